/** What is near an incident: from before it began to its end. */
import type { Config } from '../../config/schema.ts';
import type { Incident } from '../../github/incident.ts';
import type { IssueEvent } from '../../github/issue-events.ts';
import type { Nearness } from '../../github/nearby.ts';
import type { Spoken } from '../commands/hear.ts';
import type { Fact } from './facts.ts';
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

/**
 * lastHeardOf gives when somebody last did something to the incident that is heard of, milliseconds since 1970. What is near
 * is told up to then, so that a draft changes with its incident and not with every merge; the closing brings the rest.
 */
export function lastHeardOf(
  { createdAt }: Pick<Incident, 'createdAt'>,
  {
    events,
    said,
    bot,
  }: { readonly events: readonly IssueEvent[]; readonly said: readonly Fact[]; readonly bot: string },
): number {
  const heard = events.flatMap((event) => {
    if (event.by.login === bot || ['referenced', 'commit', 'uncommented'].includes(event.kind)) return [];
    if (event.kind !== 'commented') return [event.at];
    return event.by.isBot ? [] : [event.editedAt];
  });
  const stated = said.flatMap((fact) => ('saidAt' in fact && fact.saidAt !== undefined ? [fact.saidAt] : []));
  return [createdAt, ...heard, ...stated].reduce((last, at) => Math.max(last, Date.parse(at)), 0);
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
