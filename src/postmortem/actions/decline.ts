/** Measures that will not be taken, and why. */
import type { Fields } from './fields.ts';

const WORDS =
  "won['’]?t (?:do|fix|be done)|wontfix|will not (?:do|fix|be done)|not (?:doing|going to do)|declined|rejected|cancell?ed|" +
  'abandoned|obsolete|superseded|dropped|verworfen|abgelehnt|abandonné|refusé|descartad[oa]|rechazad[oa]|見送り|不采纳';
/** Most texts have none of the words, and that is quickly seen. */
const HINT = new RegExp(WORDS, 'i');
const DECLINED = new RegExp(
  `(?:\\s?[([]\\s?|\\s[–—-]{1,2}\\s|\\.\\s|^)[*_]{0,2}(?:${WORDS})(?![\\p{L}])[*_]{0,2}([^()[\\]]{0,200})[)\\]]?[\\s.]{0,3}$`,
  'iu',
);

/** takeDeclined takes "won't do: reason" off the end of a measure; what is declined is done. */
export function takeDeclined(text: string, fields: Fields): string {
  const tail = text.slice(-260);
  const found = HINT.test(tail) ? DECLINED.exec(tail) : null;
  if (!found) return text;
  fields.declined = readReason(found[1] ?? '');
  fields.done = true;
  return text.slice(0, text.length - tail.length + found.index).trim();
}

const STATE = new RegExp(`^[\\s*_]*(?:${WORDS})(?![\\p{L}])(.*)$`, 'iu');

/** declinedReason reads a state like "Won't do – too costly"; null for another state. */
export function declinedReason(text: string): string | null {
  const state = text.slice(0, 300);
  const found = HINT.test(state) ? STATE.exec(state) : null;
  return found ? readReason(found[1] ?? '') : null;
}

function readReason(text: string): string {
  return text.replace(/^[\s:,;–—*_-]+|[\s.*_]+$/gu, '');
}
