import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ANNOTATION_LIMIT } from '../../src/action/verdict.ts';
import { BAD, GOOD } from '../cli/sandbox.ts';
import { type LocalGitHub, startLocalGitHub } from '../github/index.ts';
import { type Changes, commit, runStep, type Step } from './runner.ts';

const CONFIG = '.github/postmortem.yml';
const FILE = 'postmortems/2026-11-19-checkout.md';
const NONE = '0'.repeat(40);

let github: LocalGitHub;
let base: string;

beforeEach(async () => {
  github = await startLocalGitHub();
  github.createRepository({
    owner: 'spot',
    name: 'shop',
    files: {
      'README.md': '# Shop\n',
      'postmortems/README.md': 'Our postmortems\n',
      'postmortems/old.md': BAD,
    },
    collaborators: { ada: 'write' },
  });
  base = github.state('spot/shop').branches.main ?? '';
});

afterEach(async () => {
  const writes = github.requests.filter(({ isWrite, actor }) => isWrite && actor === 'github-actions[bot]');
  expect(writes).toEqual([]);
  github.assertClean();
  await github.close();
});

/** Commits the changes to a branch and runs the Action on the pull request that they would make. */
async function onPullRequest(changes: Changes, step: Partial<Step> & { draft?: boolean } = {}) {
  const head = await commit(github, 'topic', changes);
  const payload = { pull_request: { draft: step.draft ?? false, base: { sha: base }, head: { sha: head } } };
  return { head, ...(await runStep(github, { event: 'pull_request', payload, ...step })) };
}

const onBase = async (changes: Changes): Promise<void> => {
  base = await commit(github, 'main', changes);
};

describe('a pull request', () => {
  it('fails on the line at fault, and tells annotations, summary and outputs', async () => {
    const { passed, commands, outputs, summary, head } = await onPullRequest({ [FILE]: BAD });
    expect(passed).toBe(false);
    expect(commands).toEqual([
      expect.objectContaining({ level: 'error', title: 'timeline-order', file: FILE, line: '16' }),
      { level: 'error', message: '1 error in 1 file.' },
    ]);
    expect(outputs).toEqual({
      findings: '1',
      errors: '1',
      postmortems: JSON.stringify([FILE]),
      valid: 'false',
    });
    expect(summary).toContain(`https://github.test/spot/shop/blob/${head}/${FILE}?plain=1#L16`);
  });

  it('passes with a good postmortem', async () => {
    const { passed, commands, outputs, summary } = await onPullRequest({ [FILE]: GOOD });
    expect({ passed, commands }).toEqual({ passed: true, commands: [] });
    expect(outputs).toEqual({
      findings: '0',
      errors: '0',
      postmortems: JSON.stringify([FILE]),
      valid: 'true',
    });
    expect(summary).toContain(`| ✅ | [${FILE}]`);
  });

  it('is green at once, after one request, when no postmortem changed', async () => {
    const before = github.requests.length;
    const { passed, log, outputs } = await onPullRequest({
      'src/a.ts': 'x',
      'postmortems/README.md': 'New words\n',
    });
    expect({ passed, outputs }).toEqual({
      passed: true,
      outputs: { findings: '0', errors: '0', postmortems: '[]', valid: 'true' },
    });
    expect(log).toContain('No postmortem changed.');
    const mine = github.requests.slice(before).filter(({ actor }) => actor === 'github-actions[bot]');
    expect(mine.map(({ route }) => route)).toEqual(['/repos/{owner}/{repo}/compare/{basehead}']);
  });

  it('checks what was renamed, and nothing that was removed', async () => {
    const { outputs } = await onPullRequest({ 'postmortems/old.md': null, 'postmortems/sub/new.md': BAD });
    expect(outputs.postmortems).toBe('["postmortems/sub/new.md"]');
    const removed = await onPullRequest({ 'postmortems/sub/new.md': null });
    expect(removed.outputs.postmortems).toBe('[]');
  });

  it('knows images by the tree of the head', async () => {
    const text = GOOD.replace(
      '## Timeline',
      '![Errors per minute, rising from 10:00](../img/graph.png)\n\n![Errors on the day before, none](none.png)\n\n## Timeline',
    );
    const { commands } = await onPullRequest({ [FILE]: text, 'img/graph.png': 'png' });
    expect(commands).toEqual([expect.objectContaining({ title: 'image-missing', line: '15' })]);
  });

  it('follows no link', async () => {
    const { commands, passed } = await onPullRequest({ [FILE]: { link: '../README.md' } });
    expect(passed).toBe(false);
    expect(commands[0]).toMatchObject({ title: 'document', file: FILE });
  });

  it.each([
    [{ draft: true }, true],
    [{ draft: true, inputs: { drafts: 'fail' } }, false],
    [{ inputs: { 'fail-on': 'never' } }, true],
  ])('with %j shows the error and passes: %s', async (step, passes) => {
    const { passed, commands, outputs } = await onPullRequest({ [FILE]: BAD }, step);
    expect(passed).toBe(passes);
    expect(commands[0]).toMatchObject({ level: 'error', title: 'timeline-order' });
    expect(outputs.valid).toBe('false');
  });

  it('fails on a warning only if asked to', async () => {
    const changes = { [FILE]: GOOD.replace(', due: 2026-12-01', '') };
    expect(await onPullRequest(changes)).toMatchObject({
      passed: true,
      outputs: { findings: '1', errors: '0', valid: 'true' },
    });
    expect(await onPullRequest({ ...changes, x: '1' }, { inputs: { 'fail-on': 'warning' } })).toMatchObject({
      passed: false,
    });
  });

  it('shows ten of a level on the lines, all in the summary, and says so', async () => {
    const items = Array.from({ length: 14 }, (_, n) => `- [ ] Alert ${n} exists (due: 2026-12-01)\n`).join(
      '',
    );
    const { commands, summary } = await onPullRequest({ [FILE]: GOOD.replace(/- \[ \].*\n/, items) });
    expect(commands.filter(({ title }) => title === 'action-owner')).toHaveLength(ANNOTATION_LIMIT);
    expect(commands.at(-1)?.message).toMatch(
      /^14 errors\b.* in 1 file\. GitHub shows 10 of a level as annotations: the other \d+ are in the job summary\./,
    );
    expect(summary.match(/^\| ❌ error .*action-owner \|$/gm)).toHaveLength(14);
  });
});

