/** The day on which a timeline begins, as the document states it. */
import type { Block } from '../text/blocks.ts';
import { type Day, dayNumber, formatDay } from '../time/clock.ts';
import { findDays, orientDay } from '../time/dates.ts';
import type { TimelinePart } from './parts.ts';

/** Base is what holds until an entry or a day heading states a day. */
export interface Base {
  readonly date: string | null;
  readonly year: number | null;
  /** Whether 03/04/2026 is in April. */
  readonly dayFirst: boolean;
}

/** DayTexts are texts that may state the incident's day, the most telling first. */
export interface DayTexts {
  readonly stated: readonly string[];
  readonly path: string;
  /** The day on which a blog post was published, which tells only where nothing else does. */
  readonly published: string | null;
  readonly dayFirst: boolean;
}

const META = /^[\W_]*(?:date|day|incident date|when|datum|fecha|data|日付|日時|发生时间)[^:]{0,20}[:：]/i;
/** Lines that tell of the document, not of the incident. */
const ABOUT_DOCUMENT =
  /^[^\p{L}\p{N}]*(?:\p{L}+[\s-]){0,3}(?:published|publication|posted|updated?|modified|revised|revision|reviewed|meeting|scheduled|written|created|authored|due|drafted|prepared|edited|erstellt|aktualisiert|rédigé|publié|redactado|publicado)(?!\p{L})/iu;
/** How much of a document may tell its day. */
const LEAD_LINES = 60;
/** How long after an incident a blog post tells of it. */
const POSTED_WITHIN_DAYS = 31;

/** baseDay looks for the incident's day in the timeline's own words, then the title and the front matter (`texts`), then what comes before the timeline, then the path. */
export function baseDay(blocks: readonly Block[], parts: readonly TimelinePart[], texts: DayTexts): Base {
  return { ...firstDay(sourcesOf(blocks, parts, texts), texts), dayFirst: texts.dayFirst };
}

/** One after the other: most documents say their day in the first. Only days shortly before the publication count in those that are marked. */
function* sourcesOf(
  blocks: readonly Block[],
  parts: readonly TimelinePart[],
  texts: DayTexts,
): Generator<{ readonly text: string; readonly marked: boolean }> {
  const all = (some: readonly string[], marked = false) => some.map((text) => ({ text, marked }));
  const own = parts.flatMap(({ heading, intro }) => [heading, ...intro.slice(0, 5)]);
  yield* all([...own, ...texts.stated]);
  const lead = leadTexts(blocks, parts[0]?.blocks[0]?.line ?? Number.POSITIVE_INFINITY);
  const aside = lead.filter((text) => ABOUT_DOCUMENT.test(text));
  const telling = lead.filter((text) => !ABOUT_DOCUMENT.test(text));
  const stated = telling.filter((text) => META.test(text)).slice(0, 3);
  yield* all(stated);
  yield* all(telling, true);
  yield* all([texts.published ?? '', texts.path, ...aside]);
}

function firstDay(
  sources: ReturnType<typeof sourcesOf>,
  { published, dayFirst }: DayTexts,
): { date: string | null; year: number | null } {
  let year: number | null = null;
  let partial: Day | null = null;
  for (const { text, marked } of sources) {
    for (const found of findDays(text)) {
      const day = orientDay(found, dayFirst);
      if (marked && published && !isBefore(day, published)) continue;
      year ??= day.year;
      partial ??= day;
      const date = formatDay({ ...partial, year: partial.year ?? year });
      if (date) return { date, year };
    }
  }
  return { date: null, year };
}

function isBefore(day: Day, published: string): boolean {
  const date = formatDay({ ...day, year: day.year ?? Number(published.slice(0, 4)) });
  if (date === null) return false;
  const days = dayNumber(published) - dayNumber(date);
  return days >= 0 && days <= POSTED_WITHIN_DAYS;
}

/** The first lines and table rows before the timeline. */
function leadTexts(blocks: readonly Block[], before: number): string[] {
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.line >= before || texts.length >= LEAD_LINES) break;
    if (block.kind === 'line') texts.push(block.text);
    else if (block.kind === 'table')
      texts.push(
        ...[block.header, ...block.rows.map(({ cells }) => cells)].map(
          ([key, ...rest]) => `${key}: ${rest.join(' ')}`,
        ),
      );
  }
  return texts;
}
