/** The life of an incident, observed: its record, its postmortem and the issues below it. */
import type { Config } from '../config/schema.ts';
import { ConfigurationError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import type { Review } from '../github/follow-through.ts';
import type { DraftPull } from '../github/incident.ts';
import type { Change } from '../plan/change.ts';
import { heardIn, type Spoken, saidIn, type Thread, wishIn } from '../plan/commands/hear.ts';
import { incidentLabels } from '../plan/draft.ts';
import { planLife } from '../plan/follow-through/life.ts';
import { recordOf } from '../plan/record/record.ts';
import { isOurs } from '../plan/upkeep.ts';
import { createPermissions } from './permissions.ts';
import { findDrafted, openPlace, type Place } from './places.ts';
import { allowedAmong, listen } from './talk.ts';
import { isOwnIssue, ownEvents, standsAside } from './whose.ts';

/** lifeChanges observes an incident, open or closed, and plans what shows how it stands; nothing where that is not configured, or for an incident from before the installation. */
export async function lifeChanges(
  connection: Connection,
  number: number,
  now: Date,
): Promise<readonly Change[]> {
  const { port, bot, adoptedAt } = connection;
  const issue = await port.issue(number);
  // One that was moved answers by another number.
  if (!issue || issue.number !== number || issue.isPullRequest || isOwnIssue(connection, issue)) return [];
  if (Date.parse(issue.createdAt) < Date.parse(adoptedAt)) return [];
  const home = await openHome(connection);
  if (!home || home.repository.archived || incidentLabels(home.config, issue).length === 0) return [];
  const { config } = home;
  if (standsAside(connection, config) || (!config.stages && !config.policies)) return [];
  const events = ownEvents(connection, await port.events(issue));
  const drafted = await findDrafted(connection, home, number);
  const pull = drafted?.pulls.find(({ open }) => open) ?? drafted?.pulls[0];
  const review = drafted && pull ? await drafted.place.port.reviewOf(pull.number) : null;
  const draft = drafted?.place === home && pull && pull.comments > 0 ? pull : null;
  const there = draft ? [{ number: draft.number, events: await port.events(draft) }] : [];
  const heard = await heardOn(connection, config, [{ number, events }, ...there]);
  return planLife({
    issue,
    events,
    record: recordOf({ issue, events, config, said: saidIn(heard) }),
    config,
    bot,
    now: now.toISOString(),
    review,
    isSkipped: review === null && wishIn(heard)?.kind === 'skip',
    isWritten: config.policies !== undefined && (await isWritten(drafted?.place, { pull, review, bot })),
    items: await port.subIssues(number),
  });
}

/** Whether somebody committed to the postmortem: we turn a draft ready ourselves once the incident is over. */
async function isWritten(
  place: Place | undefined,
  {
    pull,
    review,
    bot,
  }: { readonly pull: DraftPull | undefined; readonly review: Review | null; readonly bot: string },
): Promise<boolean> {
  if (!place || !pull || !review?.open || review.draft) return review?.merged === true;
  return !isOurs(await place.port.branch(pull.base, pull.head), bot);
}

/** The commands on the incident and on its pull request in the same repository, of those who may. */
async function heardOn(
  connection: Connection,
  config: Config,
  threads: readonly Thread[],
): Promise<readonly Spoken[]> {
  const spoken = listen(connection, config, threads);
  const may = createPermissions(connection.port, config.incident.bots);
  return heardIn(spoken, await allowedAmong(spoken, may));
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