describe('the rules', () => {
  const lenient = 'rules:\n  timeline-order: off\n';

  it('are those of the base, also for a pull request that relaxes them', async () => {
    const { passed, commands } = await onPullRequest({ [FILE]: BAD, [CONFIG]: lenient });
    expect(passed).toBe(false);
    expect(commands[0]).toMatchObject({ title: 'timeline-order' });
    await onBase({ [CONFIG]: lenient });
    expect(await onPullRequest({ [FILE]: BAD.replace('20', '21') })).toMatchObject({ passed: true });
  });

  it('are those of the base for templates as well', async () => {
    await onBase({ '.github/postmortem/templates/incident.md': '## Weather\n\nSunny or not.\n' });
    const { commands } = await onPullRequest({
      [FILE]: GOOD,
      '.github/postmortem/templates/incident.md': '## Timeline\n',
    });
    expect(commands[0]).toMatchObject({
      title: 'required-section',
      message: expect.stringContaining('Weather'),
    });
  });

  it('must be usable when they change', async () => {
    const { passed, commands, outputs, summary } = await onPullRequest({
      [CONFIG]: 'name: review\nrules:\n  timeline-ordr: off\n',
      '.github/postmortem/templates/outage.md': "## What broke\n\n{% include '.env' %}\n",
    });
    expect(passed).toBe(false);
    expect(commands).toEqual([
      expect.objectContaining({ title: 'configuration', file: CONFIG, line: '3' }),
      expect.objectContaining({
        title: 'template',
        file: '.github/postmortem/templates/outage.md',
        line: '3',
      }),
      expect.anything(),
    ]);
    expect(outputs.postmortems).toBe('[]');
    expect(summary).toContain('rules.timeline-ordr: unknown key, expected timeline-order');
  });

  it('are reported when the base has none that can be used, until a pull request repairs them', async () => {
    await onBase({ [CONFIG]: 'nam: x\n' });
    const broken = await onPullRequest({ [FILE]: GOOD });
    expect(broken.passed).toBe(false);
    expect(broken.commands[0]).toMatchObject({ title: 'configuration', file: CONFIG, line: '1' });
    const repaired = await onPullRequest({ [CONFIG]: 'name: review\n' });
    expect(repaired).toMatchObject({
      passed: true,
      outputs: { postmortems: JSON.stringify([FILE]), errors: '0' },
    });
  });
});

