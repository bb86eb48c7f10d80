/**
 * The port: what the journeys ask of one repository on GitHub. Shapes are ours, already validated; a fault of GitHub is
 * a `GitHubError` (try again later) or a `TerminalError` (trying again cannot help).
 */

import type { Changes } from './changes.ts';
import type { CheckKind } from './checks.ts';
import type { Committer } from './committer.ts';
import type { NewIssue, NewPullRequest } from './creations.ts';
import type { FollowThroughObserver, FollowThroughWriter } from './follow-through.ts';
import type { Along, Branch, Drafts, Scene, Upkeep } from './incident.ts';
import type { History, IssueEvent } from './issue-events.ts';
import type { LibraryObserver } from './library.ts';
import type { Nearness } from './nearby.ts';
import type { ChangedFile, RepositoryReader } from './reader.ts';

/** Request says where to look and nothing more: an event's content is never used. */
export interface Request {
  /** `refresh` is an incident whose draft waits for its time. */
  readonly kind: 'incident' | 'refresh' | 'pull-request' | 'action-item' | 'life' | 'ready' | CheckKind;
  readonly installation: number;
  readonly owner: string;
  readonly repo: string;
  /** The number of an incident or a pull request; of a check run or suite, its id. */
  readonly number: number;
  /** Who asked for it, where that decides: what they may is asked of GitHub. */
  readonly by?: string;
}

/** Repository is a repository's own settings. */
export interface Repository {
  /** The database id: it stays when the repository gets another name. */
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly url: string;
  readonly defaultBranch: string;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  readonly visibility: 'public' | 'internal' | 'private';
}

/** Issue is an issue of any kind; pull requests are issues too. */
export interface Issue {
  /** The database id: what GitHub asks for when it links sub-issues. */
  readonly id: number;
  readonly number: number;
  /** `owner/name` */
  readonly repository: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  /** The title of its milestone. */
  readonly milestone: string | null;
  /** The dates (YYYY-MM-DD) in the fields of its organization, by the ids of the fields. */
  readonly dates: ReadonlyMap<number, string>;
  readonly createdAt: string;
  readonly open: boolean;
  /** Why it was closed, null while it is open. */
  readonly closedAs: 'completed' | 'not_planned' | 'duplicate' | null;
  /** ISO 8601, null while it is open. */
  readonly closedAt: string | null;
  readonly isPullRequest: boolean;
  /** False when it surely has no comments. */
  readonly isCommented: boolean;
  /** True where GitHub lets nobody comment, as on one that became a discussion. */
  readonly isLocked: boolean;
}

/** PullRequest is a pull request with the repository it merges into. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly author: Account;
  readonly mergedBy: Account | null;
  readonly createdAt: string;
  /** ISO 8601, null while it is not merged. */
  readonly mergedAt: string | null;
  readonly mergeCommit: string | null;
  /** A commit of the base from before the merge. */
  readonly baseCommit: string;
  /** False when it surely has no comments. */
  readonly isCommented: boolean;
  readonly head: string;
  readonly base: string;
  readonly repository: Repository;
}

/** Account is a person or a bot. */
export interface Account {
  readonly login: string;
  readonly isBot: boolean;
}

/** Labelling says who put a label on an issue, and when. */
export interface Labelling {
  readonly label: string;
  readonly by: Account;
  /** ISO 8601 */
  readonly at: string;
}

/** Comment is a comment on an issue or in a pull request's thread. */
export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: string;
  readonly isByBot: boolean;
  /** ISO 8601 */
  readonly createdAt: string;
}

/** Label is a label with what it looks like; a description of null marks one that GitHub made by itself. */
export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** ChangedThread is an issue or a pull request in a list of what changed. */
export interface ChangedThread extends Issue {
  readonly updatedAt: string;
  /** ISO 8601; null for an issue, and for a pull request that is not merged. */
  readonly mergedAt: string | null;
  /** Only a pull request may be one. */
  readonly draft: boolean;
}

