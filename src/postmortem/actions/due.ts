/** Due dates: a day, or plain words that count from the day of the incident. */
import { addDays, addMonths, type Day, formatDay, weekday } from '../time/clock.ts';
import { orientDay, readDay, readMonth, readWeekday } from '../time/dates.ts';

/** Calendar is what a due date is read with. */
export interface Calendar {
  /** The day that plain words count from. */
  readonly incidentDay: string | null;
  /** Whether 03/04/2026 is in April. */
  readonly dayFirst: boolean;
}

/** SOME_TIME is a time at the end of a measure that is not a day in itself: this week, next sprint, Q3. */
export const SOME_TIME =
  /(?:\s[–—-]{1,2}|[;,|–—(])\s*(?:(?:this|next) (?:week|month|quarter|year|sprint|iteration|release)|asap|soon|[qh][1-4](?: (?:19|20)\d{2})?|ongoing)\)?[\s.]{0,3}$/i;

/** readDue reads an absolute day, or one in plain words counted from the incident's day; null when neither is there. */
export function readDue(text: string, { incidentDay, dayFirst }: Calendar): string | null {
  const plain = text.replace(/[*_`]/g, '').trim();
  for (const start of plain.slice(0, 200).matchAll(/(?<![\p{L}\d-])[\p{L}\d]/gu)) {
    const found = readDay(plain, start.index, true)?.day;
    const date = found ? nextSuch(orientDay(found, dayFirst), incidentDay) : null;
    if (date) return date;
  }
  if (incidentDay) return relativeDue(plain.slice(0, 400), incidentDay);
  const year = PART.exec(plain.slice(0, 400))?.[2];
  return year ? partDue(plain.slice(0, 400), `20${year.slice(-2)}-01-01`) : null;
}

/** A day without a year is the next such day from the incident on. */
function nextSuch(day: Day, incidentDay: string | null): string | null {
  if (day.year !== null || incidentDay === null) return formatDay(day);
  const year = Number(incidentDay.slice(0, 4));
  const date = formatDay({ ...day, year });
  return date === null || date >= incidentDay ? date : formatDay({ ...day, year: year + 1 });
}

const COUNTS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
  ...{ ein: 1, eine: 1, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, une: 1, un: 1, deux: 2, trois: 3 },
};
const RELATIVE =
  /(?<!\p{L})(?:within|in|after|innerhalb(?: von)?|sous|d'ici|en)\s+(?:the\s+next\s+)?(\d{1,3}|\p{L}{1,6})\s+(day|week|month|tag|woche|monat|jour|semaine|mois|día|semana|mes)\p{L}{0,2}(?!\p{L})/iu;
const END_OF =
  /(?<!\p{L})end of\s+(?:the\s+|this\s+)?(week|month|\p{L}{3,9})(?:,?\s+((?:19|20)\d{2}))?(?!\p{L})/iu;
const NAMED_DAY =
  /(?<!\p{L})(?:by|until|before|due|next|this|eta:?)\s+(?:next\s+|this\s+|on\s+)?(?=\p{L}{3})/giu;

function relativeDue(text: string, incidentDay: string): string | null {
  const found = RELATIVE.exec(text);
  const counted = found?.[1]?.toLowerCase() ?? '';
  const count = Object.hasOwn(COUNTS, counted) ? (COUNTS[counted] ?? 0) : Number(counted);
  if (found && count > 0) {
    const unit = found[2]?.toLowerCase() ?? '';
    if (/^mo|^mes/.test(unit)) return addMonths(incidentDay, count);
    return addDays(incidentDay, /^(?:w|s)/.test(unit) ? count * 7 : count);
  }
  if (/(?<!\p{L})(?:by|until|due)\s+tomorrow/iu.test(text)) return addDays(incidentDay, 1);
  return endDue(text, incidentDay) ?? partDue(text, incidentDay) ?? weekdayDue(text, incidentDay);
}

/** "Q3 2026", "H1", "EOY" and "end of the quarter" are due on the last day of what they name. */
const PART =
  /(?<![\p{L}\d-])(?:(?:end of\s+)?(Q[1-4]|H[12])(?:[\s/'-]{1,2}((?:20)?\d{2}))?|(?:EO([QMYW])|end of (?:the )?(quarter|year)))(?![\p{L}\d])/iu;

function partDue(text: string, incidentDay: string): string | null {
  const [, part = '', year, short = '', long = ''] = PART.exec(text) ?? [];
  const unit = (short || long[0] || '').toUpperCase();
  if (part === '' && unit === '') return null;
  if (unit === 'W') return nextWeekday(addDays(incidentDay, -1), 5);
  const month = Number(incidentDay.slice(5, 7));
  const count = Number(part[1]) * (/^q/i.test(part) ? 3 : 6);
  const last = part !== '' ? count : unit === 'M' ? month : unit === 'Q' ? Math.ceil(month / 3) * 3 : 12;
  const stated = year ? Number(year.slice(-2)) + 2000 : null;
  const ahead = last < month ? 1 : 0;
  const first = formatDay({ year: stated ?? Number(incidentDay.slice(0, 4)) + ahead, month: last, day: 1 });
  return first === null ? null : addDays(addMonths(first, 1), -1);
}

/** "end of March" is its last day; the end of the week is its Friday. */
function endDue(text: string, incidentDay: string): string | null {
  const [, unit = '', year] = END_OF.exec(text) ?? [];
  if (/^week$/i.test(unit)) return nextWeekday(addDays(incidentDay, -1), 5);
  const month = /^month$/i.test(unit) ? Number(incidentDay.slice(5, 7)) : readMonth(unit);
  if (month === null) return null;
  const first = nextSuch(
    { year: year ? Number(year) : null, month, day: 28 },
    `${incidentDay.slice(0, 8)}01`,
  );
  return first === null ? null : addDays(addMonths(`${first.slice(0, 8)}01`, 1), -1);
}

function weekdayDue(text: string, incidentDay: string): string | null {
  for (const found of text.matchAll(NAMED_DAY)) {
    const named = readWeekday(text, found.index + found[0].length);
    if (named) return nextWeekday(incidentDay, named.weekday);
  }
  return null;
}

/** The first such weekday after a day. */
function nextWeekday(day: string, wanted: number): string {
  return addDays(day, ((wanted - weekday(day) + 6) % 7) + 1);
}
