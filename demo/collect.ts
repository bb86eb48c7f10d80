/** Reads the whole story back from the local GitHub once it is over: threads, comments, events. */

import { OWNER, REPOSITORY, REVIEWER } from './pet-shop.ts';
import type { RestIssue, RestPull } from './play.ts';
import { REPOSITORY_PATH, type Stage } from './stage.ts';
import type { PullRequest, Thread, ThreadItem } from './story.ts';

/** TimelineItem is what the demo reads of an entry of GitHub's timeline. */
interface TimelineItem {
  readonly event?: string;
  readonly actor?: { readonly login: string } | null;
  readonly user?: { readonly login: string } | null;
  readonly author?: { readonly name: string; readonly date: string };
  readonly created_at?: string;
  readonly body?: string;
  readonly message?: string;
  readonly sha?: string;
  readonly label?: { readonly name: string };
  readonly assignee?: { readonly login: string } | null;
  readonly commit_id?: string | null;
  readonly source?: { readonly issue?: { readonly number: number } };
  readonly sub_issue?: { readonly number: number };
}

/** collectThread reads an issue with what happened below it. */
export async function collectThread({ apiOf }: Stage, number: number): Promise<Thread> {
  const api = apiOf(REVIEWER);
  const path = `${REPOSITORY_PATH}/issues/${number}`;
  const [issue, timeline] = await Promise.all([
    api.request<RestIssue>('GET', path),
    api.request<TimelineItem[]>('GET', `${path}/timeline?per_page=100`),
  ]);
  return {
    number,
    title: issue.title,
    body: issue.body ?? '',
    author: issue.user.login,
    state: issue.state,
    labels: issue.labels.map(({ name, color }) => ({ name, color })),
    assignees: issue.assignees.map(({ login }) => login),
    createdAt: issue.created_at,
    url: issue.html_url,
    items: timeline.flatMap(toThreadItem),
  };
}

/** collectPullRequest reads a pull request and puts the demo's own moments, such as runs of the Action, in their place. */
export async function collectPullRequest(
  stage: Stage,
  number: number,
  moments: readonly ThreadItem[],
): Promise<PullRequest> {
  const api = stage.apiOf(REVIEWER);
  const [thread, pull] = await Promise.all([
    collectThread(stage, number),
    api.request<RestPull>('GET', `${REPOSITORY_PATH}/pulls/${number}`),
  ]);
  const items = [...thread.items, ...moments].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const state = pull.merged ? 'merged' : pull.draft ? 'draft' : thread.state;
  return { ...thread, state, items, base: pull.base.ref, head: pull.head.ref };
}

/** collectFile reads a file of the repository at a commit. */
export async function collectFile({ apiOf }: Stage, path: string, commit: string): Promise<string> {
  const address = `/repos/${OWNER}/${REPOSITORY}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  const answer = await apiOf(REVIEWER).request<{ content: string }>('GET', `${address}?ref=${commit}`);
  return Buffer.from(answer.content, 'base64').toString('utf8');
}

/** toThreadItem tells an entry of the timeline in words; entries that a reader would skip give nothing. */
function toThreadItem(item: TimelineItem): readonly ThreadItem[] {
  const actor = item.actor?.login ?? item.user?.login ?? item.author?.name ?? 'someone';
  const at = item.created_at ?? item.author?.date ?? '';
  if (item.event === 'commented') return [{ kind: 'comment', actor, at, body: item.body ?? '' }];
  const text = tell(item);
  return text === null || at === '' ? [] : [{ kind: 'event', actor, at, text }];
}

function tell(item: TimelineItem): string | null {
  switch (item.event) {
    case 'labeled':
      return `added the label ${item.label?.name ?? ''}`;
    case 'assigned':
      return `assigned ${item.assignee?.login ?? ''}`;
    case 'cross-referenced':
      return `mentioned this in #${item.source?.issue?.number ?? ''}`;
    case 'sub_issue_added':
      return `added #${item.sub_issue?.number ?? ''} below this issue`;
    case 'ready_for_review':
      return 'marked this pull request as ready for review';
    case 'committed':
      return `committed ${item.sha?.slice(0, 7) ?? ''}: ${item.message?.split('\n')[0] ?? ''}`;
    case 'merged':
      return `merged this pull request in ${item.commit_id?.slice(0, 7) ?? ''}`;
    default:
      return null;
  }
}
