/** The baseline as the check of a change counts it: that of the base, so that a change cannot excuse itself. */
import {
  BASELINE_PATH,
  type Baseline,
  EMPTY_BASELINE,
  type Subtracted,
  subtractBaseline,
} from '../baseline/baseline.ts';
import { plural } from '../formats/count.ts';
import type { ShownReport } from '../formats/excerpts.ts';
import type { ChangedFile, TreeReader } from '../github/reader.ts';
import type { Finding } from '../postmortem/model.ts';
import { faultsOf } from './check-rules.ts';
import type { Target } from './check-target.ts';
import { loadBaseline } from './load-baseline.ts';

/** BaselinePlace is where the baseline is read, and what the change did. */
export interface BaselinePlace {
  readonly repository: TreeReader;
  readonly target: Target;
  readonly changed: readonly ChangedFile[];
}

/** withoutKnown takes away what the base's baseline knows, and reports on a baseline that cannot be used or that the change adds to. */
export async function withoutKnown(
  documents: readonly ShownReport[],
  { repository, target, changed }: BaselinePlace,
): Promise<Subtracted> {
  const isChanged = changed.some(({ path }) => path === BASELINE_PATH);
  const base = await read(repository, target.rules);
  const head = isChanged ? await read(repository, target.head) : base;
  const repaired = base.faults.length > 0 && isChanged && head.faults.length === 0;
  const counting = repaired ? head : base;
  const findings = [
    ...(repaired ? [] : base.faults),
    ...(isChanged ? head.faults : []),
    ...(isChanged && !repaired ? additions(base.baseline, head.baseline) : []),
  ];
  const left = subtractBaseline(documents, counting.baseline, previousPathIn(changed));
  const own = findings.length > 0 ? [{ file: BASELINE_PATH, findings, excerpts: new Map() }] : [];
  return { ...left, reports: [...own, ...left.reports] };
}

interface Read {
  readonly baseline: Baseline;
  readonly faults: readonly Finding[];
}

async function read(repository: TreeReader, ref: string): Promise<Read> {
  try {
    return { baseline: await loadBaseline(repository, ref), faults: [] };
  } catch (error) {
    return { baseline: EMPTY_BASELINE, faults: faultsOf(error, 'baseline') };
  }
}

/** A baseline grows only where people see it. */
function additions(before: Baseline, after: Baseline): Finding[] {
  const added = [...after].flatMap(([path, rules]) =>
    [...rules].flatMap(([rule, prints]) => {
      const known = new Set(before.get(path)?.get(rule));
      return prints.filter((print) => !known.has(print)).map(() => path);
    }),
  );
  if (added.length === 0) return [];
  const files = plural(new Set(added).size, 'postmortem');
  const message = `This change adds ${plural(added.length, 'finding')} in ${files} to the baseline: once it is merged, nobody is held to them any more. Here they still count.`;
  return [{ rule: 'baseline', severity: 'notice', line: 1, message }];
}

/** A renamed document keeps its entries until the baseline is written anew. */
function previousPathIn(files: readonly ChangedFile[]): (file: string) => string {
  const previous = new Map(files.map(({ path, previousPath }) => [path, previousPath ?? path]));
  return (file) => previous.get(file) ?? file;
}
