/** Writes what follows a merge: an issue's new words, tickets, and the end of an incident. */
import type { RepositoryPort } from '../github/port.ts';
import { isAsWritten } from '../plan/action-issue.ts';
import type { Outcome } from '../plan/change.ts';
import type {
  CloseIncident,
  Redate,
  UpdateActionIssue,
  WriteTickets,
} from '../plan/follow-through/changes.ts';
import { writeBack } from './write-back.ts';

type Result = Omit<Outcome, 'change'>;
const UPDATED: Result = { result: 'updated', detail: null };
const UNCHANGED: Result = { result: 'unchanged', detail: null };
const refused = (detail: string): Result => ({ result: 'refused', detail });

/** applyFollowThrough brings one change about. `made` has the issues that were made, by the name of their action item, and gets what the report keeps of tickets. */
export async function applyFollowThrough(
  port: RepositoryPort,
  change: UpdateActionIssue | Redate | WriteTickets | CloseIncident,
  made: Map<string, string>,
): Promise<Result> {
  switch (change.kind) {
    case 'updateActionIssue':
      return updateActionIssue(port, change);
    case 'redate':
      return redate(port, change);
    case 'writeTickets':
      return applyTickets(port, change, made);
    case 'closeIncident':
      return closeIncident(port, change);
  }
}

/** What a person wrote in the issue since the plan was made stays. */
async function updateActionIssue(port: RepositoryPort, change: UpdateActionIssue): Promise<Result> {
  const issue = await port.issue(change.number);
  if (!issue || !isAsWritten(issue)) return refused(`#${change.number} was changed meanwhile`);
  await port.rewriteIssue(change.number, change);
  return UPDATED;
}

/** What a person chose since the plan was made stays. */
async function redate(port: RepositoryPort, { number, date, milestone }: Redate): Promise<Result> {
  const issue = await port.issue(number);
  if (!issue) return refused(`#${number} is gone`);
  const isSame = date !== null && (issue.dates.get(date.field) ?? null) === date.was;
  const isIn = milestone !== null && issue.milestone === milestone.was;
  const took = isSame ? await port.setDate(number, date.field, date.value) : 'set';
  if (isIn) {
    const { now } = milestone;
    await port.setMilestone(number, now && (await port.ensureMilestone(now.title, now.due)));
  }
  if (took === 'refused') return refused(`GitHub does not let the field of #${number} be set`);
  return isSame || isIn ? UPDATED : refused(`#${number} was changed meanwhile`);
}

async function closeIncident(port: RepositoryPort, { number }: CloseIncident): Promise<Result> {
  const issue = await port.issue(number);
  if (!issue?.open) return UNCHANGED;
  await port.closeIssue(number);
  return UPDATED;
}

async function applyTickets(
  port: RepositoryPort,
  change: WriteTickets,
  made: Map<string, string>,
): Promise<Result> {
  const tickets = change.tickets.flatMap(({ item, line, name, issue }) => {
    const ticket = issue ?? made.get(name);
    return ticket === undefined ? [] : [{ item, line, name, ticket }];
  });
  const { how, detail } = await writeBack(port, change, tickets);
  if (how === 'refused') return refused(detail);
  for (const { name, ticket } of tickets) made.set(ticketPlace(name), ` ${how}=${ticket}`);
  return { result: 'updated', detail };
}

/** ticketPlace names what the report keeps of a ticket among what was made. */
export function ticketPlace(name: string): string {
  return `ticket ${name}`;
}
