/** Whatever stands in a pull request, the Action reads it as a document: nothing runs, ends the step or speaks for it. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Changes, commit, runStep } from '../action/runner.ts';
import { BAD, GOOD } from '../cli/sandbox.ts';
import { type LocalGitHub, startLocalGitHub } from '../github/index.ts';
import { actsIn } from '../support/inert.ts';
import { openShop, SHOP } from '../support/shop.ts';

let github: LocalGitHub;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-run-'));
  github = await startLocalGitHub();
  github.createRepository({
    owner: 'spot',
    name: 'shop',
    files: { 'README.md': '# Shop\n' },
    collaborators: { ada: 'write' },
  });
});

afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

/** A document with this front matter, which is whole otherwise. */
const headed = (opening: string, inside: string, document = GOOD) =>
  document.replace(/^---\n[\s\S]*?\n---\n/, `${opening}\n${inside}\n---\n`);
const code = () => `{ title: (process.getBuiltinModule('fs').writeFileSync('${folder}/ran', ''), 'x') }`;

/** Front matter that must be refused, and the documents whose other faults have to be found. */
const hostile = (): Record<string, string> => ({
  js: headed('---js', code()),
  javascript: headed('---javascript', code()),
  JS: headed('---JS', code()),
  'js-space': headed('--- js', code()),
  'js-tab': headed('---\tjs', code()),
  coffee: headed('---coffee', code()),
  json: headed('---json', '{"title": "x"}'),
  engine: headed('---__proto__', code()),
  tag: headed('---', `title: !!js/function "function () { ${code()} }"\nb: [`),
  invalid: headed('---', 'title: "x'),
  twice: headed('---', 'title: x\ntitle: y'),
  tabs: headed('---', 'title:\n\t- x'),
  proto: headed('---', 'title: x\n__proto__: { polluted: true }'),
  constructor: headed('---', 'title: x\nextra: { constructor: { prototype: 1 } }'),
  deep: headed('---', `title: ${'['.repeat(20_000)}`),
  long: headed('---', `title: ${'x'.repeat(70_000)}`),
  open: GOOD.replace(/\n---\n/, '\n'),
  bomb: headed(
    '---',
    [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghijk'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]`),
    ].join('\n'),
  ),
  number: headed('---', `title: ${'9'.repeat(1000)}`),
  zone: headed('---', 'timezone: ../../../etc/localtime'),
  template: headed('---', 'template: ../../../../etc/passwd'),
  incident: headed('---', 'incident: 99999999999999999999999'),
  binary: 'x\0y',
  empty: '',
  huge: 'x'.repeat(10 * 1024 * 1024),
  headless: 'Nothing but words.\n',
});

const COMMANDS = [
  '::error::x',
  '::add-mask::e',
  '::stop-commands::x',
  '::set-output name=valid::true',
  '##[error]x',
  '%0A::error::x',
  '\u2028::error::x',
];

/** Names that a runner or Markdown could take for something else. */
const NAMES = [
  '::error file=x,line=1::y',
  '##[add-mask]x',
  'a\n::stop-commands::y',
  'a\r::error::y',
  '%0A::error::y',
  '](x) @ada #1',
  '<img src=x>',
  '`x`',
  '| a | b |',
];

async function check(changes: Changes) {
  const sha = await commit(github, 'topic', changes);
  const repo = { full_name: 'spot/shop' };
  const base = { sha: github.state('spot/shop').branches.main, repo };
  const token = github.createActionsToken('spot/shop', { contents: 'read', pull_requests: 'write' });
  const headers = { authorization: `token ${github.tokenOf('ada')}`, 'content-type': 'application/json' };
  const wanted = JSON.stringify({ title: 'x', head: 'topic', base: 'main' });
  await (
    await fetch(`${github.url}/repos/spot/shop/pulls`, { method: 'POST', headers, body: wanted })
  ).text();
  const payload = { pull_request: { number: 1, draft: false, base, head: { sha, repo } } };
  const inputs = { suggest: 'true', comment: 'true' };
  const step = await runStep(github, { event: 'pull_request', payload, token, inputs });
  const [pull] = github.state('spot/shop').pulls;
  return { ...step, comments: pull?.comments ?? [], reviews: pull?.reviews ?? [] };
}

