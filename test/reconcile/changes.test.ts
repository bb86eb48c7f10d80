import { describe, expect, it } from '@jest/globals';
import type { Survey } from '../../src/github/app-port.ts';
import { createObserver } from '../../src/github/octokit-observer.ts';
import type { Client, RawIssue } from '../../src/github/octokit-shapes.ts';
import type { Watermark } from '../../src/plan/sweep.ts';
import { sweep } from '../../src/reconcile/sweep.ts';
import { fc, runs } from '../support/properties.ts';

const START = Date.parse('2026-11-20T12:00:00Z');
const SETTLE_SECONDS = 600;
const SWEEP_SECONDS = 900;
const PAGE = 100;

/** A repository whose list of issues lags, and in which anything may change before any answer. */
class Shop {
  now = START;
  /** Counts what happens, so that it can be told what came first. */
  turn = 0;
  pages = 0;
  readonly changed = new Map<number, number>();
  readonly noted = new Map<number, number>();
  readonly #states = new Map<number, { at: number; shownAt: number }[]>();
  /** What happens before the next answers, in turn. */
  readonly meanwhile: (() => void)[] = [];

  change(number: number, lag: number): void {
    const at = Math.floor(this.now / 1000) * 1000;
    const states = this.#states.get(number) ?? [];
    this.#states.set(number, [...states, { at, shownAt: at + lag * 1000 }]);
    this.changed.set(number, ++this.turn);
  }

  /** As GitHub lists them; which of a second comes first it does not promise. */
  list(since: string, sort: 'updated' | 'created'): RawIssue[] {
    const shown = [...this.#states].flatMap(([number, states]) => {
      const state = states.findLast(({ shownAt }) => shownAt <= this.now);
      return state && state.at >= Date.parse(since) ? [{ number, at: state.at }] : [];
    });
    const order = (number: number) => (number * 7919) % 1009;
    shown.sort((a, b) =>
      sort === 'created' ? a.number - b.number : a.at - b.at || order(a.number) - order(b.number),
    );
    return shown.map(({ number, at }) => rawIssue(number, at));
  }

  answer(since: string, sort: 'updated' | 'created', page: number): RawIssue[] {
    this.meanwhile.shift()?.();
    this.pages += 1;
    return this.list(since, sort).slice((page - 1) * PAGE, page * PAGE);
  }
}

function rawIssue(number: number, at: number): RawIssue {
  return {
    id: number,
    number,
    html_url: `https://github.com/acme/shop/issues/${number}`,
    title: 'Checkout answers 500',
    user: { login: 'alice' },
    labels: ['incident'],
    created_at: '2026-11-20T12:00:00Z',
    updated_at: new Date(at).toISOString(),
    state: 'open',
  };
}

interface Asked {
  readonly since: string;
  readonly sort: 'updated' | 'created';
  readonly page?: number;
}

/** The part of Octokit that a list of changes needs. */
function clientOf(shop: Shop): Client {
  const request = async (_: string, { since, sort, page = 1 }: Asked) => ({
    data: shop.answer(since, sort, page),
    headers: { etag: 'W/"never the same"' },
  });
  const paginate = async (_: string, asked: Asked) => {
    const all: RawIssue[] = [];
    for (let page = 1; ; page += 1) {
      const some = shop.answer(asked.since, asked.sort, page);
      all.push(...some);
      if (some.length < PAGE) return all;
    }
  };
  return { request, paginate } as unknown as Client;
}

function surveyOf(shop: Shop): Survey {
  const observer = createObserver(clientOf(shop), { owner: 'acme', repo: 'shop' });
  const empty = { repository: async () => ({ defaultBranch: 'main' }), head: async () => null };
  const port = { ...observer, ...empty } as unknown as Survey['port'];
  return {
    port,
    adoptedAt: '2026-11-20T00:00:00Z',
    bot: 'debrief[bot]',
    by: 'app',
    shared: false,
    mayCheck: false,
  };
}

