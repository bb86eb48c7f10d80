/** What the demo plays on: a local GitHub and the App, each a process of its own, and a folder for what is in between. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Api, connect } from './api.ts';
import { createAppToken } from './app-token.ts';
import { type Login, OWNER, REPOSITORY } from './pet-shop.ts';
import { poll } from './poll.ts';
import { freePort, type StartedProcess, startProcess } from './processes.ts';
import { createSeed } from './seed.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Stage is what is running. */
export interface Stage {
  /** Where the local GitHub answers: REST at its root, git below the repository's name. */
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
  readonly folder: string;
  readonly signal: AbortSignal;
  tokenOf(login: Login): string;
  apiOf(login: Login): Api;
  /** The token that a workflow with `permissions: contents: read` gets. */
  createWorkflowToken(): Promise<string>;
}

/** Backstage starts what the stage needs, one after the other, and takes it all down. */
export interface Backstage {
  startGitHub(): Promise<{ readonly url: string }>;
  startApp(): Promise<{ readonly url: string }>;
  stage(): Stage;
  /** The last lines of every process, for the report of a failure. */
  lastLines(): readonly { readonly name: string; readonly lines: readonly string[] }[];
  /** Ends every process and removes the folder; throws when a process ended badly. */
  strike(): Promise<void>;
}

interface GitHub {
  readonly url: string;
  readonly users: Readonly<Record<string, string>>;
  readonly app: { readonly id: number; readonly privateKey?: string; readonly privateKeyPath?: string };
  readonly installation: number;
}

/** createBackstage makes the folder and starts nothing yet. `signal` ends every waiting. */
export async function createBackstage(signal: AbortSignal): Promise<Backstage> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-demo-'));
  const processes: StartedProcess[] = [];
  const secret = randomBytes(32).toString('hex');
  const appPort = await freePort();
  const appUrl = `http://127.0.0.1:${appPort}`;
  let github: GitHub | null = null;
  let privateKey = '';
  const whileRunning = (): AbortSignal =>
    AbortSignal.any([signal, ...processes.map(({ stopped }) => stopped)]);
  const ready = (what: string, url: string): Promise<true> =>
    poll({ what, seconds: 20, signal: whileRunning() }, () => answers(url));

  return {
    async startGitHub() {
      const seed = join(folder, 'seed.json');
      await writeFile(
        seed,
        JSON.stringify(createSeed({ webhookUrl: `${appUrl}/api/github/webhooks`, secret })),
      );
      const started = startProcess({
        name: 'The local GitHub',
        script: [join(ROOT, 'test/github/main.ts'), '--port', '0', '--seed', seed],
        folder,
        environment: {},
      });
      processes.push(started);
      const line = await abortable(started.firstLine, signal);
      github = JSON.parse(line) as GitHub;
      privateKey = github.app.privateKey ?? (await readFile(github.app.privateKeyPath ?? '', 'utf8'));
      await ready('the local GitHub to answer', `${github.url}/rate_limit`);
      return { url: github.url };
    },
    async startApp() {
      const { app, url } = standing(github);
      const started = startProcess({
        name: 'The App',
        script: [join(ROOT, 'src/server.ts')],
        folder,
        environment: {
          APP_ID: String(app.id),
          PRIVATE_KEY: privateKey,
          WEBHOOK_SECRET: secret,
          PORT: String(appPort),
          HOST: '127.0.0.1',
          GITHUB_API_URL: url,
          THROTTLE: 'false',
        },
      });
      processes.push(started);
      await ready('the App to answer', `${appUrl}/ping`);
      return { url: appUrl };
    },
    stage: () => {
      const { url, users, app, installation } = standing(github);
      const tokenOf = (login: Login): string => users[login] ?? '';
      return {
        url,
        repository: `${OWNER}/${REPOSITORY}`,
        folder,
        signal: whileRunning(),
        tokenOf,
        apiOf: (login) => connect(url, tokenOf(login)),
        createWorkflowToken: async () => {
          const appApi = connect(url, createAppToken(app.id, privateKey));
          const path = `/app/installations/${installation}/access_tokens`;
          const asked = { repositories: [REPOSITORY], permissions: { contents: 'read' } };
          return (await appApi.request<{ token: string }>('POST', path, asked)).token;
        },
      };
    },
    lastLines: () => processes.map((each) => ({ name: each.name, lines: each.lastLines() })),
    strike: async () => {
      const ends = await Promise.allSettled(processes.map((each) => each.stop()));
      await rm(folder, { recursive: true, force: true });
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    },
  };
}

/** REPOSITORY_PATH is where the repository's API begins. */
export const REPOSITORY_PATH = `/repos/${OWNER}/${REPOSITORY}`;

function standing(github: GitHub | null): GitHub {
  if (github === null) throw new Error('The local GitHub has not been started.');
  return github;
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
