import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runProgram } from '../programs/run.ts';
import { openBranch, type Send, type Stage, setStage } from './stage.ts';

describe('git over HTTP', () => {
  let stage: Stage;
  let ada: Send;
  let home: string;
  let repositories: string;

  beforeEach(async () => {
    repositories = mkdtempSync(join(tmpdir(), 'repositories-'));
    home = mkdtempSync(join(tmpdir(), 'clone-'));
    stage = await setStage({ private: true }, { directory: repositories });
    ada = stage.as('ada');
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
    for (const directory of [home, repositories]) rmSync(directory, { recursive: true });
  });

  const gitIn = async (cwd: string, ...args: string[]): Promise<string> => {
    const identity = ['-c', 'user.name=Ada', '-c', 'user.email=1+ada@users.noreply.github.com'];
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
    };
    const ended = await runProgram({ file: 'git', args: [...identity, ...args], env, cwd });
    if (ended.code !== 0) throw new Error(`git ${args[0]} ended with ${ended.code}: ${ended.stderr}`);
    return `${ended.stdout}${ended.stderr}`;
  };
  const git = (...args: string[]): Promise<string> => gitIn(home, ...args);
  const remote = (login: string): string =>
    stage.github.url.replace('://', `://x:${stage.github.tokenOf(login)}@`).concat('/acme/shop.git');

  it('clones what the API wrote, and the API sees what was pushed', async () => {
    await openBranch(ada, 'fix', { path: 'api.md', text: 'by the API\n' });
    await ada('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main' });
    await git('clone', '-q', '-b', 'fix', remote('ada'), '.');
    expect(readFileSync(join(home, 'api.md'), 'utf8')).toBe('by the API\n');
    writeFileSync(join(home, 'pushed.md'), 'by git\n');
    await git('add', 'pushed.md');
    await git('commit', '-q', '-m', 'Add a file');
    await git('push', '-q');
    const state = stage.github.state('acme/shop');
    expect(state.file('pushed.md', 'fix')).toBe('by git\n');
    expect(state.pulls[0]?.headSha).toBe((await git('rev-parse', 'HEAD')).trim());
    expect((await ada('GET', 'commits/fix')).at('author.login')).toBe('ada');
  });

  it('marks a pull request merged when its commits are pushed to the base', async () => {
    await openBranch(ada, 'fix', { path: 'api.md', text: 'x\n' });
    await ada('POST', 'issues', { title: 'Down' });
    await ada('POST', 'pulls', { title: 'Fix', body: 'Fixes #1', head: 'fix', base: 'main' });
    await git('clone', '-q', remote('ada'), '.');
    await git('merge', '-q', '--no-ff', '-m', 'By hand', 'origin/fix');
    await git('push', '-q', 'origin', 'main');
    const state = stage.github.state('acme/shop');
    expect(state.pulls[0]).toMatchObject({ merged: true, mergeCommitSha: state.branches.main });
    expect(state.issues[0]?.state).toBe('closed');
    expect((await ada('GET', 'pulls/2/files')).at('0.filename')).toBe('api.md');
  });

  it('closes a pull request when its branch is deleted by a push, and takes tags', async () => {
    await openBranch(ada, 'fix', { path: 'api.md', text: 'x\n' });
    await ada('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main' });
    await git('clone', '-q', remote('ada'), '.');
    await git('tag', '-a', '-m', 'one', 'v1', 'origin/fix');
    await git('push', '-q', 'origin', 'v1', ':fix');
    const state = stage.github.state('acme/shop');
    expect(state.pulls[0]).toMatchObject({ state: 'closed', merged: false });
    expect(state.file('api.md', 'v1')).toBe('x\n');
  });

  it('lets nobody push who may not, and nobody see what is private', async () => {
    await git('clone', '-q', remote('tom'), '.');
    await git('commit', '-q', '--allow-empty', '-m', 'x');
    await expect(git('push', '-q')).rejects.toThrow('403');
    await expect(git('ls-remote', remote('eve'))).rejects.toThrow('not found');
    await expect(git('ls-remote', `${stage.github.url}/acme/shop.git`)).rejects.toThrow();
  });

  it('leaves repositories that git finds sound', async () => {
    await openBranch(ada, 'fix/deep', { path: 'a/b/c.md', text: 'x\n' });
    await openBranch(ada, 'a', { path: 'a.md', text: 'x\n' });
    await ada('POST', 'pulls', { title: 'Fix', head: 'fix/deep', base: 'main' });
    await ada('PUT', 'pulls/1/merge', { merge_method: 'squash' });
    await git('ls-remote', remote('ada'));
    const [directory = ''] = readdirSync(repositories);
    const told = await gitIn(join(repositories, directory), 'fsck', '--strict', '--full');
    expect(told).not.toMatch(/error|missing|warning/);
  });
});
