/** Drafts that wait for their time: the inbox keeps them, and here it is known how long. */
import { EarlyError } from './errors.ts';
import type { Request } from './github/port.ts';
import { keyOf } from './inbox/inbox.ts';

/** Refresher lets the rest of a work wait. */
export interface Refresher {
  /** Throws `EarlyError` for a request whose time has not come. */
  await(request: Request): void;
  /** Lets an incident's draft wait until a time (ISO 8601). Throws `EarlyError` for a request that is that wait itself. */
  postpone(request: Request, until: string): Promise<void>;
}

/** RefresherOptions are what a refresher works with. */
export interface RefresherOptions {
  readonly note: (request: Request) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** createRefresher knows of no wait. One that a process before it knew of is found out by looking. */
export function createRefresher({ note, now }: RefresherOptions): Refresher {
  const due = new Map<string, number>();
  const early = (request: Request): void => {
    const seconds = ((due.get(keyOf(request)) ?? 0) - now()) / 1000;
    if (seconds > 0) throw new EarlyError(seconds);
    due.delete(keyOf(request));
  };
  return {
    await: (request) => {
      if (request.kind === 'refresh') early(request);
    },
    postpone: async (request, until) => {
      const wait: Request = { ...request, kind: 'refresh' };
      const isKnown = (due.get(keyOf(wait)) ?? 0) > now();
      due.set(keyOf(wait), Date.parse(until));
      if (request.kind === 'refresh') return early(wait);
      if (isKnown) return;
      try {
        await note(wait);
      } catch (error) {
        // What is not written down does not wait: the request that brought it is tried again.
        due.delete(keyOf(wait));
        throw error;
      }
    },
  };
}
