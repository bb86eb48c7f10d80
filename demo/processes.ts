/** The processes that the demo starts, what they wrote last, and their end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const LAST_LINES = 20;
const STOP_MS = 3000;

/** StartedProcess is a running child; `stopped` aborts with the reason when it ends before `stop` was called. */
export interface StartedProcess {
  readonly name: string;
  readonly stopped: AbortSignal;
  /** The last lines that it wrote to either stream, without the first line, which may hold credentials. */
  lastLines(): readonly string[];
  /** The first line of standard output; rejects when the process ends before it wrote one. */
  readonly firstLine: Promise<string>;
  /** Asks the process to end and kills it when it does not; throws when it ended with an exit code other than 0. */
  stop(): Promise<void>;
}

/** startProcess runs a script with this Node. Of the demo's own environment only what finds programs and folders is passed on. */
export function startProcess(options: {
  readonly name: string;
  /** An absolute path and its arguments. */
  readonly script: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}): StartedProcess {
  const { name, script, folder, environment } = options;
  const child = spawn(process.execPath, script, {
    cwd: folder,
    env: { ...inheritedEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const lines: string[] = [];
  const ended = new AbortController();
  const first = Promise.withResolvers<string>();
  first.promise.catch(() => undefined);
  let stopping = false;
  const end = (how: string): void => {
    process.removeListener('exit', kill);
    const reason = new Error(`${name} ended (${how}).`);
    first.reject(reason);
    if (!stopping) ended.abort(reason);
  };
  child.once('error', (error) => end(error.message));
  child.once('close', (code, signal) => end(signal ?? `exit code ${code}`));
  let waitsForFirst = true;
  keepLines(child, (line, stream) => {
    if (stream === 'stdout' && waitsForFirst) {
      waitsForFirst = false;
      first.resolve(line);
      return;
    }
    lines.push(line);
    if (lines.length > LAST_LINES) lines.shift();
  });
  return {
    name,
    stopped: ended.signal,
    firstLine: first.promise,
    lastLines: () => lines,
    stop: async () => {
      stopping = true;
      await stopChild(child);
      if (child.exitCode) throw new Error(`${name} ended with exit code ${child.exitCode}.`);
    },
  };
}

function inheritedEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_COMPILE_CACHE'];
  return Object.fromEntries(
    names.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : [])),
  );
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await closed;
  clearTimeout(hurry);
}

function keepLines(child: ChildProcess, keep: (line: string, stream: 'stdout' | 'stderr') => void): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    let rest = '';
    child[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop() ?? '';
      for (const line of parts) keep(line, stream);
    });
  }
}
