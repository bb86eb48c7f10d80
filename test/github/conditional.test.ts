import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Send, type Stage, setStage } from './stage.ts';

describe('conditional requests', () => {
  let stage: Stage;
  let ada: Send;

  beforeEach(async () => {
    stage = await setStage();
    ada = stage.as('ada');
    await ada('POST', 'issues', { title: 'Down' });
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const tag = async (send: Send, path: string): Promise<string> =>
    (await send('GET', path)).headers.get('etag') ?? '';
  const known = (send: Send, path: string, etag: string) =>
    send('GET', path, undefined, { 'if-none-match': etag });

  it('answers 304 without a body until something changes', async () => {
    for (const path of ['', 'issues', 'issues/1', 'issues/1/comments', 'git/ref/heads/main', 'contents']) {
      const etag = await tag(ada, path);
      expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
      const again = await known(ada, path, etag);
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    const etag = await tag(ada, 'issues');
    await ada('POST', 'issues/1/labels', { labels: ['sev1'] });
    const changed = await known(ada, 'issues', etag);
    expect([changed.status, changed.at('0.labels.0.name')]).toEqual([200, 'sev1']);
  });

  it('takes tags in a list, without their mark of weakness, and any tag at all', async () => {
    const etag = await tag(ada, 'issues/1');
    expect((await known(ada, 'issues/1', `"x", ${etag}`)).status).toBe(304);
    expect((await known(ada, 'issues/1', etag.replace('W/', ''))).status).toBe(304);
    expect((await known(ada, 'issues/1', '*')).status).toBe(304);
    expect((await known(ada, 'issues/1', 'W/"x"')).status).toBe(200);
    expect((await known(ada, 'issues/9', '*')).status).toBe(404);
  });

  it('gives other tags to other tokens', async () => {
    const etag = await tag(ada, 'issues/1');
    expect((await known(stage.as('tom'), 'issues/1', etag)).status).toBe(200);
    expect((await known(stage.as('tom'), 'issues/1', await tag(stage.as('tom'), 'issues/1'))).status).toBe(
      304,
    );
  });

  it('costs nothing of the limit when nothing changed, and the log says so', async () => {
    const remaining = async (etag: string): Promise<number> =>
      Number((await known(ada, 'issues/1', etag)).headers.get('x-ratelimit-remaining'));
    const etag = await tag(ada, 'issues/1');
    const before = await remaining(etag);
    expect(await remaining(etag)).toBe(before);
    expect(await remaining('W/"other"')).toBe(before - 1);
    expect(stage.github.requests.slice(-3).map(({ status }) => status)).toEqual([304, 304, 200]);
  });

  it('is for reading alone', async () => {
    const patch = await ada('PATCH', 'issues/1', { title: 'Up' }, { 'if-none-match': '*' });
    expect([patch.status, patch.headers.get('etag')]).toEqual([200, null]);
  });
});
