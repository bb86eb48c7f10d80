/** What people ask for on the issue of an action item: `/snooze 7d` and `/decline REASON`, each at the beginning of a line. */
import { readSecrets } from '../../postmortem/safety/secrets.ts';
import { cut, flatten } from '../../postmortem/text/escape.ts';
import { addDays, formatDay } from '../../postmortem/time/clock.ts';
import { mayCommand, readNamed } from './read.ts';

/** ItemCommand is a command on an action item; its reason is plain text of anybody. */
export type ItemCommand =
  /** `until` is a day, YYYY-MM-DD. */
  | { readonly kind: 'snooze'; readonly until: string }
  | { readonly kind: 'decline'; readonly reason: string }
  /** What is wrong with it, in a sentence of ours. */
  | { readonly kind: 'wrong'; readonly problem: string };

const NAMES = ['snooze', 'decline'] as const;
/** Letters of a reason. */
const MOST_REASON = 500;
/** Days. */
const LONGEST_SNOOZE = 90;

/** hasItemCommand tells whether a comment holds a command for an action item, right or wrong. */
export function hasItemCommand(body: string): boolean {
  return mayCommand(body) && readNamed(body, NAMES).length > 0;
}

/** readItemCommand gives the last command of a comment, null without one; `today` is the day on which it was written. */
export function readItemCommand(body: string, today: string): ItemCommand | null {
  const last = readNamed(body, NAMES).at(-1);
  if (!last) return null;
  return last.name === 'snooze' ? readSnooze(last.words, today) : readDecline(last.words);
}

function readSnooze(words: string, today: string): ItemCommand {
  const [, count, unit] = /^(\d{1,3})\s?([dw])[a-z]{0,4}$/i.exec(words) ?? [];
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words) ?? [];
  const until = count
    ? addDays(today, Number(count) * (unit?.toLowerCase() === 'w' ? 7 : 1))
    : formatDay({ year: year ? Number(year) : null, month: Number(month), day: Number(day) });
  if (until === null) return wrong('Say for how long: `/snooze 7d`, `/snooze 2w` or `/snooze 2026-12-24`.');
  if (until > addDays(today, LONGEST_SNOOZE) || until <= today)
    return wrong(
      `A snooze is for 1 to ${LONGEST_SNOOZE} days: to give an item more time, change its due date.`,
    );
  return { kind: 'snooze', until };
}

function readDecline(words: string): ItemCommand {
  const reason = flatten(words.slice(0, 4 * MOST_REASON));
  if (!/[\p{L}\p{N}]/u.test(reason)) return wrong('Say why it will not be done: `/decline REASON`.');
  if (readSecrets([reason]).length > 0)
    return wrong('It looks like a secret, which would be repeated. Take it out, and make it invalid.');
  return { kind: 'decline', reason: cut(reason, MOST_REASON) };
}

const wrong = (problem: string): ItemCommand => ({ kind: 'wrong', problem });
