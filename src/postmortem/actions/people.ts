/** Who is a person: names that a document gives to its people, and what looks like a name beside an action item. */

import type { Section } from '../model.ts';
import type { Block } from '../text/blocks.ts';
import { within } from '../text/line-ranges.ts';
import { SOME_TIME } from './due.ts';
import { readOwners } from './owners.ts';

/** People are names in lower case. */
export type People = ReadonlySet<string>;

const NAME = "\\p{Lu}[\\p{L}'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,2}";
const NAMES = new RegExp(`^(?=.*\\p{Ll})${NAME}(?:\\s?(?:,|&|and|/|\\+)\\s?${NAME}){0,4}\\??$`, 'u');
const NICKNAME = /^:?[a-z][a-z0-9_-]{1,20}\??$/;
/** Words beside a measure that are no people: components, states, kinds of work, well-known products. */
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
    'urgent immediate later maybe stretch blocked started frozen external internal linux windows postgres redis kafka ' +
    'merged resolved fixed declined cancelled canceled rejected wontfix again soon now asap nice-to-have prod dev qa ' +
    'beta alpha see below above etc next quarter week month today tomorrow ongoing unknown someone somebody anyone automated manual monday ' +
    'tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december nginx mysql python java rust node github gitlab aws gcp azure pagerduty sentry both all'
  ).split(' '),
);

/** looksLikeNames tells "Ann Lee, Bo" from other words in capitals. */
export function looksLikeNames(text: string): boolean {
  return NAMES.test(text) && !text.split(/[\s,&/+]+/).some((word) => isNoName(word));
}

/** looksLikeNickname tells a single word in lower case that may be somebody's short name. */
export function looksLikeNickname(text: string): boolean {
  return NICKNAME.test(text) && !isNoName(text);
}

/** arePeople tells whether every part of a text is somebody whom the document knows, or a login. */
export function arePeople(text: string, people: People): boolean {
  const parts = text.split(/\s*(?:[,;&+]|\s(?:and|und|et|y|e)\s|\/)\s*/);
  return parts.every((part) => /^@[\w-]+$/.test(part) || people.has(part.toLowerCase().replace(/[?:]/g, '')));
}

/** isFullName tells a first and a last name. */
export function isFullName(text: string): boolean {
  return looksLikeNames(text) && readOwners(text).every((part) => / /.test(part));
}

function isNoName(word: string): boolean {
  return NOT_NAMES.has(word.toLowerCase().replace(/[?:]/g, ''));
}

const ROLE =
  /^[\W_]*(?:authors?|who|by|(?:incident |post-?mortem |report )?(?:owners?|commander|lead|manager|reporter)|attendees?|participants?|present|scribe|responders?|facilitators?|on-?call(?: engineer)?|engineers?(?: involved)?|people(?: involved)?|teilnehmer|participants|asistentes|autor(?:es)?|auteurs?)[\W_]*[:：]\s*(.+)$/iu;
/** "Report written by Lea Roth" */
const BY = new RegExp(
  `(?<!\\p{L})(?:[Ww]ritten|[Pp]repared|[Aa]uthored|[Dd]rafted|[Cc]ompiled) by:?\\s+(${NAME})`,
  'u',
);
/** The beginning of what somebody said in a chat. */
const SPEAKER = /^[*_@]{0,3}([\p{L}][\w.-]{1,20})[*_]{0,2}:[*_]{0,2}\s/u;
const ATTENDANCE =
  /^(?:at+endees?|participants?|people(?: involved)?|responders?|present|contacts?|teilnehmer)$/i;

/** PeopleSource is where a document names its people; `told` are the texts of its timeline entries. */
export interface PeopleSource {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly told: readonly string[];
}

