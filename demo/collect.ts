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
  readonly created_at?: string;
  readonly body?: string;
  readonly label?: { readonly name: string };
  readonly assignee?: { readonly login: string } | null;
  readonly commit_id?: string | null;
  readonly source?: { readonly issue?: { readonly number: number } };
  readonly sub_issue?: { readonly number: number };
}

const CLOSED = 'closed this';

/** Moment is something that GitHub's timeline does not tell, and how many entries the timeline had when it happened. */
export interface Moment {
  readonly after: number;
  readonly item: ThreadItem;
}

/** collectThread reads an issue with what happened below it, and puts the moments in their places. */
export async function collectThread(
  stage: Stage,
  number: number,
  moments: readonly Moment[] = [],
): Promise<Thread> {
  const [issue, timeline] = await Promise.all([
    stage.apiOf(REVIEWER).request<RestIssue>('GET', `${REPOSITORY_PATH}/issues/${number}`),
    readTimeline(stage, number),
  ]);
  const at = (index: number): readonly ThreadItem[] =>
    moments.filter(({ after }) => after === index).map(({ item }) => item);
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
    items: [
      ...timeline.flatMap((entry, index) => [...at(index), ...toThreadItem(entry)]),
      ...at(timeline.length),
    ],
  };
}

/** createMoment places an item after all that the timeline holds now. */
export async function createMoment(stage: Stage, number: number, item: ThreadItem): Promise<Moment> {
  return { after: (await readTimeline(stage, number)).length, item };
}

/** collectPullRequest reads a pull request as `collectThread` reads an issue. */
export async function collectPullRequest(
  stage: Stage,
  number: number,
  moments: readonly Moment[],
): Promise<PullRequest> {
  const [thread, pull] = await Promise.all([
    collectThread(stage, number, moments),
    stage.apiOf(REVIEWER).request<RestPull>('GET', `${REPOSITORY_PATH}/pulls/${number}`),
  ]);
  const state = pull.merged ? 'merged' : pull.draft ? 'draft' : thread.state;
  // That a merge also closes goes without saying.
  const items = thread.items.filter((item) => !pull.merged || item.kind !== 'event' || item.text !== CLOSED);
  return { ...thread, items, state, base: pull.base.ref, head: pull.head.ref };
}

function readTimeline({ apiOf }: Stage, number: number): Promise<TimelineItem[]> {
  const path = `${REPOSITORY_PATH}/issues/${number}/timeline?per_page=100`;
  return apiOf(REVIEWER).request<TimelineItem[]>('GET', path);
}

/** collectFile reads a file of the repository at a commit. */
export async function collectFile({ apiOf }: Stage, path: string, commit: string): Promise<string> {
  const address = `/repos/${OWNER}/${REPOSITORY}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  const answer = await apiOf(REVIEWER).request<{ content: string }>('GET', `${address}?ref=${commit}`);
  return Buffer.from(answer.content, 'base64').toString('utf8');
}

/** toThreadItem tells an entry of the timeline in words; entries that a reader would skip give nothing. */
function toThreadItem(item: TimelineItem): readonly ThreadItem[] {
  const actor = item.actor?.login ?? item.user?.login ?? 'someone';
  const at = item.created_at ?? '';
  if (item.event === 'commented') return [{ kind: 'comment', actor, at, body: item.body ?? '' }];
  const text = describeEvent(item);
  return text === null || at === '' ? [] : [{ kind: 'event', actor, at, text }];
}

function describeEvent(item: TimelineItem): string | null {
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
    case 'closed':
      return CLOSED;
    case 'merged':
      return `merged this pull request in ${item.commit_id?.slice(0, 7) ?? ''}`;
    default:
      return null;
  }
}
