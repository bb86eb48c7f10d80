import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '../src/inbox/sqlite.ts';
import { createMetrics } from '../src/metrics.ts';
import { type RunningApp, type ServerOptions, startServer } from '../src/serve.ts';
import { readExposition, type Sample } from './support/exposition.ts';
import { freePort } from './support/free-port.ts';
import { type StubGitHub, startStubGitHub } from './support/stub-github.ts';
import { labelledIssue, offlineEnvironment, postWebhook } from './support/webhook.ts';

let github: StubGitHub;
let app: RunningApp;
let metricsPort = 0;
let page = '';
beforeEach(async () => {
  github = await startStubGitHub();
});
afterEach(async () => {
  await app.stop();
  await github.close();
});

async function start(options: ServerOptions = {}): Promise<void> {
  metricsPort = await freePort();
  app = await startServer({ ...(await offlineEnvironment()), metricsPort, apiUrl: github.url }, options);
}

async function read(): Promise<readonly Sample[]> {
  const answer = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  page = await answer.text();
  return readExposition(page);
}

const valueIn = (samples: readonly Sample[], name: string, labels: Record<string, string> = {}) =>
  samples.find(
    (sample) =>
      sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  )?.value;

describe('GET /metrics', () => {
  it('counts deliveries, requests, what GitHub was asked, and sweeps', async () => {
    await start();
    for (const number of [1, 2, 3]) await postWebhook(app.port, 'issues', labelledIssue(number));
    await postWebhook(app.port, 'issues', { ...labelledIssue(4), action: 'pinned' });
    await postWebhook(app.port, 'made-up', {});
    await fetch(`http://127.0.0.1:${app.port}/api/github/webhooks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    await app.inbox.settled();
    await app.sweep();
    const samples = await read();
    const deliveries = 'debrief_deliveries_total';
    expect(valueIn(samples, deliveries, { event: 'issues', outcome: 'noted' })).toBe(3);
    expect(valueIn(samples, deliveries, { event: 'issues', outcome: 'ignored' })).toBe(1);
    expect(valueIn(samples, deliveries, { event: 'other', outcome: 'ignored' })).toBe(1);
    expect(valueIn(samples, deliveries, { event: 'other', outcome: 'refused' })).toBe(1);
    expect(valueIn(samples, 'debrief_requests_total', { kind: 'incident', outcome: 'done' })).toBe(3);
    const asked = (route: string, status: string) =>
      valueIn(samples, 'debrief_github_requests_total', { route, status });
    expect(asked('POST /graphql', '2xx')).toBe(3);
    expect(asked('GET /repos/{owner}/{repo}/pulls/{pull_number}', '4xx')).toBe(3);
    expect(asked('POST /app/installations/{installation_id}/access_tokens', '2xx')).toBeGreaterThan(0);
    expect(asked('GET /app/installations', '2xx')).toBe(1);
    expect(valueIn(samples, 'debrief_github_rate_limit_remaining', { resource: 'core' })).toBe(4321);
    expect(valueIn(samples, 'debrief_sweep_duration_seconds_count', { outcome: 'done' })).toBe(1);
    expect(valueIn(samples, 'debrief_sweep_last_done_timestamp_seconds')).toBeGreaterThan(0);
    expect(page).not.toMatch(/acme|shop/);
  });

  it('shows how much there is to do, and what was given up', async () => {
    const store = openSqliteStore({ directory: null });
    await store.note({ kind: 'incident', installation: 7, owner: 'acme', repo: 'shop', number: 1 }, null);
    const [claim] = (await store.claim(1)).claims;
    if (claim) await store.bury(claim, 'no');
    await start({ store });
    const samples = await read();
    expect(valueIn(samples, 'debrief_inbox_up')).toBe(1);
    expect(valueIn(samples, 'debrief_inbox_dead')).toBe(1);
    expect(valueIn(samples, 'debrief_inbox_depth')).toBe(0);
  });

  it('shows no old numbers of the inbox while its store does not answer', async () => {
    const store = openSqliteStore({ directory: null });
    let down = false;
    const ask = store.status.bind(store);
    const status = () => (down ? Promise.reject(new Error('connection refused')) : ask());
    await start({ store: Object.assign(store, { status }) });
    expect(valueIn(await read(), 'debrief_inbox_depth')).toBe(0);
    down = true;
    const samples = await read();
    expect(valueIn(samples, 'debrief_inbox_up')).toBe(0);
    expect(valueIn(samples, 'debrief_inbox_depth')).toBeUndefined();
    down = false;
  });

  it('counts what was given up', async () => {
    await start({ tries: 1 });
    await github.close();
    await postWebhook(app.port, 'issues', labelledIssue(1));
    await app.inbox.settled();
    const samples = await read();
    expect(valueIn(samples, 'debrief_requests_total', { outcome: 'dead' })).toBe(1);
    expect(valueIn(samples, 'debrief_inbox_dead')).toBe(1);
    expect(valueIn(samples, 'debrief_github_requests_total', { status: 'none' })).toBeGreaterThan(0);
    github = await startStubGitHub();
  });

  it('is nowhere unless it is asked for, and never on the port of the webhooks', async () => {
    await start();
    expect((await fetch(`http://127.0.0.1:${app.port}/metrics`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${metricsPort}/`)).status).toBe(404);
  });
});

describe('the metrics', () => {
  it('stay few, whatever is counted', async () => {
    const { meter, serve } = createMetrics(Date.now);
    for (let count = 0; count < 1000; count += 1) {
      meter.called({ route: `GET /${count}`, status: count % 600, budget: null });
      meter.delivered(`event ${count}`, 'ignored');
    }
    const port = await freePort();
    const server = await serve({
      host: '127.0.0.1',
      port,
      status: () => Promise.reject(new Error('none')),
    });
    const samples = readExposition(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text());
    server.close();
    expect(samples.length).toBeLessThan(500);
    expect(valueIn(samples, 'debrief_deliveries_total', { event: 'other' })).toBe(1000);
  });

  it('show the least that any installation has left, until it is renewed', async () => {
    let now = 0;
    const { meter, serve } = createMetrics(() => now);
    const port = await freePort();
    const server = await serve({
      host: '127.0.0.1',
      port,
      status: () => Promise.reject(new Error('none')),
    });
    const remaining = async () =>
      valueIn(
        readExposition(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()),
        'debrief_github_rate_limit_remaining',
      );
    const spend = (installation: string, left: number, reset: number) =>
      meter.called({
        route: 'GET /',
        status: 200,
        budget: { installation, resource: 'core', remaining: left, reset },
      });
    spend('1', 10, 100);
    spend('2', 4000, 200);
    expect(await remaining()).toBe(10);
    now = 150_000;
    expect(await remaining()).toBe(4000);
    server.close();
  });
});
