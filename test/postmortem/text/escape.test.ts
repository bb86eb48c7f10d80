import { describe, expect, it } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import {
  cut,
  escapeMarkdown,
  neutralise,
  neutralisePlain,
  oneLine,
} from '../../../src/postmortem/text/escape.ts';
import { actsIn, actsInPlain } from '../../support/inert.ts';
import { fc, runs } from '../../support/properties.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });
// As on GitHub, only what begins with http or www is a link.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

function expectInert(source: string): void {
  expect(actsIn(source)).toEqual([]);
}

/** Pieces that combine into trouble more often than free text does. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['@team', '@org/team', '@', 'team', '#1', '#', '1', 'GH-1', 'gh', '-1', 'octo/repo#1', 'o/r'],
    ...[
      'closes',
      'Fixes',
      'resolve:',
      'resolved ',
      'https://github.com/o/r/issues/1',
      'https://a.bc/#1',
      'www.a.bc',
    ],
    ...[
      '`',
      '``',
      '```',
      '\n```\n',
      '```js\n',
      '~~~\n',
      '\\',
      '\\`',
      '*',
      '**',
      '_',
      '~~',
      '|',
      '\n',
      '\n\n',
      ' ',
      '    ',
    ],
    ...[
      '<!--',
      '-->',
      '--!>',
      '<b>',
      '</b>',
      '<a href="',
      '">',
      '<script>',
      '<',
      '>',
      '<?',
      '<!X',
      '<https://a.bc/`>',
    ],
    ...[
      '[',
      ']',
      '](',
      ')',
      '[a](https://a.bc)',
      '![',
      '- ',
      '1. ',
      '> ',
      '# ',
      '| a | b |\n| - | - |\n',
      '---\n',
    ],
    ...[
      '&#64;',
      '&commat;',
      '&num;',
      '&lt;',
      '&amp;',
      '&#x40;team',
      '::error::',
      '\n::',
      ':',
      '##[',
      'a',
      '(',
      '"',
    ],
  ),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const trouble = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

describe('neutralise', () => {
  it.each([
    ['a mention', 'thanks @octocat and @org/team', 'thanks @\u2060octocat and @\u2060org/team'],
    ['a reference', 'see #12, GH-7 and octo/cat#9', 'see #\u206012, GH\u2060-7 and octo/cat#\u20609'],
    ['a closing keyword', 'Closes #1', 'C\u2060loses #\u20601'],
    [
      'a closing keyword before an address',
      'fixes: https://github.com/o/r/issues/1',
      'f\u2060ixes: https://redirect.github.com/o/r/issues/1',
    ],
    ['a forged marker', '<!-- debrief:action 1 -->', '<\u2060!-- debrief:action 1 --\u2060>'],
    ['an entity that spells a mention', '&#64;octocat', '&\u2060#\u206064;octocat'],
    ['a workflow command', 'a\n  ::error::b', 'a\n  :\u2060:error::b'],
    ['a forged marker in code', '`<!-- debrief -->`', '`<\u2060!-- debrief --\u2060>`'],
  ])('makes %s inert', (_, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  it.each([
    ['an address', 'see https://github.com/o/r/issues/1.', 'see https://redirect.github.com/o/r/issues/1.'],
    ['a link', '[x](http://www.github.com/o/r/pull/3#c)', '[x](https://redirect.github.com/o/r/pull/3#c)'],
    [
      'a link in disguise',
      '[x](https://github.com/o/r/iss&#117;es/1)',
      '[x](https://redirect.github.com/o/r/iss&#117;es/1)',
    ],
  ])('leads to a thread without telling it: %s', (_, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  it.each([
    ['code', 'run `npm i @scope/x#1` and\n\n```sh\ngit log @{u} # fixes #1\n```\n'],
    [
      'links',
      'see [the graph](https://grafana.example.com/d/x?a=1#2) and https://github.com/o/r/blob/main/a.md#L4',
    ],
    ['lists, emphasis and tables', '- **bold**\n- _it_\n\n| a | b |\n| - | - |\n| 1 | `c` |\n'],
    ['mail addresses', 'write to ops@example.com'],
    ['entities that are what they look like', 'a &lt; b &amp; c'],
    ['words that close nothing', 'we closed the door and fixed it, a < b'],
    ['scope operators', 'std::vector'],
  ])('leaves %s as they are', (_, text) => {
    expect(neutralise(text)).toBe(text);
  });

  it.each([
    ['a code span that ends on another line', 'a ` b\n- @team ` d'],
    ['a code span that a table cell cuts', '| a | b |\n| - | - |\n| `x | @team` |'],
    ['a code span that an address swallows', '<https://a.bc/`> @team `'],
    ['an escaped backtick', '\\` @team `'],
    ['a fence in a list item', '- a\n\n  ```\n@team\n```\n'],
  ])('does not take %s for shelter', (_, text) => {
    expect(neutralise(text)).toContain('@\u2060team');
  });

  it('leaves nothing that GitHub would act on, and reads the same', () => {
    fc.assert(
      fc.property(trouble, (text) => {
        const inert = neutralise(text);
        expectInert(inert);
        const plain = (value: string) => asRead(value.replaceAll('\u2060', ''));
        expect(plain(inert)).toBe(plain(text));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('changes nothing more when it is applied again', () => {
    fc.assert(
      fc.property(trouble, (text) => {
        const once = neutralise(text);
        expect(neutralise(once)).toBe(once);
      }),
    );
  });
});

describe('neutralisePlain', () => {
  it('finds no shelter in code', () => {
    expect(neutralisePlain('`Closes #1` for `@team`')).toBe('`C\u2060loses #\u20601` for `@\u2060team`');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['---'],
    ['# not a heading #'],
    ['1. not a list'],
    ['- not a list'],
    ['> not a quote'],
    ['*a* _b_ `c` ~~d~~ [e](f) ![g](h) <i> | j \\ k &amp; &#64;'],
    ["{{ title }} {% include '.env' %}"],
    ['snake_case and $5'],
    ['Title: "quoted"'],
  ])('shows %j as it is', (text) => {
    expect(shown(escapeMarkdown(text))).toBe(text);
    expect(markdown.parse(escapeMarkdown(text), {}).map(({ type }) => type)).toEqual([
      'paragraph_open',
      'inline',
      'paragraph_close',
    ]);
  });

  it('makes one line of many', () => {
    expect(escapeMarkdown('a\n\n## b\r\n\u2028c\u0000d')).toBe('a ## b cd');
  });

  it('keeps a table cell in one piece', () => {
    const html = markdown.render(`| a | b |\n| - | - |\n| ${escapeMarkdown('x | `y | z` \\')} | w |`);
    expect(html.match(/<td>/g)).toHaveLength(2);
    expect(html).toContain('<td>x | `y | z` \\</td>');
  });

  it('shows any text as it is, on one inert line', () => {
    fc.assert(
      fc.property(trouble, (text) => {
        const escaped = escapeMarkdown(text);
        expectInert(escaped);
        expect(escaped).not.toMatch(/[\r\n]/);
        const words = (value: string) =>
          asRead(value)
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim();
        expect(words(shown(escaped))).toBe(words(text.replaceAll('\u2060', '')));
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe('oneLine', () => {
  it('keeps a short title and cuts a long one between characters', () => {
    expect(oneLine(' Checkout\nis down ', 256)).toBe('Checkout is down');
    expect(oneLine('a'.repeat(300), 256)).toBe(`${'a'.repeat(255)}…`);
    expect(oneLine(`${'a'.repeat(8)}👩‍👩‍👧`, 10)).toBe(`${'a'.repeat(8)}…`);
  });

  it('stays within its limit and inert', () => {
    fc.assert(
      fc.property(trouble, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const title = oneLine(text, max);
        expect(title.length).toBeLessThanOrEqual(max);
        expect(actsInPlain(title.replace(/https?:\S+/g, ''))).toEqual([]);
      }),
    );
  });

  it('is what `cut` does to a text as it stands', () => {
    expect(cut('one two three', 9)).toBe('one two…');
  });
});

/** Addresses that were changed on the way, as they were. */
function asRead(text: string): string {
  return text.replaceAll('%40', '@').replaceAll('https://redirect.github.com', 'https://github.com');
}

/** The text that a reader sees. */
function shown(source: string): string {
  const tokens = markdown.parseInline(source, {})[0]?.children ?? [];
  return tokens
    .map(({ content }) => content)
    .join('')
    .replaceAll('\u2060', '');
}
