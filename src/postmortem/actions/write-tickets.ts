/** Tickets, written into a document: the number of an issue goes beside its action item, and nothing else changes. */
import type { ActionItem, Postmortem } from '../model.ts';
import { type ParseOptions, parsePostmortem } from '../parse.ts';
import { readBlocks, type TableBlock } from '../text/blocks.ts';
import { readColumn } from '../text/columns.ts';
import { addToCell, addToLine } from './write-line.ts';

/** TicketPlace says which ticket belongs to which action item. */
export interface TicketPlace {
  /** The item's place among all of the document, 0-based. */
  readonly item: number;
  /** Its line: where the document has another item there, nothing is written. */
  readonly line: number;
  /** `#12` or `owner/repo#12`. */
  readonly ticket: string;
}

/**
 * writeTickets returns the document with the tickets in it: in the Ticket column of a table, else as `(#12)` behind the
 * item. An item that names a ticket already stays as it is, and so does one where no place was found from which the parser
 * reads the ticket back. All else stays as it is, line ends and the end of the file included.
 */
export function writeTickets(text: string, places: readonly TicketPlace[], options: ParseOptions): string {
  const read = parsePostmortem(text, options);
  const items = read.actionItems;
  const wanted = places.filter(
    ({ item, line }) => items[item]?.ticket === null && items[item]?.line === line,
  );
  if (wanted.length === 0) return text;
  const document = readDocument(text, read);
  const all = wanted.reduce((lines, place) => edit(document, lines, place)[0] ?? lines, document.lines);
  const written = join(document, all);
  if (isAsWanted(items, wanted, parsePostmortem(written, options).actionItems)) return written;
  return oneByOne(document, { items, wanted, options });
}

interface Wanted {
  readonly items: readonly ActionItem[];
  readonly wanted: readonly TicketPlace[];
  readonly options: ParseOptions;
}

/** Each ticket goes where it can be read back, or nowhere. */
function oneByOne(document: Document, { items, wanted, options }: Wanted): string {
  let lines = document.lines;
  const done: TicketPlace[] = [];
  for (const place of wanted) {
    const found = edit(document, lines, place).find((candidate) => {
      const read = parsePostmortem(join(document, candidate), options).actionItems;
      return isAsWanted(items, [...done, place], read);
    });
    if (!found) continue;
    lines = found;
    done.push(place);
  }
  return join(document, lines);
}

/** The items are those of before, but for the tickets that were wanted. */
function isAsWanted(
  before: readonly ActionItem[],
  wanted: readonly TicketPlace[],
  after: readonly ActionItem[],
): boolean {
  const tickets = new Map(wanted.map(({ item, ticket }) => [item, ticket]));
  const expected = before.map((item, at) => ({ ...item, ticket: tickets.get(at) ?? item.ticket }));
  return JSON.stringify(expected) === JSON.stringify(after);
}

interface Document {
  /** Each with its own end. */
  readonly lines: readonly Line[];
  readonly start: string;
  readonly items: readonly ActionItem[];
  readonly tables: readonly TableBlock[];
}

interface Line {
  readonly text: string;
  readonly end: string;
}

function readDocument(text: string, read: Postmortem): Document {
  const start = text.startsWith('\ufeff') ? '\ufeff' : '';
  const lines = text
    .slice(start.length)
    .split(/(?<=\r\n|\n|\r(?!\n))/)
    .map((line) => {
      const end = /[\r\n]*$/.exec(line)?.[0] ?? '';
      return { text: line.slice(0, line.length - end.length), end };
    });
  const { blocks } = readBlocks(read.lines, read.bodyLine);
  return { lines, start, items: read.actionItems, tables: blocks.filter((block) => block.kind === 'table') };
}

function join({ start }: Document, lines: readonly Line[]): string {
  return start + lines.map(({ text, end }) => text + end).join('');
}

/** The ways to write a ticket, the best one first. */
function edit(
  { items, tables }: Document,
  lines: readonly Line[],
  { item, ticket }: TicketPlace,
): (readonly Line[])[] {
  const found = items[item];
  if (!found) return [];
  const { line, endLine } = found;
  const change = (at: number, write: (text: string) => string) =>
    lines.map((each, index) => (index === at - 1 ? { ...each, text: write(each.text) } : each));
  const table = tables.find(({ rows }) => rows.some((row) => row.line === line));
  if (table) {
    const columns = table.header.map(readColumn);
    const own = columns.indexOf('ticket');
    const text = columns.indexOf('text');
    const cells = [own, text, columns.indexOf(null)].filter((column) => column >= 0);
    return [...new Set(cells)].map((column) =>
      change(line, (row) => addToCell(row, column, column === own ? ticket : `(${ticket})`)),
    );
  }
  // Behind what introduces a list the colon has to stay last; below a heading that is an item the text may say it.
  const places = [...new Set([lastOwnLine(lines, line, endLine), line, endLine])];
  return [NOWHERE, COLON].flatMap((before) =>
    places.map((at) => change(at, (text) => addToLine(text, `(${ticket})`, before))),
  );
}

const NOWHERE = /$/;
const COLON = /:[*_]*$/;

/** The last line of the item's own text: what is nested below it is not. */
function lastOwnLine(lines: readonly Line[], line: number, endLine: number): number {
  let last = line;
  while (last < endLine) {
    const next = lines[last]?.text ?? '';
    if (/^\s*(?:$|[-*+]\s|\d{1,9}[.)]\s|>|#|\||```|~~~|<!--)/.test(next)) break;
    last += 1;
  }
  return last;
}
