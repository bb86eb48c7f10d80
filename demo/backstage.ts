/** The local GitHub and the App, each a process of its own that speaks HTTP. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../test/support/free-port.ts';
import { poll } from './poll.ts';
import { type StartedProcess, startProcess } from './processes.ts';
import { createSeed } from './seed.ts';
import type { LocalGitHub } from './stage.ts';

const ROOT = resolve(import.meta.dirname, '..');
const READY_SECONDS = 20;

/** Backstage starts what the stage needs, one after the other, and takes it all down. */
export interface Backstage {
  /** For what the story keeps while it plays. */
  readonly folder: string;
  /** Resolves when the local GitHub answers. */
  startGitHub(): Promise<LocalGitHub>;
  /** Resolves when the App answers; gives its address. */
  startApp(github: LocalGitHub): Promise<string>;
  /** Aborts when the demo is interrupted or a process that was started ends. */
  signal(): AbortSignal;
  /** The last lines of every process, for the report of a failure. */
  lastLines(): readonly { readonly name: string; readonly lines: readonly string[] }[];
  /** Ends every process and removes the folder; throws when a process ended badly. */
  strike(): Promise<void>;
}

/** createBackstage makes the folder and starts nothing yet. `interruption` ends every waiting. */
export async function createBackstage(interruption: AbortSignal): Promise<Backstage> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-demo-'));
  const hook = { port: await freePort(), secret: randomBytes(32).toString('hex') };
  const processes: StartedProcess[] = [];
  const signal = (): AbortSignal =>
    AbortSignal.any([interruption, ...processes.map(({ stopped }) => stopped)]);
  const answering = (what: string, url: string): Promise<true> =>
    poll({ what: `${what} to answer`, seconds: READY_SECONDS, signal: signal() }, () => answers(url));
  return {
    folder,
    signal,
    startGitHub: async () => {
      const started = await startGitHub(folder, hook);
      processes.push(started);
      const github = JSON.parse(await abortable(started.firstLine, interruption)) as LocalGitHub;
      await answering('the local GitHub', `${github.url}/rate_limit`);
      return github;
    },
    startApp: async (github) => {
      processes.push(startApp(folder, github, hook));
      await answering('the App', `${addressOf(hook)}/ping`);
      return addressOf(hook);
    },
    lastLines: () => processes.map((each) => ({ name: each.name, lines: each.lastLines() })),
    strike: async () => {
      const ends = await Promise.allSettled(processes.map((each) => each.stop()));
      await rm(folder, { recursive: true, force: true });
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    },
  };
}

/** Hook is where the App takes webhooks, and the secret that signs them. */
interface Hook {
  readonly port: number;
  readonly secret: string;
}

function addressOf({ port }: Hook): string {
  return `http://127.0.0.1:${port}`;
}

async function startGitHub(folder: string, hook: Hook): Promise<StartedProcess> {
  const seed = join(folder, 'seed.json');
  const webhookUrl = `${addressOf(hook)}/api/github/webhooks`;
  await writeFile(seed, JSON.stringify(createSeed({ webhookUrl, secret: hook.secret })));
  return startProcess({
    name: 'The local GitHub',
    script: [join(ROOT, 'test/github/main.ts'), '--port', '0', '--seed', seed],
    folder,
    environment: {},
  });
}

function startApp(folder: string, { app, url }: LocalGitHub, { port, secret }: Hook): StartedProcess {
  return startProcess({
    name: 'The App',
    script: [join(ROOT, 'src/server.ts')],
    folder,
    environment: {
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: secret,
      PORT: String(port),
      HOST: '127.0.0.1',
      GITHUB_API_URL: url,
      THROTTLE: 'false',
    },
  });
}

async function answers(url: string): Promise<true | null> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).status < 500 ? true : null;
  } catch {
    return null;
  }
}

async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
