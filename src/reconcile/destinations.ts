/** Destinations: which repository a merged postmortem's action items go to. The configuration of the incident's repository decides. */
import { ConfigurationError } from '../errors.ts';
import type { Connection, Reached } from '../github/connection.ts';
import type { PullRequest } from '../github/port.ts';
import { incidentLabels } from '../plan/draft.ts';
import { keyOf, type Misroute } from '../plan/route-words.ts';
import {
  destinationsOf,
  type IncidentRef,
  incidentOfBranch,
  isMoreOpen,
  isNamed,
  nameOf,
  routeFor,
} from '../plan/routes.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { loadFormerConfigs } from './load-config.ts';
import { openPlace, type Place } from './places.ts';

/** Destined is where the action items of one postmortem go, and from where they may have gone before. */
export interface Destined {
  /** Null for the pull request's own repository. */
  readonly destination: Reached | null;
  readonly incident: { readonly number: number; readonly place: Place } | null;
  /** Names of all other repositories that the routes send action items to. */
  readonly candidates: readonly string[];
}

interface Merged {
  readonly postmortem: Postmortem;
  readonly pullRequest: PullRequest;
  /** The pull request's own repository. */
  readonly home: Place;
}

/**
 * destinationOf follows the routes of the incident's repository, if they send postmortems here; a stranger's incident
 * decides nothing. Where they cannot be followed, that is told.
 */
export async function destinationOf(
  connection: Pick<Connection, 'reach' | 'adoptedAt'>,
  merged: Merged,
): Promise<Destined | Misroute> {
  const { home } = merged;
  const origin = await originOf(connection, merged);
  if (origin && 'reason' in origin) return origin;
  const ruling = origin?.place ?? home;
  const isForeign = ruling !== home;
  const routes = ruling.config.routes.filter(
    (route) => !isForeign || isNamed(route.postmortem, home.repository),
  );
  if (isForeign && routes.length === 0) {
    const candidates = await formerDestinations(connection, ruling, home);
    return { destination: null, incident: null, candidates };
  }
  const chosen = await chosenBy(ruling, { ...merged, number: origin?.number ?? null });
  const route = routeFor({ routes }, chosen) ?? (isForeign ? routes[0] : null);
  const candidates = destinationsOf(ruling.config, 'actions', home.repository);
  const bare = { incident: origin, candidates };
  if (!route?.actions || isNamed(route.actions, home.repository)) return { ...bare, destination: null };
  const key = keyOf(ruling.config, route, 'actions');
  const destination = await connection.reach(nameOf(route.actions));
  if (!destination) return { key, reason: 'unreachable' };
  const { repository } = destination;
  if (repository.archived) return { key, reason: 'archived' };
  if (isMoreOpen(repository, home.repository)) return { key, reason: 'open' };
  return repository.hasIssues ? { ...bare, destination } : { key, reason: 'issues' };
}

/** Where a route that led here and was taken out had sent action items: they are followed where they are. */
async function formerDestinations(
  { adoptedAt }: Pick<Connection, 'adoptedAt'>,
  { port }: Place,
  { repository }: Place,
): Promise<readonly string[]> {
  const former = await loadFormerConfigs(port, adoptedAt);
  const ruled = former.filter(({ routes }) =>
    routes.some(({ postmortem }) => isNamed(postmortem, repository)),
  );
  return [...new Set(ruled.flatMap((config) => destinationsOf(config, 'actions', repository)))];
}

/** The incident's labels and the document's template; asked for only where a route depends on them. */
async function chosenBy(
  { port, config }: Place,
  { postmortem, number }: Pick<Merged, 'postmortem'> & { readonly number: number | null },
) {
  const isAsked = number !== null && config.routes.some(({ label, template }) => label ?? template);
  const issue = isAsked ? await port.issue(number) : null;
  const labels = issue ? incidentLabels(config, issue) : [];
  const [first = ''] = labels;
  const template = postmortem.frontMatter?.template ?? config.incident.labels[first] ?? null;
  return { labels, template };
}

/** The incident that the front matter names; without one, the incident of the branch, as far as that can be told. */
async function originOf(
  { reach }: Pick<Connection, 'reach'>,
  { postmortem, pullRequest, home }: Merged,
): Promise<Destined['incident'] | Misroute> {
  const stated = statedIncident(postmortem, home);
  if (stated === 'elsewhere') return null;
  const ref = stated ?? incidentOfBranch(home.config, pullRequest.head);
  if (!ref) return null;
  if (ref.repository === null) return { number: ref.number, place: home };
  const reached = await reach(ref.repository);
  if (!reached) return stated ? { key: 'incident', reason: 'unreachable' } : null;
  try {
    return { number: ref.number, place: await openPlace(reached) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return stated ? { key: 'incident', reason: 'configuration' } : null;
  }
}

/** An incident of another owner is none that could decide anything. */
function statedIncident({ frontMatter }: Postmortem, home: Place): IncidentRef | 'elsewhere' | null {
  const { incident: number, incidentRepository } = frontMatter ?? { incident: null };
  if (!number) return null;
  if (!incidentRepository || isNamedFully(incidentRepository, home)) return { number, repository: null };
  const [owner = ''] = incidentRepository.split('/');
  const isSame = owner.toLowerCase() === home.repository.owner.toLowerCase();
  return isSame ? { number, repository: nameOf(incidentRepository) } : 'elsewhere';
}

function isNamedFully(name: string, { repository: { owner, name: own } }: Place): boolean {
  return name.toLowerCase() === `${owner}/${own}`.toLowerCase();
}
