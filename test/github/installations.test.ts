import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AppCredentials } from './index.ts';
import { jwtOf, type Send, type Stage, setStage } from './stage.ts';

describe('installations', () => {
  let stage: Stage;
  let app: AppCredentials;
  let debrief: Send;

  beforeEach(async () => {
    stage = await setStage();
    const { github } = stage;
    github.createRepository({ owner: 'acme', name: 'other', private: true });
    github.createRepository({ owner: 'globex', name: 'site' });
    app = github.createApp({ slug: 'debrief', permissions: { issues: 'write' }, events: [] });
    debrief = stage.as(jwtOf(app));
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const reached = async (installation: number, narrow?: object): Promise<Send> => {
    const token = await debrief('POST', `/app/installations/${installation}/access_tokens`, narrow);
    return stage.as(String(token.at('token')));
  };
  const names = (text: string): unknown =>
    JSON.parse(text).repositories.map((repository: { full_name: string }) => repository.full_name);

  it('are listed for their App, in pages', async () => {
    const { github } = stage;
    const ids = ['acme', 'globex'].map((owner) => github.installApp(app.id, { owner }));
    const other = github.createApp({ slug: 'other', permissions: {}, events: [] });
    github.installApp(other.id, { owner: 'acme' });
    const all = await debrief('GET', '/app/installations');
    expect([all.at('0.id'), all.at('1.id'), all.at('2')]).toEqual([...ids, undefined]);
    const page = await debrief('GET', '/app/installations?per_page=1&page=2');
    expect([page.at('0.account.login'), page.at('1')]).toEqual(['globex', undefined]);
    expect(page.headers.get('link')).toContain('rel="prev"');
    github.suspendInstallation(ids[0] ?? 0);
    expect((await debrief('GET', '/app/installations')).at('0.suspended_at')).toEqual(expect.any(String));
    github.removeInstallation(ids[0] ?? 0);
    expect((await debrief('GET', '/app/installations')).at('0.id')).toBe(ids[1]);
  });

  it('say what their tokens reach', async () => {
    const all = stage.github.installApp(app.id, { owner: 'acme' });
    const whole = await (await reached(all))('GET', '/installation/repositories');
    expect([whole.at('total_count'), whole.at('repository_selection')]).toEqual([2, 'all']);
    expect(names(whole.text)).toEqual(['acme/shop', 'acme/other']);
    const page = await (await reached(all))('GET', '/installation/repositories?per_page=1&page=2');
    expect([page.at('total_count'), names(page.text)]).toEqual([2, ['acme/other']]);
    const narrow = await (await reached(all, { repositories: ['other'] }))(
      'GET',
      '/installation/repositories',
    );
    expect(names(narrow.text)).toEqual(['acme/other']);
    const some = stage.github.installApp(app.id, { owner: 'globex', repositories: ['site'] });
    const chosen = await (await reached(some))('GET', '/installation/repositories');
    expect([chosen.at('repository_selection'), names(chosen.text)]).toEqual(['selected', ['globex/site']]);
    stage.github.deleteRepository('globex/site');
    expect((await (await reached(some))('GET', '/installation/repositories')).at('total_count')).toBe(0);
  });

  it('are the business of tokens, and the list of Apps that of Apps', async () => {
    expect((await stage.as('ada')('GET', '/installation/repositories')).status).toBe(403);
    expect((await stage.as('')('GET', '/installation/repositories')).status).toBe(401);
    expect((await stage.as('ada')('GET', '/app/installations')).status).toBe(401);
  });
});
