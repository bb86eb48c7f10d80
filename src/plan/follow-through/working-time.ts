/** Working time: days and hours by the clocks of a zone. */
import { type Reminders, WEEKDAYS } from '../../config/follow-through.ts';
import { addDays, instant, weekday } from '../../postmortem/time/clock.ts';
import { localTime } from '../../postmortem/time/local.ts';

/** WorkingTime is when people may be spoken to. */
export interface WorkingTime extends Pick<Reminders, 'days' | 'from' | 'to'> {
  /** An IANA name. */
  readonly timezone: string;
}

/** isWorkingTime tells whether a moment (ISO 8601) lies within the hours of a working day. */
export function isWorkingTime(now: string, work: WorkingTime): boolean {
  const { date, time } = localTime(work.timezone, now);
  return isWorkingDay(date, work) && time >= work.from && time < work.to;
}

/** workingDayFrom gives the first working day (YYYY-MM-DD) on or after a day, or on or before it. */
export function workingDayFrom(date: string, toward: 'after' | 'before', work: WorkingTime): string {
  let day = date;
  while (!isWorkingDay(day, work)) day = addDays(day, toward === 'after' ? 1 : -1);
  return day;
}

/** nextWorkingTime gives the moment (ISO 8601) at which work begins next: today, if it has not begun yet. */
export function nextWorkingTime(now: string, work: WorkingTime): string {
  const { date, time } = localTime(work.timezone, now);
  const first = time < work.from ? date : addDays(date, 1);
  const day = workingDayFrom(first, 'after', work);
  const start = instant({ date: day, time: work.from, zone: work.timezone, home: null });
  // A clock that is put forward may leave out the very minute.
  const at = Date.parse(start ?? `${day}T${work.from}:00Z`);
  return new Date(Math.max(at, Date.parse(now) + 60_000)).toISOString();
}

function isWorkingDay(date: string, { days }: WorkingTime): boolean {
  return days.some((day) => WEEKDAYS.indexOf(day) === weekday(date));
}
