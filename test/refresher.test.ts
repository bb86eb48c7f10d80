/** Drafts that wait for their time, by a clock that the test moves. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { EarlyError } from '../src/errors.ts';
import type { Request } from '../src/github/port.ts';
import { createRefresher, type Refresher } from '../src/refresher.ts';

const MINUTE = 60_000;
const INCIDENT: Request = { kind: 'incident', installation: 7, owner: 'acme', repo: 'shop', number: 12 };
const REFRESH: Request = { ...INCIDENT, kind: 'refresh' };

let now: number;
let noted: Request[];
let refresher: Refresher;
beforeEach(() => {
  now = Date.parse('2026-11-20T12:00:00Z');
  noted = [];
  refresher = createRefresher({ note: async (request) => void noted.push(request), now: () => now });
});

const inMinutes = (minutes: number) => new Date(now + minutes * MINUTE).toISOString();

/** The seconds that a request has to wait, 0 for none. */
async function wait(asked: () => unknown): Promise<number> {
  try {
    await asked();
    return 0;
  } catch (error) {
    if (error instanceof EarlyError) return error.seconds;
    throw error;
  }
}

describe('a draft that is refreshed too early', () => {
  it('is noted once, however many events come, and waits until its time', async () => {
    await refresher.postpone(INCIDENT, inMinutes(5));
    now += MINUTE;
    await refresher.postpone(INCIDENT, inMinutes(4));
    expect(noted).toEqual([REFRESH]);
    expect(await wait(() => refresher.await(REFRESH))).toBe(4 * 60);
    now += 4 * MINUTE;
    expect(await wait(() => refresher.await(REFRESH))).toBe(0);
  });

  it('keeps no other request waiting', async () => {
    await refresher.postpone(INCIDENT, inMinutes(5));
    for (const other of [INCIDENT, { ...REFRESH, number: 13 }, { ...REFRESH, repo: 'till' }])
      expect(await wait(() => refresher.await(other))).toBe(0);
  });

  it('waits again, and is not noted again, when its time moved on meanwhile', async () => {
    await refresher.postpone(INCIDENT, inMinutes(5));
    now += 5 * MINUTE;
    refresher.await(REFRESH);
    // Somebody else committed to the branch just now: what was read says so.
    expect(await wait(() => refresher.postpone(REFRESH, inMinutes(3)))).toBe(3 * 60);
    expect(await wait(() => refresher.await(REFRESH))).toBe(3 * 60);
    expect(noted).toEqual([REFRESH]);
  });

  it('is noted anew for what comes after it was done', async () => {
    await refresher.postpone(INCIDENT, inMinutes(5));
    now += 5 * MINUTE;
    refresher.await(REFRESH);
    await refresher.postpone(INCIDENT, inMinutes(5));
    expect(noted).toEqual([REFRESH, REFRESH]);
    expect(await wait(() => refresher.await(REFRESH))).toBe(5 * 60);
  });

  it('waits, too, when the process that knew of it is gone: looking finds out', async () => {
    expect(await wait(() => refresher.await(REFRESH))).toBe(0);
    expect(await wait(() => refresher.postpone(REFRESH, inMinutes(2)))).toBe(2 * 60);
    expect(noted).toEqual([]);
    await refresher.postpone(INCIDENT, inMinutes(2));
    expect(noted).toEqual([]);
    now += 2 * MINUTE;
    expect(await wait(() => refresher.await(REFRESH))).toBe(0);
  });

  it('is not lost when it could not be noted: the event that brought it is tried again', async () => {
    let fails = true;
    const again = createRefresher({
      note: async (request) => {
        if (fails) throw new Error('The disk is full');
        noted.push(request);
      },
      now: () => now,
    });
    await expect(again.postpone(INCIDENT, inMinutes(5))).rejects.toThrow('The disk is full');
    fails = false;
    await again.postpone(INCIDENT, inMinutes(5));
    expect(noted).toEqual([REFRESH]);
  });
});
