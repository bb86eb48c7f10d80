/**
 * The draft on another emulator of GitHub, as a second opinion on our own. It goes as far as that emulator does: it does
 * not label a pull request through its issue, and it lists no files of a pull request, so nothing is followed up there.
 */
import { afterEach, expect, it } from '@jest/globals';
import { createEmulator, type Emulator } from 'emulate';
import { type RunningApp, startServer } from '../../src/serve.ts';
import { quietEnvironment } from '../support/environment.ts';
import { freePort } from '../support/free-port.ts';
import { SECRET } from '../support/shop.ts';

const TOKEN = 'alice-token';
const REPOSITORY = '/repos/alice/shop';

let github: Emulator;
let app: RunningApp;

afterEach(async () => {
  await app.stop();
  await github.close();
});

async function open(): Promise<void> {
  const [port, appPort] = [await freePort(), await freePort()];
  github = await createEmulator({
    service: 'github',
    port,
    seed: {
      tokens: { [TOKEN]: { login: 'alice', scopes: ['repo'] } },
      github: {
        users: [{ login: 'alice' }],
        repos: [{ owner: 'alice', name: 'shop', auto_init: true }],
        apps: [
          {
            app_id: 12,
            slug: 'debrief',
            name: 'Debrief',
            permissions: { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read' },
            events: ['issues', 'pull_request'],
            webhook_url: `http://127.0.0.1:${appPort}/api/github/webhooks`,
            webhook_secret: SECRET,
            installations: [{ installation_id: 100, account: 'alice', repository_selection: 'all' }],
          },
        ],
      },
    },
  });
  const privateKey =
    github.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')?.value ?? '';
  app = await startServer(
    quietEnvironment({
      appId: 12,
      privateKey,
      webhookSecret: SECRET,
      port: appPort,
      apiUrl: github.url,
    }),
    { firstRetry: 10, settleSeconds: 0 },
  );
}

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${TOKEN}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The emulator sends its webhooks in its own time. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

interface Pull {
  readonly number: number;
  readonly draft: boolean;
  readonly head: { readonly ref: string };
}

it('opens the draft there as well', async () => {
  await open();
  const { number } = await ask<{ number: number }>('POST', `${REPOSITORY}/issues`, {
    title: 'Checkout answers 500',
  });
  await ask('POST', `${REPOSITORY}/issues/${number}/labels`, { labels: ['incident'] });
  const pull = await until(async () => (await ask<Pull[]>('GET', `${REPOSITORY}/pulls`))[0]);
  expect(pull).toMatchObject({ draft: true, head: { ref: `postmortem/${number}` } });
});

it('opens no second one after the merge', async () => {
  await open();
  const { number } = await ask<{ number: number }>('POST', `${REPOSITORY}/issues`, {
    title: 'Checkout answers 500',
  });
  await ask('POST', `${REPOSITORY}/issues/${number}/labels`, { labels: ['incident'] });
  const pull = await until(async () => (await ask<Pull[]>('GET', `${REPOSITORY}/pulls`))[0]);
  await ask('PATCH', `${REPOSITORY}/pulls/${pull.number}`, { draft: false });
  await ask('PUT', `${REPOSITORY}/pulls/${pull.number}/merge`, {});
  await ask('POST', `${REPOSITORY}/issues/${number}/labels`, { labels: ['security-incident'] });
  // The next incident's draft tells that the App has come to the end of what it was sent before.
  const next = await ask<{ number: number }>('POST', `${REPOSITORY}/issues`, { title: 'Another' });
  await ask('POST', `${REPOSITORY}/issues/${next.number}/labels`, { labels: ['incident'] });
  await until(async () => (await ask<Pull[]>('GET', `${REPOSITORY}/pulls`))[0]);
  const all = await ask<Pull[]>('GET', `${REPOSITORY}/pulls?state=all`);
  expect(all.map(({ head }) => head.ref).sort()).toEqual([
    `postmortem/${number}`,
    `postmortem/${next.number}`,
  ]);
});
