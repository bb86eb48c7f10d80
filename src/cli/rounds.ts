/** Rounds: what one change brings about, the next look finds, until nothing is left to do. */
import type { Connection } from '../github/connection.ts';
import type { Change, Outcome } from '../plan/change.ts';
import { followedBy } from '../plan/followed.ts';
import { type Step, stepsOf } from '../plan/steps.ts';
import { distinctLeads, type Lead } from '../plan/sweep.ts';
import { applyChanges } from '../reconcile/apply.ts';
import { planChanges } from '../reconcile/reconcile.ts';

/** MOST_ROUNDS is how often everything is looked at, at most. */
export const MOST_ROUNDS = 5;

/** Looked is a place with something to do, and what came of it. */
export interface Looked {
  readonly lead: Lead;
  readonly steps: readonly Step[];
  readonly outcomes: readonly Outcome[];
}

/** Left is what did not come to its end. */
export interface Left {
  /** Where GitHub does not show what was done: it is not done again. */
  readonly unseen: readonly Lead[];
  /** True where the last round still did something. */
  readonly isCut: boolean;
}

/** Work is what rounds are made with; where nothing is done, there is one round. */
export interface Work {
  /** Opens a repository anew, the command's own unless named. */
  readonly connect: (repo?: string) => Connection;
  readonly now: Date;
  readonly isDoing: boolean;
  readonly heard: (looked: Looked) => void;
  readonly progress: (text: string) => void;
  /** What else changed since the beginning. */
  readonly lately: () => Promise<readonly Lead[]>;
}

/** goThrough looks at the leads, and again at those that something was done about, at what follows from that and at what changed meanwhile. */
export async function goThrough(first: readonly Lead[], work: Work): Promise<Left> {
  const tried = new Map<string, Outcome['result']>();
  const unseen: Lead[] = [];
  let leads = first;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const done: Looked[] = [];
    for (const [at, lead] of leads.entries()) {
      work.progress(`${at} of ${leads.length} looked at`);
      const looked = await lookAt(lead, work, tried);
      work.progress('');
      if (looked === 'unseen') unseen.push(lead);
      else if (looked.outcomes.some(({ result }) => isDone(result))) done.push(looked);
    }
    if (done.length === 0) return { unseen, isCut: false };
    const next = done.flatMap(({ lead, outcomes }) => [lead, ...followedBy(outcomes)]);
    leads = distinctLeads([...(await work.lately()), ...next]);
  }
  return { unseen, isCut: true };
}

function isDone(result: Outcome['result'] | undefined): boolean {
  return result === 'created' || result === 'updated';
}

/** What was tried once is not tried again: it was refused, or GitHub does not show it yet. */
async function lookAt(
  lead: Lead,
  { connect, now, isDoing, heard }: Work,
  tried: Map<string, Outcome['result']>,
): Promise<Looked | 'unseen'> {
  const connection = connect(lead.repo);
  const keyOf = (change: Change) => JSON.stringify([lead.repo ?? null, change]);
  const changes = await planChanges(lead, connection, now);
  const again = changes.map(keyOf).filter((key) => tried.has(key));
  const steps = again.length > 0 ? [] : stepsOf(changes);
  const doing = isDoing && steps.length > 0;
  const outcomes = doing ? await applyChanges(connection, changes, null) : [];
  for (const { change, result } of outcomes) tried.set(keyOf(change), result);
  const looked = { lead, steps, outcomes };
  if (steps.length > 0) heard(looked);
  return again.some((key) => isDone(tried.get(key))) ? 'unseen' : looked;
}
