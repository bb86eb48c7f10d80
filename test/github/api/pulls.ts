/** Operations on pull requests, and the repository itself. */
import { commitsBetween, differences, mergeBase } from '../git/history.ts';
import { mergeTrees } from '../git/merge.ts';
import { presentRepository } from '../present/basics.ts';
import { presentDifference } from '../present/git.ts';
import { type PullDetails, presentPull, presentSinglePull } from '../present/pulls.ts';
import { atLeast, roleOf } from '../world/access.ts';
import type { Pull, PullThread } from '../world/model.ts';
import { hasOpenPull, newPull, reopenPull } from '../world/pulls.ts';
import { checkLengths, invalid, invalidBecause, Refusal } from '../world/refusal.ts';
import { addThread, closeThread, editText, isPull } from '../world/threads.ts';
import {
  type Answer,
  created,
  doerOf,
  ok,
  onRepository,
  paginate,
  pullOf,
  type RepositoryCall,
  type Route,
  viewerOf,
} from './call.ts';
import { sorted } from './issue-list.ts';
import { mergePull } from './merge.ts';
import type { Operation } from './operations.ts';

const MOST_FILES = 3000;

/** The tip of the base: an open pull request's moves on, a closed one's is kept. */
function baseSha(thread: PullThread): string {
  const { git } = thread.repository;
  const tip = thread.state === 'open' ? git.refs.read(`refs/heads/${thread.pull.base.branch}`) : null;
  return tip ?? thread.pull.base.sha;
}

async function detailsOf(thread: PullThread): Promise<PullDetails> {
  const { git } = thread.repository;
  const { head } = thread.pull;
  const base = baseSha(thread);
  const [common, tree] = await Promise.all([
    mergeBase(git, base, head.sha),
    thread.state === 'open' ? mergeTrees(git, base, head.sha) : Promise.resolve(undefined),
  ]);
  const [commits, files] = await Promise.all([
    commitsBetween(git, common, head.sha),
    differences(git, common, head.sha),
  ]);
  return {
    mergeable: tree === undefined ? null : tree !== null,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: files.length,
  };
}

async function showPull(call: RepositoryCall, thread: PullThread): Promise<unknown> {
  thread.pull.base.sha = baseSha(thread);
  return presentSinglePull(call.world, thread, await detailsOf(thread));
}

/** A branch of this repository, also written `owner:branch`. */
function branchOf(call: RepositoryCall, name: string): string {
  const own = `${call.repository.owner.login}:`.toLowerCase();
  return name.toLowerCase().startsWith(own) ? name.slice(own.length) : name;
}

interface PullInput {
  readonly title?: string;
  readonly body?: string | null;
  readonly head: string;
  readonly base: string;
  readonly draft?: boolean;
}

/** What makes a pull request impossible, in GitHub's order; otherwise the state that it starts with. */
async function startOf(call: RepositoryCall, input: PullInput): Promise<Pull> {
  const { repository } = call;
  const { git } = repository;
  const [head, base] = [branchOf(call, input.head), branchOf(call, input.base)];
  const headSha = git.refs.read(`refs/heads/${head}`);
  const tip = git.refs.read(`refs/heads/${base}`);
  if (!headSha) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'head' });
  if (!tip) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' });
  if (hasOpenPull(repository, head, base)) {
    const name = `${repository.owner.login}:${head}`;
    throw invalidBecause('PullRequest', `A pull request already exists for ${name}.`);
  }
  if ((await commitsBetween(git, tip, headSha)).length === 0) {
    throw invalidBecause('PullRequest', `No commits between ${base} and ${head}`);
  }
  if (input.draft && repository.private && repository.plan === 'free') {
    throw new Refusal(422, 'Draft pull requests are not supported in this repository.');
  }
  return newPull({
    draft: input.draft ?? false,
    head: { branch: head, sha: headSha },
    base: { branch: base, sha: tip },
  });
}

