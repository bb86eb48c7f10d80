import { presentIssue } from '../present/threads.ts';
import type { Thread } from '../world/model.ts';
import { type Answer, paginate, type RepositoryCall, requireIssues } from './call.ts';

const SORTS: Readonly<Record<string, (thread: Thread) => number>> = {
  created: (thread) => thread.createdAt.getTime(),
  updated: (thread) => thread.updatedAt.getTime(),
  comments: (thread) => thread.comments.length,
};

/** sorted orders threads as `sort` and `direction` ask: newest first unless told, numbers breaking ties. */
export function sorted<T extends Thread>(threads: readonly T[], query: URLSearchParams): readonly T[] {
  const key = SORTS[query.get('sort') ?? 'created'] ?? SORTS.created;
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const value = (thread: T): number => key?.(thread) ?? 0;
  return [...threads].sort((a, b) => sign * (value(a) - value(b) || a.number - b.number));
}

/** listIssues answers the list of issues, which has the pull requests in it as well. */
export function listIssues(call: RepositoryCall): Answer {
  requireIssues(call);
  const { query } = call;
  const state = query.get('state') ?? 'open';
  const since = new Date(query.get('since') ?? 0);
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const creator = query.get('creator')?.toLowerCase();
  const assignee = query.get('assignee')?.toLowerCase();
  const matches = (thread: Thread): boolean =>
    !thread.deleted &&
    (state === 'all' || thread.state === state) &&
    thread.updatedAt >= since &&
    (!creator || thread.author.login.toLowerCase() === creator) &&
    labels.every((name) => thread.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) &&
    isAssigned(thread, assignee);
  const found = sorted(call.repository.threads.filter(matches), query);
  return paginate(call, found, (thread) => presentIssue(call.world, thread));
}

function isAssigned(thread: Thread, assignee: string | undefined): boolean {
  if (!assignee || assignee === '*') return !assignee || thread.assignees.length > 0;
  if (assignee === 'none') return thread.assignees.length === 0;
  return thread.assignees.some((user) => user.login.toLowerCase() === assignee);
}
