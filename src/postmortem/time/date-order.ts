/** Whether a document writes 03/04/2026 for the third of April. */
import { type Day, dayNumber, formatDay } from './clock.ts';
import { findDays, orientDay } from './dates.ts';

const NUMERIC = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d{2}|\d{2})(?![\d/-])/;
const SHORT = /(?<![\d./])\d{1,2}\/\d{1,2}(?![\d/])/;
const EVERY = new RegExp(NUMERIC, 'g');
/** Days of one incident and of what follows it lie this close together. */
const NEAR_DAYS = 45;

/** DateEvidence is what may tell in which order a document writes its dates. */
export interface DateEvidence {
  readonly lines: readonly string[];
  /** Texts that may state the incident's day in full. */
  readonly stated: readonly string[];
  /** Whether the document is in a language in which the day comes first. */
  readonly dayFirstLanguage: () => boolean;
}

/** isDayFirst looks for a day above 12, else for days known otherwise that only one reading is near to; without any it is as the language has it. */
export function isDayFirst({ lines, stated, dayFirstLanguage }: DateEvidence): boolean {
  const numeric = lines.filter((line) => NUMERIC.test(line));
  if (numeric.length === 0) return SHORT.test(lines.join('\n')) && dayFirstLanguage();
  for (const line of numeric) {
    for (const [, first, , second] of line.matchAll(EVERY)) {
      if (Number(first) > 12 && Number(second) <= 12) return true;
      if (Number(second) > 12 && Number(first) <= 12) return false;
    }
  }
  const known = knownDays([...stated, ...lines]);
  const open = numeric
    .slice(0, 20)
    .flatMap((line) => findDays(line))
    .filter(({ swappable }) => swappable);
  for (const day of open) {
    const near = [false, true].map((dayFirst) => isNear(orientDay(day, dayFirst), known));
    if (near[0] !== near[1]) return near[1] === true;
  }
  return dayFirstLanguage();
}

/** The first days that can be read in one way only. */
function knownDays(texts: readonly string[]): readonly number[] {
  const days: number[] = [];
  for (const text of texts) {
    if (days.length >= 20) break;
    if (!/\d{4}/.test(text)) continue;
    for (const day of findDays(text, 400)) {
      const date = day.swappable ? null : formatDay(day);
      if (date) days.push(dayNumber(date));
    }
  }
  return days;
}

function isNear(day: Day, known: readonly number[]): boolean {
  const date = formatDay(day);
  return date !== null && known.some((other) => Math.abs(other - dayNumber(date)) <= NEAR_DAYS);
}
