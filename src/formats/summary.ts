/** The job summary: a table of the postmortems and one of the findings, every text in it made inert. */

import type { Finding, Severity } from '../postmortem/model.ts';
import type { Report } from '../postmortem/rules/rule.ts';
import { escapeMarkdown } from '../postmortem/text/escape.ts';
import { encodePath } from '../postmortem/text/paths.ts';

/** SUMMARY_LIMIT is the room for one step, in bytes: GitHub drops a summary of 1 MiB and more as a whole. */
export const SUMMARY_LIMIT = 1000 * 1024;

/** SummaryPlace says where links lead. */
export interface SummaryPlace {
  /** `https://github.com/owner/repo` */
  readonly repositoryUrl: string;
  readonly commit: string;
  readonly limit?: number;
}

const SIGNS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** renderSummary returns Markdown below the limit, with a table of all files and one of the findings in each; what did not fit is counted at its end. */
export function renderSummary(
  reports: readonly Report[],
  headline: string,
  { repositoryUrl, commit, limit = SUMMARY_LIMIT }: SummaryPlace,
): string {
  const link = (file: string, line?: number): string =>
    `${repositoryUrl}/blob/${commit}/${encodePath(file)}?plain=1${line === undefined ? '' : `#L${line}`}`;
  return within(limit, blocksOf(reports, `## Postmortems\n\n${headline}\n`, link));
}

/** Block is a piece of the summary: it is written when there is room for it, since a document may have more findings than anybody reads. */
interface Block {
  readonly isRow: boolean;
  readonly write: () => string;
}

const heading = (text: string): Block => ({ isRow: false, write: () => text });
const row = (write: () => string): Block => ({ isRow: true, write });

function* blocksOf(
  reports: readonly Report[],
  opening: string,
  link: (file: string, line?: number) => string,
): Generator<Block> {
  yield heading(opening);
  if (reports.length > 0) yield heading('\n| | File | Findings |\n| --- | --- | --- |\n');
  for (const report of reports) yield row(() => overviewRow(report, link(report.file)));
  for (const { file, findings } of reports) {
    if (findings.length === 0) continue;
    yield heading(
      `\n### ${escapeMarkdown(file)}\n\n| | Line | Finding | Rule |\n| --- | --- | --- | --- |\n`,
    );
    for (const finding of findings) yield row(() => findingRow(finding, link(file, finding.line)));
  }
}

function overviewRow({ file, findings }: Report, url: string): string {
  const gravest = (['error', 'warning', 'notice'] as const).find((level) =>
    findings.some(({ severity }) => severity === level),
  );
  const sign = gravest ? SIGNS[gravest] : '✅';
  return `| ${sign} | [${escapeMarkdown(file)}](${url}) | ${findings.length || 'none'} |\n`;
}

function findingRow({ severity, line, message, rule }: Finding, url: string): string {
  return `| ${SIGNS[severity]} ${severity} | [${line}](${url}) | ${escapeMarkdown(message)} | ${escapeMarkdown(rule)} |\n`;
}

/** Whole blocks only, so that no table breaks in the middle of a row. */
function within(limit: number, blocks: Iterable<Block>): string {
  const kept: string[] = [];
  let room = limit - 200;
  let left = 0;
  for (const { isRow, write } of blocks) {
    const block = room >= 0 ? write() : '';
    room -= Buffer.byteLength(block);
    if (room >= 0) kept.push(block);
    else if (isRow) left += 1;
  }
  if (room >= 0) return kept.join('');
  return `${kept.join('')}\nThe summary is full: ${left} more rows are left out. \`debrief check\` prints all of them.\n`;
}
