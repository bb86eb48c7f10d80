import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';
import { instant, instants } from '../../../src/postmortem/time/clock.ts';
import { fc } from '../../support/properties.ts';
import { checkSource } from '../check-source.ts';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';
const at = (zone: string, date: string, time: string) => instants({ date, time, zone, home: null });

describe('instants around a change of the clocks', () => {
  it.each([
    [BERLIN, '2026-10-25', '01:59', ['2026-10-25T01:59:00+02:00']],
    [BERLIN, '2026-10-25', '02:00', ['2026-10-25T02:00:00+02:00', '2026-10-25T02:00:00+01:00']],
    [BERLIN, '2026-10-25', '02:59', ['2026-10-25T02:59:00+02:00', '2026-10-25T02:59:00+01:00']],
    [BERLIN, '2026-10-25', '03:00', ['2026-10-25T03:00:00+01:00']],
    [NEW_YORK, '2026-11-01', '00:59', ['2026-11-01T00:59:00-04:00']],
    [NEW_YORK, '2026-11-01', '01:30', ['2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00']],
    [NEW_YORK, '2026-11-01', '02:00', ['2026-11-01T02:00:00-05:00']],
  ])('in %s on %s at %s, when summer time ends: %j', (zone, date, time, expected) => {
    expect(at(zone, date, time)).toEqual(expected);
  });

  it.each([
    [BERLIN, '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    [BERLIN, '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    [BERLIN, '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    [BERLIN, '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    [NEW_YORK, '2026-03-08', '01:59', '2026-03-08T06:59:00.000Z'],
    [NEW_YORK, '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    [NEW_YORK, '2026-03-08', '03:00', '2026-03-08T07:00:00.000Z'],
  ])('in %s on %s at %s, when it begins, or by the clocks before: %s', (zone, date, time, utc) => {
    expect(at(zone, date, time).map((each) => new Date(each).toISOString())).toEqual([utc]);
  });

  it('takes the first that is not before another, and else the first', () => {
    const written = { date: '2026-10-25', time: '02:20', zone: BERLIN, home: null };
    expect(instant(written)).toBe('2026-10-25T02:20:00+02:00');
    expect(instant(written, '2026-10-25T02:20:00+02:00')).toBe('2026-10-25T02:20:00+02:00');
    expect(instant(written, '2026-10-25T02:21:00+02:00')).toBe('2026-10-25T02:20:00+01:00');
    expect(instant(written, '2026-10-25T09:00:00+01:00')).toBe('2026-10-25T02:20:00+02:00');
  });

  it('gives what the clocks show at each, in any zone at any time', () => {
    const zones = fc.constantFrom(BERLIN, NEW_YORK, 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Tokyo');
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        });
        const [date = '', time = ''] = shown.format(minute * 60_000).split(' ');
        const found = at(zone, date, time).map((each) => Date.parse(each) / 60_000);
        expect(found).toContain(minute);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });
});

const timelineOf = (zone: string, date: string, times: readonly string[]) =>
  `---\ndate: ${date}\ntimezone: ${zone}\n---\n\n# Outage\n\n## Timeline\n\n${times.map((time) => `- ${time} Something`).join('\n')}\n`;
const entriesOf = (source: string) =>
  parsePostmortem(source, { path: 'postmortems/a.md', zone: 'UTC' }).timeline.entries.map((entry) =>
    entry.at?.slice(11),
  );

describe('a timeline in the night in which summer time ends', () => {
  afterEach(() => void jest.useRealTimers());
  const orderOf = (source: string) => checkSource(source, { rule: 'timeline-order' });

  it.each([
    [
      BERLIN,
      '2026-10-25',
      ['01:50', '02:10', '02:50', '02:20', '03:05'],
      ['+02:00', '+02:00', '+02:00', '+01:00', '+01:00'],
    ],
    [NEW_YORK, '2026-11-01', ['00:50', '01:40', '01:05', '02:00'], ['-04:00', '-04:00', '-05:00', '-05:00']],
  ])('keeps its order: %s', (zone, date, times, offsets) => {
    const source = timelineOf(zone, date, times);
    expect(entriesOf(source)).toEqual(times.map((time, index) => `${time}:00${offsets[index]}`));
    expect(orderOf(source)).toEqual([]);
  });

  it('is told from one that is out of order whichever hour is meant', () => {
    const source = timelineOf(BERLIN, '2026-10-25', ['02:50', '02:20', '02:10', '03:00']);
    expect(orderOf(source)).toHaveLength(1);
  });

  it('is read the same in summer and in winter', () => {
    const source = timelineOf(BERLIN, '2026-10-25', ['02:10', '02:50']);
    for (const today of ['2026-07-01T12:00:00Z', '2027-01-01T12:00:00Z']) {
      jest.useFakeTimers().setSystemTime(new Date(today));
      expect(new Date()).toEqual(new Date(today));
      expect(entriesOf(source)).toEqual(['02:10:00+02:00', '02:50:00+02:00']);
    }
  });

  it('measures from one milestone to the next', () => {
    const source = `---\nstarted: 2026-10-25 02:40\nresolved: 2026-10-25 02:10\ntimezone: ${BERLIN}\n---\n\nCheckout was down for 30 minutes.\n`;
    expect(checkSource(source, { rule: 'timestamps-consistent' })).toEqual([]);
    expect(checkSource(source, { rule: 'duration-consistent' })).toEqual([]);
    const wrong = checkSource(source.replace('30 minutes', '90 minutes'), { rule: 'duration-consistent' });
    expect(wrong).toMatchObject([{ message: expect.stringContaining('it is 30 min') }]);
  });
});
