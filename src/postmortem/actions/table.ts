/** Action items in a table. */

import type { TableBlock } from '../text/blocks.ts';
import { type Column, readColumn } from '../text/columns.ts';
import { readAppraisal } from './appraisal.ts';
import { type Fields, merge, noFields, readDone } from './fields.ts';
import { type ActionContext, applyField, ticketValue } from './keys.ts';
import { type ReadText, readActionText } from './text.ts';

/** ReadRow is one row, its measure and its fields. */
export interface ReadRow extends ReadText {
  readonly line: number;
}

/** readActionRows reads a table of measures by its headers; a table of something else gives none. */
export function readActionRows(table: TableBlock, context: ActionContext): ReadRow[] {
  const columns = table.header.map(readColumn);
  const textAt = textColumn(columns);
  if (textAt < 0) return [];
  return table.rows.map(({ line, cells }) => {
    const { text, fields } = readActionText(cells[textAt] ?? '', { ...context, known: true });
    const stated = noFields();
    columns.forEach((column, index) => {
      const value = (cells[index] ?? '').trim();
      if (index !== textAt && column && value !== '') readCell(column, value, { fields: stated, context });
    });
    const appraised = { ...noFields(), priority: readAppraisal(table.header, cells) };
    return { line, text, fields: merge(merge(stated, fields), appraised) };
  });
}

function readCell(
  column: Column,
  value: string,
  { fields, context }: { fields: Fields; context: ActionContext },
): void {
  if (column === 'ticket') {
    fields.ticket ??= ticketValue(value, context);
    // A state in capitals often stands beside the ticket: "Bug 12345 **DONE**".
    const state = /(?<![\p{L}])(DONE|TODO|CLOSED|OPEN|FIXED|RESOLVED|WONTFIX)(?![\p{L}])/u.exec(value)?.[1];
    fields.done ??= state ? readDone(state) : null;
  }
  if (column === 'date' || column === 'time') applyField({ key: 'due', value, fields, context });
  else if (column !== 'ticket' && column !== 'text' && column !== 'number' && column !== 'zone') {
    applyField({ key: column, value, fields, context });
  }
}

const FIELDS: ReadonlySet<Column | null> = new Set(['owner', 'due', 'ticket', 'status', 'priority']);

/** The column of the measures: by its header, else the first one without a meaning where another holds a field, else the tickets'; -1 when it is no table of measures. */
function textColumn(columns: readonly (Column | null)[]): number {
  const stated = columns.indexOf('text');
  if (stated >= 0) return stated;
  if (!columns.some((column) => FIELDS.has(column))) return -1;
  const unknown = columns.indexOf(null);
  return unknown >= 0 || columns.every((column) => column === 'ticket') ? unknown : columns.indexOf('ticket');
}
