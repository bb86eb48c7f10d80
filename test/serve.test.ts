import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Request } from '../src/github/port.ts';
import type { Store } from '../src/inbox/inbox.ts';
import { openSqliteStore } from '../src/inbox/sqlite.ts';
import { type RunningApp, type ServerOptions, startServer } from '../src/serve.ts';
import { labelledIssue, offlineEnvironment, postWebhook } from './support/webhook.ts';

let app: RunningApp | null = null;
afterEach(async () => {
  await app?.stop();
  app = null;
});

/** A store that takes notes and gives no work. */
function createNotebook() {
  const notes: { readonly request: Request; readonly delivery: string | null }[] = [];
  const memory = openSqliteStore({ directory: null });
  const store: Store = {
    note: async (request, delivery) => {
      notes.push({ request, delivery });
    },
    claim: async () => ({ claims: [], lookAgain: null }),
    done: (claim) => memory.done(claim),
    putBack: (claim, later) => memory.putBack(claim, later),
    bury: (claim, error) => memory.bury(claim, error),
    revive: () => memory.revive(),
    status: () => memory.status(),
    recall: (key) => memory.recall(key),
    remember: (key, text) => memory.remember(key, text),
    close: () => memory.close(),
  };
  return { notes, store };
}

async function serve(store: Store, options: ServerOptions = {}): Promise<number> {
  app = await startServer(await offlineEnvironment(), { store, ...options });
  return app.port;
}

const health = async (port: number) => {
  const answer = await fetch(`http://127.0.0.1:${port}/health`);
  return { status: answer.status, body: await answer.json() };
};

describe('a webhook', () => {
  it('is answered when its request is on disk, and says nothing of the event but where to look', async () => {
    const { notes, store } = createNotebook();
    const written = Promise.withResolvers<void>();
    const slow: Store = {
      ...store,
      note: async (request, delivery) => {
        await written.promise;
        await store.note(request, delivery);
      },
    };
    const port = await serve(slow);
    let answered = false;
    const answer = postWebhook(port, 'issues', labelledIssue(4), 'delivery 4').finally(() => {
      answered = true;
    });
    expect(await health(port)).toMatchObject({ status: 200 });
    expect(answered).toBe(false);
    written.resolve();
    expect(await answer).toMatchObject({ status: 200 });
    const request = { kind: 'incident', installation: 7, owner: 'acme', repo: 'shop', number: 4 };
    expect(notes).toEqual([{ request, delivery: 'delivery 4' }]);
  });

  it('fails with 500 when its request cannot be written, and is taken when it is delivered again', async () => {
    const { notes, store } = createNotebook();
    let full = true;
    const port = await serve({
      ...store,
      note: (request, delivery) =>
        full ? Promise.reject(new Error('database or disk is full')) : store.note(request, delivery),
    });
    const refused = await postWebhook(port, 'issues', labelledIssue(4));
    expect(refused.status).toBe(500);
    expect(refused.text).toContain('could not be written down');
    expect(refused.text).not.toContain('disk');
    full = false;
    expect(await postWebhook(port, 'issues', labelledIssue(4))).toMatchObject({ status: 200 });
    expect(notes).toHaveLength(1);
  });

  it('fails with 500, not with 202, when the store does not answer', async () => {
    const { store } = createNotebook();
    const port = await serve({ ...store, note: () => new Promise(() => undefined) }, { noteWithin: 10 });
    expect(await postWebhook(port, 'issues', labelledIssue(4))).toMatchObject({ status: 500 });
  });

  const issue = labelledIssue(4);
  const pull = { number: 4, merged: false, user: { login: 'alice' } };
  it.each<[string, string, unknown]>([
    [
      'an issue without labels',
      'issues',
      { ...issue, action: 'opened', issue: { ...issue.issue, labels: [] } },
    ],
    ['a pull request with labels', 'issues', { ...issue, issue: { ...issue.issue, pull_request: {} } }],
    [
      'an issue that the App made',
      'issues',
      { ...issue, issue: { ...issue.issue, performed_via_github_app: { id: 12 } } },
    ],
    ['an event of no installation', 'issues', { ...issue, installation: undefined }],
    ['a deleted incident', 'issues', { ...issue, action: 'deleted' }],
    ['a pull request that was closed', 'pull_request', { ...issue, action: 'closed', pull_request: pull }],
    ['a push', 'push', { ref: 'refs/heads/main', repository: issue.repository }],
  ])('about %s is answered and not written down', async (_, event, payload) => {
    const { notes, store } = createNotebook();
    expect(await postWebhook(await serve(store), event, payload)).toMatchObject({ status: 200 });
    expect(notes).toEqual([]);
  });

  it.each([true, false])(
    'larger than GitHub sends gets 413 and is not kept (length told: %s)',
    async (told) => {
      const { notes, store } = createNotebook();
      const port = await serve(store);
      const megabyte = Buffer.alloc(1024 * 1024, 'x');
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const headers = told
          ? { 'content-length': 26 * megabyte.length }
          : { 'transfer-encoding': 'chunked' };
        const options = { host: '127.0.0.1', port, path: '/api/github/webhooks', method: 'POST', headers };
        const sender = httpRequest(options, (answer) => {
          resolve(answer.resume().statusCode);
          sender.destroy();
        });
        sender.on('error', reject);
        const send = (left: number) => {
          if (left > 0 && !sender.destroyed) sender.write(megabyte, () => send(left - 1));
        };
        send(26);
      });
      expect(status).toBe(413);
      expect(await postWebhook(port, 'issues', labelledIssue(4))).toMatchObject({ status: 200 });
      expect(notes).toHaveLength(1);
    },
  );

  it('that has arrived is still taken when the process stops, and nothing is begun any more', async () => {
    const { notes, store } = createNotebook();
    const written = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const port = await serve({
      ...store,
      note: async (request, delivery) => {
        arrived.resolve();
        await written.promise;
        await store.note(request, delivery);
      },
    });
    const answer = postWebhook(port, 'issues', labelledIssue(4));
    await arrived.promise;
    const stopped = app?.stop();
    written.resolve();
    expect(await answer).toMatchObject({ status: 200 });
    await stopped;
    expect(notes).toHaveLength(1);
    app = null;
  });
});

