/** A repository on the local GitHub with the App at work in it: where the journeys' tests begin. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../src/environment.ts';
import type { Request } from '../../src/github/port.ts';
import { keyOf } from '../../src/inbox/inbox.ts';
import { type RunningApp, startServer } from '../../src/serve.ts';
import { GIT_ENVIRONMENT } from '../github/git/repository.ts';
import {
  type LocalGitHub,
  type Permissions,
  type RepositoryOptions,
  startLocalGitHub,
} from '../github/index.ts';
import { runProgram } from '../programs/run.ts';
import { type As, asPerson } from './as-person.ts';
import { turnPull } from './drafted.ts';
import { quietEnvironment } from './environment.ts';

export const SHOP = 'acme/shop';

/** Shop is the repository, the people in it and the App. */
export interface Shop {
  readonly github: LocalGitHub;
  readonly app: RunningApp;
  readonly appId: number;
  readonly privateKey: string;
  readonly installation: number;
  /** Sends a request as a person; throws on any refusal unless the status is expected. */
  readonly as: As;
  /** Opens an issue and puts the label on it; resolves with its number when the App has done its work. */
  incident(issue?: { title?: string; by?: string; label?: string; assignees?: string[] }): Promise<number>;
  /** Comments on an issue or a pull request; resolves with the comment's id when the App has done its work. */
  say(by: string, on: number, body: string): Promise<number>;
  /** Commits a file as a person; an existing one is replaced. */
  write(file: {
    by?: string;
    repository?: string;
    branch: string;
    path: string;
    text: string;
  }): Promise<void>;
  /** Clones the default branch as alice, changes the files and pushes them to a branch, with git itself. */
  push(branch: string, change: (clone: string) => void): Promise<void>;
  /** Turns a pull request ready and merges it; resolves when the App has done its work. */
  merge(pull: number, by?: string, repository?: string): Promise<void>;
  /** Opens a pull request with these files as a person and merges it. Resolves with its number. */
  land(files: Readonly<Record<string, string>>, by?: string, repository?: string): Promise<number>;
  /** Lets so many minutes pass. */
  later(minutes: number): void;
  /** Resolves when every webhook was delivered and everything that follows from it is done. */
  quiet(): Promise<void>;
  /** Lets so many minutes pass, and what waited for its time be done. */
  due(minutes?: number): Promise<void>;
  close(): Promise<void>;
}

