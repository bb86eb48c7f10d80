/** Times that count from a moment called T: `T+5m`, `T0`, `+01:30`. */
import { execAt } from '../text/scan.ts';

/** Elapsed is a count of minutes, negative before T, and where it ends in the text. */
export interface Elapsed {
  readonly minutes: number;
  readonly end: number;
}

const PREFIX = /T\s?(?:([+−–-])\s?|(?=0(?!\d|[:.]\d)))|(\+)\s?/uy;
const CLOCK = /(\d{1,3}):(\d{2})(?::\d{2})?(?![\d:])/uy;
const UNITS =
  /(?=\d)(?:(\d{1,3})\s?(?:h|hrs?|hours?)(?!\p{L})\s?)?(?:(\d{1,4})\s?(?:m|mins?|minutes?|['′])(?!\p{L})\s?)?(?:(\d{1,5})\s?(?:s|secs?|seconds?)(?!\p{L}))?/uy;
const BARE = /()(\d{1,4})(?![\p{L}\d]|[:.]\d)/uy;

/** readElapsed reads an elapsed time that begins exactly at `at`, null when none does there. */
export function readElapsed(head: string, at: number): Elapsed | null {
  const prefix = execAt(PREFIX, head, at);
  if (!prefix) return null;
  const from = at + prefix[0].length;
  const patterns = prefix[2] ? [CLOCK, UNITS] : [CLOCK, UNITS, BARE];
  for (const pattern of patterns) {
    const found = execAt(pattern, head, from);
    if (!found || found[0] === '') continue;
    const [hours, minutesOnly, seconds] = found.slice(1).map((part) => Number(part || 0));
    const minutes = (hours ?? 0) * 60 + (minutesOnly ?? 0) + Math.floor((seconds ?? 0) / 60);
    // "T0 = 14:00" says what T is.
    if (/^\s*(?:=|is\b|was\b)/.test(head.slice(from + found[0].length))) return null;
    const before = prefix[1] !== undefined && prefix[1] !== '+';
    return { minutes: before ? -minutes : minutes, end: from + found[0].trimEnd().length };
  }
  return null;
}
