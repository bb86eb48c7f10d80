/** What issues and pull requests are made from. */

/** NewPullRequest is opened as a draft where GitHub allows drafts, unless it is ready at once. */
export interface NewPullRequest {
  readonly isReady?: boolean;
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** NewIssue is what an issue is made from. */
export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** The number of a milestone. */
  readonly milestone: number | null;
  /** A date (YYYY-MM-DD) for a field of the organization; left out where GitHub does not take it. */
  readonly date: { readonly field: number; readonly value: string } | null;
}
