/** The time that a command begins with. */
import { addDays, formatDay, instants } from '../../postmortem/time/clock.ts';
import { localTime } from '../../postmortem/time/local.ts';

/** StatedMoment is a time (ISO 8601, UTC) and what comes after it. */
export interface StatedMoment {
  readonly at: string;
  readonly rest: string;
}

/** When a command was written, and the zone in which its times are read. */
export interface Writing {
  readonly at: string;
  readonly zone: string;
}

const MOMENT =
  /^(?:(\d{4})-(\d{2})-(\d{2})(?:[T ,]\s{0,3}))?(\d{1,2}):(\d{2})(?::\d{2})?(?:\s?([ap])\.?m\.?)?(?:\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?(?=$|[\s,;:|–—-])/i;
const SEPARATOR = /^[\s,;:|–—-]+/;
/** Nobody's clock is ahead by more than this, milliseconds. */
const AHEAD = 10 * 60_000;

/**
 * readStatedMoment reads the time at the beginning of words. A time without a date, or one that
 * the clocks show twice, is the last such time before the command was written. Null when none stands there, `impossible` for one that no clock shows, `ahead` for one to come.
 */
export function readStatedMoment(
  words: string,
  writing: Writing,
): StatedMoment | 'impossible' | 'ahead' | null {
  const match = MOMENT.exec(words);
  if (!match) return /^\d{1,4}[:-]\d/.test(words) ? 'impossible' : null;
  const [all, year, month, day, hours = '', minutes = '', half, zone] = match;
  const time = clockTime(Number(hours), Number(minutes), half?.toLowerCase());
  const date = year ? formatDay({ year: Number(year), month: Number(month), day: Number(day) }) : null;
  if (time === null || (year && date === null)) return 'impossible';
  const latest = Date.parse(writing.at) + AHEAD;
  const today = localTime(writing.zone, writing.at).date;
  // Another zone may be a day ahead.
  const days = date === null ? [addDays(today, 1), today, addDays(today, -1)] : [date];
  const found = days.flatMap((each) => instantsOf({ date: each, time, zone: zone ?? writing.zone }));
  const at = found.find((each) => each <= latest);
  if (at === undefined) return found.length === 0 ? 'impossible' : 'ahead';
  const rest = words.slice(all.length).replace(SEPARATOR, '');
  return { at: new Date(at).toISOString(), rest };
}

function clockTime(hours: number, minutes: number, half: string | undefined): string | null {
  if (half && (hours < 1 || hours > 12)) return null;
  const hour = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  if (hour > 23 || minutes > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The later one first, of a time that the clocks show twice. */
function instantsOf({ date, time, zone }: { date: string; time: string; zone: string }): readonly number[] {
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const written = /^(?:z|utc|gmt)$/i.test(offset) ? 'UTC' : offset;
  return instants({ date, time, zone: written, home: null }).map(Date.parse).toReversed();
}
