/** Questions about short histories, answered without a process. Long ones are left to git: the answer is null. */
import type { GitRepository } from './repository.ts';

/** How many commits are looked at before git is asked. */
const MOST = 2000;

/** reach is a commit and all that it builds on. */
export function reach(git: GitRepository, from: string): ReadonlySet<string> | null {
  const seen = new Set([from]);
  for (const sha of seen) {
    for (const parent of git.readCommit(sha).parents) seen.add(parent);
    if (seen.size > MOST) return null;
  }
  return seen;
}

/** joined is the commit at which two histories parted, or nothing; null also where there are several. */
export function joined(
  git: GitRepository,
  one: string,
  other: string,
): { readonly at: string | null } | null {
  const [ours, theirs] = [reach(git, one), reach(git, other)];
  if (!ours || !theirs) return null;
  const common = new Set([...ours].filter((sha) => theirs.has(sha)));
  const older = new Set([...common].flatMap((sha) => git.readCommit(sha).parents));
  const [at = null, second] = [...common].filter((sha) => !older.has(sha));
  return second === undefined ? { at } : null;
}

/**
 * between lists the commits that `to` has and `from` has not, oldest first: a side branch stands together, after what it
 * was merged into, as in git's topological order.
 */
export function between(git: GitRepository, from: string | null, to: string): readonly string[] | null {
  const known = from === null ? new Set<string>() : reach(git, from);
  const all = reach(git, to);
  if (!known || !all) return null;
  const wanted = new Set([...all].filter((sha) => !known.has(sha)));
  const children = new Map<string, number>();
  const parentsOf = (sha: string): readonly string[] =>
    git.readCommit(sha).parents.filter((parent) => wanted.has(parent));
  for (const parent of [...wanted].flatMap(parentsOf)) children.set(parent, (children.get(parent) ?? 0) + 1);
  const order: string[] = [];
  const free = wanted.has(to) ? [to] : [];
  for (let sha = free.pop(); sha !== undefined; sha = free.pop()) {
    order.push(sha);
    for (const parent of parentsOf(sha)) {
      const left = (children.get(parent) ?? 1) - 1;
      children.set(parent, left);
      if (left === 0) free.push(parent);
    }
  }
  return order.reverse();
}
