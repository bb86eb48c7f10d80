/** How long a failed request waits. */
import { EarlyError, GitHubError } from '../errors.ts';
import type { Later } from './inbox.ts';

const GROWTH = 4;
const MAX_PAUSE = 15 * 60 * 1000;

/**
 * pauseAfter waits longer after every try, up to 15 minutes, and never shorter than GitHub asks. `random` (0 to 1) spreads
 * what failed together. Waiting because GitHub asked for it is no failed try.
 */
export function pauseAfter(error: unknown, options: { tries: number; first: number; random: number }): Later {
  const { tries, first, random } = options;
  if (error instanceof EarlyError) return { delay: Math.ceil(error.seconds * 1000), counts: false };
  const asked = error instanceof GitHubError ? error.retryAfter : null;
  const backoff = Math.min(first * GROWTH ** (tries - 1), MAX_PAUSE) * (0.5 + random / 2);
  const delay = asked === null ? backoff : Math.max(backoff, asked * 1000 * (1 + random / 10));
  return { delay: Math.ceil(delay), counts: asked === null };
}
