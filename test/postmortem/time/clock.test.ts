import { describe, expect, it } from '@jest/globals';
import { addMonths, formatDay, instant, weekday } from '../../../src/postmortem/time/clock.ts';
import { findZone, isAmbiguousZone } from '../../../src/postmortem/time/zones.ts';

describe('instants', () => {
  it.each([
    ['UTC', null, '+00:00'],
    ['CEST', null, '+02:00'],
    ['UTC-3:30', null, '-03:30'],
    ['GMT+2', null, '+02:00'],
    ['+0530', null, '+05:30'],
    ['Europe/Berlin', null, '+02:00'],
    ['PT', null, '-07:00'],
    ['CST', 'America/Chicago', '-05:00'],
    ['IST', 'Asia/Kolkata', '+05:30'],
  ])('%s', (zone, home, offset) => {
    expect(instant({ date: '2026-07-01', time: '14:05', zone, home })).toBe(`2026-07-01T14:05:00${offset}`);
  });

  it.each([
    ['CST', null],
    ['CST', 'Europe/Berlin'],
    ['IST', 'UTC'],
    ['UTC+15', null],
    ['Nowhere/Land', null],
    ['constructor', null],
  ])('%s at home in %s cannot be told', (zone, home) => {
    expect(instant({ date: '2026-07-01', time: '14:05', zone, home })).toBeNull();
  });
});

describe('days', () => {
  it('that do not exist are none', () => {
    expect(formatDay({ year: 2026, month: 2, day: 29 })).toBeNull();
    expect(formatDay({ year: 2028, month: 2, day: 29 })).toBe('2028-02-29');
    expect(formatDay({ year: null, month: 2, day: 3 })).toBeNull();
  });

  it('a month on ends with the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15');
  });

  it('have weekdays', () => expect(weekday('2026-01-30')).toBe(5));
});

describe('zones in a text', () => {
  it.each([
    ['All times in IST', 'IST'],
    ['(Paris, UTC+1)', 'UTC+1'],
    ['times are America/New_York', 'America/New_York'],
    ['see https://example.com/UTC', null],
    ['the BEST of CETERA', null],
    ['2026-01-05', null],
  ])('%s', (text, zone) => expect(findZone(text)).toBe(zone));

  it('some mean different things in different places', () => {
    expect(['CST', 'IST', 'UTC', 'CET'].filter(isAmbiguousZone)).toEqual(['CST', 'IST']);
  });
});
