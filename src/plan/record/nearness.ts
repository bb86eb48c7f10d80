/** What is near an incident: from before it began to its end. */
import type { Config } from '../../config/schema.ts';
import type { Incident } from '../../github/incident.ts';
import type { Nearness } from '../../github/nearby.ts';
import type { Spoken } from '../commands/hear.ts';
import type { Milestones } from './milestones.ts';

/** Milliseconds before the first known moment: what set an incident off came before anybody noticed. */
const BEFORE = 2 * 3_600_000;
/** Milliseconds before the opening to which what people say reaches, whoever they are. */
const FARTHEST = 7 * 24 * 3_600_000;

/** nearnessOf says what to ask for, before it is known whose word counts. */
export function nearnessOf(issue: Incident, spoken: readonly Spoken[], { record }: Config): Nearness {
  const opened = Date.parse(issue.createdAt);
  const stated = spoken.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (meaning.kind === 'reached' ? [Date.parse(meaning.at)] : [])),
  );
  const first = Math.max(Math.min(opened, ...stated), opened - FARTHEST);
  return {
    since: new Date(first - BEFORE).toISOString(),
    opened: new Date(opened).toISOString(),
    until: issue.closedAt,
    ...record,
  };
}

/** Span is a time, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** spanOf gives the time of which the record tells: two hours before the first known moment to the resolution, as far as there is one. */
export function spanOf(
  { createdAt, closedAt }: Pick<Incident, 'createdAt' | 'closedAt'>,
  milestones: Milestones,
): Span {
  const reached = Object.values(milestones).flatMap((each) => (each ? [Date.parse(each.at)] : []));
  const end = milestones.resolved?.at ?? closedAt;
  return {
    from: Math.min(Date.parse(createdAt), ...reached) - BEFORE,
    to: end === null ? Number.POSITIVE_INFINITY : Date.parse(end),
  };
}
