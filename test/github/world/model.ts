/** What the local GitHub remembers. Issues and pull requests are both threads, and share one sequence of numbers. */
import type { GitRepository } from '../git/repository.ts';
import type { PermissionLevel, Role } from '../types.ts';

/** User is anyone with a login: a person, an organization or a bot. */
export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Organization' | 'Bot';
}

/** Label is a label of one repository. */
export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

/** Milestone is a milestone of one repository; its titles are all different. */
export interface Milestone {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly creator: User;
  readonly dueOn: Date | null;
  readonly createdAt: Date;
}

/** IssueField is a field that every issue of an organization has. */
export interface IssueField {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly type: 'date' | 'text';
}

/** Comment is a comment on a thread; `app` is whose token wrote it. */
export interface Comment {
  readonly id: number;
  readonly author: User;
  readonly app: App | null;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
  /** By GraphQL's names: THUMBS_UP, CONFUSED, … */
  readonly reactions: { readonly user: User; readonly content: string }[];
}

/** ThreadEvent is an entry of a thread's history; comments and cross-references are in the timeline only. */
export interface ThreadEvent {
  readonly id: number;
  readonly event: string;
  readonly actor: User;
  readonly app: App | null;
  readonly createdAt: Date;
  readonly label?: { readonly name: string; readonly color: string };
  readonly assignee?: User;
  readonly reviewer?: User;
  readonly rename?: { readonly from: string; readonly to: string };
  readonly stateReason?: string | null;
  readonly commit?: string | null;
  readonly milestone?: { readonly title: string };
  readonly comment?: Comment;
  readonly source?: Thread;
  readonly subIssue?: Thread;
}

/** FieldEvent is that somebody wrote in a field of the organization, or emptied it. */
export interface FieldEvent {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly field: IssueField;
  readonly actor: User;
}

/** ReviewComment is a review's comment on lines of a file, as they are numbered on one side of the difference. */
export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly startLine: number | null;
  readonly side: 'LEFT' | 'RIGHT';
}

/** Review is what one person or App said of a pull request at a commit, all at once. */
export interface Review {
  readonly id: number;
  readonly author: User;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: Date;
  readonly comments: readonly ReviewComment[];
}

/** Pull is what a pull request has beyond an issue. */
export interface Pull {
  draft: boolean;
  readonly head: {
    readonly branch: string;
    sha: string;
    /** The repository that has the branch, where it is a fork. */
    readonly fork?: { readonly id: number; readonly owner: User; deleted: boolean };
  };
  readonly base: { branch: string; sha: string };
  merged: boolean;
  mergedAt: Date | null;
  mergedBy: User | null;
  mergeCommitSha: string | null;
  requestedReviewers: User[];
  readonly reviews: Review[];
}

/** Thread is an issue or, with `pull`, a pull request. A deleted one keeps its number. */
export interface Thread {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly author: User;
  readonly app: App | null;
  title: string;
  body: string | null;
  labels: Label[];
  assignees: User[];
  milestone: Milestone | null;
  /** What stands in the organization's fields, by their ids. */
  readonly fields: Map<number, string>;
  /** Who wrote in those fields; only GraphQL tells of it. */
  readonly fieldEvents: FieldEvent[];
  state: 'open' | 'closed';
  stateReason: string | null;
  locked: boolean;
  readonly createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
  closedBy: User | null;
  deleted: boolean;
  /** Where it went; then it counts as deleted here. */
  movedTo: Thread | null;
  readonly comments: Comment[];
  readonly events: ThreadEvent[];
  parent: Thread | null;
  subIssues: Thread[];
  readonly pull: Pull | null;
}

/** PullThread is a thread that is a pull request. */
export type PullThread = Thread & { readonly pull: Pull };

/** CheckAnnotation is what a check run says of lines of a file. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
}

/** CheckRun is one check of an App at a commit. */
export interface CheckRun {
  readonly id: number;
  readonly suite: CheckSuite;
  readonly name: string;
  readonly startedAt: Date;
  externalId: string;
  status: string;
  conclusion: string | null;
  completedAt: Date | null;
  title: string | null;
  summary: string | null;
  readonly annotations: CheckAnnotation[];
  actions: readonly { readonly label: string; readonly identifier: string }[];
}

/** CheckSuite is all that an App checks at one commit. */
export interface CheckSuite {
  readonly id: number;
  readonly repository: Repository;
  readonly app: App;
  readonly commit: string;
  readonly createdAt: Date;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  readonly runs: CheckRun[];
}

/** Deployment is what was deployed somewhere; what succeeded is active until the next one. */
export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly creator: User;
  readonly createdAt: Date;
  state: 'ACTIVE' | 'INACTIVE' | 'SUCCESS' | 'FAILURE' | 'ERROR' | 'ABANDONED' | 'IN_PROGRESS' | 'PENDING';
}

/** Repository is a repository, with its collaborators by lower-case login. */
export interface Repository {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly private: boolean;
  archived: boolean;
  hasIssues: boolean;
  subIssues: boolean;
  /** Whether the default branch changes by pull requests alone. */
  protected: boolean;
  readonly plan: 'free' | 'team';
  readonly defaultBranch: string;
  readonly createdAt: Date;
  pushedAt: Date;
  readonly collaborators: Map<string, Role>;
  readonly labels: Label[];
  readonly milestones: Milestone[];
  readonly threads: Thread[];
  readonly checkSuites: CheckSuite[];
  readonly deployments: Deployment[];
  readonly git: GitRepository;
  /** Every branch as it was last seen, so that what a push changed can be told. */
  readonly branches: Map<string, string>;
}

/** App is a registered GitHub App. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly owner: User;
  readonly bot: User;
  readonly permissions: Readonly<Record<string, PermissionLevel>>;
  readonly events: readonly string[];
  webhookUrl: string | null;
  readonly webhookSecret: string;
  readonly publicKey: string;
  readonly createdAt: Date;
}

/** Installation is an App on one account. */
export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly account: User;
  /** Null is every repository of the account. */
  readonly repositories: ReadonlySet<Repository> | null;
  readonly createdAt: Date;
  suspendedAt: Date | null;
}

/** Sending is what came of sending a webhook: the receiver's answer, or why there was none. */
export interface Sending {
  readonly at: Date;
  /** In seconds. */
  readonly duration: number;
  readonly outcome: string;
  readonly code: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly answer: {
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: string;
  } | null;
}

/** Attempt is one delivery of a webhook as its App finds it listed; nothing is listed before it was sent. */
export interface Attempt {
  /** Every attempt has a number of its own; a redelivery keeps the `guid`. */
  readonly id: number;
  readonly guid: string;
  readonly app: App;
  readonly event: string;
  readonly action: string | null;
  readonly isRedelivery: boolean;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly url: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sending: Sending;
}

/** Integration is who acts with an installation's token or with an Action's: permissions decide, not a role. */
export interface Integration {
  readonly kind: 'integration';
  readonly user: User;
  readonly installation: Installation | null;
  readonly permissions: Readonly<Record<string, PermissionLevel>>;
  readonly repositories: ReadonlySet<Repository> | null;
  readonly expiresAt: number;
}

/** Actor is who sends a request. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'app'; readonly app: App }
  | { readonly kind: 'person'; readonly user: User }
  | Integration;
