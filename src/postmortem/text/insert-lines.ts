/** Lines put into a document: those that stand there stay as they are, in their order. */
import { visibleLines } from './visible-lines.ts';

/** Insertion puts lines behind a line, 1-based; 0 is before the first. */
export interface Insertion {
  readonly after: number;
  readonly lines: readonly string[];
}

/** insertLines gives the lines with the insertions, those behind the same line in the order given. */
export function insertLines(lines: readonly string[], insertions: readonly Insertion[]): readonly string[] {
  const behind = new Map<number, string[]>();
  for (const { after, lines: added } of insertions)
    behind.set(after, [...(behind.get(after) ?? []), ...added]);
  return [...(behind.get(0) ?? []), ...lines.flatMap((line, at) => [line, ...(behind.get(at + 1) ?? [])])];
}

/** TableAt is a table of a document: its header's cells, and the line of its last row or, without rows, of the rule below the header. */
export interface TableAt {
  readonly header: readonly string[];
  readonly line: number;
  readonly last: number;
}

const RULE = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** tablesBetween finds the tables among the lines `from` to `to`, 1-based, both included; what stands in comments is none. */
export function tablesBetween(lines: readonly string[], from: number, to: number): readonly TableAt[] {
  const shown = visibleLines(lines);
  const tables: TableAt[] = [];
  for (let at = from; at < to; at += 1) {
    const [header = '', rule = ''] = [shown[at - 1], shown[at]];
    if (!header.includes('|') || !rule.includes('|') || !RULE.test(rule)) continue;
    let last = at + 1;
    while (last < to && (shown[last] ?? '').trim() !== '' && (shown[last] ?? '').includes('|')) last += 1;
    tables.push({ header: cellsOf(header), line: at, last });
    at = last;
  }
  return tables;
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** tableRow writes cells, which are Markdown already, as a row. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
