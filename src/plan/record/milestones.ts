/** When the incident reached its milestones, as far as anybody or anything tells: what is not known stays open. */
import type { Milestone } from '../../postmortem/time/instants.ts';
import type { Fact } from './facts.ts';

/** Reached is when a milestone was reached, and what tells it. */
export interface Reached {
  /** ISO 8601 */
  readonly at: string;
  readonly url: string | null;
  /** True when a person stated it, false when it follows from what GitHub saw. */
  readonly stated: boolean;
}

/** Milestones are the turns of one incident, null for what is not known. */
export type Milestones = Readonly<Record<Milestone, Reached | null>>;

/**
 * milestonesOf reads the milestones from all facts, noise included. What a person stated holds. Else the incident was detected
 * when it was opened, acknowledged by the first assignment or the first act of another person, and resolved by the closing
 * that still holds, unless it says that nothing was done. When it started and when it was mitigated GitHub cannot see.
 */
export function milestonesOf(facts: readonly Fact[]): Milestones {
  const detected = statedAs(facts, 'detected') ?? derived(facts.find(({ kind }) => kind === 'opened'));
  const resolved = statedAs(facts, 'resolved') ?? derived(closing(facts));
  return {
    started: statedAs(facts, 'started'),
    detected,
    acknowledged:
      statedAs(facts, 'acknowledged') ?? within(derived(acknowledgement(facts)), detected, resolved),
    mitigated: statedAs(facts, 'mitigated'),
    resolved: resolved?.stated ? resolved : within(resolved, detected, null),
  };
}

function statedAs(facts: readonly Fact[], milestone: Milestone): Reached | null {
  let last: { readonly at: string; readonly url: string | null; readonly saidAt: string } | null = null;
  for (const fact of facts) {
    if (fact.kind !== 'reached' || fact.milestone !== milestone) continue;
    if (last === null || Date.parse(fact.saidAt) >= Date.parse(last.saidAt)) last = fact;
  }
  return last && { at: last.at, url: last.url, stated: true };
}

function derived(fact: Fact | undefined): Reached | null {
  return fact ? { at: fact.at, url: fact.url, stated: false } : null;
}

/** What follows from events must not contradict what a person stated. */
function within(reached: Reached | null, after: Reached | null, before: Reached | null): Reached | null {
  if (!reached) return null;
  if (after && Date.parse(reached.at) < Date.parse(after.at)) return null;
  return before && Date.parse(reached.at) > Date.parse(before.at) ? null : reached;
}

/** What is said of an earlier time is no act of that time. */
const ACTS: readonly Fact['kind'][] = ['labelled', 'assigned', 'commented', 'renamed', 'graded'];

function acknowledgement(facts: readonly Fact[]): Fact | undefined {
  const reporter = facts.find(({ kind }) => kind === 'opened')?.by.login;
  return facts.find((fact) => {
    if (fact.by.isBot || !ACTS.includes(fact.kind)) return false;
    if (fact.kind === 'assigned') return true;
    if (fact.kind === 'commented' && (fact.standing === 'outsider' || fact.hidden)) return false;
    return fact.by.login !== reporter;
  });
}

/** The last closing, where the issue was not opened again and something was done. */
function closing(facts: readonly Fact[]): Fact | undefined {
  const last = facts.findLast(({ kind }) => kind === 'closed' || kind === 'reopened');
  if (last?.kind !== 'closed') return undefined;
  return last.reason === null || last.reason === 'completed' ? last : undefined;
}
