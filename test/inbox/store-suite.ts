/** What every store promises. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Claim, keyOf, type Store } from '../../src/inbox/inbox.ts';
import { fc, runs } from '../support/properties.ts';
import { type Backend, incident, type Place } from './stores.ts';

const NOW = { delay: 0, counts: true };
const numbers = (claims: readonly Claim[]) => claims.map(({ request }) => request.number);

/** describeStore proves a backend's stores. */
export function describeStore(backend: Backend): void {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await backend.place();
    store = await place.open();
  });
  afterEach(() => place.remove());

  const take = async (limit = 10) => (await store.claim(limit)).claims;
  const takeOne = async (): Promise<Claim> => {
    const [claim] = await take(1);
    if (!claim) throw new Error('There was nothing to take.');
    return claim;
  };

  it('keeps one entry a request, whatever the case of its names', async () => {
    await store.note(incident(1), 'first');
    await Promise.all([
      store.note(incident(1), 'second'),
      store.note({ ...incident(1), owner: 'ACME', repo: 'SHOP-1' }, 'third'),
      store.note({ ...incident(1), kind: 'pull-request' }, 'other'),
    ]);
    const claims = await take();
    expect(claims.map(({ request, delivery, tries }) => [request, delivery, tries])).toEqual([
      [incident(1), 'first', 1],
      [{ ...incident(1), kind: 'pull-request' }, 'other', 1],
    ]);
  });

  it('keeps who asked, one entry for each', async () => {
    const fix = { ...incident(7), kind: 'fix' } as const;
    for (const by of ['Alice', 'bob', 'alice']) await store.note({ ...fix, by }, null);
    expect((await take()).map(({ request }) => request)).toEqual([
      { ...fix, by: 'Alice' },
      { ...fix, by: 'bob' },
    ]);
  });

  it('gives the oldest first, no more than asked for, and none twice', async () => {
    for (const number of [3, 1, 2]) await store.note(incident(number), null);
    expect(numbers(await take(2))).toEqual([3, 1]);
    expect(numbers(await take(2))).toEqual([2]);
    expect(await take()).toEqual([]);
    expect(await store.status()).toMatchObject({ depth: 3, running: 3, dead: 0 });
  });

  it('forgets what is done', async () => {
    await store.note(incident(1), null);
    await store.done(await takeOne());
    expect(await store.status()).toEqual({ depth: 0, oldestSeconds: 0, running: 0, dead: 0, lastDead: [] });
    await store.note(incident(1), 'again');
    expect(await takeOne()).toMatchObject({ delivery: 'again', tries: 1 });
  });

  it.each(['done', 'bury'] as const)('gives what was noted while it ran once more, after %s', async (end) => {
    await store.note(incident(1), 'first');
    const claim = await takeOne();
    await store.note(incident(1), 'second');
    await store.note(incident(1), 'third');
    expect(await take()).toEqual([]);
    await (end === 'done' ? store.done(claim) : store.bury(claim, 'no'));
    const again = await takeOne();
    expect(again).toMatchObject({ delivery: 'second', tries: 1 });
    await store.done(again);
    expect(await store.status()).toMatchObject({ depth: 0, dead: 0 });
  });

  it('keeps what was put back until its time, and counts its tries', async () => {
    await store.note(incident(1), 'first');
    await store.putBack(await takeOne(), NOW);
    const second = await takeOne();
    expect(second).toMatchObject({ delivery: 'first', tries: 2 });
    await store.putBack(second, { delay: 0, counts: false });
    const third = await takeOne();
    expect(third).toMatchObject({ tries: 2 });
    await store.putBack(third, { delay: 60_000, counts: true });
    await store.note(incident(1), 'meanwhile');
    expect(await take()).toEqual([]);
    expect(await store.status()).toMatchObject({ depth: 1, running: 0 });
  });

  it('takes what was noted while it ran and what was put back as one', async () => {
    await store.note(incident(1), 'first');
    const first = await takeOne();
    await store.note(incident(1), 'second');
    await store.putBack(first, NOW);
    await store.bury(await takeOne(), 'no');
    expect(await take()).toEqual([]);
    expect(await store.status()).toMatchObject({ depth: 0, dead: 1 });
  });

  it('does not let what waits hold up the others', async () => {
    for (const number of [1, 2]) await store.note(incident(number), null);
    await store.putBack(await takeOne(), { delay: 60_000, counts: true });
    expect(numbers(await take())).toEqual([2]);
  });

  it('shows what was given up, and revives it when it is noted again', async () => {
    await store.note(incident(1), 'first');
    await store.bury(await takeOne(), 'GitHub is on fire');
    expect(await take()).toEqual([]);
    const dead = { request: incident(1), delivery: 'first', tries: 1, error: 'GitHub is on fire' };
    expect(await store.status()).toMatchObject({ depth: 0, dead: 1, lastDead: [dead] });
    await store.note(incident(1), 'second');
    expect(await takeOne()).toMatchObject({ delivery: 'second', tries: 1 });
    expect(await store.status()).toMatchObject({ depth: 1, dead: 0, lastDead: [] });
  });

  it('revives everything that was given up, by one call', async () => {
    for (const number of [1, 2, 3]) await store.note(incident(number), null);
    for (const claim of (await take()).slice(0, 2)) await store.bury(claim, 'no');
    expect(await store.revive()).toBe(2);
    expect(numbers(await take()).toSorted()).toEqual([1, 2]);
    expect(await store.status()).toMatchObject({ depth: 3, dead: 0 });
  });

  it('gives what was taken again after a crash, and counts that as a try', async () => {
    for (const number of [1, 2]) await store.note(incident(number), `delivery ${number}`);
    await takeOne();
    await store.close();
    store = await place.open();
    const claims = await take();
    expect(claims.map(({ request, delivery, tries }) => [request.number, delivery, tries])).toEqual([
      [1, 'delivery 1', 2],
      [2, 'delivery 2', 1],
    ]);
  });

  it('finds everything again when it is opened again', async () => {
    for (const number of [1, 2, 3]) await store.note(incident(number), null);
    const [one, two] = await take(2);
    if (!one || !two) throw new Error('There was nothing to take.');
    await store.done(one);
    await store.bury(two, 'no');
    await store.remember('acme/shop', 'yesterday');
    await store.remember('acme/shop', 'today');
    await store.close();
    store = await place.open();
    expect(numbers(await take())).toEqual([3]);
    expect(await store.status()).toMatchObject({ depth: 1, dead: 1, lastDead: [{ error: 'no' }] });
    expect([await store.recall('acme/shop'), await store.recall('acme/other')]).toEqual(['today', null]);
  });

  it('behaves, in any order of events, as a list of what was noted and not yet done', async () => {
    const actions = fc.array(
      fc.record({
        act: fc.constantFrom('note', 'note', 'take', 'done', 'put back', 'bury'),
        number: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 3, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(actions, async (script) => {
        const waiting = new Set<number>();
        const again = new Set<number>();
        const taken = new Map<number, Claim>();
        const dead = new Set<number>();
        for (const { act, number } of script) {
          const claim = taken.get(number);
          if (act === 'note') {
            await store.note(incident(number), null);
            dead.delete(number);
            (claim ? again : waiting).add(number);
          } else if (act === 'take') {
            const claims = await take();
            expect(numbers(claims).toSorted()).toEqual([...waiting].toSorted());
            for (const each of claims) taken.set(each.request.number, each);
            waiting.clear();
          } else if (claim) {
            if (act === 'done') await store.done(claim);
            if (act === 'put back') await store.putBack(claim, NOW);
            if (act === 'bury') await store.bury(claim, 'no');
            taken.delete(number);
            if (again.delete(number) || act === 'put back') waiting.add(number);
            else if (act === 'bury') dead.add(number);
          }
        }
        expect(await store.status()).toMatchObject({
          depth: waiting.size + taken.size,
          running: taken.size,
          dead: dead.size,
        });
        for (const claim of taken.values()) await store.done(claim);
        for (;;) {
          const rest = await take();
          if (rest.length === 0) break;
          expect(new Set(rest.map(({ request }) => keyOf(request))).size).toBe(rest.length);
          for (const claim of rest) await store.done(claim);
        }
        await store.revive();
        for (const claim of await take()) await store.done(claim);
        expect(await store.status()).toMatchObject({ depth: 0, dead: 0 });
      }),
      // One store for all: what a failure leaves behind would mislead the shrinking.
      { numRuns: runs(40), endOnFailure: true },
    );
  });
}
