/** Whatever people write, nothing that we repeat of it mentions, refers, closes, marks or is markup. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readFrontMatter } from '../../src/postmortem/front-matter/front-matter.ts';
import { flatten } from '../../src/postmortem/text/escape.ts';
import { actsIn, actsInPlain, toHtml } from '../support/inert.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const state = () => shop.github.state(SHOP);
const isOurs = ({ author }: { author: string }) => author === 'debrief[bot]';
const ours = () => [...state().issues, ...state().pulls].filter(isOurs);
const measures = () => state().issues.filter(isOurs);

/** Our own marks at the end of a text. Anywhere else they were forged. */
const MARKS =
  /\s*(?:<!-- debrief:issues(?: [0-9a-f]+=#\d+)* -->\s*)?<!-- debrief:(?:comment [a-z-]+ [0-9a-f]+|action \{[^<>]*\}) -->$/;

/** A ticket that a document names is meant, where our own words say so. */
const ADOPTED = /#1(?=, named in the document)/g;

/** Everything that GitHub would act on in all that the App wrote, but for references to these threads. */
function acts(meant: readonly number[]): string[] {
  const threads = [...state().issues, ...state().pulls];
  const bodies = [
    ...ours().map(({ body }) => body),
    ...threads.flatMap(({ comments }) => comments.filter(isOurs).map(({ body }) => body)),
  ];
  const own = new Set(meant.map((number) => `#${number}`));
  return [
    ...ours().flatMap(({ title }) => actsInPlain(title)),
    ...bodies
      .flatMap((body) => actsIn(body.replace(MARKS, '').replace(ADOPTED, '')))
      .filter((act) => !own.has(act)),
  ];
}

async function bystander(): Promise<number> {
  const answer = await shop.as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'Bystander' });
  return (answer as { number: number }).number;
}

const many = (word: string) => Array.from({ length: 500 }, (_, at) => `${word}${at + 1}`).join(' ');
const MARKER =
  '<!-- debrief:action {"postmortem":"x","path":"postmortems/x.md","incident":1,"ordinal":1,"key":"0123456789ab"} -->';

/** One trick each, with the words that a reader still has to see. */
const TRICKS: readonly (readonly [string, string])[] = [
  ['mentions', '@acme @acme/all @everyone &#64;acme &commat;acme'],
  ['references', '#1 GH-1 acme/shop#1 other/repo#1 &num;1'],
  ['addresses of threads', 'https://github.com/other/repo/issues/1 www.github.com/o/r/pull/1'],
  [
    'links to threads',
    '[x](https://github.com/other/repo/issues/1) [y](http://www.github.com/o/r/discussions/1)',
  ],
  [
    'closing keywords',
    'Closes #1, fixes: #1 resolved acme/shop#1 close https://github.com/acme/shop/issues/1',
  ],
  ['closing keywords in disguise', 'Closes **#1** fixes&nbsp;#1 resolves `x` #1 c\\loses #1 Fix [#1](x)'],
  [
    'HTML',
    '<img src=x onerror=alert(1)> <script>alert(1)</script> <a href="javascript:x">y</a> </table> <details>',
  ],
  ['a comment that swallows the rest', '<!-- and nothing after it'],
  ['the end of a comment', '--> ]]> --!> ?>'],
  ['a forged marker', MARKER],
  ['a forged seal', '<!-- debrief:comment report 0123456789ab -->'],
  ['workflow commands', '::error::x ##[add-mask]x ::stop-commands::x'],
  ['a code span that does not close', 'x ` @acme'],
  ['a fence that does not close', '``` @acme'],
  ['a fence of tildes that does not close', '~~~ @acme'],
  ['a table', '| @acme | #1 | <b> |'],
  ['template tags', "{{ title }} {% include '.env' %} {{ 'x' | append: '@acme' }}"],
  ['invisible and turning characters', '@\u200bacme \u202e#1\u202c \u2066@acme\u2069 \u{e0041}@acme'],
];

describe('a title', () => {
  it.each([
    ...TRICKS,
    ['lines', 'Down\r\n---\ntitle: owned\n---\n\u2028Closes #1\u2029@acme\u0085::error::x'],
    ['500 mentions', many('@user').slice(0, 250)],
    ['nothing but white space and signs that have no width', '\u200b \u2060 \ufeff'],
  ])('with %s stays words in the pull request, the postmortem and the merge', async (_, title) => {
    shop = await openShop();
    const other = await bystander();
    const incident = await shop.incident({ title });
    const branch = `postmortem/${incident}`;
    const [path = ''] = state()
      .files(branch)
      .filter((file) => file.startsWith('postmortems/'));
    const { frontMatter, faults } = readFrontMatter(state().file(path, branch) ?? '');
    expect({ faults, ...frontMatter }).toMatchObject({ faults: [], incident, template: 'incident' });
    expect(frontMatter?.title ?? '').toBe(flatten(title));
    expect(acts([incident])).toEqual([]);
    const pull = state().pulls.find(({ head }) => head === branch);
    await shop.merge(pull?.number ?? 0);
    expect(state().issues.map((issue) => issue.state)).not.toContain('closed');
    expect(other).not.toBe(incident);
  });
});

