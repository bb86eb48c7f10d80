import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { playStep, runStep, type Step, type StepResult } from '../action/runner.ts';
import { type AppCredentials, type LocalGitHub, startLocalGitHub } from '../github/index.ts';
import { jwtOf } from '../github/stage.ts';
import { type As, asPerson } from '../support/as-person.ts';
import { turnPull } from '../support/drafted.ts';
import { openShop, type Shop } from '../support/shop.ts';

const SHOP = 'spot/shop';
const MAY = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;
const BOT = 'github-actions[bot]';
const DAY = 86_400_000;
const CONFIG = 'by: action\nsince: 2026-01-01\n';
const ITEMS = [
  '- [ ] Run nginx as its own user (owner: @bob, due: 2026-12-01, priority: P1, type: prevent)',
  '- [ ] Alert when nothing listens on port 8080 (owner: @alice, due: 2026-12-15, priority: P2, type: detect)',
];

let github: LocalGitHub;
/** How steps are run: from the source, but for the journey that shows what is shipped. */
let start = playStep;

/** A repository as it was a day ago, in which only workflows are at work. */
function open(config: string | null = CONFIG): void {
  const own = config === null ? {} : { '.github/postmortem.yml': config };
  github.createRepository({
    owner: 'spot',
    name: 'shop',
    files: { 'README.md': '# Shop\n', ...own },
    collaborators: { alice: 'write', bob: 'write', eve: 'read' },
  });
}

beforeEach(async () => {
  const startAt = new Date(Date.now() - DAY);
  github = await startLocalGitHub({ clock: 'manual', startAt });
});

afterEach(async () => {
  start = playStep;
  github.assertClean();
  await github.close();
});

const state = () => github.state(SHOP);
const writes = () => github.requests.filter(({ actor, isWrite }) => actor === BOT && isWrite).length;
const measures = () => state().issues.filter(({ body }) => body.includes('debrief:action'));
const commentsOn = (number: number) =>
  [...state().issues, ...state().pulls].find((thread) => thread.number === number)?.comments ?? [];

const as: As = (...asked) => {
  github.clock.advance(1000);
  return asPerson(github)(...asked);
};

/** Runs the workflow's step; the payload is what GitHub's API says of the thing right now. */
const work = (event: string, payload: unknown, step: Partial<Step> = {}): Promise<StepResult> =>
  start(github, {
    event,
    payload,
    token: github.createActionsToken(SHOP, MAY),
    ...step,
    inputs: { mode: 'run', ...step.inputs },
  });

async function onIssue(number: number, action = 'labeled', step?: Partial<Step>): Promise<StepResult> {
  return work('issues', { action, issue: await as('alice', 'GET', `/repos/${SHOP}/issues/${number}`) }, step);
}

async function onClosed(number: number, step?: Partial<Step>): Promise<StepResult> {
  const pull_request = await as('alice', 'GET', `/repos/${SHOP}/pulls/${number}`);
  return work('pull_request', { action: 'closed', pull_request }, step);
}

async function incident(by = 'alice', label = 'incident'): Promise<number> {
  const issue = { title: 'Checkout answers 500', body: 'Customers cannot pay.' };
  const { number } = (await as(by, 'POST', `/repos/${SHOP}/issues`, issue)) as { number: number };
  github.person(by).label(SHOP, number, label);
  return number;
}

/** Fills the drafted postmortem in and commits it to its branch, as bob. */
async function write(number: number, items: readonly string[] = ITEMS): Promise<string> {
  const branch = `postmortem/${number}`;
  const path =
    state()
      .files(branch)
      .find((file) => file.startsWith('postmortems/')) ?? '';
  const drafted = state().file(path, branch) ?? '';
  const [frontMatter] = /^---\n[\s\S]*?\n---\n/.exec(drafted) ?? [''];
  const { sha } = (await as('bob', 'GET', `/repos/${SHOP}/contents/${path}?ref=${branch}`)) as {
    sha: string;
  };
  const text = `${frontMatter}\n# Checkout answers 500\n\n## Root cause\n\nnginx ran as root.\n\n## Action items\n\n${items.join('\n')}\n`;
  const content = Buffer.from(text).toString('base64');
  await as('bob', 'PUT', `/repos/${SHOP}/contents/${path}`, { branch, sha, content, message: 'Write it' });
  return path;
}

async function merge(number: number): Promise<void> {
  const path = `/repos/${SHOP}/pulls/${number}`;
  await turnPull(as, 'ready', { repository: SHOP, number, by: 'bob' });
  await as('bob', 'PUT', `${path}/merge`, {});
}

