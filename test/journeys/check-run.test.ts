import { afterEach, describe, expect, it } from '@jest/globals';
import * as documents from '../cli/sandbox.ts';
import type { CheckState, RequestRecord } from '../github/index.ts';
import { turnPull } from '../support/drafted.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

const FILE = 'postmortems/outage.md';
/** Nobody else can be assigned here. */
const [GOOD, BAD] = [documents.GOOD, documents.BAD].map((text) => text.replace(/@\w+/g, '@alice')) as [
  string,
  string,
];
/** A section is missing, which has a safe fix. */
const ILL = GOOD.replace(/\n## Lessons learned[\s\S]*$/, '\n');
const MANY = GOOD.replace(
  '- 10:00 Payments fail',
  Array.from({ length: 260 }, (_, at) => `- 0${at % 2 === 0 ? 9 : 8}:00 Step ${at}`).join('\n'),
);

let shop: Shop;
const open = async (
  files: Record<string, string> = {},
  granted: Record<string, 'write'> = { checks: 'write' },
) => {
  shop = await openShop({ files: { 'README.md': '# Shop\n', ...files } }, [], granted);
};

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const checks = (): readonly CheckState[] => shop.github.state(SHOP).checks;
const pull = (number: number) => shop.github.state(SHOP).pulls.find((each) => each.number === number);
const sent = (from: number): readonly RequestRecord[] =>
  shop.github.requests.slice(from).filter(({ actor, isToken }) => actor === 'debrief[bot]' && !isToken);

let branches = 0;
async function propose(files: Record<string, string>, options: { draft?: boolean } = {}): Promise<number> {
  const branch = `work-${++branches}`;
  const sha = shop.github.state(SHOP).branches.main;
  await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: `refs/heads/${branch}`, sha });
  for (const [path, text] of Object.entries(files)) await shop.write({ branch, path, text });
  const body = { head: branch, base: 'main', title: `Land ${branch}`, body: '', ...options };
  const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, body)) as { number: number };
  await shop.quiet();
  return number;
}

async function turnReady(number: number): Promise<void> {
  await turnPull(shop.as, 'ready', { repository: SHOP, number, by: 'alice' });
  await shop.quiet();
}

const redeliver = async (event: string) => {
  const last = shop.github.deliveries.filter((delivery) => delivery.event === event).at(-1);
  if (last) await shop.github.webhooks.redeliver(last.id);
  await shop.quiet();
};

