/** Findings as workflow commands, which GitHub shows as annotations on their lines. */
import type { Finding } from '../postmortem/model.ts';
import type { Report } from '../postmortem/rules/rule.ts';

/** renderGitHub gives a command for each finding; on a runner their printing is all it takes. */
export function renderGitHub(reports: readonly Report[]): string {
  return reports
    .flatMap(({ file, findings }) => findings.map((finding) => toCommand({ ...finding, file })))
    .join('');
}

/** toCommand gives one finding as a line of its own, escaped as the runner reads it, so that no content becomes a command. */
export function toCommand({
  severity,
  message,
  rule,
  file,
  line,
  endLine,
  column,
  endColumn,
}: Finding & { readonly file: string }): string {
  const oneLine = endLine === undefined || endLine === line;
  const properties = {
    title: rule,
    file,
    line,
    endLine: endLine ?? line,
    ...(oneLine && column !== undefined ? { col: column, endColumn: endColumn ?? column } : {}),
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${list.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
