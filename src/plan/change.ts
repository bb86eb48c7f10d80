/** What a plan is made of. Each change is complete in itself: none needs a number that an earlier one will make. */
import type { Annotation, Conclusion } from '../github/checks.ts';
import type { Upkeep } from '../github/incident.ts';
import type { Issue, Label } from '../github/port.ts';
import type {
  CloseIncident,
  Due,
  Redate,
  UpdateActionIssue,
  WriteTickets,
} from './follow-through/changes.ts';

/** Elsewhere says in which repository a change takes effect, as `owner/name`; in the request's own unless set. */
interface Elsewhere {
  readonly repository?: string;
}

/** Change is one thing to bring about on GitHub. */
export type Change =
  | OpenPostmortem
  | DecoratePullRequest
  | EnsureActionIssue
  | LinkSubIssue
  | UpdateActionIssue
  | Redate
  | WriteTickets
  | CloseIncident
  | CloseTwin
  | ClosePullRequest
  | KeepUp
  | LabelIncident
  | WriteComment
  | DeleteComment
  | CloseDeclined
  | Relabel
  | WriteCheckRun
  | CommitFixes
  | AskForReview;

/** OpenPostmortem makes the branch, the file and the draft pull request of an incident; it goes on where it was cut off. */
export interface OpenPostmortem extends Elsewhere {
  readonly kind: 'openPostmortem';
  /** What the incident is called in the names of files. */
  readonly incident: string;
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
export interface DecoratePullRequest extends Elsewhere {
  readonly kind: 'decoratePullRequest';
  readonly number: number;
  readonly labels: readonly Label[];
  readonly assignees: readonly string[];
}

/** EnsureActionIssue makes the issue of one action item, assigns it and links it below the incident. */
export interface EnsureActionIssue extends Elsewhere {
  readonly kind: 'ensureActionIssue';
  /** Names the action item inside this plan, so that comments can speak of the issue to come. */
  readonly item: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly Label[];
  readonly assignees: readonly string[];
  readonly due: Due;
  /** The incident below which it goes; null when there is none, GitHub has no sub-issues or too many people would see it there. */
  readonly parent: IssueRef | null;
}

/** IssueRef is an issue, in the request's own repository unless it says otherwise. */
export interface IssueRef extends Elsewhere {
  readonly number: number;
}

/** LinkSubIssue puts an issue that exists below its incident. */
export interface LinkSubIssue extends Elsewhere {
  readonly kind: 'linkSubIssue';
  readonly parent: number;
  readonly child: Pick<Issue, 'id' | 'number' | 'repository'>;
}

/** CloseTwin closes the younger of two issues that were made of one action item, because an answer of GitHub was lost. */
export interface CloseTwin extends Elsewhere {
  readonly kind: 'closeTwin';
  readonly number: number;
  /** The older one, which stays, as `referenceTo` names it. */
  readonly of: string;
}

/** ClosePullRequest closes the younger of two drafts of one incident, made because a list did not show the older one, which a person had closed. */
export interface ClosePullRequest extends Elsewhere {
  readonly kind: 'closePullRequest';
  readonly number: number;
  /** The older one. */
  readonly of: number;
}

/** KeepUp keeps a draft up to date and answers commands, in one request. */
export interface KeepUp extends Elsewhere {
  readonly kind: 'keepUp';
  /** The pull request, or the incident where only its commands are answered. */
  readonly number: number;
  /** Before this time (ISO 8601) commands are answered, and all else waits. */
  readonly notBefore: string | null;
  readonly upkeep: Upkeep;
}

/** LabelIncident makes an issue an incident, as somebody asked for by a command. */
export interface LabelIncident extends Elsewhere {
  readonly kind: 'labelIncident';
  readonly number: number;
  readonly label: string;
}

/** WriteComment makes or replaces one comment of ours. */
export interface WriteComment extends Elsewhere {
  readonly kind: 'writeComment';
  readonly on: number;
  /** The comment to replace, null for a new one. */
  readonly id: number | null;
  /** Names the comment in its seal. */
  readonly name: string;
  readonly body: Text;
}

/** DeleteComment takes away a comment of ours that says the same as an older one, or what is over. */
export interface DeleteComment extends Elsewhere {
  readonly kind: 'deleteComment';
  readonly on: number;
  readonly id: number;
}

/** CloseDeclined closes the issue of an action item as not planned, since whom it concerns said why. */
export interface CloseDeclined extends Elsewhere {
  readonly kind: 'closeDeclined';
  readonly number: number;
}

/** Relabel puts labels on an issue before it takes others off; the rest stays as it is. */
export interface Relabel extends Elsewhere {
  readonly kind: 'relabel';
  readonly number: number;
  readonly add: readonly Label[];
  readonly remove: readonly string[];
}

/** WriteCheckRun makes the check run of a commit, or goes on with one. */
export interface WriteCheckRun extends Elsewhere {
  readonly kind: 'writeCheckRun';
  /** The run to go on with, null for a new one. */
  readonly id: number | null;
  /** The pull request. */
  readonly pull: number;
  readonly commit: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
  /** Those that the run does not have yet. */
  readonly annotations: readonly Annotation[];
  /** True where a button applies the safe fixes. */
  readonly fixable: boolean;
}

/** CommitFixes puts mended files on the branch of a pull request, where it is still at the commit that was read. */
export interface CommitFixes extends Elsewhere {
  readonly kind: 'commitFixes';
  /** The pull request. */
  readonly pull: number;
  readonly branch: string;
  readonly parent: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly message: string;
}

/** AskForReview asks one account or team (`org/team`) for a review. */
export interface AskForReview extends Elsewhere {
  readonly kind: 'askForReview';
  /** The pull request. */
  readonly number: number;
  readonly reviewer: string;
}

/** Text is Markdown with places for issues that this very plan makes, and for what the report keeps of tickets that it writes. */
export type Text = readonly (string | { readonly issueOf: string } | { readonly ticketOf: string })[];

/** Outcome is a change and what came of it; `detail` says why it was refused. */
export interface Outcome {
  readonly change: Change;
  readonly result: 'created' | 'updated' | 'unchanged' | 'refused';
  readonly detail: string | null;
  /** When the rest of it is due (ISO 8601), where it waits for its time. */
  readonly rest?: string;
}
