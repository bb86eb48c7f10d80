/** Findings for programs. */
import type { Report } from '../postmortem/rules/rule.ts';

/** renderJson gives the machine's form: every key of a finding is always there. */
export function renderJson(reports: readonly Report[]): string {
  const plain = reports.map(({ file, findings }) => ({
    file,
    findings: findings.map(({ rule, severity, message, line, column, endLine }) => ({
      rule,
      severity,
      message,
      line,
      column: column ?? 1,
      endLine: endLine ?? line,
    })),
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}