describe('other events', () => {
  const repository = { default_branch: 'main' };
  const push = (ref: string, before: string, after: string) => ({
    ref: `refs/heads/${ref}`,
    before,
    after,
    repository,
  });

  it('a push to the default branch is checked by its own configuration', async () => {
    const head = await commit(github, 'main', {
      [FILE]: BAD,
      [CONFIG]: 'rules:\n  timeline-order: warning\n',
    });
    const { passed, commands } = await runStep(github, { event: 'push', payload: push('main', base, head) });
    expect(passed).toBe(true);
    expect(commands).toEqual([
      expect.objectContaining({ level: 'warning', title: 'timeline-order', file: FILE }),
    ]);
  });

  it('a push to another branch, and the first one of it, by that of the default branch', async () => {
    const first = await commit(github, 'topic', {
      [FILE]: GOOD,
      [CONFIG]: 'rules:\n  timeline-order: off\n',
    });
    const second = await commit(github, 'topic', { [FILE]: BAD });
    const later = await runStep(github, { event: 'push', payload: push('topic', first, second) });
    expect(later).toMatchObject({
      passed: false,
      outputs: { postmortems: JSON.stringify([FILE]), errors: '1' },
    });
    const whole = await runStep(github, { event: 'push', payload: push('topic', NONE, second) });
    expect(whole).toMatchObject({ passed: false, outputs: { errors: '1' } });
  });

  it('the first push to the default branch, and one after a commit that is gone, cover every postmortem', async () => {
    for (const before of [NONE, 'd'.repeat(40)]) {
      const { outputs } = await runStep(github, { event: 'push', payload: push('main', before, base) });
      expect(outputs.postmortems).toBe('["postmortems/old.md"]');
    }
  });

  it('a deleted branch is nothing to check', async () => {
    const { passed, log } = await runStep(github, { event: 'push', payload: push('topic', base, NONE) });
    expect(passed).toBe(true);
    expect(log).toContain('Nothing to check');
  });

  it('a merge group is checked by its base', async () => {
    const head = await commit(github, 'queue', { [FILE]: BAD });
    const payload = { merge_group: { base_sha: base, head_sha: head } };
    expect(await runStep(github, { event: 'merge_group', payload })).toMatchObject({
      passed: false,
      outputs: { errors: '1' },
    });
  });

  it('with files: all the workspace is checked, on any event', async () => {
    const workspace = { [FILE]: GOOD, 'postmortems/deep/bad.md': BAD, 'postmortems/README.md': '' };
    const { outputs, summary } = await runStep(github, {
      event: 'schedule',
      payload: { repository },
      sha: base,
      inputs: { files: 'all' },
      workspace,
    });
    expect(outputs).toMatchObject({
      postmortems: JSON.stringify([FILE, 'postmortems/deep/bad.md']),
      errors: '1',
    });
    expect(summary).toContain(`/blob/${base}/postmortems/deep/bad.md?plain=1#L16`);
  });
});

describe('hostile content', () => {
  it('never becomes a command, an output or markup', async () => {
    const hostile =
      '%0A::error::owned ##[add-mask]x <script>alert(1)</script> [a](https://evil.test) @octocat';
    const text = GOOD.replace('Logs are rotated every day (owner: @ada, ', `${hostile} (`).replace(
      '## Lessons learned',
      '##  ::set-output name=valid::true',
    );
    const path = 'postmortems/a,b:c\n::error file=x::owned\r##[warning]y <img src=x> `.md';
    const { passed, commands, outputs, summary } = await onPullRequest({ [path]: text });
    expect(passed).toBe(false);
    expect(commands.filter(({ title }) => title === undefined)).toEqual([
      { level: 'error', message: expect.stringMatching(/^\d+ errors?\b/) },
    ]);
    expect(commands.every(({ level }) => level === 'error' || level === 'warning')).toBe(true);
    expect(commands[0]?.file).toBe(path);
    expect(outputs.valid).toBe('false');
    expect(JSON.parse(outputs.postmortems ?? '')).toEqual([path]);
    expect(summary).not.toMatch(/^::|##\[|(?<!\\)<(?:script|img)|(?<!\\)\[a\]|@octocat/m);
  });
});

describe('wrong use', () => {
  it.each([
    [{ inputs: { files: 'some' } }, 'Input "files" is "some": expected one of changed, all.'],
    [{ inputs: { token: '' } }, 'Input "token" is empty'],
    [{ event: 'workflow_dispatch', payload: {} }, 'set "files: all"'],
    [{ token: 'ghs_wrong' }, 'GitHub does not accept the token.'],
  ])('fails with a remedy: %j', async (step, message) => {
    const { passed, commands } = await onPullRequest({ [FILE]: GOOD }, step);
    expect(passed).toBe(false);
    expect(commands).toEqual([{ level: 'error', message: expect.stringContaining(message) }]);
    expect(commands[0]?.message).not.toMatch(/\n\s+at /);
  });

  it('names the permission that is missing', async () => {
    const token = github.createActionsToken('spot/shop', { issues: 'read' });
    const { commands } = await onPullRequest({ [FILE]: GOOD }, { token });
    expect(commands[0]?.message).toContain('"permissions: contents: read"');
  });
});
