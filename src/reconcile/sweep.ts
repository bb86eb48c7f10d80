/** The sweep: looks for what no webhook told. Its cost grows with what changed, not with history. */
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { CONFIG_PATH } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError } from '../errors.ts';
import type { AppPort, ChangedThread, Request, Survey } from '../github/port.ts';
import { type Lead, nextWatermark, planSweep, type Watermark } from '../plan/sweep.ts';
import { loadDefaultConfig } from './load-config.ts';

/** Watermarks keep how far each repository was swept; losing them costs requests, nothing else. */
export interface Watermarks {
  read(repository: string): Promise<Watermark | null>;
  write(repository: string, watermark: Watermark): Promise<void>;
}

/** SweepOptions are what a sweep works with. */
export interface SweepOptions {
  readonly app: AppPort;
  readonly survey: (place: Pick<Request, 'installation' | 'owner' | 'repo'>) => Promise<Survey>;
  readonly watermarks: Watermarks;
  readonly note: (request: Request) => Promise<void>;
  /** Seconds for which GitHub's lists may lag behind. */
  readonly settleSeconds: number;
  /** Hears of a repository or a list that could not be read: the others are swept all the same. */
  readonly failed: (what: string, error: unknown) => void;
}

/** SweepResult counts what a sweep saw. */
export interface SweepResult {
  readonly repositories: number;
  readonly noted: number;
  readonly redelivered: number;
}

/** sweep looks at every repository of every installation once, and asks GitHub to deliver again what did not arrive. */
export async function sweep(options: SweepOptions): Promise<SweepResult> {
  let repositories = 0;
  let noted = 0;
  for (const installation of (await tolerate(options, 'the installations', options.app.installations())) ??
    []) {
    const found = await tolerate(
      options,
      `installation ${installation}`,
      options.app.repositories(installation),
    );
    for (const { owner, name } of found ?? []) {
      const place = { installation, owner, repo: name };
      repositories += 1;
      noted += (await tolerate(options, `${owner}/${name}`, sweepRepository(options, place))) ?? 0;
    }
  }
  return { repositories, noted, redelivered: await redeliverFailed(options) };
}

async function sweepRepository(
  { survey, watermarks, note, settleSeconds }: SweepOptions,
  place: Pick<Request, 'installation' | 'owner' | 'repo'>,
): Promise<number> {
  const key = `${place.owner}/${place.repo}`.toLowerCase();
  const seen = await survey(place);
  const { port, adoptedAt } = seen;
  const before = (await watermarks.read(key)) ?? { since: adoptedAt, etag: null };
  const answer = await port.changedSince(before.since, before.etag);
  if (answer === 'unchanged') return 0;
  const leads = await leadsAmong(seen, answer.threads);
  for (const lead of leads) await note({ ...place, ...lead });
  await watermarks.write(key, nextWatermark(before, answer, settleSeconds));
  return leads.length;
}

/** Period is the time that a search for leads is about (ISO 8601); `until` leaves out what may still be worked on. */
export interface Period {
  readonly since: string;
  readonly until: string | null;
}

/** findLeads gives what a sweep looks at again of all that changed in a period and not since, the oldest change first. */
export async function findLeads(seen: Survey, { since, until }: Period): Promise<readonly Lead[]> {
  const answer = await seen.port.changedSince(since, null);
  const threads = answer === 'unchanged' ? [] : answer.threads;
  const last = until === null ? Number.POSITIVE_INFINITY : Date.parse(until);
  return leadsAmong(
    seen,
    threads.filter(({ updatedAt }) => Date.parse(updatedAt) <= last),
  );
}

async function leadsAmong(
  { port, adoptedAt, bot, shared }: Survey,
  threads: readonly ChangedThread[],
): Promise<readonly Lead[]> {
  const config = threads.length > 0 ? await usableConfig(port) : DEFAULT_CONFIG;
  return planSweep({ threads, config, adoptedAt, bot: shared ? null : bot });
}

/** A configuration that cannot be used is told by the reconcile; to find what it is about, the built-in labels do. */
async function usableConfig(port: Survey['port']): Promise<Config> {
  try {
    return await loadDefaultConfig(port);
  } catch (error) {
    if (error instanceof ConfigurationError && error.file === CONFIG_PATH) return DEFAULT_CONFIG;
    throw error;
  }
}

/** A delivery that failed and was delivered since under the same name needs nothing more. */
async function redeliverFailed(options: SweepOptions): Promise<number> {
  const deliveries = (await tolerate(options, 'the deliveries', options.app.deliveries())) ?? [];
  const arrived = new Set(deliveries.filter(({ ok }) => ok).map(({ guid }) => guid));
  const failed = new Map(
    deliveries
      .toReversed()
      .flatMap(({ guid, id, ok }) => (ok || arrived.has(guid) ? [] : [[guid, id] as const])),
  );
  let asked = 0;
  for (const [guid, id] of failed) {
    const done = tolerate(
      options,
      `delivery ${guid}`,
      options.app.redeliver(id).then(() => true),
    );
    if (await done) asked += 1;
  }
  return asked;
}

async function tolerate<T>({ failed }: SweepOptions, what: string, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    failed(what, error);
    return null;
  }
}
