/** Tables with their columns under each other. */
import { readBlocks } from '../text/blocks.ts';
import { widthOf } from '../text/width.ts';

/** A table that would be wider is read rendered: padding it would only move its words out of sight. */
const MOST_WIDTH = 120;

type Alignment = 'left' | 'right' | 'center' | 'none';

/** `tidyTables` returns the lines with every table aligned; one that is very wide, or whose rows differ in their number of cells, stays as it is. */
export function tidyTables(lines: readonly string[], bodyLine: number): readonly string[] {
  if (!lines.some((line) => line.includes('|'))) return lines;
  const tidied = [...lines];
  for (const block of readBlocks(lines, bodyLine).blocks) {
    if (block.kind !== 'table') continue;
    const last = block.rows.at(-1)?.line ?? block.line + 1;
    const table = align(lines.slice(block.line - 1, last));
    for (const [index, line] of (table ?? []).entries()) tidied[block.line - 1 + index] = line;
  }
  return tidied;
}

/** Null for a table that is better left alone. */
function align(source: readonly string[]): readonly string[] | null {
  const indent = /^\s*/.exec(source[0] ?? '')?.[0] ?? '';
  if (source.some((line) => !line.startsWith(indent) || /^\s/.test(line.slice(indent.length)))) return null;
  const [header = [], marks = [], ...rows] = source.map(cellsOf);
  const columns = marks.map(alignmentOf);
  if (columns.includes(null) || [header, ...rows].some(({ length }) => length !== columns.length))
    return null;
  const widths = columns.map((_, at) =>
    [header, ...rows].reduce((most, cells) => Math.max(most, widthOf(cells[at] ?? '')), 3),
  );
  if (widths.reduce((sum, width) => sum + width + 3, 1) > MOST_WIDTH) return null;
  const line = (cells: readonly string[]): string => `${indent}| ${cells.join(' | ')} |`;
  const padded = (cells: readonly string[]): string =>
    line(cells.map((cell, at) => pad(cell, widths[at] ?? 0, columns[at] ?? 'none')));
  return [
    padded(header),
    line(columns.map((column, at) => delimiter(column ?? 'none', widths[at] ?? 3))),
    ...rows.map(padded),
  ];
}

/** Cells end at bars without a backslash, as in GitHub's tables: code is no shelter there. */
function cellsOf(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  if (cells.length > 1 && cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

function alignmentOf(mark: string): Alignment | null {
  if (!/^:?-+:?$/.test(mark)) return null;
  if (mark.startsWith(':')) return mark.endsWith(':') ? 'center' : 'left';
  return mark.endsWith(':') ? 'right' : 'none';
}

function delimiter(alignment: Alignment, width: number): string {
  const start = alignment === 'left' || alignment === 'center' ? ':' : '';
  const end = alignment === 'right' || alignment === 'center' ? ':' : '';
  return start + '-'.repeat(width - start.length - end.length) + end;
}

function pad(cell: string, width: number, alignment: Alignment): string {
  const space = Math.max(0, width - widthOf(cell));
  const before = alignment === 'right' ? space : alignment === 'center' ? Math.floor(space / 2) : 0;
  return ' '.repeat(before) + cell + ' '.repeat(space - before);
}
