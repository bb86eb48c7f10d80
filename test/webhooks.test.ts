import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { guardIntake } from '../src/intake.ts';
import { createWebhookHandler, type Delivery, type Told } from '../src/webhooks.ts';
import { signatureOf } from './support/webhook.ts';

let url = '';
let taken: Delivery[] = [];
let told: Told[] = [];
let take: () => Promise<'noted' | 'ignored'> = async () => 'noted';
let close: () => void = () => undefined;
beforeEach(async () => {
  [taken, told, take] = [[], [], async () => 'noted'];
  const handler = createWebhookHandler({
    secret: 'right',
    take: (delivery) => {
      taken.push(delivery);
      return take();
    },
    told: (each) => told.push(each),
  });
  const server = createServer(async (request, response) => {
    if (!(await handler(request, response))) response.writeHead(404).end();
  });
  guardIntake(server, { refused: () => undefined });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close().closeAllConnections();
});
afterEach(() => close());

async function post(
  body: string | Buffer,
  headers: Record<string, string> = {},
  path = '/api/github/webhooks',
) {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'issues',
      'x-github-delivery': 'one',
      'x-hub-signature-256': signatureOf(body.toString(), 'right'),
      ...headers,
    },
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: answer.status, text: await answer.text() };
}

describe('a delivery', () => {
  it.each(['/api/github/webhooks', '/api/github/webhooks/', '/api/github/webhooks?from=github', '/'])(
    'is taken at %s',
    async (path) => {
      expect(await post('{"größer":1}', {}, path)).toEqual({ status: 200, text: 'ok\n' });
      expect(taken).toEqual([{ id: 'one', event: 'issues', payload: { größer: 1 } }]);
      expect(told).toEqual([{ delivery: 'one', event: 'issues', outcome: 'noted' }]);
    },
  );

  it.each<[string, number, string, Record<string, string>]>([
    ['signed with another secret', 400, '{}', { 'x-hub-signature-256': signatureOf('{}', 'wrong') }],
    ['signed for another body', 400, '{} ', { 'x-hub-signature-256': signatureOf('{}', 'right') }],
    ['with a signature that is too short', 400, '{}', { 'x-hub-signature-256': 'sha256=' }],
    [
      'with the signature of the older kind only',
      400,
      '{}',
      { 'x-hub-signature-256': '', 'x-hub-signature': 'sha1=1' },
    ],
    ['without an event', 400, '{}', { 'x-github-event': '' }],
    ['without an id', 400, '{}', { 'x-github-delivery': '' }],
    ['that is a form', 415, '{}', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['that is no JSON', 400, '{', {}],
  ])('%s is refused and not taken', async (_, status, body, headers) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ error: expect.stringMatching(/\.$/) });
    expect(taken).toEqual([]);
    expect(told).toMatchObject([{ outcome: 'refused', problem: expect.stringMatching(/\.$/) }]);
  });

  it('that cannot be written down fails, and says nothing of why', async () => {
    take = () => Promise.reject(new Error('disk full of hush'));
    const { status, text } = await post('{}');
    expect(status).toBe(500);
    expect(text).not.toContain('hush');
    expect(told).toMatchObject([{ outcome: 'failed' }]);
  });

  it('is nothing that is asked for elsewhere, or only looked at', async () => {
    expect((await post('{}', {}, '/api/github/webhooks/more')).status).toBe(404);
    expect((await fetch(`${url}/api/github/webhooks`)).status).toBe(404);
    expect(told).toEqual([]);
  });
});
