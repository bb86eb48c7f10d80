/** The mode that drafts and follows up: what the App does on a webhook, as a step of a workflow. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG_PATH } from '../config/paths.ts';
import { GitHubError, TerminalError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import { createPort } from '../github/octokit.ts';
import { viewerOf } from '../github/octokit-client.ts';
import type { Client, Place } from '../github/octokit-shapes.ts';
import type { Outcome } from '../plan/change.ts';
import { followedBy } from '../plan/followed.ts';
import type { Lead } from '../plan/sweep.ts';
import { loadSceneConfig } from '../reconcile/load-config.ts';
import { ALONG } from '../reconcile/places.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { ownWork } from '../reconcile/whose.ts';
import { agendaOf, SETTLE_SECONDS } from './agenda.ts';
import type { Errand } from './lead.ts';
import { createTeller, type Listener, type Teller } from './teller.ts';

/** RunPlace is the repository and the moment of a run. */
export interface RunPlace {
  readonly client: Client;
  readonly place: Place;
  readonly now: Date;
  /** Null where nobody is told anything elsewhere. */
  readonly listener: Listener | null;
  /** Lets so many milliseconds pass before a place that failed is looked at again; a timer unless given. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Done is a place that was looked at and what came of it, also where something failed afterwards. */
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

/**
 * runErrand does what an event asks for. A place that fails keeps no other from its turn, but where GitHub asks to wait the
 * run ends. It throws the named errors when nothing could be looked at.
 */
export async function runErrand(errand: Errand, at: RunPlace): Promise<Ran> {
  if (errand.kind === 'none') return nothing(errand.why);
  const connect = await openConnection(at, errand);
  if (!connect) {
    return nothing(
      `${CONFIG_PATH} leaves drafts and follow-up to the App. Where there is none, write "by: action" and "since: ${today(at)}" into it on the default branch`,
    );
  }
  const { leads, digest } = await agendaOf(errand, connect(), at.now);
  const teller = at.listener && createTeller(connect, at.listener);
  const { done, failed } = await workThrough(leads, { connect, now: at.now, teller, wait: at.wait ?? sleep });
  await teller?.afterwards(errand, digest);
  const why = leads.length === 0 ? 'nothing changed that could be an incident or a merged postmortem' : null;
  return { done, failed, why };
}

interface Work extends Required<Pick<RunPlace, 'now' | 'wait'>> {
  readonly connect: () => Connection;
  readonly teller: Teller | null;
}

async function workThrough(
  leads: readonly Lead[],
  { connect, now, teller, wait }: Work,
): Promise<Pick<Ran, 'done' | 'failed'>> {
  const done: Done[] = [];
  const failed: { lead: Lead; error: unknown }[] = [];
  const look = async (lead: Lead) => {
    const outcomes: Outcome[] = [];
    done.push({ lead, outcomes });
    const heard = (outcome: Outcome) => void outcomes.push(outcome);
    try {
      await persistently(() => reconcile(lead, connect(), now, heard), wait);
    } finally {
      await teller?.changed(outcomes);
    }
    return outcomes;
  };
  for (const lead of leads) {
    try {
      for (const next of followedBy(await look(lead))) await look(next);
    } catch (error) {
      failed.push({ lead, error });
      if (error instanceof GitHubError && error.retryAfter !== null) break;
    }
  }
  return { done, failed };
}

function nothing(why: string): Ran {
  return { done: [], failed: [], why };
}

/** openConnection gives what makes a connection for one reconcile; null where the configuration leaves the work to the App. */
export async function openConnection(
  { client, place, now }: Pick<RunPlace, 'client' | 'place' | 'now'>,
  errand: Errand,
): Promise<(() => Connection) | null> {
  const open = () => createPort(client, place, { settleSeconds: SETTLE_SECONDS });
  const port = open();
  // The configuration comes along with any issue, there or not, in one request.
  const about = errand.kind === 'some' ? errand.leads[0]?.number : undefined;
  const config = await loadSceneConfig(port, await port.scene(about ?? 1, ALONG));
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
  return () => ({
    port: ownWork(open(), bot),
    bot,
    adoptedAt,
    by: 'action',
    shared: true,
    mayCheck: false,
    reach,
  });
}

function today({ now }: Pick<RunPlace, 'now'>): string {
  return now.toISOString().slice(0, 10);
}

const TRIES = 3;
const LONGEST_WAIT = 60;
/** What was looked at is not there any more, or not as it was: somebody was quicker. */
const MEANWHILE = [404, 409];

/** Looks again before it goes on, as whatever failed may have had its effect. A longer wait is left to the next run. */
async function persistently<T>(work: () => Promise<T>, wait: Work['wait']): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const seconds = tried < TRIES ? secondsToWait(error, tried) : null;
      if (seconds === null) throw error;
      await wait(seconds * 1000);
    }
  }
}

function secondsToWait(error: unknown, tried: number): number | null {
  if (!(error instanceof GitHubError)) return null;
  const { status, retryAfter } = error;
  if (retryAfter !== null) return retryAfter <= LONGEST_WAIT ? retryAfter : null;
  return status === 0 || status >= 500 || MEANWHILE.includes(status) ? tried : null;
}
