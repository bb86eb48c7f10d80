/** The stores that every test of the conformance suite runs on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from '../../src/github/port.ts';
import type { Store } from '../../src/inbox/inbox.ts';
import { openPostgresStore } from '../../src/inbox/postgres.ts';
import { openSqliteStore } from '../../src/inbox/sqlite.ts';
import { type LocalPostgres, startPostgres } from '../support/postgres.ts';

/** Place is an empty place for entries: opening it again finds what was there. */
export interface Place {
  open(): Promise<Store>;
  /** Removes it, with whatever is open. */
  remove(): Promise<void>;
}

/** Backend makes places. */
export interface Backend {
  readonly name: string;
  start(): Promise<void>;
  place(): Promise<Place>;
  stop(): Promise<void>;
}

/** incident is a request for an incident of this number. */
export const incident = (number: number, installation = 1): Request => ({
  kind: 'incident',
  installation,
  owner: 'acme',
  repo: `shop-${installation}`,
  number,
});

function sqlite(): Backend {
  return {
    name: 'SQLite',
    start: async () => undefined,
    stop: async () => undefined,
    place: async () => {
      const directory = mkdtempSync(join(tmpdir(), 'debrief-inbox-'));
      const opened: Store[] = [];
      return {
        open: async () => {
          const store = openSqliteStore({ directory });
          opened.push(store);
          return store;
        },
        remove: async () => {
          for (const store of opened) await store.close();
          rmSync(directory, { recursive: true });
        },
      };
    },
  };
}

function postgres(): Backend {
  let server: LocalPostgres;
  let places = 0;
  return {
    name: 'PostgreSQL',
    start: async () => {
      server = await startPostgres();
      const url = await server.create('pattern');
      const store = await openPostgresStore({ url, failed: () => undefined });
      await store.close();
    },
    stop: () => server.close(),
    place: async () => {
      const url = await server.create(`place_${++places}`, 'pattern');
      const opened: Store[] = [];
      return {
        open: async () => {
          const store = await openPostgresStore({ url, failed: () => undefined, poll: 10, orphanAge: 0 });
          opened.push(store);
          return store;
        },
        remove: async () => {
          for (const store of opened) await store.close();
        },
      };
    },
  };
}

/** BACKENDS are all of them. */
export const BACKENDS: readonly (() => Backend)[] = [sqlite, postgres];
