/** Failures and webhooks by a schedule, as simulations need them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FaultRequest, Strike } from './index.ts';
import { jwtOf, type Send, type Stage, setStage } from './stage.ts';

let stage: Stage;
let ada: Send;

beforeEach(async () => {
  stage = await setStage();
  ada = stage.as('ada');
});

afterEach(() => stage.github.close());

const titles = (): string[] => stage.github.state('acme/shop').issues.map(({ title }) => title);

describe('a schedule of faults', () => {
  let bot: Send;
  const asked: FaultRequest[] = [];

  beforeEach(() => {
    bot = stage.as(stage.github.createActionsToken('acme/shop', { issues: 'write' }));
    asked.length = 0;
  });

  const schedule = (...strikes: readonly (Strike | null)[]): void =>
    stage.github.faults.schedule((request) => {
      asked.push(request);
      return strikes[request.index] ?? null;
    });

  it('is asked about every request that is not a person’s, in order', async () => {
    schedule();
    await ada('POST', 'issues', { title: 'mine' });
    await bot('GET', 'issues?state=all');
    await bot('POST', 'issues', { title: 'the bot’s' });
    await stage.as('')('GET', '/rate_limit');
    await stage.as('ghs_wrong')('GET', '');
    const app = stage.github.createApp({ slug: 'debrief', permissions: {}, events: [] });
    await stage.as(jwtOf(app))('GET', '/app');
    const route = '/repos/{owner}/{repo}/issues';
    const actor = 'github-actions[bot]';
    expect(asked).toEqual([
      { index: 0, method: 'GET', route, path: '/repos/acme/shop/issues?state=all', actor, isWrite: false },
      { index: 1, method: 'POST', route, path: '/repos/acme/shop/issues', actor, isWrite: true },
      { index: 2, method: 'GET', route: '/rate_limit', path: '/rate_limit', actor: null, isWrite: false },
      expect.objectContaining({ index: 3, actor: null }),
      expect.objectContaining({ index: 4, actor: 'app/debrief' }),
    ]);
  });

  it('strikes before or after the effect, and the log says which', async () => {
    schedule({ when: 'before', how: { status: 502 } }, { when: 'after', how: 'reset' });
    expect((await bot('POST', 'issues', { title: 'lost' })).status).toBe(502);
    await expect(bot('POST', 'issues', { title: 'kept' })).rejects.toThrow();
    expect((await bot('POST', 'issues', { title: 'fine' })).status).toBe(201);
    expect(titles()).toEqual(['kept', 'fine']);
    expect(stage.github.requests.map(({ status, fault }) => [status, fault])).toEqual([
      [502, 'before'],
      [0, 'after'],
      [201, null],
    ]);
  });

  it('can let an answer never come, while others go on', async () => {
    schedule({ when: 'after', how: 'hang' }, { when: 'before', how: 'hang' });
    const open = (title: string, signal?: AbortSignal) =>
      fetch(`${stage.github.url}/repos/acme/shop/issues`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'user-agent': 'test' },
        body: JSON.stringify({ title }),
        ...(signal && { signal }),
      });
    const token = stage.github.createActionsToken('acme/shop', { issues: 'write' });
    const hanging = new AbortController();
    const arrived = async (count: number): Promise<void> => {
      const posts = () => stage.github.requests.filter(({ method }) => method === 'POST');
      while (posts().length < count) await ada('GET', '/rate_limit');
    };
    const first = open('kept', hanging.signal);
    await arrived(1);
    const second = open('lost');
    second.catch(() => {});
    await arrived(2);
    expect((await open('fine')).status).toBe(201);
    hanging.abort();
    await expect(first).rejects.toThrow('aborted');
    await stage.github.close();
    await expect(second).rejects.toThrow('fetch failed');
    expect(titles()).toEqual(['kept', 'fine']);
  });

  it('starts anew with each schedule, and ends when it is cleared', async () => {
    schedule(null, { when: 'before', how: { status: 500 } });
    await bot('GET', '');
    schedule(null, { when: 'before', how: { status: 503 } });
    const statuses = [await bot('GET', ''), await bot('GET', '')].map(({ status }) => status);
    expect(statuses).toEqual([200, 503]);
    schedule({ when: 'before', how: { status: 500 } });
    stage.github.faults.clear();
    expect((await bot('GET', '')).status).toBe(200);
  });

  it('counts on while an added fault strikes', async () => {
    schedule(null, { when: 'before', how: { status: 503 } });
    stage.github.faults.add({ when: 'before', how: { status: 500 } });
    const statuses = [await bot('GET', ''), await bot('GET', '')].map(({ status }) => status);
    expect(statuses).toEqual([500, 503]);
  });
});

describe('a schedule of webhooks', () => {
  let receiver: Server;
  let received: string[];

  beforeEach(async () => {
    received = [];
    receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      received.push(JSON.parse(Buffer.concat(chunks).toString()).issue.title);
      response.writeHead(200).end();
    });
    await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
    const { github } = stage;
    const app = github.createApp({ slug: 'debrief', permissions: { issues: 'read' }, events: ['issues'] });
    github.installApp(app.id, { owner: 'acme' });
    await github.settled();
    github.setWebhookUrl(app.id, `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`);
  });

  afterEach(() => void receiver.close());

  const open = async (...wanted: readonly string[]): Promise<void> => {
    for (const title of wanted) await ada('POST', 'issues', { title });
    await stage.github.settled();
  };

  it('loses, triples, and delays past later ones', async () => {
    const plans = [[1], [], [0, 0, 0], [0, 2], [0], [0]];
    stage.github.webhooks.schedule((_, index) => plans[index] ?? [0]);
    await open('a', 'b', 'c', 'd', 'e', 'f');
    expect(received).toEqual(['a', 'c', 'c', 'c', 'd', 'e', 'f', 'd']);
    const states = stage.github.deliveries.filter(({ event }) => event === 'issues');
    expect(states.map(({ state }) => state).sort()).toEqual([...Array(8).fill('delivered'), 'dropped']);
  });

  it('sends at last what waits for more than ever comes', async () => {
    const plans = [[9], [3], [0]];
    stage.github.webhooks.schedule((_, index) => plans[index] ?? [0]);
    await open('a', 'b', 'c');
    expect(received).toEqual(['c', 'b', 'a']);
    stage.github.webhooks.schedule(null);
    await open('d');
    expect(received.at(-1)).toBe('d');
  });
});
