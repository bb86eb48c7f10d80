/** Fields of an action item that are stated by a key: `Owner: …`, `Due: …`, or a table's column. */

import type { Blocks } from '../text/blocks.ts';
import { lookUp } from '../text/links.ts';
import { declinedReason } from './decline.ts';
import { type Calendar, readDue } from './due.ts';
import {
  addOwners,
  type Fields,
  isTicketUrl,
  readDone,
  readPriority,
  readTicketText,
  readType,
} from './fields.ts';
import type { People } from './people.ts';

/** ActionContext is what reading an item needs of its document. */
export interface ActionContext extends Calendar {
  readonly references: Blocks['references'];
  /** The people whom the document names. */
  readonly people: People;
  /** True where only known people are owners, as in a table, which has a column for them. */
  readonly known?: boolean;
}

/** Keys that say whose, when, how urgent and how far. */
const OF_ITEM =
  'owners?|assignees?|assigned(?: to)?|dri|responsible(?: person| party)?|accountable|verantwortlich(?:er?)?|zuständig|' +
  'responsable|responsável|担当者?|负责人|责任人|due(?: date| by)?|deadline|eta|target(?: date)?|by when|frist|fällig(?: am)?|' +
  'échéance|fecha(?: límite)?|plazo|prazo|期限|期日|截止日期|priority|prio|priorität|priorité|prioridad(?:e)?|status|state|' +
  'statut|estado|状態|状态';
/** Keys that in running text may also be plain words. */
const ALSO_WORDS = 'type|category|tickets?|issues?|bug|jira|tracking(?: issue)?';
const CLOSE = '(?:[*_]{0,2}\\s?[:：=][*_]{0,2}\\s*|[*_]{0,2}\\s+(?=@|\\d{4}-\\d))';
const KEY = new RegExp(
  `(?:^|[\\s(,;|.·—–（，；、-])[*_]{0,2}(?:(${OF_ITEM})|(${ALSO_WORDS}))${CLOSE}`,
  'giu',
);
const FIRST_KEY = new RegExp(`^\\W{0,4}(?:${OF_ITEM})${CLOSE}`, 'iu');

/** beginsWithField tells a line like `**Owner:** @login`. */
export function beginsWithField(text: string): boolean {
  return FIRST_KEY.test(text);
}

/** takeKeys takes `Owner: …`, `Due: …` and their like out of a text and answers what is left. */
export function takeKeys(text: string, fields: Fields, context: ActionContext): string {
  const outsideCode = text.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length));
  const keys = [...outsideCode.matchAll(KEY)].filter((key) => key[1] || countsAsKey(text, key, context));
  if (keys.length === 0) return text;
  let left = text.slice(0, keys[0]?.index);
  keys.forEach((key, index) => {
    const whole = text.slice(key.index + key[0].length, keys[index + 1]?.index ?? text.length);
    const cut = whole.search(/[;|；）]|(?<=\p{L}{3})\.\s|\s[–—-]\s|\s(?:due|by)\s/u);
    const value = (cut < 0 ? whole : whole.slice(0, cut)).replace(/[\s,.(，、。（–—-]+$/, '').trim();
    applyField({ key: key[1] ?? key[2] ?? '', value, fields, context });
    if (cut >= 0) left += ` ${whole.slice(cut).replace(/^[;|.；）–—-]+\s*|^\s+[–—-]?\s*/, '')}`;
  });
  return left.replace(/[\s,;|(（，–—-]+$/, '').trim();
}

/** "Fix the issue: it leaks" states no ticket; "Issue: #12" does, and "type: prevent" a type. */
function countsAsKey(text: string, key: RegExpExecArray, context: ActionContext): boolean {
  const value = text.slice(key.index + key[0].length, key.index + key[0].length + 200);
  if (/^(?:type|category)$/i.test(key[2] ?? '')) return readType(value) !== null;
  const [first = ''] = value.split(/[,;\s]/, 1);
  return ticketValue(first, context) !== null || findTicket(first, context) !== null;
}

/** Field is one key and its value as written. */
export interface Field {
  readonly key: string;
  readonly value: string;
  readonly fields: Fields;
  readonly context: ActionContext;
}

/** applyField writes one stated field; a later statement of the same field does not outdo an earlier one. */
export function applyField({ key, value, fields, context }: Field): void {
  const name = key.toLowerCase();
  if (/^(?:own|assign|dri|resp|acc|verant|zust|担当|负责|责任)/.test(name)) {
    const [owners = '', until] = value.split(/,\s*(?=(?:by|until|due|bis|avant|hasta|até|entro)\s)/iu, 2);
    addOwners(fields, owners);
    if (until) fields.due ??= readDue(until, context);
  } else if (/^(?:due|dead|eta|target|by|frist|fäll|éché|fech|plaz|praz|期|截止)/.test(name))
    fields.due ??= readDue(value, context);
  else if (name.startsWith('prio')) fields.priority ??= readPriority(value);
  else if (/^(?:type|cat)/.test(name)) fields.type ??= readType(value);
  else if (/^(?:stat|esta|状)/.test(name)) {
    fields.done ??= readDone(value);
    fields.declined ??= declinedReason(value);
  } else fields.ticket ??= ticketValue(value, context);
}

/** ticketValue is what stands in a place for tickets: a link's target, `#12`, or a tracker's key as written. */
export function ticketValue(value: string, context: ActionContext): string | null {
  const found = findTicket(value, context);
  if (found) return found;
  const url = /https?:\/\/[^\s<>()[\]]+/.exec(value)?.[0];
  const plain = value
    .replace(/\[([^\]]*)\](?:\([^)]*\))?/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
  return url ?? (/^(?:[A-Z][A-Z0-9]+-?\d+|\d{3,8})$/.test(plain) ? plain : null);
}

/** findTicket is the first link to a tracker in a text, else the first `#12`; null without one. */
export function findTicket(text: string, { references }: ActionContext): string | null {
  for (const found of text.matchAll(/https?:\/\/[^\s<>()[\]"'`|]+/g)) {
    const url = found[0].replace(/[.,;:!?*_]+$/, '');
    if (isTicketUrl(url)) return url;
  }
  for (const found of text.matchAll(/\[([^[\]]{1,200})\](?:\[([^[\]]{0,200})\])?/g)) {
    const target = lookUp(references, found[2] || (found[1] ?? ''));
    if (target && isTicketUrl(target)) return target;
  }
  return readTicketText(text.replace(/`[^`]*`/g, ' ').replace(/https?:\/\/\S+/g, ' '));
}
