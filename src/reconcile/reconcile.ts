/** One reconcile for every cause: observe, plan, apply. A webhook, the command line and a sweep all end here. */
import type { Connection } from '../github/port.ts';
import type { Change, Outcome } from '../plan/change.ts';
import type { Lead } from '../plan/sweep.ts';
import { actionItemChanges } from './action-item.ts';
import { applyChanges } from './apply.ts';
import { checkChanges } from './check-run.ts';
import { draftChanges } from './draft.ts';
import { followUpChanges } from './follow-up.ts';
import { lifeChanges } from './life.ts';

/** planChanges observes what a request points at and plans, at a moment; it writes nothing. */
export function planChanges(request: Lead, connection: Connection, now: Date): Promise<readonly Change[]> {
  switch (request.kind) {
    case 'incident':
      return draftChanges(connection, request.number);
    case 'pull-request':
      return followUpChanges(connection, request.number);
    case 'life':
      return lifeChanges(connection, request.number, now);
    case 'action-item':
      return actionItemChanges(connection, request.number, now);
    case 'check':
    case 'check-run':
    case 'check-suite':
    case 'fix':
      return checkChanges(connection, { ...request, kind: request.kind });
  }
}

/** reconcile brings about what is missing for a request. Doing it again at the same moment changes nothing. */
export async function reconcile(
  request: Lead,
  connection: Connection,
  now: Date,
): Promise<readonly Outcome[]> {
  return applyChanges(connection, await planChanges(request, connection, now));
}
