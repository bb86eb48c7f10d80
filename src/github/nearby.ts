/** What happened in a repository near an incident, whether or not it refers to it. */
import type { LinkedThread } from './issue-events.ts';
import type { Account } from './port.ts';

/** Nearness says what is near: times are ISO 8601. */
export interface Nearness {
  readonly since: string;
  /** When the incident was opened: what came before is read by itself, so that nothing later crowds it out. */
  readonly opened: string;
  /** Null while the incident lasts. */
  readonly until: string | null;
  readonly merges: boolean;
  readonly deployments: boolean;
}

/** NearPull is a merged pull request. */
export interface NearPull extends LinkedThread {
  /** The branch that it came from. */
  readonly branch: string;
  readonly by: Account;
}

/** NearCommit is a commit of the default branch. */
export interface NearCommit {
  readonly sha: string;
  readonly url: string;
  /** The first line of its message. */
  readonly headline: string;
  /** True when its message says that it takes another commit back. */
  readonly isRevert: boolean;
  /** ISO 8601 */
  readonly at: string;
  readonly by: Account;
  /** The pull request that brought it, null for one that was pushed. */
  readonly pull: NearPull | null;
}

/** NearDeployment is a deployment, and how it stands. */
export interface NearDeployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly outcome: 'done' | 'failed' | 'abandoned' | 'begun';
  /** When it began, ISO 8601. */
  readonly at: string;
  readonly by: Account;
}

/** Nearby is what happened, in no order; empty for what was not asked for or may not be read. */
export interface Nearby {
  /** The address of the repository. */
  readonly url: string;
  readonly commits: readonly NearCommit[];
  readonly deployments: readonly NearDeployment[];
}
