/** Places: where a postmortem lives, the incident's own repository or the one that a route names. */
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { CONFIG_PATH, TEMPLATE_DIRECTORY } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError } from '../errors.ts';
import type { Connection, Reached } from '../github/connection.ts';
import type { Drafts } from '../github/incident.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import { keyOf, type Misroute } from '../plan/route-words.ts';
import { branchOf, destinationsOf, isMoreOpen, isNamed, nameOf, routeFor } from '../plan/routes.ts';
import { loadConfig, loadFormerConfigs } from './load-config.ts';

/** Place is a repository with its configuration, both as its default branch has them. */
export interface Place extends Reached {
  /** Null while it is empty. */
  readonly commit: string | null;
  readonly config: Config;
}

/** openPlace reads a repository's configuration; it throws `ConfigurationError` where that cannot be used. */
export async function openPlace({ port, repository }: Reached): Promise<Place> {
  const commit = await port.head(repository.defaultBranch);
  return { port, repository, commit, config: commit ? await loadConfig(port, commit) : DEFAULT_CONFIG };
}

/** ALONG is what a repository is known by, beside its settings: configuration and templates. */
export const ALONG = { file: CONFIG_PATH, directory: TEMPLATE_DIRECTORY };

/** Drafted is where the postmortem of an incident is already. */
export interface Drafted {
  readonly place: Place;
  readonly pulls: Drafts['pulls'];
  readonly branch: string;
}

/** findDrafted looks in the incident's own repository, and then elsewhere. */
export async function findDrafted(
  connection: Pick<Connection, 'reach'>,
  home: Place,
  number: number,
): Promise<Drafted | null> {
  const branch = branchOf(home.config, { number, repository: null });
  const { pulls } = await home.port.drafts(branch, []);
  return pulls.length > 0 ? { place: home, pulls, branch } : findDraftedElsewhere(connection, home, number);
}

/** findDraftedElsewhere looks in every other repository that a postmortem of this one may go to; the label may have been another one then. */
export async function findDraftedElsewhere(
  { reach }: Pick<Connection, 'reach'>,
  home: Place,
  number: number,
): Promise<Drafted | null> {
  const branch = branchOf(home.config, { number, repository: home.repository.name });
  for (const name of destinationsOf(home.config, 'postmortem', home.repository)) {
    const reached = await reach(name);
    const pulls = reached ? (await reached.port.drafts(branch, [])).pulls : [];
    if (reached && pulls.length > 0) return { place: await openPlace(reached), pulls, branch };
  }
  return null;
}

/** How many repositories are asked, where no route leads any more. */
const MOST_TRACES = 5;

/**
 * isDraftedFormerly tells whether a postmortem stands where a route led that was taken out: a pull request of ours in another
 * repository refers to the incident then, or, where that is hidden and a person deleted a comment, an earlier configuration
 * leads there. It is left alone, since nothing shall go there any more.
 */
export async function isDraftedFormerly(
  { reach, bot, adoptedAt }: Pick<Connection, 'reach' | 'bot' | 'adoptedAt'>,
  home: Place,
  { number, events }: { readonly number: number; readonly events: readonly IssueEvent[] },
): Promise<boolean> {
  const branchIn = (config: Config) => branchOf(config, { number, repository: home.repository.name });
  const referring = referringFrom(home, events, bot).map((name) => ({ name, branch: branchIn(home.config) }));
  const mayBeDeleted = events.some(({ kind, by }) => kind === 'uncommented' && by.login !== bot);
  const former = mayBeDeleted ? await loadFormerConfigs(home.port, adoptedAt) : [];
  const led = former.flatMap((config) =>
    destinationsOf(config, 'postmortem', home.repository).map((name) => ({ name, branch: branchIn(config) })),
  );
  const traces = new Map([...referring, ...led].map((trace) => [`${trace.name} ${trace.branch}`, trace]));
  for (const { name, branch } of [...traces.values()].slice(0, MOST_TRACES)) {
    const reached = await reach(name);
    if (reached && (await reached.port.drafts(branch, [])).pulls.length > 0) return true;
  }
  return false;
}

/** The names of other repositories of the owner in which a pull request of ours refers to the incident. */
function referringFrom(
  { repository: { owner } }: Place,
  events: readonly IssueEvent[],
  bot: string,
): readonly string[] {
  return events.flatMap((event) => {
    if (event.kind !== 'referenced' || event.by.login !== bot) return [];
    const [whose = '', name = ''] = event.thread.repository?.split('/') ?? [];
    return event.thread.kind === 'pull-request' && whose.toLowerCase() === owner.toLowerCase() ? [name] : [];
  });
}

interface Chosen {
  readonly label: string;
  readonly template: string;
}

function routeOf(config: Config, { label, template }: Chosen) {
  return routeFor(config, { labels: [label], template });
}

/** keyFor tells where the route of an incident's label and template stands in the configuration; null where there is none. */
export function keyFor(config: Config, chosen: Chosen): string | null {
  const route = routeOf(config, chosen);
  return route && keyOf(config, route, 'postmortem');
}

/** placeFor follows the route of an incident's label and template; where it cannot be followed, that is told. */
export async function placeFor(
  { reach }: Pick<Connection, 'reach'>,
  home: Place,
  chosen: Chosen,
): Promise<Place | Misroute> {
  const route = routeOf(home.config, chosen);
  if (!route?.postmortem || isNamed(route.postmortem, home.repository)) return home;
  const misroute = (reason: Misroute['reason']): Misroute => ({
    key: keyOf(home.config, route, 'postmortem'),
    reason,
  });
  const reached = await reach(nameOf(route.postmortem));
  if (!reached) return misroute('unreachable');
  if (reached.repository.archived) return misroute('archived');
  if (isMoreOpen(reached.repository, home.repository)) return misroute('open');
  try {
    const place = await openPlace(reached);
    return place.commit === null ? misroute('empty') : place;
  } catch (error) {
    if (error instanceof ConfigurationError) return misroute('configuration');
    throw error;
  }
}
