/** Runs a command as a process of its own and says how long it took and how much memory it had. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Command is a script that this Node runs. */
export interface Command {
  readonly args: readonly string[];
  readonly directory: string;
  /** The exit codes of a run that did its work; a linter that found something ends with 1. */
  readonly expected?: readonly number[];
}

/** Measured is what a command cost: the median of its runs, from start to end of the process. */
export interface Measured {
  readonly milliseconds: number;
  readonly fastest: number;
  readonly megabytes: number;
  /** What it printed, both streams. */
  readonly printed: string;
}

/** measure runs each command in turn, `runs` times all of them, so that a busy moment does not hit only one. */
export function measure(commands: readonly Command[], runs: number): Measured[] {
  const peaks = commands.map(peakMemory);
  const times = commands.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, command] of commands.entries()) times[index]?.push(start(command).milliseconds);
  }
  return times.map((taken, index) => ({
    milliseconds: median(taken),
    fastest: Math.min(...taken),
    megabytes: peaks[index]?.megabytes ?? Number.NaN,
    printed: peaks[index]?.printed ?? '',
  }));
}

/** run runs a command once and gives what it printed; it throws when it fails. */
export function run(command: Command): string {
  return start(command).printed;
}

/** A run of its own, since the preloaded script costs time. It is also the one that warms the disk's cache. */
function peakMemory(command: Command): { megabytes: number; printed: string } {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  const file = join(directory, 'peak');
  const preload = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));
  try {
    const { printed } = start(command, {
      NODE_OPTIONS: `--require=${JSON.stringify(preload)}`,
      PEAK_FILE: file,
    });
    return { megabytes: Number(readFileSync(file, 'utf8')) / 1024, printed };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function start(
  { args, directory, expected = [0, 1] }: Command,
  environment: NodeJS.ProcessEnv = {},
): { milliseconds: number; printed: string } {
  const before = performance.now();
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: directory,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const milliseconds = performance.now() - before;
  if (error) throw error;
  const printed = `${stdout}${stderr}`;
  if (status === null || !expected.includes(status))
    throw new Error(`${args.join(' ')} ended with ${status}:\n${printed.slice(-2000)}`);
  return { milliseconds, printed };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
