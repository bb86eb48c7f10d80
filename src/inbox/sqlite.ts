/** The default store: one SQLite file, for one process. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Request } from '../github/port.ts';
import { createBatch, type Note } from './batch.ts';
import {
  type Claim,
  type Claims,
  type InboxStatus,
  InboxStoreError,
  keyOf,
  type Later,
  SHOWN_DEAD,
  type Store,
} from './inbox.ts';
import {
  prepareStatements,
  type Row,
  SCHEMA,
  SCHEMA_VERSION,
  type Statements,
  UPGRADE,
} from './sqlite-statements.ts';

/** SqliteOptions say where the entries are kept. */
export interface SqliteOptions {
  /** A folder, made when it is not there; null keeps everything in memory, for tests. */
  readonly directory: string | null;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Gets the database once it is open, so that tests can fill it up. */
  readonly opened?: (database: DatabaseSync) => void;
}

/** openSqliteStore locks the folder for this process; it throws `InboxStoreError` when another one holds it or it cannot be written. */
export function openSqliteStore(options: SqliteOptions): Store {
  const { directory, now = Date.now, opened } = options;
  const database = openDatabase(directory);
  opened?.(database);
  return new SqliteStore(database, now);
}

function openDatabase(directory: string | null): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (directory !== null) mkdirSync(directory, { recursive: true });
    database = new DatabaseSync(directory === null ? ':memory:' : join(directory, 'inbox.db'));
    // The lock is the file's own and goes with the process. It is taken by the first write and never given back.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    prepareSchema(database);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw explain(error, directory ?? 'memory');
  }
}

function prepareSchema(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version > SCHEMA_VERSION) throw new InboxStoreError('it was written by a newer version of Debrief');
  if (version === 0) database.exec(SCHEMA);
  if (version === 1) database.exec(UPGRADE);
  // What was taken by a process that ended is ready again; the try stays counted.
  database.exec(`UPDATE entry SET state = 'ready' WHERE state = 'running'`);
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
}

/** SQLite's own numbers: https://www.sqlite.org/rescode.html */
const BUSY = 5;

function explain(error: unknown, directory: string): InboxStoreError {
  const { errcode = 0, message } = error as Error & { errcode?: number };
  const problem =
    (errcode & 0xff) === BUSY
      ? 'another process works with it. Stop that one, or set DATABASE_URL to let several share their work'
      : `${message}. Give the App a folder on a local disk that it may write to`;
  return new InboxStoreError(`DEBRIEF_DATA_DIR (${directory}) cannot be used: ${problem}.`, { cause: error });
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #now: () => number;
  readonly #notes = createBatch((notes) => this.#writeNotes(notes));

  constructor(database: DatabaseSync, now: () => number) {
    this.#database = database;
    this.#statements = prepareStatements(database);
    this.#now = now;
  }

  note(request: Request, delivery: string | null): Promise<void> {
    return this.#notes.add({ request, delivery });
  }

  async #writeNotes(notes: readonly Note[]): Promise<void> {
    this.#transaction('FULL', () => {
      for (const { request, delivery } of notes) {
        this.#statements.note.run({ by: null, ...request, key: keyOf(request), delivery, now: this.#now() });
      }
    });
  }

  async claim(limit: number): Promise<Claims> {
    return this.#transaction('NORMAL', () => {
      const now = this.#now();
      const rows = this.#statements.due.all({ now, limit }) as unknown as readonly Row[];
      for (const { key } of rows) this.#statements.take.run({ key });
      const next = this.#statements.nextDue.get()?.due;
      const claims = rows.map((row) => toClaim(row));
      return { claims, lookAgain: typeof next === 'number' ? Math.max(0, next - now) : null };
    });
  }

  async done({ id, attempt }: Claim): Promise<void> {
    this.#settle(id, attempt, () => this.#statements.forget.run({ key: id }));
  }

  async putBack({ id, attempt }: Claim, { delay, counts }: Later): Promise<void> {
    const due = this.#now() + delay;
    const uncounted = counts ? 0 : 1;
    this.#transaction('NORMAL', () => this.#statements.putBack.run({ key: id, attempt, due, uncounted }));
  }

  async bury({ id, attempt }: Claim, error: string): Promise<void> {
    this.#settle(id, attempt, () => this.#statements.bury.run({ key: id, error, now: this.#now() }));
  }

  /** Ends a claim; what was noted meanwhile is ready again instead. */
  #settle(key: string, attempt: number, end: () => void): void {
    this.#transaction('NORMAL', () => {
      if (!this.#statements.isTaken.get({ key, attempt })) return;
      if (this.#statements.renew.run({ key }).changes === 0) end();
    });
  }

  async revive(): Promise<number> {
    const { changes } = this.#transaction('NORMAL', () => this.#statements.revive.run({ now: this.#now() }));
    return Number(changes);
  }

  async status(): Promise<InboxStatus> {
    const { depth, oldest, running, dead } = this.#statements.count.get() as Record<string, number | null>;
    const rows = this.#statements.lastDead.all({ limit: SHOWN_DEAD }) as unknown as readonly Row[];
    return {
      depth: depth ?? 0,
      oldestSeconds: oldest === null || oldest === undefined ? 0 : Math.max(0, (this.#now() - oldest) / 1000),
      running: running ?? 0,
      dead: dead ?? 0,
      lastDead: rows.map((row) => ({
        request: toRequest(row),
        delivery: row.delivery,
        tries: row.tries,
        error: row.error ?? '',
        at: row.due,
      })),
    };
  }

  async recall(key: string): Promise<string | null> {
    const text = this.#statements.recall.get({ key })?.text;
    return typeof text === 'string' ? text : null;
  }

  async remember(key: string, text: string): Promise<void> {
    this.#transaction('NORMAL', () => this.#statements.remember.run({ key, text }));
  }

  async close(): Promise<void> {
    await this.#notes.written();
    if (this.#database.isOpen) this.#database.close();
  }

  /** Only a note has to survive the machine's power: whatever else is lost with it is done again. */
  #transaction<T>(synchronous: 'FULL' | 'NORMAL', change: () => T): T {
    this.#database.exec(`PRAGMA synchronous = ${synchronous}; BEGIN IMMEDIATE`);
    try {
      const result = change();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      this.#makeRoom();
      throw error;
    }
  }

  /** A full disk may hold a log of changes that could be folded into the database: then the next try finds room. */
  #makeRoom(): void {
    try {
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // The error that brought us here is the one to tell of.
    }
  }
}

function toRequest({ kind, installation, owner, repo, number, asked_by: by }: Row): Request {
  return { kind, installation, owner, repo, number, ...(by !== null && { by }) };
}

function toClaim(row: Row): Claim {
  const { key, delivery, tries, attempt } = row;
  return { id: key, request: toRequest(row), delivery, tries: tries + 1, attempt: attempt + 1 };
}
