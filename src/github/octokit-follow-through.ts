/** What the port does for incidents and action items on their way to the end, over Octokit. */
import { answered } from './answers.ts';
import type { FollowThroughObserver, FollowThroughWriter } from './follow-through.ts';
import { type Client, type Place, toChangedThread } from './octokit-shapes.ts';

/** createFollowThroughObserver reads every list to its last page. */
export function createFollowThroughObserver(client: Client, place: Place): FollowThroughObserver {
  const path = 'GET /repos/{owner}/{repo}/issues';
  return {
    openIssuesBy: async (creator) => {
      const query = { ...place, creator, state: 'open' as const, per_page: 100 };
      const issues = await answered(client.paginate(path, query));
      return issues.map(toChangedThread).filter((issue) => !issue.isPullRequest);
    },
  };
}

/** createFollowThroughWriter sends each change once. */
export function createFollowThroughWriter(client: Client, place: Place): FollowThroughWriter {
  const send = { ...place, request: { retries: 0 } };
  return {
    closeAsNotPlanned: async (issue) => {
      const path = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
      const closed = { issue_number: issue, state: 'closed', state_reason: 'not_planned' } as const;
      await answered(client.request(path, { ...send, ...closed }));
    },
  };
}
