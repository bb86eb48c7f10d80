import { expect, it } from '@jest/globals';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';

it('finds images and links with their places, and none in code', () => {
  const text = [
    '---',
    'title: "![no](no.png)"',
    '---',
    '# Pictures',
    '',
    'See ![the shop](img/shop.png "Shop") and [docs](<docs/a b.md>).',
    '',
    '| a | ![in a cell](cell.png) |',
    '|---|---|',
    '',
    '- ![](empty.png) `![code](code.png)` \\![not an image](link.md)',
    '',
    '```',
    '![fenced](fenced.png)',
    '```',
    '',
    '[![badge](badge.svg)](https://example.com/ci) <https://example.com/auto>',
    '<img width="3" src="html.png" alt="HTML">',
    '![by reference][ref] and [text] https://example.com/bare_(x).',
    '',
    '[ref]: ref.png',
    '[text]: text.md',
  ].join('\n');
  const { links } = parsePostmortem(text, { path: 'a.md' });
  expect(
    links.map(
      ({ kind, line, column, target, text: label }) => `${kind} ${line}:${column} ${target} ${label}`,
    ),
  ).toEqual([
    'image 6:5 img/shop.png the shop',
    'link 6:42 docs/a b.md docs',
    'image 8:7 cell.png in a cell',
    'image 11:3 empty.png ',
    'link 11:40 link.md not an image',
    'image 17:2 badge.svg badge',
    'link 17:1 https://example.com/ci ![badge](badge.svg)',
    'link 17:47 https://example.com/auto ',
    'image 18:1 html.png HTML',
    'image 19:1 ref.png by reference',
    'link 19:26 text.md text',
    'link 19:33 https://example.com/bare_(x ',
  ]);
});