async function createPull(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const input = call.body as unknown as PullInput;
  checkLengths('PullRequest', input);
  if (!input.title?.trim()) throw invalid({ resource: 'PullRequest', code: 'missing_field', field: 'title' });
  const pull = await startOf(call, input);
  const start = { title: input.title, body: input.body ?? null, pull };
  const thread = addThread(world, repository, doerOf(call), start) as PullThread;
  repository.git.refs.write(`refs/pull/${thread.number}/head`, pull.head.sha);
  return created(await showPull(call, thread));
}

async function updatePull(call: RepositoryCall): Promise<Answer> {
  const { world } = call;
  const thread = pullOf(call);
  const doer = doerOf(call);
  const input = call.body as { title?: string; body?: string | null; state?: string; base?: string };
  const isTrusted =
    call.actor.kind === 'integration' || atLeast(roleOf(doer.user, call.repository), 'triage');
  if (!isTrusted && doer.user !== thread.author)
    throw new Refusal(403, 'Must have admin rights to Repository.');
  checkLengths('PullRequest', input);
  if (input.title !== undefined && input.title.trim() === '') {
    throw invalid({ resource: 'PullRequest', code: 'missing_field', field: 'title' });
  }
  if (input.base !== undefined) {
    const tip = call.repository.git.refs.read(`refs/heads/${input.base}`);
    if (!tip) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' });
    Object.assign(thread.pull.base, { branch: input.base, sha: tip });
  }
  editText(world, thread, doer, { title: input.title, body: input.body });
  if (input.state === 'closed') closeThread(world, thread, doer, 'completed');
  if (input.state === 'open' && thread.state === 'closed') reopenPull(world, thread, doer);
  return ok(await showPull(call, thread));
}

function listPulls(call: RepositoryCall): Answer {
  const { query, repository, world } = call;
  const state = query.get('state') ?? 'open';
  const [head, base] = [query.get('head'), query.get('base')];
  const own = `${repository.owner.login}:`.toLowerCase();
  // GitHub ignores a head that is not written `owner:branch`.
  const isHead = ({ pull }: PullThread): boolean =>
    !head?.includes(':') ||
    `${own}${pull.head.branch}` === head.replace(/^[^:]*:/, (owner) => owner.toLowerCase());
  const found = world.lag
    .threads(repository)
    .filter(isPull)
    .filter((thread) => !thread.deleted && (state === 'all' || thread.state === state))
    .filter((thread) => isHead(thread) && (!base || thread.pull.base.branch === base));
  const usual = (query.get('sort') ?? 'created') === 'created' ? 'desc' : 'asc';
  return paginate(call, sorted(found, query, usual), (thread) => presentPull(call.world, thread));
}

async function listFiles(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const thread = pullOf(call);
  const { sha } = thread.pull.head;
  const common = await mergeBase(repository.git, baseSha(thread), sha);
  const files = (await differences(repository.git, common, sha)).slice(0, MOST_FILES);
  return paginate(call, files, (file) => presentDifference(world, repository, sha, file));
}

function showRepository(call: RepositoryCall): Answer {
  return ok({
    ...presentRepository(call.world, call.repository, viewerOf(call)),
    network_count: 0,
    subscribers_count: 0,
  });
}

const READ = ['pull_requests:read'];
const WRITE = ['pull_requests:write'];

/** PULL_ROUTES answer the operations on pull requests and repositories. */
export const PULL_ROUTES = {
  'GET /repos/{owner}/{repo}': onRepository('read', ['metadata:read'], showRepository),
  'GET /repos/{owner}/{repo}/pulls': onRepository('read', READ, listPulls),
  'POST /repos/{owner}/{repo}/pulls': onRepository('read', WRITE, createPull),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': onRepository('read', READ, async (call) =>
    ok(await showPull(call, pullOf(call))),
  ),
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': onRepository('read', WRITE, updatePull),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': onRepository('read', READ, listFiles),
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': onRepository('write', ['contents:write'], mergePull),
} satisfies Partial<Record<Operation, Route>>;
