/** What makes the local GitHub useful in tests: schema violations are caught, requests and webhooks can be made to fail. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Delivery } from './index.ts';
import { openBranch, type Send, type Stage, setStage } from './stage.ts';

let stage: Stage;
let ada: Send;

beforeEach(async () => {
  stage = await setStage();
  ada = stage.as('ada');
});

afterEach(() => stage.github.close());

const titles = (): string[] => stage.github.state('acme/shop').issues.map(({ title }) => title);

describe('violations', () => {
  it('are recorded and answered 500 for keys that GitHub does not know', async () => {
    const reply = await ada('POST', 'issues', { title: 'x', milestne: 1 });
    expect(reply.status).toBe(500);
    expect(reply.at('message')).toContain('milestne');
    expect(titles()).toEqual([]);
    expect((await ada('GET', 'issues?creater=ada')).status).toBe(500);
    expect((await ada('PATCH', 'pulls/1', { draft: false })).status).toBe(500);
    expect((await ada('GET', 'stargazers')).status).toBe(404);
    expect((await ada('POST', '/graphql', { query: '{ viewer { email } }' })).status).toBe(500);
    expect(stage.github.violations).toHaveLength(5);
    expect(() => stage.github.assertClean()).toThrow('unknown parameter "creater"');
  });

  it('are recorded for values of the wrong type', async () => {
    expect((await ada('POST', 'issues', { title: 'x', labels: 'incident' })).status).toBe(500);
    expect((await ada('POST', 'git/refs', { ref: 'refs/heads/a' })).status).toBe(500);
    expect((await ada('GET', 'issues?state=opened')).status).toBe(500);
    expect(() => stage.github.assertClean()).toThrow('3 violations');
  });

  it('are none for the refusals of GitHub', async () => {
    expect((await ada('POST', 'issues', { title: '' })).status).toBe(422);
    expect((await ada('GET', 'issues/7')).status).toBe(404);
    stage.github.assertClean();
  });
});

describe('faults', () => {
  it('strike before the effect, or after it', async () => {
    const path = '/repos/{owner}/{repo}/issues';
    stage.github.faults.add({ method: 'POST', path, when: 'before', how: { status: 502 } });
    expect((await ada('POST', 'issues', { title: 'lost' })).status).toBe(502);
    stage.github.faults.add({
      method: 'POST',
      path,
      when: 'after',
      how: { status: 502, body: { message: 'no' } },
    });
    expect((await ada('POST', 'issues', { title: 'kept' })).at('message')).toBe('no');
    stage.github.faults.add({ path: /issues/, when: 'after', how: 'reset' });
    await expect(ada('POST', 'issues', { title: 'kept too' })).rejects.toThrow();
    expect((await ada('POST', 'issues', { title: 'fine' })).status).toBe(201);
    expect(titles()).toEqual(['kept', 'kept too', 'fine']);
    expect(stage.github.requests.map(({ status }) => status)).toEqual([502, 502, 0, 201]);
  });

  it('strike the nth request, as often as they are told', async () => {
    const how = { status: 403, headers: { 'retry-after': '7' } };
    stage.github.faults.add({ method: 'GET', nth: 2, times: 2, when: 'before', how });
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await ada('GET', '')).status);
    expect(statuses).toEqual([200, 403, 403, 200]);
    stage.github.faults.add({ when: 'before', path: '/repos/acme/shop', how });
    expect(stage.github.faults.pending()).toHaveLength(1);
    expect((await ada('GET', '')).headers.get('retry-after')).toBe('7');
    expect(stage.github.faults.pending()).toEqual([]);
  });
});

describe('the log of requests', () => {
  it('tells writes, tokens and who asked', async () => {
    await ada('GET', 'issues?state=all');
    await ada('POST', 'issues', { title: 'x' });
    await stage.as('')('GET', '/rate_limit');
    const query =
      'mutation { convertPullRequestToDraft(input: { pullRequestId: "PR_1" }) { clientMutationId } }';
    await ada('POST', '/graphql', { query });
    expect(stage.github.requests).toMatchObject([
      {
        route: '/repos/{owner}/{repo}/issues',
        path: '/repos/acme/shop/issues?state=all',
        isWrite: false,
        actor: 'ada',
      },
      { method: 'POST', isWrite: true, isToken: false, status: 201 },
      { route: '/rate_limit', actor: null },
      { route: '/graphql', isWrite: true },
    ]);
  });
});

describe('webhooks', () => {
  let receiver: Server;
  let received: string[];

  beforeEach(async () => {
    received = [];
    receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { action, issue } = JSON.parse(Buffer.concat(chunks).toString());
      received.push(`${request.headers['x-github-event']}.${action} ${issue?.title ?? ''}`.trim());
      response.writeHead(received.length === 1 ? 500 : 202).end();
    });
    await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
    const { github } = stage;
    const permissions = { issues: 'write', pull_requests: 'write' } as const;
    const app = github.createApp({ slug: 'debrief', permissions, events: ['issues', 'issue_comment'] });
    github.createRepository({ owner: 'acme', name: 'other', collaborators: { ada: 'write' } });
    github.installApp(app.id, { owner: 'acme', repositories: ['shop'] });
    await github.settled();
    github.setWebhookUrl(app.id, `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`);
  });

  afterEach(() => void receiver.close());

  const open = (title: string) => ada('POST', 'issues', { title });

  it('come in order, of subscribed events and installed repositories alone', async () => {
    await open('one');
    await ada('POST', '/repos/acme/other/issues', { title: 'elsewhere' });
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    await ada('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main' });
    await ada('POST', 'issues/1/comments', { body: 'hello' });
    await ada('PATCH', 'issues/1', { state: 'closed', title: 'two' });
    await stage.github.settled();
    stage.github.assertClean();
    expect(received).toEqual([
      'issues.opened one',
      'issue_comment.created one',
      'issues.edited two',
      'issues.closed two',
    ]);
    const issues = stage.github.deliveries.filter(({ event }) => event === 'issues');
    expect(issues.map(({ state, status }) => [state, status])).toEqual([
      ['failed', 500],
      ['delivered', 202],
      ['delivered', 202],
    ]);
  });

  it('can be held, reordered, lost and repeated', async () => {
    const { github } = stage;
    github.webhooks.hold();
    for (const title of ['one', 'two', 'three']) await open(title);
    await github.settled();
    expect(received).toEqual([]);
    github.webhooks.release(([one, , three]) => [three, one, one].filter((held): held is Delivery => !!held));
    await github.settled();
    expect(received).toEqual(['issues.opened three', 'issues.opened one', 'issues.opened one']);
    github.webhooks.drop(({ action }) => action === 'labeled');
    await ada('POST', 'issues/1/labels', { labels: ['lost'] });
    github.webhooks.drop();
    await ada('PATCH', 'issues/1', { state: 'closed' });
    await github.settled();
    expect(received.at(-1)).toBe('issues.closed one');
    const lost = github.deliveries.find(({ state, action }) => state === 'dropped' && action === 'labeled');
    const again = await github.webhooks.redeliver(lost?.id ?? '');
    expect([again.id, again.status, again.redelivery]).toEqual([lost?.id, 202, true]);
    expect(received.at(-1)).toBe('issues.labeled one');
  });

  it('fail where nobody listens', async () => {
    await new Promise((resolve) => receiver.close(resolve));
    await open('one');
    await stage.github.settled();
    expect(stage.github.deliveries.at(-1)).toMatchObject({ state: 'failed', status: null });
  });
});
