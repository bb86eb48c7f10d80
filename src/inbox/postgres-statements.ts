/** The queues of the PostgreSQL store, and the SQL beside pg-boss's own. */
import type { Db, Queue } from 'pg-boss';
import type { Request } from '../github/port.ts';
import { type DeadEntry, type InboxStatus, SHOWN_DEAD } from './inbox.ts';

/** SCHEMA holds pg-boss's tables and ours. */
export const SCHEMA = 'debrief';
/** ENTRIES is the queue of what is to do. */
export const ENTRIES = 'requests';
/** DEAD is the queue of what was given up; nobody takes from it. */
export const DEAD = 'dead';

/** EntryData is what a job of `ENTRIES` carries; `uncounted` tries were not the request's fault. */
export interface EntryData {
  readonly request: Request;
  readonly delivery: string | null;
  readonly uncounted: number;
}

/** DeadData is what a job of `DEAD` carries. */
export type DeadData = DeadEntry;

const YEAR = 365 * 86_400;
const NEVER_GIVE_UP = 1_000_000_000;

/** ENTRY_QUEUE: jobs with the same key are taken one after another; the inbox counts tries by itself. */
export const ENTRY_QUEUE: Omit<Queue, 'name'> = {
  policy: 'key_strict_fifo',
  retryLimit: NEVER_GIVE_UP,
  retryDelay: 0,
  retentionSeconds: YEAR,
  expireInSeconds: 86_400,
};

/** DEAD_QUEUE: one job a key. */
export const DEAD_QUEUE: Omit<Queue, 'name'> = { policy: 'short', retentionSeconds: YEAR };

const ENTRY = `${SCHEMA}.job WHERE name = '${ENTRIES}'`;

/** SQL is named after what the store does with it. */
export const SQL = {
  waiting: `
    SELECT singleton_key FROM ${ENTRY}
    AND state < 'active' AND NOT blocked AND policy = 'key_strict_fifo' AND singleton_key = ANY($1::text[])`,
  forgetNoted: `DELETE FROM ${ENTRY} AND state = 'created' AND singleton_key = $1`,
  taken: `
    SELECT id, retry_count, group_id, singleton_key FROM ${ENTRY}
    AND state = 'active' AND id <> ALL($1::uuid[]) AND started_on <= now() - make_interval(secs => $2)`,
  dead: `SELECT data FROM ${SCHEMA}.job WHERE name = '${DEAD}'`,
  forgetDead: `DELETE FROM ${SCHEMA}.job WHERE name = '${DEAD}' AND singleton_key = ANY($1::text[])`,
  recall: `SELECT text FROM ${SCHEMA}.memory WHERE key = $1`,
  remember: `
    INSERT INTO ${SCHEMA}.memory (key, text) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET text = excluded.text`,
} as const;

/** prepareMemory makes our own table. Replicas that start together wait for each other. */
export async function prepareMemory(db: Db): Promise<void> {
  await db.executeSql(`
    BEGIN;
    SELECT pg_advisory_xact_lock(hashtext('debrief.memory'));
    CREATE TABLE IF NOT EXISTS ${SCHEMA}.memory (key text PRIMARY KEY, text text NOT NULL);
    COMMIT`);
}

/** readStatus counts the entries of all replicas. */
export async function readStatus(db: Db): Promise<InboxStatus> {
  const { rows: counts } = await db.executeSql(`
    SELECT count(DISTINCT singleton_key)::int AS depth,
      coalesce(extract(epoch FROM now() - min(created_on)), 0)::float8 AS oldest,
      count(*) FILTER (WHERE state = 'active')::int AS running,
      (SELECT count(*)::int FROM ${SCHEMA}.job WHERE name = '${DEAD}') AS dead
    FROM ${ENTRY} AND state < 'completed'`);
  const { rows: dead } = await db.executeSql(`${SQL.dead} ORDER BY data->'at' DESC LIMIT ${SHOWN_DEAD}`);
  const [count] = counts;
  return {
    depth: count.depth,
    oldestSeconds: Math.max(0, count.oldest),
    running: count.running,
    dead: count.dead,
    lastDead: dead.map(({ data }: { data: DeadData }) => data),
  };
}
