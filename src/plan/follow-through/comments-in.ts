/** The comments among what happened to an issue. */
import type { IssueEvent } from '../../github/issue-events.ts';
import type { Written } from '../markers.ts';

/** commentsIn gives the comments of an issue, the oldest first. */
export function commentsIn(events: readonly IssueEvent[]): readonly Written[] {
  return events.flatMap((event) =>
    event.kind === 'commented' ? [{ id: event.id, body: event.body, author: event.by.login }] : [],
  );
}
