/** The day of each timeline entry: stated, carried down, or the next one after midnight. */
import type { Block } from './blocks.ts';
import { addDays, type Day, dayNumber, formatDay, weekday } from './clock.ts';
import { findDays } from './dates.ts';
import type { TimelinePart } from './timeline-parts.ts';
import type { Candidate } from './timeline-tables.ts';

/** Base is what holds until an entry or a day heading states a day. */
export interface Base {
  readonly date: string | null;
  readonly year: number | null;
}

const META = /^[\W_]*(?:date|day|incident date|when|datum|fecha|日付|日時|发生时间)[^:]{0,20}[:：]/i;
/** How much of a document may tell its day. */
const LEAD_LINES = 60;

/** baseDay looks for the incident's day in the timeline's own words, then the title and the front matter (`texts`), then what comes before the timeline, then the path. */
export function baseDay(blocks: readonly Block[], parts: readonly TimelinePart[], texts: DayTexts): Base {
  const own = parts.flatMap(({ heading, intro }) => [heading, ...intro.slice(0, 5)]);
  const lead = leadTexts(blocks, parts[0]?.blocks[0]?.line ?? Number.POSITIVE_INFINITY);
  const stated = lead.filter((text) => META.test(text)).slice(0, 3);
  let year: number | null = null;
  let partial: Day | null = null;
  for (const text of [...own, ...texts.stated, ...stated, ...lead, texts.path]) {
    for (const day of findDays(text)) {
      year ??= day.year;
      partial ??= day;
      const date = formatDay({ ...partial, year: partial.year ?? year });
      if (date) return { date, year };
    }
  }
  return { date: null, year };
}

/** The first lines and table rows before the timeline. */
function leadTexts(blocks: readonly Block[], before: number): string[] {
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.line >= before || texts.length >= LEAD_LINES) break;
    if (block.kind === 'line') texts.push(block.text);
    else if (block.kind === 'table')
      texts.push(
        ...[block.header, ...block.rows.map(({ cells }) => cells)].map(
          ([key, ...rest]) => `${key}: ${rest.join(' ')}`,
        ),
      );
  }
  return texts;
}

/** DayTexts are texts that may state the incident's day, the most telling first. */
export interface DayTexts {
  readonly stated: readonly string[];
  readonly path: string;
}

/** Dated is a candidate with its day; `day` is a count on the line that all entries share, also where no date is known. */
export interface Dated {
  readonly candidate: Candidate;
  readonly date: string | null;
  readonly minutes: number | null;
  readonly day: number;
}

/** assignDays carries days down from entry to entry and over midnight; headings of a day are used up. */
export function assignDays(candidates: readonly Candidate[], base: Base): Dated[] {
  const year = base.year ?? candidates.find(({ moment }) => moment?.day?.year)?.moment?.day?.year ?? null;
  const dated: Dated[] = [];
  /** Minutes of the last two timed entries of the current day. */
  let recent: number[] = [];
  let { date } = base;
  let day = date === null ? 0 : dayNumber(date);
  for (const candidate of candidates) {
    const minutes = toMinutes(candidate.moment?.time ?? null);
    const stated = statedDay(candidate, date, year);
    const open = candidate.moment?.dated === true && candidate.moment.day === null;
    if (stated !== null) {
      if (stated !== date) recent = [];
      date = stated;
      day = dayNumber(stated);
    } else if (!open && minutes !== null && rollsOver(recent, minutes)) {
      recent = [];
      day += 1;
      date = date === null ? null : addDays(date, 1);
    }
    if (minutes !== null) recent = [...recent.slice(-1), minutes];
    if (candidate.kind === 'entry') dated.push({ candidate, date: open ? null : date, minutes, day });
  }
  return dated;
}

const ROLLOVER_MINUTES = 6 * 60;

/** A time far before the one above it is the next day's, unless the one above is the odd one out. */
function rollsOver(recent: readonly number[], minutes: number): boolean {
  const last = recent.at(-1);
  if (last === undefined || last - minutes < ROLLOVER_MINUTES) return false;
  const before = recent.length === 2 ? recent[0] : undefined;
  return before === undefined || before > minutes;
}

function statedDay(
  { moment, year }: Candidate,
  current: string | null,
  documentYear: number | null,
): string | null {
  if (!moment) return null;
  if (moment.day) return completeDay(moment.day, current, year ?? documentYear);
  if (moment.following && current !== null) return addDays(current, 1);
  if (moment.weekday === null || current === null || moment.dated) return null;
  return addDays(current, (moment.weekday - weekday(current) + 7) % 7);
}

/** A day without a year is in the year of the day above it, or in the next when it would lie far back. */
function completeDay(day: Day, current: string | null, year: number | null): string | null {
  if (day.year !== null || current === null) return formatDay({ ...day, year: day.year ?? year });
  const same = formatDay({ ...day, year: Number(current.slice(0, 4)) });
  if (same === null || dayNumber(current) - dayNumber(same) < 180) return same;
  return formatDay({ ...day, year: Number(current.slice(0, 4)) + 1 });
}

function toMinutes(time: string | null): number | null {
  return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
