/** Patience with GitHub: reading may be tried again, and a step is too short-lived to be tried again as a whole. */
import { setTimeout as sleep } from 'node:timers/promises';

const TRIES = 3;
const LONGEST_WAIT = 60;

/**
 * patiently sends a request again after a server error, a lost answer or a rate limit that ends within a minute. Only for
 * reading: a create must never be sent twice.
 */
export async function patiently<Options, Answer>(
  request: (options: Options) => Answer | Promise<Answer>,
  options: Options,
  wait: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await request(options);
    } catch (error) {
      const seconds = tried < TRIES ? secondsToWait(error, tried) : null;
      if (seconds === null) throw error;
      await wait(seconds * 1000);
    }
  }
}

/** Null when waiting does not help. */
function secondsToWait(error: unknown, tried: number): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  const status = Number(error.status);
  const after = retryAfter(error);
  if (status === 403 || status === 429) return after !== null && after <= LONGEST_WAIT ? after : null;
  return status >= 500 ? (after ?? tried) : null;
}

function retryAfter(error: object): number | null {
  const { response } = error as { response?: { headers?: Record<string, string | number | undefined> } };
  const value = response?.headers?.['retry-after'];
  return value === undefined || !Number.isFinite(Number(value)) ? null : Number(value);
}
