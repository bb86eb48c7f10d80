/** What people ask for on the issue of an action item: `/snooze 7d` and `/decline REASON`, each at the beginning of a line. */
import { readSecrets } from '../../postmortem/safety/secrets.ts';
import { cut, flatten } from '../../postmortem/text/escape.ts';
import { addDays, formatDay } from '../../postmortem/time/clock.ts';

/** ItemCommand is a command on an action item; its reason is plain text of anybody. */
export type ItemCommand =
  /** `until` is a day, YYYY-MM-DD. */
  | { readonly kind: 'snooze'; readonly until: string }
  | { readonly kind: 'decline'; readonly reason: string }
  /** What is wrong with it, in a sentence of ours. */
  | { readonly kind: 'wrong'; readonly problem: string };

const COMMAND = /^ {0,3}\/(snooze|decline)(?=[ \t]|$)(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MOST_LETTERS = 65_536;
/** Letters of a reason. */
const MOST_REASON = 500;
/** Days. */
const LONGEST_SNOOZE = 90;

/** mayCommandItem tells cheaply whether a comment may hold a command for an action item. */
export function mayCommandItem(body: string): boolean {
  return /^ {0,3}\/(?:snooze|decline)(?:\s|$)/m.test(body);
}

/** readItemCommand gives the last command of a comment, null without one; `today` is the day on which it was written. What stands in code, in HTML comments and in quotations is none. */
export function readItemCommand(body: string, today: string): ItemCommand | null {
  let found: ItemCommand | null = null;
  let fence: string | null = null;
  for (const line of withoutComments(body.slice(0, MOST_LETTERS)).split(/\r\n|\r|\n/)) {
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    } else if (mark !== null) fence = mark;
    else {
      const [, name, words = ''] = COMMAND.exec(line) ?? [];
      if (name) found = name === 'snooze' ? readSnooze(words.trim(), today) : readDecline(words);
    }
  }
  return found;
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

/** One that nobody closed reaches to the end, as on GitHub. */
function withoutComments(body: string): string {
  return body.replace(/<!--(?:(?!-->)[\s\S])*(?:-->|$)/g, '');
}
