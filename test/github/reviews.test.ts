import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openBranch, type Send, type Stage, setStage } from './stage.ts';

const TEXT = Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`);
const changed = (...lines: number[]): string =>
  TEXT.map((line, index) => (lines.includes(index + 1) ? `new ${line}` : line)).join('');

describe('reviews', () => {
  let stage: Stage;
  let ada: Send;

  beforeEach(async () => {
    stage = await setStage({ files: { 'long.md': TEXT.join('') } });
    ada = stage.as('ada');
    await openBranch(ada, 'fix', { path: 'long.md', text: changed(10, 30) });
    await ada('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main' });
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const review = (comment: object, more: object = {}) =>
    ada('POST', 'pulls/1/reviews', {
      event: 'COMMENT',
      comments: [{ path: 'long.md', body: 'Why?', side: 'RIGHT', ...comment }],
      ...more,
    });

  it('comment on lines of the difference, three lines of its surroundings included', async () => {
    expect((await review({ line: 7 })).status).toBe(200);
    expect((await review({ line: 13, start_line: 8, start_side: 'RIGHT' })).status).toBe(200);
    expect((await ada('GET', 'pulls/1/reviews')).at('1.state')).toBe('COMMENTED');
    expect((await ada('GET', 'pulls/1')).at('review_comments')).toBe(2);
    expect(stage.github.state('acme/shop').pulls[0]?.reviews).toMatchObject([
      { author: 'ada', comments: [{ line: 7, startLine: null }] },
      { author: 'ada', comments: [{ line: 13, startLine: 8 }] },
    ]);
  });

  it.each([
    [{ line: 6 }, 'Line could not be resolved'],
    [{ line: 20 }, 'Line could not be resolved'],
    [{ line: 30, start_line: 10 }, 'Start line must be part of the same hunk as the line.'],
    [{ line: 10, start_line: 10 }, 'Start line must precede the end line.'],
    [{ line: 1, path: 'README.md' }, 'Path could not be resolved'],
  ])('refuse as a whole what is not in the difference: %j', async (comment, reason) => {
    const refused = await review(comment);
    expect([refused.status, refused.at('errors.0')]).toEqual([422, reason]);
    expect(stage.github.state('acme/shop').pulls[0]?.reviews).toEqual([]);
  });

  it('say something, and are written by those who may', async () => {
    expect((await ada('POST', 'pulls/1/reviews', { event: 'COMMENT' })).status).toBe(422);
    const token = stage.github.createActionsToken('acme/shop', { pull_requests: 'read' });
    const reader = stage.as(token);
    expect((await reader('GET', 'pulls/1/reviews')).status).toBe(200);
    expect((await reader('POST', 'pulls/1/reviews', { event: 'COMMENT', body: 'x' })).status).toBe(403);
  });

  it('know who a token acts as', async () => {
    const token = stage.github.createActionsToken('acme/shop', { contents: 'read' });
    const answer = await stage.as(token)('POST', '/graphql', { query: 'query { viewer { login } }' });
    expect(answer.at('data.viewer.login')).toBe('github-actions[bot]');
    expect((await stage.as('')('POST', '/graphql', { query: '{ viewer { login } }' })).status).toBe(401);
  });
});
