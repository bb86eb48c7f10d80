/** Action items put into a document that has none of them yet. */
import type { Postmortem, Priority } from '../model.ts';
import { lastLine } from '../sections/match.ts';
import { readColumn } from '../text/columns.ts';
import { escapeMarkdown } from '../text/escape.ts';
import { insertLines, type TableAt, tableRow, tablesBetween } from '../text/insert-lines.ts';

/** NewAction is an action item to write; its text is plain and of anybody, owners are `@login`. */
export interface NewAction {
  readonly owners: readonly string[];
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  readonly priority: Priority | null;
  readonly text: string;
}

/** withActions gives the document with the items at the end of its action items, as rows where there is a table; null where it has no place for them. */
export function withActions(postmortem: Postmortem, actions: readonly NewAction[]): string | null {
  const { lines, sections } = postmortem;
  if (actions.length === 0) return lines.join('\n');
  const section = sections.find(({ kinds }) => kinds.includes('action-items'));
  if (!section) return null;
  const table = tablesBetween(lines, section.line + 1, section.endLine).find(({ header }) =>
    header.some((cell) => readColumn(cell) === 'text'),
  );
  if (table) return insertLines(lines, [{ after: table.last, lines: rows(table, actions) }]).join('\n');
  const after = lastLine(lines, section);
  const isList = /^\s*[-*+] /.test(lines[after - 1] ?? '');
  const items = actions.map((action) => `- [ ] ${itemText(action)}`);
  return insertLines(lines, [{ after, lines: isList ? items : ['', ...items] }]).join('\n');
}

function rows({ header }: TableAt, actions: readonly NewAction[]): readonly string[] {
  const columns = header.map(readColumn);
  return actions.map(({ text, owners, due, priority }) => {
    const values: Readonly<Record<string, string>> = {
      text: escapeMarkdown(text),
      owner: owners.join(', '),
      due: due ?? '',
      date: due ?? '',
      priority: priority ?? '',
    };
    const first = columns.indexOf('text');
    return tableRow(
      columns.map((column, at) => (column === 'text' && at !== first ? '' : (values[column ?? ''] ?? ''))),
    );
  });
}

function itemText(action: NewAction): string {
  return `${escapeMarkdown(action.text)}${fieldsOf(action)}`;
}

/** actionText gives an action item as one line of plain text, as anybody stated it. */
export function actionText(action: NewAction): string {
  return `${action.text}${fieldsOf(action)}`;
}

function fieldsOf({ owners, due, priority }: NewAction): string {
  const fields = [
    ...(owners.length > 0 ? [`owner: ${owners.join(', ')}`] : []),
    ...(due ? [`due: ${due}`] : []),
    ...(priority ? [`priority: ${priority}`] : []),
  ];
  return fields.length > 0 ? ` (${fields.join(', ')})` : '';
}
