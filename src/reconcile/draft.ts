/** Draft, observed: reads what the plan needs of an incident, and no more than the next decision asks for. */

import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { CONFIG_PATH } from '../config/paths.ts';
import { salvageIncidentLabels } from '../config/salvage.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError, TemplateError } from '../errors.ts';
import type { Connection, Issue, Labelling, RepositoryPort } from '../github/port.ts';
import type { Change } from '../plan/change.ts';
import {
  branchOf,
  countingLabellings,
  incidentLabels,
  type ObservedIncident,
  type ObservedPullRequest,
  ownDrafts,
  planDraft,
  postmortemLabel,
  type TrustedLabelling,
} from '../plan/draft.ts';
import { configurationComment } from '../plan/explanations.ts';
import { findAppComment, planComment } from '../plan/markers.ts';
import { labellingsOf } from '../plan/record/facts.ts';
import { findTemplate, listTemplates, templatePath } from '../templates.ts';
import { loadConfig } from './load-config.ts';
import { isOwnIssue, standsAside } from './whose.ts';

const AGAIN = 'Correct it there, then take the incident label off this issue and put it on again.';

/** draftChanges observes an incident and plans its draft; a configuration or template that cannot be used becomes one comment on it. */
export async function draftChanges(connection: Connection, number: number): Promise<readonly Change[]> {
  const issue = await connection.port.issue(number);
  if (!issue || issue.isPullRequest || issue.labels.length === 0 || isOwnIssue(connection, issue)) return [];
  try {
    const observed = await observeIncident(connection, issue);
    return observed ? planDraft(observed) : [];
  } catch (error) {
    if (error instanceof ConfigurationError) return complain(connection, issue, error.message.split('\n'));
    if (error instanceof TemplateError) {
      return complain(connection, issue, [`${templatePath(error.template)}: ${error.message}`]);
    }
    throw error;
  }
}

async function observeIncident(connection: Connection, issue: Issue): Promise<ObservedIncident | null> {
  const { port, adoptedAt, bot } = connection;
  const repository = await port.repository();
  if (repository.archived) return null;
  const commit = await port.head(repository.defaultBranch);
  const config = commit ? await loadConfig(port, commit) : DEFAULT_CONFIG;
  if (standsAside(connection, config) || incidentLabels(config, issue).length === 0) return null;
  const events = await port.events(issue);
  const counting = countingLabellings(config, issue, labellingsOf(events), adoptedAt);
  if (counting.length === 0) return null;
  const pullRequests = await observePullRequests(connection, config, issue.number);
  const labellings = pullRequests.length > 0 ? [] : await withTrust(connection, config, counting);
  const trusted = labellings.find((labelling) => labelling.trusted);
  const name = trusted && config.incident.labels[trusted.label];
  const template = commit && name ? await findTemplate(port, commit, name) : null;
  const speaks = pullRequests.length === 0 && (!trusted || (commit !== null && !template));
  const paths = new Set(
    commit ? (await port.listFiles(commit, config.postmortem.directory))?.map(({ path }) => path) : [],
  );
  return {
    repository,
    issue,
    events,
    config,
    adoptedAt,
    bot,
    labellings: pullRequests.length > 0 ? counting.map((each) => ({ ...each, trusted: true })) : labellings,
    pullRequests,
    commit,
    template: name ? { name, source: template?.source ?? null } : null,
    templateNames: commit && speaks ? (await listTemplates(port, commit)).map((entry) => entry.name) : [],
    hasFile: (path) => paths.has(path),
    comments: speaks ? await port.comments(issue.number) : [],
  };
}

async function observePullRequests(
  { port, bot }: Connection,
  config: Config,
  incident: number,
): Promise<ObservedPullRequest[]> {
  const pulls = await port.pullRequestsFrom(branchOf(config, incident));
  const label = postmortemLabel(config).name;
  const [, ...younger] = ownDrafts(pulls, bot);
  return Promise.all(
    pulls.map(async (pull) => {
      const wasClosed = younger.includes(pull) && (await port.history(pull.number)).wasClosed;
      const bare = pull.open && pull.author === bot && !pull.labels.includes(label);
      const before = bare ? await port.labellings(pull.number) : [];
      return {
        ...pull,
        wasClosed,
        everLabelled: !bare || before.some((labelling) => labelling.label === label),
      };
    }),
  );
}

/** Asks GitHub about each account once, and only until one of them may. */
async function withTrust(
  { port }: Connection,
  config: Config,
  labellings: readonly Labelling[],
): Promise<TrustedLabelling[]> {
  const bots = config.incident.bots.map((login) => login.toLowerCase());
  const known = new Map<string, boolean>();
  const result: TrustedLabelling[] = [];
  for (const labelling of labellings) {
    const login = labelling.by.login.toLowerCase();
    const trusted = bots.includes(login) || (known.get(login) ?? (await port.mayTriage(labelling.by.login)));
    known.set(login, trusted);
    result.push({ ...labelling, trusted });
    if (trusted) break;
  }
  return result;
}

/** Speaks up only on issues that are incidents as far as the broken configuration or the built-in labels tell. */
async function complain(
  { port, bot }: Connection,
  issue: Issue,
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
