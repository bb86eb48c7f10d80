/** What is answered without git must be what git answers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { between, joined } from './git/graph.ts';
import { commitsBetween, differences, isAncestor, mergeBase } from './git/history.ts';
import { mergeTrees } from './git/merge.ts';
import { GitRepository } from './git/repository.ts';
import { additions, joinTrees } from './git/trees.ts';

const PATHS = ['a.md', 'b.md', 'docs/a.md', 'docs/deep/b.md', 'src/c.ts', 'docs-more'];
const COMMITS = 14;

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'graph-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

/** Numbers from 0 up to a limit, the same for the same seed. */
function draws(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const content = (draw: (limit: number) => number): Buffer =>
  Buffer.from(
    Array.from({ length: draw(4) }, () => `line ${draw(5)}\n`).join('') + (draw(3) === 0 ? 'end' : ''),
  );

/** A history in which commits add, change and delete files, and every third joins two others. */
function grow(git: GitRepository, seed: number): readonly string[] {
  const draw = draws(seed);
  const commits: string[] = [];
  for (let index = 0; index < COMMITS; index += 1) {
    const parents = commits.length === 0 ? [] : [commits[draw(commits.length)] ?? ''];
    const other = commits[draw(commits.length)];
    if (draw(3) === 0 && other && !parents.includes(other)) parents.push(other);
    let tree = parents[0] ? git.readCommit(parents[0]).tree : null;
    for (let change = 0; change <= draw(2); change += 1) {
      const path = PATHS[draw(PATHS.length)] ?? '';
      const file = { mode: '100644', sha: git.objects.write('blob', content(draw)) };
      tree = git.withPath(tree, path, draw(5) === 0 ? null : file);
    }
    const person = {
      name: 'Ada',
      email: 'ada@example.com',
      date: new Date(1_700_000_000_000 + index * 1000),
    };
    const commit = { tree: tree ?? '', parents, author: person, committer: person, message: `${index}` };
    commits.push(git.writeCommit(commit));
  }
  return commits;
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

async function compareWithGit(git: GitRepository, one: string, other: string): Promise<void> {
  const ancestor = (await git.run('merge-base', '--is-ancestor', one, other)).code === 0;
  expect(await isAncestor(git, one, other)).toBe(ancestor);
  const all = lines((await git.run('merge-base', '--all', one, other)).stdout);
  expect(await mergeBase(git, one, other)).toBe(
    all.length > 1 ? await mergeBase(git, one, other) : (all[0] ?? null),
  );
  expect(joined(git, one, other)).toEqual(all.length > 1 ? null : { at: all[0] ?? null });
  const listed = lines(await git.git('rev-list', '--reverse', '--topo-order', other, `^${one}`));
  expect(await commitsBetween(git, one, other)).toEqual(listed);
  expect(between(git, one, other)).toEqual(listed);
  const merged = await git.run('merge-tree', '--write-tree', '--no-messages', one, other);
  if (all.length > 0) {
    expect(await mergeTrees(git, one, other)).toBe(merged.code === 0 ? merged.stdout.trim() : null);
  }
  const names = lines(await git.git('diff-tree', '-r', '-M', '--name-status', one, other)).map((line) =>
    line.split('\t').at(-1),
  );
  expect((await differences(git, one, other)).map(({ path }) => path)).toEqual(names);
}

it.each([1, 2, 3])('agrees with git on history %i', async (seed) => {
  const git = new GitRepository(join(directory, 'one.git'), 'main');
  const commits = grow(git, seed);
  for (const [index, one] of commits.entries()) {
    const other = commits[(index * 5 + seed) % commits.length] ?? '';
    await compareWithGit(git, one, other);
  }
});

it('shows added files as git does', async () => {
  const git = new GitRepository(join(directory, 'one.git'), 'main');
  const [base = ''] = grow(git, 4);
  const { tree, author } = git.readCommit(base);
  const files = {
    'new/a.md': 'one\ntwo\n',
    'new/b.md': 'one',
    'new/c.md': '',
    'new/d.bin': 'a\0b\n',
    'z.md': 'x\n',
  };
  const added = Object.entries(files).reduce(
    (sum, [path, text]) =>
      git.withPath(sum, path, { mode: '100644', sha: git.objects.write('blob', Buffer.from(text)) }),
    tree,
  );
  const head = git.writeCommit({ tree: added, parents: [base], author, committer: author, message: 'add' });
  expect(additions(git, tree, added)?.map(({ path }) => path)).toEqual(Object.keys(files));
  const shown = await differences(git, base, head);
  const counts = lines(await git.git('diff-tree', '-r', '--numstat', base, head)).map((line) =>
    line.split('\t'),
  );
  expect(shown.map((file) => [String(file.additions), String(file.deletions), file.path])).toEqual(
    counts.map(([plus = '', minus = '', path]) => [plus.replace('-', '0'), minus.replace('-', '0'), path]),
  );
  const patches = (await git.git('diff-tree', '-r', '-p', base, head)).split(/^diff --git /m).slice(1);
  expect(shown.map(({ patch }) => patch)).toEqual(
    patches.map((patch) => /^@@[\s\S]*/m.exec(patch)?.[0].replace(/\n$/, '') ?? null),
  );
});

it('leaves to git what both sides changed, and what one moved and the other changed', () => {
  const git = new GitRepository(join(directory, 'one.git'), 'main');
  const put = (tree: string | null, path: string, text: string | null): string =>
    git.withPath(
      tree,
      path,
      text === null ? null : { mode: '100644', sha: git.objects.write('blob', Buffer.from(text)) },
    );
  const base = put(put(null, 'a.md', 'a\n'), 'docs/b.md', 'b\n');
  expect(joinTrees(git, base, put(base, 'a.md', 'ours\n'), put(base, 'a.md', 'theirs\n'))).toBeNull();
  expect(joinTrees(git, base, put(base, 'a.md', null), put(base, 'a.md', 'theirs\n'))).toBeNull();
  expect(joinTrees(git, base, put(base, 'docs/b.md', null), put(base, 'docs/c.md', 'c\n'))).toBeNull();
  const both = put(put(base, 'a.md', 'ours\n'), 'docs/c.md', 'c\n');
  expect(joinTrees(git, base, put(base, 'a.md', 'ours\n'), put(base, 'docs/c.md', 'c\n'))).toBe(both);
});
