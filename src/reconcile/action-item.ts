/** An action item on its way, observed: its issue, what was said there, and who may say so. */

import type { Connection } from '../github/connection.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import type { Issue } from '../github/port.ts';
import type { Change } from '../plan/change.ts';
import { hasItemCommand } from '../plan/commands/item-commands.ts';
import { isMissing, type ObservedItem, planItem } from '../plan/follow-through/reminder.ts';
import { readActionMarker } from '../plan/markers.ts';
import { loadUsableConfig } from './load-config.ts';
import { isOwnIssue, ownEvents, standsAside } from './whose.ts';

/** actionItemChanges observes the issue of an action item and plans its reminder; it returns no changes for any other issue. One that is closed costs no more than a look at it, unless somebody commented. */
export async function actionItemChanges(
  connection: Connection,
  number: number,
  now: Date,
): Promise<readonly Change[]> {
  const { port, bot } = connection;
  const issue = await port.issue(number);
  if (issue?.number !== number || issue.isPullRequest || !isOwnIssue(connection, issue)) return [];
  if (!issue.open && !issue.isCommented) return [];
  if (readActionMarker(issue.body) === null) return [];
  const config = await loadUsableConfig(port);
  if (standsAside(connection, config) || !config.reminders) return [];
  const events = ownEvents(connection, await port.events(issue));
  const observed: ObservedItem = {
    issue,
    events,
    config,
    bot,
    now: now.toISOString(),
    trusted: issue.open ? await trustedIn(connection, issue, events) : new Set(),
    deletions: [],
  };
  if (!isMissing(observed)) return planItem(observed);
  return planItem({ ...observed, deletions: (await port.history(number)).deletions });
}

/** Whoever is assigned may speak for the item; of others who seem to, GitHub is asked. */
async function trustedIn(
  { port, bot }: Connection,
  { assignees }: Issue,
  events: readonly IssueEvent[],
): Promise<ReadonlySet<string>> {
  const trusted = new Set(assignees.map((login) => login.toLowerCase()));
  const asked = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'commented' || event.by.login === bot || !hasItemCommand(event.body)) continue;
    const login = event.by.login.toLowerCase();
    if (trusted.has(login) || asked.has(login) || asked.size === MOST_ASKED) continue;
    asked.add(login);
    if (await port.mayTriage(login)) trusted.add(login);
  }
  return trusted;
}

/** People of one issue whose permission is asked for. */
const MOST_ASKED = 20;
