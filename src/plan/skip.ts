/** Whether there shall be a postmortem, as commands say: the last word holds until one is drafted. */
import type { Change } from './change.ts';
import { heardIn, type Spoken, type Wish, wishIn } from './commands/hear.ts';
import { findComments } from './markers.ts';
import type { ObservedIncident } from './observed-incident.ts';

/** wishOf gives the last word on whether there shall be a draft, of those who may; null where nobody said. */
export function wishOf({ talk }: Pick<ObservedIncident, 'talk'>): Wish | null {
  return wishIn(heardIn(talk.spoken, talk.allowed));
}

/** withoutSkips leaves out who says that none is needed: where one is drafted, that changes nothing of it. */
export function withoutSkips(spoken: readonly Spoken[]): readonly Spoken[] {
  return spoken.map((each) => ({ ...each, meanings: each.meanings.filter(({ kind }) => kind !== 'skip') }));
}

/** planUnskip takes away what says that none is drafted, once there is one, or once nobody says so any more. */
export function planUnskip(observed: ObservedIncident): readonly Change[] {
  const { issue, comments, bot, pullRequests } = observed;
  if (pullRequests.length === 0 && wishOf(observed)?.kind === 'skip') return [];
  return findComments(comments, bot, 'skipped')
    .filter(({ edited }) => !edited)
    .map(({ id }) => ({ kind: 'deleteComment', on: issue.number, id }));
}
