import { describe, expect, it } from '@jest/globals';
import { readMoment } from '../../../src/postmortem/time/moment.ts';

/** Year, month and day with `-` between; a part that is open is `?`. */
function describeMoment(text: string): string | null {
  const moment = readMoment(text);
  if (!moment) return null;
  const { day, time, zone, rest } = moment;
  const date = day ? [day.year, day.month, day.day].map((part) => part ?? '?').join('-') : '-';
  return `${date} ${time ?? (moment.timed ? 'unknown' : '-')} ${zone ?? '-'} | ${rest}`;
}

describe('times', () => {
  it.each([
    ['14:05 x', '- 14:05 - | x'],
    ['4:05: x', '- 04:05 - | x'],
    ['2:05 PM x', '- 14:05 - | x'],
    ['2:05pm - x', '- 14:05 - | x'],
    ['12:05 a.m. x', '- 00:05 - | x'],
    ['12:05 p.m. x', '- 12:05 - | x'],
    ['5:49pm (CST) x', '- 17:49 CST | x'],
    ['18:41 PM x', '- 18:41 - | x'],
    ['14h05 x', '- 14:05 - | x'],
    ['9.15 Uhr: x', '- 09:15 - | x'],
    ['2 pm x', '- 14:00 - | x'],
    ['1405 UTC x', '- 14:05 UTC | x'],
    ['14:05:33.123 x', '- 14:05 - | x'],
    ['~14:05 x', '- 14:05 - | x'],
    ['around 14:05, x', '- 14:05 - | x'],
    ['**14:05 UTC** - x', '- 14:05 UTC | x'],
    ['**14:05 UTC: all of it bold**', '- 14:05 UTC | all of it bold'],
    ['[14:05] x', '- 14:05 - | x'],
    ['`14:05` **x** y', '- 14:05 - | **x** y'],
    ['14:05-14:20 x', '- 14:05 - | x'],
    ['8:20 - 8:24', '- 08:20 - | '],
    ['1:10–1:45 PM PDT: x', '- 13:10 PDT | x'],
    ['11:10–1:45 PM x', '- 11:10 - | x'],
    ['14:05 UTC+2 x', '- 14:05 UTC+2 | x'],
    ['14:05 Europe/Berlin x', '- 14:05 Europe/Berlin | x'],
    ['12:43 (UTC 03:43) x', '- 12:43 - | (UTC 03:43) x'],
    ['14 h 05 : x', '- 14:05 - | x'],
    ['14:05ish x', '- 14:05 - | x'],
    ['@14:05 x', '- 14:05 - | x'],
    ['c. 14:05 x', '- 14:05 - | x'],
    [':red_circle: 14:05 – x', '- 14:05 - | x'],
    ['midday: x', '- 12:00 - | x'],
    ['2026-05-03 ~14:05: x', '2026-5-3 14:05 - | x'],
    ['2026-05-03, around 14:05 x', '2026-5-3 14:05 - | x'],
    ['20260503T140500Z x', '2026-5-3 14:05 Z | x'],
  ])('%s', (text, expected) => expect(describeMoment(text)).toBe(expected));
});

describe('times that are openly unknown', () => {
  it.each([
    ['HH:mm x', '- unknown - | x'],
    ['--:-- x', '- unknown - | x'],
    ['??:?? x', '- unknown - | x'],
    ['09:XX UTC: x', '- unknown UTC | x'],
    ['[???] x', '- unknown - | x'],
    ['TBD: x', '- unknown - | x'],
    ['The given time Engineers x', '- unknown - | Engineers x'],
    ['[time] x', '- unknown - | x'],
    ['2022-05-?? ??:?? x', '- unknown - | x'],
    ['14:2x UTC x', '- unknown UTC | x'],
    ['YYYY-MM-DD HH:MM x', '- unknown - | x'],
  ])('%s', (text, expected) => expect(describeMoment(text)).toBe(expected));
});

