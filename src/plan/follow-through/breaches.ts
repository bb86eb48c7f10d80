/** Which policies an incident breaks, in sentences of ours. */
import type { Policy } from '../../config/follow-through.ts';
import type { Config } from '../../config/schema.ts';
import { oneLine } from '../../postmortem/text/escape.ts';
import { addDays } from '../../postmortem/time/clock.ts';
import { localTime } from '../../postmortem/time/local.ts';
import { referenceTo } from '../routes.ts';
import { labelsAmong, type ObservedLife } from './observed-life.ts';

const URGENT = ['P0', 'P1'] as const;

/** breachesOf gives what is late or missing at the moment, a sentence each. */
export function breachesOf(observed: ObservedLife): readonly string[] {
  const { config, record } = observed;
  if (!config.policies) return [];
  const policy = policyFor(config, record.severity);
  return [
    ...uncategorised(observed),
    ...(policy ? [...lateDocument(observed, policy), ...lateItems(observed, policy)] : []),
  ];
}

/** policyFor gives what an incident of a severity owes; a severity that is not listed, or none, owes what `any` does. */
export function policyFor({ policies }: Config, severity: string | null): Policy | null {
  const all = Object.entries(policies?.severities ?? {});
  const named = (name: string) => all.find(([key]) => plain(key) === plain(name))?.[1];
  return (severity === null ? undefined : named(severity)) ?? named('any') ?? null;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** One kind and one category: two say as little as none. While it goes on, there is better to do than to find the label. */
function uncategorised({ issue, record, config: { incident } }: ObservedLife): string[] {
  const lists = [
    ['kind', incident.kinds],
    ['category', incident.categories],
  ] as const;
  return lists.flatMap(([what, names]) => {
    const found = names ? labelsAmong(issue, names) : [];
    if (found.length > 1) return [`It has more than one ${what}: keep one of ${listed(found)}.`];
    if (!names || found.length === 1 || record.milestones.resolved === null) return [];
    return [`It has no ${what}: put on one of ${listed(names)}.`];
  });
}

const listed = (names: readonly string[]): string =>
  names.map((name) => `\`${oneLine(name, 50).replaceAll('`', '')}\``).join(', ');

/** A draft that a person closed is not owed any more, and neither is one that nobody is to make. */
function lateDocument(observed: ObservedLife, policy: Policy): string[] {
  const { record, review, isSkipped, isWritten, config } = observed;
  const resolved = record.milestones.resolved?.at;
  if (resolved === undefined || isSkipped || review?.merged || (review && !review.open)) return [];
  const late = (days: number | undefined) => lateSince(observed, resolved, days);
  const isReady = review !== null && !review.draft;
  const ready = isReady && isWritten ? null : late(policy.postmortem);
  const lack = isReady ? 'still as it was drafted' : 'not ready for review';
  const merged = late(policy.review);
  return [
    ...(ready ? [`The ${config.name} is ${lack}: it was due on ${ready}.`] : []),
    ...(merged ? [`The ${config.name} is not merged: its review was due on ${merged}.`] : []),
  ];
}

function lateItems(observed: ObservedLife, policy: Policy): string[] {
  const { items, config, review, issue } = observed;
  const names = URGENT.map((priority) => config.actions.priority.replace('{priority}', priority));
  const urgent = (items ?? []).filter((item) => labelsAmong(item, names).length > 0);
  const late = urgent.flatMap((item): string[] => {
    const due = item.open ? lateSince(observed, item.createdAt, policy.actions) : null;
    const [owner = '', name = ''] = issue.repository.split('/');
    return due ? [`${referenceTo(item, { owner, name })} is urgent and open: it was due on ${due}.`] : [];
  });
  const isVisible = labelsAmong(issue, config.policies?.['user-visible'] ?? []).length > 0;
  const isUncovered =
    policy['urgent-action'] === true && review?.merged === true && items !== null && urgent.length === 0;
  return isVisible && isUncovered ? [...late, 'Users noticed it, and no action item is a P0 or P1.'] : late;
}

/** The day on which something was due (YYYY-MM-DD), null while it is not late. */
function lateSince({ config, now }: ObservedLife, from: string, days: number | undefined): string | null {
  if (days === undefined) return null;
  const due = addDays(localTime(config.timezone, from).date, days);
  return localTime(config.timezone, now).date > due ? due : null;
}
