/** What is secret is in no log, comment, issue, commit or message: ours and what people wrote into a document by mistake. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commit, runStep } from '../action/runner.ts';
import { GOOD } from '../cli/sandbox.ts';
import { type LocalGitHub, startLocalGitHub } from '../github/index.ts';
import { runProgram } from '../programs/run.ts';
import { INHERITED } from '../support/inherited.ts';
import { startReplica } from '../support/replica.ts';
import { openShop, SHOP } from '../support/shop.ts';
import { signatureOf, WEBHOOK_SECRET } from '../support/webhook.ts';

/** In two parts, so that nobody who scans this repository takes them for real ones. */
const LEAKED = [
  `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`,
  `xoxb-${'2398746523-sdkfjhKJHkjhiu23'}`,
  `AKIA${'Q3EGRIB7KJ2ZP5VX'}`,
  `hf_${'qwertyuiopasdfghjklzxcvbnmqwertyui'}`,
  ['postgres://shop', 'p4ss-w0rd-9@db.internal/shop'].join(':'),
];
/** The telling part of each. */
const TELLING = LEAKED.map((secret) => secret.slice(-24, -12));

/** What must be in no output of a process: keys, tokens and what was given to it as a secret. */
const CREDENTIAL = /gh[a-z]_[A-Za-z0-9]{8,}|eyJ[\w-]{8,}\.|PRIVATE KEY|[Bb]earer /;

function expectNothingSecret(text: string, ...more: readonly string[]): void {
  expect(text).not.toMatch(CREDENTIAL);
  for (const secret of more) expect(text).not.toContain(secret);
}

