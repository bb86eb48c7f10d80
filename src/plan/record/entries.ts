/** The facts of an incident as timeline entries: short, in plain text, without names. */

import type { LinkedThread } from '../../github/issue-events.ts';
import { readSecrets } from '../../postmortem/safety/secrets.ts';
import { cut, flatten } from '../../postmortem/text/escape.ts';
import type { Fact } from './facts.ts';
import { firstWords } from './fold.ts';

/** Entry is one line of the timeline. */
export interface Entry {
  /** ISO 8601 */
  readonly at: string;
  /** When GitHub heard of it (ISO 8601): later than `at` where a person told of an earlier time. */
  readonly toldAt: string;
  readonly kind: Fact['kind'] | 'more';
  /** One line of plain text, which may hold words of anybody: it is escaped where it is shown. */
  readonly text: string;
  /** Its source; null where there is none. */
  readonly url: string | null;
}

/** Characters of what a person wrote. */
const MOST_WORDS = 140;
/** Entries of one timeline; beyond them comments in the middle are counted instead of told. */
const MOST_ENTRIES = 120;
/** What the same person did within these milliseconds is told at once. */
const TOGETHER = 60_000;

/** entriesOf tells facts, in their order, as entries. `url` is the incident's own address. */
export function entriesOf(facts: readonly Fact[], url: string): readonly Entry[] {
  const entries = gathered(facts).map((group) => toEntry(group));
  return withoutMiddle(entries, url);
}

