/** One reconcile for every cause: observe, plan, apply. A webhook, the command line and a sweep all end here. */
import type { Connection } from '../github/port.ts';
import type { Change, Outcome } from '../plan/change.ts';
import type { Lead } from '../plan/sweep.ts';
import { applyChanges } from './apply.ts';
import { draftChanges } from './draft.ts';
import { followUpChanges } from './follow-up.ts';

/** planChanges observes what a request points at and plans; it writes nothing. */
export function planChanges(request: Lead, connection: Connection): Promise<readonly Change[]> {
  switch (request.kind) {
    case 'incident':
      return draftChanges(connection, request.number);
    case 'pull-request':
      return followUpChanges(connection, request.number);
  }
}

/** reconcile brings about what is missing for a request. Doing it again changes nothing. */
export async function reconcile(request: Lead, connection: Connection): Promise<readonly Outcome[]> {
  return applyChanges(connection, await planChanges(request, connection));
}
