import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RemoteOptions, remote, type Task } from '../../src/cli/remote.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { RepositoryOptions } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';
import { createSandbox, type Ran, type Sandbox } from './sandbox.ts';

let shop: Shop;
let box: Sandbox;
const open = async (options?: Partial<RepositoryOptions>) => {
  shop = await openShop(options);
};

beforeEach(() => {
  box = createSandbox();
});
afterEach(async () => {
  box.remove();
  await shop.close();
  shop.github.assertClean();
});

const state = () => shop.github.state(SHOP);
const DOCUMENT =
  '# Outage\n\n## Action items\n\n- [ ] Run nginx as its own user (owner: @alice)\n- [ ] Alert on the port (owner: @bob)\n';

/** Runs a command as a person; with `as`, for the account of that name. */
function run(
  command: Task['command'],
  number?: number,
  options: Partial<RemoteOptions> & {
    token?: string | null;
    login?: string;
    progress?: Terminal['progress'];
  } = {},
): Promise<Ran> {
  const { token, login = 'alice', progress = null, ...rest } = options;
  const given = token === null ? {} : { GH_TOKEN: token ?? shop.github.tokenOf(login) };
  const variables = { GITHUB_API_URL: shop.github.url, THROTTLE: 'false', ...given };
  const repo = { owner: 'acme', repo: 'shop' };
  return box.run((terminal) =>
    remote(
      { command, number },
      { repo, format: 'text', ...rest },
      { terminal: { ...terminal, progress }, variables },
    ),
  );
}

/** What would have come to pass with the App at work, but every webhook is lost. */
const lost = async <T>(happen: () => Promise<T>): Promise<T> => {
  shop.github.webhooks.drop(() => true);
  return happen();
};

const APP = 'debrief[bot]';

