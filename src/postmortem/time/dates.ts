/** Days as people write them, read from a given place in a text. */
import type { Day } from './clock.ts';

/** DayToken is a day and where it ends in the text. */
export interface DayToken {
  readonly day: Day | null;
  readonly end: number;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar enero ene janvier janv janeiro gennaio januari',
    'february feb februar febrero février fevrier févr fév fevereiro fev febbraio februari',
    'march mar märz maerz marzo mars março maart',
    'april apr abril abr avril avr aprile',
    'may mai mayo maio maggio mei maj',
    'june jun juni junio juin junho giugno giu',
    'july jul juli julio juillet juil julho luglio lug',
    'august aug agosto août aout augustus augusti',
    'september sept sep septiembre septembre setembro settembre',
    'october oct oktober okt octubre octobre outubro ottobre ott',
    'november nov noviembre novembre novembro',
    'december dec dezember dez diciembre dic décembre decembre déc dezembro dicembre',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
/** What the names of months begin with, and what stands for a day. */
const INITIALS = new Set([...MONTHS.keys(), 'y', 'd', 'm', '<', '['].map((name) => name.charAt(0)));
const YEAR = '((?:19|20)\\d{2})(?!\\d|:\\d)';
const ORDINAL = '(?:st|nd|rd|th|\\.|º)?';

const ISO =
  /((?:19|20)\d{2})([-/.])(0?[1-9]|1[0-2]|\?\?|XX)\2([0-2]?\d|3[01]|\?\?|XX)(?!\d)(?:\/\d{1,2}(?!\d))?/iuy;
const PLACEHOLDER = /(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY|<date>|\[date\])/iuy;
const COMPACT = /((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/uy;
const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?!\d|:\d)/uy;
const SHORT =
  /(\d{1,2})(\/)(\d{1,2})(?![\d/%])|(\d{2})(-)(\d{2})(?=[ T]+\d{1,2}:\d)|(\d{1,2})(\.)(\d{1,2})\.(?=[\s,])/uy;
const CJK = /(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日/uy;
const DAY_MONTH = new RegExp(
  `(\\d{1,2})${ORDINAL}(?:\\s+(?:of|de))?[\\s-]{1,3}${MONTH}(?:(?:\\s+de)?,?[\\s-]{1,3}${YEAR})?`,
  'iuy',
);
/** Most numbers are followed by neither a blank nor a hyphen, and all the names of months take their time. */
const BEFORE_MONTH = /\d{1,2}[^\s\d:]{0,2}[\s-]/y;
const MONTH_DAY = new RegExp(
  `${MONTH}[\\s-]{1,3}(\\d{1,2})(?![\\d:])${ORDINAL}(?:\\s?[-–—/&]\\s?\\d{1,2}(?![\\d:])${ORDINAL})?(?:,?\\s{1,3}${YEAR})?`,
  'iuy',
);
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun sonntag dimanche domingo domenica',
    'monday mon montag lundi lunes segunda-feira lunedì',
    'tuesday tues tue dienstag mardi martes terça-feira martedì',
    'wednesday wed mittwoch mercredi miércoles quarta-feira mercoledì',
    'thursday thurs thur thu donnerstag jeudi jueves quinta-feira giovedì',
    'friday fri freitag vendredi viernes sexta-feira venerdì',
    'saturday sat samstag sonnabend samedi sábado sabato',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index])),
);
const WEEKDAY = new RegExp(
  `(${[...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?,?`,
  'iuy',
);

/** Two letters name a weekday only before a time or a day: "Sa, 14:05". */
const SHORT_WEEKDAYS = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'];
const SHORT_WEEKDAY = /(so|mo|di|mi|do|fr|sa)[.,]{0,2}(?=\s+\d{1,2}[:.]\d)/iuy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** readDay reads a day that begins exactly at `at`, null when none does there; `short` also accepts 10/14. */
export function readDay(text: string, at: number, short = false): DayToken | null {
  const code = text.charCodeAt(at);
  const digit = code >= 48 && code <= 57;
  return digit ? readDigits(text, at, short) : readWords(text, at);
}

