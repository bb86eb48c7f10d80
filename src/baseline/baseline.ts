/** The baseline: findings that a repository had when it began to check, and is not held to. */
import { SECRET_RULE, type ShownReport } from '../formats/excerpts.ts';
import { fingerprintsOf } from './fingerprint.ts';

/** BASELINE_PATH is where a repository keeps its baseline. Only the base branch's counts for a pull request. */
export const BASELINE_PATH = '.github/postmortem-baseline.json';

/** Baseline holds fingerprints by file and rule. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** EMPTY_BASELINE is that of a repository without one. */
export const EMPTY_BASELINE: Baseline = new Map();

/** writeBaseline gives the text of a baseline: sorted, one fingerprint a line, so that a review shows what came and went. */
export function writeBaseline(baseline: Baseline): string {
  const sorted = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const postmortems = Object.fromEntries(
    sorted(baseline).map(([path, rules]) => [
      path,
      Object.fromEntries(sorted(rules).map(([rule, prints]) => [rule, [...prints].sort()])),
    ]),
  );
  return `${JSON.stringify({ version: 1, postmortems }, null, 2)}\n`;
}

/** baselineOf takes in every finding of the reports but secrets: those are to be removed, not to be got used to. */
export function baselineOf(reports: readonly ShownReport[]): Baseline {
  const baseline = new Map<string, Map<string, string[]>>();
  for (const report of reports) {
    const rules = new Map<string, string[]>();
    const prints = fingerprintsOf(report);
    for (const [index, { rule }] of report.findings.entries()) {
      const print = prints[index];
      if (rule === SECRET_RULE || print === undefined) continue;
      const known = rules.get(rule);
      if (known) known.push(print);
      else rules.set(rule, [print]);
    }
    if (rules.size > 0) baseline.set(report.file, rules);
  }
  return baseline;
}

/** Subtracted is what is left of the reports, and how well the baseline fitted. */
export interface Subtracted {
  readonly reports: readonly ShownReport[];
  /** How many findings the baseline took away. */
  readonly known: number;
  /** How many entries of the checked files are found no more. */
  readonly stale: number;
}

/** subtractBaseline takes the known findings away; `previousPath` says what a file was called when the baseline was written. */
export function subtractBaseline(
  reports: readonly ShownReport[],
  baseline: Baseline,
  previousPath: (file: string) => string = (file) => file,
): Subtracted {
  let known = 0;
  let stale = 0;
  const left = reports.map((report) => {
    const rules = baseline.get(report.file) ?? baseline.get(previousPath(report.file));
    if (!rules) return report;
    const prints = fingerprintsOf(report);
    const entries = new Map([...rules].map(([rule, list]) => [rule, new Set(list)]));
    const findings = report.findings.filter(({ rule }, index) => {
      if (rule === SECRET_RULE) return true;
      return !entries.get(rule)?.has(prints[index] ?? '');
    });
    const taken = report.findings.length - findings.length;
    known += taken;
    stale += countEntries(new Map([[report.file, rules]])) - taken;
    return { ...report, findings };
  });
  return { reports: left, known, stale };
}

/** countEntries counts the findings that a baseline holds. */
export function countEntries(baseline: Baseline): number {
  return [...baseline.values()].flatMap((rules) => [...rules.values()].flat()).length;
}