/** Sweeps every quarter of an hour, with what one sweep keeps for the next. */
function sweeperOf(shop: Shop) {
  const marks = new Map<string, Watermark>();
  const newest = () => shop.list('1970-01-01', 'updated').at(-1)?.updated_at ?? null;
  return async (): Promise<number> => {
    const before = shop.pages;
    await sweep({
      app: {
        installations: async () => [1],
        repositories: async () => [{ owner: 'acme', name: 'shop', id: 'R_1' }],
        newestChanges: async () => new Map([['R_1', newest()]]),
        deliveries: async () => [],
        redeliver: async () => undefined,
      },
      survey: async () => surveyOf(shop),
      watermarks: {
        read: async (key) => marks.get(key) ?? null,
        write: async (key, mark) => void marks.set(key, mark),
      },
      looks: { read: async () => '9999-01-01T00:00:00Z', write: async () => undefined },
      note: async ({ number }) => void shop.noted.set(number, ++shop.turn),
      settleSeconds: SETTLE_SECONDS,
      now: () => shop.now,
      failed: () => undefined,
    });
    shop.now += SWEEP_SECONDS * 1000;
    return shop.pages - before;
  };
}

/** What changed and was not noted since. */
function lost(shop: Shop): readonly number[] {
  return [...shop.changed].flatMap(([number, turn]) =>
    (shop.noted.get(number) ?? 0) > turn ? [] : [number],
  );
}

/** Some threads change, one after the other and so many milliseconds apart, and lists lag that much (seconds) behind. */
const burst = fc.record({
  first: fc.integer({ min: 1, max: 400 }),
  count: fc.integer({ min: 1, max: 250 }),
  apart: fc.constantFrom(0, 0, 5, 300, 1000, 4000),
  lag: fc.constantFrom(0, 0, 1, 30, 599),
});
const round = fc.record({
  bursts: fc.array(burst, { maxLength: 3 }),
  meanwhile: fc.array(fc.option(burst, { nil: null }), { maxLength: 6 }),
  fails: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
});
interface Burst {
  readonly first: number;
  readonly count: number;
  readonly apart: number;
  readonly lag: number;
}

function play(shop: Shop, { first, count, apart, lag }: Burst): void {
  for (let number = first; number < first + count; number += 1) {
    shop.change(number, lag);
    shop.now += apart;
  }
}

const fail = () => {
  throw Object.assign(new Error('Bad gateway'), { status: 502 });
};

describe('what a sweep reads where more changed than one answer holds', () => {
  it('is never without a thread, whatever changes between two pages, lags behind or fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 4 }), async (rounds) => {
        const shop = new Shop();
        const run = sweeperOf(shop);
        for (const { bursts, meanwhile, fails } of rounds) {
          for (const each of bursts) play(shop, each);
          shop.meanwhile.splice(0, Number.POSITIVE_INFINITY);
          shop.meanwhile.push(...meanwhile.map((each) => () => void (each && play(shop, each))));
          if (fails !== null) shop.meanwhile.splice(fails, 1, fail);
          await run();
        }
        shop.meanwhile.splice(0, Number.POSITIVE_INFINITY);
        for (let count = 0; count < 4; count += 1) await run();
        expect(lost(shop)).toEqual([]);
        expect(await run()).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(60) },
    );
  });

  it.each([
    ['over nine minutes', 2000],
    ['within one second', 1],
  ])('is read until lists show it for sure, and then not again: 270 threads %s', async (_, apart) => {
    const shop = new Shop();
    const run = sweeperOf(shop);
    play(shop, { first: 1, count: 270, apart, lag: 0 });
    expect(await run()).toBeGreaterThanOrEqual(3);
    expect(await run()).toBeLessThanOrEqual(5);
    expect([await run(), await run()]).toEqual([0, 0]);
    expect(lost(shop)).toEqual([]);
  });

  it('goes on after the page on which a sweep was cut off', async () => {
    const shop = new Shop();
    const run = sweeperOf(shop);
    play(shop, { first: 1, count: 400, apart: 5000, lag: 0 });
    shop.now += SWEEP_SECONDS * 1000;
    shop.meanwhile.push(
      () => undefined,
      () => undefined,
      () => undefined,
      fail,
    );
    expect(await run()).toBe(3);
    expect(shop.noted.size).toBeGreaterThanOrEqual(298);
    expect(await run()).toBe(2);
    expect(lost(shop)).toEqual([]);
  });
});
