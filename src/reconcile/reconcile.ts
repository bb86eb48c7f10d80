/** One reconcile for every cause: observe, plan, apply. A webhook, the command line and a sweep all end here. */
import type { Connection } from '../github/connection.ts';
import type { Request } from '../github/port.ts';
import type { Change, Outcome } from '../plan/change.ts';
import type { Lead } from '../plan/sweep.ts';
import { actionItemChanges } from './action-item.ts';
import { applyChanges } from './apply.ts';
import { checkChanges } from './check-run.ts';
import { draftChanges } from './draft.ts';
import { type Followed, followUpChanges } from './follow-up.ts';
import { lifeChanges } from './life.ts';
import { reviewerChanges } from './reviewers.ts';

/** leadOf says where a request points, whatever it waited for. */
export function leadOf({ kind, ...request }: Pick<Request, 'kind' | 'number' | 'by'>): Lead {
  return { ...request, kind: kind === 'refresh' ? 'incident' : kind };
}

/** planChanges observes what a request points at and plans, at a moment; it writes nothing. Where nothing is left to do there, it is the plan of the pull requests that report the same postmortems. */
export async function planChanges(
  request: Lead,
  connection: Connection,
  now: Date,
): Promise<readonly Change[]> {
  const { changes, homes } = await follow(request, connection, now);
  return changes.length > 0 ? changes : planHomes(homes, connection);
}

/** reconcile brings about what is missing for a request, and then for the reports that tell of the same postmortems. Doing it again at the same moment changes nothing. Only the App comes back to what is early: for others nothing is. `heard` is told of each outcome at once, since a later change may throw. */
export async function reconcile(
  request: Lead,
  connection: Connection,
  now: Date,
  heard?: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const { changes, homes, through = connection } = await follow(request, connection, now);
  const pace = connection.by === 'app' ? now : null;
  const outcomes = await applyChanges(through, changes, pace, heard);
  const others = await applyChanges(connection, await planHomes(homes, connection), pace, heard);
  return [...outcomes, ...others];
}

interface Found extends Followed {
  /** Where the changes take effect, when that is not the request's own repository. */
  readonly through?: Connection;
}

async function follow(request: Lead, connection: Connection, now: Date): Promise<Found> {
  const { kind, number } = request;
  const alone = async (changes: Promise<readonly Change[]>) => ({ changes: await changes, homes: [] });
  switch (kind) {
    case 'incident':
      return { ...(await draftChanges(connection, number)), homes: [] };
    case 'pull-request':
      return followUpChanges(connection, number);
    case 'life':
      return alone(lifeChanges(connection, number, now));
    case 'action-item':
      return alone(actionItemChanges(connection, number, now));
    case 'ready':
      return alone(readyChanges(connection, number));
    case 'check':
    case 'check-run':
    case 'check-suite':
    case 'fix':
      return alone(checkChanges(connection, { ...request, kind }));
  }
}

/** What turned ready is reviewed, and its errors count from now on. */
async function readyChanges(connection: Connection, number: number): Promise<readonly Change[]> {
  const asked = await reviewerChanges(connection, number);
  return [...asked, ...(await checkChanges(connection, { kind: 'check', number }))];
}

async function planHomes(numbers: readonly number[], connection: Connection): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const number of new Set(numbers)) {
    const { changes: more } = await followUpChanges(connection, number);
    changes.push(...more);
  }
  return changes;
}
