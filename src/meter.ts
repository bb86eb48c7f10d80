/** What the App counts of its own work. */
import type { Request } from './github/port.ts';

/** DeliveryOutcome is what became of a webhook; only `failed` and `refused` are answered with an error. */
export type DeliveryOutcome = 'noted' | 'ignored' | 'refused' | 'failed';

/** WorkOutcome is what became of a try: `postponed` because GitHub asks to wait or its time has not come, `dropped` because trying again cannot help. */
export type WorkOutcome = 'done' | 'retried' | 'postponed' | 'dead' | 'dropped';

/** SweepOutcome is `partial` when something could not be read. */
export type SweepOutcome = 'done' | 'partial' | 'failed';

/** Call is a request to GitHub that was answered, or was not: then the status is null. */
export interface Call {
  /** Method and template: never a repository's name. */
  readonly route: string;
  readonly status: number | null;
  /** What GitHub says of the budget that it was paid from. */
  readonly budget: Budget | null;
}

/** Budget is how many requests are left until it is renewed, at `reset` in seconds since 1970. */
export interface Budget {
  /** Whose it is: an installation's id, or null for the App itself. */
  readonly installation: string | null;
  /** GitHub's word: `core`, `graphql`. */
  readonly resource: string;
  readonly remaining: number;
  readonly reset: number;
}

/** Meter is told what happens. It never throws and never waits. */
export interface Meter {
  delivered(event: string, outcome: DeliveryOutcome): void;
  worked(kind: Request['kind'], outcome: WorkOutcome): void;
  called(call: Call): void;
  swept(outcome: SweepOutcome, seconds: number): void;
}

/** SILENT counts nothing. */
export const SILENT: Meter = {
  delivered: () => undefined,
  worked: () => undefined,
  called: () => undefined,
  swept: () => undefined,
};
