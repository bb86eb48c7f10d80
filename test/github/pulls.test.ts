import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openBranch, putFile, type Send, type Stage, setStage } from './stage.ts';

describe('pull requests', () => {
  let stage: Stage;
  let ada: Send;

  beforeEach(async () => {
    stage = await setStage();
    ada = stage.as('ada');
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const state = () => stage.github.state('acme/shop');
  const open = (head: string, more: object = {}) =>
    ada('POST', 'pulls', { title: `From ${head}`, head, base: 'main', ...more });

  it('exist once for a head and a base, and only with commits', async () => {
    const main = await ada('GET', 'git/ref/heads/main');
    await ada('POST', 'git/refs', { ref: 'refs/heads/empty', sha: main.at('object.sha') });
    expect((await open('empty')).at('errors.0.message')).toBe('No commits between main and empty');
    expect((await open('missing')).at('errors.0')).toMatchObject({ field: 'head', code: 'invalid' });
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    expect((await open('fix')).status).toBe(201);
    const second = await open('acme:fix');
    expect([second.status, second.at('message'), second.at('errors.0.message')]).toEqual([
      422,
      'Validation Failed',
      'A pull request already exists for acme:fix.',
    ]);
    await ada('PATCH', 'pulls/1', { state: 'closed' });
    expect((await open('fix')).status).toBe(201);
    expect(JSON.parse((await ada('GET', 'pulls?head=acme:fix&state=all')).text)).toHaveLength(2);
    expect(JSON.parse((await ada('GET', 'pulls?head=acme:other&state=all')).text)).toHaveLength(0);
  });

  it('are no drafts in private repositories of a free plan', async () => {
    const free = await setStage({ private: true, plan: 'free' });
    const send = free.as('ada');
    await openBranch(send, 'fix', { path: 'a.md', text: 'a' });
    const draft = await send('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main', draft: true });
    expect([draft.status, draft.at('message')]).toEqual([
      422,
      'Draft pull requests are not supported in this repository.',
    ]);
    expect((await send('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main' })).status).toBe(201);
    free.github.assertClean();
    await free.github.close();
  });

  it('follow a push to their branch and close when it is deleted', async () => {
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    await open('fix');
    const sha = await putFile(ada, 'fix', { path: 'a.md', text: 'b' });
    expect(state().pulls[0]).toMatchObject({ state: 'open', headSha: sha });
    expect((await ada('GET', 'pulls/1')).at('commits')).toBe(2);
    await ada('DELETE', 'git/refs/heads/fix');
    expect(state().pulls[0]).toMatchObject({ state: 'closed', merged: false, headSha: sha });
    expect((await ada('PATCH', 'pulls/1', { state: 'open' })).status).toBe(422);
  });

  it('close when their base is deleted, and reopen only where nothing stands against it', async () => {
    await openBranch(ada, 'base', { path: 'a.md', text: 'a' });
    await openBranch(ada, 'fix', { path: 'b.md', text: 'b' });
    await ada('POST', 'pulls', { title: 'On base', head: 'fix', base: 'base' });
    await open('fix');
    await ada('DELETE', 'git/refs/heads/base');
    expect(state().pulls.map((pull) => pull.state)).toEqual(['closed', 'open']);
    await ada('PATCH', 'pulls/2', { state: 'closed' });
    await open('fix');
    const reopened = await ada('PATCH', 'pulls/2', { state: 'open' });
    expect(reopened.at('errors.0.message')).toContain('already an open pull request');
    await ada('PATCH', 'pulls/3', { state: 'closed' });
    expect((await ada('PATCH', 'pulls/2', { state: 'open' })).status).toBe(200);
    await ada('PUT', 'pulls/2/merge', {});
    expect((await ada('PATCH', 'pulls/2', { state: 'open' })).status).toBe(422);
  });

  it('merge three ways, with a merge commit of two parents', async () => {
    await openBranch(ada, 'fix', { path: 'docs/one.md', text: 'one\ntwo\nthree\nFOUR\n' });
    await open('fix');
    await putFile(ada, 'main', { path: 'docs/one.md', text: 'ONE\ntwo\nthree\nfour\n' });
    const merged = await ada('PUT', 'pulls/1/merge', {});
    expect([merged.status, merged.at('merged')]).toEqual([200, true]);
    expect(state().file('docs/one.md')).toBe('ONE\ntwo\nthree\nFOUR\n');
    const commit = await ada('GET', `commits/${merged.at('sha')}`);
    expect(commit.at('parents.1.sha')).toBe(state().pulls[0]?.headSha);
    expect(JSON.parse((await ada('GET', 'pulls/1/files')).text)).toMatchObject([
      { filename: 'docs/one.md', additions: 1, deletions: 1 },
    ]);
  });

  it('are refused where they conflict, are drafts, or have moved on', async () => {
    await openBranch(ada, 'fix', { path: 'docs/one.md', text: 'mine\n' });
    await putFile(ada, 'main', { path: 'docs/one.md', text: 'theirs\n' });
    await open('fix', { draft: true });
    expect((await ada('PUT', 'pulls/1/merge', {})).at('message')).toBe('Pull Request is still a draft');
    const pullRequestId = (await ada('GET', 'pulls/1')).at('node_id');
    const query = `mutation { markPullRequestReadyForReview(input: { pullRequestId: "${pullRequestId}" }) { pullRequest { isDraft } } }`;
    await ada('POST', '/graphql', { query });
    expect((await ada('GET', 'pulls/1')).at('mergeable')).toBe(false);
    expect((await ada('PUT', 'pulls/1/merge', {})).status).toBe(405);
    expect((await ada('PUT', 'pulls/1/merge', { sha: '0'.repeat(40) })).status).toBe(409);
    expect(state().pulls[0]).toMatchObject({ merged: false, state: 'open' });
  });

  it.each(['squash', 'rebase'])('can be merged by %s', async (merge_method) => {
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    await putFile(ada, 'fix', { path: 'b.md', text: 'b' });
    await putFile(ada, 'main', { path: 'c.md', text: 'c' });
    await open('fix');
    const merged = await ada('PUT', 'pulls/1/merge', { merge_method });
    expect(merged.status).toBe(200);
    expect(state().files()).toEqual(['README.md', 'a.md', 'b.md', 'c.md', 'docs/one.md']);
    const commits = JSON.parse((await ada('GET', 'commits')).text);
    expect(commits).toHaveLength(merge_method === 'squash' ? 3 : 4);
    expect(commits.every(({ parents }: { parents: unknown[] }) => parents.length < 2)).toBe(true);
    expect(state().pulls[0]).toMatchObject({ merged: true, mergeCommitSha: merged.at('sha') });
  });

  it('close issues by keyword in body and commit, only on the default branch', async () => {
    for (const title of ['one', 'two', 'three']) await ada('POST', 'issues', { title });
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    await open('fix', { body: 'Fixes #1, mentions #2' });
    await ada('PUT', 'pulls/4/merge', {});
    expect(state().issues.map((issue) => issue.state)).toEqual(['closed', 'open', 'open']);
    await ada('PUT', 'contents/b.md', { message: 'Resolve it\n\ncloses: #3', content: '' });
    expect(state().issues.map((issue) => issue.state)).toEqual(['closed', 'open', 'closed']);
  });

  it('tell a rename from an added file', async () => {
    const long = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
    await putFile(ada, 'main', { path: 'old.md', text: long });
    await openBranch(ada, 'fix', { path: 'new.md', text: `${long}more\n` });
    const main = await ada('GET', 'git/ref/heads/fix');
    const tree = await ada('POST', 'git/trees', {
      base_tree: main.at('object.sha'),
      tree: [{ path: 'old.md', mode: '100644', type: 'blob', sha: null }],
    });
    const commit = await ada('POST', 'git/commits', {
      message: 'Rename',
      tree: tree.at('sha'),
      parents: [main.at('object.sha')],
    });
    expect((await ada('PATCH', 'git/refs/heads/fix', { sha: commit.at('sha') })).status).toBe(200);
    await open('fix');
    const files = JSON.parse((await ada('GET', 'pulls/1/files')).text);
    expect(files).toMatchObject([
      { filename: 'new.md', previous_filename: 'old.md', status: 'renamed', additions: 1 },
    ]);
    expect(files[0].patch).toContain('+more');
  });

  it('ask no reviewer when one of them is no collaborator', async () => {
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    await open('fix');
    expect((await ada('POST', 'pulls/1/requested_reviewers', { reviewers: ['tom', 'eve'] })).status).toBe(
      422,
    );
    expect(state().pulls[0]?.requestedReviewers).toEqual([]);
    expect((await ada('POST', 'pulls/1/requested_reviewers', { reviewers: ['tom'] })).status).toBe(201);
    expect((await ada('POST', 'pulls/1/requested_reviewers', { reviewers: ['ada'] })).status).toBe(422);
    expect(state().pulls[0]?.requestedReviewers).toEqual(['tom']);
  });
});
