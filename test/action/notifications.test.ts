/** What the step tells elsewhere: by the run whose own work it was, and by no other. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { turnPull } from '../support/drafted.ts';
import { openSlack, type Slack } from '../support/slack.ts';
import { openWorkflows, PLACE, type Workflows } from '../support/workflows.ts';
import { runStep } from './runner.ts';

const DAILY = { schedule: '37 9 * * *' };
const ITEM = '# Outage\n\n## Action items\n\n- [ ] Add an alert (owner: @alice, due: 2026-11-16)\n';

let slack: Slack;
let shop: Workflows;
let warnings: string[];
beforeEach(async () => {
  slack = await openSlack();
  shop = await openWorkflows({ '.github/postmortem.yml': 'reminders: { before: [] }\n' });
  warnings = [];
});
afterEach(async () => {
  await slack.close();
  shop.github.assertClean();
  await shop.github.close();
  expect(warnings).toEqual([]);
});

const listener = (isAgain = false) => ({
  url: slack.webhook,
  isAgain,
  warn: (words: string) => void warnings.push(words),
});
const pulls = () => shop.github.state(PLACE).pulls;

async function incident(): Promise<number> {
  const made = { title: 'Checkout <!channel>', labels: ['incident'] };
  const { number } = (await shop.as('alice', 'POST', `/repos/${PLACE}/issues`, made)) as { number: number };
  return number;
}

/** The draft as bob turns it, and the run on the event of that. */
async function turned(into: 'ready' | 'draft', isAgain = false): Promise<void> {
  const number = pulls()[0]?.number ?? 0;
  await turnPull(shop.as, into, { repository: PLACE, number, by: 'bob' });
  if (into === 'draft') return;
  const pull_request = await shop.as('bob', 'GET', `/repos/${PLACE}/pulls/${number}`);
  const payload = { action: 'ready_for_review', pull_request, sender: { login: 'bob' } };
  await shop.run('pull_request', payload, listener(isAgain));
}

describe('the step tells', () => {
  it('of the draft that it opened, and no run tells of it again', async () => {
    const number = await incident();
    const issue = { number, labels: [{ name: 'incident' }] };
    for (let round = 0; round < 2; round += 1) {
      await shop.run('issues', { action: 'labeled', issue }, listener());
      shop.later(11);
      await shop.run('schedule', DAILY, listener());
    }
    const told = await slack.messages();
    expect(told).toEqual([
      expect.stringMatching(
        /^A postmortem was drafted: <http[^|>]+\/spot\/shop\/pull\/2\|spot\/shop#2 [^<>|]+>$/,
      ),
    ]);
  });

  it('of the draft that it opened before it had to look again', async () => {
    const number = await incident();
    const said = { body: '/timeline 09:30 told' };
    const path = `/repos/${PLACE}/issues/${number}/comments`;
    const { id } = (await shop.as('alice', 'POST', path, said)) as { id: number };
    shop.github.faults.schedule(({ isWrite, path: asked }) => {
      const comments = shop.github.state(PLACE).issues[0]?.comments ?? [];
      if (isWrite && asked === '/graphql' && comments.length > 0)
        shop.github.person('alice').deleteComment(PLACE, id);
      return null;
    });
    const issue = { number, labels: [{ name: 'incident' }] };
    const { lines, faults } = await shop.run('issues', { action: 'labeled', issue }, listener());
    expect(faults).toEqual([]);
    expect(lines[0]).toContain('open a draft pull request');
    expect(await slack.messages()).toEqual([expect.stringMatching(/^A postmortem was drafted: /)]);
  });

  it('of the draft that it turned ready, and not of the event of that', async () => {
    const number = await incident();
    await shop.on(number, 'labeled');
    await shop.as('alice', 'PATCH', `/repos/${PLACE}/issues/${number}`, { state: 'closed' });
    const issue = { number, labels: [{ name: 'incident' }] };
    await shop.run('issues', { action: 'closed', issue }, listener());
    expect(pulls()).toMatchObject([{ draft: false }]);
    const pull_request = await shop.as('bob', 'GET', `/repos/${PLACE}/pulls/2`);
    const event = { action: 'ready_for_review', pull_request, sender: { login: 'github-actions[bot]' } };
    await shop.run('pull_request', event, listener());
    shop.later(11);
    await shop.run('schedule', DAILY, listener());
    expect(await slack.messages()).toEqual([
      expect.stringMatching(/^A postmortem is ready for review: <http/),
    ]);
  });

  it('of the draft that a person turned ready, the first time, and not when a run is started again', async () => {
    await shop.on(await incident(), 'labeled');
    await turned('ready', true);
    expect(await slack.messages()).toEqual([]);
    await turned('draft');
    await turned('ready');
    expect(await slack.messages()).toEqual([]);
  });

  it('of nothing that is a draft again, or no postmortem', async () => {
    await shop.on(await incident(), 'labeled');
    await turned('ready');
    await turned('draft');
    const pull_request = await shop.as('bob', 'GET', `/repos/${PLACE}/pulls/2`);
    const event = { action: 'ready_for_review', pull_request, sender: { login: 'bob' } };
    await shop.run('pull_request', event, listener());
    expect(await slack.messages()).toHaveLength(1);
  });

  it('what is overdue, on the schedule of once a day alone', async () => {
    await followUp();
    shop.later(11);
    await shop.run('schedule', { schedule: '23 */6 * * *' }, listener());
    await shop.run('workflow_dispatch', {}, listener());
    await shop.run('schedule', DAILY, listener(true));
    expect(await slack.messages()).toEqual([]);
    await shop.run('schedule', DAILY, listener());
    expect(await slack.messages()).toEqual([
      expect.stringMatching(
        /^1 action item is overdue in spot\/shop:\n• <http[^|>]+\|spot\/shop#2 Add an alert>, due on 2026-11-16: alice$/,
      ),
    ]);
  });
});

