/** What a draft depends on, read before anything is written. */
import type { Config } from '../config/schema.ts';
import type { Incident } from '../github/incident.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import type { Nearby } from '../github/nearby.ts';
import type { Comment, Labelling, PullRequestSummary, Repository } from '../github/port.ts';
import type { Answering, Spoken } from './commands/hear.ts';
import type { Opening } from './opening.ts';
import type { Misroute } from './route-words.ts';
import type { ObservedDraft } from './upkeep.ts';

/** ObservedIncident is all that the draft depends on, read before anything is written. */
export interface ObservedIncident {
  /** The repository in which the postmortem lives, and its configuration. */
  readonly repository: Repository;
  readonly events: readonly IssueEvent[];
  /** What happened near it in its own repository, null where that is not known. */
  readonly nearby: Nearby | null;
  readonly config: Config;
  /** The incident's own repository; null where the postmortem lives in the same. */
  readonly origin: { readonly repository: Repository; readonly config: Config } | null;
  /** Where the route that led there stands in the origin's configuration; null where none was followed. */
  readonly route: string | null;
  /** The route that cannot be followed: then there is no origin, and the repository is the incident's own. */
  readonly misroute: Misroute | null;
  readonly issue: Incident;
  readonly adoptedAt: string;
  readonly bot: string;
  /** The labellings that could count, each with whether GitHub or the configuration lets that account open incidents. */
  readonly labellings: readonly TrustedLabelling[];
  readonly pullRequests: readonly ObservedPullRequest[];
  /** The commit at the head of the default branch, null while the repository is empty. */
  readonly commit: string | null;
  /** The template that the label chooses; a source of null means that no such template exists. */
  readonly template: { readonly name: string; readonly source: string | null } | null;
  readonly templateNames: readonly string[];
  /** True when the default branch has a file there. */
  readonly hasFile: (path: string) => boolean;
  /** The incident's comments. */
  readonly comments: readonly Comment[];
  readonly talk: ObservedTalk;
  /** What a new draft's pull request says once; null where none is to be opened. */
  readonly opening: Opening | null;
  /** The open pull request that we made, null where none is. */
  readonly draft: ObservedDraft | null;
}

/** TrustedLabelling is a labelling and whether its account may open incidents. */
export type TrustedLabelling = Labelling & { readonly trusted: boolean };

/** ObservedPullRequest is a pull request from the incident's branch. */
export type ObservedPullRequest = PullRequestSummary & {
  readonly everLabelled: boolean;
  /** True for one that was closed before: who opened it again wants it. */
  readonly wasClosed: boolean;
};

/** ObservedTalk is what people say in commands, on the incident and on its open pull request in the same repository. */
export interface ObservedTalk extends Answering {
  readonly spoken: readonly Spoken[];
}
