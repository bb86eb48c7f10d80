/** What the Action writes to a pull request, on the local GitHub. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { BASELINE_PATH } from '../../src/baseline/baseline.ts';
import { check } from '../../src/cli/check.ts';
import { BAD, createSandbox, GOOD } from '../cli/sandbox.ts';
import { type LocalGitHub, startLocalGitHub } from '../github/index.ts';
import { type Changes, commit, playStep, runStep } from './runner.ts';

const FILE = 'postmortems/2026-11-19-checkout.md';
const SHORT = GOOD.replace(/\n## Lessons learned[\s\S]*$/, '\n');
const PLACE = { owner: 'spot', repo: 'shop' };

let github: LocalGitHub;
/** How steps are run: from the source, but for one of each kind, which shows what is shipped. */
let start = playStep;
let base: string;
let token: string;

beforeEach(async () => {
  github = await startLocalGitHub();
  github.createRepository({
    ...PLACE,
    name: 'shop',
    files: { 'README.md': '# Shop\n' },
    collaborators: { ada: 'write' },
  });
  base = github.state('spot/shop').branches.main ?? '';
  token = github.createActionsToken('spot/shop', { contents: 'read', pull_requests: 'write' });
});

afterEach(async () => {
  start = playStep;
  github.assertClean();
  await github.close();
});

const ada = () => new Octokit({ baseUrl: github.url, auth: github.tokenOf('ada') });
const pull = () => github.state('spot/shop').pulls[0];

/** Pushes the changes to the pull request, which the first push opens, and runs the Action on it. */
async function push(
  changes: Changes,
  inputs: Record<string, string>,
  more: { token?: string; fork?: boolean } = {},
) {
  const sha = await commit(github, 'topic', changes);
  if (!pull()) await ada().rest.pulls.create({ ...PLACE, title: 'Postmortem', head: 'topic', base: 'main' });
  const repo = { full_name: 'spot/shop' };
  const head = { sha, repo: more.fork ? { full_name: 'eve/shop' } : repo };
  const payload = { pull_request: { number: 1, draft: false, base: { sha: base, repo }, head } };
  return start(github, { event: 'pull_request', payload, inputs, token: more.token ?? token });
}

describe('suggest: true', () => {
  const suggest = { suggest: 'true' };

  it('posts missing sections as one review with suggested changes', async () => {
    start = runStep;
    const { passed } = await push({ [FILE]: SHORT }, suggest);
    expect(passed).toBe(false);
    expect(pull()?.reviews).toHaveLength(1);
    const [review] = pull()?.reviews ?? [];
    expect(review).toMatchObject({ author: 'github-actions[bot]', state: 'COMMENTED' });
    const [comment] = review?.comments ?? [];
    expect(comment).toMatchObject({
      path: FILE,
      side: 'RIGHT',
      body: expect.stringContaining('## Lessons learned'),
    });
    const lines = SHORT.split('\n');
    expect(comment?.body).toContain(`suggestion\n${lines[(comment?.line ?? 0) - 1]}\n`);
  });

  it('is quiet about what it suggested before, and speaks up for what is new', async () => {
    await push({ [FILE]: SHORT }, suggest);
    await push({ [FILE]: SHORT.replace('Nobody could pay', 'Hardly anybody could pay') }, suggest);
    expect(pull()?.reviews).toHaveLength(1);
    await push({ 'postmortems/other.md': SHORT.replace('- [ ] Logs', '- [ ] Old logs') }, suggest);
    expect(pull()?.reviews).toHaveLength(2);
    expect(pull()?.reviews[1]?.comments.map(({ path }) => path)).toEqual(['postmortems/other.md']);
  });

  it('posts nothing where there is nothing to mend, or no postmortem', async () => {
    await push({ [FILE]: BAD }, suggest);
    await push({ [FILE]: null, 'src/a.ts': 'x' }, suggest);
    expect(pull()?.reviews).toEqual([]);
  });

  it('posts once although the answer to the review was lost', async () => {
    const route = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    github.faults.add({ method: 'POST', path: route, when: 'after', how: 'reset' });
    const { commands } = await push({ [FILE]: SHORT }, suggest);
    expect(commands.filter(({ level }) => level === 'notice')).toHaveLength(1);
    await push({ 'src/a.ts': 'x' }, suggest);
    expect(pull()?.reviews).toHaveLength(1);
  });

  it('goes on without, with a word, when GitHub refuses the review', async () => {
    const route = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    const how = {
      status: 422,
      body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] },
    };
    github.faults.add({ method: 'POST', path: route, when: 'before', how });
    const { commands, outputs } = await push({ [FILE]: SHORT }, suggest);
    expect(commands).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringContaining('Line could not be resolved'),
      }),
    );
    expect(outputs.valid).toBe('false');
  });
});

