/** What a plan is made of. Each change is complete in itself: none needs a number that an earlier one will make. */
import type { Label } from '../github/port.ts';

/** Change is one thing to bring about on GitHub. */
export type Change =
  | OpenPostmortem
  | DecoratePullRequest
  | EnsureActionIssue
  | LinkSubIssue
  | CloseTwin
  | ClosePullRequest
  | WriteComment
  | DeleteComment;

/** OpenPostmortem makes the branch, the file and the draft pull request of an incident; it goes on where it was cut off. */
export interface OpenPostmortem {
  readonly kind: 'openPostmortem';
  readonly incident: number;
  readonly branch: string;
  readonly base: { readonly branch: string; readonly commit: string };
  /** The directory in which a file of the branch counts as the postmortem, so that ours is not put beside it. */
  readonly directory: string;
  readonly file: { readonly path: string; readonly text: string };
  readonly commitMessage: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly Label[];
  /** Put on as well where GitHub refuses drafts. */
  readonly draftLabel: Label;
  readonly assignees: readonly string[];
}

/** DecoratePullRequest puts on the labels and assignees that an interrupted draft left out. */
export interface DecoratePullRequest {
  readonly kind: 'decoratePullRequest';
  readonly number: number;
  readonly labels: readonly Label[];
  readonly assignees: readonly string[];
}

/** EnsureActionIssue makes the issue of one action item, assigns it and links it below the incident. */
export interface EnsureActionIssue {
  readonly kind: 'ensureActionIssue';
  /** Names the action item inside this plan, so that comments can speak of the issue to come. */
  readonly item: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly Label[];
  readonly assignees: readonly string[];
  /** The incident's number, null when there is none or GitHub has no sub-issues. */
  readonly parent: number | null;
}

/** LinkSubIssue puts an issue that exists below its incident. */
export interface LinkSubIssue {
  readonly kind: 'linkSubIssue';
  readonly parent: number;
  readonly child: { readonly id: number; readonly number: number };
}

/** CloseTwin closes the younger of two issues that were made of one action item, because an answer of GitHub was lost. */
export interface CloseTwin {
  readonly kind: 'closeTwin';
  readonly number: number;
  /** The older one, which stays. */
  readonly of: number;
}

/** ClosePullRequest closes the younger of two drafts of one incident, made because a list did not show the older one, which a person had closed. */
export interface ClosePullRequest {
  readonly kind: 'closePullRequest';
  readonly number: number;
  /** The older one. */
  readonly of: number;
}

/** WriteComment makes or replaces one comment of ours. */
export interface WriteComment {
  readonly kind: 'writeComment';
  readonly on: number;
  /** The comment to replace, null for a new one. */
  readonly id: number | null;
  /** Names the comment in its seal. */
  readonly name: string;
  readonly body: Text;
}

/** DeleteComment takes away a comment of ours that says the same as an older one. */
export interface DeleteComment {
  readonly kind: 'deleteComment';
  readonly on: number;
  readonly id: number;
}

/** Text is Markdown with places for issues that this very plan makes. */
export type Text = readonly (string | { readonly issueOf: string })[];

/** Outcome is a change and what came of it; `detail` says why it was refused. */
export interface Outcome {
  readonly change: Change;
  readonly result: 'created' | 'updated' | 'unchanged' | 'refused';
  readonly detail: string | null;
}

/** describeChange says in one line what a change does, for dry runs and logs. It holds no text from people. */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case 'openPostmortem':
      return `open a draft pull request from ${change.branch} with ${change.file.path}`;
    case 'decoratePullRequest':
      return `put labels and assignees on pull request #${change.number}`;
    case 'ensureActionIssue':
      return `open an issue for action item ${change.item}${change.parent ? ` below #${change.parent}` : ''}`;
    case 'linkSubIssue':
      return `put #${change.child.number} below #${change.parent}`;
    case 'closeTwin':
      return `close #${change.number} as a duplicate of #${change.of}`;
    case 'closePullRequest':
      return `close pull request #${change.number} as a duplicate of #${change.of}`;
    case 'writeComment':
      return `${change.id === null ? 'write' : 'update'} the ${change.name} comment on #${change.on}`;
    case 'deleteComment':
      return `delete a comment on #${change.on} that was written twice`;
  }
}
