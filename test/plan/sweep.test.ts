import { describe, expect, it } from '@jest/globals';
import type { ChangedThread } from '../../src/github/port.ts';
import { writeActionMarker } from '../../src/plan/markers.ts';
import { isSwept, nextWatermark, parseWatermark, planSweep, type Watermark } from '../../src/plan/sweep.ts';
import { BOT, config, issue } from './observed.ts';

const thread = (change: Partial<ChangedThread>): ChangedThread => ({
  ...issue(),
  updatedAt: '2026-11-20T12:00:00Z',
  mergedAt: null,
  draft: false,
  ...change,
});
const pull = (number: number, mergedAt: string | null) =>
  thread({ number, isPullRequest: true, labels: [], mergedAt });

describe('planSweep', () => {
  it('looks again at incidents and at what was merged since the installation, and at nothing else', () => {
    const threads = [
      thread({ number: 1 }),
      thread({ number: 2, open: false }),
      thread({ number: 3, labels: ['bug'] }),
      thread({ number: 4, author: BOT }),
      pull(5, '2026-11-20T11:00:00Z'),
      pull(6, null),
      pull(7, '2025-12-31T23:59:59Z'),
    ];
    const swept = {
      threads,
      config: config(),
      adoptedAt: '2026-01-01T00:00:00Z',
      shared: false,
      mayCheck: false,
      bot: BOT,
    };
    expect(planSweep(swept)).toEqual([
      { kind: 'incident', number: 1 },
      { kind: 'incident', number: 2 },
      { kind: 'pull-request', number: 5 },
    ]);
  });
});

describe('planSweep, of an open pull request', () => {
  const looked = (change: Partial<ChangedThread>, swept: { mayCheck?: boolean; shared?: boolean } = {}) =>
    planSweep({
      threads: [thread({ number: 9, isPullRequest: true, labels: [], ...change })],
      config: config(),
      adoptedAt: '2026-01-01T00:00:00Z',
      ...{ bot: BOT, shared: false, mayCheck: true, ...swept },
    });

  it('checks it where it may, and hears what is said on a draft of ours', () => {
    expect(looked({})).toEqual([{ kind: 'check', number: 9 }]);
    expect(looked({}, { mayCheck: false })).toEqual([]);
    expect(looked({ open: false })).toEqual([]);
    expect(looked({ author: BOT, draft: true })).toEqual([
      { kind: 'incident', number: 9 },
      { kind: 'check', number: 9 },
    ]);
    expect(looked({ author: BOT }, { mayCheck: false })).toEqual([
      { kind: 'incident', number: 9 },
      { kind: 'ready', number: 9 },
    ]);
    expect(looked({ author: BOT }, { mayCheck: false, shared: true })).toEqual([]);
  });

  it('knows those of an account that does other work too by their label, and drafts by theirs where GitHub has none', () => {
    const ours = { author: BOT, labels: ['Postmortem'] };
    expect(looked(ours, { mayCheck: false, shared: true })).toEqual([
      { kind: 'incident', number: 9 },
      { kind: 'ready', number: 9 },
    ]);
    const draft = { author: BOT, labels: ['postmortem', 'postmortem: draft'] };
    for (const shared of [true, false])
      expect(looked(draft, { shared })).toEqual([
        { kind: 'incident', number: 9 },
        { kind: 'check', number: 9 },
      ]);
  });
});

describe('planSweep, of an action item', () => {
  const looked = (report: string) => {
    const item = { postmortem: 'a', path: 'postmortems/a.md', incident: 1, ordinal: 1, key: '0123456789ab' };
    const body = `Run nginx as its own user\n\n${writeActionMarker({ ...item, commit: null, report })}`;
    const threads = [thread({ number: 9, author: BOT, open: false, labels: [], body })];
    return planSweep({
      threads,
      config: config(),
      adoptedAt: '2026-01-01T00:00:00Z',
      shared: false,
      mayCheck: false,
      bot: BOT,
    });
  };

  it('looks at its report wherever that is, but at no other owner', () => {
    expect(looked('#5')).toEqual([{ kind: 'pull-request', number: 5 }]);
    expect(looked('acme/reviews#5')).toEqual([{ kind: 'pull-request', repo: 'reviews', number: 5 }]);
    expect(looked('ACME/Shop#5')).toEqual([{ kind: 'pull-request', number: 5 }]);
    expect(looked('other/reviews#5')).toEqual([]);
    expect(looked('acme/..#5')).toEqual([]);
  });
});