describe('a check by the App', () => {
  it('is a check run on the commit that was read, with an annotation for each finding', async () => {
    await open();
    const number = await propose({ [FILE]: BAD });
    const first = pull(number)?.headSha;
    await shop.write({ branch: pull(number)?.head ?? '', path: FILE, text: GOOD });
    await shop.quiet();
    const [bad, good] = checks();
    expect(checks()).toHaveLength(2);
    expect(bad).toMatchObject({
      name: 'Postmortems',
      commit: first,
      status: 'completed',
      conclusion: 'failure',
    });
    expect(bad?.annotations).toEqual([
      expect.stringMatching(/^postmortems\/outage\.md:\d+ failure timeline-order$/),
    ]);
    expect(bad?.title).toBe('1 error');
    expect(bad?.summary).toContain(`/blob/${first}/${FILE}?plain=1#L`);
    expect(good).toMatchObject({ commit: pull(number)?.headSha, conclusion: 'success', annotations: [] });
  });

  it('comes once, however often the event does', async () => {
    await open();
    await propose({ [FILE]: BAD });
    await redeliver('pull_request');
    await redeliver('pull_request');
    expect(checks()).toHaveLength(1);
  });

  it('costs one request where no Markdown changes, and makes no run where no postmortem does', async () => {
    await open();
    await propose({ [FILE]: GOOD });
    const before = shop.github.requests.length;
    await propose({ 'src/shop.ts': 'open();\n' });
    expect(sent(before).map(({ route }) => route)).toEqual([
      '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    ]);
    await propose({ 'docs/guide.md': '# Guide\n' });
    expect(checks()).toHaveLength(1);
  });

  it('does not fail a draft, and does once it is ready', async () => {
    await open();
    const number = await propose({ [FILE]: BAD }, { draft: true });
    expect(checks()).toMatchObject([{ conclusion: 'neutral' }]);
    expect(checks()[0]?.summary).toContain('The pull request is a draft');
    await turnReady(number);
    expect(checks()).toMatchObject([{ conclusion: 'failure', title: '1 error' }]);
    expect(checks()[0]?.annotations).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)(
    'sends annotations by fifty, and none twice when a request is cut off %s its effect',
    async (when) => {
      await open();
      const path = '/repos/{owner}/{repo}/check-runs/{check_run_id}';
      shop.github.faults.add({ method: 'PATCH', path, when, how: 'reset' });
      await propose({ [FILE]: MANY });
      const [run] = checks();
      expect(checks()).toHaveLength(1);
      expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
      expect(run?.annotations.length).toBeGreaterThan(100);
      expect(new Set(run?.annotations).size).toBe(run?.annotations.length);
      expect(shop.github.faults.pending()).toEqual([]);
    },
  );

  it('is not made twice when the answer to the first was lost', async () => {
    await open();
    const path = '/repos/{owner}/{repo}/check-runs';
    shop.github.faults.add({ method: 'POST', path, when: 'after', how: 'reset' });
    await propose({ [FILE]: BAD });
    expect(checks()).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('asks for no more than each step needs', async () => {
    await open();
    const before = shop.github.requests.length;
    await propose({ [FILE]: ILL });
    const writes = sent(before).filter(({ isWrite }) => isWrite);
    expect(writes.map(({ reach }) => reach?.permissions)).toEqual([{ metadata: 'read', checks: 'write' }]);
    const levels = sent(before).flatMap(({ isWrite, reach }) =>
      isWrite ? [] : Object.values(reach?.permissions ?? {}),
    );
    expect(new Set(levels)).toEqual(new Set(['read']));
    const start = shop.github.requests.length;
    shop.github.person('alice').pressCheck(SHOP, checks()[0]?.id ?? 0, 'fix');
    await shop.quiet();
    const files = sent(start).filter(({ isWrite, route }) => isWrite && route?.includes('/git/'));
    expect(files).toHaveLength(3);
    for (const { reach } of files)
      expect(reach?.permissions).toEqual({ metadata: 'read', contents: 'write' });
  });

  it('does nothing where the installation has not granted it', async () => {
    await open({}, {});
    const before = shop.github.requests.length;
    await propose({ [FILE]: BAD });
    expect(checks()).toEqual([]);
    expect(sent(before)).toEqual([]);
  });
});

const WORKFLOW = (step: string, on = 'pull_request') =>
  `on: [${on}]\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;

describe('who checks', () => {
  it.each([
    ['a workflow with the Action', '', WORKFLOW('uses: acme/debrief@v1'), 0],
    [
      'a workflow with the Action by another name',
      'check: { action: reviews }\n',
      WORKFLOW('uses: ./tools/reviews'),
      0,
    ],
    [
      'the App beside a workflow that only drafts',
      '',
      WORKFLOW('{ uses: acme/debrief@v1, with: { mode: run } }'),
      1,
    ],
    [
      'the App beside a workflow that runs on no pull request',
      '',
      WORKFLOW('uses: acme/debrief@v1', 'push'),
      1,
    ],
    ['the App beside other workflows', '', WORKFLOW('uses: actions/checkout@v5'), 1],
    ['the App where it is configured', 'check: { by: app }\n', WORKFLOW('uses: acme/debrief@v1'), 1],
    ['nobody but a workflow where that is configured', 'check: { by: action }\n', 'on: push\n', 0],
  ])('is %s', async (_, config, workflow, runs) => {
    await open({
      '.github/postmortem.yml': config || 'name: postmortem\n',
      '.github/workflows/check.yml': workflow,
    });
    await propose({ [FILE]: BAD });
    expect(checks()).toHaveLength(runs);
  });

  it('is asked of the base: a pull request that brings a workflow is checked by the App', async () => {
    await open();
    await propose({ [FILE]: BAD, '.github/workflows/check.yml': WORKFLOW('uses: acme/debrief@v1') });
    expect(checks()).toHaveLength(1);
  });
});

describe('another run', () => {
  it('is made when somebody asks for the check again, once', async () => {
    await open();
    await propose({ [FILE]: BAD });
    await shop.write({
      branch: 'main',
      path: '.github/postmortem.yml',
      text: 'rules: { timeline-order: warning }\n',
    });
    shop.github.person('alice').rerunCheck(SHOP, checks()[0]?.id ?? 0);
    await shop.quiet();
    await redeliver('check_run');
    expect(checks()).toMatchObject([
      { conclusion: 'failure' },
      { conclusion: 'success', title: '1 warning' },
    ]);
    expect(checks()[1]?.commit).toBe(checks()[0]?.commit);
  });
});

describe('the safe fixes', () => {
  const press = async (login: string, run = checks()[0]) => {
    shop.github.person(login).pressCheck(SHOP, run?.id ?? 0, 'fix');
    await shop.quiet();
  };

  it('are committed for somebody who may write, and the new commit is checked', async () => {
    await open();
    const number = await propose({ [FILE]: ILL, 'postmortems/good.md': GOOD });
    const before = pull(number)?.headSha;
    await press('alice');
    await redeliver('check_run');
    const { state } = shop.github;
    const branch = pull(number)?.head ?? '';
    expect(state(SHOP).file(FILE, branch)).toContain('## Lessons learned');
    expect(state(SHOP).file('postmortems/good.md', branch)).toBe(GOOD);
    const commits = (await shop.as('alice', 'GET', `/repos/${SHOP}/commits?sha=${branch}&per_page=1`)) as {
      commit: { message: string };
      parents: { sha: string }[];
    }[];
    expect(commits[0]?.parents.map(({ sha }) => sha)).toEqual([before]);
    expect(commits[0]?.commit.message).toContain('Requested by alice');
    expect(checks().map(({ commit }) => commit)).toEqual([before, pull(number)?.headSha]);
  });

  it('are not committed for anybody else', async () => {
    await open();
    const number = await propose({ [FILE]: ILL });
    const before = pull(number)?.headSha;
    for (const login of ['tom', 'eve', 'mallory']) await press(login);
    expect(pull(number)?.headSha).toBe(before);
  });

  it('are not committed onto what was pushed since', async () => {
    await open();
    const number = await propose({ [FILE]: ILL });
    const [run] = checks();
    await shop.write({ branch: pull(number)?.head ?? '', path: 'README.md', text: '# Our shop\n' });
    await shop.quiet();
    const before = pull(number)?.headSha;
    await press('alice', run);
    expect(pull(number)?.headSha).toBe(before);
  });
});
