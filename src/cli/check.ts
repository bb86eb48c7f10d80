/** `debrief check`: findings for the postmortems of a repository, or for the files that are named. */
import { EMPTY_BASELINE, subtractBaseline } from '../baseline/baseline.ts';
import { countFindings } from '../formats/count.ts';
import type { ShownReport } from '../formats/excerpts.ts';
import { loadBaseline } from '../reconcile/load-baseline.ts';
import { updateBaseline } from './baseline.ts';
import { type CheckedPlace, checkPlaces, findPlaces, type Place } from './check-files.ts';
import { fixPlaces } from './fix.ts';
import { type Format, print } from './output.ts';
import { openWorkingCopy, type WorkingCopy } from './repository.ts';
import type { Terminal } from './terminal.ts';

/** CheckOptions are the command's options. */
export interface CheckOptions {
  readonly format: Format;
  readonly config?: string;
  /** A file for the findings, instead of standard output. */
  readonly output?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly updateBaseline?: boolean;
  /** False leaves the baseline out of account. */
  readonly baseline?: boolean;
}

/** From this many files on the wait is long enough to be told how far it is. */
const LONG = 100;

/** check prints the findings and returns the exit code: 0 clean, 1 for a finding at error. It throws for wrong use. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const { directory, complain } = terminal;
  const copy = await openWorkingCopy(directory, options.config);
  const places = await findPlaces(paths, copy, directory);
  if (places.length === 0) complain(nothingFound(paths, copy));
  const baseline = options.baseline === false ? EMPTY_BASELINE : await loadBaseline(copy.reader, '');
  if (options.fix) {
    const work = { copy, directory, baseline, dryRun: options.dryRun === true };
    const fixed = await fixPlaces(places, work, terminal);
    if (options.dryRun) return fixed;
  }
  const checked = await checkAll(places, { copy, terminal });
  if (options.updateBaseline) {
    return updateBaseline(checked, { copy, before: baseline, everything: paths.length === 0 }, terminal);
  }
  const own = checked.filter(({ root }) => root === copy.root).map(({ report }) => report);
  const { reports, known, stale } = subtractBaseline(own, baseline);
  const left = new Map(own.map((report, index) => [report, reports[index] ?? report]));
  const shown = checked.map((place) => ({ ...place, report: left.get(place.report) ?? place.report }));
  print(shown, { ...options, known }, terminal);
  if (stale > 0) complain(staleNote(stale));
  return exitCode(shown.map(({ report }) => report));
}

async function checkAll(
  places: readonly Place[],
  { copy, terminal }: { copy: WorkingCopy; terminal: Terminal },
): Promise<readonly CheckedPlace[]> {
  const { directory, progress } = terminal;
  const tell = progress && places.length >= LONG ? progress : null;
  const told = tell && ((done: number) => tell(`Checking ${done} of ${places.length} postmortems …`));
  try {
    return await checkPlaces(places, { copy, directory, ...(told ? { progress: told } : {}) });
  } finally {
    tell?.('');
  }
}

function exitCode(reports: readonly ShownReport[]): number {
  return countFindings(reports).error > 0 ? 1 : 0;
}

function staleNote(stale: number): string {
  const entries = stale === 1 ? '1 entry of the baseline is' : `${stale} entries of the baseline are`;
  return `${entries} found no more: debrief check --update-baseline takes them out.\n`;
}

function nothingFound(paths: readonly string[], { config }: WorkingCopy): string {
  const where = paths.length > 0 ? paths.join(', ') : `${config.postmortem.directory}/`;
  return `No postmortems in ${where}: nothing to check. README.md and index.md do not count.\n`;
}
