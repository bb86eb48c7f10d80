import { beforeEach, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { type Access, createCredentials, READING } from '../src/github/tokens.ts';

const HOUR = 3_600_000;
const ACCESS: Access = { installation: 5, repositories: ['shop'], permissions: READING };

let now: number;
let asked: unknown[];
/** What GitHub answers to requests that are not for a token, in turn; 200 when nothing is left. */
let answers: number[];
let sent: (string | null)[];
let pauses: number[];

beforeEach(() => {
  now = 0;
  asked = [];
  answers = [];
  sent = [];
  pauses = [];
});

const json = (body: object, status: number) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const fetch = async (url: string, { body, headers }: { body?: string; headers: Record<string, string> }) => {
  if (!url.endsWith('/access_tokens')) {
    sent.push(headers.authorization ?? null);
    return json({}, answers.shift() ?? 200);
  }
  asked.push(JSON.parse(body ?? ''));
  return json({ token: `t${asked.length}`, expires_at: new Date(now + HOUR).toISOString() }, 201);
};

const connect = (access: Access = ACCESS) => {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return credentials(log).installation(access);
};
const credentials = (log: { debug(): void; info(): void; warn(): void; error(): void }) =>
  createCredentials({
    app: async () => new Octokit({ log, request: { fetch } }),
    open: async (_, authStrategy) => new Octokit({ log, request: { fetch }, authStrategy }),
    now: () => now,
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
  });

describe('a token', () => {
  it('is asked for when it is needed, with the repositories and permissions of its step', async () => {
    const client = await connect();
    expect(asked).toEqual([]);
    await client.request('GET /repos/acme/shop');
    expect(asked).toEqual([{ repositories: ['shop'], permissions: READING }]);
    expect(sent).toEqual(['token t1']);
  });

  it('names no repositories where a step looks at all of them', async () => {
    await (await connect({ ...ACCESS, repositories: 'all' })).request('GET /installation/repositories');
    expect(asked).toEqual([{ permissions: READING }]);
  });

  it('is kept until a minute before its end, and asked for once by many at a time', async () => {
    const client = await connect();
    const ask = () => client.request('GET /repos/acme/shop');
    await Promise.all([ask(), ask(), ask()]);
    now = HOUR - 61_000;
    await ask();
    expect(asked).toHaveLength(1);
    now = HOUR - 60_000;
    await ask();
    expect(sent).toEqual(['token t1', 'token t1', 'token t1', 'token t1', 'token t2']);
  });

  it('is tried again while it is fresh: not all of GitHub may know it yet', async () => {
    answers = [401, 401];
    await (await connect()).request('POST /repos/acme/shop/issues');
    expect(pauses).toEqual([1000, 2000]);
    expect(sent).toEqual(['token t1', 'token t1', 'token t1']);
  });

  it('is given up when GitHub goes on refusing it, and another is asked for the next time', async () => {
    const client = await connect();
    answers = Array.from({ length: 10 }, () => 401);
    await expect(client.request('GET /repos/acme/shop')).rejects.toMatchObject({ status: 401 });
    expect(pauses.length).toBeGreaterThan(0);
    answers = [];
    await client.request('GET /repos/acme/shop');
    expect(sent.at(-1)).toBe('token t2');
  });

  it('is not tried again after another refusal', async () => {
    answers = [403];
    await expect((await connect()).request('GET /repos/acme/shop')).rejects.toMatchObject({ status: 403 });
    expect(sent).toHaveLength(1);
  });
});
