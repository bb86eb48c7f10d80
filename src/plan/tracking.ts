/** Which issue tracks which action item of everything that a pull request merged. */
import type { Issue, Repository } from '../github/port.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { belongs, itemKey, matchItems, type Subject } from './identity.ts';
import { type Reported, reportedIn } from './located.ts';
import { readActionMarker, readReportedIssues } from './markers.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import { isNamed, nameOf, referenceTo, threadKey } from './routes.ts';
import { ticketKey } from './tickets.ts';
import { type Twin, twinsOf } from './twins.ts';

/** Tracking is what the issues that the bot opened are to the postmortems. */
export interface Tracking {
  readonly twins: readonly Twin[];
  /** The issue of each action item, for each postmortem, in the order of the documents; null for none. */
  readonly known: readonly (readonly (Issue | null)[])[];
  /** In the same order, what an item without an issue is tracked in where nobody sees it from here, as `referenceTo` names it; null for nothing. */
  readonly hidden: readonly (readonly (string | null)[])[];
  /** Issues of these postmortems that track no item of theirs any more. */
  readonly loose: readonly Issue[];
}

/** trackingOf decides which issue tracks which item. Twins track none: the older one does. */
export function trackingOf(observed: ObservedMerge): Tracking {
  const { histories, postmortems } = observed;
  const below = new Set(postmortems.flatMap(({ incident }) => incident?.subIssues ?? []).map(({ id }) => id));
  const twins = twinsOf(observed.issues, { ...observed, below });
  const doubled = new Set(twins.map(({ twin }) => twin.id));
  const issues = observed.issues.filter(({ id }) => !doubled.has(id));
  const reported = reportedIn(observed);
  const subjects = postmortems.map((each) => subjectOf(observed, each));
  const known = postmortems.map((each) =>
    matchItems(subjectOf(observed, each), textsOf(each.postmortem), issues, {
      ...{ reported, histories },
      ...ticketsOf(observed, each, twins),
    }),
  );
  const hidden = hiddenOf(observed, known, reported);
  const claimed = new Set(known.flat().map((issue) => issue?.id));
  const loose = issues.filter(({ id, body }) => {
    if (claimed.has(id)) return false;
    const marker = readActionMarker(body);
    return marker ? subjects.some((subject) => belongs(marker, subject)) : below.has(id);
  });
  return { twins, known, hidden, loose };
}

/** An issue that moved out of sight is still that of its item: each one of one item. */
function hiddenOf(
  { located, postmortems, pullRequest }: ObservedMerge,
  known: Tracking['known'],
  reported: Reported,
): Tracking['hidden'] {
  const left = new Set([...located].flatMap(([name, { where }]) => (where === 'hidden' ? [name] : [])));
  return postmortems.map(({ postmortem }, at) =>
    postmortem.actionItems.map(({ text }, index) => {
      if (known[at]?.[index]) return null;
      const name = reported.get(itemKey(text))?.find((each) => left.has(each));
      if (name === undefined) return null;
      left.delete(name);
      const [repository = '', number] = name.split('#');
      return referenceTo({ repository, number: Number(number) }, pullRequest.repository);
    }),
  );
}

/** How many repositories a report may lead to. */
const MOST_PLACES = 20;

/**
 * reportedPlaces gives the names of other repositories of the owner in which a report of ours has issues: no route may lead
 * there any more. It says only where to look, so it is read also where a person edited it.
 */
export function reportedPlaces(
  report: { readonly body: string } | null,
  home: Pick<Repository, 'owner' | 'name'>,
): readonly string[] {
  const issues = report === null ? [] : [...readReportedIssues(report.body, home).values()].flat();
  const names = issues.map((key) => key.slice(0, key.lastIndexOf('#')));
  const owned = names.filter((name) => name.startsWith(`${home.owner.toLowerCase()}/`));
  const others = owned.map(nameOf).filter((name) => !isNamed(name, home) && !/^\.{1,2}$/.test(name));
  return [...new Set(others)].slice(0, MOST_PLACES);
}

/** looseOf gives those of the loose issues that were made for one postmortem. */
export function looseOf(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  { loose }: Pick<Tracking, 'loose'>,
): readonly Issue[] {
  const subject = subjectOf(observed, each);
  return loose.filter(({ body }) => {
    const marker = readActionMarker(body);
    return marker !== null && belongs(marker, subject);
  });
}

/** A ticket that names the younger of two twins means the older one. */
function ticketsOf(
  { pullRequest: { repository }, issues }: ObservedMerge,
  { postmortem, tickets: found }: ObservedPostmortem,
  twins: readonly Twin[],
) {
  const elder = new Map(twins.map(({ twin, of }) => [threadKey(twin), threadKey(of)]));
  const tickets = postmortem.actionItems.map(({ ticket }) => {
    const key = ticket === null ? null : ticketKey(ticket, repository);
    return key === null ? null : (elder.get(key) ?? key);
  });
  const own = new Set(issues.map(threadKey));
  const existing = [...found.values()].flatMap((issue) => (issue ? threadKey(issue) : []));
  return { tickets, taken: new Set(existing.filter((key) => !own.has(key))) };
}

/** textsOf gives the texts of a postmortem's action items. */
export function textsOf({ actionItems }: Postmortem): string[] {
  return actionItems.map(({ text }) => text);
}

function subjectOf(
  { hasFile }: ObservedMerge,
  { postmortem, change, incident }: ObservedPostmortem,
): Subject {
  const paths = [postmortem.path, change.previousPath].filter((path) => path !== null);
  return { id: postmortem.frontMatter?.id ?? null, paths, incident: ownNumber(incident), hasFile };
}

/** ownNumber gives the number of an incident in the document's own repository: elsewhere it tells no postmortem from another. */
export function ownNumber(incident: ObservedPostmortem['incident']): number | null {
  return incident?.isElsewhere ? null : (incident?.number ?? null);
}
