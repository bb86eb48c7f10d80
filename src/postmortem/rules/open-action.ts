/** Action items that somebody still has to take up. */

import type { ActionItem } from '../model.ts';
import { cut } from '../text/escape.ts';

/** `isOpen` is false for what is done and for what a ticket already follows: that one has its own owner and date. */
export function isOpen(item: ActionItem): boolean {
  return item.done !== true && item.ticket === null;
}

/** `nameOf` returns an action item as a message names it. */
export function nameOf(item: ActionItem): string {
  return `The action item "${cut(item.text.replace(/\s+/g, ' ').trim(), 60)}"`;
}