async function followUp(): Promise<void> {
  const sha = shop.github.state(PLACE).branches.main;
  await shop.as('bob', 'POST', `/repos/${PLACE}/git/refs`, { ref: 'refs/heads/work', sha });
  const content = Buffer.from(ITEM).toString('base64');
  const file = { branch: 'work', content, message: 'Write it' };
  await shop.as('bob', 'PUT', `/repos/${PLACE}/contents/postmortems/outage.md`, file);
  await shop.as('bob', 'POST', `/repos/${PLACE}/pulls`, { head: 'work', base: 'main', title: 'Outage' });
  await shop.as('bob', 'PUT', `/repos/${PLACE}/pulls/1/merge`, {});
  const pull_request = await shop.as('bob', 'GET', `/repos/${PLACE}/pulls/1`);
  await shop.run('pull_request', { action: 'closed', pull_request }, listener());
}

describe('where nobody takes it', () => {
  it.each<[string, number | null, RegExp]>([
    ['another address is named', 307, /The notification was not taken \(status 307\)/],
    ['nobody listens', null, /The notification was not taken \(TypeError\)/],
  ])('the step passes when %s, and its log does not hold the address', async (_, status, words) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(status ?? 500, { location: '/elsewhere' }).end();
    });
    const port = await listening(server);
    if (status === null) await closed(server);
    const number = await incident();
    const payload = { action: 'labeled', issue: { number, labels: [{ name: 'incident' }] } };
    const may = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;
    const url = `http://127.0.0.1:${port}/services/a-secret`;
    const { passed, log, commands, summary } = await runStep(shop.github, {
      ...{ event: 'issues', payload, token: shop.github.createActionsToken(PLACE, may) },
      inputs: { mode: 'run', 'slack-webhook-url': url },
    });
    if (status !== null) await closed(server);
    expect(passed).toBe(true);
    expect(pulls()).toHaveLength(1);
    expect(asked).toEqual(status === null ? [] : ['/services/a-secret']);
    expect(commands).toEqual([
      { level: 'add-mask', message: url },
      { level: 'warning', message: expect.stringMatching(words) },
    ]);
    expect(`${log.replace(`::add-mask::${url}`, '')}${summary}`).not.toContain('a-secret');
  });

  it('an input that is no address is refused without being repeated', async () => {
    const { passed, log } = await runStep(shop.github, {
      ...{ event: 'schedule', payload: {} },
      inputs: { mode: 'run', 'slack-webhook-url': 'a-secret' },
    });
    expect(passed).toBe(false);
    expect(log.replace('::add-mask::a-secret', '')).not.toContain('a-secret');
    expect(log).toContain('Input "slack-webhook-url" is not a URL');
  });
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const closed = (server: Server) => new Promise((resolve) => server.close(resolve));