describe('without a server', () => {
  it('an incident becomes a draft, is checked, is merged and becomes issues, and then nothing is left to do', async () => {
    start = runStep;
    open();
    const number = await incident();
    const drafted = await onIssue(number);
    expect(drafted.log).toContain(`incident #${number}: open a draft pull request from postmortem/${number}`);
    expect(drafted).toMatchObject({ passed: true, outputs: { changes: '1' } });
    expect(drafted.summary).toContain(`postmortem/${number}`);
    const [pull] = state().pulls;
    expect(state().pulls).toMatchObject([
      { draft: true, author: BOT, head: `postmortem/${number}`, labels: ['postmortem'] },
    ]);

    const path = await write(number);
    const payload = {
      action: 'synchronize',
      pull_request: await as('bob', 'GET', `/repos/${SHOP}/pulls/${pull?.number}`),
    };
    const checked = await start(github, { event: 'pull_request', payload });
    expect(checked.outputs.postmortems).toBe(JSON.stringify([path]));
    expect(checked.commands).toContainEqual(
      expect.objectContaining({ title: 'required-section', file: path }),
    );

    await merge(pull?.number ?? 0);
    const followed = await onClosed(pull?.number ?? 0);
    expect(followed).toMatchObject({ passed: true, outputs: { changes: '3' } });
    expect(measures()).toMatchObject([
      {
        author: BOT,
        assignees: ['bob'],
        parent: `${SHOP}#${number}`,
        title: expect.stringContaining('nginx'),
      },
      { author: BOT, assignees: ['alice'], parent: `${SHOP}#${number}` },
    ]);
    expect(commentsOn(pull?.number ?? 0)).toMatchObject([
      { author: BOT, body: expect.stringContaining(`#${measures()[0]?.number}`) },
    ]);

    const before = writes();
    const again = [
      await onIssue(number, 'reopened'),
      await onClosed(pull?.number ?? 0),
      await work('schedule', {}),
      await work('workflow_dispatch', {}),
    ];
    for (const { passed, outputs } of again)
      expect({ passed, outputs }).toEqual({ passed: true, outputs: { changes: '0' } });
    expect(writes()).toBe(before);
  });

  it('does the same with the token of an App, as that App', async () => {
    open();
    const app = github.createApp({ slug: 'helper', permissions: MAY, events: [] });
    const installation = github.installApp(app.id, { owner: 'spot', repositories: ['shop'] });
    const token = await installationToken(app, installation);
    const number = await incident();
    await onIssue(number, 'labeled', { token });
    const [pull] = state().pulls;
    expect(pull).toMatchObject({ author: 'helper[bot]', head: `postmortem/${number}` });
    await write(number);
    await merge(pull?.number ?? 0);
    await onClosed(pull?.number ?? 0, { token });
    await work('workflow_dispatch', {}, { token });
    expect(measures().map(({ author }) => author)).toEqual(['helper[bot]', 'helper[bot]']);
  });

  it.each(['schedule', 'workflow_dispatch'])('%s finds what no event told', async (event) => {
    open();
    const number = await incident();
    await work(event, {});
    const [pull] = state().pulls;
    expect(pull).toMatchObject({ draft: true, head: `postmortem/${number}` });
    await write(number);
    await merge(pull?.number ?? 0);
    await work(event, {});
    expect(measures()).toHaveLength(ITEMS.length);
  });

  it('schedule leaves alone what an event of this minute is about', async () => {
    open();
    await incident();
    github.clock.advance(DAY - 60_000);
    github.person('alice').label(SHOP, 1, 'late');
    expect(await work('schedule', {})).toMatchObject({ passed: true, outputs: { changes: '0' } });
    expect(state().pulls).toEqual([]);
    await work('workflow_dispatch', {});
    expect(state().pulls).toHaveLength(1);
  });

  it('a merge stands in for those of the last hour, whose runs GitHub may have dropped', async () => {
    open();
    github.clock.advance(DAY - 60_000);
    const pulls: number[] = [];
    for (let count = 0; count < 2; count += 1) {
      const number = await incident();
      await onIssue(number);
      await write(number);
      const pull = state().pulls.find(({ head }) => head === `postmortem/${number}`)?.number ?? 0;
      await merge(pull);
      pulls.push(pull);
    }
    await onClosed(pulls[1] ?? 0);
    expect(measures()).toHaveLength(2 * ITEMS.length);
    for (const pull of pulls) expect(commentsOn(pull)).toHaveLength(1);
  });

  it('a comment on an incident is a reason to look; one of a bot, or elsewhere, costs nothing', async () => {
    open();
    const number = await incident();
    const issue = (await as('alice', 'GET', `/repos/${SHOP}/issues/${number}`)) as object;
    const before = github.requests.length;
    const said = (type: string) => ({ body: 'Still down', user: { login: 'x', type } });
    const told = { action: 'created', issue, comment: said('User') };
    await work('issue_comment', { ...told, comment: said('Bot') });
    await work('issue_comment', { ...told, issue: { ...issue, labels: [] } });
    expect(github.requests).toHaveLength(before);
    await work('issue_comment', told);
    expect(state().pulls).toHaveLength(1);
  });
});

