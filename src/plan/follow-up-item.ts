/** One action item of a merged postmortem: its issue and its row in the report. */
import type { Issue } from '../github/port.ts';
import type { ActionItem } from '../postmortem/model.ts';
import { encodePath } from '../postmortem/text/paths.ts';
import type { Change } from './change.ts';
import { itemKey } from './identity.ts';
import { actionIssueBody, actionIssueTitle } from './issue-words.ts';
import { actionLabels } from './labels.ts';
import { findAppComment } from './markers.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import { type Ownership, ownershipOf } from './owners.ts';
import type { Row } from './report-words.ts';
import { fullName, placeOf, referenceTo, threadKey } from './routes.ts';
import { ticketNumber } from './tickets.ts';
import { ownNumber } from './tracking.ts';

/** PlannedItem is what one action item asks for, and its row in the report. */
export interface PlannedItem {
  readonly changes: readonly Change[];
  readonly row: Row;
}

/** ItemContext is an action item and its place: `at` counts the postmortems, `ordinal` the items of one from 1. */
export interface ItemContext {
  readonly item: ActionItem;
  readonly ordinal: number;
  readonly known: Issue | null;
  readonly at: number;
}

/** planItem makes the issue of an action item that has none yet, or puts the one that it has below the incident. */
export function planItem(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  context: ItemContext,
): PlannedItem {
  const { item, known } = context;
  const key = itemKey(item.text);
  const row = (fate: Row['fate']): Row => ({
    text: item.text,
    key,
    url: lineUrl(observed, each, item),
    fate,
  });
  const here = observed.pullRequest.repository;
  if (known) {
    const issue = referenceTo(known, here);
    return { changes: linkOnce(observed, each, known), row: row({ kind: 'tracked', issue }) };
  }
  const ticket = item.ticket === null ? null : ticketNumber(item.ticket, here);
  const adopted = ticket === null ? null : each.tickets.get(ticket);
  if (item.ticket !== null && ticket === null) {
    return { changes: [], row: row({ kind: 'elsewhere', ticket: item.ticket }) };
  }
  if (adopted) {
    return {
      changes: linkOnce(observed, each, adopted),
      row: row({ kind: 'adopted', issue: referenceTo(adopted, here) }),
    };
  }
  if (item.done === true) return { changes: [], row: row({ kind: 'done' }) };
  const { assignable } = each.destination ?? observed;
  const ownership = ownershipOf(item, { ...observed, assignable });
  const name = `${context.at + 1}.${context.ordinal}`;
  return {
    changes: [ensureIssue(observed, each, { ...context, ownership, name })],
    row: row({ kind: 'new', item: name, ownership, missingTicket: ticket }),
  };
}

/** What was linked once is not linked again: whoever took it off since meant it. Once the report stands, the link was made. */
function linkOnce(
  { comments, bot, histories, pullRequest }: ObservedMerge,
  { incident, destination }: ObservedPostmortem,
  child: Issue,
): Change[] {
  if (!incident?.isOpenTo || !incident.subIssues || threadKey(child) === threadKey(incident)) return [];
  if (incident.subIssues.some((issue) => issue.id === child.id)) return [];
  if (findAppComment(comments, bot, 'report') || histories.get(threadKey(child))?.wasLinked) return [];
  // Issues from before the route was another one may be hidden from those who see the incident.
  const places = [pullRequest.repository, destination?.repository ?? pullRequest.repository].map(fullName);
  if (!places.includes(child.repository)) return [];
  const { id, number, repository } = child;
  const place = placeOf(incident.repository, pullRequest.repository);
  return [{ kind: 'linkSubIssue', ...place, parent: incident.number, child: { id, number, repository } }];
}

function ensureIssue(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  { item, ordinal, ownership, name }: ItemContext & { ownership: Ownership; name: string },
): Change {
  const { postmortem, incident, commit, destination } = each;
  const here = observed.pullRequest.repository;
  const marker = {
    postmortem: postmortem.frontMatter?.id ?? postmortem.path,
    path: postmortem.path,
    incident: ownNumber(incident),
    ordinal,
    key: itemKey(item.text),
    ...(destination ? { source: here.id } : {}),
    commit,
  };
  const lineLink = lineUrl(observed, each, item);
  return {
    kind: 'ensureActionIssue',
    ...(destination ? { repository: fullName(destination.repository) } : {}),
    item: name,
    title: actionIssueTitle(item),
    body: actionIssueBody({
      item,
      postmortem,
      incident: incident && referenceTo(incident, destination?.repository ?? here),
      ownership,
      lineUrl: lineLink,
      marker,
      config: observed.config,
    }),
    labels: actionLabels(observed.config, item),
    assignees: ownership.assignees,
    parent:
      incident?.isOpenTo && incident.subIssues
        ? { number: incident.number, ...placeOf(incident.repository, here) }
        : null,
  };
}

function lineUrl(
  { pullRequest }: ObservedMerge,
  { postmortem, commit }: ObservedPostmortem,
  item: ActionItem,
): string {
  return `${pullRequest.repository.url}/blob/${commit}/${encodePath(postmortem.path)}?plain=1#L${item.line}`;
}
