/** An inbox whose work a test does by hand. */
import type { Request } from '../../src/github/port.ts';
import type { Inbox, Store } from '../../src/inbox/inbox.ts';
import { createInbox, type InboxEvent, type InboxOptions } from '../../src/inbox/runner.ts';

/** Desk is an inbox, what it began and ended in order, and what it reported. */
export interface Desk {
  readonly inbox: Inbox;
  /** `start 1` and `end 1` for the request of number 1. */
  readonly log: readonly string[];
  readonly events: readonly InboxEvent[];
  /** Ends the oldest work that runs, once it runs; an error makes it fail. */
  end(error?: unknown): Promise<void>;
  /** Resolves when so many works have begun in all. */
  begun(count: number): Promise<void>;
}

/** createDesk takes from a store; it retries after a millisecond and spreads nothing unless told otherwise. */
export function createDesk(store: Store, options: Partial<InboxOptions> = {}): Desk {
  const log: string[] = [];
  const events: InboxEvent[] = [];
  const running: { readonly number: number; readonly ended: PromiseWithResolvers<void> }[] = [];
  const work = async ({ number }: Request) => {
    const ended = Promise.withResolvers<void>();
    log.push(`start ${number}`);
    running.push({ number, ended });
    await ended.promise.finally(() => log.push(`end ${number}`));
  };
  const inbox = createInbox({
    store,
    work,
    report: (event) => events.push(event),
    firstRetry: 1,
    storeRetry: 1,
    random: () => 1,
    ...options,
  });
  const until = async (met: () => boolean) => {
    while (!met()) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return {
    inbox,
    log,
    events,
    begun: (count) => until(() => log.filter((line) => line.startsWith('start')).length >= count),
    end: async (error) => {
      await until(() => running.length > 0);
      const oldest = running.shift();
      if (error === undefined) oldest?.ended.resolve();
      else oldest?.ended.reject(error);
    },
  };
}
