/** Draft, observed: reads what the plan needs of an incident, and no more than the next decision asks for. */

import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { CONFIG_PATH } from '../config/paths.ts';
import { salvageIncidentLabels } from '../config/salvage.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError, TemplateError } from '../errors.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import type { Connection, Issue, Labelling, PullRequestSummary, RepositoryPort } from '../github/port.ts';
import type { Change } from '../plan/change.ts';
import { countingLabellings, incidentLabels, ownDrafts, planDraft } from '../plan/draft.ts';
import { configurationComment } from '../plan/explanations.ts';
import { postmortemLabel } from '../plan/labels.ts';
import { findAppComment, findComment, planComment } from '../plan/markers.ts';
import type { ObservedIncident, ObservedPullRequest, TrustedLabelling } from '../plan/observed-incident.ts';
import { labellingsOf } from '../plan/record/facts.ts';
import { findTemplate, listTemplates, templatePath } from '../templates.ts';
import { type Drafted, findDrafted, keyFor, openPlace, type Place, placeFor } from './places.ts';
import { eventsWithoutSecrets, withoutSecrets } from './read-document.ts';
import { isOwnIssue, standsAside } from './whose.ts';

const AGAIN = 'Correct it there, then take the incident label off this issue and put it on again.';

/** draftChanges observes an incident and plans its draft; a configuration or template that cannot be used becomes one comment on it. */
export async function draftChanges(connection: Connection, number: number): Promise<readonly Change[]> {
  const issue = await connection.port.issue(number);
  if (!issue || issue.isPullRequest || issue.labels.length === 0 || isOwnIssue(connection, issue)) return [];
  let observed: ObservedIncident | null = null;
  try {
    observed = await observeIncident(connection, issue);
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

async function observeIncident(connection: Connection, issue: Issue): Promise<ObservedIncident | null> {
  const { port, adoptedAt } = connection;
  const repository = await port.repository();
  if (repository.archived) return null;
  const home = await openPlace({ port, repository });
  if (standsAside(connection, home.config) || incidentLabels(home.config, issue).length === 0) return null;
  const events = await port.events(issue);
  const counting = countingLabellings(home.config, issue, labellingsOf(events), adoptedAt);
  if (counting.length === 0) return null;
  const drafted = await findDrafted(connection, home, issue.number);
  if (drafted) return observeDrafted(connection, { home, issue, events, drafted, labellings: counting });
  return observeUndrafted(connection, {
    home,
    issue: { ...issue, title: await withoutSecrets(issue.title) },
    events: await eventsWithoutSecrets(events),
    labellings: await withTrust(connection, home.config, counting),
  });
}

interface Incident {
  readonly home: Place;
  readonly issue: Issue;
  readonly events: readonly IssueEvent[];
}

async function observeDrafted(
  { adoptedAt, bot }: Connection,
  incident: Incident & { readonly drafted: Drafted; readonly labellings: readonly Labelling[] },
): Promise<ObservedIncident> {
  const { home, issue, events, drafted, labellings } = incident;
  const { place, pulls } = drafted;
  const isRouted = place !== home;
  return {
    ...bare(home, place),
    issue,
    events,
    adoptedAt,
    bot,
    labellings: labellings.map((each) => ({ ...each, trusted: true })),
    pullRequests: await observePullRequests(place, pulls, bot),
    comments: isRouted ? await home.port.comments(issue.number) : [],
  };
}

/** What is known of every incident, drafted or not. */
function bare(home: Place, { repository, config, commit }: Place) {
  const origin = repository === home.repository ? null : { repository: home.repository, config: home.config };
  return {
    ...{ repository, config, commit, origin },
    ...{ route: null, misroute: null, template: null, templateNames: [], hasFile: () => false },
  };
}

async function observeUndrafted(
  connection: Connection,
  { home, issue, events, labellings }: Incident & { readonly labellings: readonly TrustedLabelling[] },
): Promise<ObservedIncident | null> {
  const { adoptedAt, bot } = connection;
  const comments = issue.isCommented ? await home.port.comments(issue.number) : [];
  // A review that was drafted where the routes of today no longer lead.
  if (findComment(comments, bot, 'review')) return null;
  const trusted = labellings.find((labelling) => labelling.trusted);
  const name = trusted && home.config.incident.labels[trusted.label];
  const chosen = trusted && name ? { label: trusted.label, template: name } : null;
  const found = chosen ? await placeFor(connection, home, chosen) : home;
  const observed = { issue, events, adoptedAt, bot, labellings, comments, pullRequests: [] };
  if ('reason' in found) return { ...bare(home, home), ...observed, misroute: found };
  const { port, commit, config } = found;
  const template = commit && name ? await findTemplate(port, commit, name) : null;
  const speaks = found === home && (!trusted || (commit !== null && !template));
  const files = commit ? await port.listFiles(commit, config.postmortem.directory) : null;
  const paths = new Set(files?.map(({ path }) => path));
  return {
    ...bare(home, found),
    ...observed,
    route: chosen && found !== home ? keyFor(home.config, chosen) : null,
    template: name ? { name, source: template?.source ?? null } : null,
    templateNames: commit && speaks ? (await listTemplates(port, commit)).map((entry) => entry.name) : [],
    hasFile: (path) => paths.has(path),
  };
}

function observePullRequests(
  { port, config }: Place,
  pulls: readonly PullRequestSummary[],
  bot: string,
): Promise<ObservedPullRequest[]> {
  const label = postmortemLabel(config).name;
  const [, ...younger] = ownDrafts(pulls, bot);
  return Promise.all(
    pulls.map(async (pull) => {
      const wasClosed = younger.includes(pull) && (await port.history(pull.number)).wasClosed;
      const isBare = pull.open && pull.author === bot && !pull.labels.includes(label);
      const before = isBare ? await port.labellings(pull.number) : [];
      return {
        ...pull,
        wasClosed,
        everLabelled: !isBare || before.some((labelling) => labelling.label === label),
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
