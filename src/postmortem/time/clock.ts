/** Instants and calendar days: the sole importer of luxon, which only zones with rules of their own need. */
import { IANAZone } from 'luxon';
import { resolveZone, type Zone } from './zones.ts';

/** Day is a calendar day; each part is null where the document leaves it open. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** True for 03/04/2026, which may be in March or in April; the month is taken to be first. */
  readonly swappable?: boolean;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** formatDay gives `YYYY-MM-DD`, null when a part is open or the day does not exist. */
export function formatDay({ year, month, day }: Day): string | null {
  if (year === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/** addDays moves a `YYYY-MM-DD` by whole days. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days);
}

/** addMonths moves a `YYYY-MM-DD` by whole months, to the month's last day where the day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Math.min(last.getTime(), Date.UTC(year, month - 1 + months, day)))
    .toISOString()
    .slice(0, 10);
}

/** dayNumber counts the days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** weekday is 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function fromDayNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Written is a local time and how its zone is written; `home` decides between the meanings of an ambiguous zone. */
export interface Written {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  readonly home: string | null;
}

/**
 * instants gives, in ISO 8601 with an offset, each instant at which the clocks show this, the earlier first: two in the hour
 * that is repeated when summer time ends, none when the zone is unknown or ambiguous. A time that is left out when summer time
 * begins is meant by the clocks as they were before.
 */
export function instants({ date, time, zone, home }: Written): readonly string[] {
  const resolved = resolveZone(zone, home);
  const offsets = resolved === null ? [] : offsetsAt(Date.parse(`${date}T${time}:00Z`), resolved);
  return offsets.map((minutes) => `${date}T${time}:00${formatOffset(minutes)}`);
}

/** instant gives the first of them that is not before `after` (ISO 8601), as in a text that tells one thing after the other; else the first. Null when there is none. */
export function instant(written: Written, after: string | null = null): string | null {
  const found = instants(written);
  const next = after === null ? undefined : found.find((each) => Date.parse(each) >= Date.parse(after));
  return next ?? found[0] ?? null;
}

/** The minutes east of UTC that clocks may have which show this; no zone's clocks are moved twice within two days. */
function offsetsAt(local: number, zone: Zone): readonly number[] {
  if (zone.kind === 'offset') return [zone.minutes];
  const rules = IANAZone.create(zone.name);
  const before = rules.offset(local - DAY_MS);
  const after = rules.offset(local + DAY_MS);
  if (Number.isNaN(before)) return [];
  if (before === after) return [before];
  const shown = [before, after].filter((minutes) => rules.offset(local - minutes * MINUTE_MS) === minutes);
  return shown.length === 0 ? [before] : shown;
}

/** formatOffset writes minutes east of UTC as `+02:00`. */
export function formatOffset(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const absolute = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${sign}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}
