/** What went wrong, in words for the person who wrote the workflow. */
import { ConfigurationError, GitHubError, TemplateError, TerminalError } from '../errors.ts';
import { messageOf, statusOf } from '../github/answers.ts';

const REMEDIES: Readonly<Record<number, string>> = {
  401: 'GitHub does not accept the token. Leave the input "token" out to use that of the job.',
  403: 'The token may not read this repository. Give the job "permissions: contents: read".',
  404: 'GitHub shows no such commit to this token. Give the job "permissions: contents: read", and check that the commit still exists.',
};

/** explain gives what people can mend its remedy; anything else is a fault of ours, and its stack helps to find it. */
export function explain(error: unknown): string {
  const refusal = error instanceof TerminalError ? error.cause : error;
  const remedy = REMEDIES[statusOf(refusal) ?? 0];
  if (remedy && (error instanceof TerminalError || error instanceof GitHubError)) {
    return `${remedy} (${messageOf(error instanceof GitHubError ? error : refusal)})`;
  }
  const known = [ConfigurationError, TemplateError, TerminalError, GitHubError];
  if (known.some((kind) => error instanceof kind)) return messageOf(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
