/** The inbox over a store: takes entries, lets the work be done, and tries again what failed. */
import { TerminalError } from '../errors.ts';
import type { Request } from '../github/port.ts';
import { pauseAfter } from './backoff.ts';
import { type Claim, errorText, type Inbox, keyOf, type Store, type Worker } from './inbox.ts';

/** InboxOptions are what an inbox works with. */
export interface InboxOptions {
  readonly store: Store;
  readonly work: Worker;
  readonly report: (event: InboxEvent) => void;
  /** How many requests run side by side, 4 unless given. */
  readonly concurrency?: number;
  /** How often a request is tried before it is given up, 8 unless given. */
  readonly tries?: number;
  /** Milliseconds before the second try, 2000 unless given; each further one waits longer. */
  readonly firstRetry?: number;
  /** Milliseconds before a store that failed is asked again, 1000 unless given. */
  readonly storeRetry?: number;
  /** Milliseconds that `stop` waits for what runs, 7000 unless given. */
  readonly grace?: number;
  /** A number from 0 to 1. */
  readonly random?: () => number;
}

/** InboxEvent is what an inbox reports: a failed try (`retryIn` in milliseconds, null when it was given up), or a store that failed. */
export type InboxEvent =
  | {
      readonly kind: 'failed';
      readonly request: Request;
      readonly delivery: string | null;
      readonly error: unknown;
      readonly retryIn: number | null;
    }
  | { readonly kind: 'store-failed'; readonly error: unknown };

const LONGEST_LOOK = 60 * 60 * 1000;

/** InterruptedError says that a request was taken as often as it may be, and that the process ended each time. */
class InterruptedError extends Error {
  override readonly name = 'InterruptedError';

  constructor(tries: number) {
    super(`The process ended in the middle of it ${tries} times.`);
  }
}

/** createInbox runs one request at a time for each key, oldest first, and a few keys side by side. */
export function createInbox(options: InboxOptions): Inbox {
  return new StoreInbox(options);
}

class StoreInbox implements Inbox {
  readonly #options: Required<InboxOptions>;
  readonly #running = new Map<string, Claim>();
  readonly #stopped = new AbortController();
  #paused = false;
  #filling: Promise<void> | null = null;
  #fillAgain = false;
  #timer: NodeJS.Timeout | undefined;
  #changed = Promise.withResolvers<void>();

  constructor(options: InboxOptions) {
    const { store, work, report, concurrency = 4, tries = 8, firstRetry = 2000 } = options;
    const { storeRetry = 1000, grace = 7000, random = Math.random } = options;
    this.#options = { store, work, report, concurrency, tries, firstRetry, storeRetry, grace, random };
    this.#fill();
  }

  async note(request: Request, delivery: string | null = null): Promise<void> {
    if (this.#stopped.signal.aborted) throw new Error('The inbox is closed: this process is stopping.');
    await this.#options.store.note(request, delivery);
    this.#fill();
  }

  status(): ReturnType<Store['status']> {
    return this.#options.store.status();
  }

  async settled(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      const changed = this.#changed.promise;
      await this.#filling;
      if (this.#running.size === 0 && (await this.status()).depth === 0) return;
      await changed;
    }
  }

  async idle(): Promise<void> {
    this.#fill();
    await this.#ended();
  }

  pause(): void {
    this.#paused = true;
    clearTimeout(this.#timer);
  }

  async stop(): Promise<void> {
    this.pause();
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, this.#options.grace);
    await Promise.race([this.#ended(), late.promise]);
    clearTimeout(timer);
    this.#stopped.abort();
    const left = [...this.#running.values()];
    this.#running.clear();
    const handedBack = await Promise.allSettled(left.map((claim) => this.#handBack(claim)));
    for (const result of handedBack) if (result.status === 'rejected') this.#storeFailed(result.reason);
    await this.#options.store.close();
    this.#tell();
  }

  async #ended(): Promise<void> {
    await this.#filling;
    while (this.#running.size > 0) {
      await this.#changed.promise;
      await this.#filling;
    }
  }

  /** Takes what is due as long as there is room; one filling at a time. */
  #fill(): void {
    this.#fillAgain = true;
    this.#filling ??= this.#fillUp();
  }

  async #fillUp(): Promise<void> {
    await null; // So that `#filling` is set before anything can end.
    while (this.#fillAgain) {
      this.#fillAgain = false;
      const room = this.#options.concurrency - this.#running.size;
      if (this.#paused || room <= 0) break;
      clearTimeout(this.#timer);
      const lookAgain = await this.#take(room);
      if (lookAgain === null || this.#paused) continue;
      this.#timer = setTimeout(() => this.#fill(), Math.min(lookAgain, LONGEST_LOOK));
    }
    this.#filling = null;
    this.#tell();
  }

  async #take(room: number): Promise<number | null> {
    try {
      const { claims, lookAgain } = await this.#options.store.claim(room);
      for (const claim of claims) {
        const unwanted = this.#paused || this.#running.has(keyOf(claim.request));
        if (unwanted) await this.#keep(() => this.#handBack(claim));
        else void this.#run(claim);
      }
      return lookAgain;
    } catch (error) {
      this.#storeFailed(error);
      return this.#options.storeRetry;
    }
  }

  #handBack(claim: Claim): Promise<void> {
    return this.#options.store.putBack(claim, { delay: this.#options.storeRetry, counts: false });
  }

  async #run(claim: Claim): Promise<void> {
    const key = keyOf(claim.request);
    this.#running.set(key, claim);
    const settle = await this.#work(claim);
    await this.#keep(settle);
    if (this.#running.get(key) === claim) this.#running.delete(key);
    this.#tell();
    this.#fill();
  }

  /** Does the work and gives what has to be kept of its end. */
  async #work(claim: Claim): Promise<() => Promise<void>> {
    const { store, work, tries, firstRetry, random } = this.#options;
    const { request, delivery } = claim;
    const fail = (error: unknown, retryIn: number | null) =>
      this.#options.report({ kind: 'failed', request, delivery, error, retryIn });
    try {
      if (claim.tries > tries) throw new InterruptedError(tries);
      await work(request, delivery);
      return () => store.done(claim);
    } catch (error) {
      const later = pauseAfter(error, { tries: claim.tries, first: firstRetry, random: random() });
      const over = error instanceof TerminalError || (later.counts && claim.tries >= tries);
      fail(error, over ? null : later.delay);
      if (error instanceof TerminalError) return () => store.done(claim);
      return over ? () => store.bury(claim, errorText(error)) : () => store.putBack(claim, later);
    }
  }

  /** Writes until it is written: an entry that could not be settled would stay taken. */
  async #keep(write: () => Promise<void>): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      try {
        await write();
        return;
      } catch (error) {
        this.#storeFailed(error);
        await new Promise((resolve) => setTimeout(resolve, this.#options.storeRetry));
      }
    }
  }

  #storeFailed(error: unknown): void {
    this.#options.report({ kind: 'store-failed', error });
  }

  #tell(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers<void>();
  }
}
