/** The store for several replicas: PostgreSQL, through pg-boss. */
import type { Db, PgBoss } from 'pg-boss';
import type { Request } from '../github/port.ts';
import { createBatch, type Note } from './batch.ts';
import { type Claim, type Claims, type InboxStatus, keyOf, type Later, type Store } from './inbox.ts';
import { createInstallationLocks, type InstallationLocks } from './installation-locks.ts';
import { startBoss } from './postgres-boss.ts';
import {
  type Attempt,
  attemptOf,
  changedSomething,
  inTransaction,
  toClaim,
  toData,
  toJob,
} from './postgres-jobs.ts';
import { DEAD, type DeadData, ENTRIES, type EntryData, readStatus, SQL } from './postgres-statements.ts';

/** PostgresOptions say which database keeps the entries. */
export interface PostgresOptions {
  readonly url: string;
  /** Hears of faults that no caller waits for. */
  readonly failed: (error: Error) => void;
  /** Milliseconds between looks for what other replicas noted or left behind, 1000 unless given. */
  readonly poll?: number;
  /** Milliseconds after which an entry that nobody works on counts as left behind, 2000 unless given. */
  readonly orphanAge?: number;
}

/** openPostgresStore makes or upgrades the tables of the schema `debrief`; it throws `InboxStoreError` when it cannot. */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const boss = await startBoss(options);
  return new PostgresStore(boss, options);
}

const BUSY_MS = 1000;

class PostgresStore implements Store {
  readonly #boss: PgBoss;
  readonly #locks: InstallationLocks;
  readonly #poll: number;
  readonly #orphanAge: number;
  /** What this process has taken, with what gives the installation's lock back. */
  readonly #held = new Map<string, () => Promise<void>>();
  /** Installations that another replica works for, until when they are left alone. */
  readonly #busy = new Map<number, number>();
  readonly #notes = createBatch((notes) => this.#writeNotes(notes));

  constructor(boss: PgBoss, { url, failed, poll = 1000, orphanAge = 2000 }: PostgresOptions) {
    this.#boss = boss;
    this.#locks = createInstallationLocks(url, failed);
    this.#poll = poll;
    this.#orphanAge = orphanAge;
  }

  note(request: Request, delivery: string | null): Promise<void> {
    return this.#notes.add({ request, delivery });
  }

  async #writeNotes(notes: readonly Note[]): Promise<void> {
    const first = new Map(notes.toReversed().map((note) => [keyOf(note.request), note]));
    const keys = [...first.keys()];
    // Whatever waits now is taken later than this moment, so its work will see what the event told of.
    const waiting = new Set((await this.#sql(SQL.waiting, [keys])).map((row) => row.singleton_key));
    const fresh = notes.filter((note) => first.get(keyOf(note.request)) === note);
    const jobs = fresh.map(toJob).filter(({ singletonKey }) => !waiting.has(singletonKey));
    if (jobs.length > 0) await this.#boss.insert(ENTRIES, jobs);
    await this.#sql(SQL.forgetDead, [keys]);
  }

  async claim(limit: number): Promise<Claims> {
    await this.#recover();
    const ignoreGroups = this.#busyInstallations().map(String);
    const options = { batchSize: limit, ignoreGroups, includeMetadata: true } as const;
    const jobs = await this.#boss.fetch<EntryData>(ENTRIES, options);
    const claims: Claim[] = [];
    for (const job of jobs.toSorted((a, b) => a.createdOn.getTime() - b.createdOn.getTime())) {
      const claim = toClaim(job);
      if (await this.#hold(claim)) claims.push(claim);
      else await this.putBack(claim, { delay: BUSY_MS, counts: false });
    }
    return { claims, lookAgain: jobs.length === limit ? 0 : this.#poll };
  }

  /** Only who has the installation's lock may work: that keeps requests and writes of one installation in one process. */
  async #hold({ id, request: { installation } }: Claim): Promise<boolean> {
    // Of one installation all or nothing is taken at a time: the oldest goes first.
    if (this.#busy.has(installation)) return false;
    const release = await this.#locks.acquire(installation);
    if (release) this.#held.set(id, release);
    else this.#busy.set(installation, Date.now() + BUSY_MS);
    return release !== null;
  }

  #busyInstallations(): readonly number[] {
    for (const [installation, until] of this.#busy) {
      if (until <= Date.now()) this.#busy.delete(installation);
    }
    return [...this.#busy.keys()];
  }

  /** An entry that is taken while nobody has its installation's lock was left behind by a process that ended. */
  async #recover(): Promise<void> {
    const taken = await this.#sql(SQL.taken, [[...this.#held.keys()], this.#orphanAge / 1000]);
    for (const { id, retry_count, group_id, singleton_key } of taken) {
      const release = await this.#locks.acquire(Number(group_id));
      if (!release) continue;
      const attempt = { id: String(id), retryCount: Number(retry_count) };
      await inTransaction(this.#boss.getDb(), async (db) => {
        await this.#handBack(attempt, String(singleton_key), db);
      });
      await release();
    }
  }

  /** Makes a taken entry wait again, false for an older attempt; its next try also sees what was noted meanwhile. */
  async #handBack(attempt: Attempt, key: string, db: Db): Promise<boolean> {
    const failed = await this.#boss.fail(ENTRIES, attempt, null, { db });
    if (!changedSomething(failed)) return false;
    await db.executeSql(SQL.forgetNoted, [key]);
    return true;
  }

