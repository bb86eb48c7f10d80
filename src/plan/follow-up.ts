/** Journey 3, follow up: a merged postmortem's action items become issues, one each and never a second one. */
import type { Issue } from '../github/port.ts';
import type { ActionItem } from '../postmortem/model.ts';
import { encodePath } from '../postmortem/text/paths.ts';
import type { Change, Text } from './change.ts';
import { noIssuesComment, tooManyItems, unreadComment } from './explanations.ts';
import { itemKey } from './identity.ts';
import { actionIssueBody, actionIssueTitle } from './issue-words.ts';
import { actionLabels } from './labels.ts';
import { findAppComment, planComment, planTwinComments } from './markers.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import { type Ownership, ownershipOf } from './owners.ts';
import { type Row, reportBody, taskListBody } from './report-words.ts';
import { ticketNumber } from './tickets.ts';
import { type Tracking, trackingOf } from './tracking.ts';

/** planFollowUp returns no changes once every action item has its issue and the pull request says so. */
export function planFollowUp(observed: ObservedMerge): readonly Change[] {
  const report = findAppComment(observed.comments, observed.bot, 'report');
  const total = observed.postmortems.reduce((sum, { postmortem }) => sum + postmortem.actionItems.length, 0);
  const unread = planUnread(observed);
  if (total === 0) return unread;
  if (!observed.pullRequest.repository.hasIssues) {
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

/** One that a person opened again stays open. */
function planTwins({ histories }: ObservedMerge, { twins }: Tracking): Change[] {
  return twins
    .filter(({ twin }) => twin.open && !histories.get(twin.number)?.wasClosed)
    .map(({ twin, of }) => ({ kind: 'closeTwin', number: twin.number, of: of.number }));
}

/** The report follows its issues at once: a comment that a person deleted since was the report. */
function wasDeleted({ histories, pullRequest, bot }: ObservedMerge, { known }: Tracking): boolean {
  const made = known.flat().flatMap((issue) => (issue ? [Date.parse(issue.createdAt)] : []));
  const deletions = histories.get(pullRequest.number)?.deletions ?? [];
  return deletions.some(({ by, at }) => by !== bot && Date.parse(at) >= Math.max(0, ...made));
}

/** A postmortem that cannot be read may hold action items: that is said, so that none is lost without a word. */
function planUnread({ unread, pullRequest, comments, bot }: ObservedMerge): Change[] {
  if (unread.length === 0) return [];
  const found = findAppComment(comments, bot, 'unread');
  return planComment({ on: pullRequest.number, name: 'unread', body: [unreadComment(unread)] }, found);
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
  if (incident && incident.subIssues === null && changes.length > 0) {
    const name = 'action-items';
    const body: Text = taskListBody(rows);
    changes.push(
      ...planComment(
        { on: incident.number, name, body },
        findAppComment(incident.comments, observed.bot, name),
      ),
    );
  }
  return { title: postmortem.title ?? postmortem.path, changes, rows };
}

interface PlannedItem {
  readonly changes: readonly Change[];
  readonly row: Row;
}

interface ItemContext {
  readonly item: ActionItem;
  readonly ordinal: number;
  readonly known: Issue | null;
  readonly at: number;
}

function planItem(observed: ObservedMerge, each: ObservedPostmortem, context: ItemContext): PlannedItem {
  const { item, known } = context;
  const key = itemKey(item.text);
  const row = (fate: Row['fate']): Row => ({
    text: item.text,
    key,
    url: lineUrl(observed, each, item),
    fate,
  });
  if (known)
    return { changes: linkOnce(observed, each, known), row: row({ kind: 'tracked', number: known.number }) };
  const ticket = item.ticket === null ? null : ticketNumber(item.ticket, observed.pullRequest.repository);
  const adopted = ticket === null ? null : each.tickets.get(ticket);
  if (item.ticket !== null && ticket === null) {
    return { changes: [], row: row({ kind: 'elsewhere', ticket: item.ticket }) };
  }
  if (adopted) {
    return {
      changes: linkOnce(observed, each, adopted),
      row: row({ kind: 'adopted', number: adopted.number }),
    };
  }
  if (item.done === true) return { changes: [], row: row({ kind: 'done' }) };
  const ownership = ownershipOf(item, observed);
  const name = `${context.at + 1}.${context.ordinal}`;
  return {
    changes: [ensureIssue(observed, each, { ...context, ownership, name })],
    row: row({ kind: 'new', item: name, ownership, missingTicket: ticket }),
  };
}

/** What was linked once is not linked again: whoever took it off since meant it. Once the report stands, the link was made. */
function linkOnce(
  { comments, bot, histories }: ObservedMerge,
  { incident }: ObservedPostmortem,
  child: Issue,
): Change[] {
  if (!incident?.subIssues || child.number === incident.number) return [];
  if (incident.subIssues.some((issue) => issue.id === child.id)) return [];
  if (findAppComment(comments, bot, 'report') || histories.get(child.number)?.wasLinked) return [];
  return [{ kind: 'linkSubIssue', parent: incident.number, child: { id: child.id, number: child.number } }];
}

function ensureIssue(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  { item, ordinal, ownership, name }: ItemContext & { ownership: Ownership; name: string },
): Change {
  const { postmortem, incident, commit } = each;
  const marker = {
    postmortem: postmortem.frontMatter?.id ?? postmortem.path,
    path: postmortem.path,
    incident: incident?.number ?? null,
    ordinal,
    key: itemKey(item.text),
    commit,
  };
  const lineLink = lineUrl(observed, each, item);
  return {
    kind: 'ensureActionIssue',
    item: name,
    title: actionIssueTitle(item),
    body: actionIssueBody({
      item,
      postmortem,
      incident,
      ownership,
      lineUrl: lineLink,
      marker,
      config: observed.config,
    }),
    labels: actionLabels(observed.config, item),
    assignees: ownership.assignees,
    parent: incident?.subIssues ? incident.number : null,
  };
}

function lineUrl(
  { pullRequest }: ObservedMerge,
  { postmortem, commit }: ObservedPostmortem,
  item: ActionItem,
): string {
  return `${pullRequest.repository.url}/blob/${commit}/${encodePath(postmortem.path)}?plain=1#L${item.line}`;
}
