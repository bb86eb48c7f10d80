/** What the port does for incidents and action items on their way to the end. */
import type { ChangedThread } from './port.ts';

/** FollowThroughObserver reads what is still open. */
export interface FollowThroughObserver {
  /** The open issues (no pull requests) that an account opened, 100 in a request. */
  openIssuesBy(author: string): Promise<readonly ChangedThread[]>;
}

/** FollowThroughWriter changes where an issue stands. */
export interface FollowThroughWriter {
  closeAsNotPlanned(issue: number): Promise<void>;
}
