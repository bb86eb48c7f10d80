/** What went wrong, in words for the person who wrote the workflow. */
import { ConfigurationError, GitHubError, TemplateError, TerminalError } from '../errors.ts';
import { messageOf, statusOf } from '../github/answers.ts';

const REMEDIES: Readonly<Record<number, string>> = {
  401: 'GitHub does not accept the token. Leave the input "token" out to use that of the job.',
  403: 'The token may not read this repository. Give the job "permissions: contents: read".',
  404: 'GitHub shows no such commit to this token. Give the job "permissions: contents: read", and check that the commit still exists.',
};

const RUN_REMEDIES: Readonly<Record<number, string>> = {
  401: 'GitHub does not accept the token. Leave the input "token" out to use that of the job.',
  403: 'The token may not do this. Give the job "permissions: contents: write, issues: write, pull-requests: write"; a run that the pull request of a fork or of Dependabot began has a token that may only read.',
  404: 'GitHub shows no such thing to this token. Give the job "permissions: contents: write, issues: write, pull-requests: write".',
};

/** explainRun does the same as `explain` for the mode that drafts and follows up, which needs more permissions. */
export function explainRun(error: unknown): string {
  const refusal = error instanceof TerminalError ? error.cause : error;
  const words = messageOf(refusal);
  if (error instanceof GitHubError && error.retryAfter !== null) {
    return `GitHub asks to wait. The next run goes on where this one stopped. (${error.message})`;
  }
  const status = statusOf(refusal);
  if (status === 403 && !/not accessible by/i.test(words)) return explain(error, {});
  return explain(error, RUN_REMEDIES);
}

/** explain gives what people can mend its remedy; anything else is a fault of ours, and its stack helps to find it. */
export function explain(error: unknown, remedies = REMEDIES): string {
  const refusal = error instanceof TerminalError ? error.cause : error;
  const remedy = remedies[statusOf(refusal) ?? 0];
  if (remedy && (error instanceof TerminalError || error instanceof GitHubError)) {
    return `${remedy} (${messageOf(error instanceof GitHubError ? error : refusal)})`;
  }
  const known = [ConfigurationError, TemplateError, TerminalError, GitHubError];
  if (known.some((kind) => error instanceof kind)) return messageOf(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
