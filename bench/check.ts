/**
 * Compares `debrief check` with other linters and with itself: `npm run bench:check`. docs/benchmarks.md says what each
 * table means. It takes a few minutes.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.ts';
import { HOSTILE } from './hostile.ts';
import { type Command, type Measured, measure, run } from './measure.ts';
import { type Contender, installPeers } from './peers.ts';
import { printTable } from './table.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FILES = 1000;
const SIZES = [10, 100, 1000, 10_000];
const OURS = 'debrief check';
const FLOOR = 'reading the files only';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, 'no-peers': { type: 'boolean', default: false } },
});
const RUNS = Number(values.runs);

/** A fresh build outside of the project, with the files that it reads beside it. */
function buildInto(directory: string): string {
  run({ args: [join(ROOT, 'scripts/build.ts'), '--outdir', join(directory, 'dist')], directory: ROOT });
  for (const part of ['templates', 'package.json']) {
    cpSync(join(ROOT, part), join(directory, part), { recursive: true });
  }
  return join(directory, 'dist/cli.js');
}

/** A repository of `count` documents; the folder `.git` makes it one. */
function repository(directory: string, count: number): string {
  const root = join(directory, `of-${count}`);
  mkdirSync(join(root, '.git'), { recursive: true });
  writeCorpus(root, count);
  return root;
}

function comparePeers(program: string, root: string): void {
  const { contenders, missing } = values['no-peers'] ? { contenders: [], missing: [] } : installPeers(root);
  for (const name of missing) console.log(`${name} could not be installed and is left out.`);
  const rows: readonly Contender[] = [
    { name: OURS, command: { args: [program, 'check'], directory: root }, says: 'required-section' },
    ...contenders,
    {
      name: FLOOR,
      command: { args: [join(ROOT, 'bench/read-files.mjs'), 'postmortems'], directory: root },
      says: '',
    },
  ];
  const measured = measure(
    rows.map(({ command }) => command),
    RUNS,
  );
  const ours = measured[0];
  const floor = measured.at(-1);
  if (!ours || !floor) return;
  printTable(
    `${FILES} documents, all rules of Debrief against one rule of each peer`,
    [
      '',
      'median ms',
      'fastest ms',
      'peak MB',
      'times Debrief',
      'times the floor',
      'documents without a section',
    ],
    rows.map(({ name, says }, index) => rowOf(name, measured[index], { ours, floor, says })),
  );
  sayTargets(measured.slice(1, -1), ours);
}

function rowOf(
  name: string,
  taken: Measured | undefined,
  { ours, floor, says }: { ours: Measured; floor: Measured; says: string },
): (string | number)[] {
  if (!taken) return [name];
  const { milliseconds, fastest, megabytes, printed } = taken;
  const found = says === '' ? '' : printed.split(says).length - 1;
  return [
    ...[name, milliseconds, fastest, megabytes],
    ...[(milliseconds / ours.milliseconds).toFixed(2), (milliseconds / floor.milliseconds).toFixed(2), found],
  ];
}

function sayTargets(peers: readonly Measured[], ours: Measured): void {
  if (peers.length === 0) return;
  const speed = Math.min(...peers.map(({ milliseconds }) => milliseconds)) / ours.milliseconds;
  const memory = ours.megabytes / Math.min(...peers.map(({ megabytes }) => megabytes));
  console.log(
    `\nThe fastest peer takes ${speed.toFixed(1)} times as long; we take ${memory.toFixed(2)} times the memory of the leanest.`,
  );
}

function compareSizes(program: string, directory: string): void {
  const commands = SIZES.map(
    (count): Command => ({ args: [program, 'check'], directory: repository(directory, count) }),
  );
  const measured = measure(commands, Math.min(RUNS, 3));
  printTable(
    'From 10 to 10,000 documents',
    ['documents', 'median ms', 'ms for each more', 'peak MB'],
    measured.map(({ milliseconds, megabytes }, index) => {
      const [count = 0, before = 0] = [SIZES[index], SIZES[index - 1]];
      const more = (milliseconds - (measured[index - 1]?.milliseconds ?? 0)) / (count - before);
      return [count, milliseconds, index === 0 ? '' : more.toFixed(3), megabytes];
    }),
  );
}

function compareStart(program: string, directory: string): void {
  const root = repository(directory, 1);
  const commands = [
    ['-e', '0'],
    [program, 'check'],
    [program, '--version'],
  ];
  const measured = measure(
    commands.map((args) => ({ args, directory: root })),
    RUNS * 3,
  );
  const bare = measured[0]?.milliseconds ?? Number.NaN;
  printTable(
    'One document',
    ['', 'median ms', 'fastest ms', 'peak MB', 'times node -e 0'],
    ['node -e 0', `${OURS}, one document`, 'debrief --version'].map((name, index) => {
      const { milliseconds = 0, fastest = 0, megabytes = 0 } = measured[index] ?? {};
      return [name, milliseconds, fastest, megabytes, (milliseconds / bare).toFixed(2)];
    }),
  );
}

function compareHostile(program: string, directory: string): void {
  const root = join(directory, 'hostile');
  mkdirSync(join(root, '.git'), { recursive: true });
  const commands = HOSTILE.map(({ text }, index) => {
    writeFileSync(join(root, `${index}.md`), text);
    return { args: [program, 'check', `${index}.md`], directory: root };
  });
  const measured = measure(commands, 1);
  printTable(
    'Hostile documents, one run each',
    ['', 'KiB', 'ms', 'peak MB', 'KiB printed'],
    HOSTILE.map(({ name, text }, index) => {
      const { milliseconds = 0, megabytes = 0, printed = '' } = measured[index] ?? {};
      return [name, text.length / 1024, milliseconds, megabytes, printed.length / 1024];
    }),
  );
}

const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
try {
  process.env.XDG_CACHE_HOME = join(directory, 'cache');
  const program = buildInto(directory);
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}`,
  );
  comparePeers(program, repository(directory, FILES));
  compareStart(program, directory);
  compareSizes(program, directory);
  compareHostile(program, directory);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
