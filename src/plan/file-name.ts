/** What the names of new postmortems are made of. */
import { localTime } from '../postmortem/time/local.ts';

/** dateIn gives the day, YYYY-MM-DD, that a time (ISO 8601) falls on in a zone. */
export function dateIn(zone: string, time: string): string {
  return localTime(zone, time).date;
}

/** Bytes of a slug: file systems take 255 for a name, and a date and a number stand in it as well. */
const MOST_BYTES = 200;

/** slugOf gives a file name's worth of a title: lower case, words joined by hyphens, at most 60 characters and 200 bytes; empty when it has no letter or digit. */
export function slugOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if ([...slug, ...word].length >= 60 || bytesOf(slug + word) >= MOST_BYTES) break;
    slug += `${slug ? '-' : ''}${word}`;
  }
  return slug || [...(words[0] ?? '')].slice(0, bytesOf(words[0] ?? '') > MOST_BYTES ? 50 : 60).join('');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
