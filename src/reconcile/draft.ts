/** Draft: an incident, and its pull request while it is open, are looked at and what is missing is planned. */
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { CONFIG_PATH } from '../config/paths.ts';
import { salvageIncidentLabels } from '../config/salvage.ts';
import { ConfigurationError, TemplateError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import type { Incident, Scene } from '../github/incident.ts';
import type { RepositoryPort } from '../github/port.ts';
import type { Change } from '../plan/change.ts';
import { planDraft } from '../plan/draft.ts';
import { configurationComment } from '../plan/explanations.ts';
import { findAppComment, planComment } from '../plan/markers.ts';
import type { ObservedIncident } from '../plan/observed-incident.ts';
import { templatePath } from '../templates.ts';
import { observeIncident } from './observe-incident.ts';
import { ALONG } from './places.ts';
import { isOwnIssue } from './whose.ts';

const AGAIN = 'Correct it there, then take the incident label off this issue and put it on again.';

/**
 * draftChanges observes an incident, also by the number of its pull request, and plans its draft and what keeps it up to
 * date. A configuration or template that cannot be used becomes one comment on the incident.
 */
export async function draftChanges(connection: Connection, number: number): Promise<readonly Change[]> {
  const scene = await connection.port.scene(number, ALONG);
  if (scene.repository.archived) return [];
  if (scene.issue) return changesOf(connection, scene, scene.issue);
  const incident = await incidentOfPull(connection, number);
  if (incident === null) return [];
  const other = await connection.port.scene(incident, ALONG);
  return other.issue ? changesOf(connection, other, other.issue) : [];
}

/** A branch of ours ends in the number of its incident. */
async function incidentOfPull({ port }: Connection, number: number): Promise<number | null> {
  const pull = await port.pullRequest(number);
  if (!pull || pull.mergedAt !== null) return null;
  const incident = /(?<!\d)[1-9]\d{0,8}$/.exec(pull.head)?.[0];
  return incident === undefined || Number(incident) === number ? null : Number(incident);
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
