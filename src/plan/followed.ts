/** What follows from changes that were made. */
import type { Outcome } from './change.ts';
import type { Lead } from './sweep.ts';

/**
 * followedBy gives what a webhook would tell the App of its own changes: a step of a workflow and a command hear of none. A label makes an incident, and whoever is to review a postmortem is asked once it is ready.
 */
export function followedBy(outcomes: readonly Outcome[]): readonly Lead[] {
  const labelled = outcomes.flatMap(({ change, result }): Lead[] =>
    change.kind === 'labelIncident' && result === 'updated'
      ? [{ kind: 'incident', number: change.number }]
      : [],
  );
  return [...labelled, ...turnedReady(outcomes).map((number): Lead => ({ kind: 'ready', number }))];
}

/** turnedReady gives the pull requests that a run itself turned ready for review. */
export function turnedReady(outcomes: readonly Outcome[]): readonly number[] {
  return outcomes.flatMap(({ change, result }) =>
    change.kind === 'keepUp' && change.upkeep.ready !== null && result === 'updated' ? [change.number] : [],
  );
}
