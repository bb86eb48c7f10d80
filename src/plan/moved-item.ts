/** An action item whose issue went to another repository. */
import type { Issue } from '../github/port.ts';
import { contentOf, isAsWritten } from './action-issue.ts';
import type { Change } from './change.ts';
import { type Owned, wordsOf } from './item-issue.ts';
import type { Moved } from './located.ts';
import { readActionMarker } from './markers.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import type { Row } from './row.ts';
import { standingOf } from './standing.ts';

interface Told {
  readonly moved: Moved;
  /** The issue as it was named here. */
  readonly name: string;
  readonly row: (fate: Row['fate']) => Row;
}

/** planMoved tells an issue that moved where we are to be found now, and lets it follow the words of its item. All else there is for people. */
export function planMoved(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  context: Owned & { readonly known: Issue },
  { moved: { issue, isReached }, name, row }: Told,
): { readonly changes: readonly Change[]; readonly row: Row } {
  const marker = readActionMarker(issue.body);
  const isOld = marker?.source === undefined || marker.content !== contentOf(context.item);
  const follows = isReached && issue.open && marker !== null && isOld && isAsWritten(issue);
  const { repository, number } = issue;
  const change: Change[] = follows
    ? [{ kind: 'updateActionIssue', repository, number, ...wordsOf(observed, each, context) }]
    : [];
  const { kind } = standingOf(issue, { ownership: null, reason: null });
  return { changes: change, row: row({ kind: 'moved', issue: name, standing: kind }) };
}
