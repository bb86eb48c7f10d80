/** Draft: an incident, and its pull request while it is open, are looked at and what is missing is planned. */
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { CONFIG_PATH } from '../config/paths.ts';
import { salvageIncidentLabels } from '../config/salvage.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError, TemplateError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import type { Incident, Scene } from '../github/incident.ts';
import type { RepositoryPort } from '../github/port.ts';
import type { Change } from '../plan/change.ts';
import { planDraft } from '../plan/draft.ts';
import { configurationComment } from '../plan/explanations.ts';
import { findAppComment, planComment } from '../plan/markers.ts';
import type { ObservedIncident } from '../plan/observed-incident.ts';
import { branchOf, foreignIncidents } from '../plan/routes.ts';
import { templatePath } from '../templates.ts';
import { loadConfig } from './load-config.ts';
import { observeIncident } from './observe-incident.ts';
import { ALONG } from './places.ts';
import { isOwnIssue } from './whose.ts';

const AGAIN = 'Correct it there, then take the incident label off this issue and put it on again.';

/** Drafting is what an incident asks for, and through which connection that takes effect. */
export interface Drafting {
  readonly changes: readonly Change[];
  /** That of the incident's repository, which may be another one than its pull request's. */
  readonly through: Connection;
}

/**
 * draftChanges observes an incident, also by the number of its pull request, and plans its draft and what keeps it up to
 * date. A configuration or template that cannot be used becomes one comment on the incident.
 */
export async function draftChanges(connection: Connection, number: number): Promise<Drafting> {
  const scene = await connection.port.scene(number, ALONG);
  if (scene.repository.archived) return { changes: [], through: connection };
  if (scene.issue) return found(connection, scene, scene.issue);
  const pull = await connection.port.pullRequest(number);
  if (!pull || pull.mergedAt !== null) return { changes: [], through: connection };
  const elsewhere = pull.author.login === connection.bot ? await findElsewhere(connection, pull.head) : null;
  if (elsewhere) return found(elsewhere.connection, elsewhere.scene, elsewhere.issue);
  // A branch of ours ends in the number of its incident.
  const incident = Number(/(?<!\d)[1-9]\d{0,8}$/.exec(pull.head)?.[0] ?? number);
  const other = incident === number ? null : await connection.port.scene(incident, ALONG);
  return other?.issue ? found(connection, other, other.issue) : { changes: [], through: connection };
}

async function found(through: Connection, scene: Scene, issue: Incident): Promise<Drafting> {
  return { changes: scene.repository.archived ? [] : await changesOf(through, scene, issue), through };
}

/** The incident of another repository that a branch was made for, as the configuration there names branches. */
async function findElsewhere({ learn: _, ...connection }: Connection, branch: string) {
  for (const { repository, number } of foreignIncidents(branch)) {
    const reached = repository === null ? null : await connection.reach(repository);
    const scene = await reached?.port.scene(number, ALONG);
    if (!reached || !scene?.issue) continue;
    const { config, issue } = { config: await usableConfig(reached.port, scene), issue: scene.issue };
    if (config === null || branchOf(config, { number, repository: reached.repository.name }) !== branch)
      continue;
    return { connection: { ...connection, port: reached.port }, scene, issue };
  }
  return null;
}

/** What is wrong with it is told to whoever asks for the incident itself. */
async function usableConfig(port: RepositoryPort, { commit, isFileMissing }: Scene): Promise<Config | null> {
  try {
    return commit && !isFileMissing ? await loadConfig(port, commit) : DEFAULT_CONFIG;
  } catch (error) {
    if (error instanceof ConfigurationError) return null;
    throw error;
  }
}

async function changesOf(connection: Connection, scene: Scene, issue: Incident): Promise<readonly Change[]> {
  if (isOwnIssue(connection, issue)) return [];
  let observed: ObservedIncident | null = null;
  try {
    observed = await observeIncident(connection, scene, issue);
    return observed ? planDraft(observed) : [];
  } catch (error) {
    if (!(error instanceof ConfigurationError || error instanceof TemplateError)) throw error;
    // What another repository's template says is not told here.
    if (observed?.route) {
      return planDraft({ ...observed, misroute: { key: observed.route, reason: 'configuration' } });
    }
    if (error instanceof ConfigurationError) return complain(connection, issue, error.message.split('\n'));
    return complain(connection, issue, [`${templatePath(error.template)}: ${error.message}`]);
  }
}

/** Speaks up only on issues that are incidents as far as the broken configuration or the built-in labels tell. */
async function complain(
  { port, bot }: Connection,
  issue: Incident,
  problems: readonly string[],
): Promise<readonly Change[]> {
  const meant = [...(await salvagedLabels(port)), ...Object.keys(DEFAULT_CONFIG.incident.labels)];
  if (!meant.some((label) => issue.labels.includes(label))) return [];
  const name = 'configuration';
  const found = findAppComment(await port.comments(issue.number), bot, name);
  return planComment({ on: issue.number, name, body: [configurationComment(problems, AGAIN)] }, found);
}

async function salvagedLabels(port: RepositoryPort): Promise<readonly string[]> {
  const { defaultBranch } = await port.repository();
  const commit = await port.head(defaultBranch);
  const content = commit ? await port.readFile(CONFIG_PATH, commit) : null;
  return content?.kind === 'text' ? salvageIncidentLabels(content.text) : [];
}
