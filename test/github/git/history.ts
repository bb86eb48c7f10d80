/** Questions about histories: the simple ones are answered here, each other by one git process and then remembered. */
import { between, joined, reach } from './graph.ts';
import { TREE_MODE } from './objects.ts';
import type { GitRepository } from './repository.ts';
import { type Addition, additions } from './trees.ts';

/** FileDifference is one file that differs; `sha` is its blob after the change, or before where it was removed. */
export interface FileDifference {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'renamed' | 'removed' | 'changed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | null;
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const STATUSES: Readonly<Record<string, FileDifference['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** Reads `--raw --numstat -z`: first all raw entries, then all counts, in the same order. */
function parseDifferences(output: string, patches: readonly string[]): readonly FileDifference[] {
  const fields = output.split('\0');
  const files: (Pick<FileDifference, 'path' | 'previousPath' | 'status' | 'sha'> & { isGone: boolean })[] =
    [];
  let at = 0;
  for (; fields[at]?.startsWith(':'); ) {
    const [, , before = '', after = '', letter = ''] = (fields[at] ?? '').split(' ');
    const isRename = letter.startsWith('R');
    const [first = '', second = ''] = fields.slice(at + 1, at + 3);
    const isGone = letter === 'D';
    files.push({
      path: isRename ? second : first,
      previousPath: isRename ? first : null,
      status: STATUSES[letter.charAt(0)] ?? 'changed',
      sha: isGone ? before : after,
      isGone,
    });
    at += isRename ? 3 : 2;
  }
  return files.map(({ isGone: _, ...file }, index) => {
    const [additions = '-', deletions = '-', path = ''] = (fields[at] ?? '').split('\t');
    at += path === '' ? 3 : 1;
    const patch = patches[index]?.match(/^@@[\s\S]*/m)?.[0].replace(/\n$/, '') ?? null;
    return { ...file, additions: Number(additions) || 0, deletions: Number(deletions) || 0, patch };
  });
}

/** A file that was added, as git shows it. */
function showAddition(git: GitRepository, { path, sha }: Addition): FileDifference {
  const content = git.objects.read(sha)?.content ?? Buffer.alloc(0);
  const file = { path, previousPath: null, status: 'added', sha, deletions: 0 } as const;
  if (content.length === 0 || content.subarray(0, 8000).includes(0)) {
    return { ...file, additions: 0, patch: null };
  }
  const text = content.toString('utf8');
  const lines = text.replace(/\n$/, '').split('\n');
  const end = text.endsWith('\n') ? '' : '\n\\ No newline at end of file';
  const header = `@@ -0,0 +1${lines.length === 1 ? '' : `,${lines.length}`} @@`;
  const patch = `${header}\n${lines.map((line) => `+${line}`).join('\n')}${end}`;
  return { ...file, additions: lines.length, patch };
}

/** differences lists what changed between two trees or commits, renames found by git at its usual half of the lines. */
export async function differences(
  git: GitRepository,
  from: string | null,
  to: string,
): Promise<readonly FileDifference[]> {
  const [before, after] = [from && git.treeOf(from), git.treeOf(to)];
  const added = after ? additions(git, before, after) : null;
  if (added) return added.map((file) => showAddition(git, file));
  const between = ['-r', '-M', '--full-index', '--abbrev=40', before ?? EMPTY_TREE, after ?? to];
  if (from === null) git.objects.write('tree', new Uint8Array());
  const output = await git.remembered('diff-tree', '--raw', '--numstat', '-p', '-z', ...between);
  const [raw = '', ...patch] = output.split('\0\0');
  return parseDifferences(
    raw,
    patch
      .join('\0\0')
      .split(/^diff --git /m)
      .slice(1),
  );
}

/** mergeBase is the commit at which two histories parted; null where they have nothing in common. */
export async function mergeBase(git: GitRepository, one: string, other: string): Promise<string | null> {
  const found = joined(git, one, other);
  if (found) return found.at;
  const { code, stdout } = await git.run('merge-base', one, other);
  return code === 0 ? stdout.trim() : null;
}

/** commitsBetween lists the commits that `to` has and `from` has not, oldest first. */
export async function commitsBetween(
  git: GitRepository,
  from: string | null,
  to: string,
): Promise<readonly string[]> {
  const found = between(git, from, to);
  if (found) return found;
  const output = await git.git('rev-list', '--reverse', '--topo-order', to, ...(from ? [`^${from}`] : []));
  return output.split('\n').filter((line) => line !== '');
}

/** HistoryFilter narrows a history as GitHub's list of commits does. */
export interface HistoryFilter {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** history lists commits, newest first. */
export async function history(
  git: GitRepository,
  from: string,
  filter: HistoryFilter,
): Promise<readonly string[]> {
  const output = await git.remembered(
    'rev-list',
    ...(filter.since ? [`--since=${filter.since}`] : []),
    ...(filter.until ? [`--until=${filter.until}`] : []),
    from,
    '--',
    ...(filter.path ? [`:(literal)${filter.path}`] : []),
  );
  return output.split('\n').filter((line) => line !== '');
}

/** isAncestor says whether `later` has everything that `earlier` has. */
export async function isAncestor(git: GitRepository, earlier: string, later: string): Promise<boolean> {
  const known = reach(git, later);
  if (known) return known.has(earlier);
  return (await git.run('merge-base', '--is-ancestor', earlier, later)).code === 0;
}

/** PathChanges are the paths that a commit added, removed and modified, without regard to renames. */
export interface PathChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly modified: readonly string[];
}

/** pathChanges compares two trees by path alone, as a push's webhook does. */
export function pathChanges(git: GitRepository, from: string | null, to: string): PathChanges {
  const files = (tree: string | null): Map<string, string> =>
    new Map(
      [...(tree ? git.walk(tree) : [])]
        .filter(({ mode }) => mode !== TREE_MODE)
        .map(({ path, mode, sha }) => [path, mode + sha]),
    );
  const [before, after] =
    from === to ? [new Map<string, string>(), new Map<string, string>()] : [files(from), files(to)];
  return {
    added: [...after.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
    modified: [...after]
      .filter(([path, blob]) => before.has(path) && before.get(path) !== blob)
      .map(([path]) => path),
  };
}