describe('beside others', () => {
  it('leaves the work to the App unless the configuration says otherwise, and says so', async () => {
    open(null);
    const result = await onIssue(await incident());
    expect(result).toMatchObject({ passed: true, outputs: { changes: '0' } });
    expect(result.log).toMatch(/Nothing to do: .*leaves drafts and follow-up to the App.*by: action/);
    expect(state().pulls).toEqual([]);
    expect(writes()).toBe(0);
  });

  it('is not confused by what other workflows say and open as the same account', async () => {
    open();
    const number = await incident();
    const token = github.createActionsToken(SHOP, MAY);
    const other = (path: string, body: object) =>
      fetch(`${github.url}/repos/${SHOP}${path}`, {
        method: 'POST',
        headers: { authorization: `token ${token}` },
        body: JSON.stringify(body),
      });
    await other(`/issues/${number}/comments`, { body: 'Thanks for the issue!' });
    await onIssue(number);
    const [pull] = state().pulls;
    await other(`/issues/${pull?.number}/comments`, { body: 'Thanks for the pull request!' });
    await other('/issues', { title: 'Run nginx as its own user', body: 'Nightly report' });
    await write(number);
    await merge(pull?.number ?? 0);
    await onClosed(pull?.number ?? 0);
    await work('workflow_dispatch', {});
    expect(measures()).toHaveLength(ITEMS.length);
    expect(commentsOn(pull?.number ?? 0)).toHaveLength(2);
  });

  it('a draft that somebody else opened from the branch stays the only one', async () => {
    open();
    const number = await incident();
    const sha = state().branches.main;
    await as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: `refs/heads/postmortem/${number}`, sha });
    const put = {
      branch: `postmortem/${number}`,
      message: 'Mine',
      content: Buffer.from('# Mine\n').toString('base64'),
    };
    await as('alice', 'PUT', `/repos/${SHOP}/contents/postmortems/mine.md`, put);
    await as('alice', 'POST', `/repos/${SHOP}/pulls`, { head: put.branch, base: 'main', title: 'Mine' });
    const before = writes();
    await onIssue(number);
    expect(state().pulls).toMatchObject([{ author: 'alice' }]);
    expect(writes()).toBe(before);
  });

  it('an outsider who labels an issue gets an explanation and no branch', async () => {
    open();
    github.setCollaborator(SHOP, 'eve', 'triage');
    const number = await incident('eve');
    github.setCollaborator(SHOP, 'eve', 'read');
    await onIssue(number);
    await onIssue(number);
    expect(Object.keys(state().branches)).toEqual(['main']);
    expect(commentsOn(number)).toMatchObject([
      { author: BOT, body: expect.stringContaining('triage permission') },
    ]);
  });

  it('nothing from before the day is touched', async () => {
    const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10);
    open(`by: action\nsince: ${tomorrow}\n`);
    await onIssue(await incident());
    expect(state().pulls).toEqual([]);
  });
});

describe('App and Action both installed', () => {
  let shop: Shop | undefined;
  afterEach(async () => {
    await shop?.close();
    shop?.github.assertClean();
  });

  const DOCUMENT = `# Outage\n\n## Action items\n\n${ITEMS.join('\n')}\n`;

  it.each<[string, Record<string, string>, string]>([
    ['unless the configuration says otherwise, the App', {}, 'debrief[bot]'],
    ['with "by: action", the Action', { '.github/postmortem.yml': 'by: action\nsince: 2020-01-01\n' }, BOT],
  ])('make nothing twice: %s does it', async (_, files, author) => {
    const opened = await openShop({ files: { 'README.md': '# Shop\n', ...files } });
    shop = opened;
    const repository = 'acme/shop';
    const token = opened.github.createActionsToken(repository, MAY);
    const run = (event: string, payload: unknown) =>
      start(opened.github, { event, payload, token, repository, inputs: { mode: 'run' } });
    const number = await opened.incident();
    const issue = { number, labels: [{ name: 'incident' }] };
    expect(await run('issues', { action: 'labeled', issue })).toMatchObject({ passed: true });
    const merged = await opened.land({ 'postmortems/a.md': DOCUMENT });
    const base = { repo: { full_name: repository } };
    const pull_request = { number: merged, merged: true, head: base, base };
    expect(await run('pull_request', { action: 'closed', pull_request })).toMatchObject({ passed: true });
    expect(await run('workflow_dispatch', {})).toMatchObject({ passed: true });
    await opened.app.sweep();
    await opened.quiet();
    const { pulls, issues } = opened.github.state(repository);
    expect(pulls.filter(({ head }) => head === `postmortem/${number}`)).toMatchObject([{ author }]);
    expect(pulls.find((pull) => pull.number === merged)?.comments).toMatchObject([{ author }]);
    expect(issues.filter(({ body }) => body.includes('debrief:action'))).toMatchObject([
      { author },
      { author },
    ]);
  });
});

