/** Many files and issues in one request, and what becomes of GitHub's refusals. */
import { describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import nock from 'nock';
import { createPort } from '../src/github/octokit.ts';
import { expectRequests } from './support/nock.ts';

const API = 'https://api.github.com';
const client = () => new Octokit({ log: { debug() {}, info() {}, warn() {}, error() {} } });
const port = () => createPort(client(), { owner: 'acme', repo: 'shop' }, { settleSeconds: 600 });
const SHAS = ['a', 'b', 'c'].map((letter) => letter.repeat(40));

expectRequests();

const answer = (status: number, body: nock.Body, headers: nock.ReplyHeaders = {}) => {
  const queries: string[] = [];
  nock(API)
    .post('/graphql', (asked: { query: string }) => queries.push(asked.query) > 0)
    .reply(status, body, headers);
  return queries;
};
const repository = (fields: object) => ({ data: { repository: { nameWithOwner: 'acme/shop', ...fields } } });
const raw = (number: number, change: object = {}) => ({
  ...{
    databaseId: number * 10,
    number,
    url: `https://github.com/acme/shop/issues/${number}`,
    title: 'One',
    body: '',
  },
  ...{ createdAt: '2026-01-01T00:00:00Z', state: 'OPEN', stateReason: null, closedAt: null },
  ...{ author: { __typename: 'Bot', login: 'debrief' }, labels: { nodes: [] }, assignees: { nodes: [] } },
  repository: { nameWithOwner: 'acme/shop' },
  ...change,
});

describe('texts', () => {
  it('come in one request; what is no text, not whole or not there is left out', async () => {
    const queries = answer(200, {
      ...repository({
        b0: { oid: SHAS[0], byteSize: 6, text: 'gr\ufffd', isTruncated: false },
        b1: { oid: SHAS[1], byteSize: 9, text: 'cut', isTruncated: true },
        b2: null,
        b3: {},
      }),
    });
    expect(await port().texts([...SHAS, 'd'.repeat(40), 'no sha") { evil'])).toEqual(new Map());
    expect(queries).toHaveLength(1);
    expect(queries[0]?.match(/object\(oid: /g)).toHaveLength(4);
    answer(200, repository({ b0: { oid: SHAS[0], byteSize: 5, text: 'grün', isTruncated: false } }));
    expect(await port().texts(SHAS.slice(0, 1))).toEqual(new Map([[SHAS[0], 'grün']]));
  });

  it.each([
    ['has no GraphQL', 404, { message: 'Not Found' }],
    ['finds it too much', 502, { message: 'Something went wrong' }],
    ['refuses it', 200, { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] }],
    ['has no such repository', 200, { data: { repository: null } }],
  ])('are null where GitHub %s', async (_, status, body) => {
    answer(status, body);
    expect(await port().texts(SHAS)).toBeNull();
  });

  it.each([
    [
      'is to be asked later',
      200,
      { data: null, errors: [{ type: 'RATE_LIMITED', message: 'slow down' }] },
      {},
    ],
    ['asks to wait', 403, { message: 'secondary rate limit' }, { 'retry-after': '7' }],
  ])('are asked for again where GitHub %s', async (_, status, body, headers) => {
    answer(status, body, headers);
    await expect(port().texts(SHAS)).rejects.toMatchObject({
      name: 'GitHubError',
      retryAfter: expect.any(Number),
    });
  });
});

describe('issues', () => {
  it('come in one request, those below others too; what is elsewhere or not there is left out', async () => {
    const elsewhere = { repository: { nameWithOwner: 'acme/other' } };
    const queries = answer(200, {
      ...repository({
        i12: raw(12, { state: 'CLOSED', stateReason: 'NOT_PLANNED', closedAt: '2026-02-01T00:00:00Z' }),
        i13: null,
        p3: { subIssues: { nodes: [raw(4), raw(5, elsewhere), null] } },
        p6: null,
      }),
      errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to an Issue with the number of 13.' }],
    });
    const found = await port().issuesNamed({ numbers: [12, 13], parents: [3, 6] });
    expect(queries).toHaveLength(1);
    expect([...(found?.named.keys() ?? [])]).toEqual([12]);
    expect(found?.named.get(12)).toMatchObject({
      id: 120,
      open: false,
      closedAs: 'not_planned',
      repository: 'acme/shop',
    });
    expect(found?.below).toMatchObject([{ number: 4, author: 'debrief[bot]', open: true }]);
  });

  it('are null where a server knows no sub-issues', async () => {
    const message = "Field 'subIssues' doesn't exist on type 'Issue'";
    answer(200, { errors: [{ message, extensions: { code: 'undefinedField' } }] });
    expect(await port().issuesNamed({ numbers: [], parents: [3] })).toBeNull();
  });
});

describe('a pull request of ours', () => {
  it.each([
    [[{ number: 1, pull_request: {} }], true],
    [[{ number: 1 }], false],
    [[], false],
  ])('is known by its author and label: %j', async (body, known) => {
    const query = { creator: 'debrief[bot]', labels: 'postmortem', state: 'all', per_page: '100' };
    nock(API).get('/repos/acme/shop/issues').query(query).reply(200, body);
    expect(await port().hasPullRequestBy('debrief[bot]', 'postmortem')).toBe(known);
  });
});
