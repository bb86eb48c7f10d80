/** Parentheses and brackets in the text of an action item that hold its fields: `(owner: @login, due: 2026-12-01)`, `[P1]`, `(Name)`. */

import { dayNumber } from '../time/clock.ts';
import { readMoment } from '../time/moment.ts';
import { readDue } from './due.ts';
import {
  addOwners,
  type Fields,
  merge,
  noFields,
  readDone,
  readPriority,
  readTicketText,
  readType,
} from './fields.ts';
import { type ActionContext, takeKeys } from './keys.ts';
import { arePeople, looksLikeNames, looksLikeNickname } from './people.ts';

/** takeGroups takes the groups out that hold fields and answers the text that is left; all other groups belong to it. */
export function takeGroups(text: string, fields: Fields, context: ActionContext): string {
  let result = text;
  let told = endOfTelling(text, text.length);
  for (const { start, end } of findGroups(text).reverse()) {
    const place = { last: end >= told, first: /^[\s*_]*$/.test(text.slice(0, start)) };
    const group = readGroup(text.slice(start + 1, end - 1), place, context);
    if (!group) continue;
    Object.assign(fields, merge(fields, group.fields));
    if (group.stays) continue;
    result = join(result.slice(0, start), result.slice(end));
    if (place.last) told = endOfTelling(text, start);
  }
  return result;
}

/** Where a text ends that comes before `end`, without punctuation and groups that hold nothing but a ticket. */
function endOfTelling(text: string, end: number): number {
  let at = end;
  for (let count = 0; count < 8; count += 1) {
    // There is no blank in a ticket: one look at the last word is enough.
    const from = Math.max(0, at - 400, text.lastIndexOf(' ', at - 2) + 1);
    const length = LAST_TICKET.exec(text.slice(from, at))?.[0].length ?? 0;
    if (length === 0) break;
    at -= length;
  }
  return at;
}

/** Joins what is left, without the emphasis that only the group had: "**[P1]** Add x". */
function join(before: string, after: string): string {
  const marks = /[*_]{1,3}$/.exec(before)?.[0] ?? '';
  const bare = marks !== '' && after.startsWith(marks);
  const start = bare ? before.slice(0, -marks.length) : before;
  const told = bare ? after.slice(marks.length) : after;
  const rest = start.trim() === '' ? told.replace(/^\s*[:–—-]\s+/, '') : told;
  const space = /^\s*[.,;:]/.test(rest) ? '' : ' ';
  return `${start.trimEnd()}${space}${rest.trimStart()}`.trim();
}

interface Place {
  /** Only white space comes before the group. */
  readonly first: boolean;
  /** Only white space and punctuation come after it. */
  readonly last: boolean;
}

interface Group {
  readonly fields: Fields;
  /** True when the group also says something of its own, so that it stays in the text. */
  readonly stays: boolean;
}

