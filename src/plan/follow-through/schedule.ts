/** When an action item is brought to mind: a pure function of its due date and the clock. */

import type { Reminders } from '../../config/follow-through.ts';
import type { Config } from '../../config/schema.ts';
import { addDays } from '../../postmortem/time/clock.ts';
import { localTime } from '../../postmortem/time/local.ts';
import { type WorkingTime, workingDayFrom } from './working-time.ts';

/** Step is one reminder: how many days after the due date it is meant for (less than 0: before it), and the working day of it. */
export interface Step {
  readonly offset: number;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** Beyond this many days after the due date nobody is reminded any more. */
const LAST_OFFSET = 400;

/** workingTimeOf gives the working time of a configuration with reminders. */
export function workingTimeOf({ timezone }: Pick<Config, 'timezone'>, reminders: Reminders): WorkingTime {
  return { timezone, days: reminders.days, from: reminders.from, to: reminders.to };
}

/** stepsOf gives the reminders of a due date (YYYY-MM-DD) in their order. */
export function stepsOf(due: string, reminders: Reminders, work: WorkingTime): readonly Step[] {
  return [...offsetsOf(reminders)].map((offset) => ({ offset, date: dateOf(due, offset, work) }));
}

/** reachedAt gives the reminder that was reached last at a moment (ISO 8601), null before the first. */
export function reachedAt(steps: readonly Step[], now: string, work: WorkingTime): Step | null {
  const { date, time } = localTime(work.timezone, now);
  const today = time < work.from ? addDays(date, -1) : date;
  return steps.findLast((step) => step.date <= today) ?? null;
}

/** isUntouchedSince tells whether nothing happened to an issue (ISO 8601) since the hour of a reminder: only then it may be missing. */
export function isUntouchedSince(updatedAt: string, step: Step, work: WorkingTime): boolean {
  const { date, time } = localTime(work.timezone, updatedAt);
  return `${date} ${time}` < `${step.date} ${work.from}`;
}

/** Nobody reads a warning on a weekend: it comes before. What is overdue waits until after. */
function dateOf(due: string, offset: number, work: WorkingTime): string {
  return workingDayFrom(addDays(due, offset), offset > 0 ? 'after' : 'before', work);
}

function* offsetsOf({ before, after }: Reminders): Generator<number> {
  for (const days of inOrder(before).toReversed()) yield -days;
  yield 0;
  yield* inOrder(after);
  let last = inOrder(after).at(-1);
  while (last !== undefined && last * 2 <= LAST_OFFSET) {
    last *= 2;
    yield last;
  }
}

const inOrder = (days: readonly number[]): readonly number[] => [...new Set(days)].sort((a, b) => a - b);
