/** Merges and comparisons of trees that need no look into files, and so no process. */
import { formatTree, TREE_MODE, type TreeEntry } from './objects.ts';
import type { GitRepository } from './repository.ts';

const isSame = (one: TreeEntry | undefined, other: TreeEntry | undefined): boolean =>
  one?.sha === other?.sha && one?.mode === other?.mode;

const isTree = (entry: TreeEntry | undefined): boolean => entry?.mode === TREE_MODE;

/**
 * joinTrees merges two trees with their base where no file was changed on both sides, nor moved on one and changed on
 * the other; null where git has to look closer.
 */
export function joinTrees(git: GitRepository, base: string, ours: string, theirs: string): string | null {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const [before, left, right] = [base, ours, theirs].map(
    (sha) => new Map(git.readTree(sha).map((entry) => [entry.name, entry])),
  );
  const entries: TreeEntry[] = [];
  for (const name of new Set([before, left, right].flatMap((side) => [...(side?.keys() ?? [])]))) {
    const [was, one, other] = [before?.get(name), left?.get(name), right?.get(name)];
    if (isSame(was, one)) {
      if (other) entries.push(other);
    } else if (one && (isSame(was, other) || isSame(one, other))) {
      entries.push(one);
    } else if (was && one && other && [was, one, other].every(isTree)) {
      const sha = joinTrees(git, was.sha, one.sha, other.sha);
      if (sha === null) return null;
      if (git.readTree(sha).length > 0) entries.push({ ...one, sha });
    } else if (!(was && !one && isSame(was, other))) {
      return null;
    }
  }
  return git.objects.write('tree', formatTree(entries));
}

/** Addition is a file that only the later of two trees has. */
export type Addition = TreeEntry & { readonly path: string };

/** additions lists the files that a tree has beyond another, in git's order; null where anything else differs. */
export function additions(
  git: GitRepository,
  from: string | null,
  to: string,
  prefix = '',
): readonly Addition[] | null {
  const before = new Map((from ? git.readTree(from) : []).map((entry) => [entry.name, entry]));
  const found: Addition[] = [];
  for (const entry of git.readTree(to)) {
    const was = before.get(entry.name);
    before.delete(entry.name);
    if (isSame(was, entry)) continue;
    if (was && !(isTree(was) && isTree(entry))) return null;
    const path = `${prefix}${entry.name}`;
    const inside = isTree(entry)
      ? additions(git, was?.sha ?? null, entry.sha, `${path}/`)
      : [{ ...entry, path }];
    if (!inside || entry.mode === '160000') return null;
    found.push(...inside);
  }
  return before.size > 0 ? null : found;
}
