import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AppCredentials } from './index.ts';
import { jwtOf, type Send, type Stage, setStage } from './stage.ts';

const LIST = '/app/hook/deliveries';
const PERMISSIONS = { issues: 'write', contents: 'read' } as const;

describe('the deliveries of an App', () => {
  let stage: Stage;
  let ada: Send;
  let debrief: Send;
  let app: AppCredentials;
  let receiver: Server;
  let answer: number;
  let received: string[];
  let time: Date;

  beforeEach(async () => {
    time = new Date('2026-03-14T09:00:00Z');
    stage = await setStage({}, { now: () => time });
    ada = stage.as('ada');
    answer = 202;
    received = [];
    receiver = createServer((request, response) => {
      received.push(String(request.headers['x-github-delivery']));
      request.resume();
      response.writeHead(answer, { 'x-told': 'yes' }).end('thanks');
    });
    await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
    app = stage.github.createApp({ slug: 'debrief', permissions: PERMISSIONS, events: ['issues'] });
    debrief = stage.as(jwtOf(app));
    stage.github.installApp(app.id, { owner: 'acme' });
    await stage.github.settled();
    stage.github.setWebhookUrl(app.id, `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`);
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
    receiver.closeAllConnections();
    receiver.close();
  });

  const open = async (...titles: string[]): Promise<void> => {
    for (const title of titles) await ada('POST', 'issues', { title });
    await stage.github.settled();
  };
  const list = async (query = ''): Promise<readonly Record<string, unknown>[]> =>
    JSON.parse((await debrief('GET', LIST + query)).text);

  it('are listed newest first, once they were sent, with what was answered', async () => {
    expect(await list()).toEqual([]);
    await open('one');
    answer = 500;
    await open('two');
    const [second, first] = await list();
    expect(second).toMatchObject({
      status: 'Invalid HTTP Response: 500',
      status_code: 500,
      redelivery: false,
    });
    expect(first).toMatchObject({
      guid: received[0],
      delivered_at: '2026-03-14T09:00:00Z',
      status: 'OK',
      status_code: 202,
      event: 'issues',
      action: 'opened',
      installation_id: expect.any(Number),
      repository_id: expect.any(Number),
    });
    const full = await debrief('GET', `${LIST}/${first?.id}`);
    expect(full.at('request.payload.issue.title')).toBe('one');
    expect(full.at('request.headers.x-github-delivery')).toBe(received[0]);
    expect([full.at('response.payload'), full.at('response.headers.x-told')]).toEqual(['thanks', 'yes']);
    stage.github.webhooks.hold();
    await open('three');
    expect(await list()).toHaveLength(2);
  });

  it('stay failed when nobody listened, and are unknown when they were lost', async () => {
    await new Promise((resolve) => receiver.close(resolve));
    await open('refused');
    stage.github.webhooks.fail(() => true);
    await open('failed');
    stage.github.webhooks.drop(() => true);
    await open('lost');
    const failed = await list('?status=failure');
    expect(failed.map(({ status, status_code: code }) => [status, code])).toEqual([
      ['failed to connect to host', 502],
      ['failed to connect to host', 502],
    ]);
    expect(stage.github.deliveries.slice(-3).map(({ state, status }) => [state, status])).toEqual([
      ['failed', null],
      ['failed', null],
      ['dropped', null],
    ]);
    expect(await list('?status=success')).toEqual([]);
  });

  it('can be sent again, as the same delivery under another number', async () => {
    answer = 500;
    await open('one');
    answer = 200;
    const [failed] = await list();
    const reply = await debrief('POST', `${LIST}/${failed?.id}/attempts`);
    expect([reply.status, reply.text]).toEqual([202, '{}']);
    await stage.github.settled();
    const [again, first] = await list();
    expect(first).toEqual(failed);
    expect(again).toMatchObject({ guid: failed?.guid, redelivery: true, status_code: 200 });
    expect(again?.id).not.toBe(failed?.id);
    expect(received).toEqual([failed?.guid, failed?.guid]);
    expect((await debrief('POST', `${LIST}/1/attempts`)).status).toBe(404);
  });

  it('are asked for again in vain while webhooks are lost', async () => {
    await open('one');
    const [first] = await list();
    stage.github.webhooks.drop(() => true);
    await debrief('POST', `${LIST}/${first?.id}/attempts`);
    await stage.github.settled();
    expect(received).toHaveLength(1);
    expect(stage.github.deliveries.at(-1)).toMatchObject({ state: 'dropped', redelivery: true });
  });

  it('come in pages that new ones do not move', async () => {
    await open('one', 'two', 'three');
    const [third, second, first] = (await list()).map(({ id }) => id);
    const page = await debrief('GET', `${LIST}?per_page=2`);
    expect([page.at('0.id'), page.at('1.id')]).toEqual([third, second]);
    await open('four');
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '') ?? [];
    const rest = await debrief('GET', next.replace(stage.github.url, ''));
    expect([rest.at('0.id'), rest.at('1.id'), rest.headers.get('link')]).toEqual([first, undefined, null]);
    expect((await debrief('GET', `${LIST}?cursor=v1_0`)).status).toBe(400);
  });

  it('are forgotten after three days', async () => {
    await open('one');
    time = new Date('2026-03-17T08:59:59Z');
    expect(await list()).toHaveLength(1);
    time = new Date('2026-03-17T09:00:00Z');
    expect(await list()).toEqual([]);
  });

  it('belong to the App alone', async () => {
    await open('one');
    const other = stage.github.createApp({ slug: 'other', permissions: {}, events: [] });
    const [first] = await list();
    expect((await stage.as(jwtOf(other))('GET', LIST)).text).toBe('[]');
    expect((await stage.as(jwtOf(other))('GET', `${LIST}/${first?.id}`)).status).toBe(404);
    expect((await ada('GET', LIST)).status).toBe(401);
  });
});

it('gives up on a receiver that takes too long, and says so', async () => {
  const { github, as } = await setStage({}, { webhookTimeout: 20 });
  const receiver = createServer(() => {});
  await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
  const webhookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const app = github.createApp({ slug: 'debrief', permissions: {}, events: [], webhookUrl });
  github.ping(app.id);
  await github.settled();
  const list = await as(jwtOf(app))('GET', LIST);
  expect([list.at('0.status'), list.at('0.status_code')]).toEqual(['timed out', 504]);
  github.assertClean();
  await github.close();
  receiver.closeAllConnections();
  receiver.close();
});
