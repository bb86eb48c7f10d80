/** Reading files over Octokit: trees, blobs and comparisons; `contents: read` is enough. */
import { TerminalError } from '../errors.ts';
import { answered } from './answers.ts';
import { decodeContent } from './content.ts';
import type { Client, Place } from './octokit-shapes.ts';
import { createReadFiles, type ReadFiles } from './read-files.ts';
import {
  type ChangedFile,
  type FileContent,
  MAX_FILE_BYTES,
  type RepositoryReader,
  type TreeFile,
} from './reader.ts';

/** GitHub names at most this many files in a comparison, on any number of pages. */
const MAX_COMPARED_FILES = 300;

interface Source {
  readonly client: Client;
  readonly files: ReadFiles;
  readonly place: Place;
  /** Trees by commit: what a commit holds never changes, so one request per commit is enough. */
  readonly trees: Map<string, Promise<Tree>>;
}

interface Tree {
  readonly files: readonly TreeFile[];
  /** Paths of the directories with their own tree's hash. */
  readonly directories: ReadonlyMap<string, string>;
  readonly complete: boolean;
}

/**
 * createReader reads one repository through GitHub's API. Files are found in the commit's tree, since the contents API
 * follows symbolic links, and read as blobs.
 */
export function createReader(client: Client, place: Place, files = createReadFiles()): RepositoryReader {
  const source: Source = { client, place, files, trees: new Map() };
  return {
    owner: place.owner,
    readFile: async (path, ref) => {
      const known = files.find(path, ref);
      return known === undefined ? readFile(source, { path, ref }) : known;
    },
    listFiles: (ref, directory) => listFiles(source, { ref, directory }),
    compare: (base, head) => compare(source, { base, head }),
  };
}

async function readFile(
  source: Source,
  { path, ref }: { path: string; ref: string },
): Promise<FileContent | null> {
  const file = await findFile(source, { path, ref });
  if (file?.kind !== 'file') return null;
  if (file.size !== null && file.size > MAX_FILE_BYTES) return { kind: 'too-large', size: file.size };
  const { data } = await answered(
    source.client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...source.place,
      file_sha: file.sha,
    }),
  );
  return decodeContent(Buffer.from(data.content, 'base64'), file.sha);
}

async function findFile(
  source: Source,
  { path, ref }: { path: string; ref: string },
): Promise<TreeFile | undefined> {
  const tree = await readTree(source, { ref, recursive: true });
  if (tree.complete) return tree.files.find((file) => file.path === path);
  const cut = path.lastIndexOf('/');
  const directory = await descend(source, { ref, directory: path.slice(0, Math.max(0, cut)) });
  const name = path.slice(cut + 1);
  const found = directory?.files.find((file) => file.path === name);
  return found && { ...found, path };
}

async function listFiles(
  source: Source,
  { ref, directory }: { ref: string; directory: string | undefined },
): Promise<readonly TreeFile[] | null> {
  const tree = await readTree(source, { ref, recursive: true });
  const prefix = directory ? `${directory}/` : '';
  if (tree.complete) return tree.files.filter(({ path }) => path.startsWith(prefix));
  if (!directory) return null;
  const parent = await descend(source, { ref, directory: directory.split('/').slice(0, -1).join('/') });
  const sha = parent?.directories.get(directory.split('/').at(-1) ?? '');
  if (!sha) return [];
  const below = await readTree(source, { ref: sha, recursive: true });
  return below.complete ? below.files.map((file) => ({ ...file, path: prefix + file.path })) : null;
}

/** The tree of one directory alone, reached step by step: the way through a repository too large for one answer. */
async function descend(
  source: Source,
  { ref, directory }: { ref: string; directory: string },
): Promise<Tree | null> {
  let tree = await readTree(source, { ref, recursive: false });
  for (const part of directory.split('/').filter(Boolean)) {
    const sha = tree.directories.get(part);
    if (!sha) return null;
    tree = await readTree(source, { ref: sha, recursive: false });
  }
  return tree;
}

function readTree(source: Source, wanted: { ref: string; recursive: boolean }): Promise<Tree> {
  const key = `${wanted.ref} ${wanted.recursive}`;
  const known = source.trees.get(key);
  if (known) return known;
  const tree = requestTree(source, wanted);
  if (/^[0-9a-f]{40}$/.test(wanted.ref)) {
    source.trees.set(key, tree);
    tree.catch(() => source.trees.delete(key));
  }
  return tree;
}

const KINDS: Readonly<Record<string, TreeFile['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '100664': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
};

async function requestTree(
  { client, place }: Source,
  { ref, recursive }: { ref: string; recursive: boolean },
): Promise<Tree> {
  const { data } = await answered(
    client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...place,
      tree_sha: ref,
      ...(recursive ? { recursive: '1' } : {}),
    }),
  );
  const files: TreeFile[] = [];
  const directories = new Map<string, string>();
  for (const { path, mode, sha, size } of data.tree) {
    if (path === undefined || sha === undefined) continue;
    const kind = KINDS[mode ?? ''];
    if (kind) files.push({ path, kind, sha, size: size ?? null });
    else directories.set(path, sha);
  }
  return { files, directories, complete: !data.truncated };
}

const STATUSES: Readonly<Record<string, ChangedFile['status']>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
};

async function compare(
  source: Source,
  { base, head }: { base: string; head: string },
): Promise<readonly ChangedFile[]> {
  const { data } = await answered(
    source.client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...source.place,
      basehead: `${base}...${head}`,
      // Pages are pages of commits: the files are all on the first one.
      per_page: 1,
    }),
  );
  const files = data.files ?? [];
  if (files.length >= MAX_COMPARED_FILES)
    return compareTrees(source, { base: data.merge_base_commit.sha, head });
  return files.map(({ filename, status, previous_filename }) => ({
    path: filename,
    status: STATUSES[status] ?? 'modified',
    previousPath: previous_filename ?? null,
  }));
}

/** Without GitHub's help a rename is a file removed and another added. */
async function compareTrees(
  source: Source,
  { base, head }: { base: string; head: string },
): Promise<readonly ChangedFile[]> {
  const [before, after] = await Promise.all([
    listFiles(source, { ref: base, directory: undefined }),
    listFiles(source, { ref: head, directory: undefined }),
  ]);
  if (!before || !after) {
    throw new TerminalError(
      `${base}...${head} changes more files than GitHub lists, and its tree is too large as well: split the change`,
    );
  }
  const identity = ({ kind, sha }: TreeFile): string => `${kind} ${sha}`;
  const old = new Map(before.map((file) => [file.path, identity(file)]));
  const now = new Set(after.map(({ path }) => path));
  const changed = after
    .filter((file) => old.get(file.path) !== identity(file))
    .map(({ path }) => ({ path, status: old.has(path) ? 'modified' : 'added', previousPath: null }) as const);
  const removed = before
    .filter(({ path }) => !now.has(path))
    .map(({ path }) => ({ path, status: 'removed', previousPath: null }) as const);
  return [...changed, ...removed];
}
