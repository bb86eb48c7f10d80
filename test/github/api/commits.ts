/** Operations on histories: commits and comparisons. */
import { commitsBetween, differences, history, mergeBase } from '../git/history.ts';
import { presentCommit, presentDifference } from '../present/git.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { fullName } from '../world/world.ts';
import { type Answer, ok, onRepository, paginate, param, type RepositoryCall, type Route } from './call.ts';
import type { Operation } from './operations.ts';

const MOST_FILES = 300;

const show = (call: RepositoryCall) => (sha: string) =>
  presentCommit(call.world, call.repository, sha, call.repository.git.readCommit(sha));

async function listCommits(call: RepositoryCall): Promise<Answer> {
  const { git, defaultBranch } = call.repository;
  const { query } = call;
  const from = git.commitOf(query.get('sha') ?? defaultBranch);
  if (!from) {
    if (git.refs.list('refs/heads/').size === 0) throw new Refusal(409, 'Git Repository is empty.');
    throw notFound();
  }
  const filter = { path: query.get('path'), since: query.get('since'), until: query.get('until') };
  return paginate(call, await history(git, from, filter), show(call));
}

async function getCommit(call: RepositoryCall): Promise<Answer> {
  const { git } = call.repository;
  const sha = git.commitOf(param(call, 'ref'));
  if (!sha) throw new Refusal(422, `No commit found for SHA: ${param(call, 'ref')}`);
  const files = await differences(git, git.readCommit(sha).parents[0] ?? null, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return ok({
    ...show(call)(sha),
    stats: { additions, deletions, total: additions + deletions },
    files: files
      .slice(0, MOST_FILES)
      .map((file) => presentDifference(call.world, call.repository, sha, file)),
  });
}

/** Which side is ahead, in GitHub's words. */
function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** A three-dot comparison. The files are on its first page alone, and no more than three hundred. */
async function compare(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const { git } = repository;
  const basehead = param(call, 'basehead');
  const [base = '', head = ''] = basehead.split('...').map((side) => side.replace(/^[^:/]+:/, ''));
  const [from, to] = [git.commitOf(base), git.commitOf(head)];
  if (!from || !to) throw notFound();
  const common = await mergeBase(git, from, to);
  if (!common) throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
  const [ahead, behind, files] = await Promise.all([
    commitsBetween(git, common, to),
    commitsBetween(git, common, from),
    differences(git, common, to),
  ]);
  const url = `${world.url}/repos/${fullName(repository)}/compare/${basehead}`;
  const htmlUrl = `${world.url}/${fullName(repository)}/compare/${basehead}`;
  const isFirstPage = Number(call.query.get('page') ?? 1) === 1;
  const wrap = (commits: readonly unknown[]) => ({
    url,
    html_url: htmlUrl,
    permalink_url: htmlUrl,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    base_commit: show(call)(from),
    merge_base_commit: show(call)(common),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits,
    files: isFirstPage
      ? files.slice(0, MOST_FILES).map((file) => presentDifference(world, repository, to, file))
      : [],
  });
  return paginate(call, ahead, show(call), { wrap, perPage: 250 });
}

const READ = ['contents:read'];

/** COMMIT_ROUTES answer the operations on histories. */
export const COMMIT_ROUTES = {
  'GET /repos/{owner}/{repo}/commits': onRepository('read', READ, listCommits),
  'GET /repos/{owner}/{repo}/commits/{ref}': onRepository('read', READ, getCommit),
  'GET /repos/{owner}/{repo}/compare/{basehead}': onRepository('read', READ, compare),
} satisfies Partial<Record<Operation, Route>>;
