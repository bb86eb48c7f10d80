/** The App as a process of its own, as `npm start` runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { INHERITED } from './inherited.ts';
import { offlineEnvironment, WEBHOOK_SECRET } from './webhook.ts';

const SERVER = join(import.meta.dirname, '../../src/server.ts');

/** Replica is a process that may still be starting. */
export interface Replica {
  readonly port: number;
  readonly child: ChildProcess;
  /** Everything that it wrote. */
  output(): string;
  /** Resolves when it answers; rejects with its output when it ends before. */
  ready(): Promise<void>;
  /** Sends a signal and resolves with the exit code once the process is gone, null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** describeApp gives the variables of an App that keeps its key, and without a database its requests, in a folder. */
export async function describeApp(options: {
  readonly folder: string;
  readonly apiUrl: string;
  readonly database?: string;
}): Promise<Readonly<Record<string, string>>> {
  const { folder, apiUrl, database } = options;
  const key = join(folder, 'key.pem');
  writeFileSync(key, (await offlineEnvironment()).privateKey);
  return {
    APP_ID: '12',
    PRIVATE_KEY_PATH: key,
    WEBHOOK_SECRET,
    GITHUB_API_URL: apiUrl,
    LOG_LEVEL: 'error',
    THROTTLE: 'false',
    SWEEP_INTERVAL_SECONDS: '0',
    INBOX_CONCURRENCY: '20',
    ...(database === undefined ? { DEBRIEF_DATA_DIR: join(folder, 'data') } : { DATABASE_URL: database }),
  };
}

/** startReplica starts the App with these variables and nothing else, in an empty folder; none of its files grows beyond `fileBlocks` of 1 KB. */
export async function startReplica(
  variables: Readonly<Record<string, string>>,
  { fileBlocks }: { readonly fileBlocks?: number } = {},
): Promise<Replica> {
  const port = Number(variables.PORT ?? (await freePort()));
  const env = { ...INHERITED, HOST: '127.0.0.1', ...variables, PORT: String(port) };
  const cwd = mkdtempSync(join(tmpdir(), 'debrief-replica-'));
  const limit = `trap '' XFSZ; ulimit -f ${fileBlocks ?? 'unlimited'}; exec "$0" "$@"`;
  const [program, args] =
    fileBlocks === undefined
      ? [process.execPath, [SERVER]]
      : ['bash', ['-c', limit, process.execPath, SERVER]];
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text;
    });
  }
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const closed = once(child, 'close').then(() => {
    process.removeListener('exit', kill);
    rmSync(cwd, { recursive: true, force: true });
  });
  return {
    port,
    child,
    output: () => output,
    ready: async () => {
      for (;;) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended: ${output}`);
        const answer = await fetch(`http://127.0.0.1:${port}/ping`).catch(() => null);
        await answer?.text();
        if (answer?.ok) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    end: async (signal) => {
      child.kill(signal);
      await closed;
      return child.exitCode;
    },
  };
}
