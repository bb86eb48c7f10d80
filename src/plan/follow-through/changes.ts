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