describe('a comment of an outsider, told in the draft,', () => {
  /** The draft of an incident under which an outsider wrote this: the postmortem without its guidance. */
  async function drafted(comment: string): Promise<{ incident: number; text: string }> {
    shop.github.webhooks.hold();
    const incident = await shop.incident();
    shop.github.person('eve').comment(SHOP, incident, comment);
    shop.github.webhooks.release();
    await shop.quiet();
    const branch = `postmortem/${incident}`;
    const path = state()
      .files(branch)
      .find((file) => file.startsWith('postmortems/'));
    return { incident, text: (state().file(path ?? '', branch) ?? '').replace(/<!--[\s\S]*?-->/g, '') };
  }
  const headings = (text: string) => text.split('\n').filter((line) => /^#+ /.test(line));

  it.each([
    ...TRICKS,
    ['headings and lines', 'It is\n\n## Root cause\n\n- [ ] Pay eve\n---\ntitle: owned\n```\n| a | b |'],
    [
      'words of the chart',
      'x :crit, 2026-01-01, 1d\n```\n%%{init: {"securityLevel": "loose"}}%%\nclick x href "javascript:x"',
    ],
    ['500 mentions', many('@user')],
  ])('with %s stays words there and in the pull request', async (_, comment) => {
    shop = await openShop();
    const { incident, text } = await drafted(comment);
    expect(acts([incident])).toEqual([]);
    expect(actsIn(text).filter((act) => /^(?:<|-->|::|##\[)/.test(act.trim()))).toEqual([]);
    expect(headings(text)).toEqual(headings((await drafted('Nobody can pay.')).text));
    const body = state().pulls.find(({ head }) => head === `postmortem/${incident}`)?.body ?? '';
    expect(toHtml(body).split('<pre>')).toHaveLength(2);
    const [, page = ''] = /^([\s\S]*)\n\n<!-- debrief:comment body [0-9a-f]+ -->$/.exec(body) ?? [];
    expect(page).toMatch(/\n```$/);
    const told = /section Timeline\n([\s\S]*)```$/.exec(page)?.[1] ?? '';
    expect(told).toMatch(/Incident opened/);
    expect(told).not.toMatch(/[`%{}<>;"#]|href.*:.*:.*:/);
  });
});

const document = (item: string, more: { title?: string; cause?: string } = {}) =>
  `---\ntitle: ${JSON.stringify(more.title ?? 'Down')}\n---\n\n# Down\n\n## Root cause\n\n${more.cause ?? 'A disk.'}\n\n## Action items\n\n- [ ] Mend the disk\n- [ ] ${item}\n`;

describe('a merged postmortem', () => {
  it.each([...TRICKS, ['500 mentions', many('@user')], ['500 references', many('#')]] as const)(
    'with %s stays words in issue, report and quotation',
    async (_, words) => {
      shop = await openShop();
      await bystander();
      await shop.land({
        'postmortems/a.md': document(`Mend it ${words}`, { title: words, cause: words }),
        'postmortems/b.md': document(words),
        'postmortems/c.md': document(`Ask somebody (owner: ${words.slice(0, 60).replaceAll(',', ' ')})`),
      });
      const made = measures().map(({ number }) => number);
      expect(made.length).toBeGreaterThan(0);
      expect(acts(made)).toEqual([]);
      expect(state().issues.map((issue) => issue.state)).not.toContain('closed');
      for (const { body } of measures()) expect(toHtml(body)).toMatch(/<td>From<\/td>\s*<td><a href="http/);
    },
  );

  it.each([
    'postmortems/x)GH-1,[y](z @acme #1 Closes #1 <b> `.md',
    'postmortems/::error::x\n##[add-mask]y\u2028\u202e.md',
    "postmortems/'!~*_a_*)**b**(.md",
  ])('whose file is called %j gives its name no effect', async (path) => {
    shop = await openShop();
    await bystander();
    await shop.push('odd', (clone) => {
      mkdirSync(join(clone, 'postmortems'));
      writeFileSync(join(clone, path), document('Mend it'));
      writeFileSync(join(clone, `${path}.md`), 'x\0y');
    });
    const wanted = { head: 'odd', base: 'main', title: 'Odd' };
    const { number: pull } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, wanted)) as {
      number: number;
    };
    await shop.merge(pull);
    expect(measures()).toHaveLength(2);
    expect(acts(measures().map(({ number }) => number))).toEqual([]);
    const comments = state().pulls.find(({ number }) => number === pull)?.comments ?? [];
    expect(comments.map(({ body }) => /What became|could not be read/.exec(body)?.[0]).toSorted()).toEqual([
      'What became',
      'could not be read',
    ]);
  });
});
