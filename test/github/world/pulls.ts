/** What happens to pull requests as branches move and are merged. */
import { commitsBetween, isAncestor } from '../git/history.ts';
import type { Pull, PullThread, Repository } from './model.ts';
import { invalid, type Refusal } from './refusal.ts';
import { announce, closeThread, type Doer, isPull, record, reopenThread } from './threads.ts';
import type { World } from './world.ts';

const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+([\w.-]+\/[\w.-]+)?#(\d+)\b/gi;

/** closeMentioned closes the issues that texts close with a keyword, like `Closes #1`. */
export function closeMentioned(
  world: World,
  repository: Repository,
  doer: Doer,
  texts: readonly (string | null)[],
  commit?: string,
): void {
  for (const match of texts.join('\n').matchAll(CLOSING)) {
    const where = match[1] ? world.repository(match[1]) : repository;
    const thread = where?.threads[Number(match[2]) - 1];
    if (thread && !thread.deleted && !thread.pull && thread.state === 'open') {
      closeThread(world, thread, doer, 'completed', commit);
    }
  }
}

/** newPull is what a pull request begins with: nobody merged or reviewed it. */
export const newPull = (start: Pick<Pull, 'draft' | 'head' | 'base'>): Pull => ({
  ...start,
  merged: false,
  mergedAt: null,
  mergedBy: null,
  mergeCommitSha: null,
  requestedReviewers: [],
  reviews: [],
});

/** openPulls are the open pull requests of a repository. */
export const openPulls = (repository: Repository): readonly PullThread[] =>
  repository.threads.filter(isPull).filter((thread) => thread.state === 'open' && !thread.deleted);

/** hasOpenPull says whether a pull request from one branch into another is open. */
export const hasOpenPull = (repository: Repository, head: string, base: string): boolean =>
  openPulls(repository).some(
    ({ pull }) => !pull.head.fork && pull.head.branch === head && pull.base.branch === base,
  );

/** reopenPull opens a closed pull request again; a merged one, and one without its branch, are refused. */
export function reopenPull(world: World, thread: PullThread, doer: Doer): void {
  const { repository, pull } = thread;
  const { head, base, merged } = pull;
  const refuse = (message: string): Refusal =>
    invalid({ resource: 'PullRequest', code: 'custom', field: 'state', message });
  if (merged) throw refuse('state cannot be changed. The pull request has been merged.');
  const own = repository.git.refs.read(`refs/heads/${head.branch}`);
  const sha = head.fork ? !head.fork.deleted && head.sha : own;
  if (!sha) throw refuse(`state cannot be changed. The ${head.branch} branch has been deleted.`);
  if (thread.state === 'closed' && !head.fork && hasOpenPull(repository, head.branch, base.branch)) {
    throw refuse(`state cannot be changed. There is already an open pull request from ${head.branch}.`);
  }
  head.sha = sha;
  reopenThread(world, thread, doer);
}

/** markMerged turns an open pull request into a merged one and closes what it closes. */
export function markMerged(
  world: World,
  thread: PullThread,
  doer: Doer,
  merge: { readonly baseSha: string; readonly commit: string },
): void {
  const { pull, repository } = thread;
  const now = world.now();
  pull.base.sha = merge.baseSha;
  Object.assign(pull, { merged: true, mergedAt: now, mergedBy: doer.user, mergeCommitSha: merge.commit });
  Object.assign(thread, { state: 'closed', closedAt: now, closedBy: doer.user });
  record(world, thread, doer, 'merged', { commit: merge.commit });
  record(world, thread, doer, 'closed', { stateReason: null, commit: null });
  announce(world, thread, doer, 'closed');
  if (pull.base.branch !== repository.defaultBranch) return;
  closeMentioned(world, repository, doer, [thread.title, thread.body]);
}

/** BranchMove is a branch that was made (no `before`), moved or deleted (no `after`). */
export interface BranchMove {
  readonly branch: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** followHead lets the pull requests from a branch follow it: on, or closed when it is gone. */
export function followHead(world: World, repository: Repository, doer: Doer, move: BranchMove): void {
  const { branch, after } = move;
  for (const thread of openPulls(repository).filter(
    ({ pull }) => !pull.head.fork && pull.head.branch === branch,
  )) {
    if (after === null) {
      closeThread(world, thread, doer, 'completed');
      continue;
    }
    if (thread.pull.head.sha !== after) moveHead(world, thread, doer, after);
  }
}

/** moveHead brings a pull request to another commit and tells of it. */
export function moveHead(world: World, thread: PullThread, doer: Doer, after: string): void {
  const before = thread.pull.head.sha;
  thread.pull.head.sha = after;
  thread.updatedAt = world.now();
  thread.repository.git.refs.write(`refs/pull/${thread.number}/head`, after);
  announce(world, thread, doer, 'synchronize', { before, after });
}

/**
 * followBase marks pull requests merged whose commits a push brought to their base branch, and closes issues that a
 * commit on the default branch closes. Without their base, pull requests are closed.
 */
export async function followBase(
  world: World,
  repository: Repository,
  doer: Doer,
  move: BranchMove,
): Promise<void> {
  const { branch, before, after } = move;
  const pulls = openPulls(repository).filter(({ pull }) => pull.base.branch === branch);
  if (after === null) {
    for (const thread of pulls) closeThread(world, thread, doer, 'completed');
  }
  if (after === null || before === null) return;
  for (const thread of pulls) {
    const isMerged =
      (await isAncestor(repository.git, thread.pull.head.sha, after)) &&
      !(await isAncestor(repository.git, thread.pull.head.sha, before));
    if (isMerged) markMerged(world, thread, doer, { baseSha: before, commit: after });
  }
  if (branch !== repository.defaultBranch) return;
  const messages: string[] = [];
  for (const sha of await commitsBetween(repository.git, before, after)) {
    messages.push(repository.git.readCommit(sha).message);
  }
  closeMentioned(world, repository, doer, messages, after);
}
