/** What every inbox promises, whatever its store. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { GitHubError, TerminalError } from '../../src/errors.ts';
import type { Inbox, Store } from '../../src/inbox/inbox.ts';
import { createInbox } from '../../src/inbox/runner.ts';
import { createDesk } from './desk.ts';
import { type Backend, incident, type Place } from './stores.ts';

/** describeInbox proves the inbox over a backend's stores. */
export function describeInbox(backend: Backend): void {
  let place: Place;
  let store: Store;
  let inbox: Inbox | null = null;
  beforeEach(async () => {
    place = await backend.place();
    store = await place.open();
    inbox = null;
  });
  afterEach(async () => {
    await inbox?.stop();
    await place.remove();
  });
  const desk = (options: Parameters<typeof createDesk>[1] = {}) => {
    const made = createDesk(options.store ?? store, { grace: 0, ...options });
    inbox = made.inbox;
    return made;
  };

  it('runs a request once more when it was noted while it ran, and never twice at a time', async () => {
    const { inbox, log, end, begun } = desk();
    await inbox.note(incident(1));
    await begun(1);
    await inbox.note(incident(1));
    await inbox.note({ ...incident(1), owner: 'ACME' });
    expect(log).toEqual(['start 1']);
    await end();
    await end();
    await inbox.settled();
    expect(log).toEqual(['start 1', 'end 1', 'start 1', 'end 1']);
  });

  it('keeps different requests in order, no more at a time than allowed', async () => {
    const { inbox, log, end, begun } = desk({ concurrency: 2 });
    for (const number of [3, 1, 2]) await inbox.note(incident(number));
    await begun(2);
    expect(log).toEqual(['start 3', 'start 1']);
    await end();
    await begun(3);
    expect(log).toEqual(['start 3', 'start 1', 'end 3', 'start 2']);
    await end();
    await end();
    await inbox.settled();
  });

  it('tries again what failed, later each time, and gives up after the configured number of tries', async () => {
    const { inbox, events, end } = desk({ tries: 3 });
    await inbox.note(incident(1), 'delivery');
    for (const status of [502, 503, 504]) await end(new GitHubError(`GitHub answers ${status}`, { status }));
    await inbox.settled();
    expect(events).toMatchObject([
      { kind: 'failed', request: incident(1), delivery: 'delivery', retryIn: 1 },
      { kind: 'failed', request: incident(1), delivery: 'delivery', retryIn: 4 },
      { kind: 'failed', request: incident(1), delivery: 'delivery', retryIn: null },
    ]);
    expect(await inbox.status()).toMatchObject({
      depth: 0,
      dead: 1,
      lastDead: [{ request: incident(1), tries: 3, error: 'GitHub answers 504' }],
    });
  });

  it('is idle when nothing runs and nothing is due, whatever waits for its time', async () => {
    const { inbox, log, end } = desk({ firstRetry: 3_600_000 });
    await inbox.idle();
    await inbox.note(incident(1));
    await inbox.note(incident(2));
    const idle = inbox.idle().then(() => log.length);
    await end(new Error('no'));
    await end();
    expect(await idle).toBe(4);
    expect(await inbox.status()).toMatchObject({ depth: 1, running: 0 });
  });

  it('gives a request that was given up all its tries again when it is noted again', async () => {
    const { inbox, events, end } = desk({ tries: 1 });
    await inbox.note(incident(1));
    await end(new Error('no'));
    await inbox.settled();
    await inbox.note(incident(1));
    await end();
    await inbox.settled();
    expect(events).toHaveLength(1);
    expect(await inbox.status()).toMatchObject({ depth: 0, dead: 0 });
  });

  it('does not try again what cannot succeed', async () => {
    const { inbox, events, end, log } = desk();
    await inbox.note(incident(1));
    await end(new TerminalError('The repository is archived.'));
    await inbox.settled();
    expect(events).toMatchObject([{ kind: 'failed', retryIn: null }]);
    expect(log).toEqual(['start 1', 'end 1']);
    expect(await inbox.status()).toMatchObject({ depth: 0, dead: 0 });
  });

  it('waits at least as long as GitHub asks, and does not count that as a try', async () => {
    const { inbox, events, end } = desk({ tries: 1, random: () => 0 });
    await inbox.note(incident(1));
    await end(new GitHubError('slow down', { status: 429, retryAfter: 0.001 }));
    await end(new GitHubError('slow down', { status: 403, retryAfter: 60 }));
    while (events.length < 2 || (await inbox.status()).running > 0) await new Promise(setImmediate);
    expect(events).toMatchObject([{ retryIn: 1 }, { retryIn: 60_000 }]);
    expect(await inbox.status()).toMatchObject({ depth: 1, running: 0, dead: 0 });
  });

  it('gives up what ended the process each time', async () => {
    await store.note(incident(1), null);
    for (const _ of [1, 2]) {
      await store.claim(1);
      await store.close();
      store = await place.open();
    }
    const { inbox, log } = desk({ tries: 2 });
    await inbox.settled();
    expect(log).toEqual([]);
    expect((await inbox.status()).lastDead).toMatchObject([
      { request: incident(1), error: 'The process ended in the middle of it 2 times.' },
    ]);
  });

  it('lets what runs come to its end when it stops, begins nothing, and finds the rest afterwards', async () => {
    const { inbox, log, end, begun } = desk({ concurrency: 1, grace: 60_000 });
    await inbox.note(incident(1));
    await begun(1);
    inbox.pause();
    await inbox.note(incident(2));
    const stopped = inbox.stop();
    await end();
    await stopped;
    expect(log).toEqual(['start 1', 'end 1']);
    await expect(inbox.note(incident(3))).rejects.toThrow('stopping');
    store = await place.open();
    expect((await store.claim(9)).claims).toMatchObject([{ request: incident(2), tries: 1 }]);
  });

  it('hands back what does not come to its end in time, and does not count that as a try', async () => {
    const { inbox, begun, end } = desk({ grace: 0 });
    await inbox.note(incident(1));
    await begun(1);
    await inbox.stop();
    await end();
    store = await place.open();
    let claims = (await store.claim(1)).claims;
    while (claims.length === 0) claims = (await store.claim(1)).claims;
    expect(claims).toMatchObject([{ request: incident(1), tries: 1 }]);
  });

  it('rejects a note that the store does not take, and keeps asking a store that failed', async () => {
    const broken = new Set<string>();
    const faults = (name: string) =>
      broken.has(name) ? Promise.reject(new Error(`${name}: disk full`)) : null;
    const shaky: Store = {
      note: (request, delivery) => faults('note') ?? store.note(request, delivery),
      claim: (limit) => faults('claim') ?? store.claim(limit),
      done: (claim) => faults('done') ?? store.done(claim),
      putBack: (claim, later) => store.putBack(claim, later),
      bury: (claim, error) => store.bury(claim, error),
      revive: () => store.revive(),
      status: () => store.status(),
      recall: (key) => store.recall(key),
      remember: (key, text) => store.remember(key, text),
      close: () => store.close(),
    };
    const { inbox, events, begun, end, log } = desk({ store: shaky });
    broken.add('note');
    await expect(inbox.note(incident(1))).rejects.toThrow('note: disk full');
    broken.clear();
    broken.add('claim');
    await inbox.note(incident(2));
    while (events.length === 0) await new Promise(setImmediate);
    broken.clear();
    await begun(1);
    broken.add('done');
    await end();
    while (!events.some(({ error }) => String(error).includes('done'))) await new Promise(setImmediate);
    broken.clear();
    await inbox.settled();
    expect(log).toEqual(['start 2', 'end 2']);
  });

  it('ends with every request looked at after it was last noted, one at a time each', async () => {
    const noted = new Map<number, number>();
    const seen = new Map<number, number>();
    const running = new Set<number>();
    let clock = 0;
    let tries = 0;
    inbox = createInbox({
      store,
      firstRetry: 1,
      tries: 1000,
      report: () => undefined,
      work: async ({ number }) => {
        expect(running.has(number)).toBe(false);
        running.add(number);
        const looked = ++clock;
        await new Promise(setImmediate);
        running.delete(number);
        if (++tries % 3 === 0) throw new Error('try again');
        seen.set(number, looked);
      },
    });
    for (let count = 0; count < 60; count += 1) {
      const number = count % 7;
      noted.set(number, ++clock);
      await inbox.note(incident(number));
    }
    await inbox.settled();
    for (const [number, time] of noted) expect(seen.get(number)).toBeGreaterThan(time);
  });
}
