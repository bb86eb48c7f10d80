/** Check runs and suites as GitHub's API and webhooks show them. */
import type { CheckRun, CheckSuite, PullThread } from '../world/model.ts';
import { openPulls } from '../world/pulls.ts';
import { fullName, type World } from '../world/world.ts';
import { presentApp } from './apps.ts';
import { iso, isoOrNull, type Json } from './basics.ts';

/** Pull requests of forks are not among them. */
function pullsAt({ repository, commit }: CheckSuite): readonly PullThread[] {
  return openPulls(repository).filter(({ pull }) => !pull.head.fork && pull.head.sha === commit);
}

function presentPulls(world: World, suite: CheckSuite): readonly Json[] {
  const { repository } = suite;
  const url = `${world.url}/repos/${fullName(repository)}`;
  const repo = { id: repository.id, url, name: repository.name };
  return pullsAt(suite).map(({ id, number, pull }) => ({
    url: `${url}/pulls/${number}`,
    id,
    number,
    head: { ref: pull.head.branch, sha: pull.head.sha, repo },
    base: { ref: pull.base.branch, sha: pull.base.sha, repo },
  }));
}

/** presentCheckSuite shows a suite. */
export function presentCheckSuite(world: World, suite: CheckSuite): Json {
  const { id, repository, app, commit } = suite;
  const url = `${world.url}/repos/${fullName(repository)}/check-suites/${id}`;
  const { tree, message, author, committer } = repository.git.readCommit(commit);
  const person = ({ name, email }: typeof author) => ({ name, email });
  return {
    id,
    node_id: `CS_${id}`,
    head_branch: pullsAt(suite)[0]?.pull.head.branch ?? null,
    head_sha: commit,
    status: suite.status,
    conclusion: suite.conclusion,
    url,
    before: null,
    after: commit,
    pull_requests: presentPulls(world, suite),
    app: presentApp(world, app),
    created_at: iso(suite.createdAt),
    updated_at: iso(suite.createdAt),
    latest_check_runs_count: suite.runs.length,
    check_runs_url: `${url}/check-runs`,
    head_commit: {
      id: commit,
      tree_id: tree,
      message,
      timestamp: iso(committer.date),
      author: person(author),
      committer: person(committer),
    },
  };
}

/** presentCheckRun shows a run. */
export function presentCheckRun(world: World, run: CheckRun): Json {
  const { id, suite } = run;
  const name = fullName(suite.repository);
  const url = `${world.url}/repos/${name}/check-runs/${id}`;
  const htmlUrl = `${world.url}/${name}/runs/${id}`;
  return {
    id,
    node_id: `CR_${id}`,
    head_sha: suite.commit,
    external_id: run.externalId,
    url,
    html_url: htmlUrl,
    details_url: htmlUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: iso(run.startedAt),
    completed_at: isoOrNull(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: presentCheckSuite(world, suite),
    app: presentApp(world, suite.app),
    pull_requests: presentPulls(world, suite),
  };
}
