import { createSign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AppCredentials, Permissions } from './index.ts';
import { openBranch, type Stage, setStage } from './stage.ts';

const now = (): number => Math.floor(Date.now() / 1000);
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function sign(app: AppCredentials, claims: object = {}): string {
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iss: app.id, iat: now() - 30, exp: now() + 300, ...claims })}`;
  return `${signed}.${createSign('sha256').update(signed).sign(app.privateKey, 'base64url')}`;
}

describe('access', () => {
  let stage: Stage;
  let app: AppCredentials;
  let installation: number;

  beforeEach(async () => {
    stage = await setStage({ private: true });
    stage.github.createRepository({ owner: 'acme', name: 'other', private: true });
    const permissions: Permissions = { issues: 'write', contents: 'read' };
    app = stage.github.createApp({ slug: 'debrief', permissions, events: ['issues'] });
    installation = stage.github.installApp(app.id, { owner: 'acme' });
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const asApp = (claims: object = {}) => stage.as(sign(app, claims));
  const tokens = () => `/app/installations/${installation}/access_tokens`;
  const tokenFor = async (body?: object): Promise<string> =>
    String((await asApp()('POST', tokens(), body)).at('token'));

  it('takes the JWT of an App only in its time and signed by its key', async () => {
    expect((await asApp()('GET', '/app')).at('slug')).toBe('debrief');
    expect((await asApp({ exp: now() - 1 })('GET', '/app')).status).toBe(401);
    expect((await asApp({ exp: now() + 3600 })('GET', '/app')).at('message')).toMatch(
      'too far in the future',
    );
    expect((await asApp({ iat: now() + 300 })('GET', '/app')).status).toBe(401);
    expect((await asApp({ iss: 1 })('GET', '/app')).status).toBe(401);
    const [header, , signature] = sign(app).split('.');
    const forged = `${header}.${encode({ iss: app.id, iat: now(), exp: now() + 60 })}.${signature}`;
    expect((await stage.as(forged)('GET', '/app')).status).toBe(401);
    expect((await stage.as('ada')('GET', '/app')).status).toBe(401);
    expect((await asApp()('GET', 'installation')).at('id')).toBe(installation);
    expect((await asApp()('GET', '')).status).toBe(404);
  });

  it('gives a token no more than the App has', async () => {
    const send = stage.as(await tokenFor());
    expect((await send('POST', 'issues', { title: 'Down' })).at('user.login')).toBe('debrief[bot]');
    expect((await send('GET', 'contents/README.md')).status).toBe(200);
    const refused = await send('PUT', 'contents/a.md', { message: 'm', content: '' });
    expect([refused.status, refused.at('message')]).toEqual([403, 'Resource not accessible by integration']);
    expect((await send('GET', 'pulls')).status).toBe(403);
    expect(stage.github.state('acme/shop').files()).not.toContain('a.md');
  });

  it('narrows a token to repositories and permissions', async () => {
    const narrow = stage.as(await tokenFor({ repositories: ['other'], permissions: { issues: 'read' } }));
    expect((await narrow('GET', '/repos/acme/other/issues')).status).toBe(200);
    expect((await narrow('POST', '/repos/acme/other/issues', { title: 'x' })).status).toBe(403);
    expect((await narrow('GET', 'issues')).status).toBe(404);
    expect((await asApp()('POST', tokens(), { permissions: { contents: 'write' } })).status).toBe(422);
    expect((await asApp()('POST', tokens(), { repositories: ['none'] })).status).toBe(422);
  });

  it('ends with the installation', async () => {
    const send = stage.as(await tokenFor());
    stage.github.suspendInstallation(installation);
    expect((await send('GET', 'issues')).status).toBe(403);
    expect((await asApp()('POST', tokens())).status).toBe(403);
    stage.github.unsuspendInstallation(installation);
    expect((await send('GET', 'issues')).status).toBe(200);
    stage.github.removeInstallation(installation);
    expect((await send('GET', 'issues')).at('message')).toBe('Bad credentials');
    expect((await asApp()('POST', tokens())).status).toBe(404);
    expect((await asApp()('GET', 'installation')).status).toBe(404);
  });

  it('hides private repositories, and shows public ones to everyone for reading', async () => {
    expect((await stage.as('eve')('GET', '')).status).toBe(404);
    expect((await stage.as('')('GET', '')).status).toBe(404);
    expect((await stage.as('ghp_wrong')('GET', '')).status).toBe(401);
    stage.github.createRepository({ owner: 'acme', name: 'open', files: { 'a.md': 'a' } });
    expect((await stage.as('')('GET', '/repos/acme/open/contents/a.md')).status).toBe(200);
    expect((await stage.as('')('POST', '/repos/acme/open/issues', { title: 'x' })).status).toBe(401);
    const put = { message: 'm', content: '' };
    expect((await stage.as('eve')('PUT', '/repos/acme/open/contents/b.md', put)).status).toBe(404);
  });

  it('tells the role beside the older permission', async () => {
    const ask = (login: string) =>
      stage.as('ada')('GET', `collaborators/${encodeURIComponent(login)}/permission`);
    const roles = [];
    for (const login of ['root', 'ada', 'tom', 'eve']) {
      const reply = await ask(login);
      roles.push([reply.at('permission'), reply.at('role_name')]);
    }
    expect(roles).toEqual([
      ['admin', 'admin'],
      ['write', 'write'],
      ['read', 'triage'],
      ['none', 'none'],
    ]);
    expect((await ask('nobody')).status).toBe(404);
    expect((await ask('debrief[bot]')).at('message')).toBe('debrief[bot] is not a user');
  });

  it("holds a workflow's token to its permissions and its repository", async () => {
    const send = stage.as(stage.github.createActionsToken('acme/shop', { contents: 'read' }));
    expect((await send('GET', 'contents/README.md')).status).toBe(200);
    expect((await send('POST', 'issues', { title: 'x' })).status).toBe(403);
    expect((await send('GET', '/repos/acme/other')).status).toBe(404);
    expect((await send('GET', '/user')).status).toBe(403);
  });

  it('needs the issues permission to make a label, even on a pull request', async () => {
    const ada = stage.as('ada');
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    await ada('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main' });
    await ada('POST', 'labels', { name: 'known' });
    const send = stage.as(stage.github.createActionsToken('acme/shop', { pull_requests: 'write' }));
    expect((await send('POST', 'issues/1/labels', { labels: ['known'] })).status).toBe(200);
    const refused = await send('POST', 'issues/1/labels', { labels: ['new'] });
    expect([refused.status, refused.at('errors.0.code')]).toEqual([403, 'unauthorized']);
    expect(stage.github.state('acme/shop').pulls[0]?.labels).toEqual(['known']);
  });

  it('keeps Apps out of workflow files that lack the permission', async () => {
    const permissions: Permissions = { contents: 'write' };
    const writer = stage.github.createApp({ slug: 'writer', permissions, events: [] });
    const id = stage.github.installApp(writer.id, { owner: 'acme', repositories: ['shop'] });
    const reply = await stage.as(sign(writer))('POST', `/app/installations/${id}/access_tokens`);
    const send = stage.as(String(reply.at('token')));
    const put = { message: 'm', content: '' };
    expect((await send('PUT', 'contents/.github/workflows/a.yml', put)).status).toBe(403);
    expect((await send('PUT', 'contents/.github/a.yml', put)).status).toBe(201);
  });
});
