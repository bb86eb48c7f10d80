import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Request } from '../../src/github/port.ts';
import { type Inbox, keyOf, type Store } from '../../src/inbox/inbox.ts';
import { openPostgresStore } from '../../src/inbox/postgres.ts';
import { createInbox, type InboxOptions } from '../../src/inbox/runner.ts';
import { type LocalPostgres, query, startPostgres } from '../support/postgres.ts';
import { incident } from './stores.ts';

let server: LocalPostgres;
let url = '';
let databases = 0;
beforeAll(async () => {
  server = await startPostgres();
}, 30_000);
afterAll(() => server.close());
beforeEach(async () => {
  url = await server.create(`replicas_${++databases}`);
});

let opened: Store[] = [];
let started: Inbox[] = [];
afterEach(async () => {
  for (const inbox of started) await inbox.stop();
  for (const store of opened) await store.close();
  [opened, started] = [[], []];
});

const open = async (failed: (error: Error) => void = () => undefined): Promise<Store> => {
  const store = await openPostgresStore({ url, failed, poll: 5, orphanAge: 0 });
  opened.push(store);
  return store;
};
const start = (options: InboxOptions): Inbox => {
  const inbox = createInbox({ storeRetry: 5, grace: 0, ...options });
  started.push(inbox);
  return inbox;
};

/** A replica whose process is killed: its connections go, and nothing else. */
const KILL_LOCKS = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE application_name = 'debrief-locks' AND datname = current_database()`;

describe('several replicas', () => {
  it('start at the same time on an empty database', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    await Promise.all(stores.map((store, number) => store.note(incident(number), null)));
    expect(await stores[0]?.status()).toMatchObject({ depth: 3 });
  }, 20_000);

  it('run a request in one of them at a time, and work for an installation in one of them at a time', async () => {
    const running = new Map<string, string>();
    const active = new Map<number, Map<string, number>>();
    const looked = new Map<string, number>();
    const faults: string[] = [];
    let clock = 0;
    const work = (replica: string) => async (request: Request) => {
      const key = keyOf(request);
      if (running.has(key)) faults.push(`${key} runs in ${running.get(key)} and ${replica}`);
      running.set(key, replica);
      const there = active.get(request.installation) ?? new Map<string, number>();
      active.set(request.installation, there.set(replica, (there.get(replica) ?? 0) + 1));
      const busy = [...there].filter(([, count]) => count > 0);
      if (busy.length > 1) faults.push(`installation ${request.installation}: ${busy}`);
      const time = ++clock;
      await pause(2);
      there.set(replica, (there.get(replica) ?? 1) - 1);
      running.delete(key);
      looked.set(key, time);
    };
    const inboxes: Inbox[] = [];
    for (const replica of ['a', 'b', 'c']) {
      const report = ({ error }: { error: unknown }) => faults.push(String(error));
      inboxes.push(start({ store: await open(), work: work(replica), report }));
    }
    const noted = new Map<string, number>();
    for (let count = 0; count < 60; count += 1) {
      const request = incident(count % 10, 1 + (count % 3));
      noted.set(keyOf(request), ++clock);
      await inboxes[count % inboxes.length]?.note(request);
    }
    await Promise.all(inboxes.map((inbox) => inbox.settled()));
    expect(faults).toEqual([]);
    for (const [key, time] of noted) expect(looked.get(key)).toBeGreaterThan(time);
  }, 20_000);

  it('take over what a replica left behind, and do not let it settle what it no longer has', async () => {
    const [lost, heir] = [await open(), await open()];
    await lost.note(incident(1), 'delivery');
    const [old] = (await lost.claim(1)).claims;
    expect((await heir.claim(1)).claims).toEqual([]);
    await query(url, KILL_LOCKS);
    let claims = await heir.claim(1).then(
      (taken) => taken.claims,
      () => [],
    );
    while (claims.length === 0)
      claims = await heir.claim(1).then(
        (taken) => taken.claims,
        () => [],
      );
    expect(claims).toMatchObject([{ request: incident(1), delivery: 'delivery', tries: 2 }]);
    if (old) {
      await lost.done(old);
      await lost.putBack(old, { delay: 0, counts: true });
      await lost.bury(old, 'no');
    }
    expect(await heir.status()).toMatchObject({ depth: 1, running: 1, dead: 0 });
  }, 20_000);

  it('refuse a note while the database is down, and go on when it is back', async () => {
    const faults: Error[] = [];
    const done: number[] = [];
    const events: unknown[] = [];
    const inbox = start({
      store: await open((error) => faults.push(error)),
      work: async ({ number }) => void done.push(number),
      report: (event) => events.push(event),
    });
    await inbox.note(incident(1));
    await inbox.settled();
    await server.stop();
    await expect(inbox.note(incident(2))).rejects.toThrow();
    await expect(inbox.status()).rejects.toThrow();
    await server.start();
    await inbox.note(incident(3));
    await inbox.settled();
    expect(done).toEqual([1, 3]);
    expect(events.length + faults.length).toBeGreaterThan(0);
  }, 20_000);
});

describe('openPostgresStore', () => {
  it('says what to check when the database does not answer, and shows no password', async () => {
    const opened = openPostgresStore({
      url: 'postgres://me:hush@127.0.0.1:1/debrief',
      failed: () => undefined,
    });
    const error = await opened.catch((reason: Error) => reason);
    expect(error).toMatchObject({ name: 'InboxStoreError' });
    expect(String(error)).toMatch(/DATABASE_URL cannot be used: .*ECONNREFUSED/);
    expect(String(error)).not.toContain('hush');
  });
});