const ALICE = {
  GIT_AUTHOR_NAME: 'alice',
  GIT_AUTHOR_EMAIL: 'alice@example.com',
  GIT_COMMITTER_NAME: 'alice',
  GIT_COMMITTER_EMAIL: 'alice@example.com',
} as const;
const PERMISSIONS = { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write' } as const;
/** SECRET signs the webhooks. */
export const SECRET = 'a secret of more than thirty-two bytes';

/**
 * openShop starts a local GitHub and the App, installed an hour after the repository and those beside it were made, and
 * now it is a day later; what is `granted` comes to what an App that does not check needs; alice and bob may write, tom may triage, eve only reads.
 */
export async function openShop(
  options: Partial<RepositoryOptions> = {},
  beside: readonly (Partial<RepositoryOptions> & { readonly name: string })[] = [],
  granted: Permissions = {},
  settings: Partial<Environment> = {},
): Promise<Shop> {
  let now = Date.now();
  const github = await startLocalGitHub({ now: () => new Date(now++) });
  for (const repository of [{ name: 'shop', ...options }, ...beside]) {
    github.createRepository({
      owner: 'acme',
      files: { 'README.md': '# Shop\n' },
      collaborators: { alice: 'write', bob: 'write', tom: 'triage', eve: 'read' },
      ...repository,
    });
  }
  const credentials = github.createApp({
    slug: 'debrief',
    permissions: { ...PERMISSIONS, ...granted },
    events: ['issues', 'issue_comment', 'pull_request'],
    webhookSecret: SECRET,
  });
  now += 3_600_000;
  const createdAt = new Date(now);
  now += 86_400_000;
  const installation = github.installApp(credentials.id, {
    owner: 'acme',
    repositories: ['shop', ...beside.map(({ name }) => name)],
    createdAt,
  });
  const waiting = new Map<string, Request>();
  const refresher = {
    await: () => {},
    postpone: async (request: Request) => void waiting.set(keyOf(request), { ...request, kind: 'refresh' }),
  };
  const app = await startServer(
    quietEnvironment({
      appId: credentials.id,
      privateKey: credentials.privateKey,
      webhookSecret: SECRET,
      apiUrl: github.url,
      ...settings,
    }),
    { firstRetry: 10, settleSeconds: 0, moment: () => now, refresher, send: github.fetch },
  );
  github.setWebhookUrl(credentials.id, `http://127.0.0.1:${app.port}/api/github/webhooks`);

  const as = asPerson(github, github.fetch);
  for (const name of ['incident', 'security-incident', 'outage']) {
    await as('acme', 'POST', `/repos/${SHOP}/labels`, { name });
  }
  const quiet = async () => {
    await github.settled();
    await app.inbox.settled();
    await github.settled();
    await app.inbox.settled();
  };
  const write: Shop['write'] = async ({ by = 'alice', repository = SHOP, branch, path, text }) => {
    const content = Buffer.from(text).toString('base64');
    const there = github.state(repository).file(path, branch);
    const url = `/repos/${repository}/contents/${path}`;
    const sha = there === null ? {} : { sha: await blobOf(as, `${url}?ref=${branch}`) };
    await as(by, 'PUT', url, {
      branch,
      content,
      message: `Write ${path}`,
      ...sha,
    });
  };
  const merge: Shop['merge'] = async (pull, by = 'bob', repository = SHOP) => {
    const { draft } = (await as(by, 'GET', `/repos/${repository}/pulls/${pull}`)) as { draft: boolean };
    if (draft) await turnPull(as, 'ready', { repository, number: pull, by });
    await as(by, 'PUT', `/repos/${repository}/pulls/${pull}/merge`, {});
    await quiet();
  };
  const push: Shop['push'] = async (branch, change) => {
    const clone = mkdtempSync(join(tmpdir(), 'debrief-clone-'));
    const date = new Date(now).toISOString();
    const env = { ...GIT_ENVIRONMENT, ...ALICE, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const git = async (...args: string[]) => {
      const { code, stderr } = await runProgram({ file: 'git', args, env, cwd: clone });
      if (code !== 0) throw new Error(`git ${args[0]} ended with ${code}: ${stderr}`);
    };
    const url = new URL(`${github.url}/${SHOP}.git`);
    url.username = 'alice';
    url.password = github.tokenOf('alice');
    await git('clone', '--quiet', url.href, '.');
    change(clone);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', `Push ${branch}`);
    await git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    rmSync(clone, { recursive: true });
    await quiet();
  };
  let landed = 0;
  const land: Shop['land'] = async (files, by = 'alice', repository = SHOP) => {
    const branch = `work-${++landed}`;
    const sha = github.state(repository).branches.main;
    await as(by, 'POST', `/repos/${repository}/git/refs`, { ref: `refs/heads/${branch}`, sha });
    for (const [path, text] of Object.entries(files)) await write({ by, repository, branch, path, text });
    const pull = { head: branch, base: 'main', title: `Land ${branch}`, body: '' };
    const { number } = (await as(by, 'POST', `/repos/${repository}/pulls`, pull)) as { number: number };
    await merge(number, by, repository);
    return number;
  };
  return {
    github,
    app,
    write,
    merge,
    push,
    land,
    appId: credentials.id,
    privateKey: credentials.privateKey,
    installation,
    as,
    later: (minutes) => {
      now += minutes * 60_000;
    },
    quiet,
    say: async (by, on, body) => {
      const made = await as(by, 'POST', `/repos/${SHOP}/issues/${on}/comments`, { body });
      await quiet();
      return (made as { id: number }).id;
    },
    due: async (minutes = 10) => {
      now += minutes * 60_000;
      const requests = [...waiting.values()];
      waiting.clear();
      for (const request of requests) await app.inbox.note(request);
      await quiet();
    },
    incident: async ({
      title = 'Checkout answers 500',
      by = 'alice',
      label = 'incident',
      assignees = ['alice'],
    } = {}) => {
      const issue = { title, body: 'Customers cannot pay.', assignees };
      const { number } = (await as(by, 'POST', `/repos/${SHOP}/issues`, issue)) as { number: number };
      await as(by, 'POST', `/repos/${SHOP}/issues/${number}/labels`, { labels: [label] });
      await quiet();
      return number;
    },
    close: async () => {
      await app.stop();
      await github.close();
    },
  };
}

async function blobOf(as: Shop['as'], url: string): Promise<string> {
  const file = (await as('alice', 'GET', url)) as { sha: string };
  return file.sha;
}
