/** Journey 3, follow up: a merged postmortem's action items become issues, one each and never a second one. */
import type { Change } from './change.ts';
import { noIssuesComment, tooManyItems, unreadComment } from './explanations.ts';
import { planItem } from './follow-up-item.ts';
import { homeOf, reportedAt } from './home.ts';
import { movedFrom, withLocated } from './located.ts';
import { findAppComment, planComment } from './markers.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import { type PostmortemPlan, planReport } from './report.ts';
import { misroutedComment } from './route-words.ts';
import { fullName, placeOf, referenceTo, type Thread, threadKey } from './routes.ts';
import { looseOf, type Tracking, trackingOf } from './tracking.ts';

/** FollowUp is a plan, and what has to be read before it may be trusted. */
export interface FollowUp {
  readonly changes: readonly Change[];
  /** Threads whose comments decide something. */
  readonly wants: readonly Thread[];
  /** Documents of which an earlier write-back may show. */
  readonly traces: readonly { readonly path: string; readonly at: number }[];
  /** Documents of which nothing tells where they were reported first. */
  readonly origins: readonly string[];
  /** Other pull requests whose reports tell of these postmortems. */
  readonly homes: readonly number[];
}

/** planFollowUp returns no changes once every action item has its issue and the pull request says how far it is. */
export function planFollowUp(observed: ObservedMerge): readonly Change[] {
  return followUpOf(observed).changes;
}

/** followUpOf gives the plan with all that it still depends on. */
export function followUpOf(read: ObservedMerge): FollowUp {
  const observed = withLocated(read);
  const { comments, bot, config, pullRequest, postmortems } = observed;
  const total = postmortems.reduce((sum, { postmortem }) => sum + postmortem.actionItems.length, 0);
  const only = (changes: readonly Change[]): FollowUp => ({
    ...{ changes, wants: [], traces: [], origins: [], homes: [] },
  });
  if (total === 0 && isUnfollowed(observed)) return only(planUnread(observed));
  const refuse = (name: string, words: string) =>
    only(planComment({ on: pullRequest.number, name, body: [words] }, findAppComment(comments, bot, name)));
  if (!pullRequest.repository.hasIssues && postmortems.some(staysHere)) {
    return refuse('no-issues', noIssuesComment(total));
  }
  if (total > config.actions.limit) return refuse('limit', tooManyItems(total, config.actions.limit));
  const tracking = trackingOf(observed);
  const plans = postmortems.map((each, at) => planPostmortem(observed, each, { at, tracking }));
  const kept = planReport(observed, { tracking, plans });
  return {
    changes: [
      ...planUnread(observed),
      ...planTwins(observed, tracking),
      ...plans.flatMap((plan) => plan.changes),
      ...kept.changes,
    ],
    wants: [...wantedReasons(observed, tracking), ...wantedReports(observed, plans), ...kept.wants],
    traces: kept.traces,
    origins: wantedOrigins(observed, plans),
    homes: homesOf(observed, { tracking, plans }),
  };
}

/** A document that was written anew elsewhere is told of where it was first, too. */
function homesOf(
  observed: ObservedMerge,
  { tracking, plans }: { readonly tracking: Tracking; readonly plans: readonly PostmortemPlan[] },
): readonly number[] {
  const first = tracking.known.flat().flatMap((issue) => (issue ? reportedAt(observed, issue) : null) ?? []);
  const homes = new Set([...plans.flatMap(({ home }) => home ?? []), ...first]);
  homes.delete(observed.pullRequest.number);
  return [...homes];
}

/** Nothing was ever made of these postmortems, as far as this pull request tells. */
function isUnfollowed({ comments, bot, postmortems }: ObservedMerge): boolean {
  return (
    !findAppComment(comments, bot, 'report') && postmortems.every(({ change }) => change.status === 'added')
  );
}

/** Before a later pull request makes an issue, the first one's report says whether there was one. */
function wantedReports(
  { pullRequest, threads }: ObservedMerge,
  plans: readonly PostmortemPlan[],
): readonly Thread[] {
  const repository = fullName(pullRequest.repository);
  return plans.flatMap(({ home, changes }) => {
    if (home === null || home === pullRequest.number) return [];
    const thread = { number: home, repository };
    const isMaking = changes.some(({ kind }) => kind === 'ensureActionIssue');
    return isMaking && !threads.has(threadKey(thread)) ? [thread] : [];
  });
}

/** The issues of a document may all have moved, and with them what tells of the first report. */
function wantedOrigins(observed: ObservedMerge, plans: readonly PostmortemPlan[]): readonly string[] {
  const { comments, bot, pullRequest, origins } = observed;
  if (findAppComment(comments, bot, 'report')) return [];
  return plans.flatMap(({ each: { change, postmortem }, home, changes }) => {
    const isFirst = change.status === 'added' || home !== pullRequest.number;
    const isMaking = changes.some(({ kind }) => kind === 'ensureActionIssue');
    return isMaking && !isFirst && !origins.has(postmortem.path) ? [postmortem.path] : [];
  });
}

/** Why something was declined stands in its comments. */
function wantedReasons(observed: ObservedMerge, { known }: Tracking): Thread[] {
  const { threads, pullRequest, postmortems } = observed;
  const here = fullName(pullRequest.repository).toLowerCase();
  const named = postmortems.flatMap(({ tickets }) => [...tickets.values()]);
  return [...known.flat(), ...named]
    .filter((issue) => issue !== null)
    .filter((issue) => issue.closedAs === 'not_planned' && issue.isCommented && !movedFrom(observed, issue))
    .filter((issue) => issue.repository.toLowerCase() === here && !threads.has(threadKey(issue)));
}

function staysHere({ destination, postmortem }: ObservedPostmortem): boolean {
  return destination === null && postmortem.actionItems.length > 0;
}

/** One that a person opened again stays open. */
function planTwins(observed: ObservedMerge, { twins }: Tracking): Change[] {
  const { histories, pullRequest } = observed;
  return twins
    .filter(({ twin }) => twin.open && !movedFrom(observed, twin))
    .filter(({ twin }) => !histories.get(threadKey(twin))?.wasClosed)
    .map(({ twin, of }) => {
      const [owner = '', name = ''] = twin.repository.split('/');
      const place = placeOf(twin.repository, pullRequest.repository);
      return { kind: 'closeTwin', ...place, number: twin.number, of: referenceTo(of, { owner, name }) };
    });
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

function planPostmortem(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  { at, tracking }: { readonly at: number; readonly tracking: Tracking },
): PostmortemPlan {
  const known = tracking.known[at] ?? [];
  const home = homeOf(observed, each, [...known, ...looseOf(observed, each, tracking)]);
  const items = each.postmortem.actionItems.map((item, index) =>
    planItem(observed, each, {
      ...{ item, at, ordinal: index + 1, known: known[index] ?? null },
      hidden: tracking.hidden[at]?.[index] ?? null,
      home: home ?? observed.pullRequest.number,
    }),
  );
  return {
    each,
    home,
    changes: items.flatMap(({ changes }) => changes),
    rows: items.map(({ row }) => row),
  };
}
