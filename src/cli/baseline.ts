/** The baseline of the working copy. */
import { join } from 'node:path';
import {
  BASELINE_PATH,
  type Baseline,
  baselineOf,
  countEntries,
  subtractBaseline,
  writeBaseline,
} from '../baseline/baseline.ts';
import { TerminalError } from '../errors.ts';
import { plural } from '../formats/count.ts';
import { SECRET_RULE } from '../formats/excerpts.ts';
import { MAX_FILE_BYTES } from '../github/reader.ts';
import type { CheckedPlace } from './check-files.ts';
import { writeOver } from './output.ts';
import type { WorkingCopy } from './repository.ts';
import type { Terminal } from './terminal.ts';

/** BaselineUpdate is what an update starts from. */
export interface BaselineUpdate {
  readonly copy: WorkingCopy;
  readonly before: Baseline;
  /** False where only some files were checked: the entries of the others then stay. */
  readonly everything: boolean;
}

/** updateBaseline writes down every finding but secrets, says what came and went, and returns the exit code: 1 while a secret is left. */
export function updateBaseline(
  checked: readonly CheckedPlace[],
  { copy, before, everything }: BaselineUpdate,
  { print, complain }: Terminal,
): number {
  const reports = checked.filter(({ root }) => root === copy.root).map(({ report }) => report);
  const files = new Set(reports.map(({ file }) => file));
  const others = everything ? [] : [...before].filter(([path]) => !files.has(path));
  const after: Baseline = new Map([...others, ...baselineOf(reports)]);
  const text = writeBaseline(after);
  if (text.length > MAX_FILE_BYTES) throw new TerminalError(tooMuch(countEntries(after)));
  writeOver(join(copy.root, BASELINE_PATH), { text, given: BASELINE_PATH });
  const { known } = subtractBaseline(reports, before);
  const kept = known + countEntries(new Map(others));
  const added = countEntries(after) - kept;
  const removed = countEntries(before) - kept;
  print(
    `${BASELINE_PATH}: ${plural(countEntries(after), 'finding')}, ${added} added, ${removed} found no more and taken out.\n`,
  );
  const secrets = reports.flatMap(({ findings }) => findings.filter(({ rule }) => rule === SECRET_RULE));
  if (secrets.length === 0) return 0;
  complain(
    `${plural(secrets.length, 'secret')} left out: remove and revoke it, or waive the line with a reason. debrief check --no-baseline shows where.\n`,
  );
  return 1;
}

function tooMuch(count: number): string {
  return `${plural(count, 'finding')} are too many for ${BASELINE_PATH}: it would be larger than 1 MiB. Turn off the rules that say most of them in the configuration, then try again.`;
}
