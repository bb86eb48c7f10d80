/** What a team is told elsewhere, in the format of Slack's incoming webhooks. */
import type { Config } from '../../config/schema.ts';
import type { ChangedThread, Issue, Repository } from '../../github/port.ts';
import { cut, flatten } from '../../postmortem/text/escape.ts';
import { localTime } from '../../postmortem/time/local.ts';
import { dueOf } from './item.ts';
import { labelsAmong } from './observed-life.ts';

/** Named is an issue or a pull request, as it is told of; its title is text of anybody. */
export interface Named {
  readonly number: number;
  readonly url: string;
  readonly title: string;
}

/** Overdue is an open action item that was due before today. */
export interface Overdue extends Named {
  /** YYYY-MM-DD */
  readonly due: string;
  readonly assignees: readonly string[];
}

/** Notice is something to tell. */
export type Notice =
  | { readonly kind: 'drafted' | 'ready'; readonly name: string; readonly pull: Named }
  | { readonly kind: 'overdue'; readonly items: readonly Overdue[] };

/** Told is where a notice is from; without `content` it tells no more than numbers and dates. */
export interface Told {
  /** `owner/name` */
  readonly repository: string;
  readonly content: boolean;
}

/** toldOf says what of a repository may be told: everything where anybody can read it or the configuration allows it. */
export function toldOf(
  { owner, name, visibility }: Pick<Repository, 'owner' | 'name' | 'visibility'>,
  { notifications }: Pick<Config, 'notifications'>,
): Told {
  const content = visibility === 'public' || notifications?.['private-content'] === true;
  return { repository: `${owner}/${name}`, content };
}

/** readyNotices gives the postmortems that wait for a review, among issues and pull requests. */
export function readyNotices(
  threads: readonly (Issue & Pick<ChangedThread, 'draft'>)[],
  config: Config,
): readonly Notice[] {
  return threads
    .filter(({ isPullRequest, open, draft }) => isPullRequest && open && draft === false)
    .filter((thread) => labelsAmong(thread, [config.postmortem.label]).length > 0)
    .map((pull) => ({ kind: 'ready', name: config.name, pull }));
}

/** overdueNotices gives one notice of all action items that are overdue, the longest first; none where there are none. */
export function overdueNotices(
  items: readonly ChangedThread[],
  { timezone }: Config,
  now: string,
): readonly Notice[] {
  const today = localTime(timezone, now).date;
  const overdue = items.flatMap((item): Overdue[] => {
    const due = dueOf(item.body);
    const { number, url, title, assignees } = item;
    return due !== null && due < today ? [{ number, url, title, due, assignees }] : [];
  });
  if (overdue.length === 0) return [];
  return [{ kind: 'overdue', items: overdue.toSorted((a, b) => a.due.localeCompare(b.due)) }];
}

/** Action items that are named one by one. */
const MOST_ITEMS = 20;

/** slackText writes a notice as Slack reads it: nothing in it from people mentions, links or ends a link. */
export function slackText(notice: Notice, told: Told): string {
  const { repository, content } = told;
  if (notice.kind !== 'overdue') {
    const what = notice.kind === 'drafted' ? 'was drafted' : 'is ready for review';
    return `A ${escapeSlack(notice.name)} ${what}: ${link(notice.pull, told)}`;
  }
  const { items } = notice;
  const lines = items.slice(0, MOST_ITEMS).map((item) => {
    const who = item.assignees.length > 0 ? item.assignees.slice(0, 5).join(', ') : 'nobody';
    return `• ${link(item, told)}, due on ${item.due}${content ? `: ${escapeSlack(who)}` : ''}`;
  });
  const more = items.length > MOST_ITEMS ? [`… and ${items.length - MOST_ITEMS} more`] : [];
  const count = items.length === 1 ? '1 action item is' : `${items.length} action items are`;
  return [`${count} overdue in ${escapeSlack(repository)}:`, ...lines, ...more].join('\n');
}

function link({ number, url, title }: Named, { repository, content }: Told): string {
  const words = content ? `${repository}#${number} ${cut(flatten(title), 150)}` : `${repository}#${number}`;
  const address = /^https?:\/\/[^\s<>|]+$/.test(url) ? url : null;
  return address ? `<${address}|${escapeSlack(words)}>` : escapeSlack(words);
}

/** The three signs that Slack asks to be escaped; a bar would end the address of a link, and marks would make text bold. */
function escapeSlack(text: string): string {
  return flatten(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\|/g, '¦')
    .replace(/[*_~`]/g, '\u2060$&');
}
