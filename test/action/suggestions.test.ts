import { describe, expect, it } from '@jest/globals';
import { MOST_SUGGESTIONS, planReview, suggestedBefore } from '../../src/action/suggestions.ts';
import type { Fix } from '../../src/postmortem/model.ts';
import { finding, reportOn } from '../formats/reports.ts';

const TEXT = Array.from({ length: 60 }, (_, index) => `line ${index + 1}`).join('\n');
const PATCH = '@@ -1,10 +1,12 @@\n context\n@@ -30,5 +32,6 @@ heading\n context';

const plan = (
  fixes: readonly Fix[],
  options: { before?: Set<string>; text?: string; patch?: string } = {},
) => {
  const findings = fixes.map((fix) => finding({ line: Math.max(1, fix.startLine), fix }));
  return planReview({
    reports: [reportOn('p/a.md', options.text ?? TEXT, findings)],
    patches: new Map([['p/a.md', options.patch ?? PATCH]]),
    before: options.before ?? new Set(),
    commit: 'abc',
  });
};
const replace = (startLine: number, endLine = startLine): Fix => ({ startLine, endLine, lines: ['new'] });
const insert = (startLine: number, ...lines: string[]): Fix => ({ startLine, endLine: startLine - 1, lines });

describe('planReview', () => {
  it('suggests a replacement on its lines, with the reason', () => {
    expect(plan([replace(2), replace(5, 7)])?.comments).toEqual([
      {
        path: 'p/a.md',
        startLine: 2,
        line: 2,
        body: '**timeline-order**: 10:00 comes after 10:20.\n\n```suggestion\nnew\n```',
      },
      expect.objectContaining({ startLine: 5, line: 7 }),
    ]);
  });

  it('suggests an insertion on the line above, or at the top on the line below', () => {
    const [above] = plan([insert(4, '', '## New')])?.comments ?? [];
    expect(above).toMatchObject({ startLine: 3, line: 3 });
    expect(above?.body).toContain('```suggestion\nline 3\n\n## New\n```');
    const [top] = plan([insert(1, '# Title')])?.comments ?? [];
    expect(top).toMatchObject({ startLine: 1, line: 1 });
    expect(top?.body).toContain('```suggestion\n# Title\nline 1\n```');
  });

  it('makes one suggestion of insertions at one place', () => {
    const review = plan([insert(4, '## One'), insert(4, '## Two')]);
    expect(review?.comments).toHaveLength(1);
    expect(review?.comments[0]?.body).toContain('line 3\n## One\n## Two\n```');
  });

  it.each([
    ['inside of a hunk', replace(12), 1],
    ['behind it', replace(13), 0],
    ['across its end', replace(11, 13), 0],
    ['in the next one', replace(37), 1],
    ['from one into the next', replace(10, 34), 0],
  ])('keeps to the lines of the difference: %s', (_, fix, count) => {
    expect(plan([fix])?.comments.length ?? 0).toBe(count);
  });

  it('says how many there are elsewhere, and nothing at all where there are only those', () => {
    expect(plan([replace(1), replace(20), replace(50)])?.body).toContain('Not shown here: 2 more');
    expect(plan([replace(20)])).toBeNull();
    expect(plan([replace(1)], { patch: '' })).toBeNull();
  });

  it('suggests nothing twice, wherever its lines have moved', () => {
    const body = plan([replace(2), insert(6, 'x')])?.body ?? '';
    const before = new Set(suggestedBefore([{ author: 'bot', body }], 'bot'));
    expect(before.size).toBe(2);
    expect(plan([replace(2), insert(6, 'x')], { before })).toBeNull();
    const moved = { text: `new first line\n${TEXT}`, before };
    expect(plan([replace(3), insert(7, 'x')], moved)).toBeNull();
    expect(plan([replace(3), replace(5)], moved)?.comments).toHaveLength(1);
  });

  it('trusts no marker that somebody else wrote', () => {
    const { body = '' } = plan([replace(2)]) ?? {};
    expect(suggestedBefore([{ author: 'eve', body }], 'bot').size).toBe(0);
    expect(suggestedBefore([{ author: 'bot', body: `${body}\n\nmore` }], 'bot').size).toBe(0);
  });

  it('repeats no line with a secret, also not in what would replace it', () => {
    const findings = [finding({ line: 2, fix: replace(1, 3) }), finding({ rule: 'secret', line: 2 })];
    const reports = [reportOn('p/a.md', TEXT, findings)];
    expect(
      planReview({ reports, patches: new Map([['p/a.md', PATCH]]), before: new Set(), commit: 'a' }),
    ).toBeNull();
  });

  it('lets no content end the suggestion or mention anybody', () => {
    const fix = { ...replace(2), lines: ['````', '@octocat'] };
    const reports = [reportOn('p/a.md', TEXT, [finding({ line: 2, fix, message: '@team <b> ```' })])];
    const review = planReview({
      reports,
      patches: new Map([['p/a.md', PATCH]]),
      before: new Set(),
      commit: 'a',
    });
    const { body = '' } = review?.comments[0] ?? {};
    expect(body).toContain('`````suggestion\n````\n@octocat\n`````');
    expect(body.split('\n')[0]).not.toMatch(/@team|(?<!\\)<b|(?<!\\)```/);
  });

  it('stays small', () => {
    const patch = '@@ -0,0 +1,60 @@\n';
    const review = plan(
      Array.from({ length: 60 }, (_, index) => replace(index + 1)),
      { patch },
    );
    expect(review?.comments).toHaveLength(MOST_SUGGESTIONS);
    expect(review?.body).toContain(`Not shown here: ${60 - MOST_SUGGESTIONS} more`);
  });
});
