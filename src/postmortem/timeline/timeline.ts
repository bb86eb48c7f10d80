/** The timeline: what happened, when, in which zone. */

import type { Section, Timeline, TimelineEntry } from '../model.ts';
import type { Block } from '../text/blocks.ts';
import { instant } from '../time/clock.ts';
import { resolveZone } from '../time/zones.ts';
import { baseDay, type DayTexts } from './base.ts';
import { assignDays, type Dated } from './days.ts';
import { timelineParts } from './parts.ts';
import { zeroTime } from './zero.ts';
import { timelineZone } from './zone.ts';

/** TimelineSource is what the timeline is read from. */
export interface TimelineSource {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly dayTexts: DayTexts;
  /** The zone of the front matter, null without one. */
  readonly stated: string | null;
  /** The configured zone, which holds where the document states none. */
  readonly home: string | null;
}

/** ReadTimeline is the timeline and the day on which the incident began, null where nothing says it. */
export interface ReadTimeline {
  readonly timeline: Timeline;
  readonly day: string | null;
  /** The line of the section that is a timeline only by what it holds, null where none is. */
  readonly unnamed: number | null;
}

/** readTimeline finds all entries in the sections that are timelines, in the order of the document. */
export function readTimeline({ blocks, sections, dayTexts, stated, home }: TimelineSource): ReadTimeline {
  const parts = timelineParts(blocks, sections);
  const candidates = parts.flatMap((part) => part.candidates);
  const entries = candidates.filter(({ kind }) => kind === 'entry');
  const zone = timelineZone({ blocks, parts, entries, stated });
  const base = baseDay(blocks, parts, dayTexts);
  const dated = assignDays(candidates, base, zeroTime(parts));
  const timeline = { zone, entries: toEntries(dated, zone ?? home, stated ?? home) };
  const day = dated.find(({ date }) => date !== null)?.date ?? base.date;
  return { timeline, day, unnamed: parts[0]?.unnamed ?? null };
}

/** `zone` holds for an entry that states none; `home` decides what an ambiguous one means. A time that the clocks show twice is the first of them that keeps the order. */
function toEntries(
  dated: readonly Dated[],
  zone: string | null,
  home: string | null,
): readonly TimelineEntry[] {
  let last: string | null = null;
  return dated.map((each) => {
    const entry = toEntry(each, { zone, home, last });
    last = entry.at ?? last;
    return entry;
  });
}

interface Around {
  readonly zone: string | null;
  readonly home: string | null;
  /** When the entry before happened, ISO 8601. */
  readonly last: string | null;
}

function toEntry(
  { candidate, date, time, minutes, day }: Dated,
  { zone, home, last }: Around,
): TimelineEntry {
  const { line, endLine, moment, text, says } = candidate;
  const written = moment?.zone ?? candidate.zone ?? zone;
  const at = date && time && written ? instant({ date, time, zone: written, home }, last) : null;
  const resolved = written === null ? null : resolveZone(written, home);
  const east = resolved?.kind === 'offset' ? resolved.minutes : 0;
  const local = minutes === null ? null : day * 1440 + minutes - east;
  const position = at === null ? local : Date.parse(at) / 60_000;
  const about = { zone: moment?.zone ?? null, says };
  return { line, endLine, time, date, at, ...about, text: text.trim(), position };
}
