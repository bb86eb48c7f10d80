import { describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import nock from 'nock';
import { Probot, ProbotOctokit } from 'probot';
import { GitHubError, TerminalError } from '../src/errors.ts';
import { answered } from '../src/github/answers.ts';
import { createConnector, createPort } from '../src/github/octokit.ts';
import { expectRequests } from './support/nock.ts';

const API = 'https://api.github.com';
const SHOP = '/repos/acme/shop';
const client = () => new Octokit({ log: { debug() {}, info() {}, warn() {}, error() {} } });
const SETTLE = { settleSeconds: 600 };
const port = () => createPort(client(), { owner: 'acme', repo: 'shop' }, SETTLE);
const api = () => nock(API);

expectRequests();

const rawIssue = (number: number, change: object = {}) => ({
  id: number * 10,
  number,
  html_url: `https://github.com/acme/shop/issues/${number}`,
  title: 'Title',
  body: null,
  user: { login: 'alice', type: 'User' },
  assignees: [],
  labels: [{ name: 'incident', color: 'ededed', description: null }, 'bug'],
  created_at: '2026-11-20T00:00:00Z',
  ...change,
});

describe('reading', () => {
  it('turns an issue into ours, and a missing, moved or deleted one into null', async () => {
    api().get(`${SHOP}/issues/1`).reply(200, rawIssue(1));
    expect(await port().issue(1)).toMatchObject({ id: 10, number: 1, body: '', labels: ['incident', 'bug'] });
    for (const status of [404, 410]) {
      api().get(`${SHOP}/issues/2`).reply(status, { message: 'gone' });
      expect(await port().issue(2)).toBeNull();
    }
  });

  it('takes no branch of a fork for one of the repository, whoever owns the fork', async () => {
    const pull = (number: number, head: object) => ({
      ...rawIssue(number),
      head: { ref: 'postmortem/1', ...head },
      base: { ref: 'main', repo: { id: 1 } },
    });
    api()
      .get(`${SHOP}/pulls`)
      .query({ head: 'acme:postmortem/1', state: 'all', per_page: '100' })
      .reply(200, [pull(7, { repo: { id: 1 } }), pull(8, { repo: { id: 2 } }), pull(9, { repo: null })]);
    api().post('/graphql').reply(404, { message: 'Not Found' });
    const byRest = await port().drafts('postmortem/1', []);
    expect(byRest).toMatchObject({ reactions: null, pulls: [{ number: 7 }] });
    const none = { totalCount: 0, nodes: [] };
    const node = (number: number, isCrossRepository: boolean) => ({
      ...{ number, isCrossRepository, state: 'OPEN', author: { __typename: 'Bot', login: 'debrief' } },
      ...{ labels: none, assignees: none, comments: none, turns: none },
    });
    const data = { repository: { pullRequests: { nodes: [node(7, false), node(8, true)] } } };
    api().post('/graphql').reply(200, { data });
    const { pulls } = await port().drafts('postmortem/1', []);
    expect(pulls).toMatchObject([{ number: 7, author: 'debrief[bot]' }]);
  });

  it('reads lists to their last page and leaves pull requests out', async () => {
    const query = { creator: 'debrief[bot]', since: '2026-01-01T00:00:00Z', state: 'all', per_page: '100' };
    const next = `<${API}/repositories/1/issues?page=2>; rel="next"`;
    api()
      .get(`${SHOP}/issues`)
      .query(query)
      .reply(200, [rawIssue(1)], { link: next });
    api()
      .get('/repositories/1/issues?page=2')
      .reply(200, [rawIssue(2, { pull_request: {} }), rawIssue(3)]);
    const issues = await port().issuesBy('debrief[bot]', '2026-01-01T00:00:00Z');
    expect(issues.map(({ number }) => number)).toEqual([1, 3]);
  });

  it.each([
    ['read', 'read', false],
    ['read', 'triage', true],
    ['write', 'maintain', true],
    ['none', 'none', false],
  ])('maps the permission %s with the role %s', async (permission, role_name, may) => {
    api().get(`${SHOP}/collaborators/eve/permission`).reply(200, { permission, role_name, user: null });
    expect(await port().mayTriage('eve')).toBe(may);
  });

  it('believes the triage right of a custom role', async () => {
    const answer = { permission: 'read', role_name: 'support', user: { permissions: { triage: true } } };
    api().get(`${SHOP}/collaborators/eve/permission`).reply(200, answer);
    expect(await port().mayTriage('eve')).toBe(true);
  });

  it('reads what happened to an issue, and nothing of one that is gone', async () => {
    const event = (name: string, more: object = {}) => ({
      event: name,
      actor: { login: 'alice', type: 'User' },
      created_at: '2026-11-20T00:00:00Z',
      ...more,
    });
    const events = [
      event('renamed', { rename: { from: 'First', to: 'Second' } }),
      event('renamed', { rename: { from: 'Second', to: 'Third' } }),
      event('parent_issue_removed'),
      event('labeled', { label: { name: 'priority: P1' }, actor: { login: 'debrief[bot]', type: 'Bot' } }),
      event('unlabeled', { label: { name: 'priority: P1' } }),
      event('milestoned', { milestone: { title: 'Sprint 7' } }),
      event('demilestoned', { milestone: { title: 'Sprint 7' }, actor: { login: 'bob', type: 'User' } }),
      event('comment_deleted'),
    ];
    api().get(`${SHOP}/issues/1/events`).query(true).reply(200, events);
    expect(await port().history(1)).toEqual({
      formerTitles: ['First', 'Second'],
      wasLinked: true,
      wasClosed: false,
      wasConverted: false,
      labelled: [
        { label: 'priority: P1', by: 'debrief[bot]' },
        { label: 'priority: P1', by: 'alice' },
      ],
      milestoned: ['alice', 'bob'],
      deletions: [{ by: 'alice', at: '2026-11-20T00:00:00Z' }],
    });
    api().get(`${SHOP}/issues/2/events`).query(true).reply(410, { message: 'gone' });
    expect(await port().history(2)).toMatchObject({
      formerTitles: [],
      wasLinked: false,
      wasClosed: false,
      wasConverted: false,
    });
  });

  it('asks who can be assigned', async () => {
    api().get(`${SHOP}/assignees/alice`).reply(204).get(`${SHOP}/assignees/gone`).reply(404);
    expect(await port().canBeAssigned('alice')).toBe(true);
    expect(await port().canBeAssigned('gone')).toBe(false);
  });

  it('knows a GitHub without sub-issues', async () => {
    api().get(`${SHOP}/issues/7/sub_issues?per_page=100`).reply(404, { message: 'Not Found' });
    expect(await port().subIssues(7)).toBeNull();
  });

  it('finds no head of a branch that is not there', async () => {
    api().get(`${SHOP}/git/ref/heads%2Fgone`).reply(404, { message: 'Not Found' });
    expect(await port().head('gone')).toBeNull();
  });

  it('keeps the former path of a renamed file only', async () => {
    const files = [
      { filename: 'b.md', previous_filename: 'a.md', status: 'renamed' },
      { filename: 'c.md', status: 'changed' },
      { filename: 'd.md', previous_filename: 'a.md', status: 'copied' },
    ];
    api().get(`${SHOP}/pulls/8/files?per_page=100`).reply(200, files);
    expect(await port().changedFiles(8)).toEqual([
      { path: 'b.md', status: 'renamed', previousPath: 'a.md' },
      { path: 'c.md', status: 'modified', previousPath: null },
      { path: 'd.md', status: 'added', previousPath: null },
    ]);
  });
});

describe('writing', () => {
  it('tells a branch and a file that exist from any other refusal', async () => {
    api().post(`${SHOP}/git/refs`).reply(422, { message: 'Reference already exists' });
    expect(await port().createBranch('postmortem/1', 'a')).toBe('exists');
    api().put(`${SHOP}/contents/x.md`).reply(422, { message: 'Invalid request.\n\n"sha" wasn\'t supplied.' });
    expect(await port().createFile({ branch: 'b', path: 'x.md', text: '', message: 'm' })).toBe('exists');
    api().post(`${SHOP}/git/refs`).reply(422, { message: 'Object does not exist' });
    await expect(port().createBranch('postmortem/1', 'a')).rejects.toThrow(GitHubError);
  });

  it('opens a normal pull request where drafts are refused', async () => {
    const refusal = {
      message: 'Validation Failed',
      errors: [{ message: 'Draft pull requests are not supported in this repository.' }],
    };
    api()
      .post(`${SHOP}/pulls`, (body) => body.draft === true)
      .reply(422, refusal);
    api()
      .post(`${SHOP}/pulls`, (body) => body.draft === false)
      .reply(201, { number: 8, html_url: 'u' });
    const pull = await port().createPullRequest({ head: 'h', base: 'main', title: 't', body: 'b' });
    expect(pull).toEqual({ number: 8, url: 'u', draft: false });
  });

  it('leaves a pull request alone that is there already', async () => {
    const refusal = {
      message: 'Validation Failed',
      errors: [{ message: 'A pull request already exists for acme:h.' }],
    };
    api().post(`${SHOP}/pulls`).reply(422, refusal);
    expect(await port().createPullRequest({ head: 'h', base: 'main', title: 't', body: 'b' })).toBeNull();
  });

  it('makes the issue without assignees when GitHub refuses one of them', async () => {
    api()
      .post(`${SHOP}/issues`, (body) => body.assignees.length === 1)
      .reply(422, { message: 'Validation Failed' });
    api()
      .post(`${SHOP}/issues`, (body) => body.assignees.length === 0)
      .reply(201, rawIssue(9));
    const made = await port().createIssue({
      title: 't',
      body: 'b',
      labels: [],
      milestone: null,
      date: null,
      assignees: ['gone'],
    });
    expect(made).toMatchObject({
      number: 9,
      labelled: [{ name: 'incident', description: null }, { name: 'bug' }],
    });
  });

  it.each([500, 502])('sends a create once, whatever comes of it (%d)', async (status) => {
    api().post(`${SHOP}/issues`).reply(status, { message: 'oops' });
    const Retrying = ProbotOctokit.defaults((defaults: object) => ({
      ...defaults,
      throttle: { enabled: false },
    }));
    const retrying = await new Probot({ githubToken: 'token', logLevel: 'fatal', Octokit: Retrying }).auth();
    const create = createPort(retrying, { owner: 'acme', repo: 'shop' }, SETTLE).createIssue({
      title: 't',
      body: 'b',
      labels: [],
      assignees: [],
      milestone: null,
      date: null,
    });
    await expect(create).rejects.toMatchObject({ name: 'GitHubError', status, retryAfter: 600 });
  });
});

describe('refusals', () => {
  it.each<[string, number, object, Record<string, string>, object]>([
    [
      'a secondary limit',
      403,
      { message: 'You have exceeded a secondary rate limit' },
      { 'retry-after': '30' },
      { name: 'GitHubError', retryAfter: 30 },
    ],
    [
      'an exhausted budget',
      403,
      { message: 'API rate limit exceeded' },
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000', date: new Date(940_000).toUTCString() },
      { name: 'GitHubError', retryAfter: 60 },
    ],
    [
      'an archived repository',
      403,
      { message: 'Repository was archived so is read-only.' },
      {},
      { name: 'TerminalError', message: expect.stringContaining('unarchived') },
    ],
    [
      'a missing permission',
      403,
      { message: 'Resource not accessible by integration' },
      {},
      { name: 'TerminalError', message: expect.stringContaining('permission') },
    ],
    [
      'wrong credentials',
      401,
      { message: 'Bad credentials' },
      {},
      { name: 'TerminalError', message: expect.stringContaining('APP_ID') },
    ],
    [
      'issues disabled',
      410,
      { message: 'Issues are disabled for this repo' },
      {},
      { name: 'TerminalError', message: expect.stringContaining('enable them') },
    ],
    [
      'a broken server',
      503,
      { message: 'Unicorn' },
      {},
      { name: 'GitHubError', status: 503, retryAfter: 600 },
    ],
  ])('name %s', async (_, status, body, headers, expected) => {
    api().post(`${SHOP}/issues/1/comments`).reply(status, body, headers);
    await expect(port().createComment(1, 'Hello')).rejects.toMatchObject(expected);
  });

  it('name a connection that was cut', async () => {
    api().post(`${SHOP}/issues/1/comments`).replyWithError('socket hang up');
    await expect(port().createComment(1, 'Hello')).rejects.toMatchObject({ name: 'GitHubError' });
  });
});

describe('createConnector', () => {
  const request = { kind: 'incident', installation: 5, owner: 'acme', repo: 'shop', number: 1 } as const;
  const credentials = { app: async () => client(), installation: async () => client() };

  it('asks once for what never changes', async () => {
    api().get('/app/installations/5').reply(200, { app_slug: 'debrief', created_at: '2026-01-01T00:00:00Z' });
    const { connect, bot } = createConnector(credentials, SETTLE);
    const expected = { bot: 'debrief[bot]', adoptedAt: '2026-01-01T00:00:00Z' };
    expect(bot()).toBeNull();
    expect(await connect(request)).toMatchObject(expected);
    expect(await connect(request)).toMatchObject(expected);
    expect(bot()).toBe('debrief[bot]');
  });

  it('asks again after a failure, and knows a removed installation', async () => {
    api().get('/app/installations/5').reply(502, { message: 'oops' });
    const { connect } = createConnector(credentials, SETTLE);
    await expect(connect(request)).rejects.toThrow(GitHubError);
    api().get('/app/installations/5').reply(404, { message: 'Not Found' });
    await expect(connect(request)).rejects.toThrow(TerminalError);
  });

  it.each([
    ['The permissions requested are not granted to this installation.', /accept the App's new permissions/],
    [
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
      /add it to the installation/,
    ],
  ])('says what to do where a token is refused: %s', async (message, remedy) => {
    api().post('/app/installations/5/access_tokens').reply(422, { message });
    const path = 'POST /app/installations/{installation_id}/access_tokens';
    const refused = answered(client().request(path, { installation_id: 5 }));
    await expect(refused).rejects.toMatchObject({
      name: 'TerminalError',
      message: expect.stringMatching(remedy),
    });
  });
});
