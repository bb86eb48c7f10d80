/** The writing half of the port over Octokit: each create is sent once. */
import { GitHubError } from '../errors.ts';
import { answered, asGitHubError, messageOf, orNull, statusOf } from './answers.ts';
import type { NewIssue } from './creations.ts';
import { createFollowThroughWriter } from './octokit-follow-through.ts';
import { type Client, type Place, toIssue, toLabels } from './octokit-shapes.ts';
import { createUpkeepWriter } from './octokit-upkeep.ts';
import type { Writer } from './port.ts';

/** An answer that was lost is looked up by the next reconcile: Octokit must not send the request again by itself. */
const ONCE = { request: { retries: 0 } };

/** WriterOptions say how long a lost answer is waited for. */
export interface WriterOptions {
  /**
   * Seconds after which GitHub's lists surely show what was made. A create whose answer was lost may have had its effect:
   * it fails with this as `retryAfter`, so that whoever tries again looks when there is something to see.
   */
  readonly settleSeconds: number;
}

/** createWriter changes one repository through Octokit. */
export function createWriter(client: Client, place: Place, { settleSeconds }: WriterOptions): Writer {
  const send = { ...place, ...ONCE };
  return {
    createBranch: async (name, commit) => {
      const request = client.request('POST /repos/{owner}/{repo}/git/refs', {
        ...send,
        ref: `refs/heads/${name}`,
        sha: commit,
      });
      return (await unlessRefused(request, /reference already exists/i)) ? 'created' : 'exists';
    },
    createFile: async ({ branch, path, text, message }) => {
      const request = client.request('PUT /repos/{owner}/{repo}/contents/{path}', {
        ...send,
        branch,
        path,
        message,
        content: Buffer.from(text, 'utf8').toString('base64'),
      });
      return (await unlessRefused(request, /sha/i)) ? 'created' : 'exists';
    },
    createPullRequest: (pull) => createPullRequest(client, place, pull),
    decorate: async (issue, { labels, assignees }) => {
      const set = (people: readonly string[]) =>
        client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...send,
          issue_number: issue,
          labels: [...labels],
          ...(people.length > 0 ? { assignees: [...people] } : {}),
        });
      const answer = await withoutRefusedPeople(assignees, set);
      return toLabels(answer.data.labels);
    },
    addLabel: async (issue, label) => {
      const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
      await answered(client.request(path, { ...send, issue_number: issue, labels: [label] }));
    },
    describeLabel: async ({ name, color, description }) => {
      const path = 'PATCH /repos/{owner}/{repo}/labels/{name}';
      await answered(client.request(path, { ...send, name, color, description: description ?? '' }));
    },
    createIssue: async (issue) => {
      const { data } = await settled(createIssue(client, place, issue), settleSeconds);
      return { ...toIssue(data), labelled: toLabels(data.labels) };
    },
    addSubIssue: async (parent, { id }) => {
      const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
      const request = client.request(path, { ...send, issue_number: parent, sub_issue_id: id });
      return (await unlessRefused(request, /./, [400, 404, 422])) ? 'added' : 'refused';
    },
    closeAsDuplicate: async (issue) => {
      const close = (state_reason: 'duplicate' | 'not_planned') =>
        client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...send,
          issue_number: issue,
          state: 'closed',
          state_reason,
        });
      // An older GitHub Enterprise Server knows no duplicates.
      if (!(await unlessRefused(close('duplicate'), /./))) await answered(close('not_planned'));
    },
    closePullRequest: async (number) => {
      const path = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
      await answered(client.request(path, { ...send, pull_number: number, state: 'closed' }));
    },
    ...createFollowThroughWriter(client, place, settleSeconds),
    ...createUpkeepWriter(client, place),
    createComment: async (issue, body) => {
      const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      await settled(client.request(path, { ...send, issue_number: issue, body }), settleSeconds);
    },
    deleteComment: async (id) => {
      const path = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
      await orNull([404], client.request(path, { ...send, comment_id: id }));
    },
    updateComment: async (id, body) => {
      const path = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
      await answered(client.request(path, { ...send, comment_id: id, body }));
    },
  };
}

/** For a date that GitHub does not take, the issue is better made without one. */
async function createIssue(client: Client, place: Place, issue: NewIssue) {
  const { title, body, labels, assignees, milestone, date } = issue;
  const create = (people: readonly string[], values: readonly NewDate[]) =>
    client.request('POST /repos/{owner}/{repo}/issues', {
      ...{ ...place, ...ONCE, title, body },
      labels: [...labels],
      assignees: [...people],
      ...(milestone === null ? {} : { milestone }),
      ...(values.length === 0 ? {} : { issue_field_values: [...values] }),
    });
  const values = date === null ? [] : [{ field_id: date.field, value: date.value }];
  try {
    return await withoutRefusedPeople(assignees, (people) => create(people, values));
  } catch (error) {
    const status = error instanceof GitHubError ? error.status : statusOf(error);
    if (status !== 422 || date === null) throw error;
    return withoutRefusedPeople(assignees, (people) => create(people, []));
  }
}

interface NewDate {
  readonly field_id: number;
  readonly value: string;
}

type NewPull = Parameters<Writer['createPullRequest']>[0];

async function createPullRequest(client: Client, place: Place, { isReady = false, ...pull }: NewPull) {
  const create = async (draft: boolean) => {
    const { data } = await client.request('POST /repos/{owner}/{repo}/pulls', {
      ...place,
      ...ONCE,
      ...pull,
      draft,
    });
    return { number: data.number, url: data.html_url, draft };
  };
  try {
    return await create(!isReady);
  } catch (error) {
    if (statusOf(error) !== 422) throw asGitHubError(error);
    if (!/draft/i.test(messageOf(error))) return nullIfThere(error);
  }
  try {
    return await create(false);
  } catch (error) {
    return nullIfThere(error);
  }
}

function nullIfThere(error: unknown): null {
  if (statusOf(error) === 422 && /already exists|no commits between/i.test(messageOf(error))) return null;
  throw asGitHubError(error);
}

/** GitHub refuses a whole issue for one impossible assignee: then it is better made without any. */
async function withoutRefusedPeople<T>(
  people: readonly string[],
  send: (people: readonly string[]) => Promise<T>,
): Promise<T> {
  try {
    return await send(people);
  } catch (error) {
    if (statusOf(error) !== 422 || people.length === 0) throw asGitHubError(error);
    return answered(send([]));
  }
}

/** settled awaits a create. GitHub refuses only what had no effect: without its answer nobody knows, and the error asks to wait. */
export async function settled<T>(answer: Promise<T>, settleSeconds: number): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    const error = asGitHubError(cause);
    const lost = error instanceof GitHubError && (error.status === 0 || error.status >= 500);
    if (!lost) throw error;
    throw new GitHubError(`${error.message}; it is looked for before it is made again`, {
      status: error.status,
      retryAfter: settleSeconds,
      cause,
    });
  }
}

async function unlessRefused<T>(answer: Promise<T>, words: RegExp, statuses = [409, 422]): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0) && words.test(messageOf(error))) return null;
    throw asGitHubError(error);
  }
}
