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
  const blocks = [`## Postmortems\n\n${headline}\n`];
  if (reports.length > 0) blocks.push('\n| | File | Findings |\n| --- | --- | --- |\n');
  // One by one: a call takes only so many arguments, and a document may have more findings.
  for (const report of reports) blocks.push(overviewRow(report, link(report.file)));
  for (const { file, findings } of reports) {
    if (findings.length === 0) continue;
    blocks.push(`\n### ${escapeMarkdown(file)}\n\n| | Line | Finding | Rule |\n| --- | --- | --- | --- |\n`);
    for (const finding of findings) blocks.push(findingRow(finding, link(file, finding.line)));
  }
  return within(blocks, limit);
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
function within(blocks: readonly string[], limit: number): string {
  const room = limit - 200;
  let size = 0;
  const kept = blocks.findIndex((block) => {
    size += Buffer.byteLength(block);
    return size > room;
  });
  if (kept < 0) return blocks.join('');
  const left = blocks.slice(kept).filter((block) => block.startsWith('|')).length;
  return `${blocks.slice(0, kept).join('')}\nThe summary is full: ${left} more rows are left out. \`debrief check\` prints all of them.\n`;
}
