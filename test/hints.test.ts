import { describe, expect, it } from '@jest/globals';
import { type Myself, readHint } from '../src/hints.ts';

const MARKER =
  '<!-- debrief:action {"postmortem":"shop-1","path":"a.md","incident":1,"ordinal":1,"key":"k","commit":null} -->';
const BOT = 'debrief[bot]';
const ME: Myself = { appId: 1, bot: BOT, labelsOf: () => null };
const KNOWING: Myself = { ...ME, labelsOf: (name) => (name === 'acme/shop' ? new Set(['outage']) : null) };
const ACTIONS = ['created', 'edited', 'deleted'];
const PERSON = { login: 'alice', type: 'User' };
const OURS = { login: BOT, type: 'Bot' };

interface Said {
  readonly action?: string;
  readonly issue?: object;
  readonly comment?: object;
  /** What the comment said before. */
  readonly before?: string;
}

const event = ({ action = 'created', issue = {}, comment = {}, before }: Said) => ({
  action,
  installation: { id: 5 },
  repository: { name: 'shop', owner: { login: 'acme' } },
  issue: { number: 12, user: PERSON, labels: [], ...issue },
  comment: { body: 'Still down', user: PERSON, ...comment },
  ...(before === undefined ? {} : { changes: { body: { from: before } } }),
});
const hint = (said: Said, me = ME) => readHint('issue_comment', event(said), me);
const request = (kind: string) => ({ kind, installation: 5, owner: 'acme', repo: 'shop', number: 12 });

const LABELLED = { labels: [{ name: 'Outage' }] };
const ITEM = { body: `Add an alert\n${MARKER}`, user: OURS, labels: [{ name: 'corrective-measure' }] };
const PULL = { pull_request: {}, user: OURS, labels: [{ name: 'postmortem' }] };

describe('a comment on an action item', () => {
  it.each(ACTIONS)('that was %s is looked at where it asks for something', (action) => {
    const said = { action, issue: ITEM, comment: { body: 'Not now.\n/snooze 7d' } };
    expect(hint(said)).toEqual(request('action-item'));
  });

  it('is looked at where it asked for something before somebody corrected it', () => {
    const corrected = { action: 'edited', issue: ITEM, comment: { body: 'Not now' }, before: '/decline no' };
    expect(hint(corrected)).toEqual(request('action-item'));
  });

  it.each<[string, Said]>([
    ['says something', { issue: ITEM, comment: { body: 'I am at it' } }],
    ['quotes a command', { issue: ITEM, comment: { body: '> /snooze 7d' } }],
    ['asks on another issue', { issue: { body: 'A wish' }, comment: { body: '/snooze 7d' } }],
    ['asks on an issue without text', { issue: { body: null }, comment: { body: '/decline no' } }],
  ])('is not looked at where it %s', (_, said) => {
    expect(hint(said)).toBeNull();
  });
});

describe('a comment on an incident', () => {
  it.each(ACTIONS)('that was %s is looked at, whatever it says', (action) => {
    expect(hint({ action, issue: LABELLED })).toEqual(request('incident'));
  });

  it('is looked at by the labels that the repository has, as far as they are known', () => {
    const other = { labels: [{ name: 'bug' }] };
    expect(hint({ issue: LABELLED }, KNOWING)).toEqual(request('incident'));
    expect(hint({ issue: other }, KNOWING)).toBeNull();
    expect(hint({ issue: other })).toEqual(request('incident'));
  });

  it.each<[string, object]>([
    ['we wrote', { user: OURS }],
    ['we wrote, while our own name is not known', { performed_via_github_app: { id: 1 } }],
    ['another bot wrote without a command', { user: { login: 'ci[bot]', type: 'Bot' } }],
  ])('is not looked at when %s it', (_, comment) => {
    const me = 'performed_via_github_app' in comment ? { ...ME, bot: null } : ME;
    expect(hint({ issue: LABELLED, comment }, me)).toBeNull();
  });

  it('is looked at when another bot asks for something in it', () => {
    const comment = { user: { login: 'pager[bot]', type: 'Bot' }, body: '/severity sev1' };
    expect(hint({ issue: LABELLED, comment })).toEqual(request('incident'));
  });
});

describe('a comment elsewhere', () => {
  it.each<[string, Said]>([
    ['asks for the postmortem of an issue', { comment: { body: 'Bad.\n/postmortem security' } }],
    ['asked for it before', { action: 'edited', before: '/postmortem' }],
    ['asks for something on a pull request', { issue: PULL, comment: { body: '/timeline sync' } }],
    ['asked for something there before', { action: 'edited', issue: PULL, before: '/severity sev1' }],
  ])('is looked at where it %s', (_, said) => {
    expect(hint(said, KNOWING)).toEqual(request('incident'));
  });

  it.each<[string, Said]>([
    ['says something', {}],
    ['asks for what only an incident has', { comment: { body: '/severity sev1' } }],
    ['only names the command', { comment: { body: 'Try /postmortem' } }],
    ['says something on a pull request', { issue: PULL }],
    ['is ours on a pull request', { issue: PULL, comment: { user: OURS, body: '/help' } }],
    ['asks on an issue of ours', { issue: { user: OURS }, comment: { body: '/postmortem' } }],
  ])('is not looked at where it %s', (_, said) => {
    expect(hint(said, KNOWING)).toBeNull();
  });
});

describe('what is not as GitHub sends it', () => {
  it.each<[string, object]>([
    ['no comment', { comment: undefined }],
    ['no issue', { issue: undefined }],
    ['a number that is none', { issue: { number: '12' } }],
    ['a repository that leads elsewhere', { repository: { name: '../other', owner: { login: 'acme' } } }],
    ['an owner that leads elsewhere', { repository: { name: 'shop', owner: { login: 'acme/other' } } }],
  ])('is refused: %s', (_, change) => {
    const payload = { ...event({ issue: LABELLED }), ...change };
    expect(() => readHint('issue_comment', payload, ME)).toThrow();
  });

  it('is of nothing ours without an installation, or under a name that is not known', () => {
    const payload = event({ issue: LABELLED });
    expect(readHint('issue_comment', { ...payload, installation: undefined }, ME)).toBeNull();
    expect(readHint('issue_comment', { ...payload, action: 'pinned' }, ME)).toBeNull();
    expect(readHint('discussion_comment', payload, ME)).toBeNull();
    expect(readHint('issue_comment', null, ME)).toBeNull();
  });
});
