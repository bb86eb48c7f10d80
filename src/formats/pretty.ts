/** Findings, printed for a person at a terminal. */
import type { styleText } from 'node:util';
import type { Finding, Severity } from '../postmortem/model.ts';
import type { Report } from '../postmortem/rules/rule.ts';
import { widthOf } from '../postmortem/text/width.ts';
import { countFindings, countWords, plural } from './count.ts';
import { SECRET_RULE, type ShownReport } from './excerpts.ts';
import type { Paint } from './paint.ts';

const COLOURS: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** How much of a line is shown, in columns of a terminal. */
const MOST_WIDTH = 100;
const MARGIN = 30;

/** PrettyOptions are what else there is to say below the findings. */
export interface PrettyOptions {
  readonly paint: Paint;
  /** How many findings the baseline took away. */
  readonly known?: number;
}

/** renderPretty returns the findings grouped by file, each with its line and the place underlined, and a line that counts them. */
export function renderPretty(reports: readonly ShownReport[], { paint, known = 0 }: PrettyOptions): string {
  const blocks = reports
    .filter(({ findings }) => findings.length > 0)
    .map((report) => {
      const heading = paint('underline', inert(report.file));
      return `${heading}\n${rows(report, paint).join('\n')}\n\n`;
    });
  return `${blocks.join('')}${countLine(reports, { paint, known })}\n`;
}

function rows({ findings, excerpts }: ShownReport, paint: Paint): string[] {
  const places = findings.map(({ line, column }) => `${line}:${column ?? 1}`);
  // Not Math.max(...lengths): a call takes only so many arguments.
  const width = places.reduce((most, { length }) => Math.max(most, length), 0);
  return findings.flatMap((finding, index) => {
    const { severity, message, rule, line } = finding;
    const place = (places[index] ?? '').padStart(width);
    const level = paint(COLOURS[severity], severity.padEnd('warning'.length));
    const row = `  ${place}  ${level}  ${inert(message)}  ${paint('dim', rule)}`;
    const text = rule === SECRET_RULE ? undefined : excerpts.get(line);
    return text === undefined || text.trim() === ''
      ? [row]
      : [row, ...excerpt(finding, { text, width, paint })];
  });
}

function excerpt(
  { line, column, endLine, endColumn, severity }: Finding,
  { text, width, paint }: { text: string; width: number; paint: Paint },
): string[] {
  const first = column === undefined ? text.length - text.trimStart().length : column - 1;
  const oneLine = endLine === undefined || endLine === line;
  const last = oneLine && endColumn !== undefined && column !== undefined ? endColumn : text.trimEnd().length;
  const shown = window(text, first);
  const before = inert(text.slice(shown.start, first));
  const marked = inert(text.slice(first, Math.max(first + 1, Math.min(last, shown.end))));
  const after = inert(text.slice(first + marked.length, shown.end));
  const lead = shown.start > 0 ? '… ' : '';
  const tail = shown.end < text.length ? ' …' : '';
  const gutter = (label: string): string => paint('dim', `  ${label.padStart(width)} │ `);
  const marks = '^'.repeat(Math.max(1, widthOf(marked.trimEnd())));
  return [
    `${gutter(String(line))}${lead}${before}${marked}${after}${tail}`.trimEnd(),
    `${gutter('')}${' '.repeat(widthOf(lead + before))}${paint(COLOURS[severity], marks)}`,
  ];
}

/** The part of a long line that has the place in it. */
function window(text: string, first: number): { start: number; end: number } {
  const { length } = text.trimEnd();
  if (length <= MOST_WIDTH) return { start: 0, end: length };
  const start = first < MOST_WIDTH - MARGIN ? 0 : first - MARGIN;
  return { start, end: Math.min(length, start + MOST_WIDTH) };
}

/** countLine says in one line how many files were checked, what was found, and what of it --fix would mend. */
export function countLine(
  reports: readonly Report[],
  { paint, known = 0 }: { readonly paint: Paint; readonly known?: number },
): string {
  const found = countWords(countFindings(reports), (level, words) => paint(COLOURS[level], words));
  const checked = plural(reports.length, 'postmortem');
  const fixable = reports.flatMap(({ findings }) => findings).filter(({ fix }) => fix).length;
  const more = [
    ...(fixable > 0 ? [`--fix mends ${fixable}`] : []),
    ...(known > 0 ? [`${known} more in the baseline`] : []),
  ];
  const rest = more.length > 0 ? ` (${more.join(', ')})` : '';
  return found ? `${checked}: ${found}${rest}` : `${paint('green', `${checked}: no findings`)}${rest}`;
}

/** A document must not be able to move the cursor or to hide what was printed before; columns stay. */
function inert(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
