/** Pull requests over Octokit, as far as they are read. */
import { answered, orNull } from './answers.ts';
import {
  type Client,
  type Place,
  type RawAccount,
  type RawRepository,
  toAccount,
  toRepository,
} from './octokit-shapes.ts';
import type { Observer, PullRequest } from './port.ts';
import type { ChangedFile } from './reader.ts';

/** createPullRequestObserver reads pull requests and what they change. */
export function createPullRequestObserver(
  client: Client,
  place: Place,
): Pick<Observer, 'pullRequest' | 'changedFiles'> {
  return {
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

interface RawPullRequest {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly user: RawAccount | null;
  readonly merged_by?: RawAccount | null | undefined;
  readonly created_at: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly comments?: number | undefined;
  readonly head: { readonly ref: string };
  readonly base: { readonly ref: string; readonly sha: string; readonly repo: RawRepository };
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
    baseCommit: raw.base.sha,
    isCommented: raw.comments !== 0,
    head: raw.head.ref,
    base: raw.base.ref,
    repository: toRepository(raw.base.repo),
  };
}