describe('comment: true', () => {
  const comment = { comment: 'true' };
  const bodies = () => pull()?.comments.map(({ body }) => body) ?? [];

  it('keeps one comment up to date', async () => {
    start = runStep;
    await push({ [FILE]: BAD }, comment);
    expect(bodies()).toEqual([expect.stringContaining('timeline-order')]);
    await push({ [FILE]: GOOD }, comment);
    expect(bodies()).toEqual([expect.stringContaining('No findings in 1 file.')]);
    expect(bodies()[0]).not.toContain('timeline-order');
  });

  it('writes none where nothing was found', async () => {
    await push({ [FILE]: GOOD }, comment);
    expect(bodies()).toEqual([]);
  });

  it('leaves alone what a person edited, and never takes over a comment of somebody else', async () => {
    await push({ [FILE]: BAD }, comment);
    const { id = 0, body = '' } = pull()?.comments[0] ?? {};
    const edited = body.replace('timeline-order', 'mine now');
    await ada().rest.issues.updateComment({ ...PLACE, comment_id: id, body: edited });
    await push({ [FILE]: GOOD }, comment);
    expect(bodies()).toEqual([edited]);
    await ada().rest.issues.deleteComment({ ...PLACE, comment_id: id });
    await ada().rest.issues.createComment({ ...PLACE, issue_number: 1, body });
    await push({ [FILE]: BAD }, comment);
    expect(bodies()).toEqual([body, expect.stringContaining('timeline-order')]);
  });
});

describe('a token that may only read', () => {
  const both = { suggest: 'true', comment: 'true' };

  it.each([
    ['from a fork', true],
    ['without the permission', false],
  ])('is a word in the log, and no failure: %s', async (_, fork) => {
    const reader = github.createActionsToken('spot/shop', { contents: 'read' });
    const more = fork ? { fork } : { token: reader };
    const { passed, commands } = await push({ [FILE]: GOOD.replace(', due: 2026-12-01', '') }, both, more);
    expect(passed).toBe(true);
    expect(commands).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringMatching(/written to the pull request/),
      }),
    );
    expect([pull()?.comments, pull()?.reviews]).toEqual([[], []]);
  });
});

it('writes nothing unless it is asked to', async () => {
  await push({ [FILE]: SHORT }, {});
  const writes = github.requests.filter(({ isWrite, actor }) => isWrite && actor === 'github-actions[bot]');
  expect(writes).toEqual([]);
});

describe('the baseline', () => {
  const old = 'postmortems/old.md';

  /** The baseline of a repository that holds these files. */
  async function baselineOf(files: Record<string, string>): Promise<string> {
    const box = createSandbox();
    for (const [path, text] of Object.entries(files)) box.put(path, text);
    await box.run((terminal) => check([], { format: 'json', updateBaseline: true }, terminal));
    const text = box.read(BASELINE_PATH);
    box.remove();
    return text;
  }

  it('of the base excuses old findings, also in a renamed document, and no new ones', async () => {
    base = await commit(github, 'main', { [old]: BAD, [BASELINE_PATH]: await baselineOf({ [old]: BAD }) });
    const typo = BAD.replace('Nobody could pay', 'Nobody was able to pay');
    const fixed = await push({ [old]: typo }, {});
    expect(fixed.commands).toEqual([]);
    expect(fixed.log).toContain('No findings in 1 file. 1 finding of the baseline not counted.');
    const renamed = await push({ [old]: null, 'postmortems/moved.md': typo }, {});
    expect(renamed.passed).toBe(true);
    const worse = await push({ 'postmortems/moved.md': `${typo}\nTBD\n` }, {});
    expect(worse.commands).toEqual([expect.objectContaining({ title: 'placeholder' })]);
  });

  it('of the pull request excuses nothing, and what it adds is said', async () => {
    const { passed, commands } = await push(
      { [FILE]: BAD, [BASELINE_PATH]: await baselineOf({ [FILE]: BAD }) },
      {},
    );
    expect(passed).toBe(false);
    expect(commands).toContainEqual(expect.objectContaining({ level: 'error', title: 'timeline-order' }));
    expect(commands).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        title: 'baseline',
        file: BASELINE_PATH,
        message: expect.stringContaining('adds 1 finding in 1 postmortem'),
      }),
    );
  });

  it('that cannot be used is an error, until a pull request repairs it', async () => {
    base = await commit(github, 'main', { [old]: BAD, [BASELINE_PATH]: '{' });
    const broken = await push({ [FILE]: GOOD }, {});
    expect(broken.passed).toBe(false);
    expect(broken.commands[0]).toMatchObject({ title: 'baseline', file: BASELINE_PATH });
    expect(await push({ [BASELINE_PATH]: await baselineOf({ [old]: BAD }) }, {})).toMatchObject({
      passed: true,
    });
  });
});
