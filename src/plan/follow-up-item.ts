/** One action item of a merged postmortem: its issue and its row in the report. */
import type { Issue } from '../github/port.ts';
import type { ActionItem } from '../postmortem/model.ts';
import { encodePath } from '../postmortem/text/paths.ts';
import { contentOf, isAsWritten } from './action-issue.ts';
import type { Change } from './change.ts';
import { dueDateOf, planDueDate, planPriority, type Setting } from './follow-through/attributes.ts';
import { itemKey } from './identity.ts';
import { type ItemContext, type Owned, wordsOf } from './item-issue.ts';
import { actionLabels } from './labels.ts';
import { movedFrom } from './located.ts';
import { findAppComment, readActionMarker } from './markers.ts';
import { planMoved } from './moved-item.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import { type Ownership, ownershipOf } from './owners.ts';
import { fullName, placeOf, referenceTo, threadKey } from './routes.ts';
import type { Row } from './row.ts';
import { mayBeDiscussed, reasonFor, type Standing, standingOf } from './standing.ts';
import { ticketNumber } from './tickets.ts';

/** PlannedItem is what one action item asks for, and its row in the report. */
export interface PlannedItem {
  readonly changes: readonly Change[];
  readonly row: Row;
}

/** planItem makes the issue of an action item that has none yet; the one that it has goes below the incident and follows its words. */
export function planItem(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  context: ItemContext,
): PlannedItem {
  const { item, known } = context;
  const row = (fate: Row['fate']): Row => ({
    text: item.text,
    key: itemKey(item.text),
    url: reportUrl(observed, each, item),
    due: item.due,
    fate,
  });
  const here = observed.pullRequest.repository;
  const ticket = item.ticket === null ? null : ticketNumber(item.ticket, here);
  const named = ticket === null ? undefined : each.tickets.get(ticket);
  const missingTicket = named === null ? ticket : null;
  const { assignable } = each.destination ?? observed;
  const ownership = ownershipOf(item, { ...observed, assignable });
  const moved = known && movedFrom(observed, known);
  if (moved) {
    const told = { moved, name: referenceTo(known, here), row };
    return planMoved(observed, each, { ...context, ownership, known: moved.issue }, told);
  }
  if (known) {
    const standing = standingIn(observed, known, { item, ownership });
    return {
      changes: [
        ...linkOnce(observed, each, known),
        ...follow(observed, each, { ...context, known, ownership }),
      ],
      row: row({ kind: 'tracked', issue: referenceTo(known, here), standing, missingTicket }),
    };
  }
  if (item.ticket !== null && ticket === null) {
    return { changes: [], row: row({ kind: 'elsewhere', ticket: item.ticket, isDone: item.done === true }) };
  }
  if (named) {
    const standing = standingIn(observed, named, { item, ownership: null });
    const fate = { kind: 'adopted', issue: referenceTo(named, here), standing } as const;
    return { changes: linkOnce(observed, each, named), row: row(fate) };
  }
  if (item.done === true) {
    return { changes: [], row: row({ kind: 'done', isDeclined: item.declined !== null }) };
  }
  if (context.hidden !== null) {
    return { changes: [], row: row({ kind: 'moved', issue: context.hidden, standing: 'open' }) };
  }
  const name = `${context.at + 1}.${context.ordinal}`;
  return {
    changes: [ensureIssue(observed, each, { ...context, ownership, name })],
    row: row({ kind: 'new', item: name, ownership, missingTicket }),
  };
}

/** What people say of an issue is repeated only where the issue is: another repository may be seen by others. */
function standingIn(
  { threads, histories, pullRequest, bot }: ObservedMerge,
  issue: Issue,
  { item, ownership }: { readonly item: ActionItem; readonly ownership: Ownership | null },
): Standing {
  const isDiscussed = mayBeDiscussed(issue) && histories.get(threadKey(issue))?.wasConverted;
  // As with what is tracked elsewhere, the document tells.
  if (isDiscussed && item.done !== true) return { kind: 'discussed', at: null };
  const isHere = issue.repository.toLowerCase() === fullName(pullRequest.repository).toLowerCase();
  const comments = isHere ? threads.get(threadKey(issue)) : undefined;
  return standingOf(issue, { ownership, reason: comments ? reasonFor(issue, comments, bot) : null });
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
  context: Owned & { readonly name: string },
): Change {
  const { item, ownership, name } = context;
  const { incident, destination } = each;
  const here = observed.pullRequest.repository;
  return {
    kind: 'ensureActionIssue',
    ...(destination ? { repository: fullName(destination.repository) } : {}),
    item: name,
    ...wordsOf(observed, each, context),
    labels: actionLabels(observed.config, item),
    due: dueDateOf(item, settingOf(observed, each)),
    assignees: ownership.assignees,
    parent:
      incident?.isOpenTo && incident.subIssues
        ? { number: incident.number, ...placeOf(incident.repository, here) }
        : null,
  };
}

function settingOf({ config, dueField }: ObservedMerge, { destination }: ObservedPostmortem): Setting {
  return { config, field: destination ? destination.dueField : dueField };
}

/** An issue follows its item, and its words do where nobody wrote in it; one that is closed is left as it is. */
function follow(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  context: Owned & { readonly known: Issue },
): Change[] {
  const { item, known } = context;
  const content = readActionMarker(known.body)?.content;
  if (!known.open || content === undefined || content === contentOf(item)) return [];
  const place = placeOf(known.repository, observed.pullRequest.repository);
  const history = observed.histories.get(threadKey(known)) ?? null;
  const fieldChanges = observed.fieldChanges.get(threadKey(known));
  const followed = { item, issue: known, history, fieldChanges, bot: observed.bot };
  const setting = settingOf(observed, each);
  // The words come last: they say that all was done.
  const beside = [planPriority(followed, setting), planDueDate(followed, setting)]
    .filter((change) => change !== null)
    .map((change) => ({ ...change, ...place }));
  if (!isAsWritten(known)) return beside;
  const words = wordsOf(observed, each, context);
  return [...beside, { kind: 'updateActionIssue', ...place, number: known.number, ...words }];
}

/** The line as the default branch has it: the report is kept up to date. */
function reportUrl(
  { pullRequest: { repository } }: ObservedMerge,
  { postmortem }: ObservedPostmortem,
  item: ActionItem,
): string {
  const branch = encodePath(repository.defaultBranch);
  return `${repository.url}/blob/${branch}/${encodePath(postmortem.path)}?plain=1#L${item.line}`;
}