describe('days', () => {
  it.each([
    ['2026-02-03 14:05 x', '2026-2-3 14:05 - | x'],
    ['2026-02-03T14:05:00+02:00 x', '2026-2-3 14:05 +02:00 | x'],
    ['2026-02-03T14:05Z: x', '2026-2-3 14:05 Z | x'],
    ['2026/02/03 - 14:05 UTC: x', '2026-2-3 14:05 UTC | x'],
    ['3.2.2026, 14:05 x', '2026-2-3 14:05 - | x'],
    ['02/03/2026 - x', '2026-2-3 - - | x'],
    ['23/02/2026 14:05 x', '2026-2-23 14:05 - | x'],
    ['2/3 14:05 x', '?-2-3 14:05 - | x'],
    ['May 30th, 2026 14:05 x', '2026-5-30 14:05 - | x'],
    ['Jan 14, 10:18 AM x', '?-1-14 10:18 - | x'],
    ['Wednesday, 14 January 2026: x', '2026-1-14 - - | x'],
    ['19. April, 11:00 x', '?-4-19 11:00 - | x'],
    ['14:05 UTC, May 3 x', '?-5-3 14:05 UTC | x'],
    ['14:05 on 2026-05-03 x', '2026-5-3 14:05 - | x'],
    ['2026-05-03 14:05 - 2026-05-04 02:00 x', '2026-5-3 14:05 - | x'],
    ['2026-08-29/30: x', '2026-8-29 - - | x'],
    ['**2026-05-03 14:05**:', '2026-5-3 14:05 - | '],
    ['On May 3, x', '?-5-3 - - | x'],
    ['2026年5月3日 14時05分 x', '2026-5-3 14:05 - | x'],
    ['Monday', '- - - | '],
    ['Sa 14:05 x', '- 14:05 - | x'],
    ['Montag, 14.10., 14:05 x', '?-10-14 14:05 - | x'],
    ['14.10. 9:15 Uhr x', '?-10-14 09:15 - | x'],
    ['morning of 2026-05-03: x', '2026-5-3 - - | x'],
    ['14:05 (next day) x', '- 14:05 - | x'],
    ['20260503 14:05 x', '2026-5-3 14:05 - | x'],
  ])('%s', (text, expected) => expect(describeMoment(text)).toBe(expected));

  it.each([
    ['Day 2', 2, null],
    ['Day 2, 14:05 x', 2, '14:05'],
    ['Tag 3: x', 3, null],
  ])('%s is counted', (text, ordinal, time) => {
    expect(readMoment(text)).toMatchObject({ ordinal, time, elapsed: null });
  });
});

describe('elapsed times', () => {
  it.each([
    ['T+5m x', 5],
    ['T+5: x', 5],
    ['T + 5 min: x', 5],
    ['T+1h10m – x', 70],
    ['T+01:10 x', 70],
    ['T+90s x', 1],
    ['T−10 x', -10],
    ['T0 (14:05) x', 0],
    ['+00:12 x', 12],
    ['+5 min x', 5],
  ])('%s', (text, elapsed) => expect(readMoment(text)).toMatchObject({ elapsed, timed: true, rest: 'x' }));

  it.each(['T0 = 14:00', '+5 users', 'T-shirts', 'T1000 is back', '+ x', 'The end'])('%s is none', (text) => {
    expect(readMoment(text)?.elapsed ?? null).toBeNull();
  });
});

describe('what is no moment', () => {
  it.each([
    ...[
      'The alert fired at 14:05',
      '1.2.3 was released',
      '10:1 odds',
      '25:00 x',
      '14:60 x',
      'v1.10 is out',
      '',
      '- x',
    ],
    ...[
      '10 users complained',
      '2h of downtime',
      '5 Whys',
      '1/2 of the users',
      'May was calm',
      '3 pods died',
      '::1 answered',
    ],
    ...[
      'Do 5 things',
      'So 2 of us looked',
      'mayor of the town',
      'Sunlight',
      'time to act',
      'HTTP 504',
      '12:34:56:78 is no clock',
    ],
  ])('%s', (text) => expect(describeMoment(text)).toBeNull());
});
