/** The moment that a line begins with: a day, a time, a zone, or a time that is openly unknown. */
import type { Day } from './clock.ts';
import { readDay, readWeekday } from './dates.ts';
import { ZONE_PATTERN } from './zones.ts';

/** Moment is what stands at the beginning of a line before the telling of what happened. */
export interface Moment {
  readonly day: Day | null;
  /** True when a day is written, also one that is not known, like 2022-02-??. */
  readonly dated: boolean;
  /** 0 is Sunday; null when no weekday is written. */
  readonly weekday: number | null;
  /** `HH:MM`; null when none is written or it is unknown. */
  readonly time: string | null;
  /** True when a time is written, also an unknown one, like HH:mm. */
  readonly timed: boolean;
  readonly zone: string | null;
  /** What comes after the moment and its separator. */
  readonly rest: string;
  /** True when a colon, a dash or a bracket sets the moment off from the rest. */
  readonly separated: boolean;
  /** The word before the moment, in lower case: at, around, on, …; empty without one. */
  readonly lead: string;
}

const LEAD =
  /(?:at|around|about|approximately|approx\.?|roughly|circa|ca\.|by|from|since|on|before|after|until|um|gegen|am|vers|à)\s+/iuy;
const OPENING = /(?:[\s*_~≈<>()[\]{}|"'“”‘’`.\p{Extended_Pictographic}]|\uFE0F)*/uy;
const BETWEEN = /[\s,@|*_`)(\][–—:-]*(?:(?:at|on|um|à)\s+|T(?=\d))?/uy;
const LOOSE_BETWEEN = /[\s,*_()]*(?:on\s+)?/uy;
const CLOCK = /(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d{1,9})?)?(?![\d:])/uy;
const HOUR = /(\d{1,2})\s?[hH]\s?(\d{2})?(?![\p{L}\d])/uy;
const CJK = /(\d{1,2})[時时点시]\s?(?:(\d{1,2})[分분])?/uy;
const POINT = /(\d{1,2})\.(\d{2})(?=\s?(?:[ap]\.?m|Uhr|h\b|UTC|GMT|CES?T|ME))/iuy;
const BARE_HOUR = /(\d{1,2})()(?=\s?(?:[ap]\.?m\b|Uhr\b))/iuy;
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:Z|UTC|GMT|hrs?|h|hours|[ECMP][SD]?T|CES?T)\b)/uy;
const KNOWN = [CLOCK, POINT, HOUR, CJK, BARE_HOUR, MILITARY];
const MERIDIAN = /\s?([ap])\.?\s?m\b\.?/iuy;
const SUFFIX = /\s?(?:Uhr|hrs|hours|h)(?![\p{L}\d])/uy;
const RANGE = /\s*(?:-|–|—|to\s|until\s|till\s|bis\s|→|->|\/)\s*~?/uy;
const ZONE = new RegExp(`\\s?(?:\\((${ZONE_PATTERN})\\)|(${ZONE_PATTERN}))`, 'uy');
const UNKNOWN =
  /(?:\d{1,2}|hh|[x?_]{1,2}|--)[:：](?:mm|[x?_]{1,2}|--|\?)(?::(?:ss|[x?_]{1,2}|--))?(?![\p{L}\d])|\?{2,}|(?:tbd|tbc|unknown(?: time)?|n\/a)(?=\s*[\])}>:|–—-]|\s*$)|(?:the|a|an|some)?\s?(?:given|exact|approximate|specific|unknown) time(?!\p{L})|time(?=[\]}>])/iuy;

interface Cursor {
  at: number;
  day: Day | null;
  dated: boolean;
  weekday: number | null;
  time: string | null;
  timed: boolean;
  zone: string | null;
}

/** readMoment reads the moment a text begins with, null when it begins with none. */
export function readMoment(text: string): Moment | null {
  const head = text.slice(0, 200);
  const start = opening(head);
  const cursor: Cursor = {
    ...{ at: start.at, day: null, dated: false, weekday: null, time: null, timed: false, zone: null },
  };
  while (step(head, cursor)) {
    // Each step reads one more part: weekday, day, time with zone.
  }
  if (!cursor.dated && !cursor.timed && cursor.weekday === null) return null;
  const { day, dated, weekday, time, timed, zone } = cursor;
  return {
    day,
    dated,
    weekday,
    time,
    timed,
    zone,
    lead: start.lead,
    ...remainder(text, start.at, cursor.at),
  };
}

/** Markup, brackets and a word like "around" may come first; an unknown time like `--:--` is not markup. */
function opening(head: string): { at: number; lead: string } {
  let at = matchEnd(OPENING, head, 0);
  const before = head.slice(0, at);
  if (before.endsWith('??') || before.endsWith('__')) at = before.search(/[?_]+$/);
  const lead = execAt(LEAD, head, at)?.[0] ?? '';
  if (lead !== '') at = matchEnd(OPENING, head, at + lead.length);
  return { at, lead: lead.trim().toLowerCase() };
}

function step(head: string, cursor: Cursor): boolean {
  const empty = !cursor.dated && !cursor.timed && cursor.weekday === null;
  const at = empty ? cursor.at : matchEnd(cursor.timed ? LOOSE_BETWEEN : BETWEEN, head, cursor.at);
  if (!cursor.timed && (readTime(head, at, cursor) || readUnknown(head, at, cursor))) return true;
  if (!cursor.dated) {
    const found = readDay(head, at, timeFollows(head, at));
    if (found) {
      Object.assign(cursor, { day: found.day, dated: true, at: afterDayRange(head, found.end) });
      return true;
    }
  }
  if (cursor.weekday !== null) return false;
  const named = readWeekday(head, at);
  if (named) Object.assign(cursor, { weekday: named.weekday, at: named.end });
  return named !== null;
}

/** 10/14 is a day only where a time or a separator comes next. */
function timeFollows(head: string, at: number): boolean {
  return /^\d{1,2}\/\d{1,2}(?:\s*[,@:|–—-]|\s+(?:at\s+)?~?\d{1,2}[:h])/.test(head.slice(at, at + 20));
}

function afterDayRange(head: string, end: number): number {
  const range = execAt(RANGE, head, end);
  const second = range ? readDay(head, end + range[0].length) : null;
  return second ? second.end : end;
}

function readTime(head: string, at: number, cursor: Cursor): boolean {
  const first = clockAt(head, at);
  if (!first) return false;
  let { end, meridian } = first;
  const zone = zoneAt(head, end);
  end = zone?.end ?? end;
  const second = rangeEnd(head, end);
  if (second) {
    meridian ??=
      second.meridian !== null && first.hour <= second.hour && second.hour <= 12 ? second.meridian : null;
    end = second.end;
  }
  const after = second ? zoneAt(head, end) : null;
  const hour = toHour(first.hour, meridian);
  cursor.time = `${String(hour).padStart(2, '0')}:${String(first.minute).padStart(2, '0')}`;
  cursor.timed = true;
  cursor.zone = zone?.zone ?? after?.zone ?? null;
  cursor.at = after?.end ?? end;
  return true;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly meridian: 'a' | 'p' | null;
  readonly end: number;
}

function clockAt(head: string, at: number): Clock | null {
  for (const pattern of KNOWN) {
    const found = execAt(pattern, head, at);
    const hour = Number(found?.[1]);
    const minute = Number(found?.[2] || 0);
    if (!found || hour > 23 || minute > 59) continue;
    const after = at + found[0].length;
    const half = execAt(MERIDIAN, head, after);
    const meridian = half ? (half[1]?.toLowerCase() === 'p' ? 'p' : 'a') : null;
    return { hour, minute, meridian, end: matchEnd(SUFFIX, head, after + (half?.[0].length ?? 0)) };
  }
  return null;
}

function rangeEnd(head: string, end: number): Clock | null {
  const range = execAt(RANGE, head, end);
  if (!range) return null;
  const at = end + range[0].length;
  const day = readDay(head, at);
  return clockAt(head, day ? matchEnd(BETWEEN, head, day.end) : at);
}

function toHour(hour: number, meridian: 'a' | 'p' | null): number {
  if (meridian === 'p' && hour < 12) return hour + 12;
  return meridian === 'a' && hour === 12 ? 0 : hour;
}

function zoneAt(head: string, at: number): { zone: string; end: number } | null {
  const found = execAt(ZONE, head, at);
  const zone = found?.[1] ?? found?.[2];
  return found && zone ? { zone: zone.replace(/\s/g, ''), end: at + found[0].length } : null;
}

function readUnknown(head: string, at: number, cursor: Cursor): boolean {
  const found = execAt(UNKNOWN, head, at);
  if (!found) return false;
  const zone = zoneAt(head, at + found[0].length);
  Object.assign(cursor, { timed: true, zone: zone?.zone ?? null, at: zone?.end ?? at + found[0].length });
  return true;
}

/** What follows, without the separator and without the markup that the moment itself was set in. */
function remainder(text: string, start: number, end: number): { rest: string; separated: boolean } {
  const after = text.slice(end);
  const gap = /^[\s*_`~)\]}>:：.,;|–—→=-]*/u.exec(after)?.[0] ?? '';
  const markup = /[*_~`]+/.exec(text.slice(0, start))?.[0] ?? '';
  let rest = after.slice(gap.length);
  const styled = /[*_]+$/.exec(gap)?.[0] ?? '';
  if (styled !== '' && !gap.slice(0, -styled.length).includes(styled) && markup === '') rest = styled + rest;
  if (markup !== '' && !gap.includes(markup) && rest.endsWith(markup)) rest = rest.slice(0, -markup.length);
  return { rest: rest.trim(), separated: /[)\]}>:：|–—→*_`-]/u.test(gap) || rest.trim() === '' };
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  return at + (execAt(pattern, text, at)?.[0].length ?? 0);
}