describe('nextWatermark', () => {
  const before = { since: '2026-11-20T00:00:00.000Z', etag: 'old' };
  const at = (time: string) => ({ now: Date.parse(time), settleSeconds: 600 });

  it('moves to the newest change, less the time that lists may lag, and then has no tag yet', () => {
    const threads = [
      thread({ updatedAt: '2026-11-20T11:00:00Z' }),
      thread({ updatedAt: '2026-11-20T12:00:00Z' }),
    ];
    const answer = { threads, etag: 'new', next: null };
    expect(nextWatermark(before, { answer, ...at('2026-11-20T12:10:00Z') })).toEqual({
      since: '2026-11-20T11:50:00.000Z',
      etag: null,
      newest: '2026-11-20T12:00:00.000Z',
      settled: false,
    });
  });

  it('keeps the question and takes the tag while nothing newer came', () => {
    const threads = [thread({ updatedAt: '2026-11-20T00:05:00Z' })];
    const late = at('2026-11-20T01:00:00Z');
    expect(nextWatermark(before, { answer: { threads, etag: 'new', next: null }, ...late })).toMatchObject({
      since: before.since,
      etag: 'new',
    });
    expect(
      nextWatermark(before, { answer: { threads: [], etag: 'new', next: null }, ...late }),
    ).toMatchObject({
      since: before.since,
      etag: 'new',
    });
  });

  const page = [thread({ updatedAt: '2026-11-20T11:00:00Z' })];

  it('moves no further than lists surely showed all, when one answer does not hold it', () => {
    const answer = { threads: page, etag: null, next: '2026-11-20T11:00:00Z' };
    expect(nextWatermark(before, { answer, ...at('2026-11-20T11:04:00Z') })).toEqual({
      since: '2026-11-20T10:54:00.000Z',
      etag: null,
      newest: '2026-11-20T11:00:00.000Z',
      settled: false,
      paged: true,
    });
  });

  it('moves no further than the page reached, when an earlier reading saw a newer change', () => {
    const answer = { threads: page, etag: null, next: '2026-11-20T11:00:00Z' };
    const seen = { ...before, newest: '2026-11-20T11:30:00.000Z' };
    expect(nextWatermark(seen, { answer, ...at('2026-11-20T12:00:00Z') })).toMatchObject({
      since: '2026-11-20T11:00:00.000Z',
      newest: seen.newest,
    });
  });

  it('moves up to the newest change then, and is settled only with the last page', () => {
    const answer = { threads: page, etag: null };
    const late = at('2026-11-20T12:00:00Z');
    const since = '2026-11-20T11:00:00.000Z';
    const more = nextWatermark(before, { answer: { ...answer, next: '2026-11-20T11:00:00Z' }, ...late });
    expect(more).toMatchObject({ since, settled: false });
    const last = nextWatermark(before, { answer: { ...answer, next: null }, ...late });
    expect(last).toMatchObject({ since, settled: true });
  });

  it('is settled once it was read later than lists lag', () => {
    const newest = { ...before, newest: '2026-11-20T00:05:00.000Z', settled: false };
    const reading = { answer: 'unchanged' as const };
    expect(nextWatermark(newest, { ...reading, ...at('2026-11-20T00:15:00Z') })).toEqual(newest);
    expect(nextWatermark(newest, { ...reading, ...at('2026-11-20T00:15:01Z') })).toEqual({
      ...newest,
      settled: true,
    });
  });
});

describe('parseWatermark', () => {
  it('reads what was kept', () => {
    const kept: Watermark = { since: '2026-11-20T12:00:00.000Z', etag: 'W/"a"', settled: true };
    expect(parseWatermark(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"since":7,"etag":null}',
    '{"since":"soon","etag":null}',
    '{"since":"2026-11-20"}',
  ])('takes %j for none', (text) => expect(parseWatermark(text)).toBeNull());
});

describe('isSwept', () => {
  const settled = { since: '', etag: null, newest: '2026-11-20T12:00:00.000Z', settled: true };

  it.each<[string, boolean, string | null, Watermark]>([
    ['nothing came since', true, '2026-11-20T12:00:00Z', settled],
    ['there is nothing', true, null, settled],
    ['something came since', false, '2026-11-20T12:00:01Z', settled],
    ['lists may have lagged', false, '2026-11-20T12:00:00Z', { ...settled, settled: false }],
    ['an older version kept it', false, null, { since: '', etag: null }],
  ])('when %s: %s', (_, swept, newest, watermark) => {
    expect(isSwept(watermark, newest)).toBe(swept);
  });
});
