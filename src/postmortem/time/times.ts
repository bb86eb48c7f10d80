/** Times of day as people write them, read from a given place in a text. */

import { execAt, matchEnd } from '../text/scan.ts';
import { readDay } from './dates.ts';
import { ZONE_PATTERN } from './zones.ts';

/** TimeToken is a time and where it ends; `time` is null when it is openly unknown, like HH:mm. Of a range it is the beginning. */
export interface TimeToken {
  readonly time: string | null;
  readonly zone: string | null;
  readonly end: number;
}

const AFTER_DAY = /[\s,@|-]*(?:at\s+|T(?=\d))?/uy;
const CLOCK = /(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d|[x?])/uy;
const HOUR = /(\d{1,2})\s?[hH](?:\s?(\d{2})(?![\p{L}\d])|(?=\s*[:–—|-]))/uy;
const CJK = /(\d{1,2})[時时点시]\s?(?:(\d{1,2})[分분])?/uy;
const POINT = /(\d{1,2})\.(\d{2})(?=\s?(?:[ap]\.?m|Uhr|h\b|UTC|GMT|CES?T|ME|[:–—|]))/iuy;
const BARE_HOUR = /(\d{1,2})()(?=\s?(?:[ap]\.?m\b|Uhr\b))/iuy;
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:Z|UTC|GMT|hrs?|h|hours|[ECMP][SD]?T|CES?T)\b)/uy;
/** Four digits are a time after a full day, or before what sets a time off, where they are no year. */
const FOUR_AFTER_DAY = /(?<=\d{4}-\d{2}-\d{2}[\s,@-]{1,4})([01]\d|2[0-3])([0-5]\d)(?=\s*[:–—-]|\s|$)/uy;
const FOUR = /(?!19|20)([01]\d|2[0-3])([0-5]\d)(?=:\s|\s[–—-]\s)/uy;
const COMPACT = /(?<=\d{8}T)([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d)?(?!\d)/uy;
const NAMED = /(noon|midday|midnight|mittags?|mitternacht)(?!\p{L})/iuy;
const KNOWN = [CLOCK, POINT, HOUR, CJK, BARE_HOUR, MILITARY, COMPACT, FOUR_AFTER_DAY, FOUR];
const MERIDIAN = /\s?([ap])\.?\s?m\b\.?/iuy;
const SUFFIX = /\s?(?:Uhr|hrs|hours|h|-?ish)(?![\p{L}\d])/uy;
/** RANGE is what stands between the two ends of a range. */
export const RANGE = /\s*(?:-|–|—|to\s|until\s|till\s|bis\s|and\s|und\s|y\s|et\s|e\s|→|[-=]>|\/)\s*~?/uy;
const ZONE = new RegExp(`\\s?(?:\\((${ZONE_PATTERN})\\)|(${ZONE_PATTERN}))`, 'uy');
const UNKNOWN =
  /(?:\d{1,2}|hh|[x?_]{1,2}|--)[:：](?:mm|[x?_]{1,2}|\d[x?_]|--|\?)(?::(?:ss|[x?_]{1,2}|--))?(?![\p{L}\d])|\?{2,}|(?:tbd|tbc|unknown(?: time)?|n\/a)(?=\s*[\])}>:|–—-]|\s*$)|(?:the|a|an|some)?\s?(?:given|exact|approximate|specific|unknown) time(?!\p{L})|time(?=[\]}>])/iuy;

/** readTime reads a time that begins exactly at `at`, with its zone and the end of its range; null when none does there. */
export function readTime(head: string, at: number): TimeToken | null {
  const first = clockAt(head, at);
  if (!first) return readUnknown(head, at);
  const behind = zoneAt(head, first.end);
  // "14:05-14:20" is a range; "-05:00" is an offset only after a time in full.
  const full = head[at - 1] === 'T' || /\d:\d{2}:\d{2}/.test(head.slice(at, first.end));
  const zone = behind && !full && /^[−-]\d{2}:/.test(behind.zone) ? null : behind;
  const second = rangeEnd(head, zone?.end ?? first.end);
  const after = second ? zoneAt(head, second.end) : null;
  const shared = second?.meridian && first.hour <= second.hour && second.hour <= 12 ? second.meridian : null;
  const hour = toHour(first.hour, first.meridian ?? shared);
  const time = formatTime(hour * 60 + first.minute);
  const end = after?.end ?? second?.end ?? zone?.end ?? first.end;
  return { time, zone: zone?.zone ?? after?.zone ?? null, end };
}

/** formatTime gives minutes of a day as `HH:MM`. */
export function formatTime(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly meridian: 'a' | 'p' | null;
  readonly end: number;
}

function clockAt(head: string, at: number): Clock | null {
  // All but names begin with a digit, which most places have not.
  if (!/\d/.test(head.charAt(at))) {
    const named = execAt(NAMED, head, at);
    if (!named) return null;
    const hour = /^(?:midn|mitternacht)/i.test(named[0]) ? 0 : 12;
    return { hour, minute: 0, meridian: null, end: at + named[0].length };
  }
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
  return clockAt(head, day ? matchEnd(AFTER_DAY, head, day.end) : at);
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

function readUnknown(head: string, at: number): TimeToken | null {
  const found = execAt(UNKNOWN, head, at);
  if (!found) return null;
  const end = at + found[0].length;
  const zone = zoneAt(head, end);
  return { time: null, zone: zone?.zone ?? null, end: zone?.end ?? end };
}
