import { joined } from './graph.ts';
import { commitsBetween } from './history.ts';
import type { Person } from './objects.ts';
import type { GitRepository } from './repository.ts';
import { joinTrees } from './trees.ts';

/** mergeTrees joins two commits with git's three-way merge and gives the tree; null where they conflict. */
export async function mergeTrees(git: GitRepository, ours: string, theirs: string): Promise<string | null> {
  const base = joined(git, ours, theirs)?.at;
  const [before, left, right] = [base ?? null, ours, theirs].map((sha) => sha && git.treeOf(sha));
  const tree = before && left && right ? joinTrees(git, before, left, right) : null;
  if (tree) return tree;
  const { code, stdout, stderr } = await git.run('merge-tree', '--write-tree', '--no-messages', ours, theirs);
  if (code === 0) return stdout.trim();
  if (code === 1) return null;
  throw new Error(`git merge-tree ended with ${code}: ${stderr}`);
}

/** Merge is what is to be joined and who does it. */
export interface Merge {
  readonly base: string;
  readonly head: string;
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
}

/** mergeCommit makes a merge commit; null where the sides conflict. */
export async function mergeCommit(git: GitRepository, merge: Merge): Promise<string | null> {
  const tree = await mergeTrees(git, merge.base, merge.head);
  return tree && git.writeCommit({ ...merge, tree, parents: [merge.base, merge.head] });
}

/** squashCommit makes one commit of all of head's; null where the sides conflict. */
export async function squashCommit(git: GitRepository, merge: Merge): Promise<string | null> {
  const tree = await mergeTrees(git, merge.base, merge.head);
  return tree && git.writeCommit({ ...merge, tree, parents: [merge.base] });
}

/** rebaseCommits puts head's commits one by one onto base and gives the last; null where one conflicts. */
export async function rebaseCommits(git: GitRepository, merge: Merge): Promise<string | null> {
  let onto = merge.base;
  for (const sha of await commitsBetween(git, merge.base, merge.head)) {
    const commit = git.readCommit(sha);
    const [parent] = commit.parents;
    if (commit.parents.length !== 1 || !parent) continue;
    // A stand-in with the tree of `onto` and the commit's own parent makes that parent the merge base.
    const standIn = git.writeCommit({
      ...commit,
      tree: git.readCommit(onto).tree,
      parents: [parent],
      message: 'x',
    });
    const tree = await mergeTrees(git, standIn, sha);
    if (!tree) return null;
    onto = git.writeCommit({ ...commit, tree, parents: [onto], committer: merge.committer });
  }
  return onto;
}
