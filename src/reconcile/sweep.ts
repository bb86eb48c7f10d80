/** The sweep: looks for what no webhook told. Its cost grows with what changed, not with history. */
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import type { AppPort, Survey, SweptRepository } from '../github/app-port.ts';
import type { ChangedThread, Request } from '../github/port.ts';
import {
  distinctLeads,
  isSwept,
  type Lead,
  nextWatermark,
  planSweep,
  type Watermark,
} from '../plan/sweep.ts';
import { loadUsableConfig } from './load-config.ts';
import { type Looks, look } from './look.ts';
import { type Tell, tellAll, tellReady } from './tell.ts';

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
  readonly looks: Looks;
  readonly note: (request: Request) => Promise<void>;
  /** Tells a team what it waits for; null where nobody is told. */
  readonly tell?: Tell | null;
  /** Seconds for which GitHub's lists may lag behind. */
  readonly settleSeconds: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
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
    repositories += found?.length ?? 0;
    for (const stop of await findChanged(options, installation, found ?? [])) {
      const { owner, repo } = stop.place;
      noted += (await tolerate(options, `${owner}/${repo}`, sweepRepository(options, stop))) ?? 0;
    }
    for (const { owner, name } of found ?? []) {
      const place = { installation, owner, repo: name };
      noted += (await tolerate(options, `what is due in ${owner}/${name}`, lookOnce(options, place))) ?? 0;
    }
  }
  return { repositories, noted, redelivered: await redeliverFailed(options) };
}

/** Stop is a repository that has to be read, and how far it was the last time. */
interface Stop {
  readonly place: Pick<Request, 'installation' | 'owner' | 'repo'>;
  readonly id: string;
  readonly before: Watermark | null;
}

/** GitHub tells of many repositories at a time when each last changed: that leaves out those that are swept. */
async function findChanged(
  options: SweepOptions,
  installation: number,
  found: readonly SweptRepository[],
): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (const { owner, name, id } of found) {
    const place = { installation, owner, repo: name };
    stops.push({ place, id, before: await options.watermarks.read(keyOf(place)) });
  }
  const ids = stops.flatMap(({ id, before }) => (before?.settled ? [id] : []));
  // A single one is asked itself, for which GitHub takes nothing while its tag holds.
  if (ids.length < 2) return stops;
  const asked = options.app.newestChanges(installation, ids);
  const newest = await tolerate(options, `the newest changes of installation ${installation}`, asked);
  return stops.filter(({ id, before }) => {
    const change = newest?.get(id);
    return before === null || change === undefined || !isSwept(before, change);
  });
}

function keyOf({ owner, repo }: Pick<Request, 'owner' | 'repo'>): string {
  return `${owner}/${repo}`.toLowerCase();
}

async function sweepRepository(
  { survey, watermarks, note, tell, settleSeconds, now }: SweepOptions,
  { place, before: known }: Stop,
): Promise<number> {
  const seen = await survey(place);
  const { port, adoptedAt } = seen;
  const before = known ?? { since: adoptedAt, etag: null };
  const asked = now();
  const answer = await port.changedSince(before.since, before.etag);
  const after = nextWatermark(before, { answer, now: asked, settleSeconds });
  if (answer === 'unchanged') {
    if (after.settled && !before.settled) await watermarks.write(keyOf(place), after);
    return 0;
  }
  const leads = await leadsAmong(seen, answer.threads);
  for (const lead of leads) await note({ ...place, ...lead });
  await watermarks.write(keyOf(place), after);
  if (tell) await tellReady(seen, answer.threads, tell);
  return leads.length;
}

/** Once a day, what nothing but the clock tells of. */
async function lookOnce(
  { survey, looks, note, tell, now }: SweepOptions,
  place: Stop['place'],
): Promise<number> {
  const next = await looks.read(keyOf(place));
  const at = now();
  if (next !== null && at < Date.parse(next)) return 0;
  const seen = await survey(place);
  const { leads, notices, config, next: later } = await look(seen, new Date(at));
  for (const lead of leads) await note({ ...place, ...lead });
  await looks.write(keyOf(place), later);
  if (tell) await tellAll({ port: seen.port, config, notices }, tell);
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

/** withDue adds what the clock makes due to what changed, each once. */
export async function withDue(seen: Survey, changed: readonly Lead[], now: Date): Promise<readonly Lead[]> {
  const { leads } = await look(seen, now);
  return distinctLeads([...changed, ...leads]);
}

async function leadsAmong(
  { port, adoptedAt, bot, shared, learn }: Survey,
  threads: readonly ChangedThread[],
): Promise<readonly Lead[]> {
  const config = threads.length > 0 ? await loadUsableConfig(port) : DEFAULT_CONFIG;
  if (threads.length > 0) learn?.(Object.keys(config.incident.labels));
  return planSweep({ threads, config, adoptedAt, bot, shared });
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