describe('a request that GitHub asks to come back later with', () => {
  it('waits in the inbox, where it takes nobody else its place', async () => {
    let asked = 0;
    const github = createServer((_, response) => {
      asked += 1;
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '3600' });
      response.end(JSON.stringify({ message: 'You have exceeded a secondary rate limit.' }));
    });
    github.listen(0, '127.0.0.1');
    await once(github, 'listening');
    const { port: githubPort } = github.address() as AddressInfo;
    const environment = { ...(await offlineEnvironment()), throttle: true, concurrency: 1 };
    const started = await startServer({ ...environment, apiUrl: `http://127.0.0.1:${githubPort}` });
    app = started;
    for (const number of [1, 2]) await postWebhook(started.port, 'issues', labelledIssue(number));
    const waiting = async () => {
      const { running, depth } = await started.inbox.status();
      return asked >= 2 && running === 0 && depth === 2;
    };
    while (!(await waiting())) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await started.inbox.status()).toMatchObject({ depth: 2, running: 0, dead: 0 });
    github.close();
  });
});

describe('GET /health', () => {
  it('tells how much there is to do', async () => {
    const store = openSqliteStore({ directory: null });
    await store.note({ kind: 'incident', installation: 7, owner: 'acme', repo: 'shop', number: 1 }, null);
    const [claim] = (await store.claim(1)).claims;
    if (claim) await store.bury(claim, 'no');
    const port = await serve(store);
    expect(await health(port)).toEqual({
      status: 200,
      body: { status: 'ok', inbox: { depth: 0, oldestSeconds: 0, running: 0, dead: 1 } },
    });
    expect((await fetch(`http://127.0.0.1:${port}/ping`)).status).toBe(200);
  });

  it('answers 503 while the store does not answer', async () => {
    const { store } = createNotebook();
    let down = true;
    const port = await serve({
      ...store,
      status: () => (down ? Promise.reject(new Error('connection refused')) : store.status()),
    });
    const answer = { status: 503, body: { status: 'store does not answer', inbox: null } };
    expect(await health(port)).toEqual(answer);
    down = false;
    expect(await health(port)).toMatchObject({ status: 200, body: { status: 'ok' } });
  });
});
