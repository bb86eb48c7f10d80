/** The report on a merged pull request: what became of the action items, how far they are, and all that is done once and kept in it. */
import type { Change, Text } from './change.ts';
import { reportedAt } from './home.ts';
import { planIncident } from './incident-progress.ts';
import { movedFrom } from './located.ts';
import { findAppComment, planComment, planTwinComments } from './markers.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import { planRemoved } from './removed-items.ts';
import { type ReportState, readReportState, stateText } from './report-state.ts';
import { reportBody } from './report-words.ts';
import { fullName, type Thread, threadKey } from './routes.ts';
import type { Row } from './row.ts';
import type { Tracking } from './tracking.ts';
import { planWriteBack } from './write-back.ts';

/** PostmortemPlan is what the action items of one postmortem ask for. */
export interface PostmortemPlan {
  readonly each: ObservedPostmortem;
  /** See `homeOf`. */
  readonly home: number | null;
  readonly changes: readonly Change[];
  readonly rows: readonly Row[];
}

interface Planned {
  readonly tracking: Tracking;
  readonly plans: readonly PostmortemPlan[];
}

interface Kept {
  readonly changes: readonly Change[];
  readonly wants: readonly Thread[];
  readonly traces: readonly { readonly path: string; readonly at: number }[];
}

/** planReport writes the report and keeps it up to date; what only a report can keep is not begun without one. */
export function planReport(observed: ObservedMerge, { tracking, plans }: Planned): Kept {
  const { comments, bot, pullRequest } = observed;
  const report = findAppComment(comments, bot, 'report');
  const isHome = ({ home }: PostmortemPlan) => home === pullRequest.number;
  const isChanging = plans.some(({ changes }) => changes.some(isNews));
  const isDue = isChanging || plans.some(({ each }) => each.change.status === 'added');
  const stays = report !== null || (isDue && !wasDeleted(observed, tracking, isChanging));
  const begun = stays && plans.some(isHome) ? readReportState(report) : null;
  // A later pull request that was followed up first may take itself for the home of what it only changed.
  const added = plans.filter((plan) => isHome(plan) && plan.each.change.status === 'added');
  const written = writeBacks(observed, { plans: added, all: plans, state: begun });
  const told = tellIncidents(observed, { plans, state: written.state, isReported: report !== null });
  const loose = tracking.loose.filter(
    (issue) => reportedAt(observed, issue) === pullRequest.number && !movedFrom(observed, issue),
  );
  const removed = told.state && planRemoved(observed, loose, told.state);
  const state = removed?.state ?? told.state;
  const body = reportBody(
    plans.map((plan) => ({ title: titleOf(plan.each), rows: plan.rows, isHome: isHome(plan) })),
    state ? stateText(state, written.tickets) : [],
  );
  const isWritten = stays && (isChanging || plans.some(isHome));
  const own = isWritten
    ? planComment({ on: pullRequest.number, name: 'report', body }, report)
    : planTwinComments(pullRequest.number, report);
  return {
    changes: [...written.changes, ...told.changes, ...(removed?.changes ?? []), ...own],
    wants: [...told.wants, ...(removed?.wants ?? [])],
    traces: written.traces,
  };
}

function titleOf({ postmortem }: ObservedPostmortem): string {
  return postmortem.title ?? postmortem.path;
}

function isNews({ kind }: Change): boolean {
  return kind === 'ensureActionIssue' || kind === 'linkSubIssue';
}

/** The report follows its issues at once: a comment that a person deleted since was the report. */
function wasDeleted(
  { histories, pullRequest, bot }: ObservedMerge,
  { known }: Tracking,
  isChanging: boolean,
): boolean {
  const made = known.flat().flatMap((issue) => (issue ? [Date.parse(issue.createdAt)] : []));
  const { repository, number } = pullRequest;
  const deletions = histories.get(threadKey({ repository: fullName(repository), number }))?.deletions ?? [];
  return !isChanging && deletions.some(({ by, at }) => by !== bot && Date.parse(at) >= Math.max(0, ...made));
}

interface Reporting {
  readonly plans: readonly PostmortemPlan[];
  readonly state: ReportState | null;
}

function writeBacks(
  observed: ObservedMerge,
  { plans, all, state }: Reporting & { readonly all: readonly PostmortemPlan[] },
) {
  let after = state;
  const changes: Change[] = [];
  const tickets: Text[number][] = [];
  const traces: { path: string; at: number }[] = [];
  for (const plan of plans) {
    if (after === null) break;
    const at = all.indexOf(plan);
    const back = planWriteBack(observed, plan.each, { at, rows: plan.rows, state: after });
    after = back.state;
    if (back.change) changes.push(back.change);
    tickets.push(...back.tickets);
    if (back.isDoubtful) traces.push({ path: plan.each.postmortem.path, at });
  }
  return { changes, tickets, traces, state: after };
}

function tellIncidents(
  observed: ObservedMerge,
  { plans, state, isReported }: Reporting & { readonly isReported: boolean },
) {
  const incidents = new Map(
    plans.flatMap(({ each: { incident } }) => (incident ? [[threadKey(incident), incident] as const] : [])),
  );
  let after = state;
  const changes: Change[] = [];
  const wants: Thread[] = [];
  for (const [key, incident] of incidents) {
    const own = plans.filter(({ each }) => each.incident && threadKey(each.incident) === key);
    const told = {
      incident,
      rows: own.flatMap(({ rows }) => rows),
      isHome: own.some(({ home }) => home === observed.pullRequest.number),
      isChanging: own.some((plan) => plan.changes.some(isNews)),
    };
    const plan = planIncident(observed, told, { state: after, isReported });
    after = plan.state;
    changes.push(...plan.changes);
    wants.push(...plan.wants);
  }
  return { changes, wants, state: after };
}
