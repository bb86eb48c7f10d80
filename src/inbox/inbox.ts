/** The inbox: the list of "look at this" that stands between a webhook and the work. */
import type { Request } from '../github/port.ts';

/** Inbox keeps requests until they are done. The same request noted twice before its turn is one entry. */
export interface Inbox {
  /** Resolves once the request is kept; the work follows by itself. */
  note(request: Request): Promise<void>;
  /** Resolves when nothing is left to do, entries that wait for another try included. */
  settled(): Promise<void>;
  /** Takes nothing new, lets what runs come to its end and forgets the rest. */
  stop(): Promise<void>;
}

/** keyOf names what a request is about: requests with the same key never run at the same time. */
export function keyOf({ owner, repo, kind, number }: Request): string {
  return `${owner}/${repo} ${kind} ${number}`.toLowerCase();
}

/** Worker does the work of a request; it throws when the request has to be tried again. */
export type Worker = (request: Request) => Promise<void>;
