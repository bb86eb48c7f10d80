/** When the workflow that `debrief init --without-server` writes runs, and what waits for what: its expressions, worked out. */
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { filesWithoutServer } from '../../src/config/starter-files.ts';

const { concurrency, jobs } = parse(filesWithoutServer('2026-11-20').at(-1)?.text ?? '') as {
  readonly concurrency: { readonly group: string };
  readonly jobs: { readonly run: { readonly if: string } };
};

/** Here GitHub's expressions are JavaScript, but for what is missing on the way, which is no fault. */
function workOut(expression: string, event: object): unknown {
  const script = expression.replace(/(?<=\w)\.(?=[a-z])/g, '?.').replace(/\[/g, '?.[');
  const github = { event, event_name: 'any', repository: 'acme/shop', run_id: '4711' };
  const contains = (text: unknown, part: string) => String(text ?? '').includes(part);
  const format = (text: string, value: unknown) => text.replace('{0}', String(value));
  return runInNewContext(script, { github, contains, format });
}

const runs = (event: object) => Boolean(workOut(jobs.run.if, event));
const group = (event: object) =>
  concurrency.group.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
    String(workOut(expression, event)),
  );

const LABELS = [{ name: 'incident' }];
const BOT = { login: 'debrief[bot]', type: 'Bot' };
const PERSON = { login: 'alice', type: 'User' };
const MARKER = 'Add an alert\n<!-- debrief:action {} -->';

const issue = (change: object = {}) => ({ number: 12, labels: LABELS, user: PERSON, body: null, ...change });
const said = (thread: object, comment: object = {}) => ({
  action: 'created',
  issue: thread,
  comment: { body: 'Still down', user: PERSON, ...comment },
});
const pull = (action: string, merged: boolean, from = 'acme/shop') => ({
  action,
  pull_request: { number: 13, merged, head: { repo: { full_name: from } } },
});

describe('the workflow without a server', () => {
  it.each<[string, string, object]>([
    ['what happens to an incident', '12', { action: 'labeled', issue: issue() }],
    ['what is said of it', '12', said(issue())],
    ['the wish for a postmortem', '12', said(issue({ labels: [] }), { body: '/postmortem' })],
    ['a command on the draft', '13', said(issue({ number: 13, pull_request: {} }))],
    [
      'what happens to an action item',
      'merges',
      { action: 'closed', issue: issue({ user: BOT, body: MARKER }) },
    ],
    ['what is said of it', 'merges', said(issue({ user: BOT, body: MARKER }))],
    ['a marker that a person made up', '12', said(issue({ body: MARKER }))],
    ['a merge', 'merges', pull('closed', true)],
    ['a merge from a fork, which may only read', 'pull-13', pull('closed', true, 'eve/shop')],
    ['a draft that turns ready', 'pull-13', pull('ready_for_review', false)],
    ['a schedule', 'all', { schedule: '37 9 * * *' }],
    ['a person who asks for all', 'all', { inputs: {} }],
  ])('runs for %s, after others of %s', (_, name, event) => {
    expect({ runs: runs(event), group: group(event) }).toEqual({ runs: true, group: `debrief-${name}` });
  });

  it.each<[string, object]>([
    ['an issue without labels', { action: 'closed', issue: issue({ labels: [] }) }],
    ['what is said of it', said(issue({ labels: [] }))],
    ['a pull request that is closed without a merge', pull('closed', false)],
    ['what a bot says', said(issue(), { user: BOT })],
  ])('begins no step for %s', (_, event) => {
    expect(runs(event)).toBe(false);
  });

  it('lets what begins no step take the place of nothing that waits', () => {
    const bots = group(said(issue({ user: BOT, body: MARKER }), { user: BOT }));
    expect([bots, group(said(issue(), { user: BOT }))]).toEqual(['debrief-4711', 'debrief-4711']);
    expect(group(pull('closed', false))).toBe('debrief-pull-13');
  });
});
