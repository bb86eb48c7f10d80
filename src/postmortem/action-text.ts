/** The text of one action item, split into the measure itself and its fields. */
import {
  type Fields,
  isTicketUrl,
  noFields,
  readDone,
  readDue,
  readOwners,
  readPriority,
  readTicketText,
  readType,
} from './action-fields.ts';
import type { Blocks } from './blocks.ts';
import { lookUp } from './links.ts';

/** ActionContext is what reading an item needs of its document. */
export interface ActionContext {
  readonly references: Blocks['references'];
  /** The day that due dates in plain words count from. */
  readonly incidentDay: string | null;
}

/** ReadText is the measure and what was said beside it. */
export interface ReadText {
  readonly text: string;
  readonly fields: Fields;
}

const KEYS =
  'owners?|assignees?|assigned(?: to)?|dri|responsible|accountable|verantwortlich|担当者?|负责人|' +
  'due(?: date| by)?|deadline|eta|target(?: date)?|by when|期限|截止日期|' +
  'priority|prio|type|category|tickets?|issues?|bug|jira|tracking(?: issue)?|status|state|状態';
const KEY = new RegExp(`(?:^|[\\s(,;|.·—–-])[*_]{0,2}(${KEYS})[*_]{0,2}\\s?[:：=][*_]{0,2}\\s*`, 'giu');

/** readActionText takes the fields out of an item's text; what is left is the measure. */
export function readActionText(raw: string, context: ActionContext): ReadText {
  const fields = noFields();
  let text = raw.replace(/<!--.*?-->/g, '').trim();
  text = takeCheckbox(text, fields);
  text = takeStruck(text, fields);
  fields.ticket = findTicket(text, context);
  text = takeGroups(text, fields, context);
  text = takeKeys(text, fields, context);
  text = takeLead(text, fields);
  text = takeTail(text, fields, context);
  fields.due ??= dueInWords(text, context);
  fields.priority ??= inlinePriority(text);
  return {
    text: text
      .replace(/\s+/g, ' ')
      .replace(/[\s,;–—-]+$/, '')
      .trim(),
    fields,
  };
}

function takeCheckbox(text: string, fields: Fields): string {
  const box = /^\[([ xX✓✔])?\](?=\s|$)\s*/.exec(text);
  if (!box) return text;
  fields.done = box[1] !== undefined && box[1] !== ' ';
  return text.slice(box[0].length);
}

/** A measure that is struck through will not be done any more. */
function takeStruck(text: string, fields: Fields): string {
  if (!/^~~.+~~[.\s]*$/.test(text)) return text;
  fields.done = true;
  return text.replace(/~~/g, '');
}

