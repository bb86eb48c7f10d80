/** Operations on branches and tags. */

import { isRefName } from '../git/refs.ts';
import { presentCommit, presentRef } from '../present/git.ts';
import { refuseIfProtected, refuseUnlessFastForward, updateRef } from '../world/refs.ts';
import { invalid, invalidBecause, notFound, Refusal } from '../world/refusal.ts';
import { fullName } from '../world/world.ts';
import {
  type Answer,
  created,
  doerOf,
  NO_CONTENT,
  ok,
  onRepository,
  param,
  type RepositoryCall,
  type Route,
} from './call.ts';
import type { Operation } from './operations.ts';

const fullRef = (call: RepositoryCall): string => `refs/${param(call, 'ref').replace(/^refs\//, '')}`;

function getRef(call: RepositoryCall): Answer {
  const ref = fullRef(call);
  const sha = call.repository.git.refs.read(ref);
  if (!sha) throw notFound();
  return ok(presentRef(call.world, call.repository, ref, sha));
}

function matchingRefs(call: RepositoryCall): Answer {
  const prefix = fullRef(call);
  const found = [...call.repository.git.refs.list('refs/')].filter(([ref]) => ref.startsWith(prefix));
  return ok(found.map(([ref, sha]) => presentRef(call.world, call.repository, ref, sha)));
}

async function createRef(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const { ref, sha } = call.body as { ref: string; sha: string };
  if (!isRefName(ref)) throw new Refusal(422, 'Reference name is not valid');
  if (!/^[0-9a-f]{40}$/.test(sha)) throw invalid({ resource: 'Reference', code: 'invalid', field: 'sha' });
  if (!repository.git.objects.read(sha)) throw new Refusal(422, 'Object does not exist');
  if (repository.git.refs.read(ref)) throw new Refusal(422, 'Reference already exists');
  await updateRef(world, repository, doerOf(call), ref, sha);
  return created(presentRef(world, repository, ref, sha));
}

async function moveRef(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const ref = fullRef(call);
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  const before = repository.git.refs.read(ref);
  if (!before) throw new Refusal(422, 'Reference does not exist');
  if (repository.git.objects.read(sha)?.type !== 'commit') throw new Refusal(422, 'Object does not exist');
  refuseIfProtected(repository, ref.replace(/^refs\/heads\//, ''));
  if (!force) await refuseUnlessFastForward(repository, before, sha);
  await updateRef(world, repository, doerOf(call), ref, sha);
  return ok(presentRef(world, repository, ref, sha));
}

async function deleteRef(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const ref = fullRef(call);
  if (!repository.git.refs.read(ref)) throw new Refusal(422, 'Reference does not exist');
  if (ref === `refs/heads/${repository.defaultBranch}`) {
    throw invalidBecause('Reference', 'Cannot delete the default branch');
  }
  await updateRef(world, repository, doerOf(call), ref, null);
  return NO_CONTENT;
}

function getBranch(call: RepositoryCall): Answer {
  const { world, repository } = call;
  const name = param(call, 'branch');
  const sha = repository.git.refs.read(`refs/heads/${name}`);
  if (!sha) throw new Refusal(404, 'Branch not found');
  const url = `${world.url}/repos/${fullName(repository)}/branches/${name}`;
  return ok({
    name,
    commit: presentCommit(world, repository, sha, repository.git.readCommit(sha)),
    _links: { self: url, html: `${world.url}/${fullName(repository)}/tree/${name}` },
    protected: false,
    protection: { enabled: false },
    protection_url: `${url}/protection`,
  });
}

const READ = ['contents:read'];
const WRITE = ['contents:write'];

/** REF_ROUTES answer the operations on refs and branches. */
export const REF_ROUTES = {
  'GET /repos/{owner}/{repo}/git/ref/{ref}': onRepository('read', READ, getRef),
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': onRepository('read', READ, matchingRefs),
  'POST /repos/{owner}/{repo}/git/refs': onRepository('write', WRITE, createRef),
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': onRepository('write', WRITE, moveRef),
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': onRepository('write', WRITE, deleteRef),
  'GET /repos/{owner}/{repo}/branches/{branch}': onRepository('read', READ, getBranch),
} satisfies Partial<Record<Operation, Route>>;
