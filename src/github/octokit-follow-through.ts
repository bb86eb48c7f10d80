/** What the port does for incidents and action items on their way to the end, over Octokit. */

import { answered, orNull } from './answers.ts';
import type { FollowThroughObserver, FollowThroughWriter } from './follow-through.ts';
import { createDueObserver, createDueWriter } from './octokit-due.ts';
import { readFormer, readPullsThatChanged } from './octokit-former.ts';
import { type Client, loginOf, type Place, toChangedThread, toLabels } from './octokit-shapes.ts';
import { locate } from './whereabouts.ts';

/** createFollowThroughObserver reads every list to its last page. */
export function createFollowThroughObserver(client: Client, place: Place): FollowThroughObserver {
  const path = 'GET /repos/{owner}/{repo}/issues';
  return {
    former: (path, since) => readFormer(client, place, { path, since }),
    pullsThatChanged: (path, since) => readPullsThatChanged(client, place, { path, since }),
    ...createDueObserver(client, place),
    locate: (number) => locate(client, place, number),
    reviewable: async (number) => {
      const pull = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
      const answer = await orNull([404], client.request(pull, { ...place, pull_number: number }));
      if (!answer) return null;
      const { user, state, draft, head, base } = answer.data;
      return {
        author: loginOf(user),
        open: state === 'open',
        draft: draft ?? false,
        branch: head.ref,
        isFork: head.repo?.id !== base.repo.id,
        base: base.sha,
      };
    },
    timesReady: async (number) => {
      const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events';
      const events = await answered(client.paginate(list, { ...place, issue_number: number, per_page: 100 }));
      return events.filter(({ event }) => event === 'ready_for_review').length;
    },
    everAsked: async (number) => {
      const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events';
      const events = await answered(client.paginate(list, { ...place, issue_number: number, per_page: 100 }));
      return events.flatMap((event) => {
        if (event.event !== 'review_requested') return [];
        if ('requested_reviewer' in event && event.requested_reviewer) {
          return [loginOf(event.requested_reviewer)];
        }
        const team = 'requested_team' in event ? event.requested_team : null;
        return team ? [`${place.owner}/${team.slug}`] : [];
      });
    },
    openIssuesBy: async (creator) => {
      const query = { ...place, creator, state: 'open' as const, per_page: 100 };
      const issues = await answered(client.paginate(path, query));
      return issues.map(toChangedThread).filter((issue) => !issue.isPullRequest);
    },
    issuesWith: async (label, since) => {
      const query = { ...place, labels: label, since, state: 'all' as const, per_page: 100 };
      const issues = await answered(client.paginate(path, query));
      return issues.map(toChangedThread).filter((issue) => !issue.isPullRequest);
    },
    reviewOf: async (number) => {
      const pull = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
      const answer = await orNull([404], client.request(pull, { ...place, pull_number: number }));
      if (!answer) return null;
      const { draft, state, merged_at: mergedAt } = answer.data;
      return { draft: draft ?? false, open: state === 'open', merged: mergedAt !== null };
    },
  };
}

/** createFollowThroughWriter sends each change once. */
export function createFollowThroughWriter(
  client: Client,
  place: Place,
  settleSeconds: number,
): FollowThroughWriter {
  const send = { ...place, request: { retries: 0 } };
  return {
    ...createDueWriter(client, place, settleSeconds),
    askForReview: async (number, reviewer) => {
      const [name, team] = reviewer.split('/');
      const asked = team === undefined ? { reviewers: [name ?? ''] } : { team_reviewers: [team] };
      const path = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
      const request = client.request(path, { ...send, pull_number: number, ...asked });
      return (await orNull([422], request)) ? 'asked' : 'refused';
    },
    closeAsNotPlanned: async (issue) => {
      const path = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
      const closed = { issue_number: issue, state: 'closed', state_reason: 'not_planned' } as const;
      await answered(client.request(path, { ...send, ...closed }));
    },
    closeIssue: async (issue) => {
      const path = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
      const closed = { state: 'closed', state_reason: 'completed' } as const;
      await answered(client.request(path, { ...send, issue_number: issue, ...closed }));
    },
    rewriteIssue: async (issue, { title, body }) => {
      const path = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
      await answered(client.request(path, { ...send, issue_number: issue, title, body }));
    },
    addLabels: async (issue, names) => {
      const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
      const labels = [...names];
      const { data } = await answered(client.request(path, { ...send, issue_number: issue, labels }));
      return toLabels(data);
    },
    removeLabel: async (issue, name) => {
      const path = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
      await orNull([404], client.request(path, { ...send, issue_number: issue, name }));
    },
  };
}