describe('plan and sync', () => {
  it('plan prints what the App would do with an incident, and changes nothing', async () => {
    await open();
    const number = await lost(() => shop.incident());
    const before = JSON.stringify(state());
    const { code, out } = await run('plan', number, { as: APP });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^acme\/shop#1 \(incident\)\n {2}1\. open a draft pull request from postmortem\/1 with postmortems\/\S+\.md\nNothing was changed: debrief sync 1 --repo acme\/shop does it\.\n$/,
    );
    expect(JSON.stringify(state())).toBe(before);
  });

  it('plan of a merge says which step waits for which, as text and as JSON', async () => {
    await open();
    const number = await lost(() => shop.land({ 'postmortems/a.md': DOCUMENT }));
    const { out } = await run('plan', number, { as: APP });
    expect(out.split('\n')).toEqual([
      `acme/shop#${number} (pull request)`,
      '  1. open an issue for action item 1.1',
      '  2. open an issue for action item 1.2',
      `  3. write the report comment on #${number} (needs steps 1–2)`,
      `Nothing was changed: debrief sync ${number} --repo acme/shop does it.`,
      '',
    ]);
    const json = JSON.parse((await run('plan', number, { as: APP, format: 'json' })).out);
    expect(json).toMatchObject([
      {
        repository: SHOP,
        kind: 'pull-request',
        number,
        steps: [
          { step: 1, after: [], change: { kind: 'ensureActionIssue', assignees: ['alice'] } },
          { step: 2, after: [] },
          { step: 3, after: [1, 2], text: `write the report comment on #${number}` },
        ],
      },
    ]);
    expect(state().issues).toEqual([]);
  });

  it('sync does what the plan said, for everything since a day, and then nothing is left', async () => {
    await open();
    const incident = await lost(() => shop.incident());
    const merged = await lost(() => shop.land({ 'postmortems/a.md': DOCUMENT }));
    const options = { since: '2020-01-01', as: 'alice' };
    const { code, out } = await run('sync', undefined, options);
    expect(code).toBe(0);
    expect(out).toMatch(
      /1\. open a draft pull request from postmortem\/1 with \S+: created, #\d+ with postmortems\//,
    );
    expect(out).toMatch(/2\. open an issue for action item 1\.2: created, #\d+\n/);
    expect(state().pulls).toContainEqual(
      expect.objectContaining({ author: 'alice', head: `postmortem/${incident}`, draft: true }),
    );
    expect(state().pulls.find(({ number }) => number === merged)?.comments).toHaveLength(1);
    const before = JSON.stringify(state());
    expect(await run('sync', undefined, options)).toMatchObject({ code: 0, out: 'Nothing to do.\n' });
    expect((await run('plan', undefined, { ...options, format: 'json' })).out).toBe('[]\n');
    expect(JSON.stringify(state())).toBe(before);
  });

  it('sync goes on from its own changes until nothing is left', async () => {
    await open({ files: { '.github/postmortem.yml': 'review:\n  reviewers: [bob]\n' } });
    const number = await lost(() => shop.incident());
    shop.github.person('alice').close(SHOP, number);
    const options = { as: 'alice' };
    const { code, out } = await run('sync', number, options);
    expect(out).toContain('acme/shop#1 (incident)\n  1. open a draft pull request');
    expect(code).toBe(0);
    expect(state().pulls).toMatchObject([{ draft: false, requestedReviewers: ['bob'] }]);
    for (const each of [number, undefined])
      expect((await run('plan', each, { ...options, since: '2020-01-01', format: 'json' })).out).toBe('[]\n');
  });

  it('sync of everything brings the reports up to date that it changes nothing else of', async () => {
    await open();
    const options = { as: 'alice', since: '2020-01-01' };
    const first = await lost(() => shop.land({ 'postmortems/a.md': DOCUMENT }));
    await run('sync', undefined, options);
    const more = `${DOCUMENT}- [ ] Write a runbook (owner: @alice)\n`;
    await lost(() => shop.land({ 'postmortems/a.md': more }));
    expect(await run('sync', undefined, options)).toMatchObject({ code: 0, err: '' });
    const report = state().pulls.find(({ number }) => number === first)?.comments[0]?.body;
    expect(report).toContain('**0 of 3 done**');
    expect((await run('plan', undefined, { ...options, format: 'json' })).out).toBe('[]\n');
  });

  it('sync does nothing twice where lists lag, and says so', async () => {
    await open();
    const number = await lost(() => shop.land({ 'postmortems/a.md': DOCUMENT }));
    shop.later(60);
    shop.github.lag.set(60_000);
    const { code, err } = await run('sync', number, { as: 'alice' });
    expect(err).toBe(
      `GitHub does not show yet what was done at acme/shop#${number}: run it again in ten minutes.\n`,
    );
    expect(code).toBe(1);
    shop.later(60);
    expect(state().issues).toHaveLength(2);
    expect(await run('sync', number, { as: 'alice' })).toMatchObject({ code: 0, out: 'Nothing to do.\n' });
  });

  it('sync stops after some rounds where somebody always does more, and says so', async () => {
    await open();
    const number = await lost(() => shop.incident());
    let titles = 0;
    const talk = (text: string) => {
      if (text === '') return;
      titles += 1;
      shop.github.person('bob').edit(SHOP, number, { title: `Outage ${titles}` });
    };
    const { code, err } = await run('sync', number, { as: 'alice', progress: talk });
    expect([code, err]).toEqual([1, 'It stopped after 5 rounds, and more may be left: run it again.\n']);
    expect(titles).toBe(5);
    expect(await run('sync', number, { as: 'alice' })).toMatchObject({ code: 0 });
    expect(await run('plan', number, { as: 'alice' })).toMatchObject({ code: 0, out: 'Nothing to do.\n' });
  });

  it('plan of what the App did already says so', async () => {
    await open();
    const number = await shop.incident();
    expect(await run('plan', number, { as: APP })).toMatchObject({ code: 0, out: 'Nothing to do.\n' });
  });

  it('plan for everything goes by the day', async () => {
    await open();
    await lost(() => shop.incident());
    const tomorrow = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    expect((await run('plan', undefined, { as: APP, since: tomorrow })).out).toBe('Nothing to do.\n');
    expect((await run('plan', undefined, { as: APP, since: '2020-01-01' })).out).toContain('#1 (incident)');
  });

  it('a change that GitHub refuses is said, with exit code 1', async () => {
    await open();
    const number = await lost(() => shop.incident());
    shop.github.faults.add({
      method: 'POST',
      path: '/repos/{owner}/{repo}/pulls',
      when: 'before',
      how: {
        status: 422,
        body: { message: 'Validation Failed', errors: [{ message: 'A pull request already exists' }] },
      },
    });
    const { code, out } = await run('sync', number, { as: 'alice' });
    expect(code).toBe(1);
    expect(out).toContain(': refused, postmortem/1 has a pull request already');
  });
});

