/** GitHub's refusals in words for the person at the terminal. */
import { GitHubError, TerminalError } from '../errors.ts';
import { messageOf, statusOf } from '../github/answers.ts';
import type { Place } from '../github/octokit-shapes.ts';

/** explainRefusal gives the error to throw: `TerminalError` with what to do for a refusal of GitHub, anything else as it is. */
export function explainRefusal(error: unknown, { owner, repo }: Place): unknown {
  if (!(error instanceof GitHubError || error instanceof TerminalError)) return error;
  if (error instanceof GitHubError && error.retryAfter !== null) {
    return new TerminalError(
      `GitHub asks to wait: the token's rate limit is used up, or an answer was lost. Try again in ${minutes(error.retryAfter)}; it goes on where it stopped. (${error.message})`,
      { cause: error },
    );
  }
  const refusal = error instanceof TerminalError ? error.cause : error;
  const remedy = remedyFor(statusOf(refusal), messageOf(refusal), `${owner}/${repo}`);
  if (remedy) return new TerminalError(`${remedy} (${messageOf(refusal)})`, { cause: error });
  return error instanceof TerminalError ? error : new TerminalError(error.message, { cause: error });
}

function remedyFor(status: number | null, words: string, repository: string): string | null {
  switch (status) {
    case 0:
      return 'GitHub did not answer. Check the network and GITHUB_API_URL, and try again.';
    case 401:
      return 'GitHub does not accept the token in GITHUB_TOKEN or GH_TOKEN: it may have expired. Make a new one.';
    case 403:
      return /not accessible by|must have|saml/i.test(words)
        ? `The token may not do this in ${repository}. It needs contents, issues and pull requests, each to read for a plan and to write for sync; and where the organization asks for single sign-on, to be authorized for it.`
        : null;
    case 404:
      return `There is no ${repository}, or the token may not see it: check the name, and that the token reaches it.`;
    default:
      return null;
  }
}

function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60);
  return count === 1 ? 'a minute' : `${count} minutes`;
}
