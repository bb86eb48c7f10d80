/** Entries put into the timeline of a document that somebody is writing: no line of theirs is touched. */
import type { Postmortem, Section, TimelineEntry } from '../model.ts';
import { lastLine } from '../sections/match.ts';
import { readColumn } from '../text/columns.ts';
import { escapeMarkdown } from '../text/escape.ts';
import { type Insertion, insertLines, type TableAt, tableRow, tablesBetween } from '../text/insert-lines.ts';

/** NewEntry is an entry to write. */
export interface NewEntry {
  /** ISO 8601 */
  readonly at: string;
  /** As clocks in the document's zone show it: `YYYY-MM-DD`, and `HH:MM` with its offset where it needs one. */
  readonly date: string;
  readonly time: string;
  /** Plain text of anybody. */
  readonly text: string;
  /** Its source; null where there is none. */
  readonly url: string | null;
}

/** isTold tells whether a document names an entry's source: then it has the entry. */
export function isTold(text: string, url: string): boolean {
  for (let at = text.indexOf(url); at >= 0; at = text.indexOf(url, at + 1)) {
    if (!/[\w-]/.test(text[at + url.length] ?? '')) return true;
  }
  return false;
}

/**
 * mergeEntries gives the document with the entries in its timeline, each before the first one that is later, as rows where
 * the timeline is a table. Null where the document has no timeline to put them into.
 */
export function mergeEntries(postmortem: Postmortem, entries: readonly NewEntry[]): string | null {
  const { lines, sections, timeline } = postmortem;
  const section = sections.find(({ kinds }) => kinds.includes('timeline'));
  if (!section) return null;
  const present = timeline.entries.filter(({ line }) => line > section.line && line <= section.endLine);
  const place = placeIn(postmortem, section, present);
  const sorted = entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const insertions: Insertion[] = [];
  let above: { readonly after: number; readonly date: string } | null = null;
  for (const entry of sorted) {
    const next = present.find(({ at }) => at !== null && Date.parse(at) > Date.parse(entry.at));
    const before = next ? present[present.indexOf(next) - 1] : present.at(-1);
    const after = next ? next.line - 1 : place.last;
    const day = above?.after === after ? above.date : (before?.date ?? postmortem.frontMatter?.date ?? null);
    const written = place.write(entry, entry.date === day);
    insertions.push({
      after,
      lines: [...(insertions.length === 0 && present.length === 0 ? place.gap : []), written],
    });
    above = { after, date: entry.date };
  }
  return insertLines(lines, insertions).join('\n');
}

interface Place {
  /** New entries at the end go behind this line. */
  readonly last: number;
  /** What comes before the first entry of all. */
  readonly gap: readonly string[];
  readonly write: (entry: NewEntry, isSameDay: boolean) => string;
}

function placeIn({ lines }: Postmortem, section: Section, present: readonly TimelineEntry[]): Place {
  const tables = tablesBetween(lines, section.line + 1, section.endLine);
  const newest = present.at(-1);
  const table = newest
    ? tables.find(({ line, last }) => line < newest.line && newest.line <= last)
    : tables.at(-1);
  if (table) return { last: table.last, gap: [], write: rowIn(table) };
  const mark = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(lines[(newest?.line ?? 0) - 1] ?? '')?.[0] ?? '- ';
  const bullet = /\d/.test(mark) ? '- ' : mark;
  const last = newest ? endOf(lines, newest, section) : lastLine(lines, section);
  return {
    last,
    gap: [''],
    write: (entry, isSameDay) => `${bullet}${momentOf(entry, isSameDay)} ${textOf(entry)}`,
  };
}

/** An entry's further lines belong to it: the next one comes behind them. */
function endOf(lines: readonly string[], { endLine }: TimelineEntry, section: Section): number {
  let last = endLine;
  while (last < section.endLine && /^(?:\s+\S|[^\s#|>`~-])/.test(lines[last] ?? '')) last += 1;
  return last;
}

function rowIn({ header }: TableAt) {
  const columns = header.map(readColumn);
  const timeAt = Math.max(0, columns.indexOf('time'));
  const stated = columns.indexOf('text');
  const textAt = stated >= 0 && stated !== timeAt ? stated : timeAt === 0 ? 1 : 0;
  const dateAt = columns.indexOf('date');
  return (entry: NewEntry, isSameDay: boolean): string => {
    const cells = Array.from({ length: Math.max(2, header.length) }, () => '');
    if (dateAt >= 0) cells[dateAt] = entry.date;
    cells[timeAt] = momentOf(entry, isSameDay || dateAt >= 0);
    cells[textAt] = textOf(entry);
    return tableRow(cells);
  };
}

function momentOf({ date, time }: NewEntry, isSameDay: boolean): string {
  return isSameDay ? time : `${date} ${time}`;
}

function textOf({ text, url }: NewEntry): string {
  return `${escapeMarkdown(text)}${url === null ? '' : ` ([source](${url}))`}`;
}
