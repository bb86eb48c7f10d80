/** What is known of an incident, as dated facts, each with its source. */
import type { Happened, IssueEvent, LinkedThread } from '../../github/issue-events.ts';
import type { NearDeployment } from '../../github/nearby.ts';
import type { Issue, Labelling } from '../../github/port.ts';
import type { Milestone } from '../../postmortem/time/instants.ts';

/** What was deleted tells nothing of the incident. */
type Told = Exclude<IssueEvent, { kind: 'uncommented' }>;

/** Fact is one thing that is known. `at` is when it was so, `url` its source; what people say about the incident is a fact like what GitHub saw. */
export type Fact =
  | Told
  | (Happened &
      (
        | { readonly kind: 'opened'; readonly title: string }
        | { readonly kind: 'merged'; readonly thread: LinkedThread; readonly isRevert?: boolean | undefined }
        /** A commit came to the default branch without a pull request. */
        | {
            readonly kind: 'landed';
            readonly sha: string;
            readonly title: string;
            readonly isRevert: boolean;
          }
        | {
            readonly kind: 'deployed';
            readonly sha: string;
            readonly environments: readonly string[];
            readonly outcome: NearDeployment['outcome'];
          }
        /** So many more happened near the incident than are told of. */
        | { readonly kind: 'surplus'; readonly of: 'merges' | 'deployments'; readonly count: number }
        /** A person said when the incident reached a milestone; the one said last holds. */
        | { readonly kind: 'reached'; readonly milestone: Milestone; readonly saidAt: string }
        /** A person told what happened, in words of their own. */
        | { readonly kind: 'told'; readonly text: string; readonly saidAt?: string }
        /** A person said how bad it is. */
        | { readonly kind: 'graded'; readonly severity: string; readonly saidAt?: string }
      ));

/** factsOf gives the facts of an incident in the order of their times; what people said of it in commands is added as it is. */
export function factsOf(
  issue: Pick<Issue, 'author' | 'createdAt' | 'title' | 'url'>,
  events: readonly IssueEvent[],
  said: readonly Fact[] = [],
): readonly Fact[] {
  const renamed = events.find((event) => event.kind === 'renamed');
  const opened: Fact = {
    kind: 'opened',
    at: issue.createdAt,
    by: { login: issue.author, isBot: issue.author.endsWith('[bot]') },
    url: issue.url,
    title: renamed?.kind === 'renamed' ? renamed.from : issue.title,
  };
  const told = events.filter((event): event is Told => event.kind !== 'uncommented');
  const all = [opened, ...told, ...mergesIn(events), ...said];
  return all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** A pull request that refers to the incident and was merged tells when. */
function mergesIn(events: readonly IssueEvent[]): Fact[] {
  const merges = new Map<string, Fact>();
  for (const event of events) {
    if (event.kind !== 'referenced' || event.thread.mergedAt === null) continue;
    const { thread, by } = event;
    merges.set(thread.url, { kind: 'merged', at: event.thread.mergedAt, by, url: thread.url, thread });
  }
  return [...merges.values()];
}

/** withNearby adds what happened near an incident to its facts, in the order of their times. What refers to the incident is told once. */
export function withNearby(facts: readonly Fact[], nearby: readonly Fact[]): readonly Fact[] {
  const addresses = new Map(nearby.map((fact) => [fact.url, fact]));
  const told = new Set(
    facts.flatMap(({ kind, url }) => (kind === 'merged' || kind === 'commit' ? [url] : [])),
  );
  const known = facts.map((fact): Fact => {
    const same = fact.kind === 'merged' ? addresses.get(fact.url) : undefined;
    return fact.kind === 'merged' && same?.kind === 'merged' ? { ...fact, isRevert: same.isRevert } : fact;
  });
  const all = [...known, ...nearby.filter(({ url }) => !told.has(url))];
  return all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** labellingsOf gives who put which label on, and when. */
export function labellingsOf(events: readonly IssueEvent[]): readonly Labelling[] {
  return events.flatMap((event) =>
    event.kind === 'labelled' ? [{ label: event.label, by: event.by, at: event.at }] : [],
  );
}