function readDigits(text: string, at: number, short: boolean): DayToken | null {
  const iso = match(ISO, text, at);
  if (iso) return token(iso, at, day(iso[1], iso[3], iso[4]));
  const compact = match(COMPACT, text, at);
  if (compact) return token(compact, at, day(compact[1], compact[2], compact[3]));
  const cjk = match(CJK, text, at);
  if (cjk) return token(cjk, at, day(cjk[1], cjk[2], cjk[3]));
  const numeric = match(NUMERIC, text, at);
  if (numeric) return token(numeric, at, numericDay(numeric));
  const named = match(BEFORE_MONTH, text, at) && match(DAY_MONTH, text, at);
  if (named)
    return token(named, at, day(named[3], String(MONTHS.get(named[2]?.toLowerCase() ?? '')), named[1]));
  const brief = short ? match(SHORT, text, at) : null;
  return brief ? token(brief, at, numericDay(brief.slice(brief.slice(1).findIndex(Boolean)))) : null;
}

function readWords(text: string, at: number): DayToken | null {
  if (!INITIALS.has(text.charAt(at).toLowerCase())) return null;
  const named = match(MONTH_DAY, text, at);
  if (named)
    return token(named, at, day(named[3], String(MONTHS.get(named[1]?.toLowerCase() ?? '')), named[2]));
  const open = match(PLACEHOLDER, text, at);
  return open ? token(open, at, null) : null;
}

function token(found: RegExpExecArray, at: number, value: Day | null): DayToken {
  return { day: value, end: at + found[0].length };
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): Day | null {
  const parts = { year: year === undefined ? null : Number(year), month: Number(month), day: Number(date) };
  if (!(parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31)) return null;
  return parts;
}

/** With points the day comes first; with slashes the month, unless it cannot be one. */
function numericDay([, first = '', separator, second = '', year]: readonly (
  | string
  | undefined
)[]): Day | null {
  const full = year?.length === 2 ? `20${year}` : year;
  if (separator === '.' || Number(first) > 12) return day(full, second, first);
  const read = day(full, first, second);
  return read && Number(second) <= 12 ? { ...read, swappable: true } : read;
}

/** orientDay reads a day that can be read in two ways with its day first where that is asked for. */
export function orientDay(read: Day, dayFirst: boolean): Day {
  if (!dayFirst || !read.swappable || read.day === null) return read;
  return { year: read.year, month: read.day, day: read.month };
}

/** readMonth reads the name of a month, 1 to 12; null for another word. */
export function readMonth(name: string): number | null {
  return MONTHS.get(name.toLowerCase()) ?? null;
}

/** readWeekday reads the name of a weekday that begins at `at`; 0 is Sunday. */
export function readWeekday(
  text: string,
  at: number,
): { readonly weekday: number; readonly end: number } | null {
  const short = match(SHORT_WEEKDAY, text, at);
  if (short)
    return { weekday: SHORT_WEEKDAYS.indexOf(short[1]?.toLowerCase() ?? ''), end: at + short[0].length };
  const found = match(WEEKDAY, text, at);
  if (!found) return null;
  return { weekday: WEEKDAYS.get(found[1]?.toLowerCase() ?? '') ?? 0, end: at + found[0].length };
}

/** findDays reads all days in a text, in order; `limit` bounds how much of the text is looked at. */
export function findDays(text: string, limit = 2000): Day[] {
  const days: Day[] = [];
  const starts = /(?<![\p{L}\d])[\p{L}\d]/gu;
  for (const start of text.slice(0, limit).matchAll(starts)) {
    const found = readDay(text, start.index);
    if (found?.day) days.push(found.day);
  }
  return days;
}
