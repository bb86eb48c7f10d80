import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../programs/run.ts';
import {
  type Commit,
  formatCommit,
  formatTree,
  type GitObject,
  ObjectStore,
  parseCommit,
  parseTree,
  TREE_MODE,
  type TreeEntry,
} from './objects.ts';
import { RefStore } from './refs.ts';

/** GIT_ENVIRONMENT keeps the machine's own git configuration out. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'GitHub',
  GIT_AUTHOR_EMAIL: 'noreply@github.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
  LC_ALL: 'C',
};

/** Objects stay loose, so that `ObjectStore` sees what a push brought; `refs/pull` is GitHub's own. */
const CONFIGURATION = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = true
[gc]
\tauto = 0
[receive]
\tautogc = false
\tunpackLimit = 1000000
\thideRefs = refs/pull
[uploadpack]
\tallowReachableSHA1InWant = true
\tallowFilter = true
`;

/** Found is what a path leads to in a tree. */
export interface Found {
  readonly mode: string;
  readonly sha: string;
}

/** GitOutput is what a git command printed, and how it ended. */
export interface GitOutput {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What git printed about objects: their names say all that is in them, so that the answers are those of every repository. */
const OUTPUTS = new Map<string, Promise<string>>();

/**
 * GitRepository is one repository: in memory, and a bare one on the disk as soon as git itself is needed. Merges of
 * files, comparisons and long histories are git's own.
 */
export class GitRepository {
  readonly directory: string;
  readonly objects: ObjectStore;
  readonly refs: RefStore;
  readonly #defaultBranch: string;
  readonly #commits = new Map<string, Commit>();
  #isThere = false;

  constructor(directory: string, defaultBranch: string) {
    this.directory = directory;
    this.#defaultBranch = defaultBranch;
    this.objects = new ObjectStore(join(directory, 'objects'));
    this.refs = new RefStore(directory);
  }

  /** Puts everything where git finds it. */
  flush(): void {
    if (!this.#isThere) {
      for (const inside of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) {
        mkdirSync(join(this.directory, inside), { recursive: true });
      }
      writeFileSync(join(this.directory, 'config'), CONFIGURATION);
      writeFileSync(join(this.directory, 'HEAD'), `ref: refs/heads/${this.#defaultBranch}\n`);
      this.#isThere = true;
    }
    this.objects.flush();
    this.refs.flush();
  }

  /** Runs git here and resolves however it ends. */
  async run(...args: readonly string[]): Promise<GitOutput> {
    this.flush();
    const env = { ...GIT_ENVIRONMENT, GIT_DIR: this.directory };
    const { code, stdout, stderr } = await runProgram({ file: 'git', args, env });
    return { code: code ?? 128, stdout: stdout.toString(), stderr: stderr.toString() };
  }

  /** Runs git here, expects it to succeed and resolves with what it printed. */
  async git(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr}`);
    return stdout;
  }

  /** What a git command prints whose answer never changes, as it names objects alone that are here. */
  remembered(...args: readonly string[]): Promise<string> {
    const key = args.join('\0');
    const known = OUTPUTS.get(key) ?? this.git(...args);
    OUTPUTS.set(key, known);
    known.catch(() => OUTPUTS.delete(key));
    return known;
  }

  /** The commit that a branch, a tag, a full ref or a full sha names, tags followed; null where there is none. */
  commitOf(revision: string): string | null {
    const names = [
      `refs/heads/${revision}`,
      `refs/tags/${revision}`,
      revision.startsWith('refs/') ? revision : `refs/${revision}`,
    ];
    const named = names.map((name) => this.refs.read(name));
    let sha = named.find((value) => value !== null) ?? (/^[0-9a-f]{40}$/.test(revision) ? revision : null);
    for (let object = sha ? this.objects.read(sha) : null; sha && object; object = this.objects.read(sha)) {
      if (object.type === 'commit') return sha;
      if (object.type !== 'tag') return null;
      sha = object.content.toString('utf8', 7, 47);
    }
    return null;
  }

  readCommit(sha: string): Commit {
    const known = this.#commits.get(sha);
    if (known) return known;
    const object = this.objects.read(sha);
    if (object?.type !== 'commit') throw new Error(`${sha} is no commit`);
    const commit = parseCommit(object.content);
    this.#commits.set(sha, commit);
    return commit;
  }

  writeCommit(commit: Commit): string {
    return this.objects.write('commit', formatCommit(commit));
  }

  /** The tree that a tree sha, or anything `commitOf` takes, stands for. */
  treeOf(revision: string): string | null {
    const commit = this.commitOf(revision);
    if (commit) return this.readCommit(commit).tree;
    const object = /^[0-9a-f]{40}$/.test(revision) ? this.objects.read(revision) : null;
    return object?.type === 'tree' ? revision : null;
  }

  readTree(sha: string): readonly TreeEntry[] {
    const object = this.objects.read(sha);
    return object?.type === 'tree' ? parseTree(object.content) : [];
  }

  /** What a path leads to; the empty path is the tree itself. Links are not followed. */
  find(tree: string, path: string): Found | null {
    let found: Found = { mode: TREE_MODE, sha: tree };
    for (const name of path.split('/').filter((part) => part !== '')) {
      const entry = this.readTree(found.sha).find((candidate) => candidate.name === name);
      if (found.mode !== TREE_MODE || !entry) return null;
      found = entry;
    }
    return found;
  }

  /** A file's bytes at a revision; null for anything but a file or a link. */
  readFile(revision: string, path: string): GitObject | null {
    const tree = this.treeOf(revision);
    const found = tree ? this.find(tree, path) : null;
    const object = found ? this.objects.read(found.sha) : null;
    return object?.type === 'blob' ? object : null;
  }

  /** A tree's entries and those below, by path, directories included. */
  *walk(tree: string, prefix = ''): Generator<TreeEntry & { readonly path: string }> {
    for (const entry of this.readTree(tree)) {
      const path = `${prefix}${entry.name}`;
      yield { ...entry, path };
      if (entry.mode === TREE_MODE) yield* this.walk(entry.sha, `${path}/`);
    }
  }

  /** A new tree in which a path holds something else, or nothing where `put` is null. Empty directories vanish. */
  withPath(tree: string | null, path: string, put: Found | null): string {
    const [name = '', ...rest] = path.split('/');
    const entries = new Map((tree ? this.readTree(tree) : []).map((entry) => [entry.name, entry]));
    const inside = entries.get(name);
    if (rest.length > 0) {
      const below = inside?.mode === TREE_MODE ? inside.sha : null;
      const sha = this.withPath(below, rest.join('/'), put);
      if (this.readTree(sha).length > 0) entries.set(name, { mode: TREE_MODE, name, sha });
      else entries.delete(name);
    } else if (put) {
      entries.set(name, { ...put, name });
    } else {
      entries.delete(name);
    }
    return this.objects.write('tree', formatTree(entries.values()));
  }
}
