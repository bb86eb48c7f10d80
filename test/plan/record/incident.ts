/** An incident's history to start from; a test says what happened and how many minutes after the opening. */
import type { IssueEvent, LinkedThread, Standing } from '../../../src/github/issue-events.ts';

export const URL_OF_INCIDENT = 'https://github.com/acme/shop/issues/7';
export const OPENED = '2026-11-20T23:30:00Z';

/** minute gives the time so many minutes after the opening. */
export function minute(minutes: number): string {
  return new Date(Date.parse(OPENED) + minutes * 60_000).toISOString();
}

type Body<Event> = Event extends IssueEvent ? Omit<Event, 'at' | 'by' | 'url'> : never;

/** event makes one by bob, unless somebody else is said. */
export function event(minutes: number, what: Body<IssueEvent>, by = 'bob'): IssueEvent {
  const happened = {
    at: minute(minutes),
    by: { login: by, isBot: by.endsWith('[bot]') },
    url: `${URL_OF_INCIDENT}#event-${Math.round(minutes * 100)}`,
  };
  return { ...what, ...happened } as IssueEvent;
}

/** comment makes a comment of bob, who is a member, unless it is said otherwise. */
export function comment(
  minutes: number,
  body: string,
  {
    by = 'bob',
    standing = 'member',
    hidden = false,
  }: { by?: string; standing?: Standing; hidden?: boolean } = {},
): IssueEvent {
  const id = Math.round(minutes * 100);
  return event(
    minutes,
    { kind: 'commented', id, node: `IC_${id}`, body, editedAt: minute(minutes), standing, hidden },
    by,
  );
}

/** pull makes a pull request that refers to the incident. */
export function pull(number: number, title: string, mergedAt: string | null = null): LinkedThread {
  const url = `https://github.com/acme/shop/pull/${number}`;
  return { kind: 'pull-request', repository: null, number, title, url, mergedAt };
}
