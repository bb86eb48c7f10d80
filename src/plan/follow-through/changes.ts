/** Changes to what was made after a merge. */
import type { ParseOptions } from '../../postmortem/parse.ts';

/** UpdateActionIssue gives an issue the words of its reworded action item, unless a person wrote in it meanwhile. */
export interface UpdateActionIssue {
  /** `owner/name`; the request's own unless set. */
  readonly repository?: string;
  readonly kind: 'updateActionIssue';
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

/** Due is where a due date (YYYY-MM-DD) goes besides the body of an issue. */
export interface Due {
  /** A field of the organization. */
  readonly date: { readonly field: number; readonly value: string } | null;
  readonly milestone: { readonly title: string; readonly due: string } | null;
}

/** Redate gives an issue another due date, in its field and its milestone, each where nobody changed it meanwhile. */
export interface Redate {
  /** `owner/name`; the request's own unless set. */
  readonly repository?: string;
  readonly kind: 'redate';
  readonly number: number;
  readonly date: {
    readonly field: number;
    readonly was: string | null;
    readonly value: string | null;
  } | null;
  /** `was` is a title. */
  readonly milestone: { readonly was: string | null; readonly now: Due['milestone'] } | null;
}

/** WriteTickets writes the numbers of issues beside their action items: on the default branch as it was read, or in a pull request. */
export interface WriteTickets {
  /** `owner/name`; the request's own unless set. */
  readonly repository?: string;
  readonly kind: 'writeTickets';
  /** A commit that a rule forbids becomes a pull request. */
  readonly way: 'commit' | 'pull-request';
  readonly base: { readonly branch: string; readonly commit: string };
  readonly file: { readonly path: string; readonly text: string };
  readonly reading: ParseOptions;
  /** `item` is 0-based in the document; an `issue` of null is one that this plan makes under the name. */
  readonly tickets: readonly {
    readonly item: number;
    readonly line: number;
    readonly name: string;
    readonly issue: string | null;
  }[];
  /** Whose commits on the branch are ours. */
  readonly account: string;
  readonly branch: string;
  readonly message: string;
  readonly title: string;
  readonly body: string;
}

/** CloseIncident closes an incident whose action items are all finished. */
export interface CloseIncident {
  /** `owner/name`; the request's own unless set. */
  readonly repository?: string;
  readonly kind: 'closeIncident';
  readonly number: number;
}