/** Observer reads what people and the App made. */
export interface Observer extends FollowThroughObserver, LibraryObserver {
  repository(): Promise<Repository>;
  /** The repository and an incident in it; reading the files that come along, at its commit, costs nothing more. */
  scene(number: number, along: Along): Promise<Scene>;
  /** Pull requests from a branch of this repository, open and closed, our reactions to comments, by their names in GraphQL, and what is near. */
  drafts(branch: string, comments: readonly string[], near?: Nearness | null): Promise<Drafts>;
  /** Pull requests from a branch of this repository, open and closed. */
  pullRequestsFrom(branch: string): Promise<readonly PullRequestSummary[]>;
  /** What the head of a branch has that the base lacks. */
  branch(base: string, head: string): Promise<Branch>;
  /** Null when there is no such issue, or it was deleted; one that moved is given as it is there, with its number there, where that is seen. */
  issue(number: number): Promise<Issue | null>;
  /** Who put which label on an issue or a pull request. */
  labellings(issue: number): Promise<readonly Labelling[]>;
  /** What happened to an issue or a pull request; nothing at all where there is none. */
  history(issue: number): Promise<History>;
  /** All that happened to an issue, comments and references included, the oldest first. */
  events(issue: Pick<Issue, 'number' | 'url'>): Promise<readonly IssueEvent[]>;
  /** True when the account has triage permission or more. */
  mayTriage(login: string): Promise<boolean>;
  /** False when GitHub would refuse an issue with this assignee. */
  canBeAssigned(login: string): Promise<boolean>;
  pullRequest(number: number): Promise<PullRequest | null>;
  changedFiles(pullRequest: number): Promise<readonly ChangedFile[]>;
  comments(issue: number): Promise<readonly Comment[]>;
  /** Issues (no pull requests) that an account opened and that were updated since, open and closed. */
  issuesBy(author: string, since: string): Promise<readonly Issue[]>;
  /** Issues and pull requests that changed since (ISO 8601), the oldest change first; `unchanged` where the tag of the last answer still holds. */
  changedSince(since: string, etag: string | null): Promise<Changes | 'unchanged'>;
  /** Null where GitHub has no sub-issues, or no such issue. */
  subIssues(parent: number): Promise<readonly Issue[] | null>;
  /** The commit at the head of a branch; null when the branch is not there. */
  head(branch: string): Promise<string | null>;
  /** True when a commit of the branch touched the path at or before the time (ISO 8601). */
  existedBefore(path: string, time: string): Promise<boolean>;
}

/** PullRequestSummary is what a list of pull requests tells of one. */
export interface PullRequestSummary {
  readonly number: number;
  readonly open: boolean;
  readonly author: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** Writer changes what is on GitHub. A create is sent once: an answer that was lost is looked up, never sent again. */
export interface Writer extends FollowThroughWriter {
  /** `exists` when another process holds the name: the branch is the lock. */
  createBranch(name: string, commit: string): Promise<'created' | 'exists'>;
  /** `exists` when the branch has a file there already: it is left as it is. */
  createFile(file: {
    branch: string;
    path: string;
    text: string;
    message: string;
  }): Promise<'created' | 'exists'>;
  /** Null when GitHub has one for this head and base already, or when the branch has nothing new. */
  createPullRequest(pull: NewPullRequest): Promise<{ number: number; url: string; draft: boolean } | null>;
  /** Sets the labels and assignees; an assignee whom GitHub refuses is left out. Returns the labels as they are now. */
  decorate(
    issue: number,
    set: { labels: readonly string[]; assignees: readonly string[] },
  ): Promise<readonly Label[]>;
  describeLabel(label: Label): Promise<void>;
  /** Puts a label on beside those that are there. */
  addLabel(issue: number, label: string): Promise<void>;
  /** Does it all in one request. Where the branch moved on, its part has no effect and it throws `GitHubError` with status 409. */
  keepUp(upkeep: Upkeep): Promise<void>;
  createIssue(issue: NewIssue): Promise<Issue & { readonly labelled: readonly Label[] }>;
  /** `refused` when the child has another parent, the parent is full or GitHub has no sub-issues. */
  addSubIssue(parent: number, child: Pick<Issue, 'id' | 'repository'>): Promise<'added' | 'refused'>;
  closeAsDuplicate(issue: number): Promise<void>;
  closePullRequest(number: number): Promise<void>;
  createComment(issue: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
}

/** RepositoryPort is one repository, to read and to write. */
export interface RepositoryPort extends RepositoryReader, Observer, Writer, Committer {}