function readGroup(inside: string, place: Place, context: ActionContext): Group | null {
  const plain = inside.replace(/[*_`]/g, '').trim();
  if (plain === '' || plain.length > 300) return null;
  const fields = noFields();
  const left = takeKeys(plain, fields, context);
  const parts = [left, ...left.split(/\s*[,;|]\s*/)].filter((part) => part !== '');
  const whole = parts.shift();
  if (whole === undefined) return { fields, stays: false };
  if (readPart(whole, { place, fields, context })) return { fields, stays: false };
  if (left !== plain || parts.length > 1) {
    if (parts.length <= 6 && parts.every((part) => readPart(part, { place, fields, context }))) {
      return { fields, stays: false };
    }
  }
  const state = STATE.test(plain) && plain.length < 80 ? readDone(plain) : null;
  return state === null ? null : { fields: { ...noFields(), done: state }, stays: true };
}

interface Part {
  readonly place: Place;
  readonly fields: Fields;
  readonly context: ActionContext;
}

/** A ticket, in brackets or not, or punctuation, at the end of a text. */
const LAST_TICKET =
  /(?:[([]{0,2}(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,7}[)\]]{0,2}(?:\([^()\s]{1,300}\)\)?)?|[([]?\b[A-Z][A-Z0-9]{1,9}-\d{1,6}[)\]]?|https?:\/\/[^\s()]{1,300}|[\s.,;:])$/;
const LOGINS = /^@[\w/-]+(?:\s*(?:[,&/+]|and)\s*@[\w/-]+)*\??$/;
const OWNED = /^(?:owner|owned by|assignee|assigned to|dri|lead|responsible):?\s+(.{2,60})$/i;
const TICKETED = /^(?:(?:ticket|issue|see|jira|tracked (?:in|as))\s+)?\S{2,60}$/i;
const TYPE = /^(?:prevent|detect|mitigat|repair|process)\w*$/i;
const STATE =
  /^(?:done|completed?|fixed|closed|resolved|merged|in progress|wip|open|to ?do|declined|won't do|wontfix|pending)\b/i;
const DUE =
  /^(?:\d{4}-\d{2}-\d{2}$|due\s|(?:by|until|before|bis|avant(?: le)?|hasta|até|entro|eta|target)\s(?=.*\d))/i;

/** "(May 15)" at the end is when, if it lies ahead. */
function bareDay(part: string, { last }: Place, context: ActionContext): string | null {
  const read = last && context.incidentDay !== null ? readMoment(part) : null;
  if (!read?.dated || read.rest !== '' || read.timed) return null;
  const due = readDue(part, context);
  const ahead = due !== null && context.incidentDay !== null && due > context.incidentDay;
  return ahead && dayNumber(due) - dayNumber(context.incidentDay) < 300 ? due : null;
}

/** readPart reads one part of a group; what it says is only kept when the whole group is understood. */
function readPart(part: string, { place, fields, context }: Part): boolean {
  const priority = /^(?:P[0-4]|(?:critical|high|medium|low)(?: priority)?)$/i.test(part)
    ? readPriority(part)
    : null;
  const due = DUE.test(part) && part.length < 40 ? readDue(part, context) : bareDay(part, place, context);
  const type = TYPE.test(part) ? readType(part) : null;
  const owned = OWNED.exec(part)?.[1];
  if (owned && (looksLikeNames(owned) || arePeople(owned, context.people))) {
    addOwners(fields, owned);
    return true;
  }
  if (TICKETED.test(part) && readTicketText(part) !== null) return true;
  const done = STATE.test(part) && part.split(/\s+/).length <= 2 ? readDone(part) : null;
  if (priority === null && due === null && type === null && done === null)
    return readPeople(part, place, { fields, context });
  fields.priority ??= priority;
  fields.due ??= due;
  fields.type ??= type;
  fields.done ??= done;
  return true;
}

/** Logins count wherever they stand; names at the end, and short names in lower case at the beginning: `[alice] Add an alert`. */
function readPeople(part: string, { first, last }: Place, { fields, context }: PeopleFields): boolean {
  const known = (first || last) && arePeople(part, context.people);
  const named = last && !context.known && looksLikeNames(part);
  const called = first && looksLikeNickname(part);
  if (!known && !named && !called && !((first || last) && LOGINS.test(part))) return false;
  addOwners(fields, part.replace(/^:/, ''));
  return fields.owners.length > 0;
}

interface PeopleFields {
  readonly fields: Fields;
  readonly context: ActionContext;
}

/** Balanced groups of the outermost level; link texts, link targets, check boxes and code left out. */
function findGroups(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const open: { readonly char: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '`') {
      const close = text.indexOf('`', at + 1);
      if (close > 0) at = close;
    } else if (char === '(' || char === '[' || char === '（') open.push({ char, at });
    else if (char === ')' || char === ']' || char === '）') {
      const opening = open.pop();
      if (opening && open.length === 0 && !isLinkPart(text, opening, at))
        found.push({ start: opening.at, end: at + 1 });
    }
  }
  return found;
}

function isLinkPart(
  text: string,
  opening: { readonly char: string; readonly at: number },
  end: number,
): boolean {
  if (opening.char === '(') return text[opening.at - 1] === ']';
  return text[end + 1] === '(' || text[end + 1] === '[' || text[opening.at - 1] === ']';
}
