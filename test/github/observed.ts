/** What can be seen of the local GitHub: its requests, its deliveries and the state of its repositories. */

/** RequestRecord is one request to the API, in the order of arrival. */
export interface RequestRecord {
  readonly method: string;
  /** The template of the route, like `/repos/{owner}/{repo}/issues`; null where GitHub has none. */
  readonly route: string | null;
  /** The path with its query. */
  readonly path: string;
  /** 0 where no answer was sent. */
  readonly status: number;
  /** The login that asked, `app/SLUG` for an App's own JWT, null for nobody. */
  readonly actor: string | null;
  readonly isWrite: boolean;
  /** How far the token reaches: full names, null for all that the installation has. Null for anything but an installation's token. */
  readonly reach: {
    readonly repositories: readonly string[] | null;
    readonly permissions: Readonly<Record<string, string>>;
  } | null;
  /** True where the request only made an installation token. */
  readonly isToken: boolean;
  /** Whether a fault struck it, before its effect or after it. */
  readonly fault: 'before' | 'after' | null;
}

/** Delivery is one webhook. `status` is the receiver's answer, null while there is none. */
export interface Delivery {
  /** `X-GitHub-Delivery`; a redelivery keeps it. */
  readonly id: string;
  /** The number under which the App finds this one delivery in its list; a redelivery has another. */
  readonly attempt: number;
  readonly app: string;
  readonly event: string;
  readonly action: string | null;
  /** `owner/name`, null for events of an installation. */
  readonly repository: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly state: 'held' | 'queued' | 'delivered' | 'failed' | 'dropped';
  readonly status: number | null;
  readonly redelivery: boolean;
}

/** LabelState is a label of a repository. */
export interface LabelState {
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** CommentState is a comment on an issue or pull request. */
export interface CommentState {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  /** By login, with GraphQL's name of the reaction: `debrief[bot] THUMBS_UP`. */
  readonly reactions: readonly string[];
}

/** ThreadState is what issues and pull requests have in common. */
export interface ThreadState {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly comments: readonly CommentState[];
}

/** IssueState is an issue; parent and sub-issues are written `owner/name#number`. */
export interface IssueState extends ThreadState {
  readonly stateReason: string | null;
  /** Its title. */
  readonly milestone: string | null;
  /** What stands in the organization's fields, by their ids. */
  readonly fields: Readonly<Record<number, string>>;
  readonly parent: string | null;
  readonly subIssues: readonly string[];
}

/** ReviewState is a review of a pull request with its comments on lines. */
export interface ReviewState {
  readonly author: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
  readonly body: string;
  readonly comments: readonly {
    readonly path: string;
    readonly body: string;
    readonly line: number;
    readonly startLine: number | null;
    readonly side: 'LEFT' | 'RIGHT';
  }[];
}

/** PullState is a pull request; head and base are branch names. */
export interface PullState extends ThreadState {
  readonly draft: boolean;
  readonly merged: boolean;
  readonly head: string;
  readonly headSha: string;
  readonly base: string;
  readonly mergeCommitSha: string | null;
  readonly requestedReviewers: readonly string[];
  readonly reviews: readonly ReviewState[];
}

/** CheckState is a check run with its annotations. */
export interface CheckState {
  readonly id: number;
  readonly suite: number;
  /** The App's slug. */
  readonly app: string;
  readonly name: string;
  readonly commit: string;
  readonly externalId: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  /** Like `path:line level title`. */
  readonly annotations: readonly string[];
  /** Their identifiers. */
  readonly actions: readonly string[];
}

/** RepositoryState is a snapshot of one repository, for assertions. */
export interface RepositoryState {
  readonly defaultBranch: string;
  readonly labels: readonly LabelState[];
  readonly milestones: readonly { readonly title: string; readonly dueOn: string | null }[];
  readonly issues: readonly IssueState[];
  readonly pulls: readonly PullState[];
  readonly checks: readonly CheckState[];
  /** The commit of each branch. */
  readonly branches: Readonly<Record<string, string>>;
  /** The file's text on a branch, tag or commit (the default branch unless given); null where there is none. */
  file(path: string, ref?: string): string | null;
  /** The paths of all files, sorted. */
  files(ref?: string): readonly string[];
}
