/** The day of each timeline entry: stated, carried down, or the next one after midnight. */
import { addDays, type Day, dayNumber, formatDay, weekday } from '../time/clock.ts';
import { orientDay } from '../time/dates.ts';
import type { Moment } from '../time/moment.ts';
import { formatTime } from '../time/times.ts';
import type { Base } from './base.ts';
import type { Candidate } from './tables.ts';

/** Dated is a candidate with its day; `day` is a count on the line that all entries share, also where no date is known. */
export interface Dated {
  readonly candidate: Candidate;
  readonly date: string | null;
  readonly time: string | null;
  readonly minutes: number | null;
  readonly day: number;
}

/** Zero is the moment that elapsed times count from. */
interface Zero {
  readonly date: string | null;
  readonly day: number;
  readonly minutes: number;
}

/** assignDays carries days down from entry to entry and over midnight; headings of a day are used up. `zero` is the time of day that elapsed times count from, null where the document does not state it. */
export function assignDays(candidates: readonly Candidate[], base: Base, zero: string | null): Dated[] {
  const reader = new DayReader(candidates, base, zero);
  return candidates.flatMap((candidate, index) => reader.read(candidate, index) ?? []);
}

const DAY = 24 * 60;
/** A fall of this much is midnight. */
const MIDNIGHT_FALL = 12 * 60;
/** So is a fall of this much with entries on both sides that bear it out, or from an afternoon to a last entry in the morning. */
const LIKELY_FALL = 6 * 60;
const AFTERNOON = 15 * 60;
const MORNING = 6 * 60;

class DayReader {
  readonly #year: number | null;
  readonly #dayFirst: boolean;
  readonly #following: readonly Next[];
  #date: string | null;
  #day: number;
  #zero: Zero | null;
  /** The day that is called `ordinal`, as in "Day 1". */
  #counted: { readonly ordinal: number; readonly date: string | null; readonly day: number } | null = null;
  readonly #first: { readonly date: string | null; readonly day: number };
  /** Minutes of the last two timed entries of the current day. */
  #recent: number[] = [];

  constructor(candidates: readonly Candidate[], base: Base, zero: string | null) {
    this.#year = base.year ?? candidates.find(({ moment }) => moment?.day?.year)?.moment?.day?.year ?? null;
    this.#dayFirst = base.dayFirst;
    this.#following = followingMinutes(candidates);
    this.#date = base.date;
    this.#day = base.date === null ? 0 : dayNumber(base.date);
    this.#first = { date: this.#date, day: this.#day };
    const minutes = toMinutes(zero);
    this.#zero = minutes === null ? null : { ...this.#first, minutes };
  }

  read(candidate: Candidate, index: number): Dated | null {
    const { moment, kind } = candidate;
    const open = moment?.dated === true && moment.day === null;
    if (moment?.elapsed != null && moment.time === null) return this.#readElapsed(candidate, moment.elapsed);
    const minutes = toMinutes(moment?.time ?? null);
    if (moment && states(moment)) this.#state(moment, candidate.year ?? this.#year);
    else if (!open && minutes !== null && this.#rollsOver(minutes, this.#following[index] ?? 'end')) {
      this.#move(this.#date === null ? null : addDays(this.#date, 1), this.#day + 1);
    }
    if (minutes !== null) this.#recent = [...this.#recent.slice(-1), minutes];
    if (minutes !== null && moment?.elapsed != null)
      this.#zero = { date: this.#date, day: this.#day, minutes: minutes - moment.elapsed };
    if (kind === 'day') return null;
    return {
      candidate,
      date: open ? null : this.#date,
      time: moment?.time ?? null,
      minutes,
      day: this.#day,
    };
  }

