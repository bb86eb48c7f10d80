/** By what a line shows that it begins an entry, goes on with one, or is none. */
import type { Moment } from '../time/moment.ts';

/** SENTENCES is what parts sentences, and clauses like ", and at 14:20 …". */
export const SENTENCES =
  /(?<=[.!?])\s+(?=\p{Lu})|(?<=[,;])\s+(?:(?:and|then|but|und|et|y)\s+)?(?=(?:at|around|by|um|gegen|à|vers)\s+~?\d)/u;

/** NO_ENTRY is what only goes on with something, is said aside, or introduces what is nested below it. */
export const NO_ENTRY = /^(?:\.\.|…|->|→)|^\([^()]*\)$|:[*_]{0,2}$/;

/** WRAPPED is how many characters a line has that was likely wrapped. */
export const WRAPPED = 60;
/** DANGLING are words that no sentence ends with. */
export const DANGLING =
  /\s(?:at|by|until|till|from|to|and|or|the|since|around|after|before|about|of|in|on|between|um|bis|und|gegen|à|et|vers)$/i;

/** isDay is true for a line of its own that is nothing but a day. */
export function isDay(moment: Moment): boolean {
  return moment.dated && !moment.timed && moment.rest === '';
}

/** setsOff tells whether a time in the middle of a paragraph begins an entry: only when something sets it off, or when it stands for an unknown one. */
export function setsOff(moment: Moment): boolean {
  return moment.separated || moment.time === null;
}
