/** Instants, as they are written in a zone. */
import { formatOffset } from './clock.ts';

/** LocalTime is what clock and calendar show at an instant. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
  /** `±HH:MM` where the clocks show this time twice, as in the hour that autumn repeats; else null. */
  readonly offset: string | null;
}

/** The clocks of any zone are moved by less than this, milliseconds, and not twice within it. */
const AROUND = 4 * 3_600_000;

/** localTime gives the minute that an instant (ISO 8601) falls into, as a zone's clocks show it. */
export function localTime(zone: string, at: string): LocalTime {
  const instant = Math.floor(Date.parse(at) / 60_000) * 60_000;
  const local = clockAt(zone, instant);
  const twice = [-AROUND, AROUND].some((distance) => {
    const around = instant + distance;
    const other = local - (clockAt(zone, around) - around);
    return other !== instant && clockAt(zone, other) === local;
  });
  const [date = '', time = ''] = new Date(local).toISOString().slice(0, 16).split('T');
  return { date, time, offset: twice ? formatOffset((local - instant) / 60_000) : null };
}

/** What the clocks show, as the milliseconds at which UTC's show it. */
function clockAt(zone: string, instant: number): number {
  const shown = formatterOf(zone).format(instant).match(/\d+/g) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = shown.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** formatLocal writes it as `2026-11-20 17:45`, with the offset where that is needed. */
export function formatLocal({ date, time, offset }: LocalTime): string {
  return [date, time, offset].filter((part) => part !== null).join(' ');
}

/** Making one costs as much as a hundred uses. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATTERS = 100;

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const two = '2-digit' as const;
  // Canada writes the year first, and all in digits.
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: two, day: two, hour: two, minute: two },
  });
  if (formatters.size < MOST_FORMATTERS) formatters.set(zone, formatter);
  return formatter;
}