  #readElapsed(candidate: Candidate, elapsed: number): Dated | null {
    if (this.#zero === null)
      return { candidate, date: this.#date, time: null, minutes: null, day: this.#day };
    const total = this.#zero.minutes + elapsed;
    const days = Math.floor(total / DAY);
    const minutes = total - days * DAY;
    this.#date = this.#zero.date === null ? null : addDays(this.#zero.date, days);
    this.#day = this.#zero.day + days;
    this.#recent = [];
    return { candidate, date: this.#date, time: formatTime(minutes), minutes, day: this.#day };
  }

  #move(date: string | null, day: number): void {
    if (day !== this.#day) this.#recent = [];
    this.#date = date;
    this.#day = day;
  }

  #state(moment: Moment, year: number | null): void {
    if (moment.day) {
      const day = orientDay(moment.day, this.#dayFirst);
      const date = completeDay(day, this.#date, year);
      this.#move(date ?? this.#date, date === null ? this.#openDay(day) : dayNumber(date));
      if (moment.ordinal !== null) this.#count(moment.ordinal);
    } else if (moment.ordinal !== null) {
      if (this.#counted === null && moment.ordinal < 2) this.#count(moment.ordinal);
      const { ordinal, date, day } = this.#counted ?? { ordinal: 1, ...this.#first };
      const days = moment.ordinal - ordinal;
      this.#move(date === null ? null : addDays(date, days), day + days);
    } else if (moment.following) {
      this.#move(this.#date === null ? null : addDays(this.#date, 1), this.#day + 1);
    } else if (moment.weekday !== null && this.#date !== null) {
      const days = (moment.weekday - weekday(this.#date) + 7) % 7;
      this.#move(addDays(this.#date, days), this.#day + days);
    }
  }

  /** Days without any year still follow each other. */
  #openDay(day: Day): number {
    const date = formatDay({ ...day, year: 2000 });
    if (date === null) return this.#day;
    const number = dayNumber(date);
    return this.#day - number > 180 ? number + 366 : number;
  }

  #count(ordinal: number): void {
    this.#counted = { ordinal, date: this.#date, day: this.#day };
  }

  /** A time far before the one above it is the next day's, unless either is the odd one out among its neighbours. */
  #rollsOver(minutes: number, next: Next): boolean {
    const last = this.#recent.at(-1);
    const before = this.#recent.length === 2 ? this.#recent[0] : undefined;
    const fall = last === undefined ? 0 : last - minutes;
    if (last === undefined || fall < LIKELY_FALL) return false;
    const overnight = next === 'end' && last >= AFTERNOON && minutes >= MORNING;
    const likely = before !== undefined && (typeof next === 'number' || overnight);
    if (fall < MIDNIGHT_FALL && !likely) return false;
    if (typeof next === 'number' && next >= last) return false;
    // What happened in the morning stands below the heading of its own day.
    if (next === 'day' && minutes >= MORNING) return false;
    return before === undefined || before > minutes;
  }
}

/** Whether a moment says on which day it is. */
function states({ day, dated, ordinal, following, weekday: named }: Moment): boolean {
  return day !== null || ordinal !== null || following || (named !== null && !dated);
}

/** What comes after a candidate: the minutes of the next timed one that states no day, `day` where one is stated before that, or the end. */
type Next = number | 'day' | 'end';

function followingMinutes(candidates: readonly Candidate[]): readonly Next[] {
  const following: Next[] = [];
  let next: Next = 'end';
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    const moment = candidates[index]?.moment;
    const minutes = toMinutes(moment?.time ?? null);
    if (moment && states(moment)) next = 'day';
    else if (minutes !== null) next = minutes;
  }
  return following;
}

/** A day without a year is in the year of the day above it, or in the next or the last when it would lie far off. */
function completeDay(day: Day, current: string | null, year: number | null): string | null {
  if (day.year !== null || current === null) return formatDay({ ...day, year: day.year ?? year });
  const same = formatDay({ ...day, year: Number(current.slice(0, 4)) });
  const off = same === null ? 0 : dayNumber(current) - dayNumber(same);
  if (Math.abs(off) < 180) return same;
  return formatDay({ ...day, year: Number(current.slice(0, 4)) + Math.sign(off) });
}

function toMinutes(time: string | null): number | null {
  return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
