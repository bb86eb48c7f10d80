/** What a run looks at, in its order. */
import type { Connection } from '../github/connection.ts';
import { distinctLeads, type Lead } from '../plan/sweep.ts';
import type { Looked } from '../reconcile/look.ts';
import { findLeads, type Period, withDue } from '../reconcile/sweep.ts';
import type { Errand } from './lead.ts';

/** Agenda is what a run looks at, and what a daily one has to tell. */
export interface Agenda {
  readonly leads: readonly Lead[];
  /** Null on any run but the daily one. */
  readonly digest: Pick<Looked, 'notices' | 'config'> | null;
}

/** After this time GitHub's lists surely show what was made. */
export const SETTLE_SECONDS = 600;
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** What one look does, a later one shows: commands decline an action item, and the report tells so. */
const ORDER: readonly Lead['kind'][] = ['action-item', 'incident', 'pull-request', 'ready', 'life'];

const inOrder = (leads: readonly Lead[]) =>
  leads.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

/** agendaOf observes what an errand leads to; of one kind the oldest comes first. */
export async function agendaOf(
  errand: Exclude<Errand, { kind: 'none' }>,
  connection: Connection,
  now: Date,
): Promise<Agenda> {
  if (errand.kind === 'all') {
    const period = periodOf(errand.everything, connection.adoptedAt, now);
    const { leads, ...due } = await withDue(connection, await findHere(connection, period), now);
    return { leads: inOrder(leads), digest: errand.daily ? due : null };
  }
  if (!errand.recent) return { leads: errand.leads, digest: null };
  const lately = { since: new Date(now.getTime() - HOUR).toISOString(), until: null };
  const found = (await findHere(connection, lately)).filter(({ kind }) => MERGED.includes(kind));
  return { leads: inOrder(distinctLeads([...found, ...errand.leads])), digest: null };
}

/** A workflow's token reaches no other repository. */
const findHere = async (connection: Connection, period: Period) =>
  (await findLeads(connection, period)).filter(({ repo }) => repo === undefined);

/** An incident's runs wait for each other, and for no merge. */
const MERGED: readonly Lead['kind'][] = ['pull-request', 'action-item'];

/** On schedule, what an event's own run may still be at is left to it, and to the next schedule. */
function periodOf(everything: boolean, adoptedAt: string, now: Date): Period {
  if (everything) return { since: adoptedAt, until: null };
  const since = Math.max(Date.parse(adoptedAt), now.getTime() - WEEK);
  const until = now.getTime() - SETTLE_SECONDS * 1000;
  return { since: new Date(since).toISOString(), until: new Date(until).toISOString() };
}
