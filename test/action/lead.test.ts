import { describe, expect, it } from '@jest/globals';
import { readErrand } from '../../src/action/lead.ts';

const MARKER =
  '<!-- debrief:action {"postmortem":"shop-1","path":"a.md","incident":1,"ordinal":1,"key":"k","commit":null} -->';
const issue = (change: object = {}) => ({ number: 12, labels: [{ name: 'incident' }], ...change });
const pull = (change: object = {}) => ({
  number: 13,
  merged: true,
  head: { repo: { full_name: 'acme/shop' } },
  base: { repo: { full_name: 'acme/shop' } },
  ...change,
});

describe('readErrand', () => {
  it.each<[string, string, object, object]>([
    ['an incident', 'issues', { action: 'labeled', issue: issue() }, { kind: 'incident', number: 12 }],
    [
      'a merge',
      'pull_request',
      { action: 'closed', pull_request: pull() },
      { kind: 'pull-request', number: 13 },
    ],
    [
      'a comment on an incident',
      'issue_comment',
      { action: 'created', issue: issue(), sender: { type: 'User' } },
      { kind: 'incident', number: 12 },
    ],
    [
      'a comment on an action item',
      'issue_comment',
      { action: 'created', issue: issue({ body: MARKER }), sender: { type: 'User' } },
      { kind: 'action-item', number: 12 },
    ],
    [
      'a comment on a pull request',
      'issue_comment',
      { action: 'created', issue: issue({ pull_request: {}, labels: [] }) },
      { kind: 'pull-request', number: 12 },
    ],
  ])('looks at %s', (_, event, payload, lead) => {
    expect(readErrand(payload, event)).toEqual({ kind: 'one', lead });
  });

  it.each<[string, object]>([
    ['issues', { action: 'closed', issue: issue() }],
    ['issues', { action: 'labeled', issue: issue({ labels: [] }) }],
    ['issues', { action: 'labeled', issue: issue({ pull_request: {} }) }],
    ['issue_comment', { action: 'edited', issue: issue() }],
    ['issue_comment', { action: 'created', issue: issue(), sender: { type: 'Bot' } }],
    ['pull_request', { action: 'closed', pull_request: pull({ merged: false }) }],
    ['pull_request', { action: 'synchronize', pull_request: pull() }],
    ['pull_request', { action: 'closed', pull_request: pull({ head: { repo: null } }) }],
  ])('has nothing to do on %s with %j', (event, payload) => {
    expect(readErrand(payload, event)).toMatchObject({ kind: 'none' });
  });

  it('looks at everything where a person asks, and at what changed of late on schedule', () => {
    expect(readErrand({}, 'workflow_dispatch')).toEqual({ kind: 'all', everything: true });
    expect(readErrand({ schedule: '23 */6 * * *' }, 'schedule')).toEqual({ kind: 'all', everything: false });
  });

  it.each([
    ['issues', { action: 'labeled' }, 'not as GitHub sends it (issue)'],
    ['issues', null, 'not as GitHub sends it'],
    ['pull_request_target', { action: 'closed', pull_request: pull() }, 'do not run on pull_request_target'],
    ['push', {}, 'run on issues, pull_request with types [closed]'],
  ])('refuses %s with %j', (event, payload, words) => {
    expect(() => readErrand(payload, event)).toThrow(words);
  });
});
