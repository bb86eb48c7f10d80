/** The daily look: which of all that is open needs to be looked at now, by the clock alone. */
import type { Config } from '../../config/schema.ts';
import type { ChangedThread } from '../../github/port.ts';
import { isFollowed, type Lead } from '../sweep.ts';
import { dueOf } from './item.ts';
import { labelsAmong } from './observed-life.ts';
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
  if (!config.reminders)
    return { now: isFollowed(config), next: new Date(Date.parse(now) + DAY).toISOString() };
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

/** Days after its last change for which an incident is still looked at; one that breaks a policy is, whatever its age. */
const WATCHED_DAYS = 90;

/** Watch is an incident's label, and since when (ISO 8601) changes of those that carry it are of interest. */
export interface Watch {
  readonly label: string;
  readonly since: string;
}

/** watchesOf gives the lists of incidents that a look reads. */
export function watchesOf(config: Config, adoptedAt: string, now: string): readonly Watch[] {
  if (!isFollowed(config)) return [];
  const recent = Math.max(Date.parse(adoptedAt), Date.parse(now) - WATCHED_DAYS * DAY);
  const since = new Date(recent).toISOString();
  const late = config.policies ? [{ label: config.policies.label, since: adoptedAt }] : [];
  return [...Object.keys(config.incident.labels).map((label) => ({ label, since })), ...late];
}

/** planWatch gives the incidents that may stand otherwise than they show: one that has come to its end and breaks nothing is left out. */
export function planWatch(
  incidents: readonly ChangedThread[],
  config: Config,
  adoptedAt: string,
): readonly Lead[] {
  const { stages, policies } = config;
  const found = new Map<number, Lead>();
  for (const issue of incidents) {
    const has = (label: string | undefined) => label !== undefined && labelsAmong(issue, [label]).length > 0;
    const isOld = Date.parse(issue.createdAt) < Date.parse(adoptedAt);
    const isOver = has(stages?.improved) && !has(policies?.label);
    if (!isOld && !isOver) found.set(issue.number, { kind: 'life', number: issue.number });
  }
  return [...found.values()];
}