it('hostile documents are findings, each on its file, and none is executed', async () => {
  const documents = hostile();
  const changes = Object.fromEntries(
    Object.entries(documents).map(([name, text]) => [`postmortems/${name}.md`, text]),
  );
  const { passed, log, summary, outputs } = await check(changes);
  expect(existsSync(join(folder, 'ran'))).toBe(false);
  expect(passed).toBe(false);
  expect(JSON.parse(outputs.postmortems ?? '')).toHaveLength(Object.keys(documents).length);
  const clean = Object.keys(documents).filter((name) => summary.includes(`| ✅ | [postmortems/${name}.md]`));
  expect(clean).toEqual([]);
  expect(log).not.toMatch(/\n\s+at /);
  expect({}).not.toHaveProperty('polluted');
});

it('no heading, text or file name becomes a command, markup or an output', async () => {
  const body = COMMANDS.map((each) => `\n## ${each}\n\n- ${each} TBD @ada #1 <b>\n`).join('');
  const changes = Object.fromEntries(
    NAMES.map((name, at) => [
      `postmortems/${name}${at}.md`,
      headed('---', `title: ${JSON.stringify(COMMANDS[at % COMMANDS.length])}`, BAD) + body,
    ]),
  );
  const { commands, summary, outputs, comments, reviews } = await check(changes);
  const own = commands.filter(({ title }) => title === undefined);
  expect(own).toEqual([{ level: 'error', message: expect.stringMatching(/^\d+ errors?\b/) }]);
  expect(commands.filter(({ level }) => !['error', 'warning', 'notice'].includes(level))).toEqual([]);
  expect(commands.filter(({ file }) => file !== undefined && !(file in changes))).toEqual([]);
  expect(Object.keys(outputs).toSorted()).toEqual(['errors', 'findings', 'postmortems', 'valid']);
  expect(JSON.parse(outputs.postmortems ?? '').toSorted()).toEqual(Object.keys(changes).toSorted());
  expect(outputs.valid).toBe('false');
  expect(actsIn(summary)).toEqual([]);
  expect(comments).toHaveLength(1);
  for (const { body: said } of comments)
    expect(actsIn(said.replace(/<!-- debrief:comment check [0-9a-f]+ -->$/, ''))).toEqual([]);
  for (const review of reviews)
    for (const { body: said } of review.comments) {
      const [words = ''] = said.split(/^`{3,}suggestion$/m);
      expect(actsIn(words)).toEqual([]);
    }
});

it('thousands of findings fit into what GitHub shows: annotations, summary, comment', async () => {
  const words = `${'TBD '.repeat(40)}\n\n`.repeat(4000);
  const { commands, summary, comments, passed } = await check({
    'postmortems/a.md': GOOD + words,
    [`postmortems/${'é'.repeat(120)}.md`]: BAD,
  });
  expect(passed).toBe(false);
  for (const level of ['error', 'warning', 'notice'])
    expect(
      commands.filter((each) => each.level === level && each.title !== undefined).length,
    ).toBeLessThanOrEqual(10);
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(summary).toMatch(/The summary is full: \d+ more rows are left out/);
  expect(comments).toMatchObject([
    { body: expect.stringMatching(/<!-- debrief:comment check [0-9a-f]+ -->$/) },
  ]);
  expect(comments[0]?.body.length).toBeLessThanOrEqual(65_536);
});

it('the App reads the same documents after a merge, goes on, and follows up what can be read', async () => {
  const shop = await openShop();
  const item = '\n## Action items\n\n- [ ] Mend it\n';
  const documents = Object.entries(hostile()).filter(([name]) => name !== 'empty');
  const files = documents.map(([name, text]) => [
    `postmortems/${name}.md`,
    `${text.replace(/## Corrective[\s\S]*?(?=## Lessons)/, '')}${item}`,
  ]);
  await shop.land(Object.fromEntries(files));
  expect(existsSync(join(folder, 'ran'))).toBe(false);
  const { issues } = shop.github.state(SHOP);
  const readable = documents.length - ['binary', 'huge'].length;
  expect(issues.filter(({ title }) => title === 'Mend it')).toHaveLength(readable);
  const incident = await shop.incident();
  expect(shop.github.state(SHOP).pulls.map(({ head }) => head)).toContain(`postmortem/${incident}`);
  await shop.close();
  shop.github.assertClean();
});
