/** The lines of a document that may be repeated outside of it. */
import type { Finding } from '../postmortem/model.ts';
import type { Report, Secret } from '../postmortem/rules/rule.ts';

/** Excerpts are lines of a document by number: those that findings and their fixes are about, and never one that holds a secret. */
export type Excerpts = ReadonlyMap<number, string>;

/** ShownReport is a report with what may be shown of its document. */
export interface ShownReport extends Report {
  readonly excerpts: Excerpts;
}

/** The rule whose findings say where a secret is. */
export const SECRET_RULE = 'secret';

/** How many lines of one finding are kept, so that a finding about a whole document does not keep all of it. */
const MOST_LINES = 40;

/** excerptsOf keeps the lines of findings and fixes; a line with a secret is left out, whatever else is found on it. */
export function excerptsOf(
  lines: readonly string[],
  findings: readonly Finding[],
  secrets: readonly Secret[] = [],
): Excerpts {
  const hidden = hiddenLines(findings, secrets);
  const excerpts = new Map<number, string>();
  const keep = (first: number, last: number): void => {
    for (let line = Math.max(1, first); line <= Math.min(last, lines.length, first + MOST_LINES); line += 1) {
      if (!hidden.has(line)) excerpts.set(line, lines[line - 1] ?? '');
    }
  };
  for (const { line, fix } of findings) {
    keep(line, line);
    if (fix) keep(fix.startLine - 1, Math.max(fix.startLine, fix.endLine));
  }
  return excerpts;
}

/** hiddenLines gives the lines that hold a secret, by the findings of its rule and by what was found before the rules ran. */
export function hiddenLines(
  findings: readonly Finding[],
  secrets: readonly Secret[] = [],
): ReadonlySet<number> {
  const hidden = new Set<number>();
  const places = findings.filter(({ rule }) => rule === SECRET_RULE);
  for (const { line, endLine = line } of [...places, ...secrets]) {
    for (let at = line; at <= (endLine > line ? endLine + REST_OF_KEY : line); at += 1) hidden.add(at);
  }
  return hidden;
}

/** A key in several lines may end in a short one that looks like nothing, and its closing line. */
const REST_OF_KEY = 2;
