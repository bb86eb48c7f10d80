import { describe, expect, it } from '@jest/globals';
import { checkSource } from '../check-source.ts';

const SIZE = 128 * 1024;

/** Each rule with what it could stumble over: work that grows with the square of it would not end in time. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  'duplicate-section': ['## Timeline\n\nx\n', '## Timeline\n### Timeline\n'],
  'heading-level': ['# a\n### b\n', '# a\n### b\n##### c\n#### d\n', '### Impact\n##### Impact\n'],
  'required-section': ['## Timeline\n\nx\n', '## Resolution\n\n## Lessons learned\n\n', '```\n## a\n'],
  'unfilled-guidance': ['## Impact\n\nDescribe the impact\n\n', '> Describe the \n\n', '(((((('],
  blameless: [
    'he forgot to ',
    'he\n',
    'the engineer ',
    'Sam ',
    'human error ',
    '"',
    'he forgot to\n',
    'mistake by ',
  ],
  secret: ['password=a1b2c3 ', 'a://b:c@d ', '-----BEGIN PRIVATE KEY-----\n', 'eyJ', 'xoxb-1-', 'token: '],
  'link-missing': ['[a](#b) ', '[a](b.md) ', '## a\n[a](#a-1)\n', '> # a\n', '{#a', 'id='],
  'image-alt': ['![](a) ', '<img src=a>', '![at am pm 1'],
  encoding: ['â€', 'â€™', 'Â ', 'Ã©', 'ÐŸ ', 'ðŸ˜€ '],
  'mention-storm': ['@a ', '@a/b ', '@a@', '@a1 @a2 @a3 @a4 @b1 @b2 @b3 @b4 @c1 @c2 @c3 '],
};

describe.each(Object.entries(PIECES))('%s', (rule, pieces) => {
  it.each(pieces)('ends on a document of nothing but %j', (piece) => {
    const source = `## Issue summary\n\n${piece.repeat(Math.ceil(SIZE / piece.length))}`;
    const lines = source.split('\n').length;
    const outside = checkSource(source, { rule }).filter(({ line }) => !(line <= lines));
    expect(outside).toEqual([]);
  });
});
