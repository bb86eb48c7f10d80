/** The inbox: the durable list of "look at this" that stands between a webhook and the work. */
import type { Request } from '../github/port.ts';

/** Inbox keeps requests until they are done. The same request noted twice before its turn is one entry. */
export interface Inbox {
  /** Resolves once the request is on disk; the work follows by itself. It rejects when it could not be written. */
  note(request: Request, delivery?: string | null): Promise<void>;
  /** Resolves when nothing is left to do, entries that wait for another try included. */
  settled(): Promise<void>;
  /** Takes what is due by the store's clock, and resolves when nothing runs any more: what waits for its time goes on waiting. */
  idle(): Promise<void>;
  status(): Promise<InboxStatus>;
  /** Starts nothing new from now on; notes are still taken. */
  pause(): void;
  /** Lets what runs come to its end, hands back what has not ended in time, and closes the store. */
  stop(): Promise<void>;
}

/** InboxStatus says how much there is to do. */
export interface InboxStatus {
  /** Entries that are not done: those that wait and those that run. */
  readonly depth: number;
  /** Seconds since the oldest of them was noted, 0 when there are none. */
  readonly oldestSeconds: number;
  /** Entries that run, in all replicas. */
  readonly running: number;
  /** Entries that were given up. */
  readonly dead: number;
  /** The newest of them, at most `SHOWN_DEAD`. */
  readonly lastDead: readonly DeadEntry[];
}

/** DeadEntry is a request that was given up. Noting it again gives it a new life. */
export interface DeadEntry {
  readonly request: Request;
  readonly delivery: string | null;
  readonly tries: number;
  /** The message of the last error. */
  readonly error: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Worker does the work of a request; it throws when the request has to be tried again. */
export type Worker = (request: Request, delivery: string | null) => Promise<void>;

/** Store is where an inbox keeps its entries. Every promise resolves once the change is kept. */
export interface Store {
  /** Adds an entry, or gives a dead one a new life; while one waits, it stands for both. Survives a loss of power. */
  note(request: Request, delivery: string | null): Promise<void>;
  /** Takes entries whose time has come, oldest first: never one that is taken already, here or in another replica. */
  claim(limit: number): Promise<Claims>;
  /** Forgets an entry, or makes it ready again when it was noted since it was taken. */
  done(claim: Claim): Promise<void>;
  /** Puts an entry back. */
  putBack(claim: Claim, later: Later): Promise<void>;
  /** Gives an entry up; one that was noted since it was taken becomes ready again instead. */
  bury(claim: Claim, error: string): Promise<void>;
  /** Makes every dead entry ready again; resolves with their number. */
  revive(): Promise<number>;
  status(): Promise<InboxStatus>;
  /** What `remember` kept under a key, null when it kept nothing. */
  recall(key: string): Promise<string | null>;
  /** Keeps a text under a key. It may be lost with the machine's power: keep only what can be found out again. */
  remember(key: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** Claim is an entry that was taken. */
export interface Claim {
  readonly id: string;
  readonly request: Request;
  /** The delivery that it was noted for first. */
  readonly delivery: string | null;
  /** How often it was taken, this time included, and those not counted that were put back uncounted. */
  readonly tries: number;
  /** Which taking this is: a claim that is no longer the newest changes nothing. */
  readonly attempt: number;
}

/** Claims are entries that were taken, and when to look again. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** Milliseconds until the next entry may be due, null when a note will tell. */
  readonly lookAgain: number | null;
}

/** Later says when an entry that was put back is ready again. */
export interface Later {
  /** Milliseconds */
  readonly delay: number;
  /** False when the try was not the request's fault. */
  readonly counts: boolean;
}

/** SHOWN_DEAD is how many dead entries a status shows. */
export const SHOWN_DEAD = 20;

/** keyOf names what a request is about: requests with the same key never run at the same time. */
export function keyOf({ owner, repo, kind, number, by }: Request): string {
  return `${owner}/${repo} ${kind} ${number}${by === undefined ? '' : ` ${by}`}`.toLowerCase();
}

const MAX_ERROR = 500;

/** errorText is what is kept and shown of an error: its message, cut to 500 characters. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.length > MAX_ERROR ? `${text.slice(0, MAX_ERROR - 1)}…` : text;
}

/** InboxStoreError says that a store cannot be used, and what to do; its message holds no password. */
export class InboxStoreError extends Error {
  override readonly name = 'InboxStoreError';
}