/** Labels put on and people assigned in one go are one entry. */
function gathered(facts: readonly Fact[]): readonly (readonly [Fact, ...Fact[]])[] {
  const groups: [Fact, ...Fact[]][] = [];
  for (const fact of facts) {
    const group = groups.findLast(([first]) => isTogether(first, fact));
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

function isTogether(first: Fact, fact: Fact): boolean {
  if (first.kind !== fact.kind || first.by.login !== fact.by.login) return false;
  const counts = ['labelled', 'unlabelled', 'assigned', 'unassigned'].includes(fact.kind);
  return counts && Date.parse(fact.at) - Date.parse(first.at) <= TOGETHER;
}

function toEntry(group: readonly [Fact, ...Fact[]]): Entry {
  const [first] = group;
  const { at, kind, url } = first;
  const own = kind === 'surplus' ? 'more' : kind;
  return { at, toldAt: toldAtOf(first), kind: own, text: wordsFor(first, group), url };
}

/** What a comment says now, it may say since it was edited. */
function toldAtOf(fact: Fact): string {
  if (fact.kind === 'commented') return fact.editedAt;
  return 'saidAt' in fact ? (fact.saidAt ?? fact.at) : fact.at;
}

function wordsFor(fact: Fact, group: readonly Fact[]): string {
  const labels = () =>
    listed(group.flatMap((each) => ('label' in each ? [cut(flatten(each.label), 50)] : [])));
  const many = (one: string, more: string) => (group.length === 1 ? one : `${group.length} ${more}`);
  switch (fact.kind) {
    case 'opened':
      return `Incident opened: ${quoted(fact.title)}`;
    case 'labelled':
      return `Labelled ${labels()}`;
    case 'unlabelled':
      return `No longer labelled ${labels()}`;
    case 'assigned':
      return many('A responder is assigned', 'responders are assigned');
    case 'unassigned':
      return many('A responder is no longer assigned', 'responders are no longer assigned');
    case 'renamed':
      return `Renamed to ${quoted(fact.to)}`;
    case 'commented':
      return quoted(firstWords(fact.body));
    case 'referenced':
      return `${nameOf(fact.thread)} refers to the incident: ${quoted(fact.thread.title)}`;
    case 'merged':
      return `${nameOf(fact.thread, fact.isRevert)} is merged: ${quoted(fact.thread.title)}`;
    case 'landed':
      return `${fact.isRevert ? 'Revert, commit' : 'Commit'} ${fact.sha.slice(0, 7)} is pushed: ${quoted(fact.title)}`;
    case 'deployed':
      return deploymentWords(fact);
    case 'surplus':
      return fact.of === 'merges'
        ? `${fact.count} more changes of the default branch`
        : `${fact.count} more deployments`;
    case 'commit':
      return `Commit ${fact.sha.slice(0, 7)} refers to the incident`;
    case 'closed':
      return `Incident closed${closedAs(fact.reason)}${fact.commit ? ` by commit ${fact.commit.slice(0, 7)}` : ''}`;
    case 'reopened':
      return 'Incident reopened';
    case 'reached':
      return fact.milestone.charAt(0).toUpperCase() + fact.milestone.slice(1);
    case 'told':
      return shown(fact.text);
    case 'graded':
      return `Severity set to ${cut(flatten(fact.severity), 40)}`;
  }
}

function closedAs(reason: string | null): string {
  if (reason === null || reason === 'completed') return '';
  return ` as ${reason.replaceAll('_', ' ')}`;
}

/** nameOf says which thread it is: a pull request that takes another back is a revert. */
function nameOf({ kind, repository, number, title }: LinkedThread, takesBack = false): string {
  const revert = takesBack || isRevert(title);
  const name = kind === 'issue' ? 'Issue' : revert ? 'Revert, pull request' : 'Pull request';
  return `${name} ${number}${repository ? ` of ${repository}` : ''}`;
}

/** isRevert tells by its title a pull request that takes another back. */
export function isRevert(title: string): boolean {
  return /^\s*revert(?:s|ed|ing)?\b/i.test(title);
}

/** How many environments are named. */
const MOST_ENVIRONMENTS = 4;

/** deploymentWords says in plain text what was deployed where, and what came of it. */
export function deploymentWords({
  sha,
  environments,
  outcome,
}: Pick<Extract<Fact, { kind: 'deployed' }>, 'sha' | 'environments' | 'outcome'>): string {
  const named = environments.slice(0, MOST_ENVIRONMENTS).map((name) => cut(shown(name), 50));
  const more = environments.length - named.length;
  const where = `${listed(named)}${more > 0 ? ` and ${more} more` : ''}`;
  const what = `${sha.slice(0, 7)}${where === '' ? '' : ` to ${where}`}`;
  switch (outcome) {
    case 'done':
      return `Deployed ${what}`;
    case 'failed':
      return `Deployment of ${what} failed`;
    case 'abandoned':
      return `Deployment of ${what} is abandoned`;
    case 'begun':
      return `Deployment of ${what} begins`;
  }
}

function quoted(text: string): string {
  return `“${shown(text)}”`;
}

/** What looks like a secret is not carried into a file that everybody keeps. */
function shown(text: string): string {
  const line = flatten(text);
  return readSecrets([line]).length > 0 ? '(left out, since it looks like a secret)' : cut(line, MOST_WORDS);
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].join(', ');
}

/** A long talk is told by its beginning and its end. */
function withoutMiddle(entries: readonly Entry[], url: string): readonly Entry[] {
  const surplus = entries.length - MOST_ENTRIES;
  if (surplus <= 0) return entries;
  const talk = entries.filter(
    ({ kind }) => kind === 'commented' || kind === 'referenced' || kind === 'commit',
  );
  const pool = talk.length > surplus ? talk : entries.slice(1, -1);
  const from = Math.floor((pool.length - surplus - 1) / 2);
  const gone = pool.slice(Math.max(0, from), Math.max(0, from) + surplus + 1);
  const [first] = gone;
  if (!first) return entries;
  const more: Entry = {
    at: first.at,
    toldAt: first.at,
    kind: 'more',
    text: `${gone.length} more entries are in the incident`,
    url,
  };
  const dropped = new Set(gone);
  return entries.flatMap((entry) => (entry === first ? [more] : dropped.has(entry) ? [] : [entry]));
}
