/** What a follow-up depends on, read before anything is written. */
import type { Config } from '../config/schema.ts';
import type { FieldChange } from '../github/follow-through.ts';
import type { History } from '../github/issue-events.ts';
import type { Comment, Issue, PullRequest, Repository } from '../github/port.ts';
import type { ChangedFile } from '../github/reader.ts';
import type { Whereabouts } from '../github/whereabouts.ts';
import type { Postmortem } from '../postmortem/model.ts';
import type { Misroute } from './route-words.ts';
import type { Version } from './twins.ts';
import type { WriteBackTrace } from './write-back.ts';

/** ObservedMerge is a merged pull request with every postmortem of it that is to be followed up. */
export interface ObservedMerge {
  readonly pullRequest: PullRequest;
  readonly config: Config;
  readonly adoptedAt: string;
  readonly bot: string;
  readonly postmortems: readonly ObservedPostmortem[];
  /** Postmortems that cannot be read, each with the reason. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** Postmortems whose action items cannot go where they should, each with the reason. */
  readonly misrouted: readonly { readonly path: string; readonly misroute: Misroute }[];
  /** Issues that the bot opened for postmortems of this repository, here and wherever its action items may go, each once. */
  readonly issues: readonly Issue[];
  /** Comments on the pull request. */
  readonly comments: readonly Comment[];
  /** Logins, lower case, that GitHub lets be assigned. */
  readonly assignable: ReadonlySet<string>;
  /** The field of the organization for due dates; null where none is configured, or there is none. */
  readonly dueField: number | null;
  readonly hasFile: (path: string) => boolean;
  /** Where issues are that a report names and no list shows, by `threadKey`, as far as the plan asked for it. */
  readonly located: ReadonlyMap<string, Located>;
  /** The pull requests that report postmortems of which no issue is listed, by the document's path, as far as the plan asked for it; null where none does. */
  readonly origins: ReadonlyMap<string, number | null>;
  /** What happened to issues and pull requests, by `threadKey`, as far as the plan asked for it. */
  readonly histories: ReadonlyMap<string, History>;
  /** Who wrote in fields of issues, by `threadKey`, as far as the plan asked for it; null where GitHub does not tell. */
  readonly fieldChanges: ReadonlyMap<string, readonly FieldChange[] | null>;
  /** Former versions of postmortems by `versionKey`, as far as the plan asked for them; null for one that cannot be read. */
  readonly versions: ReadonlyMap<string, Version | null>;
  /** What shows of earlier write-backs, by the document's path, as far as the plan asked for it. */
  readonly writeBacks: ReadonlyMap<string, WriteBackTrace>;
  /** Comments on other threads, by `threadKey`, as far as the plan asked for them. */
  readonly threads: ReadonlyMap<string, readonly Comment[]>;
}

/** ObservedPostmortem is one postmortem as the default branch has it, and what is known around it. */
export interface ObservedPostmortem {
  readonly postmortem: Postmortem;
  /** The document as it was read, byte order mark and line ends included. */
  readonly source: string;
  readonly change: ChangedFile;
  /** The commit that its lines are those of. */
  readonly commit: string;
  readonly incident: ObservedParent | null;
  /** Where the issues of its action items go; null for the pull request's own repository. */
  readonly destination: Destination | null;
  /** The issues of this repository that its items name as tickets, by number; null where there is none. */
  readonly tickets: ReadonlyMap<number, Issue | null>;
}

/** Located is where an issue was found, and whether we may write to it there. */
export interface Located {
  readonly where: Whereabouts;
  readonly isReached: boolean;
}

/** Destination is another repository for issues, and the logins, lower case, that can be assigned there. */
export interface Destination extends Pick<ObservedMerge, 'dueField'> {
  readonly repository: Repository;
  readonly assignable: ReadonlySet<string>;
}

/** ObservedParent is the incident below which the issues go. */
export interface ObservedParent {
  readonly number: number;
  /** `owner/name` */
  readonly repository: string;
  readonly isElsewhere: boolean;
  /** True when nobody sees the incident who may not see the issues: only then they are told of there. */
  readonly isOpenTo: boolean;
  /** Null where GitHub has no sub-issues. */
  readonly subIssues: readonly Issue[] | null;
  /** Comments on the incident; read only where GitHub has no sub-issues. */
  readonly comments: readonly Comment[];
}
