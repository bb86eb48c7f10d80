/** Fields at the end of a measure, set off by dashes or bars: "Fix the parser – Ivy – P2 – https://…". */

import { readMoment } from '../time/moment.ts';
import { readDue } from './due.ts';
import { addOwners, type Fields, readDone, readPriority } from './fields.ts';
import { type ActionContext, ticketValue } from './keys.ts';
import { arePeople, isFullName } from './people.ts';

const SEPARATOR = /\s[–—-]{1,2}\s|\s?[—|]\s?|\s?→\s?|\s->\s|;\s/g;
const MOST = 6;
const LONGEST = 200;

/** takeSegments takes fields off the end, as long as the last segment is nothing but one. */
export function takeSegments(text: string, fields: Fields, context: ActionContext): string {
  let rest = text;
  for (let count = 0; count < MOST; count += 1) {
    const from = Math.max(0, rest.length - LONGEST);
    const last = [...rest.slice(from).matchAll(SEPARATOR)].at(-1);
    if (!last || from + last.index === 0) break;
    const segment = rest.slice(from + last.index + last[0].length);
    if (!readSegment(segment, fields, context)) break;
    rest = rest.slice(0, from + last.index).trimEnd();
  }
  return rest;
}

function readSegment(segment: string, fields: Fields, context: ActionContext): boolean {
  const plain = segment.replace(/^[*_`\s([]+|[*_`\s.)\]]+$/g, '');
  if (plain === '') return true;
  if (isTicket(segment, context)) return true;
  if (arePeople(plain, context.people) || isFullName(plain)) {
    addOwners(fields, plain);
    return true;
  }
  const moment = readMoment(plain.replace(/^(?:due|by|eta|target|until)[:\s]+/i, ''));
  const due = moment?.dated && moment.rest === '' && !moment.timed ? readDue(plain, context) : null;
  const priority = /^P[0-4]$|^(?:critical|high|medium|low)(?: prio(?:rity)?)?$/i.test(plain)
    ? readPriority(plain)
    : null;
  const done = plain.split(/\s+/).length <= 3 ? readDone(plain) : null;
  fields.due ??= due;
  fields.priority ??= priority;
  fields.done ??= done;
  return due !== null || priority !== null || done !== null;
}

/** The ticket itself is found elsewhere; here it only has to stand alone. */
function isTicket(segment: string, context: ActionContext): boolean {
  const bare = segment.trim();
  const alone =
    /^(?:[([]{0,2}#\d+[)\]]{0,2}|\S{1,300}|\[[^[\]]{1,80}\](?:\([^()\s]{1,300}\)|\[[^[\]]{0,80}\])?)\.?$/.test(
      bare,
    );
  return alone && /[#\d/]/.test(bare) && ticketValue(bare, context) !== null;
}
