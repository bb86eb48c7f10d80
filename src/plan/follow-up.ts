/** Journey 3, follow up: a merged postmortem's action items become issues, one each and never a second one. */
import type { Issue } from '../github/port.ts';
import type { Change, Text } from './change.ts';
import { noIssuesComment, tooManyItems, unreadComment } from './explanations.ts';
import { planItem } from './follow-up-item.ts';
import { findAppComment, planComment, planTwinComments } from './markers.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import { type Row, reportBody, taskListBody } from './report-words.ts';
import { misroutedComment } from './route-words.ts';
import { fullName, placeOf, referenceTo, threadKey } from './routes.ts';
import { type Tracking, trackingOf } from './tracking.ts';

/** planFollowUp returns no changes once every action item has its issue and the pull request says so. */
export function planFollowUp(observed: ObservedMerge): readonly Change[] {
  const report = findAppComment(observed.comments, observed.bot, 'report');
  const total = observed.postmortems.reduce((sum, { postmortem }) => sum + postmortem.actionItems.length, 0);
  const unread = planUnread(observed);
  if (total === 0) return unread;
  if (!observed.pullRequest.repository.hasIssues && observed.postmortems.some(staysHere)) {
    const body = [noIssuesComment(total)];
    const found = findAppComment(observed.comments, observed.bot, 'no-issues');
    return planComment({ on: observed.pullRequest.number, name: 'no-issues', body }, found);
  }
  if (total > observed.config.actions.limit) {
    const refusal = findAppComment(observed.comments, observed.bot, 'limit');
    const body = [tooManyItems(total, observed.config.actions.limit)];
    return planComment({ on: observed.pullRequest.number, name: 'limit', body }, refusal);
  }
  const tracking = trackingOf(observed);
  const plans = observed.postmortems.map((each, at) =>
    planPostmortem(observed, each, { at, known: tracking.known[at] ?? [] }),
  );
  const changes = plans.flatMap((plan) => plan.changes);
  const twins = planTwins(observed, tracking);
  const added = observed.postmortems.some(({ change }) => change.status === 'added');
  if (changes.length === 0 && (report !== null || !added || wasDeleted(observed, tracking))) {
    return [...unread, ...twins, ...planTwinComments(observed.pullRequest.number, report)];
  }
  const body = reportBody(plans.map(({ title, rows }) => ({ title, rows })));
  return [
    ...unread,
    ...twins,
    ...changes,
    ...planComment({ on: observed.pullRequest.number, name: 'report', body }, report),
  ];
}

function staysHere({ destination, postmortem }: ObservedPostmortem): boolean {
  return destination === null && postmortem.actionItems.length > 0;
}

/** One that a person opened again stays open. */
function planTwins({ histories, pullRequest }: ObservedMerge, { twins }: Tracking): Change[] {
  return twins
    .filter(({ twin }) => twin.open && !histories.get(threadKey(twin))?.wasClosed)
    .map(({ twin, of }) => {
      const [owner = '', name = ''] = twin.repository.split('/');
      const place = placeOf(twin.repository, pullRequest.repository);
      return { kind: 'closeTwin', ...place, number: twin.number, of: referenceTo(of, { owner, name }) };
    });
}

/** The report follows its issues at once: a comment that a person deleted since was the report. */
function wasDeleted({ histories, pullRequest, bot }: ObservedMerge, { known }: Tracking): boolean {
  const made = known.flat().flatMap((issue) => (issue ? [Date.parse(issue.createdAt)] : []));
  const deletions =
    histories.get(threadKey({ repository: fullName(pullRequest.repository), number: pullRequest.number }))
      ?.deletions ?? [];
  return deletions.some(({ by, at }) => by !== bot && Date.parse(at) >= Math.max(0, ...made));
}

/** A postmortem that cannot be read, or whose action items cannot go where they should, is told of, so that none is lost without a word. */
function planUnread({ unread, misrouted, pullRequest, comments, bot }: ObservedMerge): Change[] {
  const say = (name: string, words: string) =>
    planComment({ on: pullRequest.number, name, body: [words] }, findAppComment(comments, bot, name));
  return [
    ...(unread.length > 0 ? say('unread', unreadComment(unread)) : []),
    ...(misrouted.length > 0 ? say('route', misroutedComment(misrouted)) : []),
  ];
}

interface PostmortemPlan {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly rows: readonly Row[];
}

function planPostmortem(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  { at, known }: { at: number; known: readonly (Issue | null)[] },
): PostmortemPlan {
  const { postmortem, incident } = each;
  const changes: Change[] = [];
  const rows: Row[] = [];
  postmortem.actionItems.forEach((item, index) => {
    const planned = planItem(observed, each, {
      item,
      ordinal: index + 1,
      known: known[index] ?? null,
      at,
    });
    changes.push(...planned.changes);
    rows.push(planned.row);
  });
  if (incident?.isOpenTo && incident.subIssues === null && changes.length > 0) {
    const name = 'action-items';
    const place = placeOf(incident.repository, observed.pullRequest.repository);
    const body: Text = taskListBody(rows);
    const found = findAppComment(incident.comments, observed.bot, name);
    const comment = planComment({ on: incident.number, name, body }, found);
    changes.push(...comment.map((change) => ({ ...change, ...place })));
  }
  return { title: postmortem.title ?? postmortem.path, changes, rows };
}
