/** Entries as pg-boss's jobs. */
import type { Db, Job } from 'pg-boss';
import type { Note } from './batch.ts';
import { type Claim, InboxStoreError, keyOf } from './inbox.ts';
import type { EntryData } from './postgres-statements.ts';

/** toJob makes the job of a note; its group is the installation. */
export function toJob({ request, delivery }: Note) {
  const data: EntryData = { request, delivery, uncounted: 0 };
  return { data, singletonKey: keyOf(request), group: { id: String(request.installation) } };
}

/** toData is what a job goes on with after so many tries that do not count. */
export function toData({ request, delivery }: Claim, uncounted: number): EntryData {
  return { request, delivery, uncounted };
}

/** toClaim reads a job that was fetched: pg-boss counts how often. */
export function toClaim({ id, data, retryCount }: Job<EntryData>): Claim {
  const { request, delivery, uncounted } = data;
  return { id, request, delivery, tries: retryCount + 1 - uncounted, attempt: retryCount };
}

/** Attempt names a try of a job to pg-boss, which then changes nothing when it is no longer the newest. */
export interface Attempt {
  readonly id: string;
  readonly retryCount: number;
}

/** attemptOf names the try that a claim stands for. */
export function attemptOf({ id, attempt }: Claim): Attempt {
  return { id, retryCount: attempt };
}

/** changedSomething is false when the claim was no longer the newest. */
export function changedSomething(response: object): boolean {
  return 'affected' in response && Number(response.affected) > 0;
}

/** inTransaction keeps all that `change` does, or nothing. */
export async function inTransaction(database: Db, change: (db: Db) => Promise<void>): Promise<void> {
  const transaction = await database.beginTransaction?.();
  if (!transaction) throw new InboxStoreError('This database has no transactions.');
  try {
    await change(transaction.db);
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
