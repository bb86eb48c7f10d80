/** Owner, due date, priority, type, ticket and state, as they stand in the text of an action item. */

import type { ActionType, Priority } from '../model.ts';
import { readOwners } from './owners.ts';

/** Fields are what is known of an action item besides its text. */
export interface Fields {
  owners: string[];
  due: string | null;
  priority: Priority | null;
  type: ActionType | null;
  ticket: string | null;
  done: boolean | null;
  /** Why it will not be done; empty without a reason. */
  declined: string | null;
}

/** noFields is a fresh set of fields of which nothing is known. */
export function noFields(): Fields {
  return { owners: [], due: null, priority: null, type: null, ticket: null, done: null, declined: null };
}

/** merge takes each field from the first set that knows it. */
export function merge(first: Fields, second: Fields): Fields {
  return {
    owners: first.owners.length > 0 ? first.owners : second.owners,
    due: first.due ?? second.due,
    priority: first.priority ?? second.priority,
    type: first.type ?? second.type,
    ticket: first.ticket ?? second.ticket,
    done: first.done ?? second.done,
    declined: first.declined ?? second.declined,
  };
}

/** addOwners adds the owners that a text names, each once. */
export function addOwners(fields: Fields, text: string): void {
  for (const owner of readOwners(text)) if (!fields.owners.includes(owner)) fields.owners.push(owner);
}

const TYPES: readonly (readonly [ActionType, RegExp])[] = [
  ['prevent', /^(?:prevent|prävention|prévention|preventi|予防|预防|예방|предотвращ)/],
  ['detect', /^(?:detect|monitor|alert|observab|erkennung|détection|detec|検知|检测|감지|обнаруж)/],
  ['mitigate', /^(?:mitigat|緩和|缓解|완화|limit|reduce impact)/],
  ['repair', /^(?:repair|fix|recover|restor|remed|cleanup|clean up|修復|修复|복구)/],
  [
    'process',
    /^(?:process|document|train|communicat|culture|organi[sz]ation|プロセス|流程|프로세스|prozess|runbook)/,
  ],
];

/** readType reads a type as a word that teams use for it, null for an unknown one. */
export function readType(text: string): ActionType | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '');
  const inside = /\(([^()]+)\)/.exec(plain)?.[1] ?? '';
  return TYPES.find(([, pattern]) => pattern.test(plain) || pattern.test(inside))?.[0] ?? null;
}

const PRIORITY_WORDS: readonly (readonly [Priority, RegExp])[] = [
  ['P0', /^(?:critical|blocker|urgent|highest|immediate|kritisch|最高|紧急)/],
  ['P1', /^(?:high|major|hoch|haut|alta|高)/],
  ['P2', /^(?:medium|med|moderate|normal|mittel|moyen|media|média|中)/],
  ['P3', /^(?:low|minor|niedrig|bas|baja|baixa|低)/],
  ['P4', /^(?:lowest|trivial|nice to have)/],
];

/** readPriority reads P0 to P4, Sev-like numbers as they are, and words: critical, high, medium, low, lowest. */
export function readPriority(text: string): Priority | null {
  const plain = text.replace(/[*_`[\]():]/g, ' ').trim();
  const exact = /^(?:prio(?:rity)?\s*)?p?\s?-?([0-4])(?!\d)/i.exec(plain)?.[1];
  if (exact) return `P${exact}` as Priority;
  const word = plain.toLowerCase();
  return PRIORITY_WORDS.findLast(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** readDone reads a state, null when the word is not a known one. */
export function readDone(text: string): boolean | null {
  const plain = text
    .replace(/[*_`[\]()]/g, ' ')
    .normalize('NFKC')
    .trim()
    .toLowerCase();
  if (
    /^(?:done|complete|closed|finished|fixed|resolved|merged|shipped|deployed|implemented|yes|x$|✅|✓|✔|☑|:white_check_mark:|:heavy_check_mark:|完了|已完成|完成|완료|erledigt|fertig|abgeschlossen|terminé|fait|hecho|completad|concluíd|feito|won't|wont|declined|rejected|cancel|готово|сделано)/.test(
      plain,
    )
  )
    return true;
  if (
    /^(?:todo|to do|open|à faire|por hacer|a fazer|da fare|nicht begonnen|not|no$|in progress|in-progress|wip|pending|planned|started|ongoing|new|blocked|backlog|scheduled|❌|⏳|🚧|🔄|⬜|未着手|対応中|進行中|进行中|未完成|未开始|진행|offen|in arbeit|en cours|ouvert|pendiente|abierto|em andamento|pendente|aberto|в работе|открыт)/.test(
      plain,
    )
  )
    return false;
  return null;
}

const ISSUE_URL =
  /^https?:\/\/[^\s/]+\/(?:[^\s?#]*\/)?(?:issues?|pull|pulls|pull-requests|merge_requests|browse|work_items|tickets?|tasks?|bugs?|epics|story|discussions|workitems(?:\/edit)?)\/[^\s)\]>]+|^https?:\/\/[^\s/]+\/[TD]\d{2,8}$|^https?:\/\/(?:bugzil\.la|crbug\.com)\/\d+|^https?:\/\/(?:linear\.app|app\.asana\.com|trello\.com\/c|app\.clickup\.com|app\.shortcut\.com|[\w.-]*\.monday\.com)\/[^\s)\]>]+|^https?:\/\/[^\s]*\/show_bug\.cgi\?id=\d+/i;

/** isTicketUrl tells a link to an issue, a pull request or a tracker's entry from other links. */
export function isTicketUrl(url: string): boolean {
  return ISSUE_URL.test(url);
}

const REPOSITORY = '(?:[\\w.-]{1,39}/[\\w.-]{1,100})?';
const NUMBERED = new RegExp(`(?<![\\w/&#!])(${REPOSITORY}[#!]\\d{1,7})(?![\\w-])`);
const NAMED = /(?<![\w-])((?:[Bb]ug|[Tt]icket|[Ii]ssue|[Tt]ask|[Ss]tory|PR|MR)\s#?\d{3,8})(?![\w-])/;
/** A tracker's key like OPS-12, or T123456. */
const KEY = /(?<![\w/.-])([A-Z][A-Z0-9]{1,9}-\d{1,6}|T\d{5,7})(?![\w-]|\.\d)/g;
/** What looks like a tracker's key and is none: standards, severities, and the numbers that a report gives its own items. */
const NO_KEY =
  /^(?:UTF|SHA|ISO|RFC|CVE|CWE|AES|RSA|SEV|SLA|SLO|HTTP|TLS|IPV|GPT|MD|UTC|GMT|COVID|IEEE|INC|AI|AP|ACT|ACTION|ITEM|CA|PA|CAPA|CM|PM|REC|FU|LL|RC|TODO|STEP|PIR|Q|H|R|T|A|F|P)-/;

/** readTicketText finds `owner/repo#12`, `#12`, `!12`, `Bug 12345` or a tracker's key in a text without links and code. */
export function readTicketText(text: string): string | null {
  const numbered = NUMBERED.exec(text)?.[1];
  // A merge request's number has no space before it, and more than one digit: "Stop!1" is none.
  if (numbered && !/^!\d$/.test(numbered)) return numbered;
  const named = NAMED.exec(text)?.[1];
  return named ?? readTicketKey(text);
}

/** readTicketKey finds a tracker's key, OPS-12 or T123456; null without one. */
export function readTicketKey(text: string): string | null {
  for (const [, key = ''] of text.matchAll(KEY)) if (!NO_KEY.test(key)) return key;
  return null;
}
