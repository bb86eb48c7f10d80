/** Where an issue is that a list does not show. */
import { asGitHubError, statusOf } from './answers.ts';
import { type Client, type Place, toIssue } from './octokit-shapes.ts';
import type { Issue } from './port.ts';

/** Whereabouts is an issue, maybe in another repository by now; `hidden` where the token does not see it, `deleted` where GitHub says so. */
export type Whereabouts = Issue | 'hidden' | 'deleted';

/** locate follows an issue to where it was moved. GitHub answers 410 for one that was deleted, and 404 for one that went where the token sees nothing. */
export async function locate(client: Client, place: Place, number: number): Promise<Whereabouts> {
  const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
  try {
    return toIssue((await client.request(path, { ...place, issue_number: number })).data);
  } catch (error) {
    const status = statusOf(error);
    if (status === 410) return 'deleted';
    if (status === 404 || status === 301) return 'hidden';
    throw asGitHubError(error);
  }
}
