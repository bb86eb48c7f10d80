/** The moment that a line begins with: a day, a time, a zone, or a time that is openly unknown. */

import { execAt, matchEnd } from '../text/scan.ts';
import type { Day } from './clock.ts';
import { readDay, readWeekday } from './dates.ts';
import { readElapsed } from './elapsed.ts';
import { RANGE, readTime } from './times.ts';

/** Moment is what stands at the beginning of a line before the telling of what happened. */
export interface Moment {
  readonly day: Day | null;
  /** True when a day is written, also one that is not known, like 2022-02-??. */
  readonly dated: boolean;
  /** 0 is Sunday; null when no weekday is written. */
  readonly weekday: number | null;
  /** True for "Next day" and its like. */
  readonly following: boolean;
  /** 2 for "Day 2". */
  readonly ordinal: number | null;
  /** Minutes since the moment that the document calls T: `T+5m`; such a moment counts as timed. */
  readonly elapsed: number | null;
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
  /(?:(?:(?:early|late|in the|on the)\s+)?(?:morning|afternoon|evening|night)\s+(?:of|on)|at|around|about|approximately|approx\.?|roughly|circa|ca\.|c\.|by|from|since|on|between|before|after|until|time:|um|gegen|am|ab|vor|nach|seit|zwischen|vers|à|le|avant|après|depuis|entre|el|(?:antes de|después de|desde|hacia|sobre)(?: las?)?|a las|alle|às|(?:antes|depois|por volta) d[ae]s?|prima delle|dopo le)\s+/iuy;
const OPENING = /(?:[\s*_~≈<>()[\]{}|"'“”‘’`.@\p{Extended_Pictographic}]|\uFE0F|:[a-z][a-z_+-]{1,30}:)*/uy;
const BETWEEN =
  /[\s,@|*_`)(\][–—:≈~-]*(?:(?:at|on|um|à|around|about|approx\.?|ca\.|gegen|vers)\s+~?|T(?=\d))?/uy;
const FOLLOWING =
  /(?:the )?(?:next|following) (?:day|morning|afternoon|evening)(?!\p{L})|the day after(?! \p{L})|am nächsten (?:tag|morgen)|(?:le )?lendemain(?: matin)?|(?:al )?día siguiente|no dia seguinte|il giorno dopo/iuy;
const ORDINAL = /(?:day|tag|jour|día|dia|giorno)\s#?(\d{1,2})(?!\d|[:.]\d)/iuy;
const LOOSE_BETWEEN = /[\s,*_()]*(?:on\s+)?/uy;
interface Cursor {
  at: number;
  day: Day | null;
  dated: boolean;
  weekday: number | null;
  following: boolean;
  ordinal: number | null;
  elapsed: number | null;
  time: string | null;
  timed: boolean;
  zone: string | null;
}

/** readMoment reads the moment a text begins with, null when it begins with none. */
export function readMoment(text: string): Moment | null {
  const head = text.slice(0, 200);
  const start = opening(head);
  const cursor: Cursor = {
    at: start.at,
    ...{ day: null, dated: false, weekday: null, following: false, ordinal: null, elapsed: null },
    ...{ time: null, timed: false, zone: null },
  };
  while (step(head, cursor)) {
    // Each step reads one more part: weekday, day, time with zone.
  }
  if (isEmpty(cursor)) return null;
  const { at, timed, ...read } = cursor;
  const lead = { lead: start.lead, ...remainder(text, start.at, at) };
  return { ...read, timed: timed || read.elapsed !== null, ...lead };
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

function isEmpty({ dated, timed, weekday, following, ordinal, elapsed }: Cursor): boolean {
  return !dated && !timed && weekday === null && !following && ordinal === null && elapsed === null;
}

function step(head: string, cursor: Cursor): boolean {
  const at = isEmpty(cursor) ? cursor.at : matchEnd(cursor.timed ? LOOSE_BETWEEN : BETWEEN, head, cursor.at);
  const time = cursor.timed ? null : readTime(head, at);
  if (time) {
    Object.assign(cursor, { timed: true, time: time.time, zone: time.zone, at: time.end });
    return true;
  }
  if (!cursor.dated) {
    const found = readDay(head, at, timeFollows(head, at));
    if (found) {
      Object.assign(cursor, { day: found.day, dated: true, at: afterDayRange(head, found.end) });
      return true;
    }
  }
  if (readCount(head, at, cursor)) return true;
  if (cursor.weekday !== null || cursor.following) return false;
  const next = execAt(FOLLOWING, head, at);
  if (next) {
    Object.assign(cursor, { following: true, at: at + next[0].length });
    return true;
  }
  const named = readWeekday(head, at);
  if (named) Object.assign(cursor, { weekday: named.weekday, at: named.end });
  return named !== null;
}

/** "Day 2" and `T+5m` count from a moment that stands elsewhere. */
function readCount(head: string, at: number, cursor: Cursor): boolean {
  const elapsed = isEmpty(cursor) ? readElapsed(head, at) : null;
  if (elapsed) {
    Object.assign(cursor, { elapsed: elapsed.minutes, at: elapsed.end });
    return true;
  }
  const counted = cursor.ordinal === null && cursor.elapsed === null ? execAt(ORDINAL, head, at) : null;
  if (counted) Object.assign(cursor, { ordinal: Number(counted[1]), at: at + counted[0].length });
  return counted !== null;
}

/** 10/14 is a day only where a time or a separator comes next; 14.10. always is. */
function timeFollows(head: string, at: number): boolean {
  return /^\d{1,2}(?:-\d{2}[ T]+\d{1,2}:\d|\/\d{1,2}(?:\s*[,@:|–—-]|\s+(?:at\s+)?~?\d{1,2}[:h])|\.\d{1,2}\.[\s,])/.test(
    head.slice(at, at + 20),
  );
}

function afterDayRange(head: string, end: number): number {
  const range = execAt(RANGE, head, end);
  const second = range ? readDay(head, end + range[0].length) : null;
  return second ? second.end : end;
}

/** What follows, without the separator and without the markup that the moment itself was set in. */
function remainder(text: string, start: number, end: number): { rest: string; separated: boolean } {
  const after = text.slice(end);
  const gap = /^[*_`~)\]}>:：.,;|–—→=-]*\s*(?:[:：|–—→=-]+\s+)*/u.exec(after)?.[0] ?? '';
  const rest = after.slice(gap.length).trim();
  const separated = /[)\]}>:：|–—→*_`-]/u.test(gap) || rest === '';
  // "**14:05: all of it**": the markup that began before the moment ends after the rest.
  const markup = /[*_~]+/.exec(text.slice(0, start))?.[0] ?? '';
  const open = markup !== '' && !gap.includes(markup) && rest.endsWith(markup);
  return { rest: open ? rest.slice(0, -markup.length) : rest, separated };
}