describe('what cannot be done says what to do', () => {
  it.each<[string, Parameters<typeof run>, string]>([
    ['no token', ['plan', 1, { token: null }], 'There is no token: set GITHUB_TOKEN or GH_TOKEN'],
    ['a token that is none', ['plan', 1, { token: 'ghp_x' }], 'GitHub does not accept the token'],
    ['another account', ['sync', 1, {}], 'the App would not know again what alice made'],
    ['no such number', ['plan', 99, { as: APP }], 'acme/shop has no issue or pull request #99.'],
    ['no day', ['plan', undefined, { as: APP }], 'Say with --since from which day'],
    [
      'no such repository',
      ['plan', 1, { as: APP, repo: { owner: 'acme', repo: 'shoe' } }],
      'There is no acme/shoe, or the token may not see it',
    ],
  ])('%s', async (_, given, words) => {
    await open();
    await expect(run(...given)).rejects.toThrow(words);
    await expect(run(...given)).rejects.toMatchObject({ name: 'TerminalError' });
  });

  it('a person who may not write', async () => {
    await open();
    const number = await lost(() => shop.incident());
    const how = { status: 403, body: { message: 'Resource not accessible by personal access token' } };
    shop.github.faults.add({ method: 'POST', when: 'before', how, path: '/repos/{owner}/{repo}/git/refs' });
    await expect(run('sync', number, { as: 'alice' })).rejects.toThrow(
      'The token may not do this in acme/shop. It needs contents, issues and pull requests',
    );
  });

  it('a fault in the middle, after what was done before it', async () => {
    await open();
    await lost(() => shop.incident());
    await lost(() => shop.incident());
    const how = { status: 404, body: { message: 'Not Found' } };
    shop.github.faults.add({
      method: 'POST',
      nth: 2,
      when: 'before',
      how,
      path: '/repos/{owner}/{repo}/pulls',
    });
    const printed: string[] = [];
    const doing = box.run((terminal) =>
      remote(
        { command: 'sync', number: undefined },
        { repo: { owner: 'acme', repo: 'shop' }, format: 'json', since: '2020-01-01', as: 'alice' },
        {
          terminal: { ...terminal, print: (text) => void printed.push(text) },
          variables: {
            GITHUB_API_URL: shop.github.url,
            THROTTLE: 'false',
            GITHUB_TOKEN: shop.github.tokenOf('alice'),
          },
        },
      ),
    );
    await expect(doing).rejects.toThrow('There is no acme/shop');
    expect(JSON.parse(printed.join(''))).toMatchObject([{ steps: [{ result: 'created' }] }]);
  });

  it('a rate limit', async () => {
    await open();
    const headers = { 'retry-after': '900' };
    shop.github.faults.add({ when: 'before', how: { status: 429, headers, body: { message: 'Slow down' } } });
    await expect(run('plan', 1, { as: APP })).rejects.toThrow('Try again in 15 minutes');
  });

  it('a configuration with a fault, by its line', async () => {
    await open({ files: { '.github/postmortem.yml': 'name: RCA\ntimezon: UTC\n' } });
    await expect(run('plan', 1, { as: APP })).rejects.toThrow('.github/postmortem.yml:2: timezon');
  });
});

describe('the command line', () => {
  it('takes a repository as OWNER/NAME and no token', async () => {
    await open();
    const wrong = await box.spawn(['plan', '--repo', 'shop']);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('Expected OWNER/NAME') });
    expect(await box.spawn(['sync', '3', '--repo', 'a/b', '--since', 'May'])).toMatchObject({ code: 2 });
    const help = await box.spawn(['plan', '--help']);
    expect(help.out).not.toMatch(/--token/);
  });
});
