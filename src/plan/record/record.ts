/** The record: what GitHub knows of an incident. */
import type { Config } from '../../config/schema.ts';
import type { Incident } from '../../github/incident.ts';
import type { IssueEvent, LinkedThread } from '../../github/issue-events.ts';
import { deploymentWords, type Entry, entriesOf, isRevert } from './entries.ts';
import { type Fact, factsOf, withNearby } from './facts.ts';
import { foldNoise } from './fold.ts';
import { readLabels } from './labels.ts';
import { type Milestones, milestonesOf } from './milestones.ts';
import { type Span, spanOf } from './nearness.ts';
import { type People, peopleOf } from './people.ts';

/** RecordLink is work that refers to the incident, or happened near it. */
export interface RecordLink {
  readonly kind: 'pull-request' | 'revert' | 'issue' | 'commit' | 'deployment';
  /** Plain text, which may hold words of anybody. */
  readonly text: string;
  readonly url: string;
  /** ISO 8601; null for what is not merged. */
  readonly mergedAt: string | null;
}

/** IncidentRecord is what is known of an incident; what is not known is null or empty, never guessed. */
export interface IncidentRecord {
  readonly milestones: Milestones;
  readonly severity: string | null;
  readonly services: readonly string[];
  readonly people: People;
  /** In the order of their times. */
  readonly entries: readonly Entry[];
  readonly links: readonly RecordLink[];
}

/** RecordSource is what the record is read from; `said` are facts that people stated in commands, and `near` tells of what happened in a time. */
export interface RecordSource {
  readonly issue: Incident;
  readonly events: readonly IssueEvent[];
  readonly config: Config;
  readonly said?: readonly Fact[];
  readonly near?: (span: Span) => readonly Fact[];
}

/** recordOf reads the record. The same source makes the same record. */
export function recordOf({
  issue,
  events,
  config,
  said = [],
  near = () => [],
}: RecordSource): IncidentRecord {
  const facts = factsOf(issue, events, said);
  const milestones = milestonesOf(facts);
  const told = foldNoise(withoutAdopted(withNearby(facts, near(spanOf(issue, milestones)))));
  const { severity, services } = readLabels(byTime(issue.labels, events), scaleOf(config));
  const graded = said.findLast((fact) => fact.kind === 'graded');
  return {
    milestones,
    severity: graded?.kind === 'graded' ? graded.severity : severity,
    services,
    people: peopleOf(facts, issue.assignees),
    entries: entriesOf(told, issue.url),
    links: linksOf(told),
  };
}

/** A comment that somebody put on the timeline is told there, and not a second time. */
function withoutAdopted(facts: readonly Fact[]): readonly Fact[] {
  const adopted = new Set(facts.flatMap(({ kind, url }) => (kind === 'told' && url !== null ? [url] : [])));
  if (adopted.size === 0) return facts;
  const told = new Set<string>();
  return facts.filter((fact) => {
    if (fact.kind === 'commented') return fact.url === null || !adopted.has(fact.url);
    const key = fact.kind === 'told' ? JSON.stringify([fact.url, fact.text]) : null;
    const isNew = key === null || !told.has(key);
    if (key !== null) told.add(key);
    return isNew;
  });
}

/** scaleOf gives the team's own severities, where it configured them. */
export function scaleOf({ rules }: Config): readonly string[] {
  const setting = rules['severity-known'];
  const values = typeof setting === 'object' && 'values' in setting ? setting.values : [];
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

/** The labels that are on, the one put on last at the end. */
function byTime(labels: readonly string[], events: readonly IssueEvent[]): readonly string[] {
  const last = (label: string) =>
    events.findLastIndex(
      (event) => event.kind === 'labelled' && event.label.toLowerCase() === label.toLowerCase(),
    );
  return labels.toSorted((a, b) => last(a) - last(b));
}

/** Each address is linked once, in the words of what came last. */
function linksOf(facts: readonly Fact[]): readonly RecordLink[] {
  const links = new Map<string, RecordLink>();
  for (const fact of facts) {
    const link = fact.url === null ? null : linkOf(fact, fact.url);
    if (link) links.set(link.url, link);
  }
  return [...links.values()];
}

function linkOf(fact: Fact, url: string): RecordLink | null {
  switch (fact.kind) {
    case 'commit':
      return { kind: 'commit', text: `Commit ${fact.sha.slice(0, 7)}`, url, mergedAt: null };
    case 'landed': {
      const kind = fact.isRevert ? 'revert' : 'commit';
      return { kind, text: `Commit ${fact.sha.slice(0, 7)}: ${fact.title}`, url, mergedAt: null };
    }
    case 'deployed':
      return { kind: 'deployment', text: deploymentWords(fact), url, mergedAt: null };
    case 'merged':
    case 'referenced':
      return threadLink(fact.thread, fact.kind === 'merged' && fact.isRevert === true);
    default:
      return null;
  }
}

function threadLink(
  { kind, title, url, mergedAt, number, repository }: LinkedThread,
  takesBack: boolean,
): RecordLink {
  const name = `${kind === 'issue' ? 'Issue' : 'Pull request'} ${number}${repository ? ` of ${repository}` : ''}`;
  const isBack = kind === 'pull-request' && (takesBack || isRevert(title));
  return { kind: isBack ? 'revert' : kind, text: `${name}: ${title}`, url, mergedAt };
}
