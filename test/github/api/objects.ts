/** Operations on git's objects: blobs, trees and commits. */
import { formatTree, type ObjectType, TREE_MODE, type TreeEntry } from '../git/objects.ts';
import type { Json } from '../present/basics.ts';
import { identity, presentGitCommit } from '../present/git.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { fullName } from '../world/world.ts';
import {
  type Answer,
  created,
  doerOf,
  ok,
  onRepository,
  param,
  type RepositoryCall,
  type Route,
} from './call.ts';
import type { Operation } from './operations.ts';

/** GitHub lists no more entries than this, and says so with `truncated`. */
const MOST_ENTRIES = 100_000;

const gitUrl = (call: RepositoryCall): string => `${call.world.url}/repos/${fullName(call.repository)}/git`;

function typeOf(mode: string): ObjectType {
  if (mode === TREE_MODE) return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

function presentTreeEntry(call: RepositoryCall, entry: TreeEntry, path: string): Json {
  const type = typeOf(entry.mode);
  const size = type === 'blob' ? call.repository.git.objects.read(entry.sha)?.content.length : undefined;
  return {
    path,
    mode: entry.mode,
    type,
    sha: entry.sha,
    ...(size !== undefined && { size }),
    ...(type !== 'commit' && { url: `${gitUrl(call)}/${type}s/${entry.sha}` }),
  };
}

function presentTree(call: RepositoryCall, sha: string, isRecursive: boolean): Json {
  const { git } = call.repository;
  const entries = isRecursive
    ? [...git.walk(sha)]
    : git.readTree(sha).map((entry) => ({ ...entry, path: entry.name }));
  return {
    sha,
    url: `${gitUrl(call)}/trees/${sha}`,
    tree: entries.slice(0, MOST_ENTRIES).map((entry) => presentTreeEntry(call, entry, entry.path)),
    truncated: entries.length > MOST_ENTRIES,
  };
}

function getTree(call: RepositoryCall): Answer {
  const sha = call.repository.git.treeOf(param(call, 'tree_sha'));
  if (!sha) throw notFound();
  // Any value of `recursive` turns it on, `0` and `false` too.
  return ok(presentTree(call, sha, call.query.has('recursive')));
}

function getBlob(call: RepositoryCall): Answer {
  const sha = param(call, 'file_sha');
  const object = /^[0-9a-f]{40}$/.test(sha) ? call.repository.git.objects.read(sha) : null;
  if (object?.type !== 'blob') throw notFound();
  if (/vnd\.github(?:\.v3)?\.raw/.test(call.accept)) return { status: 200, raw: object.content };
  return ok({
    sha,
    node_id: `B_${sha}`,
    size: object.content.length,
    url: `${gitUrl(call)}/blobs/${sha}`,
    content: object.content.toString('base64').replace(/.{60}/g, '$&\n'),
    encoding: 'base64',
  });
}

function createBlob(call: RepositoryCall): Answer {
  const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string };
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  const sha = call.repository.git.objects.write('blob', bytes);
  return created({ sha, url: `${gitUrl(call)}/blobs/${sha}` });
}

interface TreeInput {
  readonly base_tree?: string;
  readonly tree: readonly {
    readonly path?: string;
    readonly mode?: string;
    readonly sha?: string | null;
    readonly content?: string;
  }[];
}

function createTree(call: RepositoryCall): Answer {
  const { git } = call.repository;
  const input = call.body as unknown as TreeInput;
  let tree = input.base_tree ? git.treeOf(input.base_tree) : null;
  if (input.base_tree && !tree) throw new Refusal(422, 'base_tree is not a valid tree oid');
  for (const { path = '', mode = '100644', sha, content } of input.tree) {
    if (path.split('/').some((part) => ['', '.', '..', '.git'].includes(part))) {
      throw new Refusal(422, 'tree.path contains a malformed path component');
    }
    if (content === undefined && sha === undefined) {
      throw new Refusal(422, "Must supply either tree.sha or tree.content, but can't supply both");
    }
    const blob = content === undefined ? sha : git.objects.write('blob', Buffer.from(content));
    if (blob && mode !== '160000' && !git.objects.read(blob))
      throw new Refusal(422, `tree.sha ${blob} is not a valid object`);
    tree = git.withPath(tree, path, blob ? { mode, sha: blob } : null);
  }
  return created(presentTree(call, tree ?? git.objects.write('tree', formatTree([])), false));
}

interface CommitInput {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: { readonly name: string; readonly email: string; readonly date?: string };
  readonly committer?: { readonly name?: string; readonly email?: string; readonly date?: string };
}

function createCommit(call: RepositoryCall): Answer {
  const { git } = call.repository;
  const input = call.body as unknown as CommitInput;
  const self = identity(doerOf(call).user, call.world.now());
  if (git.objects.read(input.tree)?.type !== 'tree') throw new Refusal(422, 'Tree SHA does not exist');
  for (const parent of input.parents ?? []) {
    if (git.objects.read(parent)?.type !== 'commit')
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
  }
  const dated = (person: CommitInput['committer']) => ({
    ...self,
    ...person,
    date: person?.date ? new Date(person.date) : self.date,
  });
  const author = dated(input.author);
  const committer = input.committer ? dated(input.committer) : author;
  const commit = {
    tree: input.tree,
    parents: input.parents ?? [],
    author,
    committer,
    message: input.message,
  };
  return created(presentGitCommit(call.world, call.repository, git.writeCommit(commit), commit));
}

function getGitCommit(call: RepositoryCall): Answer {
  const sha = param(call, 'commit_sha');
  if (call.repository.git.commitOf(sha) !== sha) throw notFound();
  return ok(presentGitCommit(call.world, call.repository, sha, call.repository.git.readCommit(sha)));
}

const READ = ['contents:read'];
const WRITE = ['contents:write'];

/** OBJECT_ROUTES answer the operations on git's objects. */
export const OBJECT_ROUTES = {
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': onRepository('read', READ, getTree),
  'POST /repos/{owner}/{repo}/git/trees': onRepository('write', WRITE, createTree),
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': onRepository('read', READ, getBlob),
  'POST /repos/{owner}/{repo}/git/blobs': onRepository('write', WRITE, createBlob),
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': onRepository('read', READ, getGitCommit),
  'POST /repos/{owner}/{repo}/git/commits': onRepository('write', WRITE, createCommit),
} satisfies Partial<Record<Operation, Route>>;
