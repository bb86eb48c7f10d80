/** The daily look: which of all that is open needs to be looked at now, by the clock alone. */
import type { Config } from '../../config/schema.ts';
import type { ChangedThread } from '../../github/port.ts';
import type { Lead } from '../sweep.ts';
import { dueOf } from './item.ts';
import { isUntouchedSince, reachedAt, stepsOf, workingTimeOf } from './schedule.ts';
import { isWorkingTime, nextWorkingTime } from './working-time.ts';

const DAY = 86_400_000;

/** Look says whether to look now, and when (ISO 8601) to look again. */
export interface Look {
  readonly now: boolean;
  readonly next: string;
}

/** lookAt gives when a repository is looked at: once a day, and where people are reminded, in working time. */
export function lookAt(config: Config, now: string): Look {
  if (!config.reminders) return { now: false, next: new Date(Date.parse(now) + DAY).toISOString() };
  const work = workingTimeOf(config, config.reminders);
  return { now: isWorkingTime(now, work), next: nextWorkingTime(now, work) };
}

/**
 * planLook gives the action items for which a reminder may be missing: nothing happened to them since its hour. Something
 * that did happen was seen by the sweep, and so was its reminder.
 */
export function planLook(items: readonly ChangedThread[], config: Config, now: string): readonly Lead[] {
  const { reminders } = config;
  if (!reminders) return [];
  const work = workingTimeOf(config, reminders);
  return items.flatMap(({ number, body, updatedAt }): Lead[] => {
    const due = dueOf(body);
    const step = due === null ? null : reachedAt(stepsOf(due, reminders, work), now, work);
    return step && isUntouchedSince(updatedAt, step, work) ? [{ kind: 'action-item', number }] : [];
  });
}
