import { describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import nock from 'nock';
import { createPort } from '../src/github/octokit.ts';
import { expectRequests } from './support/nock.ts';

const TIMELINE = '/repos/acme/shop/issues/7/timeline';
const issue = { number: 7, url: 'https://github.com/acme/shop/issues/7' };
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const port = () =>
  createPort(new Octokit({ log: silent }), { owner: 'acme', repo: 'shop' }, { settleSeconds: 600 });

expectRequests();

const at = '2026-11-20T00:00:00Z';
const bob = { login: 'bob', type: 'User' };
const source = (name: string, visibility: string, change: object = {}) => ({
  event: 'cross-referenced',
  actor: bob,
  created_at: at,
  source: {
    type: 'issue',
    issue: {
      number: 12,
      title: 'Fix',
      html_url: `https://github.com/${name}/pull/12`,
      pull_request: { merged_at: null },
      repository: { full_name: name, private: visibility === 'private', visibility },
      ...change,
    },
  },
});

async function read(...events: object[]) {
  nock('https://api.github.com').get(TIMELINE).query({ per_page: 100 }).reply(200, events);
  return port().events(issue);
}

describe('the events of an issue', () => {
  it('have who, when and where, and leave out what tells nothing', async () => {
    const base = { id: 5, actor: bob, created_at: at };
    const happened = { at, by: { login: 'bob', isBot: false }, url: `${issue.url}#event-5` };
    expect(
      await read(
        { ...base, event: 'labeled', label: { name: 'incident' } },
        { ...base, event: 'assigned', assignee: null },
        { ...base, event: 'closed', state_reason: 'not_planned', commit_id: null },
        { ...base, event: 'subscribed' },
        { event: 'committed', sha: 'a', author: { date: at } },
      ),
    ).toEqual([
      { ...happened, kind: 'labelled', label: 'incident' },
      { ...happened, kind: 'assigned', login: 'ghost' },
      { ...happened, kind: 'closed', reason: 'not_planned', commit: null },
    ]);
  });

  it.each([
    ['OWNER', 'member'],
    ['COLLABORATOR', 'member'],
    ['CONTRIBUTOR', 'contributor'],
    ['FIRST_TIMER', 'outsider'],
    ['NONE', 'outsider'],
  ])('know the author of a comment who is %s as %s', async (association, standing) => {
    const url = `${issue.url}#issuecomment-9`;
    const raw = {
      event: 'commented',
      id: 9,
      user: null,
      created_at: at,
      html_url: url,
      author_association: association,
    };
    expect(
      await read({ ...raw, body: 'hi' }, { ...raw, body: null, minimized: { reason: 'spam' } }),
    ).toMatchObject([
      { kind: 'commented', body: 'hi', url, standing, hidden: false, by: { login: 'ghost' } },
      { kind: 'commented', body: '', hidden: true },
    ]);
  });

  it('name threads of this repository and of public ones, never those that readers may not see', async () => {
    const found = await read(
      source('Acme/Shop', 'private'),
      source('acme/lib', 'public'),
      source('acme/plans', 'private'),
      source('acme/inside', 'internal'),
      source('acme/lost', 'public', { repository: undefined }),
    );
    expect(found.map((event) => event.kind === 'referenced' && event.thread.repository)).toEqual([
      null,
      'acme/lib',
    ]);
  });

  it('name commits of this repository only', async () => {
    const raw = { event: 'referenced', id: 5, actor: bob, created_at: at, commit_id: 'abc' };
    const api = 'https://api.github.com/repos';
    expect(
      await read(
        { ...raw, commit_url: `${api}/acme/shop/commits/abc` },
        { ...raw, commit_url: `${api}/eve/shop/commits/abc` },
        { ...raw, commit_id: null, commit_url: null },
      ),
    ).toMatchObject([{ kind: 'commit', sha: 'abc', url: 'https://github.com/acme/shop/commit/abc' }]);
  });
});
