/** The SQL of the SQLite store. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Request } from '../github/port.ts';

/** SCHEMA_VERSION is what `user_version` says of a file with this schema. */
export const SCHEMA_VERSION = 2;

/**
 * SCHEMA keeps one row a request. Times are milliseconds since 1970; `due` is the time of death of what is dead, `again`
 * the time at which a running entry was noted once more.
 */
export const SCHEMA = `
  CREATE TABLE entry (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    installation INTEGER NOT NULL,
    owner TEXT NOT NULL,
    repo TEXT NOT NULL,
    number INTEGER NOT NULL,
    delivery TEXT,
    state TEXT NOT NULL CHECK (state IN ('ready', 'running', 'dead')),
    noted INTEGER NOT NULL,
    due INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 0,
    again INTEGER,
    again_delivery TEXT,
    error TEXT,
    asked_by TEXT
  ) STRICT;
  CREATE INDEX entry_in_order ON entry (state, noted, sequence);
  CREATE INDEX entry_due ON entry (state, due);
  CREATE TABLE memory (key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** UPGRADE makes `SCHEMA` of that of version 1. */
export const UPGRADE = 'ALTER TABLE entry ADD COLUMN asked_by TEXT';

/** Row is an entry as it is kept. */
export interface Row extends Omit<Request, 'by'> {
  readonly key: string;
  readonly delivery: string | null;
  readonly due: number;
  readonly tries: number;
  readonly attempt: number;
  readonly error: string | null;
  readonly asked_by: string | null;
}

/** Statements are named after what the store does with them. */
export type Statements = Readonly<Record<keyof typeof SQL, StatementSync>>;

const SQL = {
  note: `
    INSERT INTO entry (key, kind, installation, owner, repo, number, asked_by, delivery, state, noted, due)
    VALUES (:key, :kind, :installation, :owner, :repo, :number, :by, :delivery, 'ready', :now, :now)
    ON CONFLICT (key) DO UPDATE SET
      installation = excluded.installation,
      again = CASE state WHEN 'running' THEN coalesce(again, excluded.noted) END,
      again_delivery = CASE state WHEN 'running' THEN coalesce(again_delivery, excluded.delivery) END,
      delivery = CASE state WHEN 'dead' THEN excluded.delivery ELSE delivery END,
      noted = CASE state WHEN 'dead' THEN excluded.noted ELSE noted END,
      due = CASE state WHEN 'dead' THEN excluded.due ELSE due END,
      tries = CASE state WHEN 'dead' THEN 0 ELSE tries END,
      error = NULL,
      state = CASE state WHEN 'dead' THEN 'ready' ELSE state END
    WHERE state <> 'ready' OR installation <> excluded.installation`,
  due: `
    SELECT * FROM entry WHERE state = 'ready' AND due <= :now ORDER BY noted, sequence LIMIT :limit`,
  nextDue: `SELECT min(due) AS due FROM entry WHERE state = 'ready'`,
  take: `UPDATE entry SET state = 'running', tries = tries + 1, attempt = attempt + 1 WHERE key = :key`,
  isTaken: `SELECT 1 FROM entry WHERE key = :key AND attempt = :attempt AND state = 'running'`,
  forget: `DELETE FROM entry WHERE key = :key`,
  renew: `
    UPDATE entry SET state = 'ready', tries = 0, noted = again, due = again, delivery = again_delivery,
      again = NULL, again_delivery = NULL
    WHERE key = :key AND again IS NOT NULL`,
  putBack: `
    UPDATE entry SET state = 'ready', due = :due, tries = tries - :uncounted, again = NULL, again_delivery = NULL
    WHERE key = :key AND attempt = :attempt AND state = 'running'`,
  bury: `UPDATE entry SET state = 'dead', error = :error, due = :now WHERE key = :key`,
  revive: `UPDATE entry SET state = 'ready', tries = 0, noted = :now, due = :now, error = NULL WHERE state = 'dead'`,
  count: `
    SELECT count(*) FILTER (WHERE state <> 'dead') AS depth, min(noted) FILTER (WHERE state <> 'dead') AS oldest,
      count(*) FILTER (WHERE state = 'running') AS running, count(*) FILTER (WHERE state = 'dead') AS dead
    FROM entry`,
  lastDead: `SELECT * FROM entry WHERE state = 'dead' ORDER BY due DESC, sequence DESC LIMIT :limit`,
  recall: `SELECT text FROM memory WHERE key = :key`,
  remember: `
    INSERT INTO memory (key, text) VALUES (:key, :text) ON CONFLICT (key) DO UPDATE SET text = excluded.text`,
} as const;

/** prepareStatements compiles the SQL once. */
export function prepareStatements(database: DatabaseSync): Statements {
  const prepared = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)]);
  return Object.fromEntries(prepared) as Statements;
}
