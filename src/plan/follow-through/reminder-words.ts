/** What a reminder says. Nothing of it is text from people but logins. */
import type { Reminders } from '../../config/follow-through.ts';
import { dayNumber } from '../../postmortem/time/clock.ts';
import type { Step } from './schedule.ts';

/** Told is the reminder that a comment was written for, kept in the comment itself. */
export interface Told {
  /** YYYY-MM-DD */
  readonly due: string;
  readonly offset: number;
  /** The day on which it was written (YYYY-MM-DD), later than its own after a snooze; null in comments from before it was kept. */
  readonly on: string | null;
}

/** Reminded is what the comment speaks of. */
export interface Reminded {
  readonly due: string;
  /** The newest reminder that was made, with the day on which it was written as its date; null while the item waits for one. */
  readonly told: Step | null;
  /** The one after it. */
  readonly next: Step | null;
  /** Whose snooze lasts until when (YYYY-MM-DD); null without one. */
  readonly snooze: { readonly by: string; readonly until: string } | null;
  readonly assignees: readonly string[];
  readonly escalation: Reminders['escalation'];
}

const MARK = /<!-- debrief:reminder (\d{4}-\d{2}-\d{2}) (-?\d{1,3})(?: (\d{4}-\d{2}-\d{2}))? -->/;

/** readTold reads which reminder a comment of ours was written for; null for none. */
export function readTold(body: string): Told | null {
  const [, due, offset, on = null] = MARK.exec(body) ?? [];
  return due === undefined ? null : { due, offset: Number(offset), on };
}

/** GitHub takes a mention only of such a login; bots are not reminded. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;

/** reminderBody gives the comment. It mentions the assignees, and from its day on the escalation: nobody else. */
export function reminderBody(reminded: Reminded): string {
  const { due, told, next, snooze } = reminded;
  const lines = snooze
    ? [`This action item is due on **${due}**. \`${snooze.by}\` put its reminders off until ${snooze.until}.`]
    : reminderLines(reminded);
  return [
    ...lines,
    '',
    ...(next && !snooze ? [`The next reminder comes on ${next.date}.`] : []),
    'Close the issue when it is done. `/snooze 7d` puts the reminders off, `/decline REASON` closes it as not planned. The due date in the table above may be changed.',
    ...(told ? ['', `<!-- debrief:reminder ${due} ${told.offset} ${told.date} -->`] : []),
  ].join('\n');
}

function reminderLines({ due, told, assignees, escalation }: Reminded): string[] {
  if (!told) return [`This action item is due on **${due}**.`];
  const people = assignees.filter((login) => LOGIN.test(login)).map((login) => `@${login}`);
  const words = `this action item ${dueWords(due, told)}.`;
  const first = people.length > 0 ? `${people.join(' ')}: ${words}` : `Nobody is assigned, and ${words}`;
  const late = people.length > 0 ? (escalation?.after ?? 0) : 1;
  if (!escalation || told.offset < late) return [first];
  return [first, '', `For your attention: ${escalation.to.map((name) => `@${name}`).join(' ')}`];
}

function dueWords(due: string, { date }: Step): string {
  const days = dayNumber(date) - dayNumber(due);
  const count = (n: number) => (n === 1 ? '1 day' : `${n} days`);
  if (days === 0) return `is due today, **${due}**`;
  return days > 0 ? `was due on **${due}**, ${count(days)} ago` : `is due on **${due}**, in ${count(-days)}`;
}
