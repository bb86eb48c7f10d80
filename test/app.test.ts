import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openShop, SECRET, SHOP, type Shop } from './support/shop.ts';

/** Payloads that GitHub was recorded to send. */
const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples/api.github.com/index.json') as readonly {
  readonly name: string;
  readonly examples: readonly unknown[];
}[];

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop.close();
  shop.github.assertClean();
});

const sign = (body: string, secret = SECRET) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

async function deliver(
  event: string,
  body: string,
  signature: string | null = sign(body),
  path = '/api/github/webhooks',
): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${shop.app.port}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': crypto.randomUUID(),
      ...(signature === null ? {} : { 'x-hub-signature-256': signature }),
    },
    body,
  });
  await answer.text();
  return answer.status;
}

const pings = async () => (await fetch(`http://127.0.0.1:${shop.app.port}/ping`)).status;

describe('the App', () => {
  it('takes every payload that GitHub was ever recorded to send, and goes on serving', async () => {
    const answers: string[] = [];
    for (const { name, examples: payloads } of examples) {
      for (const payload of payloads) {
        const status = await deliver(name, JSON.stringify(payload));
        if (status !== 200) answers.push(`${name}: ${status}`);
      }
    }
    await shop.app.inbox.settled();
    expect(answers).toEqual([]);
    expect(await pings()).toBe(200);
    await shop.incident();
    expect(shop.github.state(SHOP).pulls).toHaveLength(1);
  });

  it('refuses what is not signed with its secret', async () => {
    const body = JSON.stringify({ action: 'opened' });
    expect(await deliver('issues', body, null)).toBe(400);
    expect(await deliver('issues', body, sign(body, 'development'))).toBe(400);
    expect(await deliver('issues', `${body} `, sign(body))).toBe(400);
    expect(await pings()).toBe(200);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '"text"',
    '{"action":"labeled"}',
    '{"action":"closed","pull_request":null}',
  ])('survives the signed body %j', async (body) => {
    for (const event of ['issues', 'pull_request', 'no-such-event']) await deliver(event, body);
    expect(await pings()).toBe(200);
  });

  it('takes webhooks at the bare address as well, which the set-up page registers', async () => {
    const [ping] = examples.find(({ name }) => name === 'ping')?.examples ?? [];
    expect(await deliver('ping', JSON.stringify(ping), undefined, '/')).toBe(200);
  });
});
