/** Numbers in words. */
import { SEVERITIES, type Severity } from '../postmortem/model.ts';
import type { Report } from '../postmortem/rules/rule.ts';

/** Counts are numbers of findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** countFindings counts the findings of all reports. */
export function countFindings(reports: readonly Report[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { findings } of reports) {
    for (const { severity } of findings) counts[severity] += 1;
  }
  return counts;
}

/** countWords puts counts into words, the gravest first: `2 errors, 1 warning`; empty where there are none. */
export function countWords(
  counts: Counts,
  paint: (severity: Severity, words: string) => string = (_, words) => words,
): string {
  return SEVERITIES.filter((level) => counts[level] > 0)
    .map((level) => paint(level, plural(counts[level], level)))
    .join(', ');
}

/** plural gives a number with its noun. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
