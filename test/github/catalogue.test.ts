/** Everything that the local GitHub offers is used here once, and must be as GitHub describes it. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OPERATIONS } from './api/operations.ts';
import { responseProblems, webhookProblems } from './http/validator.ts';
import type { AppCredentials } from './index.ts';
import { base64, jwtOf, openBranch, putFile, type Send, type Stage, setStage } from './stage.ts';
import { WEBHOOKS } from './webhooks/catalogue.ts';

let stage: Stage;
let app: AppCredentials;
let installation: number;

beforeEach(async () => {
  stage = await setStage();
  app = stage.github.createApp({
    slug: 'debrief',
    permissions: { issues: 'write', pull_requests: 'write', contents: 'write', checks: 'write' },
    events: ['issues', 'issue_comment', 'pull_request', 'push'],
  });
  installation = stage.github.installApp(app.id, { owner: 'acme' });
});

afterEach(() => stage.github.close());

async function useApps(): Promise<void> {
  const send = stage.as(jwtOf(app));
  const own = `/app/installations/${installation}`;
  for (const path of ['/app', '/app/hook/config', '/app/installations', own, 'installation']) {
    await send('GET', path);
  }
  await send('PATCH', '/app/hook/config', { url: 'http://127.0.0.1:1/' });
  const narrow = { repositories: ['shop'], permissions: { issues: 'write' } };
  const token = (await send('POST', `${own}/access_tokens`, narrow)).at('token');
  await stage.as(String(token))('GET', '/installation/repositories');
  stage.github.ping(app.id);
  await stage.github.settled();
  const delivery = `/app/hook/deliveries/${(await send('GET', '/app/hook/deliveries')).at('0.id')}`;
  await send('GET', delivery);
  await send('POST', `${delivery}/attempts`);
  stage.github.suspendInstallation(installation);
  stage.github.unsuspendInstallation(installation);
}

async function useIssues(send: Send): Promise<void> {
  await send('POST', 'labels', { name: 'incident', color: 'b60205', description: 'Something broke' });
  await send('PATCH', 'labels/incident', { new_name: 'outage' });
  for (const path of ['/rate_limit', '/user', '/users/ada', '', 'labels', 'labels/outage'])
    await send('GET', path);
  await send('POST', 'issues', { title: 'Down', labels: ['outage'], assignees: ['ada'] });
  const { id } = JSON.parse((await send('POST', 'issues', { title: 'Action', body: 'For #1' })).text);
  await send('POST', 'issues/1/sub_issues', { sub_issue_id: id });
  await send('POST', 'issues/1/labels', { labels: ['sev1'] });
  await send('PUT', 'issues/1/labels', { labels: ['sev2', 'sev3'] });
  await send('DELETE', 'issues/1/labels/sev3');
  const milestone = { title: 'Due 2026-12-01', due_on: '2026-12-01T12:00:00Z' };
  const number = Number((await send('POST', 'milestones', milestone)).at('number'));
  const field = stage.github.createIssueField('acme', { name: 'Due date', type: 'date' });
  const values = { issue_field_values: [{ field_id: field, value: '2026-12-01' }] };
  await send('PATCH', 'issues/1', { milestone: number });
  await send('POST', 'issues/1/issue-field-values', values);
  for (const path of ['milestones', 'issues/1', 'issues/1/events', 'issues/1/issue-field-values'])
    await send('GET', path);
  await send('DELETE', `issues/1/issue-field-values/${field}`);
  await send('PATCH', 'issues/1', { milestone: null });
  await send('POST', 'issues/1/assignees', { assignees: ['tom'] });
  await send('DELETE', 'issues/1/assignees', { assignees: ['ada'] });
  const comment = JSON.parse((await send('POST', 'issues/1/comments', { body: 'hello' })).text);
  await send('GET', `issues/comments/${comment.id}`);
  await send('PATCH', `issues/comments/${comment.id}`, { body: 'hello again' });
  await send('POST', 'issues/1/comments', { body: 'this stays' });
  await send('PATCH', 'issues/1', {
    title: 'Up',
    body: 'All is well',
    state: 'closed',
    state_reason: 'completed',
  });
  for (const part of ['', '/events', '/timeline', '/comments', '/labels', '/sub_issues']) {
    await send('GET', `issues/1${part}`);
  }
  await send('GET', 'issues?state=all');
  await send('GET', 'issues/2/parent');
  await send('GET', 'assignees/ada');
  await send('GET', 'collaborators/ada/permission');
  await send('DELETE', 'issues/1/sub_issue', { sub_issue_id: id });
  await send('GET', 'issues/1/timeline');
  await send('DELETE', `issues/comments/${comment.id}`);
  await send('PATCH', 'issues/1', { state: 'open' });
}

async function useChecks(): Promise<void> {
  const own = `/app/installations/${installation}/access_tokens`;
  const send = stage.as(String((await stage.as(jwtOf(app))('POST', own, {})).at('token')));
  const sha = (await send('GET', 'git/ref/heads/main')).at('object.sha');
  const actions = [{ label: 'Fix', description: 'Fixes it', identifier: 'fix' }];
  const start = { name: 'Check', head_sha: sha, external_id: '1', actions };
  const run = JSON.parse((await send('POST', 'check-runs', start)).text);
  const line = { path: 'README.md', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'Hm' };
  const output = { title: 'One', summary: 'One notice', annotations: [line] };
  await send('PATCH', `check-runs/${run.id}`, { conclusion: 'neutral', output });
  for (const path of [`check-runs/${run.id}`, `commits/${sha}/check-runs`]) await send('GET', path);
  await send('GET', `check-suites/${run.check_suite.id}`);
  const ada = stage.github.person('ada');
  ada.rerunCheck('acme/shop', run.id);
  ada.rerunSuite('acme/shop', run.check_suite.id);
  ada.pressCheck('acme/shop', run.id, 'fix');
}

/** Last, as it takes the number of an issue. */
async function useDeletion(send: Send): Promise<void> {
  const { number } = JSON.parse((await send('POST', 'issues', { title: 'A slip' })).text);
  stage.github.deleteIssue('acme/shop', number);
  stage.github.createRepository({ owner: 'acme', name: 'other' });
  const other = JSON.parse((await send('POST', 'issues', { title: 'Elsewhere' })).text).number;
  stage.github.person('ada').transfer('acme/shop', other, 'acme/other');
  await send('GET', `issues/${other}`);
}

