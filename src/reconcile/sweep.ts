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
import { readChanges } from './changes.ts';
import { loadUsableConfig } from './load-config.ts';
import { type Looked, type Looks, look } from './look.ts';
import { redeliverFailed } from './redeliver.ts';
import { type Tell, tellAll, tellReady } from './tell.ts';
import { type Failed, tolerate, unread } from './tolerate.ts';

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
  /** The rest is swept all the same. */
  readonly failed: Failed;
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
  const installations = await tolerate(options, unread('the installations'), options.app.installations());
  for (const installation of installations ?? []) {
    const what = unread(`the repositories of installation ${installation}`);
    const found = await tolerate(options, what, options.app.repositories(installation));
    repositories += found?.length ?? 0;
    const stops = await findChanged(options, installation, found ?? []);
    const changed = new Map(stops.map((stop) => [keyOf(stop.place), stop]));
    for (const { owner, name } of found ?? []) {
      const place = { installation, owner, repo: name };
      const visit = createVisit(options, place);
      const stop = changed.get(keyOf(place));
      const what = unread(`what changed in ${owner}/${name}`);
      if (stop) noted += (await tolerate(options, what, sweepRepository(visit, stop))) ?? 0;
      const due = unread(`what is due in ${owner}/${name}`);
      noted += (await tolerate(options, due, lookOnce(visit, place))) ?? 0;
    }
  }
  return { repositories, noted, redelivered: await redeliverFailed(options) };
}

/** Visit is how one repository is swept: what is read of it once, is known then. */
interface Visit extends Omit<SweepOptions, 'survey'> {
  readonly survey: () => Promise<Survey>;
}

function createVisit({ survey, ...options }: SweepOptions, place: Stop['place']): Visit {
  let seen: Survey | null = null;
  return {
    ...options,
    survey: async () => {
      seen ??= await survey(place);
      return seen;
    },
  };
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
    const what = `The sweep could not read how far ${owner}/${name} was swept, and leaves it out. ${STORE}`;
    const asked = options.watermarks.read(keyOf(place)).then((before) => ({ place, id, before }));
    stops.push(
      ...((await tolerate(
        options,
        what,
        asked.then((stop) => [stop]),
      )) ?? []),
    );
  }
  const settled = stops.filter(({ before }) => before?.settled);
  // A single one is asked itself, for which GitHub takes nothing while its tag holds.
  if (settled.length < 2 && !settled.some(({ before }) => before?.paged)) return stops;
  const ids = settled.map(({ id }) => id);
  const asked = options.app.newestChanges(installation, ids);
  const what = unread(`the newest changes of installation ${installation}`);
  const newest = await tolerate(options, what, asked);
  return stops.filter(({ id, before }) => {
    const change = newest?.get(id);
    return before === null || change === undefined || !isSwept(before, change);
  });
}

function keyOf({ owner, repo }: Pick<Request, 'owner' | 'repo'>): string {
  return `${owner}/${repo}`.toLowerCase();
}

/** What a page tells of is noted before the watermark moves past it, so that a sweep that is cut off goes on from there. */
async function sweepRepository(visit: Visit, { place, before: known }: Stop): Promise<number> {
  const { survey, watermarks, note, tell, settleSeconds, now } = visit;
  const seen = await survey();
  let before: Watermark = known ?? { since: seen.adoptedAt, etag: null };
  const asked = now();
  let noted = 0;
  for await (const answer of readChanges(seen.port, before)) {
    const threads = answer === 'unchanged' ? [] : answer.threads;
    const leads = await leadsAmong(seen, threads);
    for (const lead of leads) await note({ ...place, ...lead });
    noted += leads.length;
    const after = nextWatermark(before, { answer, now: asked, settleSeconds });
    if (answer !== 'unchanged' || (after.settled && !before.settled)) {
      const what = `The sweep could not keep how far ${place.owner}/${place.repo} was swept: the next one reads it again. ${STORE}`;
      await tolerate(visit, what, watermarks.write(keyOf(place), after));
    }
    if (tell) await tellReady(seen, threads, tell);
    before = after;
  }
  return noted;
}

/** Once a day, what nothing but the clock tells of. */
async function lookOnce({ survey, looks, note, tell, now }: Visit, place: Stop['place']): Promise<number> {
  const next = await looks.read(keyOf(place));
  const at = now();
  if (next !== null && at < Date.parse(next)) return 0;
  const seen = await survey();
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
  const threads: ChangedThread[] = [];
  for await (const answer of readChanges(seen.port, { since, etag: null })) {
    if (answer !== 'unchanged') threads.push(...answer.threads);
  }
  const last = until === null ? Number.POSITIVE_INFINITY : Date.parse(until);
  return leadsAmong(
    seen,
    threads.filter(({ updatedAt }) => Date.parse(updatedAt) <= last),
  );
}

/** withDue adds what the clock makes due to what changed, each once, and gives what there is to tell. */
export async function withDue(
  seen: Survey,
  changed: readonly Lead[],
  now: Date,
): Promise<Pick<Looked, 'leads' | 'notices' | 'config'>> {
  const { leads, ...rest } = await look(seen, now);
  return { ...rest, leads: distinctLeads([...changed, ...leads]) };
}

async function leadsAmong(
  { port, adoptedAt, bot, shared, mayCheck, learn }: Survey,
  threads: readonly ChangedThread[],
): Promise<readonly Lead[]> {
  const config = threads.length > 0 ? await loadUsableConfig(port) : DEFAULT_CONFIG;
  if (threads.length > 0) learn?.(Object.keys(config.incident.labels));
  return planSweep({ threads, config, adoptedAt, bot, shared, mayCheck });
}

/** What to do where the store is at fault. */
const STORE =
  'Look at the disk of DEBRIEF_DATA_DIR or at the database of DATABASE_URL; the next sweep tries again.';
