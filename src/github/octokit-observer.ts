/** The reading half of the port over Octokit. */
import type { Octokit } from '@octokit/rest';
import { answered, asGitHubError, statusOf } from './answers.ts';
import type { Account, Issue, Observer, PullRequest, Repository } from './port.ts';
import type { ChangedFile } from './reader.ts';

/** Client is the part of Octokit that is used; Probot's and the Action's both have it. */
export type Client = Pick<Octokit, 'request' | 'paginate'>;

/** Place names a repository in the form in which Octokit asks for it. */
export type Place = Readonly<{ owner: string; repo: string }>;

interface RawAccount {
  readonly login?: string | undefined;
  readonly type?: string | undefined;
}

/** RawIssue is the part of GitHub's issue that is read. */
export interface RawIssue {
  readonly id: number | bigint;
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly user: RawAccount | null;
  readonly assignees?: readonly RawAccount[] | null | undefined;
  readonly labels: readonly (string | { readonly name?: string | null | undefined })[];
  readonly created_at: string;
  readonly pull_request?: unknown;
}

/** toIssue turns GitHub's issue into ours. */
export function toIssue(raw: RawIssue): Issue {
  return {
    id: Number(raw.id),
    number: raw.number,
    url: raw.html_url,
    title: raw.title,
    body: raw.body ?? '',
    author: loginOf(raw.user),
    assignees: (raw.assignees ?? []).map(loginOf),
    labels: labelNames(raw.labels),
    createdAt: raw.created_at,
    isPullRequest: raw.pull_request !== undefined,
  };
}

function loginOf(raw: RawAccount | null | undefined): string {
  return raw?.login ?? 'ghost';
}

function toAccount(raw: RawAccount | null | undefined): Account {
  return { login: loginOf(raw), isBot: raw?.type === 'Bot' };
}

function labelNames(labels: RawIssue['labels']): string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).filter(Boolean);
}

/** orNull answers null for the statuses that mean "there is none", and throws the named errors for all others. */
export async function orNull<T>(statuses: readonly number[], ask: Promise<T>): Promise<T | null> {
  try {
    return await ask;
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return null;
    throw asGitHubError(error);
  }
}

/** createObserver reads one repository through Octokit: every list to its last page. */
export function createObserver(client: Client, place: Place): Observer {
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
    labellings: async (number) => {
      const events = await answered(
        client.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/events', at(number)),
      );
      return events.flatMap((event) =>
        event.event === 'labeled' && 'label' in event
          ? [{ label: event.label.name ?? '', by: toAccount(event.actor), at: event.created_at }]
          : [],
      );
    },
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
      }));
    },
    issuesBy: async (author, since) => {
      const query = { ...place, creator: author, since, state: 'all' as const, per_page: 100 };
      const issues = await answered(client.paginate('GET /repos/{owner}/{repo}/issues', query));
      return issues.map(toIssue).filter((issue) => !issue.isPullRequest);
    },
    subIssues: async (parent) => {
      const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
      const issues = await orNull([404, 410], client.paginate(path, at(parent)));
      return issues ? issues.map(toIssue) : null;
    },
    ...branchObserver(client, place),
    ...pullRequestObserver(client, place),
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

function pullRequestObserver(
  client: Client,
  place: Place,
): Pick<Observer, 'pullRequestsFrom' | 'pullRequest' | 'changedFiles'> {
  return {
    pullRequestsFrom: async (branch) => {
      const query = { ...place, head: `${place.owner}:${branch}`, state: 'all' as const, per_page: 100 };
      const pulls = await answered(client.paginate('GET /repos/{owner}/{repo}/pulls', query));
      return pulls
        .filter((pull) => pull.head.ref === branch)
        .map((pull) => ({
          number: pull.number,
          open: pull.state === 'open',
          author: loginOf(pull.user),
          labels: labelNames(pull.labels),
          assignees: (pull.assignees ?? []).map(loginOf),
        }));
    },
    pullRequest: async (number) => {
      const path = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
      const answer = await orNull([404], client.request(path, { ...place, pull_number: number }));
      return answer ? toPullRequest(answer.data) : null;
    },
    changedFiles: async (number) => {
      const query = { ...place, pull_number: number, per_page: 100 };
      const files = await answered(
        client.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', query),
      );
      return files.flatMap((file): ChangedFile[] => {
        const previousPath = file.previous_filename ?? null;
        if (file.status === 'unchanged') return [];
        const status =
          file.status === 'changed' ? 'modified' : file.status === 'copied' ? 'added' : file.status;
        return [{ path: file.filename, status, previousPath: status === 'renamed' ? previousPath : null }];
      });
    },
  };
}

interface RawRepository {
  readonly owner: { readonly login: string };
  readonly name: string;
  readonly html_url: string;
  readonly default_branch: string;
  readonly archived?: boolean | undefined;
  readonly has_issues?: boolean | undefined;
}

interface RawPullRequest {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly user: RawAccount | null;
  readonly merged_by?: RawAccount | null | undefined;
  readonly created_at: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: { readonly ref: string };
  readonly base: { readonly ref: string; readonly repo: RawRepository };
}

function toPullRequest(raw: RawPullRequest): PullRequest {
  return {
    number: raw.number,
    url: raw.html_url,
    title: raw.title,
    author: toAccount(raw.user),
    mergedBy: raw.merged_by ? toAccount(raw.merged_by) : null,
    createdAt: raw.created_at,
    mergedAt: raw.merged_at,
    mergeCommit: raw.merge_commit_sha,
    head: raw.head.ref,
    base: raw.base.ref,
    repository: toRepository(raw.base.repo),
  };
}

function toRepository(raw: RawRepository): Repository {
  return {
    owner: raw.owner.login,
    name: raw.name,
    url: raw.html_url,
    defaultBranch: raw.default_branch,
    archived: raw.archived ?? false,
    hasIssues: raw.has_issues ?? true,
  };
}
