/** The processes that a load is put on, and the one that puts it. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../test/support/free-port.ts';
import { WEBHOOK_SECRET } from '../../test/support/webhook.ts';
import type { Burst, Volley } from './generator.ts';

/** Target is a server in a process of its own. */
export interface Target {
  /** Puts a load on it. */
  fire(volley: Pick<Volley, 'count' | 'deliveries' | 'concurrency'>): Promise<Burst>;
  /** Seconds of a processor that it has used, with those of the system for it. */
  cpuSeconds(): number;
  /** Its resident memory in MB. */
  megabytes(): number;
  /** What `/health` says of its inbox. */
  inbox(): Promise<{ readonly depth: number }>;
  /** Ends it and throws when it did not end well. */
  stop(): Promise<void>;
}

/** Script is what Node is started with, in the project's folder. */
export interface Script {
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '../..');

/** readStart gives the arguments with which `npm start` starts Node. */
export function readStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').slice(1);
}

/** Linux counts the time of processes in hundredths of a second. */
const TICKS = 100;
const run = promisify(execFile);

/** startTarget resolves when the server answers. What it logs is written to nowhere, but written. */
export async function startTarget({ args, variables }: Script): Promise<Target> {
  const port = await freePort();
  const env = { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', ...variables, PORT: String(port) };
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  await answers(child, port);
  let first = 1;
  return {
    fire: async (volley) => {
      const whole: Volley = { ...volley, port, secret: WEBHOOK_SECRET, first };
      first += volley.count;
      const generator = join(import.meta.dirname, 'generator.ts');
      const { stdout } = await run(process.execPath, [generator, JSON.stringify(whole)]);
      const burst = JSON.parse(stdout) as Burst;
      if (burst.refused > 0) throw new Error(`${burst.refused} deliveries were not answered with 200.`);
      return burst;
    },
    inbox: async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/health`);
      return ((await answer.json()) as { inbox: { depth: number } }).inbox;
    },
    cpuSeconds: () => {
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
      const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
      return ((user ?? 0) + (system ?? 0)) / TICKS;
    },
    megabytes: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024;
    },
    stop: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      const [code] = await closed;
      process.removeListener('exit', kill);
      if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
    },
  };
}

async function answers(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const answer = await fetch(`http://127.0.0.1:${port}/ping`).catch(() => null);
    await answer?.text();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