  done(claim: Claim): Promise<void> {
    return this.#settle(claim, async () => {
      await this.#boss.deleteJob(ENTRIES, attemptOf(claim));
    });
  }

  putBack(claim: Claim, { delay, counts }: Later): Promise<void> {
    return this.#settle(claim, () =>
      inTransaction(this.#boss.getDb(), async (db) => {
        if (!(await this.#handBack(attemptOf(claim), keyOf(claim.request), db))) return;
        const data = toData(claim, claim.attempt + 1 - claim.tries + (counts ? 0 : 1));
        await this.#boss.update(ENTRIES, data, { id: claim.id, startAfter: delay / 1000, db });
      }),
    );
  }

  bury(claim: Claim, error: string): Promise<void> {
    return this.#settle(claim, () =>
      inTransaction(this.#boss.getDb(), async (db) => {
        const key = keyOf(claim.request);
        const deleted = await this.#boss.deleteJob(ENTRIES, attemptOf(claim), { db });
        const { rows } = await db.executeSql(SQL.waiting, [[key]]);
        if (!changedSomething(deleted) || rows.length > 0) return;
        const { request, delivery, tries } = claim;
        const dead: DeadData = { request, delivery, tries, error, at: Date.now() };
        await this.#boss.upsert(DEAD, dead, { singletonKey: key, db });
      }),
    );
  }

  async revive(): Promise<number> {
    const dead = await this.#sql(SQL.dead, []);
    await Promise.all(
      dead.map(({ data }) => this.note((data as DeadData).request, (data as DeadData).delivery)),
    );
    return dead.length;
  }

  status(): Promise<InboxStatus> {
    return readStatus(this.#boss.getDb());
  }

  async recall(key: string): Promise<string | null> {
    const [row] = await this.#sql(SQL.recall, [key]);
    return typeof row?.text === 'string' ? row.text : null;
  }

  async remember(key: string, text: string): Promise<void> {
    await this.#sql(SQL.remember, [key, text]);
  }

  async close(): Promise<void> {
    await this.#notes.written();
    await this.#locks.close();
    await this.#boss.stop({ graceful: false });
  }

  async #settle(claim: Claim, write: () => Promise<void>): Promise<void> {
    await write();
    const release = this.#held.get(claim.id);
    this.#held.delete(claim.id);
    await release?.();
  }

  async #sql(text: string, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]> {
    return (await this.#boss.getDb().executeSql(text, [...values])).rows;
  }
}