describe('the log of the App, at its finest', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function spoken(
    github: LocalGitHub,
    act: (port: number) => Promise<void>,
    variables = {},
  ): Promise<string> {
    const app = github.createApp({
      slug: 'debrief',
      permissions: { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write' },
      events: ['issues', 'pull_request'],
      webhookSecret: WEBHOOK_SECRET,
    });
    writeFileSync(join(folder, 'key.pem'), app.privateKey);
    github.createRepository({
      owner: 'acme',
      name: 'shop',
      files: { 'README.md': 'x' },
      collaborators: { alice: 'write' },
    });
    github.installApp(app.id, { owner: 'acme', repositories: ['shop'] });
    const replica = await startReplica({
      APP_ID: String(app.id),
      PRIVATE_KEY_PATH: join(folder, 'key.pem'),
      WEBHOOK_SECRET,
      GITHUB_API_URL: github.url,
      LOG_LEVEL: 'trace',
      THROTTLE: 'false',
      SWEEP_INTERVAL_SECONDS: '1',
      INBOX_TRIES: '2',
      DEBRIEF_DATA_DIR: join(folder, 'data'),
      ...variables,
    });
    await replica.ready();
    github.setWebhookUrl(app.id, `http://127.0.0.1:${replica.port}/api/github/webhooks`);
    await act(replica.port);
    await replica.end('SIGTERM');
    await github.close();
    expect(replica.output()).toContain('"level"');
    for (const line of app.privateKey.split('\n').filter(({ length }) => length > 20))
      expect(replica.output()).not.toContain(line);
    return replica.output();
  }

  const post = async (
    port: number,
    body: string,
    headers: Record<string, string>,
    path = '/api/github/webhooks',
  ) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'issues',
        'x-github-delivery': 'd',
        ...headers,
      },
      body,
    });
    return answer.text();
  };

  it('has no secret, no token and no payload in it, whatever was refused or failed', async () => {
    const github = await startLocalGitHub();
    const private_ = 'Customer Jane Roe is on fire';
    let answers = '';
    const output = await spoken(github, async (port) => {
      github.person('alice').edit('acme/shop', await opened(github, private_), { body: private_ });
      const body = JSON.stringify({ action: 'opened', issue: { title: private_, number: 'x' } });
      answers += await post(port, body, {
        'x-hub-signature-256': signatureOf(body, 'wrong'),
        authorization: 'Bearer sEcReT-1',
        cookie: 'sEcReT-2',
      });
      answers += await post(port, body, {});
      answers += await post(port, body, { 'x-hub-signature-256': signatureOf(body) });
      answers += await post(port, private_, { 'x-hub-signature-256': signatureOf(private_) });
      for (const status of [401, 403, 404, 422, 500]) {
        github.faults.add({ path: /./, when: 'before', how: { status, body: { message: 'No' } }, times: 6 });
        github.person('alice').unlabel('acme/shop', 1, 'incident');
        github.person('alice').label('acme/shop', 1, 'incident');
        await github.settled();
        while (github.faults.pending().length > 0)
          await fetch(`${github.url}/`).then(
            (each) => each.text(),
            () => '',
          );
      }
      github.faults.add({ path: /./, when: 'before', how: 'reset', times: 3 });
    });
    expectNothingSecret(output + answers, WEBHOOK_SECRET, 'sEcReT', private_);
    expect(output).not.toMatch(/sha256=[0-9a-f]{64}/);
  });

  async function opened(github: LocalGitHub, title: string): Promise<number> {
    const call = (path: string, body: object) =>
      fetch(`${github.url}/repos/acme/shop/${path}`, {
        method: 'POST',
        headers: { authorization: `token ${github.tokenOf('alice')}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await call('labels', { name: 'incident' });
    const answer = await call('issues', { title, labels: ['incident'] });
    return ((await answer.json()) as { number: number }).number;
  }
});

describe('a start that fails', () => {
  const SERVER = join(import.meta.dirname, '../../src/server.ts');

  it.each<[string, Record<string, string>]>([
    ['a key that is none', { PRIVATE_KEY: 'c2VjcmV0LWtleS1tYXRlcmlhbA==' }],
    ['a key in the place of its file', { PRIVATE_KEY_PATH: '-----BEGIN KEY-----secret-key-material' }],
    ['a database that is none', { DATABASE_URL: 'mysql://shop:secret-key-material@127.0.0.1/x' }],
    [
      'a database with a port that is none',
      { DATABASE_URL: 'postgres://shop:secret-key-material@127.0.0.1:99999/x' },
    ],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgres://shop:secret-key-material@127.0.0.1:1/x' },
    ],
    ['a secret that is too short', { WEBHOOK_SECRET: 'secret-key-material' }],
    ['an id that is the secret', { APP_ID: 'secret-key-material' }],
    ['an address with a password', { GITHUB_API_URL: 'ftp://shop:secret-key-material@host' }],
  ])('tells the variable and not its content: %s', async (_, change) => {
    const cwd = mkdtempSync(join(tmpdir(), 'debrief-start-'));
    const github = await startLocalGitHub();
    const { id, privateKey } = github.createApp({ slug: 'debrief', permissions: {}, events: [] });
    const env: Record<string, string> = {
      ...INHERITED,
      NODE_ENV: 'test',
      LOG_LEVEL: 'trace',
      PORT: '1',
      APP_ID: String(id),
      WEBHOOK_SECRET,
      ...(Object.keys(change).some((name) => name.startsWith('PRIVATE_KEY'))
        ? {}
        : { PRIVATE_KEY: privateKey }),
      GITHUB_API_URL: github.url,
      ...change,
    };
    const { code, stdout, stderr } = await runProgram({ file: process.execPath, args: [SERVER], cwd, env });
    const output = `${stdout}${stderr}`;
    await github.close();
    rmSync(cwd, { recursive: true });
    expect(code).toBe(1);
    expect(output).toMatch(/Debrief cannot start/);
    expectNothingSecret(output, WEBHOOK_SECRET, 'secret-key-material', 'c2VjcmV0');
  });
});

describe('a secret in a document', () => {
  const document = LEAKED.map((secret, at) => `- [ ] Revoke ${secret} (owner: @alice, priority: P${at})`);
  const causes = LEAKED.map((secret) => `The key ${secret} was in the log.`).join(' ');

  it('is repeated in no issue, report or title, and its action items are followed up', async () => {
    const shop = await openShop();
    const text = `---\ntitle: ${LEAKED[0]}\n---\n\n# Leak\n\n## Root cause\n\n${causes}\n\n## Action items\n\n${document.join('\n')}\n`;
    await shop.land({ 'postmortems/a.md': text });
    await shop.land({ 'postmortems/a.md': `${text}\n<!-- later -->\n` });
    const { issues, pulls } = shop.github.state(SHOP);
    await shop.close();
    shop.github.assertClean();
    const made = issues.filter(({ author }) => author === 'debrief[bot]');
    expect(made).toHaveLength(LEAKED.length);
    expect(made[0]?.title.replaceAll('\u2060', '')).toBe('Revoke <redacted>');
    const said = JSON.stringify([made, pulls.map(({ comments }) => comments)]);
    for (const telling of TELLING) expect(said).not.toContain(telling);
  });

  it.each(LEAKED)(
    'or in the title and the comments of an incident is in no commit and no pull request: %s',
    async (secret) => {
      const shop = await openShop();
      shop.github.webhooks.hold();
      const number = await shop.incident({ title: `Leaked: ${secret}` });
      shop.github.person('alice').comment(SHOP, number, `It is ${secret}`);
      shop.github.webhooks.release();
      await shop.quiet();
      const state = shop.github.state(SHOP);
      const branch = `postmortem/${number}`;
      const files = state.files(branch).map((path) => [path, state.file(path, branch)]);
      await shop.close();
      expect(state.pulls).toHaveLength(1);
      const said = JSON.stringify([files, state.pulls, Object.keys(state.branches)]).toLowerCase();
      expect(said).not.toContain(secret.slice(-24, -12).toLowerCase());
    },
  );

  it("or the job's own token is in no log, summary, output, comment or review of the Action", async () => {
    const github = await startLocalGitHub();
    github.createRepository({
      owner: 'spot',
      name: 'shop',
      files: { 'README.md': 'x' },
      collaborators: { ada: 'write' },
    });
    const repo = { full_name: 'spot/shop' };
    const base = { sha: github.state('spot/shop').branches.main, repo };
    const lines = LEAKED.flatMap((secret) => [`- 11:00 ${secret} tbd`, `- 10:00 ${secret}`]).join('\n');
    const text = GOOD.replace(/(## Timeline\n\n)/, `$1${lines}\n`).replace(/- \[ \].*/, document.join('\n'));
    const sha = await commit(github, 'topic', {
      'postmortems/a.md': text.replace(/\n## Lessons[\s\S]*/, '\n'),
    });
    const token = github.createActionsToken('spot/shop', { contents: 'read', pull_requests: 'write' });
    const wanted = JSON.stringify({ title: 'x', head: 'topic', base: 'main' });
    const headers = { authorization: `token ${github.tokenOf('ada')}`, 'content-type': 'application/json' };
    await (
      await fetch(`${github.url}/repos/spot/shop/pulls`, { method: 'POST', headers, body: wanted })
    ).text();
    const payload = { pull_request: { number: 1, draft: false, base, head: { sha, repo } } };
    const step = { event: 'pull_request', payload, token, inputs: { suggest: 'true', comment: 'true' } };
    const { log, summary, outputs, passed } = await runStep(github, step);
    github.faults.add({ path: /./, when: 'before', how: { status: 500 }, times: 99 });
    const failed = await runStep(github, {
      ...step,
      payload: { pull_request: { ...payload.pull_request, head: { sha: 'x', repo } } },
    });
    github.faults.clear();
    const said = JSON.stringify([log, summary, outputs, github.state('spot/shop').pulls, failed]);
    await github.close();
    expect(passed).toBe(false);
    expect(github.state('spot/shop').pulls[0]?.comments).toHaveLength(1);
    expect(said).not.toContain(token);
    for (const telling of TELLING) expect(said).not.toContain(telling);
  });
});
