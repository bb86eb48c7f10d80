/** Who is asked to review a postmortem. */
import type { AskForReview } from './change.ts';

/** MOST_REVIEWERS is how many are asked: GitHub takes 15, and more than a few is nobody. */
export const MOST_REVIEWERS = 10;

/** ObservedReview is what is known of a pull request that turned ready. */
export interface ObservedReview {
  readonly number: number;
  readonly author: string;
  /** Logins, and teams as `org/team`. */
  readonly owners: readonly string[];
  /** Who took part in the incident. */
  readonly participants: readonly string[];
  /** Everybody whose review was ever asked for, whoever asked. */
  readonly everAsked: readonly string[];
}

/** planReviewers asks each of them in a change of its own, so that an impossible one fails alone; whoever was asked before, and maybe taken off again, is left in peace. */
export function planReviewers(observed: ObservedReview): readonly AskForReview[] {
  const { number, author, owners, participants, everAsked } = observed;
  const done = new Set([author, ...everAsked].map((name) => name.toLowerCase()));
  const wanted = new Map<string, string>();
  for (const name of [...owners, ...participants]) {
    const key = name.toLowerCase();
    if (!done.has(key) && !wanted.has(key)) wanted.set(key, name);
  }
  const room = Math.max(0, MOST_REVIEWERS - everAsked.length);
  return [...wanted.values()]
    .slice(0, room)
    .map((reviewer) => ({ kind: 'askForReview', number, reviewer }) as const);
}
