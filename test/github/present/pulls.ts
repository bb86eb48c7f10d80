/** Pull requests as GitHub's API and webhooks show them. */
import type { PullThread, Repository, User } from '../world/model.ts';
import { fullName, type World } from '../world/world.ts';
import { iso, isoOrNull, type Json, presentRepository, presentUser } from './basics.ts';
import { association, commentCount, presentLabel, threadPath } from './threads.ts';

function presentSide(world: World, repository: Repository, branch: string, sha: string): Json {
  return {
    label: `${repository.owner.login}:${branch}`,
    ref: branch,
    sha,
    user: presentUser(world, repository.owner),
    repo: {
      ...presentRepository(world, repository),
      allow_squash_merge: true,
      allow_merge_commit: true,
      allow_rebase_merge: true,
      allow_auto_merge: false,
      delete_branch_on_merge: false,
      allow_update_branch: false,
      use_squash_pr_title_as_default: false,
      squash_merge_commit_message: 'COMMIT_MESSAGES',
      squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
      merge_commit_message: 'PR_TITLE',
      merge_commit_title: 'MERGE_MESSAGE',
    },
  };
}

/** A fork is a repository of its own; one that was deleted is none, and only its owner is known. */
function presentHead(world: World, { repository, pull }: PullThread): Json {
  const { branch, sha, fork } = pull.head;
  if (!fork) return presentSide(world, repository, branch, sha);
  const { id, owner, deleted } = fork;
  const side = presentSide(world, { ...repository, id, owner, threads: [] }, branch, sha);
  return { ...side, repo: deleted ? null : { ...(side.repo as Json), fork: true } };
}

/** Where a pull request and what belongs to it is found. */
function links(world: World, thread: PullThread): Json {
  const repositoryUrl = `${world.url}/repos/${fullName(thread.repository)}`;
  const url = `${repositoryUrl}/pulls/${thread.number}`;
  const htmlUrl = `${world.url}/${threadPath(thread)}`;
  const issueUrl = `${repositoryUrl}/issues/${thread.number}`;
  const targets = {
    html: htmlUrl,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repositoryUrl}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repositoryUrl}/statuses/${thread.pull.head.sha}`,
  };
  const named = Object.entries(targets);
  return {
    url,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    ...Object.fromEntries(named.map(([name, href]) => [`${name}_url`, href])),
    _links: { self: { href: url }, ...Object.fromEntries(named.map(([name, href]) => [name, { href }])) },
  };
}

/** presentPull shows a pull request as a list does. */
export function presentPull(world: World, thread: PullThread): Json {
  const { repository, pull } = thread;
  const assignees = thread.assignees.map((user) => presentUser(world, user));
  return {
    ...links(world, thread),
    id: thread.id,
    node_id: `PR_${thread.id}`,
    number: thread.number,
    state: thread.state,
    locked: false,
    title: thread.title,
    user: presentUser(world, thread.author),
    body: thread.body,
    labels: thread.labels.map((label) => presentLabel(world, repository, label)),
    milestone: null,
    active_lock_reason: null,
    created_at: iso(thread.createdAt),
    updated_at: iso(thread.updatedAt),
    closed_at: isoOrNull(thread.closedAt),
    merged_at: isoOrNull(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: pull.requestedReviewers.map((user) => presentUser(world, user)),
    requested_teams: [],
    head: presentHead(world, thread),
    base: presentSide(world, repository, pull.base.branch, pull.base.sha),
    author_association: association(thread.author, repository),
    auto_merge: null,
    draft: pull.draft,
  };
}

/** PullDetails are what only a request for one pull request computes. */
export interface PullDetails {
  readonly mergeable: boolean | null;
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}

/** UNCOMPUTED are the details as webhooks show them: GitHub has not computed whether it can be merged yet. */
export const UNCOMPUTED: PullDetails = {
  mergeable: null,
  commits: 1,
  additions: 0,
  deletions: 0,
  changedFiles: 1,
};

function mergeableState(thread: PullThread, mergeable: boolean | null): string {
  if (mergeable === null) return 'unknown';
  if (!mergeable) return 'dirty';
  return thread.pull.draft ? 'draft' : 'clean';
}

/** presentSinglePull shows a pull request as the answer to a request for it alone, and as webhooks do. */
export function presentSinglePull(world: World, thread: PullThread, details: PullDetails): Json {
  const mergedBy: User | null = thread.pull.mergedBy;
  return {
    ...presentPull(world, thread),
    merged: thread.pull.merged,
    mergeable: details.mergeable,
    rebaseable: details.mergeable,
    mergeable_state: mergeableState(thread, details.mergeable),
    merged_by: mergedBy ? presentUser(world, mergedBy) : null,
    comments: commentCount(thread),
    review_comments: thread.pull.reviews.reduce((sum, { comments }) => sum + comments.length, 0),
    maintainer_can_modify: false,
    commits: details.commits,
    additions: details.additions,
    deletions: details.deletions,
    changed_files: details.changedFiles,
  };
}
