import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { onslaught } from '../support/onslaught.ts';
import { type LocalPostgres, startPostgres } from '../support/postgres.ts';
import { describeApp, startReplica } from '../support/replica.ts';
import { startStubGitHub } from '../support/stub-github.ts';
import { labelledIssue, postWebhook } from '../support/webhook.ts';

let server: LocalPostgres;
beforeAll(async () => {
  server = await startPostgres();
}, 30_000);
afterAll(() => server.close());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-processes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the App as a process', () => {
  it('loses nothing that it acknowledged when it is killed under load', async () => {
    const { acknowledged, lost, exitCodes } = await onslaught({ signals: ['SIGKILL', 'SIGKILL'] });
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
    expect(exitCodes).toEqual([0]);
  }, 60_000);

  it('loses nothing when one of two replicas is killed under load, or restarted', async () => {
    const database = await server.create('killed');
    const { acknowledged, lost, exitCodes } = await onslaught({ signals: ['SIGKILL', 'SIGTERM'], database });
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
    expect(exitCodes).toEqual([0, 0, 0]);
  }, 60_000);

  it('answers 500 while the disk is full, and goes on serving', async () => {
    const variables = await describeApp({ folder, apiUrl: 'http://127.0.0.1:1' });
    const replica = await startReplica(variables, { fileBlocks: 300 });
    await replica.ready();
    const statuses: number[] = [];
    let number = 0;
    const post = async () => {
      const { status } = await postWebhook(replica.port, 'issues', labelledIssue(++number));
      statuses.push(status);
      return status;
    };
    while ((await post()) === 200);
    while ((await post()) !== 200);
    expect(new Set(statuses)).toEqual(new Set([200, 500]));
    expect((await fetch(`http://127.0.0.1:${replica.port}/health`)).status).toBe(200);
    expect(replica.output()).toMatch(
      /"number":\d+.*The request could not be written down: the delivery fails/,
    );
    expect(await replica.end('SIGTERM')).toBe(0);
  }, 60_000);

  it('hands back what runs when it is told to stop, in time, and does it when it starts again', async () => {
    const silent = await startStubGitHub({ delay: 3_600_000 });
    const variables = await describeApp({ folder, apiUrl: silent.url });
    const first = await startReplica(variables);
    await first.ready();
    expect((await postWebhook(first.port, 'issues', labelledIssue(1))).status).toBe(200);
    // A process that has not ended after 9.5 s ends itself, with 1.
    expect(await first.end('SIGTERM')).toBe(0);
    await silent.close();
    const github = await startStubGitHub();
    const second = await startReplica({ ...variables, GITHUB_API_URL: github.url });
    await second.ready();
    while (!github.asked.has(1)) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await second.end('SIGTERM')).toBe(0);
    await github.close();
  }, 60_000);

  it('answers 500 and is not healthy while PostgreSQL is stopped, and does all it acknowledged when it is back', async () => {
    const github = await startStubGitHub();
    const database = await server.create('stopped');
    const replica = await startReplica(await describeApp({ folder, apiUrl: github.url, database }));
    await replica.ready();
    const post = async (number: number) =>
      (await postWebhook(replica.port, 'issues', labelledIssue(number))).status;
    const healthy = async () => (await fetch(`http://127.0.0.1:${replica.port}/health`)).status;
    expect(await post(1)).toBe(200);
    await server.stop();
    expect(await post(2)).toBe(500);
    expect(await healthy()).toBe(503);
    await server.start();
    while ((await post(3)) !== 200);
    while (!github.asked.has(1) || !github.asked.has(3))
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await healthy()).toBe(200);
    expect(await replica.end('SIGTERM')).toBe(0);
    await github.close();
  }, 60_000);

  it('does not start beside another one in the same folder', async () => {
    const variables = await describeApp({ folder, apiUrl: 'http://127.0.0.1:1' });
    const first = await startReplica(variables);
    await first.ready();
    const second = await startReplica(variables);
    await expect(second.ready()).rejects.toThrow(/Debrief cannot start:\n.*another process works with it/);
    expect(second.child.exitCode).toBe(1);
    expect(await first.end('SIGTERM')).toBe(0);
  }, 60_000);
});
