/** The one way in which branches and tags change, whoever changes them. */
import { commitsBetween, isAncestor, pathChanges } from '../git/history.ts';
import { iso, type Json, presentRepository } from '../present/basics.ts';
import { userOf } from '../present/git.ts';
import type { Repository } from './model.ts';
import { type BranchMove, followBase, followHead } from './pulls.ts';
import { invalidBecause, Refusal } from './refusal.ts';
import { type Doer, referByCommit } from './threads.ts';
import { fullName, type World } from './world.ts';

const NOTHING = '0'.repeat(40);
/** GitHub lists no more commits than this in one push. */
const MOST_COMMITS = 2048;

/** updateRef writes, moves or (`sha` null) deletes a ref and lets everything follow from it. */
export async function updateRef(
  world: World,
  repository: Repository,
  doer: Doer,
  ref: string,
  sha: string | null,
): Promise<void> {
  if (sha === null) repository.git.refs.delete(ref);
  else if (!repository.git.refs.write(ref, sha)) {
    throw new Refusal(422, 'Reference update failed');
  }
  await notice(world, repository, doer);
}

/** notice compares the branches with what they were and lets everything follow that a change of them means. */
export async function notice(world: World, repository: Repository, doer: Doer): Promise<void> {
  const prefix = 'refs/heads/';
  const current = new Map(
    [...repository.git.refs.list(prefix)].map(([ref, sha]) => [ref.slice(prefix.length), sha]),
  );
  const moves: BranchMove[] = [];
  for (const branch of new Set([...repository.branches.keys(), ...current.keys()])) {
    const before = repository.branches.get(branch) ?? null;
    const after = current.get(branch) ?? null;
    if (before !== after) moves.push({ branch, before, after });
  }
  for (const move of moves) {
    if (move.after === null) repository.branches.delete(move.branch);
    else repository.branches.set(move.branch, move.after);
    repository.pushedAt = world.now();
    await announcePush(world, repository, doer, move);
    followHead(world, repository, doer, move);
    await followBase(world, repository, doer, move);
  }
}

async function announcePush(
  world: World,
  repository: Repository,
  doer: Doer,
  move: BranchMove,
): Promise<void> {
  const { git } = repository;
  const { branch, before, after } = move;
  const main = branch === repository.defaultBranch ? null : repository.branches.get(repository.defaultBranch);
  const shas = after ? await commitsBetween(git, before ?? main ?? null, after) : [];
  const pushed = shas.slice(-MOST_COMMITS);
  for (const sha of pushed)
    referByCommit(world, repository, doer, { sha, message: git.readCommit(sha).message });
  const commits = pushed.map((sha) => presentPushed(world, repository, sha));
  const url = `${world.url}/${fullName(repository)}`;
  const payload = {
    ref: `refs/heads/${branch}`,
    before: before ?? NOTHING,
    after: after ?? NOTHING,
    created: before === null,
    deleted: after === null,
    forced: before !== null && after !== null && !(await isAncestor(git, before, after)),
    base_ref: null,
    compare: `${url}/compare/${(before ?? NOTHING).slice(0, 12)}...${(after ?? NOTHING).slice(0, 12)}`,
    commits,
    head_commit: after ? (commits.at(-1) ?? presentPushed(world, repository, after)) : null,
    repository: {
      ...presentRepository(world, repository),
      url,
      created_at: Math.floor(repository.createdAt.getTime() / 1000),
      pushed_at: Math.floor(repository.pushedAt.getTime() / 1000),
      stargazers: 0,
      master_branch: repository.defaultBranch,
    },
    pusher: { name: doer.user.login, email: `${doer.user.login}@users.noreply.github.com` },
  };
  world.emit({ event: 'push', action: null, repository, sender: doer.user, payload });
}

function presentPushed(world: World, repository: Repository, sha: string): Json {
  const { git } = repository;
  const commit = git.readCommit(sha);
  const [parent] = commit.parents;
  const person = (who: typeof commit.author): Json => {
    const username = userOf(world, who)?.login;
    return { name: who.name, email: who.email, date: iso(who.date), ...(username && { username }) };
  };
  return {
    id: sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: iso(commit.committer.date),
    url: `${world.url}/${fullName(repository)}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    ...pathChanges(git, parent ? git.readCommit(parent).tree : null, commit.tree),
  };
}

/** refuseIfProtected refuses to change the default branch past its pull requests. */
export function refuseIfProtected(repository: Repository, branch: string): void {
  if (!repository.protected || branch !== repository.defaultBranch) return;
  throw new Refusal(
    422,
    'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
  );
}

/** refuseUnlessFastForward refuses to move a branch away from commits that it has. */
export async function refuseUnlessFastForward(
  repository: Repository,
  before: string,
  after: string,
): Promise<void> {
  if (!(await isAncestor(repository.git, before, after))) {
    throw invalidBecause('Reference', 'Update is not a fast forward');
  }
}