describe('what cannot be done says what to do', () => {
  const failing = async (result: Promise<StepResult>, words: RegExp) => {
    const { passed, commands } = await result;
    expect({ passed, commands }).toEqual({
      passed: false,
      commands: [{ level: 'error', message: expect.stringMatching(words) }],
    });
  };

  it('a repository in which workflows may not open pull requests, and goes on once they may', async () => {
    open();
    const number = await incident();
    const body = { message: 'GitHub Actions is not permitted to create or approve pull requests.' };
    github.faults.add({
      method: 'POST',
      path: '/repos/{owner}/{repo}/pulls',
      when: 'before',
      how: { status: 403, body },
    });
    await failing(
      onIssue(number),
      /Settings → Actions → General → "Allow GitHub Actions to create and approve/,
    );
    await onIssue(number);
    expect(state().pulls).toMatchObject([{ draft: true, labels: ['postmortem'] }]);
  });

  it('a job without the permissions', async () => {
    open();
    const token = github.createActionsToken(SHOP, { contents: 'read', issues: 'read' });
    await failing(
      onIssue(await incident(), 'labeled', { token }),
      /permissions: contents: write, issues: write/,
    );
  });

  it('a configuration without the day, or with a fault', async () => {
    open('by: action\n');
    await failing(onIssue(await incident()), /postmortem\.yml: since: expected the day/);
  });

  it('a configuration with a fault', async () => {
    open('by: cron\n');
    await failing(onIssue(await incident()), /postmortem\.yml:1: by: /);
  });

  it('a rate limit', async () => {
    open();
    const headers = { 'retry-after': '900' };
    github.faults.add({
      path: /issues\/1\/timeline/,
      when: 'before',
      how: { status: 403, headers, body: { message: 'Slow' } },
    });
    const number = await incident();
    await failing(
      work('issues', { action: 'labeled', issue: { number, labels: [{ name: 'incident' }] } }),
      /GitHub asks to wait\. The next run goes on/,
    );
  });

  it('pull_request_target, and events that tell of nothing', async () => {
    open();
    await failing(work('pull_request_target', {}), /do not run on pull_request_target/);
    await failing(work('push', {}), /run on issues, issue_comment, pull_request with types \[closed/);
    expect(writes()).toBe(0);
  });

  it('the pull request of a fork, without a request', async () => {
    open();
    const before = github.requests.length;
    const pull_request = {
      number: 7,
      merged: true,
      head: { repo: { full_name: 'eve/shop' } },
      base: { repo: { full_name: SHOP } },
    };
    const { passed, log } = await work('pull_request', { action: 'closed', pull_request });
    expect(passed).toBe(true);
    expect(log).toContain('token that may only read');
    expect(github.requests).toHaveLength(before);
  });
});

describe('what was cut off', () => {
  it.each([
    ['the branch', 'POST', '/repos/{owner}/{repo}/git/refs'],
    ['the file', 'PUT', '/repos/{owner}/{repo}/contents/{path}'],
    ['the labels', 'PATCH', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ])('after %s is finished by the same run', async (_, method, path) => {
    open();
    github.faults.add({ method, path, when: 'after', how: { status: 502 } });
    const { passed } = await onIssue(await incident());
    expect(passed).toBe(true);
    expect(github.faults.pending()).toEqual([]);
    expect(state().pulls).toMatchObject([{ draft: true, labels: ['postmortem'] }]);
  });

  it('by the loss of an answer to a new issue is looked for by the next run, and not made twice', async () => {
    open();
    const number = await incident();
    await onIssue(number);
    const pull = state().pulls[0]?.number ?? 0;
    await write(number);
    await merge(pull);
    github.faults.add({
      method: 'POST',
      path: '/repos/{owner}/{repo}/issues',
      when: 'after',
      how: { status: 502 },
    });
    expect(await onClosed(pull)).toMatchObject({ passed: false });
    expect(await onClosed(pull)).toMatchObject({ passed: true });
    expect(measures()).toHaveLength(ITEMS.length);
    expect(measures().map(({ parent }) => parent)).toEqual([`${SHOP}#${number}`, `${SHOP}#${number}`]);
  });
});

/** A token as a workflow makes one from an App's key. */
async function installationToken(app: AppCredentials, installation: number): Promise<string> {
  const answer = await fetch(`${github.url}/app/installations/${installation}/access_tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${jwtOf(app)}` },
  });
  return ((await answer.json()) as { token: string }).token;
}
