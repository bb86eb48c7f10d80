/** Octokit, as the App uses it, talks to the local GitHub as it does to the real one. */
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { ProbotOctokit } from 'probot';
import { type AppCredentials, type LocalGitHub, startLocalGitHub } from '../github/index.ts';

interface Received {
  readonly event: string;
  readonly id: string;
  readonly isSigned: boolean;
  readonly action: string | undefined;
}

const PERMISSIONS = { issues: 'write', pull_requests: 'write', contents: 'write' } as const;
const at = { owner: 'acme', repo: 'shop' };
const quiet = (): void => {};
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('an App on the local GitHub', () => {
  let github: LocalGitHub;
  let app: AppCredentials;
  let octokit: InstanceType<typeof ProbotOctokit>;
  let receiver: Server;
  let received: Received[];

  beforeEach(async () => {
    received = [];
    receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      const signature = createHmac('sha256', 'a secret').update(body).digest('hex');
      received.push({
        event: String(request.headers['x-github-event']),
        id: String(request.headers['x-github-delivery']),
        isSigned: request.headers['x-hub-signature-256'] === `sha256=${signature}`,
        action: JSON.parse(body.toString()).action,
      });
      response.end();
    });
    await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
    const webhookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    github = await startLocalGitHub();
    github.createRepository({
      owner: 'acme',
      name: 'shop',
      files: { 'README.md': '# Shop\n', 'docs/a.md': 'a\n' },
      collaborators: { ada: 'write', tom: 'triage' },
    });
    app = github.createApp({
      slug: 'debrief',
      permissions: PERMISSIONS,
      events: ['issues', 'issue_comment', 'pull_request', 'push'],
      webhookUrl,
      webhookSecret: 'a secret',
    });
    const installationId = github.installApp(app.id, { owner: 'acme' });
    const auth = { appId: app.id, privateKey: app.privateKey, installationId };
    const idle = { retry: { enabled: false }, throttle: { enabled: false } };
    octokit = new ProbotOctokit({ baseUrl: github.url, auth, log: SILENT, ...idle });
  });

  afterEach(async () => {
    await github.close();
    receiver.close();
  });

  it('takes an incident from issue to merged pull request', async () => {
    const issue = await octokit.rest.issues.create({
      ...at,
      title: 'Down',
      labels: ['incident'],
      assignees: ['ada'],
    });
    const main = await octokit.rest.git.getRef({ ...at, ref: 'heads/main' });
    const branch = 'postmortem/1';
    await octokit.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: main.data.object.sha });
    await octokit.rest.repos.createOrUpdateFileContents({
      ...at,
      path: 'postmortems/down.md',
      message: 'Draft the postmortem',
      content: base64('# Down\n'),
      branch,
    });
    const pull = await octokit.rest.pulls.create({
      ...at,
      title: 'Postmortem',
      body: `Closes #${issue.data.number}`,
      head: branch,
      base: 'main',
      draft: true,
    });
    const { number: pull_number } = pull.data;
    await expect(octokit.rest.pulls.merge({ ...at, pull_number })).rejects.toMatchObject({ status: 405 });
    await octokit.graphql(
      'mutation($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId } }',
      { id: pull.data.node_id },
    );
    const shown = await octokit.rest.pulls.get({ ...at, pull_number });
    expect(shown.data).toMatchObject({ mergeable: true, draft: false, changed_files: 1, commits: 1 });
    await octokit.rest.pulls.merge({ ...at, pull_number });
    await github.settled();
    github.assertClean();
    const state = github.state('acme/shop');
    expect(state.file('postmortems/down.md')).toBe('# Down\n');
    expect(state.pulls[0]).toMatchObject({ merged: true, state: 'closed', author: 'debrief[bot]' });
    expect(state.issues[0]).toMatchObject({ state: 'closed', labels: ['incident'], assignees: ['ada'] });
    expect(state.labels).toEqual([{ name: 'incident', color: 'ededed', description: null }]);
    expect(received.every(({ isSigned }) => isSigned)).toBe(true);
    expect(new Set(received.map(({ id }) => id)).size).toBe(received.length);
    expect(received.map(({ event, action }) => (action ? `${event}.${action}` : event))).toEqual([
      'installation.created',
      'issues.opened',
      'issues.assigned',
      'issues.labeled',
      'push',
      'push',
      'pull_request.opened',
      'pull_request.ready_for_review',
      'pull_request.closed',
      'issues.closed',
      'push',
    ]);
  });

  it('finds its installation and pages through a list, below the paths of GitHub Enterprise Server', async () => {
    const auth = { appId: app.id, privateKey: app.privateKey };
    const options = { baseUrl: `${github.url}/api/v3`, authStrategy: createAppAuth, log: SILENT };
    const plain = new Octokit({ ...options, auth });
    const { data } = await plain.rest.apps.getRepoInstallation(at);
    const installed = new Octokit({ ...options, auth: { ...auth, installationId: data.id } });
    for (let index = 0; index < 5; index += 1) {
      await installed.rest.issues.create({ ...at, title: `Issue ${index}` });
    }
    const titles = await installed.paginate(
      installed.rest.issues.listForRepo,
      { ...at, per_page: 2, direction: 'asc' },
      (page) => page.data.map(({ title }) => title),
    );
    expect(titles).toEqual(['Issue 0', 'Issue 1', 'Issue 2', 'Issue 3', 'Issue 4']);
    github.assertClean();
  });
});
