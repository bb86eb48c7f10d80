/** Findings as JUnit's XML, which most build servers show. */
import type { Finding } from '../postmortem/model.ts';
import type { Report } from '../postmortem/rules/rule.ts';

/** renderJUnit gives a suite for each file: an error is a failed test, a warning or a notice a passed one that says something. */
export function renderJUnit(reports: readonly Report[]): string {
  const failures = reports.reduce((sum, report) => sum + failuresOf(report), 0);
  const tests = reports.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="debrief" tests="${tests}" failures="${failures}" errors="0" time="0">`,
    ...reports.flatMap(suite),
    '</testsuites>',
    '',
  ].join('\n');
}

function failuresOf({ findings }: Report): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function suite(report: Report): string[] {
  const { file, findings } = report;
  const name = escapeXml(file);
  const cases =
    findings.length > 0
      ? findings.flatMap((finding) => testCase(finding, name))
      : [`    <testcase name="no findings" classname="${name}" time="0"/>`];
  const counts = `tests="${cases.filter((line) => line.includes('<testcase ')).length}" failures="${failuresOf(report)}"`;
  return [
    `  <testsuite name="${name}" ${counts} errors="0" skipped="0" time="0">`,
    ...cases,
    '  </testsuite>',
  ];
}

function testCase({ rule, severity, line, column, message }: Finding, file: string): string[] {
  const place = `${file}:${line}:${column ?? 1}`;
  const text = escapeXml(message);
  const open = `    <testcase name="${escapeXml(rule)} (line ${line})" classname="${file}" time="0">`;
  const inside =
    severity === 'error'
      ? `      <failure message="${text}" type="${severity}">${place}: ${text}</failure>`
      : `      <system-out>${place}: ${severity}: ${text}</system-out>`;
  return [open, inside, '    </testcase>'];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML 1.0 has no way to write become the replacement character; line ends would be lost in attributes. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
