import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/postmortem/time/clock.ts';
import { formatLocal, localTime } from '../../../src/postmortem/time/local.ts';
import { fc } from '../../support/properties.ts';

describe('localTime', () => {
  it.each([
    ['UTC', '2026-11-20T23:59:59Z', '2026-11-20 23:59'],
    ['Asia/Tokyo', '2026-11-20T23:30:00Z', '2026-11-21 08:30'],
    ['America/Chicago', '2026-11-20T06:00:00Z', '2026-11-20 00:00'],
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25 02:30 +02:00'],
    ['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25 02:30 +01:00'],
    ['America/Chicago', '2026-11-01T07:15:00Z', '2026-11-01 01:15 -06:00'],
    ['America/Chicago', '2026-11-01T08:00:00Z', '2026-11-01 02:00'],
    ['America/Chicago', '2026-03-08T08:00:00Z', '2026-03-08 03:00'],
    ['EST5EDT', '2026-11-20T12:00:00Z', '2026-11-20 07:00'],
  ])('shows in %s at %s what the clocks show: %s', (zone, at, written) => {
    expect(formatLocal(localTime(zone, at))).toBe(written);
  });

  it('means the same minute when it is read again', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/London',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const { date, time, offset } = localTime(zone, new Date(minute * 60_000).toISOString());
        const read = instant({ date, time, zone: offset ?? zone, home: zone });
        expect(Date.parse(read ?? '') / 60_000).toBe(minute);
      }),
    );
  });
});
