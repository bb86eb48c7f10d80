/** An incident, observed: what the plan needs of it, and no more than the next decision asks for. */
import type { Connection } from '../github/connection.ts';
import type { DraftPull, Incident, Scene } from '../github/incident.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import type { Labelling } from '../github/port.ts';
import { bySpeech, heardIn, wishIn } from '../plan/commands/hear.ts';
import { countingLabellings, incidentLabels, ownDrafts } from '../plan/draft.ts';
import { postmortemLabel } from '../plan/labels.ts';
import { findComment } from '../plan/markers.ts';
import type { ObservedIncident, ObservedPullRequest, TrustedLabelling } from '../plan/observed-incident.ts';
import { labellingsOf } from '../plan/record/facts.ts';
import { withoutSkips } from '../plan/skip.ts';
import { findTemplate, listTemplates } from '../templates.ts';
import { loadSceneConfig } from './load-config.ts';
import { observeDraft } from './observe-draft.ts';
import { observeOpening } from './opening.ts';
import { createPermissions, type Permissions } from './permissions.ts';
import { findDraftedElsewhere, isDraftedFormerly, keyFor, type Place, placeFor } from './places.ts';
import { eventsWithoutSecrets, nearbyWithoutSecrets, withoutSecrets } from './read-document.ts';
import {
  allowedAmong,
  commentsIn,
  listenElsewhere,
  observeTalk,
  type Talk,
  withoutUnknownTemplates,
} from './talk.ts';
import { standsAside } from './whose.ts';

/** observeIncident gives null where nothing can be missing. Reading the configuration and templates costs nothing after a scene. */
export async function observeIncident(
  connection: Connection,
  { repository, commit, isFileMissing }: Scene,
  found: Incident,
): Promise<ObservedIncident | null> {
  const { port, adoptedAt } = connection;
  const config = await loadSceneConfig(port, { commit, isFileMissing });
  connection.learn?.(Object.keys(config.incident.labels));
  if (standsAside(connection, config)) return null;
  const home: Place = { port, repository, commit, config };
  const isIncident = incidentLabels(config, found).length > 0;
  if (!isIncident && !found.open) return null;
  const events = await eventsWithoutSecrets(await port.events(found));
  const counting = countingLabellings(config, found, labellingsOf(events), adoptedAt);
  // What was labelled before the installation is history.
  if (isIncident && counting.length === 0) return null;
  const talk = await observeTalk(connection, { config, issue: found, events });
  // An issue without a label is an incident once somebody asks for it.
  if (!isIncident && wishIn(talk.spoken) === null) return null;
  const issue = { ...found, title: await withoutSecrets(found.title) };
  return observePlace(connection, { home, issue, events, talk, counting });
}

/** Known is what is known of an incident before it is known where its postmortem lives. */
interface Known {
  readonly home: Place;
  readonly issue: Incident;
  readonly events: readonly IssueEvent[];
  readonly talk: Talk;
  readonly counting: readonly Labelling[];
}

async function observePlace(connection: Connection, known: Known): Promise<ObservedIncident | null> {
  const { home, issue, events, talk, counting } = known;
  const { adoptedAt, bot } = connection;
  const comments = commentsIn(events, connection);
  const may = createPermissions(home.port, home.config.incident.bots);
  const elsewhere = talk.pulls.length > 0 ? null : await findDraftedElsewhere(connection, home, issue.number);
  const there =
    elsewhere && talk.reactions ? await listenElsewhere(connection, elsewhere, { issue, events }) : null;
  const allowed = new Set([...(await allowedAmong(talk.spoken, may)), ...(there?.allowed ?? [])]);
  const pulls = elsewhere?.pulls ?? talk.pulls;
  // A review that was drafted where the routes of today no longer lead.
  const isLeft = findComment(comments, bot, 'review') !== null;
  const traces = { number: issue.number, events };
  if (pulls.length === 0 && (isLeft || (await isDraftedFormerly(connection, home, traces)))) return null;
  const labellings = await withTrust(may, counting, pulls.length > 0);
  const spoken = await withoutUnknownTemplates(
    { place: elsewhere?.place ?? home, isHome: !elsewhere },
    [...talk.spoken, ...(there?.spoken ?? [])].toSorted(bySpeech),
    allowed,
  );
  const wish = wishIn(heardIn(pulls.length > 0 ? withoutSkips(spoken) : spoken, allowed));
  const trusted =
    labellings.find((labelling) => labelling.trusted) ??
    (wish?.kind === 'postmortem' ? labellings[0] : undefined);
  const name =
    trusted && ((wish?.kind === 'postmortem' && wish.template) || home.config.incident.labels[trusted.label]);
  const chosen = trusted && name ? { label: trusted.label, template: name } : null;
  const place =
    elsewhere?.place ?? (pulls.length > 0 || !chosen ? home : await placeFor(connection, home, chosen));
  const answering = {
    reactions: new Map([...(talk.reactions ?? []), ...(there?.reactions ?? [])]),
    silent: connection.by === 'command' || !talk.reactions,
  };
  const observed = {
    ...{ issue, events, adoptedAt, bot, labellings, comments, draft: null, opening: null },
    nearby: talk.nearby && (await nearbyWithoutSecrets(talk.nearby)),
    talk: { spoken, allowed, ...answering },
  };
  if ('reason' in place) return { ...bare(home, home), ...observed, pullRequests: [], misroute: place };
  const drafted = {
    ...bare(home, place),
    ...observed,
    ...(await observeTemplate(place, {
      name: name ?? null,
      isHome: place === home,
      isDrafted: pulls.length > 0,
    })),
    route: chosen && place !== home && pulls.length === 0 ? keyFor(home.config, chosen) : null,
    pullRequests: await observePullRequests(place, pulls, bot),
  };
  const draft = { ...talk, ...(there && { pullEvents: there.pullEvents }) };
  const opens = chosen !== null && pulls.length === 0 && wish?.kind !== 'skip' && drafted.template?.source;
  return {
    ...drafted,
    opening: opens ? await observeOpening(connection, place, drafted) : null,
    draft: await observeDraft(connection, place, { observed: drafted, pulls, talk: draft }),
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

async function observeTemplate(
  { port, commit, config }: Place,
  { name, isHome, isDrafted }: { name: string | null; isHome: boolean; isDrafted: boolean },
): Promise<Pick<ObservedIncident, 'template' | 'templateNames' | 'hasFile'>> {
  if (commit === null || name === null) return { template: null, templateNames: [], hasFile: () => false };
  const template = await findTemplate(port, commit, name);
  const listed = template || isDrafted || !isHome ? [] : await listTemplates(port, commit);
  const files = isDrafted ? null : await port.listFiles(commit, config.postmortem.directory);
  const paths = new Set(files?.map(({ path }) => path));
  return {
    template: { name, source: template?.source ?? null },
    templateNames: listed.map((entry) => entry.name),
    hasFile: (path) => paths.has(path),
  };
}

function observePullRequests(
  { port, config }: Place,
  pulls: readonly DraftPull[],
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

/** Accounts are asked about only until one of them may; once a draft is there, somebody could. */
async function withTrust(
  may: Permissions,
  labellings: readonly Labelling[],
  isDrafted: boolean,
): Promise<TrustedLabelling[]> {
  if (isDrafted) return labellings.map((each) => ({ ...each, trusted: true }));
  const result: TrustedLabelling[] = [];
  for (const labelling of labellings) {
    const trusted = await may(labelling.by.login);
    result.push({ ...labelling, trusted });
    if (trusted) break;
  }
  return result;
}
