/** The life of an incident, observed: its record, its postmortem and the issues below it. */
import { ConfigurationError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import type { Change } from '../plan/change.ts';
import { incidentLabels } from '../plan/draft.ts';
import { planLife } from '../plan/follow-through/life.ts';
import { recordOf } from '../plan/record/record.ts';
import { findDrafted, openPlace, type Place } from './places.ts';
import { isOwnIssue, ownEvents, standsAside } from './whose.ts';

/** lifeChanges observes an incident, open or closed, and plans what shows how it stands; nothing where that is not configured, or for an incident from before the installation. */
export async function lifeChanges(
  connection: Connection,
  number: number,
  now: Date,
): Promise<readonly Change[]> {
  const { port, bot, adoptedAt } = connection;
  const issue = await port.issue(number);
  if (!issue || issue.isPullRequest || isOwnIssue(connection, issue)) return [];
  if (Date.parse(issue.createdAt) < Date.parse(adoptedAt)) return [];
  const home = await openHome(connection);
  if (!home || home.repository.archived || incidentLabels(home.config, issue).length === 0) return [];
  const { config } = home;
  if (standsAside(connection, config) || (!config.stages && !config.policies)) return [];
  const events = ownEvents(connection, await port.events(issue));
  const drafted = await findDrafted(connection, home, number);
  const pull = drafted?.pulls.find(({ open }) => open) ?? drafted?.pulls[0];
  const review = drafted && pull ? await drafted.place.port.reviewOf(pull.number) : null;
  return planLife({
    issue,
    events,
    record: recordOf({ issue, events, config }),
    config,
    bot,
    now: now.toISOString(),
    review,
    items: await port.subIssues(number),
  });
}

/** What is wrong with the configuration is told by the draft. */
async function openHome({ port }: Connection): Promise<Place | null> {
  try {
    return await openPlace({ port, repository: await port.repository() });
  } catch (error) {
    if (error instanceof ConfigurationError) return null;
    throw error;
  }
}
