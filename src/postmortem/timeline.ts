/** The timeline: what happened, when, in which zone. */
import type { Block } from './blocks.ts';
import { addDays, type Day, dayNumber, formatDay, instant, weekday } from './clock.ts';
import { findDays } from './dates.ts';
import type { Section, Timeline, TimelineEntry } from './model.ts';
import { type Candidate, readCandidates } from './timeline-candidates.ts';
import { findZone, resolveZone } from './zones.ts';

/** TimelineSource is what the timeline is read from. */
export interface TimelineSource {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Texts that may state the day of the incident, the most telling first: title, front matter, path. */
  readonly dayTexts: readonly string[];
  /** The zone of the front matter, null without one. */
  readonly zone: string | null;
  /** The configured zone, which holds where the document states none. */
  readonly home: string | null;
}

/** readTimeline finds all entries in the sections that are timelines, in the order of the document. */
export function readTimeline(source: TimelineSource): Timeline {
  const parts = timelineParts(source);
  const candidates = parts.flatMap(({ blocks }) => readCandidates(blocks));
  const entries = candidates.filter(({ kind }) => kind === 'entry');
  const zone = statedZone(source, parts, entries);
  const base = baseDays(source, parts, candidates);
  const dated = assignDays(candidates, base);
  return { zone, entries: withInstants(dated, { zone, home: source.home }) };
}

interface Part {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly intro: readonly string[];
}

/** A timeline section without the sections of another meaning below it. */
function timelineParts({ blocks, sections }: TimelineSource): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const section of sections) {
    if (!section.kinds.includes('timeline') || section.line <= end) continue;
    end = section.endLine;
    const others = sections.filter(
      ({ kinds, line }) => line > section.line && line <= end && kinds.some((kind) => FOREIGN.has(kind)),
    );
    const own = blocks.filter(
      ({ line }) =>
        line > section.line &&
        line <= end &&
        !others.some((other) => line >= other.line && line <= other.endLine),
    );
    const first = readCandidates(own)[0]?.line ?? section.endLine + 1;
    const intro = own.flatMap((block) => (block.kind === 'line' && block.line < first ? [block.text] : []));
    const raw = blocks.find((block) => block.line === section.line);
    parts.push({
      heading: raw?.kind === 'heading' || raw?.kind === 'line' ? raw.text : '',
      blocks: own,
      intro,
    });
  }
  return parts;
}

const FOREIGN: ReadonlySet<string> = new Set(['action-items', 'lessons', 'root-cause', 'impact']);

/** The zone stated once: by the timeline, the front matter, a sentence about times, the entries, or the first zoned time of the document. */
function statedZone(
  source: TimelineSource,
  parts: readonly Part[],
  entries: readonly Candidate[],
): string | null {
  for (const { heading, intro } of parts) {
    const zone = findZone(heading) ?? intro.map(findZone).find((found) => found !== null);
    if (zone) return zone;
  }
  const column = entries.find(({ zone }) => zone !== null)?.zone;
  if (column) return column;
  if (source.zone !== null) return source.zone;
  const own = new Set(entries.flatMap(({ moment }) => (moment?.zone ? [moment.zone] : [])));
  if (own.size === 1) return [...own][0] ?? null;
  return own.size > 1 ? source.home : (documentZone(source.blocks) ?? null);
}

