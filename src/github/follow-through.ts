/** What the port does for incidents and action items on their way to the end. */
import type { ChangedThread, Label } from './port.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Reviewable is a pull request as far as asking for reviews needs it. */
export interface Reviewable {
  readonly author: string;
  readonly open: boolean;
  readonly draft: boolean;
  readonly branch: string;
  readonly isFork: boolean;
  /** The commit that it is compared with. */
  readonly base: string;
}

/** FollowThroughObserver reads what is still open. */
export interface FollowThroughObserver {
  /** What a file of the default branch said before each of its latest changes since a time (ISO 8601). */
  former(path: string, since: string): Promise<readonly string[]>;
  /** The merged pull requests that changed a file of the default branch since a time (ISO 8601), the oldest first. */
  pullsThatChanged(path: string, since: string): Promise<readonly number[]>;
  /** The open issues (no pull requests) that an account opened, 100 in a request. */
  openIssuesBy(author: string): Promise<readonly ChangedThread[]>;
  /** Where an issue is that surely was here. */
  locate(issue: number): Promise<Whereabouts>;
  /** Null when there is no such pull request. */
  reviewable(pull: number): Promise<Reviewable | null>;
  /** Everybody whose review of a pull request was ever asked for: logins, and teams as `org/team`. */
  everAsked(pull: number): Promise<readonly string[]>;
  /** The issues (no pull requests) with a label, open and closed, that changed since (ISO 8601). */
  issuesWith(label: string, since: string): Promise<readonly ChangedThread[]>;
  /** How often a pull request was marked ready for review. */
  timesReady(pull: number): Promise<number>;
  /** The id of the field of the type date that the issues have under a name; null where there is none, or GitHub knows no fields. */
  dateField(name: string): Promise<number | null>;
  /** Who wrote in fields of an issue or emptied them, the last one at the end; null where GitHub does not tell. */
  fieldChanges(issue: number): Promise<readonly FieldChange[] | null>;
  /** How far a pull request is; null where there is none. */
  reviewOf(pullRequest: number): Promise<Review | null>;
}

/** FieldChange is that somebody wrote in a field of an issue, or emptied it. */
export interface FieldChange {
  /** The field's id. */
  readonly field: number;
  readonly by: string;
}

/** Review is how far a pull request is. */
export interface Review {
  readonly draft: boolean;
  readonly open: boolean;
  readonly merged: boolean;
}

/** FollowThroughWriter changes where an issue stands. */
export interface FollowThroughWriter {
  closeAsNotPlanned(issue: number): Promise<void>;
  /** Closes an issue as completed. */
  closeIssue(issue: number): Promise<void>;
  rewriteIssue(issue: number, words: { readonly title: string; readonly body: string }): Promise<void>;
  /** The number of the milestone of a title, made for a day (YYYY-MM-DD) where there is none; null where GitHub refuses that. */
  ensureMilestone(title: string, due: string): Promise<number | null>;
  setMilestone(issue: number, milestone: number | null): Promise<void>;
  /** Writes a date (YYYY-MM-DD) into a field of an issue, or empties it; `refused` where GitHub does not take it. */
  setDate(issue: number, field: number, date: string | null): Promise<'set' | 'refused'>;
  /** `refused` where GitHub does not take this reviewer. */
  askForReview(pull: number, reviewer: string): Promise<'asked' | 'refused'>;
  /** Returns the labels as they are now. */
  addLabels(issue: number, names: readonly string[]): Promise<readonly Label[]>;
  /** A label that is not there is no fault. */
  removeLabel(issue: number, name: string): Promise<void>;
}
