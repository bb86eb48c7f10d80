/** The mode that drafts and follows up: what the App does on a webhook, as a step of a workflow. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG_PATH } from '../config/paths.ts';
import { GitHubError, TerminalError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import { createPort } from '../github/octokit.ts';
import { type TokenClient, viewerOf } from '../github/octokit-client.ts';
import type { Place } from '../github/octokit-shapes.ts';
import type { Outcome } from '../plan/change.ts';
import type { Lead } from '../plan/sweep.ts';
import { loadDefaultConfig } from '../reconcile/load-config.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { findLeads, type Period, withDue } from '../reconcile/sweep.ts';
import { ownWork } from '../reconcile/whose.ts';
import type { Errand } from './lead.ts';

/** RunPlace is the repository and the moment of a run. */
export interface RunPlace {
  readonly client: TokenClient;
  readonly place: Place;
  readonly now: Date;
}

/** Done is a place that was looked at and what came of it. */
export interface Done {
  readonly lead: Lead;
  readonly outcomes: readonly Outcome[];
}

/** Ran is what became of a run; `why` says in a sentence why there was nothing to look at. */
export interface Ran {
  readonly done: readonly Done[];
  readonly failed: readonly { readonly lead: Lead; readonly error: unknown }[];
  readonly why: string | null;
}

/** After this time GitHub's lists surely show what was made. */
const SETTLE_SECONDS = 600;
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/**
 * runErrand does what an event asks for. A place that fails keeps no other from its turn, but where GitHub asks to wait the
 * run ends. It throws the named errors when nothing could be looked at.
 */
export async function runErrand(errand: Errand, at: RunPlace): Promise<Ran> {
  if (errand.kind === 'none') return nothing(errand.why);
  const connect = await openConnection(at);
  if (!connect) {
    return nothing(
      `${CONFIG_PATH} leaves drafts and follow-up to the App. Where there is none, write "by: action" and "since: ${today(at)}" into it on the default branch`,
    );
  }
  const leads = await leadsOf(errand, connect(), at.now);
  if (leads.length === 0) return nothing('nothing changed that could be an incident or a merged postmortem');
  const done: Done[] = [];
  const failed: { lead: Lead; error: unknown }[] = [];
  for (const lead of leads) {
    try {
      done.push({ lead, outcomes: await persistently(() => reconcile(lead, connect(), at.now)) });
    } catch (error) {
      failed.push({ lead, error });
      if (error instanceof GitHubError && error.retryAfter !== null) break;
    }
  }
  return { done, failed, why: null };
}

function nothing(why: string): Ran {
  return { done: [], failed: [], why };
}

/** Null where the configuration leaves the work to the App. A connection is made for one reconcile. */
async function openConnection({ client, place, now }: RunPlace): Promise<(() => Connection) | null> {
  const open = () => createPort(client, place, { settleSeconds: SETTLE_SECONDS });
  const config = await loadDefaultConfig(open());
  if (config.by !== 'action') return null;
  if (config.since === undefined) {
    throw new TerminalError(
      `${CONFIG_PATH}: since: expected the day from which on incidents count, like ${today({ now })}, since nothing from before is touched.`,
    );
  }
  const bot = await viewerOf(client);
  const adoptedAt = `${config.since}T00:00:00Z`;
  // A workflow's token reaches no other repository.
  const reach = async () => null;
  return () => ({ port: ownWork(open(), bot), bot, adoptedAt, by: 'action', shared: true, reach });
}

async function leadsOf(
  errand: Exclude<Errand, { kind: 'none' }>,
  connection: Connection,
  now: Date,
): Promise<readonly Lead[]> {
  if (errand.kind === 'all') {
    const changed = await findLeads(connection, periodOf(errand.everything, connection.adoptedAt, now));
    return (await withDue(connection, changed, now)).filter(isHere);
  }
  const { lead } = errand;
  if (lead.kind === 'incident') return [lead];
  // Merges are followed up one after the other. GitHub keeps only the newest run that waits: it stands in for those before.
  const recently = { since: new Date(now.getTime() - HOUR).toISOString(), until: null };
  const changed = (await findLeads(connection, recently)).filter(isHere);
  const merges = changed.filter(({ kind }) => kind === 'pull-request');
  return [...merges.filter(({ number }) => number !== lead.number), lead];
}

/** A workflow's token reaches no other repository. */
function isHere({ repo }: Lead): boolean {
  return repo === undefined;
}

/** On schedule, what an event's own run may still be at is left to it, and to the next schedule. */
function periodOf(everything: boolean, adoptedAt: string, now: Date): Period {
  if (everything) return { since: adoptedAt, until: null };
  const since = Math.max(Date.parse(adoptedAt), now.getTime() - WEEK);
  const until = now.getTime() - SETTLE_SECONDS * 1000;
  return { since: new Date(since).toISOString(), until: new Date(until).toISOString() };
}

function today({ now }: Pick<RunPlace, 'now'>): string {
  return now.toISOString().slice(0, 10);
}

const TRIES = 3;
const LONGEST_WAIT = 60;

/** Looks again before it goes on, as whatever failed may have had its effect. A longer wait is left to the next run. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const seconds = tried < TRIES ? secondsToWait(error, tried) : null;
      if (seconds === null) throw error;
      await sleep(seconds * 1000);
    }
  }
}

function secondsToWait(error: unknown, tried: number): number | null {
  if (!(error instanceof GitHubError)) return null;
  const { status, retryAfter } = error;
  if (retryAfter !== null) return retryAfter <= LONGEST_WAIT ? retryAfter : null;
  return status === 0 || status >= 500 ? tried : null;
}
