/** One line of a document with something added to it. */

/** addToLine puts words at the end of a line, before white space, a hard break and the closing signs of a heading, and before the last signs that match. */
export function addToLine(line: string, words: string, last: RegExp): string {
  const end = /(?:\s+#+)?[\s\\]*$/.exec(line)?.index ?? line.length;
  const before = last.exec(line.slice(0, end))?.index ?? end;
  return `${line.slice(0, before)} ${words}${line.slice(before)}`;
}

/** What stands in a cell that says nothing. */
const NOTHING = /^(?:|-+|–|—|…|\.{3}|_+|\?|n\/?a|tbd|tba|todo|none)$/i;

/** addToCell puts words into a cell (0-based) of a table's row, in place of what says nothing. Where blanks fill the cell, its width stays. */
export function addToCell(row: string, column: number, words: string): string {
  const bars = barsOf(row);
  const led = /^\s*$/.test(row.slice(0, bars[0] ?? 0)) && bars.length > 0;
  const edges = led ? bars : [-1, ...bars];
  const from = edges[column];
  const to = edges[column + 1];
  if (from === undefined) {
    const closed = row.trimEnd().endsWith('|');
    return appendCells(row, { missing: column - (edges.length - (closed ? 1 : 0)), words });
  }
  if (to === undefined && /^\s*$/.test(row.slice(from + 1))) {
    return `${row.slice(0, from + 1)} ${words}${led ? ' |' : ''}`;
  }
  const end = to ?? row.length;
  return row.slice(0, from + 1) + fill(row.slice(from + 1, end), words) + row.slice(end);
}

function fill(cell: string, words: string): string {
  const said = cell.trim();
  if (!NOTHING.test(said)) {
    const end = cell.trimEnd().length;
    return `${cell.slice(0, end)} ${words}${cell.slice(end)}`;
  }
  const before = /^\s*/.exec(cell)?.[0].length ?? 0;
  const indent = said === '' ? Math.min(1, cell.length) : before;
  return `${' '.repeat(indent)}${words}`.padEnd(cell.length).replace(/(?<=\S)$/, ' ');
}

/** A row may have fewer cells than its table. */
function appendCells(row: string, { missing, words }: { missing: number; words: string }): string {
  const open = row.trimEnd().endsWith('|') ? row.trimEnd() : `${row.trimEnd()} |`;
  return `${open}${'  |'.repeat(missing)} ${words} |`;
}

/** Where the bars stand that part cells; an escaped one does not. */
function barsOf(row: string): number[] {
  const bars: number[] = [];
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '\\') at += 1;
    else if (row[at] === '|') bars.push(at);
  }
  return bars;
}