function findTicket(text: string, { references }: ActionContext): string | null {
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

/** Groups in parentheses or brackets that hold fields are taken out; all others belong to the text. */
function takeGroups(text: string, fields: Fields, context: ActionContext): string {
  let result = text;
  for (const group of groups(text).reverse()) {
    const inside = text.slice(group.start + 1, group.end - 1);
    const atEnd = /^[\s.,;:]*$/.test(result.slice(group.end));
    if (
      takesGroup(inside, { fields, context, atEnd, atStart: /^[\s*_]*$/.test(text.slice(0, group.start)) })
    ) {
      result = `${result.slice(0, group.start).trimEnd()} ${result
        .slice(group.end)
        .replace(/^\s*[:–—-]\s+/, '')
        .trimStart()}`.trim();
    }
  }
  return result;
}

interface GroupPlace {
  readonly fields: Fields;
  readonly context: ActionContext;
  readonly atEnd: boolean;
  readonly atStart: boolean;
}

function takesGroup(inside: string, { fields, context, atEnd, atStart }: GroupPlace): boolean {
  const plain = inside.replace(/[*_`]/g, '').trim();
  if (plain === '') return false;
  if (takeKeys(` ${plain}`, fields, context).trim() === '' && KEY.test(` ${plain}`)) return resetKey(true);
  resetKey(false);
  if (/^P[0-4]$/i.test(plain)) return set(fields, 'priority', readPriority(plain));
  if (
    /^(?:done|completed?|fixed|closed|in progress|wip|open|todo|declined|won't do|wontfix)\b/i.test(plain) &&
    plain.length < 60
  ) {
    fields.done ??= readDone(plain);
    return plain.split(/\s+/).length <= 2;
  }
  if (!atEnd && !atStart) return false;
  if (/^@[\w/-]+(?:\s*(?:[,&/+]|and)\s*@[\w/-]+)*\??$/.test(plain)) return addOwners(fields, plain);
  if (/^(?:prevent|detect|mitigate|repair|process)\w*$/i.test(plain))
    return set(fields, 'type', readType(plain));
  if (/^(?:critical|high|medium|low)(?: priority)?$/i.test(plain))
    return set(fields, 'priority', readPriority(plain));
  if (/^(?:due\s|by\s)?[\p{L}\d][^,;]{3,20}(?:,? \d{4})?$/iu.test(plain) && /\d/.test(plain)) {
    const due = /^(?:\d{4}-\d{2}-\d{2}$|due\s|by\s)/i.test(plain)
      ? readDue(plain, context.incidentDay)
      : null;
    if (due) return set(fields, 'due', due);
  }
  const names = atEnd ? PEOPLE.test(plain) : NICKNAME.test(plain) && !COMPONENT.test(plain);
  return names && !NOT_PEOPLE.test(plain) ? addOwners(fields, plain) : false;
}

const PEOPLE =
  /^\p{Lu}[\p{L}'.-]*\p{Ll}(?: \p{Lu}[\p{L}'.-]*){0,2}(?:\s?(?:,|&|and|\/)\s?\p{Lu}[\p{L}'.-]*\p{Ll}(?: \p{Lu}[\p{L}'.-]*){0,2}){0,4}$/u;
const NOT_PEOPLE =
  /^(?:Done|Completed?|Optional|Issue|Ticket|Issues|PR|Pull [Rr]equest|Link|Docs?|Documentation|Prevent\w*|Detect\w*|Mitigat\w*|Repair|Process|High|Medium|Low|Critical|Short|Long|Mid|Todo|Open|Closed|Pending|Planned|Ongoing|Backlog|New|Unassigned|Everyone|Nobody|None|Monitoring|Alerting|Testing|Training|Staging|Production|Slack|Jira|Grafana|Prometheus|Kubernetes|Datadog|Terraform)$/;
const NICKNAME = /^[a-z][a-z0-9_-]{2,20}\??$/;
const COMPONENT =
  /^(?:infra|infrastructure|docs?|api|backend|frontend|ui|ux|ops|devops|sre|monitoring|alerting|alerts?|tests?|testing|ci|cd|ci-cd|todo|done|wip|open|closed|prevent\w*|detect\w*|mitigat\w*|repair|process|short-term|long-term|medium-term|high|medium|low|critical|security|database|db|platform|web|app|mobile|network|tooling|runbooks?|training|communication|cleanup|bug|feature|code|config|deploy\w*|release|fix|improvement|tbd|unassigned|optional|core|cli|sdk|data|cloud|storage|cache|auth)\??$/;

function set<Key extends keyof Fields>(fields: Fields, key: Key, value: Fields[Key]): boolean {
  fields[key] ??= value;
  return value !== null;
}

function addOwners(fields: Fields, text: string): boolean {
  for (const owner of readOwners(text)) if (!fields.owners.includes(owner)) fields.owners.push(owner);
  return fields.owners.length > 0;
}

function resetKey(answer: boolean): boolean {
  KEY.lastIndex = 0;
  return answer;
}

/** Balanced groups of the outermost level, link texts and link targets left out. */
function groups(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const open: { char: string; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '`') {
      const close = text.indexOf('`', at + 1);
      if (close > 0) at = close;
    } else if (char === '(' || char === '[') open.push({ char, at });
    else if (char === ')' || char === ']') {
      const opening = open.pop();
      if (!opening || open.length > 0) continue;
      const target = opening.char === '(' && text[opening.at - 1] === ']';
      const label = opening.char === '[' && /^[([:]/.test(text[at + 1] ?? '') && text[at + 1] !== ':';
      if (!target && !label) found.push({ start: opening.at, end: at + 1 });
    }
  }
  return found;
}

/** takeKeys takes `Owner: …`, `Due: …` and their like out of a text. */
function takeKeys(text: string, fields: Fields, context: ActionContext): string {
  const keys = [...text.matchAll(KEY)];
  if (keys.length === 0) return text;
  let left = text.slice(0, keys[0]?.index);
  keys.forEach((key, index) => {
    const start = key.index + key[0].length;
    const until = keys[index + 1]?.index ?? text.length;
    const whole = text.slice(start, until);
    const cut = whole.search(/[;|]|\.\s|\s[–—]\s|\s-\s/);
    const value = (cut < 0 ? whole : whole.slice(0, cut)).replace(/[\s,.(]+$/, '').trim();
    applyField({ key: key[1] ?? '', value, fields, context });
    if (cut >= 0) left += ` ${whole.slice(cut).replace(/^[\s;|.–—-]+/, '')}`;
  });
  return left.replace(/[\s,;|(–—-]+$/, '').trim();
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
  if (/^(?:own|assign|dri|resp|acc|verant|担当|负责)/.test(name)) addOwners(fields, value);
  else if (/^(?:due|dead|eta|target|by|期限|截止)/.test(name))
    fields.due ??= readDue(value, context.incidentDay);
  else if (name.startsWith('prio')) fields.priority ??= readPriority(value);
  else if (/^(?:type|cat)/.test(name)) fields.type ??= readType(value);
  else if (/^(?:stat|状態)/.test(name)) fields.done ??= readDone(value);
  else fields.ticket ??= ticketValue(value, context);
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
  return url ?? (/^[A-Z][A-Z0-9]+-\d+$/.test(plain) ? plain : null);
}

function takeLead(text: string, fields: Fields): string {
  const done = /^(?:✅|☑️?|✔️?|✓|:white_check_mark:|:heavy_check_mark:)\s*/u.exec(text);
  if (done) fields.done ??= true;
  let rest = done ? text.slice(done[0].length) : text;
  const owner =
    /^[*_]*(@[\w/-]+(?:\s*(?:[,&/+]|and)\s*@[\w/-]+){0,5})[*_]*(\s*[:–—-]\s+|\s+(?=(?:to|will|should|shall|is going to)\s))/.exec(
      rest,
    );
  if (owner?.[1]) {
    addOwners(fields, owner[1]);
    rest = rest.slice(owner[0].length);
  }
  const priority = /^[*_]*P([0-4])[*_]*\s*[:–—-]\s*/.exec(rest);
  if (priority) {
    fields.priority ??= readPriority(`P${priority[1]}`);
    rest = rest.slice(priority[0].length);
  }
  return rest;
}

function takeTail(text: string, fields: Fields, { incidentDay }: ActionContext): string {
  let rest = text;
  const due =
    /[\s,;–—-]+\(?(?:due|by)\s+((?:\d{4}-\d{2}-\d{2})|(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}))\)?\.?$/i.exec(rest);
  if (due?.[1]) {
    fields.due ??= readDue(due[1], incidentDay);
    rest = rest.slice(0, due.index);
  }
  const owner = /(?:[\s,;]*(?:[–—→-]|->)|\s)\s*((?:@[\w/-]+[\s,&]*(?:and\s+)?){1,6})\.?$/.exec(rest);
  if (owner?.[1] && !/\b(?:with|from|by|to|of|for|and|cc)$/i.test(rest.slice(0, owner.index))) {
    addOwners(fields, owner[1]);
    rest = rest.slice(0, owner.index);
  }
  return rest;
}

function dueInWords(text: string, { incidentDay }: ActionContext): string | null {
  const stated =
    /\b(?:due|by|before|until|no later than)(?: the)?(?: end of)?\s+(?=[A-Z\d])([^,;()]{4,24})/.exec(
      text,
    )?.[1];
  const absolute = stated && /\d/.test(stated) ? readDue(stated, incidentDay) : null;
  const relative = /\bwithin\s.{1,30}/i.exec(text)?.[0];
  return absolute ?? (relative ? readDue(relative, incidentDay) : null);
}

function inlinePriority(text: string): Fields['priority'] {
  const found = /(?<![\w-])P([0-4])(?![\w-])/.exec(text.replace(/`[^`]*`/g, ''))?.[1];
  return found ? readPriority(`P${found}`) : null;
}
