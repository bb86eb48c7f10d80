/** The reading half of the port over Octokit. */
import { answered, orNull } from './answers.ts';
import { pullsByRest, readBranch, readDrafts } from './octokit-drafts.ts';
import { createFollowThroughObserver } from './octokit-follow-through.ts';
import { createHistoryObserver } from './octokit-history.ts';
import { readIssueEvents } from './octokit-issue-events.ts';
import { createLibraryObserver } from './octokit-library.ts';
import { createPullRequestObserver } from './octokit-pull-requests.ts';
import { readScene } from './octokit-scene.ts';
import {
  type Client,
  loginOf,
  type Place,
  toChangedThread,
  toIssue,
  toRepository,
} from './octokit-shapes.ts';
import type { Observer } from './port.ts';
import { createReadFiles } from './read-files.ts';

/** createObserver reads one repository through Octokit: every list to its last page. Files that come along are kept for the reader. */
export function createObserver(client: Client, place: Place, files = createReadFiles()): Observer {
  const byRest = createRestObserver(client, place);
  return {
    ...byRest,
    scene: (number, along) => readScene(client, place, { number, along, files, byRest }),
    drafts: (branch, comments, near = null) => readDrafts(client, place, { branch, comments, near }),
    pullRequestsFrom: (branch) => pullsByRest(client, place, branch),
    branch: (base, head) => readBranch(client, place, { base, head }),
  };
}

function createRestObserver(
  client: Client,
  place: Place,
): Omit<Observer, 'scene' | 'drafts' | 'pullRequestsFrom' | 'branch'> {
  const at = (number: number) => ({ ...place, issue_number: number, per_page: 100 });
  return {
    repository: async () => {
      const { data } = await answered(client.request('GET /repos/{owner}/{repo}', place));
      return toRepository(data);
    },
    issue: async (number) => {
      const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
      const answer = await orNull([404, 410, 301], client.request(path, { ...place, issue_number: number }));
      return answer ? toIssue(answer.data) : null;
    },
    events: (issue) => readIssueEvents(client, place, issue),
    mayTriage: async (login) => {
      const path = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
      const answer = await orNull([404], client.request(path, { ...place, username: login }));
      if (!answer) return false;
      const { permission, role_name, user } = answer.data;
      return (
        user?.permissions?.triage === true ||
        ['triage', 'write', 'maintain', 'admin'].includes(role_name) ||
        ['write', 'admin'].includes(permission)
      );
    },
    canBeAssigned: async (login) => {
      const path = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
      return (await orNull([404], client.request(path, { ...place, assignee: login }))) !== null;
    },
    comments: async (number) => {
      const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
      const comments = await answered(client.paginate(path, at(number)));
      return comments.map((raw) => ({
        id: raw.id,
        url: raw.html_url,
        body: raw.body ?? '',
        author: loginOf(raw.user),
        isByBot: raw.user?.type === 'Bot',
        createdAt: raw.created_at,
      }));
    },
    issuesBy: async (author, since) => {
      const query = { ...place, creator: author, since, state: 'all' as const, per_page: 100 };
      const issues = await answered(client.paginate('GET /repos/{owner}/{repo}/issues', query));
      return issues.map(toIssue).filter((issue) => !issue.isPullRequest);
    },
    changedSince: (since, etag) => changedSince(client, place, { since, etag }),
    subIssues: async (parent) => {
      const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
      const issues = await orNull([404, 410], client.paginate(path, at(parent)));
      return issues ? issues.map(toIssue) : null;
    },
    ...branchObserver(client, place),
    ...createFollowThroughObserver(client, place),
    ...createHistoryObserver(client, place),
    ...createLibraryObserver(client, place),
    ...createPullRequestObserver(client, place),
  };
}

function branchObserver(client: Client, place: Place): Pick<Observer, 'head' | 'existedBefore'> {
  return {
    head: async (branch) => {
      const path = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
      const answer = await orNull([404, 409], client.request(path, { ...place, ref: `heads/${branch}` }));
      return answer ? answer.data.object.sha : null;
    },
    existedBefore: async (path, time) => {
      const query = { ...place, path, until: time, per_page: 1 };
      const answer = await orNull([409], client.request('GET /repos/{owner}/{repo}/commits', query));
      return (answer?.data.length ?? 0) > 0;
    },
  };
}

async function changedSince(
  client: Client,
  place: Place,
  { since, etag }: { since: string; etag: string | null },
): ReturnType<Observer['changedSince']> {
  const path = 'GET /repos/{owner}/{repo}/issues';
  const query = { ...place, since, state: 'all', sort: 'updated', direction: 'asc', per_page: 100 } as const;
  const headers = etag === null ? {} : { 'if-none-match': etag };
  const first = await orNull([304], client.request(path, { ...query, headers }));
  if (!first) return 'unchanged';
  const threads = first.data.map(toChangedThread);
  const last = threads.at(-1)?.updatedAt;
  if (last === undefined || threads.length < query.per_page) {
    return { threads, etag: first.headers.etag ?? null, next: null };
  }
  // A second page would miss what moves up from it meanwhile: the next question begins where this answer ends.
  if (Date.parse(last) > Date.parse(since)) return { threads, etag: null, next: last };
  // All in one second: in the order of their creation, nothing that changes moves up.
  const all = await answered(client.paginate(path, { ...query, sort: 'created' }));
  const inOrder = all
    .map(toChangedThread)
    .toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  return { threads: inOrder, etag: null, next: null };
}
