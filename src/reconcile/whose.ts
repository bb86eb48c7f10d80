/** Whose work a thing is: that of the account that works here, of a person, or of the other of App and Action. */
import type { Config } from '../config/schema.ts';
import type { Connection } from '../github/connection.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import type { Issue, RepositoryPort } from '../github/port.ts';
import { isSealed, readActionMarker } from '../plan/markers.ts';

/** standsAside tells whether the configuration leaves the work to the other of App and Action, so that nothing is made twice. */
export function standsAside({ by }: Pick<Connection, 'by'>, config: Pick<Config, 'by'>): boolean {
  return by !== 'command' && by !== config.by;
}

/** isOwnIssue tells whether the working account made an issue of an action item; one that does other work too left a marker in it. */
export function isOwnIssue(
  { bot, shared }: Pick<Connection, 'bot' | 'shared'>,
  { author, body }: Pick<Issue, 'author' | 'body'>,
): boolean {
  return author === bot && (!shared || readActionMarker(body) !== null);
}

/**
 * ownWork narrows the port of an account that does other work too, such as `github-actions[bot]`: of its comments and
 * issues only those with a seal or a marker of ours are shown. All others pass as they are.
 */
export function ownWork(port: RepositoryPort, bot: string): RepositoryPort {
  return {
    ...port,
    comments: async (issue) =>
      (await port.comments(issue)).filter(({ author, body }) => author !== bot || isSealed(body)),
    issuesBy: async (author, since) => {
      const issues = await port.issuesBy(author, since);
      return author === bot ? issues.filter(({ body }) => readActionMarker(body) !== null) : issues;
    },
  };
}

/** ownEvents does the same with the comments among what happened to an issue. */
export function ownEvents(
  { bot, shared }: Pick<Connection, 'bot' | 'shared'>,
  events: readonly IssueEvent[],
): readonly IssueEvent[] {
  if (!shared) return events;
  return events.filter(
    (event) => event.kind !== 'commented' || event.by.login !== bot || isSealed(event.body),
  );
}
