/** The history of an issue, as GitHub's timeline tells it. */
import type { Account } from './port.ts';

/** Happened is what every event has. */
export interface Happened {
  /** ISO 8601 */
  readonly at: string;
  readonly by: Account;
  /** Where people look at it; null where there is no such place. */
  readonly url: string | null;
}

/** Standing is how an author stands to the repository, as far as GitHub tells: a private member counts as a contributor. */
export type Standing = 'member' | 'contributor' | 'outsider';

/** LinkedThread is an issue or a pull request that refers to another. */
export interface LinkedThread {
  readonly kind: 'issue' | 'pull-request';
  /** `owner/name` of another repository that anybody may see, null for the issue's own. */
  readonly repository: string | null;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** ISO 8601; null for an issue, and for a pull request that is not merged. */
  readonly mergedAt: string | null;
}

/** IssueEvent is one thing that happened to an issue. */
export type IssueEvent = Happened &
  (
    | { readonly kind: 'labelled' | 'unlabelled'; readonly label: string }
    | { readonly kind: 'assigned' | 'unassigned'; readonly login: string }
    | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
    | {
        readonly kind: 'commented';
        readonly id: number;
        /** GitHub's name of it in GraphQL. */
        readonly node: string;
        readonly body: string;
        /** When it was written, or last edited (ISO 8601). */
        readonly editedAt: string;
        readonly standing: Standing;
        /** True for a comment that somebody folded away, as spam or off topic. */
        readonly hidden: boolean;
      }
    /** A comment was deleted; which one, GitHub does not tell. */
    | { readonly kind: 'uncommented' }
    | { readonly kind: 'referenced'; readonly thread: LinkedThread }
    | { readonly kind: 'commit'; readonly sha: string }
    /** `reason` is GitHub's own: completed, not_planned, duplicate; null where it tells none. */
    | { readonly kind: 'closed'; readonly reason: string | null; readonly commit: string | null }
    | { readonly kind: 'reopened' }
  );

/** History is what happened to an issue or a pull request and does not show in it any more. */
export interface History {
  /** The oldest first. */
  readonly formerTitles: readonly string[];
  /** True when it stands or once stood below another issue. */
  readonly wasLinked: boolean;
  readonly wasClosed: boolean;
  /** True when a person made a discussion of it. */
  readonly wasConverted: boolean;
  /** Who put which label on or took it off, the last one at the end. */
  readonly labelled: readonly { readonly label: string; readonly by: string }[];
  /** Who put it into a milestone or took it out, the last one at the end. */
  readonly milestoned: readonly string[];
  /** Who deleted a comment there, and when (ISO 8601). */
  readonly deletions: readonly { readonly by: string; readonly at: string }[];
}
