/** Waiting, always for a state and never for a time. */
import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 100;

/** Wait says what is waited for, how long at most, and what ends the waiting early. */
export interface Wait {
  /** Completes "Waited in vain for …". */
  readonly what: string;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** poll calls `look` until it returns something other than null, and throws when the time is over or the signal aborts. */
export async function poll<T>(wait: Wait, look: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + wait.seconds * 1000;
  for (;;) {
    wait.signal.throwIfAborted();
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() >= deadline) {
      throw new Error(`Waited in vain for ${wait.what} (${wait.seconds} seconds).`);
    }
    await pause(EVERY_MS, undefined, { signal: wait.signal }).catch(() => undefined);
  }
}
