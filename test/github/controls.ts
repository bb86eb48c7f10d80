/** What tests steer in the local GitHub: failures, webhooks, lists that lag, the clock, and people. */

import type { Delivery } from './observed.ts';
import type { NewDeployment } from './world/deployments.ts';

/** Failure is what becomes of a request: a chosen answer, a connection that is cut, or no answer ever. */
export type Failure =
  | 'reset'
  | 'hang'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    };

/** Strike is a failure and its moment: before the effect of a request, or after it, so that only the answer is lost. */
export interface Strike {
  readonly when: 'before' | 'after';
  readonly how: Failure;
}

/** Fault makes chosen requests fail. */
export interface Fault extends Strike {
  readonly method?: string;
  /** A route's template, an exact path, or an expression over the path with its query. All paths unless given. */
  readonly path?: string | RegExp;
  /** The first matching request that fails, 1 unless given. */
  readonly nth?: number;
  /** How many matching requests fail from there on, 1 unless given. */
  readonly times?: number;
}

/** FaultRequest is a request as a schedule of faults sees it. */
export interface FaultRequest {
  /** Counts the requests that the schedule was asked about, from 0. */
  readonly index: number;
  readonly method: string;
  /** The template of the route; null where GitHub has none. */
  readonly route: string | null;
  /** The path with its query. */
  readonly path: string;
  /** As in the log of requests. */
  readonly actor: string | null;
  readonly isWrite: boolean;
}

/** Faults are the failures to come. */
export interface Faults {
  add(fault: Fault): void;
  /** Asks about every request to the API that is not a person's; null lets it pass. Replaces the schedule before. */
  schedule(decide: ((request: FaultRequest) => Strike | null) | null): void;
  /** Forgets all faults, and the schedule. */
  clear(): void;
  /** The faults that were added and have not struck as often as they should. */
  pending(): readonly Fault[];
}

/** Webhooks steer the deliveries: keep them back, reorder, lose, repeat. */
export interface Webhooks {
  hold(): void;
  /** Sends what was held, in the given order; what the order leaves out is lost. */
  release(order?: (held: readonly Delivery[]) => readonly Delivery[]): void;
  /** Loses every delivery from now on that matches; without an argument loses none. */
  drop(matches?: (delivery: Delivery) => boolean): void;
  /** Fails every delivery from now on that matches, as if nobody listened: the App finds it listed as failed. */
  fail(matches?: (delivery: Delivery) => boolean): void;
  /**
   * Asks about every delivery how often it is sent, and each time after how many that come later: `[0]` is at once,
   * `[1]` past the next one, `[0, 0, 0]` three times, `[]` never. What still waits for a later one is sent by `settled`.
   */
  schedule(decide: ((delivery: Delivery, index: number) => readonly number[]) | null): void;
  /** Sends a delivery again, as it was, and resolves when it was answered. */
  redeliver(id: string): Promise<Delivery>;
}

/** Lag makes lists answer as things were: issues, pull requests, sub-issues, comments, deliveries. */
export interface Lag {
  /**
   * Lists answer as of so many milliseconds ago by the clock of GitHub, 0 being now. With `random`, which gives numbers
   * from 0 to 1, each request draws its own share of that. What is asked for by its number is always as it is.
   */
  set(milliseconds: number, random?: () => number): void;
}

/** Clock is the clock of everything that GitHub dates. */
export interface Clock {
  now(): Date;
  /** Moves a clock that was started as `manual`. */
  advance(milliseconds: number): void;
}

/** ForkProposal is a pull request from a branch of somebody's fork. */
export interface ForkProposal {
  readonly branch: string;
  readonly files: Readonly<Record<string, string>>;
  readonly title?: string;
}

/** ForkPerson works in a fork: its branches are not the repository's, and GitHub tells the repository's Apps of the pull request alone. */
export interface ForkPerson {
  /** The number of the new pull request. */
  proposeFromFork(repository: string, proposal: ForkProposal): number;
  /** Adds a commit to the branch that an open pull request is from. */
  pushToFork(repository: string, pull: number, files: ForkProposal['files']): void;
  /** The pull request stays open, and is from an unknown repository then. */
  deleteFork(repository: string, pull: number): void;
}

/** CheckPerson presses the buttons of checks. */
interface CheckPerson {
  /** Takes somebody off the reviewers who were asked. */
  dismissReviewer(repository: string, pull: number, login: string): void;
  /** Asks for a check run once more. */
  rerunCheck(repository: string, run: number): void;
  /** Asks for all of an App's checks at a commit once more. */
  rerunSuite(repository: string, suite: number): void;
  /** Presses a button that a check run offers. */
  pressCheck(repository: string, run: number, action: string): void;
}

/** Person does at once, without a request, what somebody with the right to it does on GitHub's pages. */
export interface Person extends CheckPerson, ForkPerson {
  /** Issues and pull requests alike. */
  edit(
    repository: string,
    number: number,
    text: { readonly title?: string; readonly body?: string | null },
  ): void;
  close(repository: string, number: number, reason?: 'completed' | 'not_planned' | 'duplicate'): void;
  /** Throws where GitHub refuses: a pull request that is merged, or whose branch is gone. */
  /** Lets nobody comment any more. */
  lock(repository: string, number: number): void;
  reopen(repository: string, number: number): void;
  label(repository: string, number: number, ...names: readonly string[]): void;
  unlabel(repository: string, number: number, ...names: readonly string[]): void;
  /** By its title, made where there is none; null takes the issue out of the one that it is in. */
  milestone(repository: string, number: number, title: string | null): void;
  /** Writes into a field of the organization, by its id; null empties it. */
  setField(repository: string, number: number, field: number, value: string | null): void;
  deleteIssue(repository: string, number: number): void;
  /** Moves an issue to another repository, `owner/name`; the number that it has there. */
  transfer(repository: string, number: number, to: string): number;
  convertToDiscussion(repository: string, number: number): void;
  /** The id of the new comment. */
  comment(repository: string, number: number, body: string): number;
  editComment(repository: string, id: number, body: string): void;
  deleteComment(repository: string, id: number): void;
  /** The id of the new deployment. */
  deploy(repository: string, deployment: NewDeployment): number;
  /** Takes an issue from its parent; nothing where it has none. */
  removeFromParent(repository: string, number: number): void;
  /** Resolves when everything followed that follows, in turn with the requests. */
  deleteBranch(repository: string, branch: string): Promise<void>;
}
