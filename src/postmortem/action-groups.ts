/** Parentheses and brackets in the text of an action item that hold its fields: `(owner: @login, due: 2026-12-01)`, `[P1]`, `(Name)`. */
import { readDue } from './action-due.ts';
import {
  addOwners,
  type Fields,
  merge,
  noFields,
  readDone,
  readPriority,
  readType,
} from './action-fields.ts';
import { type ActionContext, takeKeys } from './action-keys.ts';

/** takeGroups takes the groups out that hold fields and answers the text that is left; all other groups belong to it. */
export function takeGroups(text: string, fields: Fields, context: ActionContext): string {
  let result = text;
  for (const { start, end } of findGroups(text).reverse()) {
    const place = {
      last: /^[\s.,;:]*$/.test(result.slice(end)),
      first: /^[\s*_]*$/.test(text.slice(0, start)),
    };
    const group = readGroup(text.slice(start + 1, end - 1), place, context);
    if (!group) continue;
    Object.assign(fields, merge(fields, group.fields));
    if (!group.stays) result = join(result.slice(0, start), result.slice(end));
  }
  return result;
}

function join(before: string, after: string): string {
  const rest = before.trim() === '' ? after.replace(/^\s*[:–—-]\s+/, '') : after;
  const space = /^\s*[.,;:]/.test(rest) ? '' : ' ';
  return `${before.trimEnd()}${space}${rest.trimStart()}`.trim();
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

const LOGINS = /^@[\w/-]+(?:\s*(?:[,&/+]|and)\s*@[\w/-]+)*\??$/;
const TYPE = /^(?:prevent|detect|mitigat|repair|process)\w*$/i;
const STATE =
  /^(?:done|completed?|fixed|closed|resolved|merged|in progress|wip|open|to ?do|declined|won't do|wontfix|pending)\b/i;
const DUE = /^(?:\d{4}-\d{2}-\d{2}$|due\s|by\s(?=.*\d))/i;

/** readPart reads one part of a group; what it says is only kept when the whole group is understood. */
function readPart(part: string, { place, fields, context }: Part): boolean {
  const priority = /^(?:P[0-4]|(?:critical|high|medium|low)(?: priority)?)$/i.test(part)
    ? readPriority(part)
    : null;
  const due = DUE.test(part) && part.length < 40 ? readDue(part, context) : null;
  const type = TYPE.test(part) ? readType(part) : null;
  const done = STATE.test(part) && part.split(/\s+/).length <= 2 ? readDone(part) : null;
  if (priority === null && due === null && type === null && done === null)
    return readPeople(part, place, fields);
  fields.priority ??= priority;
  fields.due ??= due;
  fields.type ??= type;
  fields.done ??= done;
  return true;
}

/** Logins count wherever they stand; names at the end, and short names in lower case at the beginning: `[alice] Add an alert`. */
function readPeople(part: string, { first, last }: Place, fields: Fields): boolean {
  const named = last && NAMES.test(part) && !NOT_NAMES.has(part.toLowerCase());
  const called = first && NICKNAME.test(part) && !NOT_NAMES.has(part.replace(/\?$/, ''));
  if (!named && !called && !((first || last) && LOGINS.test(part))) return false;
  addOwners(fields, part);
  return fields.owners.length > 0;
}

const NAME = "\\p{Lu}[\\p{L}'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,2}";
const NAMES = new RegExp(`^(?=.*\\p{Ll})${NAME}(?:\\s?(?:,|&|and|/)\\s?${NAME}){0,4}$`, 'u');
const NICKNAME = /^[a-z][a-z0-9_-]{2,20}\??$/;
/** Words in parentheses or brackets that are no people: components, states, kinds of work, well-known products. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'infra infrastructure doc docs documentation api backend frontend ui ux ops devops sre monitoring alerting alert ' +
    'alerts test tests testing ci cd ci-cd todo done wip open closed completed complete optional prevention detection ' +
    'mitigation repair process processes short-term long-term medium-term near-term high medium low critical security ' +
    'database db platform web app mobile network networking tooling tools runbook runbooks training communication ' +
    'cleanup bug feature code config configuration deploy deployment deployments release releases fix improvement tbd ' +
    'unassigned core cli sdk data cloud storage cache auth issue issues ticket tickets link pr short long mid pending ' +
    'planned ongoing backlog new everyone nobody none staging production slack jira grafana prometheus kubernetes ' +
    'datadog terraform ansible helm docker jenkins investigation research team teams product customer support legal ' +
    'urgent immediate later maybe stretch blocked started frozen external internal linux windows postgres redis kafka'
  ).split(' '),
);

/** Balanced groups of the outermost level; link texts, link targets, check boxes and code left out. */
function findGroups(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const open: { readonly char: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '`') {
      const close = text.indexOf('`', at + 1);
      if (close > 0) at = close;
    } else if (char === '(' || char === '[') open.push({ char, at });
    else if (char === ')' || char === ']') {
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
