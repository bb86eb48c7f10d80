import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { jwtOf, openBranch, type Send, type Stage, setStage } from './stage.ts';

describe('lists that lag', () => {
  let stage: Stage;
  let ada: Send;

  beforeEach(async () => {
    stage = await setStage({}, { clock: 'manual', startAt: new Date('2026-03-14T09:00:00Z') });
    ada = stage.as('ada');
    await ada('POST', 'issues', { title: 'Down' });
    stage.github.clock.advance(60_000);
    stage.github.lag.set(5_000);
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const names = async (list: string, name = 'title'): Promise<readonly unknown[]> =>
    JSON.parse((await ada('GET', list)).text).map((item: Record<string, unknown>) => item[name]);

  it('answer as before a write for a while, and single reads see it at once', async () => {
    await ada('POST', 'issues', { title: 'Action' });
    expect(await names('issues')).toEqual(['Down']);
    expect((await ada('GET', 'issues/2')).at('title')).toBe('Action');
    stage.github.clock.advance(4_999);
    expect(await names('issues')).toEqual(['Down']);
    stage.github.clock.advance(1);
    expect(await names('issues')).toEqual(['Action', 'Down']);
  });

  it('show each thing as it was, not only whether it was there', async () => {
    await ada('PATCH', 'issues/1', { title: 'Up', state: 'closed', labels: ['sev1'] });
    const listed = await ada('GET', 'issues');
    expect([listed.at('0.title'), listed.at('0.state'), listed.at('0.labels')]).toEqual(['Down', 'open', []]);
    stage.github.clock.advance(2_000);
    await ada('PATCH', 'issues/1', { title: 'Up again' });
    stage.github.clock.advance(3_000);
    expect(await names('issues?state=all')).toEqual(['Up']);
    stage.github.clock.advance(2_000);
    expect(await names('issues?state=all')).toEqual(['Up again']);
  });

  it('are those of pull requests, sub-issues, comments and deliveries too', async () => {
    const { github } = stage;
    const app = github.createApp({ slug: 'debrief', permissions: { issues: 'read' }, events: ['issues'] });
    github.installApp(app.id, { owner: 'acme' });
    github.setWebhookUrl(app.id, 'http://127.0.0.1:1/');
    const { id } = JSON.parse((await ada('POST', 'issues', { title: 'Action' })).text);
    await ada('POST', 'issues/1/sub_issues', { sub_issue_id: id });
    await ada('POST', 'issues/1/comments', { body: 'hello' });
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    await ada('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main' });
    await github.settled();
    const debrief = stage.as(jwtOf(app));
    const seen = async () => [
      await names('issues/1/sub_issues'),
      await names('issues/1/comments', 'body'),
      await names('issues/2/comments', 'body'),
      await names('pulls'),
      JSON.parse((await debrief('GET', '/app/hook/deliveries?status=failure')).text).length,
    ];
    expect(await seen()).toEqual([[], [], [], [], 0]);
    expect((await ada('GET', 'issues/2/parent')).at('number')).toBe(1);
    expect((await ada('GET', 'pulls/3')).at('title')).toBe('Fix');
    github.clock.advance(5_000);
    expect(await seen()).toEqual([['Action'], ['hello'], [], ['Fix'], 2]);
  });

  it('show for a while what was deleted', async () => {
    stage.github.deleteIssue('acme/shop', 1);
    expect(await names('issues')).toEqual(['Down']);
    expect((await ada('GET', 'issues/1')).status).toBe(410);
    stage.github.clock.advance(5_000);
    expect(await names('issues')).toEqual([]);
  });

  it('draw how late they are for each request', async () => {
    const drawn = [1, 0, 0.5];
    stage.github.lag.set(10_000, () => drawn.shift() ?? 0);
    await ada('POST', 'issues', { title: 'Action' });
    stage.github.clock.advance(5_000);
    expect(await names('issues')).toEqual(['Down']);
    expect(await names('issues')).toEqual(['Action', 'Down']);
    expect(await names('issues')).toEqual(['Action', 'Down']);
  });

  it('stop lagging when they are told to', async () => {
    await ada('POST', 'issues', { title: 'Action' });
    stage.github.lag.set(0);
    expect(await names('issues')).toEqual(['Action', 'Down']);
  });
});

describe('the clock', () => {
  it('stands still until a test moves it, and tokens do not care', async () => {
    const startAt = new Date('2001-01-01T00:00:00Z');
    const { github, as } = await setStage({}, { clock: 'manual', startAt });
    const app = github.createApp({ slug: 'debrief', permissions: { issues: 'write' }, events: [] });
    const installation = github.installApp(app.id, { owner: 'acme' });
    const path = `/app/installations/${installation}/access_tokens`;
    const { token } = JSON.parse((await as(jwtOf(app))('POST', path)).text);
    github.clock.advance(7 * 86_400_000);
    const created = await as(token)('POST', '/repos/acme/shop/issues', { title: 'Down' });
    expect(created.at('created_at')).toBe('2001-01-08T00:00:00Z');
    expect(github.clock.now()).toEqual(new Date('2001-01-08T00:00:00Z'));
    expect(() => github.clock.advance(-1)).toThrow('cannot go back');
    await github.close();
  });

  it('cannot be moved when it is the real one', async () => {
    const { github } = await setStage();
    expect(() => github.clock.advance(1)).toThrow("started as 'manual'");
    await github.close();
  });
});
