/** Issues whose action item is no longer in its document: people are asked about them, once, and nothing is closed. */
import type { Issue } from '../github/port.ts';
import type { Change } from './change.ts';
import { findComment } from './markers.ts';
import type { ObservedMerge } from './observed-merge.ts';
import type { ReportState } from './report-state.ts';
import { placeOf, referenceTo, type Thread, threadKey } from './routes.ts';

/** RemovedPlan is whom to ask, what the report keeps of it, and whose comments have to be read first. */
export interface RemovedPlan {
  readonly changes: readonly Change[];
  readonly state: ReportState;
  readonly wants: readonly Thread[];
}

/** planRemoved asks about each open issue that was not asked about yet. */
export function planRemoved(
  { threads, bot, pullRequest: { repository }, config }: ObservedMerge,
  loose: readonly Issue[],
  state: ReportState,
): RemovedPlan {
  const open = loose.filter((issue) => issue.open && !state.asked.has(referenceTo(issue, repository)));
  const wants = open.filter((issue) => issue.isCommented && !threads.has(threadKey(issue)));
  if (wants.length > 0) return { changes: [], state, wants };
  const asked = new Set([...state.asked, ...open.map((issue) => referenceTo(issue, repository))]);
  const unasked = open.filter((issue) => !findComment(threads.get(threadKey(issue)) ?? [], bot, 'removed'));
  const changes = unasked.map(
    (issue): Change => ({
      kind: 'writeComment',
      ...placeOf(issue.repository, repository),
      on: issue.number,
      id: null,
      name: 'removed',
      body: [
        `The action item of this issue is no longer in the ${config.name}. If that was meant, close this issue as not planned; else put the item back. Nothing else happens by itself.`,
      ],
    }),
  );
  return { changes, state: { ...state, asked }, wants: [] };
}
