import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createLog } from '../src/log.ts';
import { type RunningApp, startServer } from '../src/serve.ts';
import { labelledIssue, offlineEnvironment, postWebhook, signatureOf } from './support/webhook.ts';

type Line = Readonly<Record<string, unknown>>;

let app: RunningApp;
let server: Server;
let text = '';
afterEach(async () => {
  await app.stop();
  server.closeAllConnections();
  server.close();
});

const TOKEN = 'ghs_averysecrettoken';

type Answer = (response: ServerResponse, asked: string) => void;

/** A GitHub that hands out tokens and answers everything else as it is told. */
async function start(answer: Answer, throttle = false): Promise<{ readonly privateKey: string }> {
  server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json');
    const asked = await textOf(request);
    if (request.url?.endsWith('/access_tokens')) {
      response.writeHead(201).end(JSON.stringify({ token: TOKEN, expires_at: '2999-01-01T00:00:00Z' }));
    } else if (/\/app\/installations\/\d+$/.test(request.url ?? '')) {
      const found = { id: 7, app_slug: 'debrief', created_at: '2020-01-01T00:00:00Z' };
      response.writeHead(200).end(JSON.stringify(found));
    } else answer(response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = { ...(await offlineEnvironment()), apiUrl, throttle };
  text = '';
  const log = createLog('trace', {
    write: (line) => {
      text += line;
    },
  });
  app = await startServer(environment, { log, tries: 1 });
  return environment;
}

const lines = (): readonly Line[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const requestOf = (number: number) => ({
  kind: 'incident',
  installation: 7,
  owner: 'acme',
  repo: 'shop',
  number,
});

describe('the log', () => {
  it('names the delivery and the request on each line about it, those of several at a time kept apart', async () => {
    await start((response, asked) => {
      const number = Number(/"number":(\d+)/.exec(asked)?.[1]);
      if (number % 2 === 0) response.setHeader('deprecation', 'true');
      const [status, message] =
        number % 3 === 0 ? [429, 'You have exceeded a secondary rate limit.'] : [404, 'No'];
      if (status === 429) response.setHeader('retry-after', '3600');
      setTimeout(() => response.writeHead(status).end(JSON.stringify({ message, number })), 10);
    }, true);
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    await Promise.all(
      numbers.map((number) => postWebhook(app.port, 'issues', labelledIssue(number), `delivery ${number}`)),
    );
    while ((await app.inbox.status()).running > 0 || (await app.inbox.status()).depth > 3) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (const number of numbers) {
      const mine = lines().filter(({ delivery }) => delivery === `delivery ${number}`);
      expect(mine.map(({ request }) => request)).toEqual(mine.map(() => requestOf(number)));
      const said = mine.map(({ msg }) => String(msg)).join('\n');
      expect(said).toContain('Noted');
      expect(said).toContain('Asked GitHub');
      expect(said.includes('is deprecated')).toBe(number % 2 === 0);
      expect(said.includes('GitHub asks to wait')).toBe(number % 3 === 0);
    }
    const strays = lines().filter(({ name, delivery }) => name === 'github' && delivery === undefined);
    expect(strays).toEqual([]);
  });

  it('holds no secret, at any level', async () => {
    const { privateKey } = await start((response) => response.writeHead(500).end('{"message":"no"}'));
    const body = JSON.stringify(labelledIssue(1));
    await postWebhook(app.port, 'issues', labelledIssue(1));
    await postWebhook(app.port, 'issues', { ...labelledIssue(2), issue: 'not what GitHub sends' });
    await fetch(`http://127.0.0.1:${app.port}/api/github/webhooks`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer hush',
        'x-github-event': 'issues',
        'x-github-delivery': '1',
        'x-hub-signature-256': signatureOf(body, 'another secret'),
      },
      body,
    });
    await app.sweep();
    await app.inbox.settled();
    expect(text).toContain('given up');
    expect(text).toContain('A delivery was refused');
    for (const secret of [
      TOKEN,
      'a secret of more',
      'hush',
      signatureOf(body),
      signatureOf(body, 'another secret'),
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/eyJ[\w-]+\.|Bearer|BEGIN [A-Z ]*PRIVATE KEY/);
    expect(text).not.toContain(privateKey.split('\n')[1]);
  });
});
