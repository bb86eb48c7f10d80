/** The text of one action item, split into the measure itself and its fields. */
import { takeDeclined } from './decline.ts';
import { readDue, SOME_TIME } from './due.ts';
import { addOwners, type Fields, noFields, readPriority } from './fields.ts';
import { takeGroups } from './groups.ts';
import { type ActionContext, findTicket, takeKeys } from './keys.ts';
import { arePeople } from './people.ts';
import { takeSegments } from './segments.ts';

/** ReadText is the measure and what was said beside it. */
export interface ReadText {
  readonly text: string;
  readonly fields: Fields;
}

/** readActionText takes the fields out of an item's text; what is left is the measure. */
export function readActionText(raw: string, context: ActionContext): ReadText {
  const fields = noFields();
  let text = raw.replace(/<!--.*?-->/g, '').trim();
  text = takeCheckbox(text, fields);
  text = takeStruck(text, fields);
  text = takeDeclined(text, fields);
  fields.ticket = findTicket(text, context);
  text = takeGroups(text, fields, context);
  text = takeKeys(text, fields, context);
  text = takeLead(text, fields, context);
  text = takeTail(text, fields, context);
  text = takeSegments(takeSomeTime(text, fields, context), fields, context);
  fields.due ??= dueInWords(text, context);
  text = text.replace(/\s+/g, ' ').trim();
  return { text: trimEnd(text), fields };
}

/** "– Q3" is a day, "– next sprint" is none; neither belongs to the measure. */
function takeSomeTime(text: string, fields: Fields, context: ActionContext): string {
  const some = SOME_TIME.exec(text);
  if (!some) return text;
  fields.due ??= readDue(some[0], context);
  return text.slice(0, some.index);
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;–—-'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

function takeCheckbox(text: string, fields: Fields): string {
  const box = /^\[([ xX✓✔])?\](?=\s|$)\s*/.exec(text);
  if (!box) return text;
  fields.done = box[1] !== undefined && box[1] !== ' ';
  return text.slice(box[0].length);
}

/** A measure that is struck through will not be done any more. */
function takeStruck(text: string, fields: Fields): string {
  const close = text.lastIndexOf('~~');
  const after = text.slice(close + 2).trim();
  if (!text.startsWith('~~') || close < 3 || (after.length > 3 && !/^[([–—:-]/.test(after))) return text;
  fields.done = true;
  return text.replace(/~~/g, '');
}

const LOGINS = '@[\\w/-]+(?:\\s*(?:[,&/+]|and)\\s*@[\\w/-]+){0,5}';
const LEAD_OWNER = new RegExp(
  `^[*_]*(${LOGINS})[*_]*(?:\\s*[:–—-]\\s+|\\s+(?=(?:to|will|should|shall|is going to)\\s))`,
);
/** "**Runbooks** — @kim to write one" */
const TOLD_OWNER = new RegExp(`[:–—-]\\s+(${LOGINS})\\s+(?:to|will|should|shall)\\s`);
/** "Ana + Bo: prune the layers", "Ana to prune the layers"; only known people count. */
const LEAD_NAMES =
  /^[*_]*([\p{L}][\p{L}\d ,&+/'’.-]{1,60}?)[*_]*(?:\s*[:–—]\s*[*_]*\s*|\s-\s|\s+(?=(?:to|will|should|shall|is going to)\s))/u;
const TAIL_OWNER = new RegExp(`\\s(?:[–—→-]|->|:)?\\s*(${LOGINS})\\.?$`);

/** A tick, a login or a priority may come first. */
function takeLead(text: string, fields: Fields, { people }: ActionContext): string {
  let rest = takeTodo(text, fields);
  const done = /^(?:✅|☑|✔|✓|:white_check_mark:|:heavy_check_mark:)\uFE0F?\s*/u.exec(rest);
  if (done) {
    fields.done ??= true;
    rest = rest.slice(done[0].length);
  }
  const owner = LEAD_OWNER.exec(rest);
  if (owner?.[1]) {
    addOwners(fields, owner[1]);
    rest = rest.slice(owner[0].length);
  }
  const named = owner ? null : LEAD_NAMES.exec(rest);
  if (named?.[1] && arePeople(named[1], people)) {
    addOwners(fields, named[1]);
    rest = rest.slice(named[0].length);
  }
  const told = owner ? null : TOLD_OWNER.exec(rest.slice(0, 120));
  if (told?.[1]) addOwners(fields, told[1]);
  const priority = /^[*_]*(P[0-4])[*_]*(?:\s*[:–—-])?[*_]*\s+/.exec(rest);
  if (priority?.[1]) {
    fields.priority ??= readPriority(priority[1]);
    rest = rest.slice(priority[0].length);
  }
  return rest;
}

/** "TODO(alice) …", "ACTION(@bob): …" */
function takeTodo(text: string, fields: Fields): string {
  const todo = /^(?:TODO|ACTION|AI)\(([^()]{2,60})\)[:\s]*/.exec(text);
  if (todo?.[1]) addOwners(fields, todo[1]);
  return todo ? text.slice(todo[0].length) : text;
}

/** A due date, a priority and a login may come last, the due date also before the login. */
function takeTail(text: string, fields: Fields, context: ActionContext): string {
  const last = text.slice(-160);
  let rest = takeDueTail(last, fields, context);
  const priority = /[,;–—-]\s*(P[0-4])\.?$/.exec(rest);
  if (priority?.[1]) {
    fields.priority ??= readPriority(priority[1]);
    rest = trimEnd(rest.slice(0, priority.index));
  }
  const owner = TAIL_OWNER.exec(rest);
  if (
    owner?.[1] &&
    !/(?:^|\s)(?:with|from|by|to|of|for|and|cc|via|see|ask)$/i.test(rest.slice(0, owner.index))
  ) {
    addOwners(fields, owner[1]);
    rest = takeDueTail(trimEnd(rest.slice(0, owner.index)), fields, context);
  }
  return text.slice(0, text.length - last.length) + rest;
}

function takeDueTail(text: string, fields: Fields, context: ActionContext): string {
  const due = /[\s,;–—-](?:due|by|until|bis)\s+(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\.?$/i.exec(
    text,
  );
  if (!due?.[1]) return text;
  fields.due ??= readDue(due[1], context);
  return trimEnd(text.slice(0, due.index));
}

/** "by March 15" and "within two weeks" say when, and stay in the measure. */
function dueInWords(text: string, context: ActionContext): string | null {
  const stated = /\b(?:due|by|before|until|no later than)(?: the)?\s+((?=[A-Z\d])[^,;()]{4,24})/.exec(
    text,
  )?.[1];
  const absolute = stated && /\d/.test(stated) ? readDue(stated, context) : null;
  if (absolute) return absolute;
  const relative =
    /\bwithin\s.{1,30}|\b(?:by|before|until|due)\s+(?:the\s+)?(?:(?:end of\s+)?(?:EO[QMYW]|Q[1-4]|H[12])(?:\s\d{4})?(?!\p{L})|end of\s+(?:the\s+|this\s+)?\w+(?:\s\d{4})?|(?:next\s+)?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|tomorrow)/iu.exec(
      text,
    )?.[0];
  return relative ? readDue(relative, context) : null;
}
