/** Findings, printed for a person at a terminal. */
import { styleText } from 'node:util';
import type { Finding, Severity } from '../postmortem/model.ts';
import type { Report } from '../postmortem/rules/rule.ts';

/** Paint colours a text, or returns it as it is where there is no terminal. */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** painterFor gives colours to a terminal that has them; NO_COLOR and pipes get none. */
export function painterFor(stream: NodeJS.WriteStream): Paint {
  return stream.isTTY && stream.hasColors() ? styleText : (_format, text) => text;
}

const COLOURS: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** renderPretty returns the findings grouped by file, and a line that counts them. */
export function renderPretty(reports: readonly Report[], paint: Paint): string {
  const blocks = reports
    .filter(({ findings }) => findings.length > 0)
    .map(
      ({ file, findings }) => `${paint('underline', inert(file))}\n${rows(findings, paint).join('\n')}\n\n`,
    );
  return `${blocks.join('')}${countLine(reports, paint)}\n`;
}

function rows(findings: readonly Finding[], paint: Paint): string[] {
  const places = findings.map(({ line, column }) => `${line}:${column ?? 1}`);
  const width = Math.max(...places.map(({ length }) => length));
  return findings.map(({ severity, message, rule }, index) => {
    const place = (places[index] ?? '').padStart(width);
    const level = paint(COLOURS[severity], severity.padEnd('warning'.length));
    return `  ${place}  ${level}  ${inert(message)}  ${paint('dim', rule)}`;
  });
}

function countLine(reports: readonly Report[], paint: Paint): string {
  const findings = reports.flatMap((report) => report.findings);
  const counts = (['error', 'warning', 'notice'] as const)
    .map((level) => ({ level, number: findings.filter(({ severity }) => severity === level).length }))
    .filter(({ number }) => number > 0)
    .map(({ level, number }) => paint(COLOURS[level], plural(number, level)));
  const checked = plural(reports.length, 'postmortem');
  return counts.length > 0 ? `${checked}: ${counts.join(', ')}` : paint('green', `${checked}: no findings`);
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A document must not be able to move the cursor or to hide what was printed before. */
function inert(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