async function useFiles(send: Send): Promise<void> {
  await openBranch(send, 'fix', { path: 'a.md', text: 'a' });
  const parent = (await send('GET', 'git/ref/heads/fix')).at('object.sha');
  const blob = (await send('POST', 'git/blobs', { content: base64('b'), encoding: 'base64' })).at('sha');
  const entry = { path: 'b.md', mode: '100644', type: 'blob', sha: blob };
  const tree = (await send('POST', 'git/trees', { base_tree: parent, tree: [entry] })).at('sha');
  const commit = (await send('POST', 'git/commits', { message: 'Add b', tree, parents: [parent] })).at('sha');
  await send('PATCH', 'git/refs/heads/fix', { sha: commit });
  for (const path of [
    `git/blobs/${blob}`,
    `git/trees/${tree}`,
    `git/commits/${commit}`,
    `commits/${commit}`,
  ]) {
    await send('GET', path);
  }
  for (const path of [
    'git/matching-refs/heads',
    'commits',
    'branches/fix',
    'compare/main...fix',
    'contents/a.md',
  ]) {
    await send('GET', path);
  }
  await send('GET', 'contents');
}

async function usePulls(send: Send): Promise<void> {
  await send('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main', body: 'Closes #1', draft: true });
  const pullRequestId = (await send('GET', 'pulls/3')).at('node_id');
  for (const mutation of [
    'markPullRequestReadyForReview',
    'convertPullRequestToDraft',
    'markPullRequestReadyForReview',
  ]) {
    const query = `mutation($input: X!) { ${mutation}(input: $input) { clientMutationId } }`;
    await send('POST', '/graphql', { query, variables: { input: { pullRequestId } } });
  }
  await putFile(send, 'fix', { path: 'c.md', text: 'c' });
  await send('PATCH', 'pulls/3', { title: 'A fix', body: 'Fixes #1', state: 'closed' });
  await send('PATCH', 'pulls/3', { state: 'open' });
  await send('POST', 'issues/3/labels', { labels: ['one'] });
  await send('GET', 'pulls');
  await send('GET', 'pulls/3');
  await send('DELETE', 'issues/3/labels/one');
  await send('POST', 'issues/3/assignees', { assignees: ['tom'] });
  await send('DELETE', 'issues/3/assignees', { assignees: ['tom'] });
  await send('POST', 'pulls/3/requested_reviewers', { reviewers: ['tom'] });
  await send('GET', 'pulls/3/files');
  const comments = [{ path: 'a.md', body: 'b?', line: 1, side: 'RIGHT' }];
  await send('POST', 'pulls/3/reviews', { event: 'COMMENT', body: 'Looks good', comments });
  await send('GET', 'pulls/3/reviews');
  await send('GET', 'issues/3/timeline');
  await send('GET', 'issues?state=all');
  await send('GET', 'pulls');
  await send('PUT', 'pulls/3/merge', { commit_title: 'Merge the fix' });
  await send('GET', 'pulls?state=all');
  await send('GET', 'pulls/3');
  await send('GET', 'issues/3/events');
  await send('DELETE', 'git/refs/heads/fix');
}

// Every schema is compiled here, which takes its time.
it('answers every operation and sends every webhook as GitHub describes them', async () => {
  const { github } = stage;
  const send = stage.as('ada');
  await useApps();
  await useIssues(send);
  await useFiles(send);
  await usePulls(send);
  await useChecks();
  await useDeletion(send);
  github.removeInstallation(installation);
  github.assertClean();
  const answered = github.requests
    .filter(({ status }) => status >= 200 && status < 300)
    .map(({ method, route }) => `${method} ${route}`);
  expect(OPERATIONS.filter((operation) => !answered.includes(operation))).toEqual([]);
  const sent = github.deliveries.map(({ event, action }) =>
    `${event}${action ? `-${action}` : ''}`.replaceAll('_', '-'),
  );
  expect(WEBHOOKS.filter((webhook) => !sent.includes(webhook))).toEqual([]);
}, 60_000);

it('would notice an answer or a webhook that GitHub does not send', () => {
  expect(responseProblems('GET /repos/{owner}/{repo}', 200, { id: 1 })).not.toEqual([]);
  expect(responseProblems('GET /rate_limit', 201, {})).toEqual(['answer 201 is not described']);
  expect(webhookProblems('issues-labeled', { action: 'labeled' })).not.toEqual([]);
  expect(webhookProblems('issues-exploded', {})).not.toEqual([]);
});
