import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Stage, setStage } from './stage.ts';

/** What only a connection has, and what each request uses up. */
const OWN = [
  'connection',
  'date',
  'keep-alive',
  'transfer-encoding',
  'x-ratelimit-remaining',
  'x-ratelimit-used',
];

describe('asking without a connection', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await setStage();
    const { github } = stage;
    github.createRepository({ owner: 'acme', name: 'other', collaborators: { ada: 'write' } });
    const ada = stage.as('ada');
    for (const title of ['Down', 'Moved']) await ada('POST', 'issues', { title });
    github.person('ada').transfer('acme/shop', 2, 'acme/other');
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  it.each([
    ['what is there', 'issues/1', {}],
    ['what has moved', 'issues/2', {}],
    ['what is not there', 'issues/7', {}],
    ['a query', 'issues?state=all&per_page=1', {}],
    ['a file as it is', 'contents/docs/one.md', { accept: 'application/vnd.github.raw+json' }],
    ['what is known', 'issues/1', { 'if-none-match': '*' }],
  ])('gives the same for %s', async (_, path, more) => {
    const { github } = stage;
    const url = `${github.url}/repos/acme/shop/${path}`;
    const authorization = `Bearer ${github.tokenOf('ada')}`;
    const headers = { accept: 'application/json', 'user-agent': 'test', authorization, ...more };
    const [connected, direct] = await Promise.all(
      [fetch, github.fetch].map(async (ask) => {
        const answer = await ask(url, { headers });
        const told = [...answer.headers].filter(([name]) => !OWN.includes(name));
        return { status: answer.status, url: answer.url, headers: told, text: await answer.text() };
      }),
    );
    expect(direct).toEqual(connected);
  });
});
