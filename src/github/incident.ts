/** An incident and its draft, as they are read together. */
import type { Nearby } from './nearby.ts';
import type { Account, Issue, PullRequestSummary, Repository } from './port.ts';

/** Incident is an issue that may be an incident. */
export type Incident = Omit<
  Issue,
  'id' | 'isPullRequest' | 'isCommented' | 'isLocked' | 'milestone' | 'dates'
>;

/** Scene is an incident and where it is. */
export interface Scene {
  readonly repository: Repository;
  /** The commit at the head of the default branch, null while the repository is empty. */
  readonly commit: string | null;
  /** True where the commit surely has nothing in place of the file that should come along. */
  readonly isFileMissing: boolean;
  /** Null when there is no such issue, or it is a pull request. */
  readonly issue: Incident | null;
}

/** Along are the files that come along with a scene: one, and all those right in a directory. */
export interface Along {
  readonly file: string;
  readonly directory: string;
}

/** REACTIONS are what a command is answered with: taken, not understood, not allowed. */
export const REACTIONS = ['THUMBS_UP', 'CONFUSED', 'THUMBS_DOWN'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** DraftPull is a pull request from an incident's branch. */
export interface DraftPull extends PullRequestSummary {
  /** GitHub's name of it in GraphQL. */
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly draft: boolean;
  /** The branch that it merges into. */
  readonly base: string;
  /** The commit at its head. */
  readonly head: string;
  /** How many comments it has. */
  readonly comments: number;
  /** True once it was marked ready, or was made a draft again. */
  readonly everReady: boolean;
}

/** Drafts are the pull requests of an incident's branch, open and closed, and how the account reacted to comments. */
export interface Drafts {
  readonly pulls: readonly DraftPull[];
  /** By the comments' names in GraphQL; null where the server has no GraphQL, and then nothing can be kept up to date. */
  readonly reactions: ReadonlyMap<string, readonly Reaction[]> | null;
  /** Null where it was not asked for, or the server has no GraphQL. */
  readonly nearby: Nearby | null;
}

/** BranchCommit is a commit of a branch; an author that GitHub does not know is null. */
export interface BranchCommit {
  readonly sha: string;
  readonly author: Account | null;
  readonly committer: Account | null;
  /** The first line of its message. */
  readonly headline: string;
  /** When it was committed (ISO 8601). */
  readonly at: string;
}

/** Branch is what a branch has that its base lacks: commits, the oldest first, and the files as they are at its head. */
export interface Branch {
  readonly commits: readonly BranchCommit[];
  /** True when GitHub lists fewer commits than there are. */
  readonly cut: boolean;
  readonly files: readonly { readonly path: string; readonly status: string; readonly sha: string }[];
}

/** Upkeep is what is changed about a draft at once; what is null stays. */
export interface Upkeep {
  readonly commit: {
    readonly branch: string;
    /** The commit that was read: where the branch has another one, it is left alone. */
    readonly expected: string;
    readonly path: string;
    readonly text: string;
    readonly message: string;
  } | null;
  readonly body: { readonly pull: string; readonly text: string } | null;
  /** The pull request, by its name in GraphQL, that turns ready for review. */
  readonly ready: string | null;
  readonly reactions: readonly {
    readonly comment: string;
    readonly add: readonly Reaction[];
    readonly remove: readonly Reaction[];
  }[];
}
