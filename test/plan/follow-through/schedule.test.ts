import { describe, expect, it } from '@jest/globals';
import { remindersSchema } from '../../../src/config/follow-through.ts';
import { lookAt } from '../../../src/plan/follow-through/look.ts';
import { reachedAt, stepsOf } from '../../../src/plan/follow-through/schedule.ts';
import { isWorkingTime, nextWorkingTime } from '../../../src/plan/follow-through/working-time.ts';
import { fc } from '../../support/properties.ts';
import { config } from '../observed.ts';

const reminders = remindersSchema.parse({});
const ZONES = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Auckland', 'Asia/Kolkata'];
const workIn = (timezone: string) => ({ timezone, days: reminders.days, from: '09:00', to: '17:00' });

describe('stepsOf', () => {
  it('gives working days: what would fall on a free day comes before while there is time, and after it when it is late', () => {
    const found = stepsOf('2026-11-29', reminders, workIn('UTC')).map(({ offset, date }) => [offset, date]);
    expect(found.slice(0, 6)).toEqual([
      [-3, '2026-11-26'],
      [0, '2026-11-27'],
      [1, '2026-11-30'],
      [3, '2026-12-02'],
      [7, '2026-12-07'],
      [14, '2026-12-14'],
    ]);
  });

  it('backs off: from the last configured one on, the time in between doubles, and it ends', () => {
    const offsets = stepsOf('2026-11-30', reminders, workIn('UTC')).map(({ offset }) => offset);
    expect(offsets.slice(-5)).toEqual([14, 28, 56, 112, 224]);
  });

  it('takes the configured days in any order, each once', () => {
    const odd = remindersSchema.parse({ before: [1, 5, 5], after: [] });
    expect(stepsOf('2026-11-30', odd, workIn('UTC')).map(({ offset }) => offset)).toEqual([-5, -1, 0]);
  });

  it('never goes back', () => {
    const day = fc.integer({ min: 0, max: 4000 });
    const counts = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 });
    fc.assert(
      fc.property(day, counts, counts, fc.constantFrom(...ZONES), (at, before, after, zone) => {
        const due = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
        const dates = stepsOf(due, remindersSchema.parse({ before, after }), workIn(zone)).map(
          ({ date }) => date,
        );
        expect(dates).toEqual(dates.toSorted());
      }),
    );
  });
});

describe('reachedAt', () => {
  it.each([
    ['2026-11-26T07:59:00Z', null],
    ['2026-11-26T08:00:00Z', -3],
    ['2026-11-30T07:59:00Z', 0],
    ['2026-11-30T08:00:00Z', 1],
    ['2026-12-06T12:00:00Z', 3],
  ])('at %s, by the clocks of Berlin, is %s', (now, offset) => {
    const work = workIn('Europe/Berlin');
    expect(reachedAt(stepsOf('2026-11-29', reminders, work), now, work)?.offset ?? null).toBe(offset);
  });
});

describe('nextWorkingTime', () => {
  it('is in working time, later than now and at most four days away, in any zone', () => {
    const minute = fc.integer({ min: 0, max: 3 * 366 * 1440 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...ZONES), (at, zone) => {
        const now = new Date(Date.UTC(2025, 0, 1) + at * 60_000).toISOString();
        const next = nextWorkingTime(now, workIn(zone));
        expect(isWorkingTime(next, workIn(zone))).toBe(true);
        const days = (Date.parse(next) - Date.parse(now)) / 86_400_000;
        expect(days > 0 && days <= 4).toBe(true);
      }),
    );
  });
});

describe('lookAt', () => {
  it('looks once a day in working time where people are reminded', () => {
    const work = config({ reminders });
    expect(lookAt(work, '2026-11-27T08:00:00Z')).toEqual({ now: false, next: '2026-11-27T09:00:00.000Z' });
    expect(lookAt(work, '2026-11-27T10:00:00Z')).toEqual({ now: true, next: '2026-11-30T09:00:00.000Z' });
  });

  it('looks for nothing where nothing is configured', () => {
    expect(lookAt(config(), '2026-11-27T10:00:00Z')).toEqual({
      now: false,
      next: '2026-11-28T10:00:00.000Z',
    });
  });
});
