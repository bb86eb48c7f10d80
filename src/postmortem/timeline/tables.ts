/** The rows of a timeline that is a table. */
import type { TimelineEntry } from '../model.ts';
import type { TableBlock } from '../text/blocks.ts';
import { type Column, readColumn } from '../text/columns.ts';
import { type Moment, readMoment } from '../time/moment.ts';
import { findZone } from '../time/zones.ts';

/** Candidate is one entry, or with `kind: 'day'` a heading that only sets the day for what follows. */
export interface Candidate {
  readonly kind: 'entry' | 'day';
  readonly line: number;
  readonly endLine: number;
  readonly moment: Moment | null;
  readonly text: string;
  /** What it says of when it was. */
  readonly says: TimelineEntry['says'];
  /** The zone that the column's header states. */
  readonly zone: string | null;
  /** The year that the column's header states. */
  readonly year: number | null;
}

/** saysOf tells what a moment says: a day only where it is known in full and nothing stands for a time. */
export function saysOf(moment: Moment | null): TimelineEntry['says'] {
  if (moment === null) return 'nothing';
  return !moment.timed && moment.day !== null && moment.day.day !== null ? 'day' : 'time';
}

/** NO_COLUMN is what a candidate outside of a table has of a table. */
export const NO_COLUMN = { zone: null, year: null } as const;

/** readTableCandidates reads one row as one entry; a table without a column of times gives none. `strict` asks for a header that says so. */
export function readTableCandidates(block: TableBlock, strict = false): Candidate[] {
  const candidates: Candidate[] = [];
  const columns = block.header.map((header) => readColumn(header));
  const timeAt = columns.indexOf('time');
  const dateAt = dateColumn(block, columns);
  const at = timeAt >= 0 ? timeAt : dateAt >= 0 ? dateAt : strict ? -1 : momentColumn(block);
  if (at < 0) return candidates;
  const header = `${block.header[dateAt] ?? ''} ${block.header[at] ?? ''}`;
  const year = /\b((?:19|20)\d{2})\b/.exec(header)?.[1];
  const zone = findZone(block.header[at] ?? '') ?? findZone(block.header[dateAt] ?? '');
  const zoneAt = columns.indexOf('zone');
  for (const { line, cells } of block.rows) {
    const parts = [dateAt === at ? '' : (cells[dateAt] ?? ''), cells[at] ?? ''].filter(
      (part) => part.trim() !== '',
    );
    const moment = readMoment(`${parts.join(', ')} ${cells[zoneAt] ?? ''}`.trim());
    const told = cells.filter(
      (cell, index) =>
        ![at, dateAt, zoneAt].includes(index) && columns[index] !== 'time' && cell.trim() !== '',
    );
    const text = told.join(' — ');
    if (text === '' && !moment) continue;
    // A row whose time is left open lacks it, also where a column states its day.
    const says = moment && (dateAt < 0 || dateAt === at) ? saysOf(moment) : 'time';
    candidates.push({
      ...{ kind: text === '' && !moment?.timed ? 'day' : 'entry', line, endLine: line, moment, text, zone },
      ...{ year: year === undefined ? null : Number(year), says },
    });
  }
  return candidates;
}

/** Of several columns of days ("Day", "Date") the one that holds dates, not only weekdays. */
function dateColumn(block: TableBlock, columns: readonly (Column | null)[]): number {
  const full = columns.findIndex(
    (column, index) =>
      column === 'date' && block.rows.some(({ cells }) => readMoment(cells[index] ?? '')?.dated),
  );
  return full < 0 ? columns.indexOf('date') : full;
}

/** Without a telling header the first column in which most cells begin with a time holds the moments. */
function momentColumn(block: TableBlock): number {
  return block.header.findIndex((_, column) => {
    const timed = block.rows.filter(({ cells }) => readMoment(cells[column] ?? '')?.timed).length;
    return timed > 0 && timed * 2 >= block.rows.length;
  });
}