/** namedPeople finds the names after roles ("Authors: Ann, Bo"), in lists of attendees, and of those who speak in a chat. */
export function namedPeople({ blocks, sections, told }: PeopleSource): Set<string> {
  const people = new Set<string>();
  const speakers = told.flatMap((text) => SPEAKER.exec(text.slice(0, 40))?.[1] ?? []);
  if (speakers.length * 2 >= told.length) for (const speaker of speakers) add(people, speaker);
  for (const block of blocks) {
    if (block.kind === 'line') addRole(people, block.text);
    else if (block.kind === 'table')
      for (const { cells } of [{ cells: block.header }, ...block.rows])
        addRole(people, `${cells[0]}: ${cells[1]}`);
  }
  for (const { heading, line, endLine } of sections) {
    if (!ATTENDANCE.test(heading)) continue;
    for (const block of within(blocks, line + 1, Math.min(endLine, line + 60)))
      if (block.kind === 'line') add(people, block.text);
  }
  return people;
}

/** What `ROLE` and `BY` need: most lines have neither. */
const HINT = /[:：]| by\s/;

function addRole(people: Set<string>, text: string): void {
  if (text.length >= 300 || !HINT.test(text)) return;
  for (const part of text.split(/\s[·•|]\s|\s(?=\*\*[^*]{1,40}:\*\*)/)) {
    const named = ROLE.exec(part)?.[1] ?? BY.exec(part)?.[1];
    if (named) add(people, named);
  }
}

/** A full name is also known by its first name. */
function add(people: Set<string>, text: string): void {
  for (const owner of readOwners(text.replace(/\([^()]*\)/g, ' ').slice(0, 200))) {
    // "Lea. Next" is a name and a new sentence; "L. Roth" is a name.
    const name = owner
      .replace(/^@/, '')
      .replace(/(?<=\p{L}{2})\.\s.*/u, '')
      .trim()
      .toLowerCase();
    if (!/^[\p{L}][\p{L}\d' ._-]{1,40}$/u.test(name) || name.split(' ').length > 3 || isNoName(name))
      continue;
    people.add(name);
    const [first = ''] = name.split(' ');
    if (first.length > 1 && !isNoName(first)) people.add(first);
  }
}

const TAIL =
  /(?:\s[–—-]{1,2}\s|[–—;]|\(|\[|->|→)\s*[*_]{0,2}:?([\p{L}][\p{L}\d ,&+/'’._-]{1,60}?)[*_]{0,2}[)\]]?(?:[\s,;(–—-]+(?:due|by|eta|until|target)?[\s:]*[\p{L}\d ./-]*\d[\p{L}\d ./-]*\)?)?[\s.]{0,3}$/u;

const TICKET_AT_END =
  /\s{0,4}(?:[–—-]{1,2}\s)?[([]{0,2}(?:#\d{1,7}|https?:\/\/[^\s)\]]{1,300})[)\]]{0,2}[\s.]{0,4}$/;

/** habitualPeople finds the names at the end of measures where at least half of the measures, two or more, end with one, and those at the beginning where one of them is known. */
export function habitualPeople(measures: readonly string[], people: People): readonly string[] {
  const tails = measures.flatMap((text) => {
    const tail = TAIL.exec(text.replace(TICKET_AT_END, '').replace(SOME_TIME, '').slice(-140))?.[1] ?? '';
    return namesIn(tail);
  });
  const leads = measures.flatMap((text) => namesIn(LEAD.exec(text)?.[1] ?? ''));
  const led = leads.some((names) => names.some((name) => people.has(name)));
  const often = (names: readonly (readonly string[])[]) =>
    names.length >= 2 && names.length * 2 >= measures.length ? names.flat() : [];
  return [...often(tails), ...(led ? often(leads) : [])];
}

const LEAD = /^(?:\[[ xX]?\]\s*)?[*_]{0,2}([\p{Lu}][\p{L} ,&+]{1,40}?)[*_]{0,2}:[*_]{0,2}\s/u;

/** The names of which a text consists, in lower case; as one list in a list, none when it holds anything else. */
function namesIn(text: string): string[][] {
  const parts = readOwners(text);
  const named = parts.length > 0 && parts.every((part) => looksLikeNames(part) || looksLikeNickname(part));
  return named ? [parts.map((part) => part.toLowerCase())] : [];
}
