/** What is around the postmortems of a merge: where their action items go, their incidents, their tickets. */

import type { Config } from '../config/schema.ts';
import type { Connection } from '../github/connection.ts';
import type { Issue, PullRequest, RepositoryPort } from '../github/port.ts';
import type { ObservedMerge, ObservedParent, ObservedPostmortem } from '../plan/observed-merge.ts';
import { wantedLogins } from '../plan/owners.ts';
import { fullName, isMoreOpen } from '../plan/routes.ts';
import { ticketNumber } from '../plan/tickets.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { type Destined, destinationOf } from './destinations.ts';
import type { Place } from './places.ts';

/** Around is what is known around the postmortems of a merge. */
export interface Around extends Pick<ObservedMerge, 'postmortems' | 'misrouted'> {
  /** Names of other repositories that may have issues of theirs. */
  readonly candidates: ReadonlySet<string>;
}

/** NOTHING is known where nothing was looked at. */
export const NOTHING: Around = { postmortems: [], misrouted: [], candidates: new Set() };

/** emptiedAmong gives the postmortems without action items that may have had some: a report stands, or another pull request added them. */
export function emptiedAmong(
  read: readonly ObservedPostmortem[],
  isReported: boolean,
): readonly ObservedPostmortem[] {
  return read.filter(
    ({ postmortem, change }) =>
      postmortem.actionItems.length === 0 && (isReported || change.status !== 'added'),
  );
}

/** lookAround tells where the action items of each postmortem go, and reads the incident and the tickets around those that have some, or had. */
export async function lookAround(
  connection: Connection,
  read: readonly ObservedPostmortem[],
  {
    pullRequest,
    home,
    emptied,
  }: { pullRequest: PullRequest; home: Place; emptied: readonly ObservedPostmortem[] },
): Promise<Around> {
  const postmortems: ObservedPostmortem[] = [];
  const misrouted: ObservedMerge['misrouted'][number][] = [];
  const candidates = new Set<string>();
  for (const each of read) {
    const { postmortem } = each;
    const isEmpty = postmortem.actionItems.length === 0 && !emptied.includes(each);
    const destined = isEmpty ? null : await destinationOf(connection, { postmortem, pullRequest, home });
    if (destined && 'reason' in destined) misrouted.push({ path: postmortem.path, misroute: destined });
    else postmortems.push(destined ? await withPlaces(each, destined, { pullRequest, home }) : each);
    if (destined && 'candidates' in destined) for (const name of destined.candidates) candidates.add(name);
  }
  return { postmortems, misrouted, candidates };
}

async function withPlaces(
  each: ObservedPostmortem,
  { destination, incident }: Destined,
  { pullRequest, home }: { pullRequest: PullRequest; home: Place },
): Promise<ObservedPostmortem> {
  const { postmortem } = each;
  if (!destination && !home.repository.hasIssues) return each;
  const people = { config: home.config, pullRequest };
  const isOpenTo =
    incident !== null && !isMoreOpen(incident.place.repository, (destination ?? home).repository);
  return {
    ...each,
    incident: incident && (await observeParent(incident, { home, isOpenTo })),
    destination: destination && {
      repository: destination.repository,
      dueField: await dueFieldOf(destination.port, home.config),
      assignable: await assignable(destination.port, postmortem.actionItems, people),
    },
    tickets: await readTickets(home.port, postmortem, pullRequest),
  };
}

/** Nothing is read of an incident at which nothing is told. */
async function observeParent(
  { number, place }: NonNullable<Destined['incident']>,
  { home, isOpenTo }: { home: Place; isOpenTo: boolean },
): Promise<ObservedParent | null> {
  const { port, repository } = place;
  const bare = { number, repository: fullName(repository), isElsewhere: place !== home, isOpenTo };
  if (!isOpenTo) return { ...bare, subIssues: [], comments: [] };
  const subIssues = await port.subIssues(number);
  if (subIssues) return { ...bare, subIssues, comments: [] };
  const issue = await port.issue(number);
  return issue && !issue.isPullRequest
    ? { ...bare, subIssues: null, comments: await port.comments(number) }
    : null;
}

async function readTickets(
  port: RepositoryPort,
  { actionItems }: Postmortem,
  { repository }: PullRequest,
): Promise<Map<number, Issue | null>> {
  const tickets = new Map<number, Issue | null>();
  for (const { ticket } of actionItems) {
    const number = ticket === null ? null : ticketNumber(ticket, repository);
    if (number !== null && !tickets.has(number)) tickets.set(number, await port.issue(number));
  }
  return tickets;
}

/** dueFieldOf finds the field for due dates that is configured. */
export async function dueFieldOf(port: RepositoryPort, { actions }: Config): Promise<number | null> {
  return actions.due.field === undefined ? null : port.dateField(actions.due.field);
}

/** assignable gives the logins, lower case, that the items want and that GitHub lets be assigned in a repository. Of those who are known to may it is not asked. */
export async function assignable(
  port: RepositoryPort,
  items: Postmortem['actionItems'],
  people: { config: Config; pullRequest: PullRequest },
  known: readonly string[] = [],
): Promise<ReadonlySet<string>> {
  const logins = new Set(known.map((login) => login.toLowerCase()));
  for (const login of wantedLogins(items, people)) {
    if (logins.has(login.toLowerCase())) continue;
    if (await port.canBeAssigned(login)) logins.add(login.toLowerCase());
  }
  return logins;
}
