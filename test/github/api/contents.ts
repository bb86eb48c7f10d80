/** Operations on files. */

import { type Commit, TREE_MODE } from '../git/objects.ts';
import type { Found } from '../git/repository.ts';
import type { Json } from '../present/basics.ts';
import { encodePath, identity, presentGitCommit } from '../present/git.ts';
import { refuseIfProtected, updateRef } from '../world/refs.ts';
import { invalid, notFound, Refusal } from '../world/refusal.ts';
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
  refuseUnless,
} from './call.ts';
import type { Operation } from './operations.ts';

const MEGABYTE = 1024 * 1024;
const TYPES: Readonly<Record<string, string>> = {
  '040000': 'dir',
  '120000': 'symlink',
  '160000': 'submodule',
};
const typeOf = (found: Found): string => TYPES[found.mode] ?? 'file';

function bytesOf(call: RepositoryCall, found: Found): Buffer {
  return call.repository.git.objects.read(found.sha)?.content ?? Buffer.alloc(0);
}

function presentEntry(call: RepositoryCall, path: string, ref: string, found: Found): Json {
  const { world, repository } = call;
  const name = fullName(repository);
  const type = typeOf(found);
  const isTree = type === 'dir' || type === 'submodule';
  const url = `${world.url}/repos/${name}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const gitUrl = `${world.url}/repos/${name}/git/${isTree ? 'trees' : 'blobs'}/${found.sha}`;
  const htmlUrl = `${world.url}/${name}/${isTree ? 'tree' : 'blob'}/${ref}/${encodePath(path)}`;
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: found.sha,
    size: isTree ? 0 : bytesOf(call, found).length,
    url,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url: isTree ? null : `${world.url}/${name}/raw/${ref}/${encodePath(path)}`,
    type,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}

/** Above one megabyte the content is left out, and above a hundred GitHub answers nothing at all. */
function withContent(call: RepositoryCall, entry: Json, found: Found): Json {
  const bytes = bytesOf(call, found);
  if (entry.type === 'symlink') return { ...entry, target: bytes.toString('utf8') };
  if (bytes.length > 100 * MEGABYTE) {
    throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
  }
  if (bytes.length > MEGABYTE) return { ...entry, content: '', encoding: 'none' };
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return {
    ...entry,
    content: content === '' || content.endsWith('\n') ? content : `${content}\n`,
    encoding: 'base64',
  };
}

/** A link to a file inside the repository is answered as that file. */
function followLink(call: RepositoryCall, tree: string, path: string, found: Found): Found {
  if (found.mode !== '120000') return found;
  const target = new URL(bytesOf(call, found).toString('utf8'), `file:///${path}`).pathname.slice(1);
  const reached = call.repository.git.find(tree, decodeURIComponent(target));
  return reached && typeOf(reached) === 'file' ? reached : found;
}

function getContents(call: RepositoryCall): Answer {
  const { git, defaultBranch } = call.repository;
  const path = param(call, 'path').replace(/^\/+|\/+$/g, '');
  const ref = call.query.get('ref') ?? defaultBranch;
  const tree = git.treeOf(ref);
  if (!tree)
    throw new Refusal(404, call.query.has('ref') ? `No commit found for the ref ${ref}` : 'Not Found');
  const found = git.find(tree, path);
  if (!found) throw notFound();
  if (found.mode === TREE_MODE) {
    const below = git.readTree(found.sha).slice(0, 1000);
    return ok(
      below.map((entry) =>
        presentEntry(call, path === '' ? entry.name : `${path}/${entry.name}`, ref, entry),
      ),
    );
  }
  const file = followLink(call, tree, path, found);
  if (/vnd\.github(?:\.v3)?\.raw/.test(call.accept)) return { status: 200, raw: bytesOf(call, file) };
  return ok(withContent(call, presentEntry(call, path, ref, file), file));
}

interface FileInput {
  readonly message: string;
  readonly content: string;
  readonly sha?: string;
  readonly branch?: string;
  readonly author?: { readonly name: string; readonly email: string; readonly date?: string };
  readonly committer?: { readonly name: string; readonly email: string; readonly date?: string };
}

/** Refuses to replace a file unless its present blob was named. */
function checkBlob(path: string, existing: Found | null, sha: string | undefined): void {
  if (existing && !sha) {
    throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  }
  if (sha && existing?.sha !== sha) {
    throw new Refusal(409, existing ? `${path} does not match ${sha}` : `${path} does not exist at ${sha}`);
  }
}

/** Refuses paths that lead nowhere good, content that is none, and workflows from those who may not write them. */
function checkInput(call: RepositoryCall, path: string, input: FileInput): void {
  if (path.split('/').some((part) => ['', '.', '..', '.git'].includes(part))) {
    throw new Refusal(422, 'path contains a malformed path component');
  }
  if (path.startsWith('.github/workflows/') && call.actor.kind === 'integration') {
    refuseUnless(call.actor, 'workflows:write');
  }
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(input.content))
    throw new Refusal(422, 'content is not valid Base64');
}

/** The commit that puts a file on a branch, not yet written. */
function commitOf(
  call: RepositoryCall,
  input: FileInput,
  start: { tree: string; parent: string | null },
): Commit {
  const self = identity(doerOf(call).user, call.world.now());
  const committer = input.committer ? { ...self, ...input.committer, date: self.date } : self;
  const author = input.author ? { ...self, ...input.author, date: self.date } : committer;
  const { tree, parent } = start;
  return { tree, parents: parent ? [parent] : [], author, committer, message: input.message };
}

async function putContents(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const { git } = repository;
  const input = call.body as unknown as FileInput;
  const path = param(call, 'path');
  checkInput(call, path, input);
  const branch = (input.branch ?? repository.defaultBranch).replace(/^refs\/heads\//, '');
  const ref = `refs/heads/${branch}`;
  const parent = git.refs.read(ref);
  const isEmpty = git.refs.list('refs/heads/').size === 0;
  if (!parent && !isEmpty) throw new Refusal(404, `Branch ${branch} not found`);
  const before = parent ? git.readCommit(parent).tree : null;
  const existing = before ? git.find(before, path) : null;
  if (existing?.mode === TREE_MODE) throw invalid({ resource: 'Content', code: 'invalid', field: 'path' });
  checkBlob(path, existing, input.sha);
  refuseIfProtected(repository, branch);
  const blob = git.objects.write('blob', Buffer.from(input.content, 'base64'));
  const file: Found = { mode: existing?.mode ?? '100644', sha: blob };
  const commit = commitOf(call, input, { tree: git.withPath(before, path, file), parent });
  const sha = git.writeCommit(commit);
  await updateRef(world, repository, doerOf(call), ref, sha);
  const answer = {
    content: presentEntry(call, path, branch, file),
    commit: presentGitCommit(world, repository, sha, commit),
  };
  return existing ? ok(answer) : created(answer);
}

/** CONTENT_ROUTES answer the operations on files. */
export const CONTENT_ROUTES = {
  'GET /repos/{owner}/{repo}/contents/{path}': onRepository('read', ['contents:read'], getContents),
  'PUT /repos/{owner}/{repo}/contents/{path}': onRepository('write', ['contents:write'], putContents),
} satisfies Partial<Record<Operation, Route>>;