function documentZone(blocks: readonly Block[]): string | null {
  const texts = blocks.flatMap((block) =>
    block.kind === 'line' && block.text.length < 400 ? [block.text] : [],
  );
  const sentence = texts.find((text) => /\btimes?\b/i.test(text) && findZone(text) !== null);
  if (sentence) return findZone(sentence);
  const timed = /\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?\(?/i;
  return (
    texts
      .filter((text) => /\d:\d{2}/.test(text) && timed.test(text))
      .map(findZone)
      .find((zone) => zone) ?? null
  );
}

interface Base {
  readonly date: string | null;
  readonly year: number | null;
}

/** The day that holds until an entry or a day heading states another. */
function baseDays(source: TimelineSource, parts: readonly Part[], candidates: readonly Candidate[]): Base {
  const lines = source.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
  const meta = lines.filter((text) =>
    /^[\W_]*(?:date|incident date|when|datum|fecha|日付|发生时间)[^:]{0,20}[:：]/i.test(text),
  );
  const heads = parts.flatMap(({ heading, intro }) => [heading, ...intro.slice(0, 5)]);
  const texts = [
    ...heads,
    ...source.dayTexts.slice(0, -1),
    ...meta.slice(0, 3),
    ...lines.slice(0, 60),
    ...source.dayTexts.slice(-1),
  ];
  let year: number | null = null;
  let partial: Day | null = null;
  for (const text of texts) {
    for (const day of findDays(text)) {
      year ??= day.year;
      partial ??= day;
      const date = formatDay({ ...partial, year: partial.year ?? year });
      if (date) return { date, year };
    }
  }
  const own = candidates.find(({ moment }) => moment?.day?.year)?.moment?.day?.year ?? null;
  return { date: null, year: year ?? own };
}

interface Dated {
  readonly candidate: Candidate;
  readonly date: string | null;
  readonly minutes: number | null;
  /** Days on the line that all entries share. */
  readonly day: number;
}

const ROLLOVER_MINUTES = 6 * 60;

function assignDays(candidates: readonly Candidate[], base: Base): Dated[] {
  const dated: Dated[] = [];
  let date = base.date;
  let day = date === null ? 0 : dayNumber(date);
  for (const candidate of candidates) {
    const stated = statedDay(candidate, date, base.year);
    const minutes = toMinutes(candidate.moment?.time ?? null);
    if (stated) {
      date = stated;
      day = dayNumber(stated);
    } else if (candidate.moment?.dated && candidate.moment.day === null && candidate.kind === 'entry') {
      dated.push({ candidate, date: null, minutes: null, day });
      continue;
    } else if (minutes !== null && rollsOver(dated, minutes, day)) {
      day += 1;
      date = date === null ? null : addDays(date, 1);
    }
    if (candidate.kind === 'entry') dated.push({ candidate, date, minutes, day });
  }
  return dated;
}

/** A time far before the one above it is the next day's, unless the one above is the odd one out. */
function rollsOver(dated: readonly Dated[], minutes: number, day: number): boolean {
  const timed = dated.filter((entry) => entry.minutes !== null && entry.day === day).slice(-2);
  const last = timed.at(-1)?.minutes ?? null;
  if (last === null || last - minutes < ROLLOVER_MINUTES) return false;
  const before = timed.length === 2 ? (timed[0]?.minutes ?? null) : null;
  return before === null || before > minutes;
}

function statedDay(
  { moment, year }: Candidate,
  current: string | null,
  baseYear: number | null,
): string | null {
  if (!moment) return null;
  if (moment.day) return completeDay(moment.day, current, year ?? baseYear);
  if (moment.weekday === null || current === null || moment.dated) return null;
  return addDays(current, (moment.weekday - weekday(current) + 7) % 7);
}

/** A day without a year is in the year above it, or in the next when it would lie far back. */
function completeDay(day: Day, current: string | null, year: number | null): string | null {
  if (day.year !== null || current === null) return formatDay({ ...day, year: day.year ?? year });
  const same = formatDay({ ...day, year: Number(current.slice(0, 4)) });
  if (same === null || dayNumber(current) - dayNumber(same) < 180) return same;
  return formatDay({ ...day, year: Number(current.slice(0, 4)) + 1 });
}

function toMinutes(time: string | null): number | null {
  return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function withInstants(
  dated: readonly Dated[],
  { zone, home }: { zone: string | null; home: string | null },
): TimelineEntry[] {
  return dated.map(({ candidate, date, minutes, day }) => {
    const time = candidate.moment?.time ?? null;
    const own = candidate.moment?.zone ?? null;
    const written = own ?? candidate.zone ?? zone ?? home;
    const at = date && time && written ? instant({ date, time, zone: written, home }) : null;
    const { line, endLine } = candidate;
    const text = candidate.text.trim();
    return {
      line,
      endLine,
      time,
      date,
      at,
      zone: own,
      text,
      position: position(at, minutes, day, written, home),
    };
  });
}

/** Minutes that can be compared: as an instant where the offset is known, else as written. */
function position(
  at: string | null,
  minutes: number | null,
  day: number,
  zone: string | null,
  home: string | null,
): number | null {
  if (at !== null) return Date.parse(at) / 60_000;
  if (minutes === null) return null;
  const resolved = zone === null ? null : resolveZone(zone, home);
  return day * 1440 + minutes - (resolved?.kind === 'offset' ? resolved.minutes : 0);
}
