import { presentIssue } from '../present/threads.ts';
import type { Thread } from '../world/model.ts';
import { type Answer, paginate, type RepositoryCall, requireIssues } from './call.ts';

/** GitHub dates in whole seconds, and so it sorts and filters. */
const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

const SORTS: Readonly<Record<string, (thread: Thread) => number>> = {
  created: (thread) => seconds(thread.createdAt),
  updated: (thread) => seconds(thread.updatedAt),
  comments: (thread) => thread.comments.length,
  popularity: (thread) => thread.comments.length,
  'long-running': (thread) => -seconds(thread.createdAt),
};

/** sorted orders threads as `sort` and `direction` ask, by `created` unless told; numbers break ties. */
export function sorted<T extends Thread>(
  threads: readonly T[],
  query: URLSearchParams,
  usual: 'asc' | 'desc' = 'desc',
): readonly T[] {
  const key = SORTS[query.get('sort') ?? 'created'] ?? SORTS.created;
  const sign = (query.get('direction') ?? usual) === 'asc' ? 1 : -1;
  const value = (thread: T): number => key?.(thread) ?? 0;
  return [...threads].sort((a, b) => sign * (value(a) - value(b) || a.number - b.number));
}

type Filter = (thread: Thread, wanted: string) => boolean;

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** There are no types here. */
const isNone: Filter = (_, wanted) => wanted === 'none';

const FILTERS: Readonly<Record<string, Filter>> = {
  state: (thread, wanted) => wanted === 'all' || thread.state === wanted,
  since: (thread, wanted) => seconds(thread.updatedAt) >= new Date(wanted).getTime() / 1000,
  creator: (thread, wanted) => sameName(thread.author.login, wanted),
  labels: (thread, wanted) =>
    wanted
      .split(',')
      .filter((name) => name !== '')
      .every((name) => thread.labels.some((label) => sameName(label.name, name))),
  assignee: (thread, wanted) => {
    if (wanted === '*' || wanted === 'none') return thread.assignees.length > 0 === (wanted === '*');
    return thread.assignees.some((user) => sameName(user.login, wanted));
  },
  mentioned: (thread, wanted) =>
    [thread.body, ...thread.comments.map(({ body }) => body)].some((text) =>
      text
        ?.toLowerCase()
        .split(/[^\w@-]/)
        .includes(`@${wanted.toLowerCase()}`),
    ),
  milestone: ({ milestone }, wanted) =>
    wanted === '*' || wanted === 'none'
      ? (milestone !== null) === (wanted === '*')
      : milestone?.number === Number(wanted),
  type: isNone,
};

/** listIssues answers the list of issues, which has the pull requests in it as well. */
export function listIssues(call: RepositoryCall): Answer {
  requireIssues(call);
  const { query, repository, world } = call;
  const asked = Object.entries({ state: 'open', ...Object.fromEntries(query) });
  const matches = (thread: Thread): boolean =>
    !thread.deleted && asked.every(([name, wanted]) => FILTERS[name]?.(thread, wanted) ?? true);
  const found = sorted(world.lag.threads(repository).filter(matches), query);
  return paginate(call, found, (thread) => presentIssue(world, thread));
}
