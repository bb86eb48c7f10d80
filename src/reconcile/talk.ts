/** What people say in comments, observed: who says it, and whether they may. */
import type { Config } from '../config/schema.ts';
import type { Connection } from '../github/connection.ts';
import type { DraftPull, Drafts, Incident } from '../github/incident.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import type { Comment } from '../github/port.ts';
import { hear, heardIn, type Spoken, speakerOf, type Thread, withProblem } from '../plan/commands/hear.ts';
import { type Meaning, wrong } from '../plan/commands/meaning.ts';
import { ownDrafts } from '../plan/draft.ts';
import { isSealed } from '../plan/markers.ts';
import type { ObservedTalk } from '../plan/observed-incident.ts';
import { nearnessOf } from '../plan/record/nearness.ts';
import { scaleOf } from '../plan/record/record.ts';
import { branchOf } from '../plan/routes.ts';
import { findTemplate, listTemplates } from '../templates.ts';
import { createPermissions, type Permissions } from './permissions.ts';
import type { Drafted, Place } from './places.ts';
import { eventsWithoutSecrets } from './read-document.ts';

/** listen gives the comments of threads that hold commands, whoever wrote them. */
export function listen(
  { bot }: Pick<Connection, 'bot'>,
  config: Config,
  threads: readonly Thread[],
): readonly Spoken[] {
  const { bots } = config.incident;
  return hear(threads, { zone: config.timezone, scale: scaleOf(config), bots, bot });
}

/** So many accounts are asked about; more do not command one incident. */
const MOST_PEOPLE = 50;

/** allowedAmong gives those who commanded and may, by `speakerOf`; all of them stand in one repository. */
export async function allowedAmong(
  spoken: readonly Spoken[],
  may: Permissions,
): Promise<ReadonlySet<string>> {
  const speakers = new Map(spoken.map((each) => [speakerOf(each), each.comment.by.login]));
  const allowed = new Set<string>();
  for (const [key, login] of [...speakers].slice(0, MOST_PEOPLE)) if (await may(login)) allowed.add(key);
  return allowed;
}

/** commentsIn gives the comments of a thread; of an account that does other work too only those of ours are its. */
export function commentsIn(
  events: readonly IssueEvent[],
  { bot, shared }: Pick<Connection, 'bot' | 'shared'>,
): readonly Comment[] {
  return events.flatMap((event): Comment[] => {
    if (event.kind !== 'commented') return [];
    const { id, url, body, by, at } = event;
    const isForeign = shared && by.login === bot && !isSealed(body);
    return isForeign
      ? []
      : [{ id, url: url ?? '', body, author: by.login, isByBot: by.isBot, createdAt: at }];
  });
}

/** Talk is what is said about an incident, with the pull requests of its branch at home. */
export interface Talk extends Drafts {
  readonly spoken: readonly Spoken[];
  /** The open one that the account made, and what happened there. */
  readonly pull: DraftPull | null;
  readonly pullEvents: readonly IssueEvent[];
}

interface Told {
  readonly config: Config;
  readonly issue: Incident;
  readonly events: readonly IssueEvent[];
}

/** observeTalk listens to the incident, and to its open pull request in the same repository. */
export async function observeTalk(connection: Connection, { config, issue, events }: Told): Promise<Talk> {
  const { port, bot } = connection;
  const here = { number: issue.number, events };
  const nodes = (spoken: readonly Spoken[]) => spoken.map(({ comment }) => comment.node);
  const first = listen(connection, config, [here]);
  const branch = branchOf(config, { number: issue.number, repository: null });
  const near = nearnessOf(issue, first, config);
  const { pulls, reactions, nearby } = await port.drafts(branch, nodes(first), near);
  const pull = reactions ? (ownDrafts(pulls, bot).find(({ open }) => open) ?? null) : null;
  if (!pull || pull.comments === 0) return { pulls, pull, pullEvents: [], spoken: first, reactions, nearby };
  const pullEvents = await eventsWithoutSecrets(await port.events(pull));
  const spoken = listen(connection, config, [here, { number: pull.number, events: pullEvents }]);
  const there = nodes(spoken.filter(({ on }) => on === pull.number));
  const more = there.length > 0 ? (await port.drafts(branch, there)).reactions : null;
  const all = new Map([...(reactions ?? []), ...(more ?? [])]);
  return { pulls, pull, pullEvents, spoken, reactions: all, nearby };
}

/** Overheard is what is said on the open draft of an incident in another repository, and of whom it counts. */
export interface Overheard extends Pick<ObservedTalk, 'spoken' | 'allowed' | 'reactions'> {
  readonly pullEvents: readonly IssueEvent[];
}

/** listenElsewhere listens to the open draft that the account made in another repository: who has triage permission there may command there. */
export async function listenElsewhere(
  connection: Connection,
  { place, pulls, branch }: Drafted,
  { issue, events }: Pick<Told, 'issue' | 'events'>,
): Promise<Overheard> {
  const silence: Overheard = { spoken: [], allowed: new Set(), reactions: new Map(), pullEvents: [] };
  const pull = ownDrafts(pulls, connection.bot).find(({ open }) => open);
  if (!pull || pull.comments === 0) return silence;
  const pullEvents = await eventsWithoutSecrets(await place.port.events(pull));
  const here = { number: issue.number, events };
  const there = { number: pull.number, events: pullEvents, elsewhere: true };
  const heard = listen(connection, place.config, [here, there]);
  const spoken = heard.filter(({ elsewhere }) => elsewhere);
  if (spoken.length === 0) return { ...silence, pullEvents };
  const nodes = spoken.map(({ comment }) => comment.node);
  const { reactions } = await place.port.drafts(branch, nodes);
  const may = createPermissions(place.port, place.config.incident.bots);
  return { spoken, allowed: await allowedAmong(spoken, may), reactions: reactions ?? new Map(), pullEvents };
}

/** withoutUnknownTemplates marks commands as not understood that name a template which does not exist. */
export async function withoutUnknownTemplates(
  { place: { port, commit }, isHome }: { readonly place: Place; readonly isHome: boolean },
  spoken: readonly Spoken[],
  allowed: ReadonlySet<string>,
): Promise<readonly Spoken[]> {
  const named = heardIn(spoken, allowed)
    .flatMap(({ meanings }) => meanings)
    .flatMap((meaning) => (meaning.kind === 'postmortem' && meaning.template ? [meaning.template] : []));
  if (commit === null || named.length === 0) return spoken;
  const unknown = new Set<string>();
  for (const name of new Set(named)) if (!(await findTemplate(port, commit, name))) unknown.add(name);
  if (unknown.size === 0) return spoken;
  // What another repository has is not told here.
  const names = isHome ? (await listTemplates(port, commit)).map(({ name }) => `\`${name}\``) : [];
  const known = names.length > 0 ? ` There are ${names.join(', ')}.` : '';
  const problem = wrong(`There is no such template.${known}`, 'postmortem');
  const isUnknown = (meaning: Meaning) =>
    meaning.kind === 'postmortem' && unknown.has(meaning.template ?? '');
  return withProblem(spoken, isUnknown, problem);
}
