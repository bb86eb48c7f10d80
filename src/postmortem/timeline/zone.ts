/** The zone that a document states once for its timeline. */
import type { Block } from '../text/blocks.ts';
import { findZone } from '../time/zones.ts';
import type { TimelinePart } from './parts.ts';
import type { Candidate } from './tables.ts';

/** ZoneSource is where a zone may be stated. */
export interface ZoneSource {
  readonly blocks: readonly Block[];
  readonly parts: readonly TimelinePart[];
  readonly entries: readonly Candidate[];
  /** The zone of the front matter, null without one. */
  readonly stated: string | null;
}

/** timelineZone is the zone stated by the timeline, the front matter, all entries alike, a sentence about times, or the document's first zoned time; null when none is. */
export function timelineZone({ blocks, parts, entries, stated }: ZoneSource): string | null {
  for (const { heading, intro } of parts) {
    const zone = findZone(heading) ?? firstZone(intro);
    if (zone) return zone;
  }
  const column = entries.find(({ zone }) => zone !== null)?.zone;
  if (column) return column;
  if (stated !== null) return stated;
  const own = new Set(entries.flatMap(({ moment }) => (moment?.zone ? [moment.zone] : [])));
  if (own.size > 0) return own.size === 1 ? ([...own][0] ?? null) : null;
  return entries.length > 0 ? documentZone(blocks) : null;
}

function documentZone(blocks: readonly Block[]): string | null {
  const texts = blocks.flatMap((block) => (block.kind === 'line' ? [block.text.slice(0, 400)] : []));
  const sentence = firstZone(texts.filter((text) => /\btimes?\b/i.test(text)));
  return sentence ?? firstZone(texts.flatMap((text) => text.match(/\d{1,2}:\d{2}.{0,16}/) ?? []));
}

function firstZone(texts: readonly string[]): string | null {
  for (const text of texts) {
    const zone = findZone(text);
    if (zone) return zone;
  }
  return null;
}
