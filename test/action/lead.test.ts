import { describe, expect, it } from '@jest/globals';
import { readErrand } from '../../src/action/lead.ts';

const MARKER =
  '<!-- debrief:action {"postmortem":"shop-1","path":"a.md","incident":1,"ordinal":1,"key":"k","commit":null} -->';
const REPORTED = MARKER.replace('"commit":null', '"commit":null,"report":"#7"');
const issue = (change: object = {}) => ({
  number: 12,
  labels: [{ name: 'incident' }],
  user: { login: 'alice', type: 'User' },
  ...change,
});
const item = (change: object = {}) =>
  issue({ body: `Add an alert\n${REPORTED}`, user: { login: 'debrief[bot]', type: 'Bot' }, ...change });
const pull = (change: object = {}) => ({
  number: 13,
  merged: true,
  head: { repo: { full_name: 'acme/shop' } },
  base: { repo: { full_name: 'acme/shop' } },
  ...change,
});
const comment = (body: string, type = 'User') => ({ body, user: { login: 'alice', type } });
const said = (thread: object, body = 'Still down', action = 'created') => ({
  action,
  issue: thread,
  comment: comment(body),
});
const draft = (state = 'open') => issue({ number: 13, pull_request: {}, state });

const INCIDENT = { kind: 'incident', number: 12 };
const ITEM = { kind: 'action-item', number: 12 };
const REPORT = { kind: 'pull-request', number: 7 };

describe('readErrand', () => {
  it.each(['labeled', 'unlabeled', 'edited', 'opened', 'closed', 'reopened', 'assigned', 'unassigned'])(
    'looks at an incident that was %s',
    (action) => {
      const looked = { kind: 'some', leads: [INCIDENT], recent: false };
      expect(readErrand({ action, issue: issue() }, 'issues')).toEqual(looked);
    },
  );

  it.each(['created', 'edited', 'deleted'])('looks at an incident of which a comment was %s', (action) => {
    const looked = { kind: 'some', leads: [INCIDENT], recent: false };
    expect(readErrand(said(issue(), 'Still down', action), 'issue_comment')).toEqual(looked);
  });

  it.each<[string, object, string]>([
    ['for which a postmortem is asked', said(issue({ labels: [] }), '/postmortem'), 'incident'],
    [
      'for which one was asked, until somebody corrected it',
      { ...said(issue({ labels: [] }), '/posmortem', 'edited'), changes: { body: { from: '/postmortem' } } },
      'incident',
    ],
    ['of a draft on which a command stands', said(draft(), 'Thanks.\n/severity sev2'), 'incident'],
  ])('looks at an issue %s', (_, payload, kind) => {
    expect(readErrand(payload, 'issue_comment')).toMatchObject({ kind: 'some', leads: [{ kind }] });
  });

  it.each(['closed', 'reopened', 'assigned', 'unassigned', 'transferred', 'deleted'])(
    'looks at the report of an action item that was %s, and for runs that were dropped',
    (action) => {
      const looked = { kind: 'some', leads: [REPORT], recent: true };
      expect(readErrand({ action, issue: item() }, 'issues')).toEqual(looked);
    },
  );

  it('looks for runs that were dropped whatever happened to an action item, as it may wait in place of a merge', () => {
    const looked = { kind: 'some', leads: [], recent: true };
    expect(readErrand({ action: 'labeled', issue: item() }, 'issues')).toEqual(looked);
  });

  it('looks at an action item on which somebody comments, and at its report', () => {
    const looked = { kind: 'some', leads: [ITEM, REPORT], recent: true };
    expect(readErrand(said(item(), '/decline Too dear'), 'issue_comment')).toEqual(looked);
    const unreported = said(item({ body: MARKER }), '/snooze 7d', 'deleted');
    expect(readErrand(unreported, 'issue_comment')).toEqual({ ...looked, leads: [ITEM] });
  });

  it('lets a marker that a person made up hide no incident', () => {
    const forged = issue({ body: REPORTED });
    expect(readErrand({ action: 'labeled', issue: forged }, 'issues')).toMatchObject({ leads: [INCIDENT] });
    expect(readErrand(said(forged), 'issue_comment')).toMatchObject({ leads: [ITEM, REPORT, INCIDENT] });
  });

  it('looks at a merge, and at those whose runs were dropped', () => {
    const looked = { kind: 'some', leads: [{ kind: 'pull-request', number: 13 }], recent: true };
    expect(readErrand({ action: 'closed', pull_request: pull() }, 'pull_request')).toEqual(looked);
  });

  it('looks at a draft that somebody turned ready, and remembers who', () => {
    const payload = {
      action: 'ready_for_review',
      pull_request: pull({ merged: false }),
      sender: { login: 'bob' },
    };
    const looked = { kind: 'some', leads: [{ kind: 'ready', number: 13 }], recent: false };
    expect(readErrand(payload, 'pull_request')).toEqual({ ...looked, turned: { number: 13, by: 'bob' } });
  });

  it.each<[string, object]>([
    ['issues', { action: 'pinned', issue: issue() }],
    ['issues', { action: 'labeled', issue: issue({ labels: [] }) }],
    ['issues', { action: 'labeled', issue: issue({ pull_request: {} }) }],
    ['issue_comment', said(issue(), 'Still down', 'pinned')],
    ['issue_comment', { ...said(issue()), comment: comment('Build failed', 'Bot') }],
    ['issue_comment', said(issue({ labels: [] }), 'See /postmortem')],
    ['issue_comment', said(draft(), 'Looks good')],
    ['issue_comment', said(draft('closed'), '/severity sev2')],
    ['pull_request', { action: 'closed', pull_request: pull({ merged: false }) }],
    ['pull_request', { action: 'synchronize', pull_request: pull() }],
    ['pull_request', { action: 'closed', pull_request: pull({ head: { repo: null } }) }],
    ['pull_request', { action: 'ready_for_review', pull_request: pull({ head: { repo: null } }) }],
  ])('has nothing to do on %s with %j', (event, payload) => {
    expect(readErrand(payload, event)).toMatchObject({ kind: 'none' });
  });

  it('looks at everything where a person asks, and at what changed of late on schedule', () => {
    const all = { kind: 'all', everything: true, daily: false };
    expect(readErrand({}, 'workflow_dispatch')).toEqual(all);
    expect(readErrand({ schedule: '23 */6 * * *' }, 'schedule')).toEqual({ ...all, everything: false });
  });

  it.each<[string | undefined, boolean]>([
    ['37 9 * * *', true],
    ['0 14 * * 1-5', true],
    ['23 */6 * * *', false],
    ['0 9,17 * * *', false],
    ['*/30 9 * * *', false],
    [undefined, false],
  ])('takes %s for the schedule of once a day: %s', (schedule, daily) => {
    expect(readErrand({ schedule }, 'schedule')).toMatchObject({ daily });
  });

  it.each([
    ['issues', { action: 'labeled' }, 'not as GitHub sends it (issue)'],
    ['issues', null, 'not as GitHub sends it'],
    ['pull_request_target', { action: 'closed', pull_request: pull() }, 'do not run on pull_request_target'],
    ['push', {}, 'run on issues, issue_comment, pull_request with types [closed, ready_for_review]'],
  ])('refuses %s with %j', (event, payload, words) => {
    expect(() => readErrand(payload, event)).toThrow(words);
  });
});
