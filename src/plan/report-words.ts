/** What the comments after a merge say. Text from people is always neutralised. */
import { escapeMarkdown, neutralisePlain, oneLine } from '../postmortem/text/escape.ts';
import type { Text } from './change.ts';
import { MAX_TITLE } from './limits.ts';
import { ISSUES_END, ISSUES_START } from './markers.ts';
import { nameList, type Ownership } from './owners.ts';

/** Row is one action item in the report: what it says, where it stands and what became of it. */
export interface Row {
  readonly text: string;
  /** See `itemKey`. */
  readonly key: string;
  readonly url: string;
  readonly fate:
    | {
        readonly kind: 'new';
        readonly item: string;
        readonly ownership: Ownership;
        readonly missingTicket: number | null;
      }
    | { readonly kind: 'tracked' | 'adopted'; readonly issue: string }
    | { readonly kind: 'elsewhere'; readonly ticket: string }
    | { readonly kind: 'done' };
}

/** Characters of all rows together: a comment holds little more, and its last line has to be whole. */
const MOST_CHARACTERS = 55_000;

/** reportBody tells what became of every action item, in a table for each postmortem; rows beyond what a comment holds are counted. */
export function reportBody(
  postmortems: readonly { readonly title: string; readonly rows: readonly Row[] }[],
): Text {
  const text: Part[] = ['What became of the action items:\n'];
  const told = postmortems.filter(({ rows }) => rows.length > 0);
  let left = MOST_CHARACTERS;
  let untold = 0;
  for (const { title, rows } of told) {
    const head = told.length > 1 ? `\n**${escapeMarkdown(oneLine(title, MAX_TITLE))}**\n` : '';
    const shown = rows.map(rowWords).filter((row) => {
      left -= lengthOf(row) + (head.length + TABLE.length);
      return left > 0;
    });
    untold += rows.length - shown.length;
    if (shown.length > 0) text.push(head, TABLE, ...shown.flat());
  }
  if (untold > 0) text.push(`\nNot shown here: ${untold} more.\n`);
  const tracked = told.flatMap(({ rows }) => rows).flatMap(({ key, fate }) => trackedIn(key, fate));
  return [...text, '\n', ISSUES_START, ...tracked, ISSUES_END];
}

type Part = Text[number];
const TABLE = '\n| Action item | Tracked in |\n| --- | --- |\n';
/** Room for the number of an issue that is still to be made. */
const NUMBER_LENGTH = 12;

function rowWords({ text, url, fate }: Row): Part[] {
  return [`| [${escapeMarkdown(oneLine(text, 120))}](${url}) | `, ...fateWords(fate), ' |\n'];
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : NUMBER_LENGTH), 0);
}

/** Which issue is whose, also after a person gave the issue another title and another body. */
function trackedIn(key: string, fate: Row['fate']): Text {
  if (fate.kind === 'new') return [` ${key}=`, { issueOf: fate.item }];
  return fate.kind === 'tracked' ? [` ${key}=${fate.issue}`] : [];
}

function fateWords(fate: Row['fate']): Text {
  switch (fate.kind) {
    case 'tracked':
      return [`${fate.issue}, as before`];
    case 'adopted':
      return [`${fate.issue}, named in the document`];
    case 'elsewhere':
      return [`${ticketWords(fate.ticket)}, named in the document`];
    case 'done':
      return ['marked as done in the document: no issue'];
    case 'new': {
      const missing =
        fate.missingTicket === null ? '' : `; there is no issue ${fate.missingTicket}, so this one was made`;
      return [{ issueOf: fate.item }, `${assignmentWords(fate.ownership)}${missing}`];
    }
  }
}

function assignmentWords({ assignees, unassigned, byDefault }: Ownership): string {
  const to = assignees.map((login) => `\`${login}\``).join(', ');
  if (byDefault)
    return to ? `, assigned to ${to}, since no owner is named` : ', **without an owner**: assign somebody';
  if (unassigned.length === 0) return `, assigned to ${to}`;
  return `${to ? `, assigned to ${to}` : ''}, **meant for ${nameList(unassigned)}**, whom GitHub cannot assign`;
}

function ticketWords(ticket: string): string {
  const safe = /^https:\/\/[\w.-]+(?:\/[\w./~%-]*)?(?:[?#][\w./~%=&-]*)?$/.test(ticket);
  return safe ? `<${neutralisePlain(ticket)}>` : escapeMarkdown(oneLine(ticket, 200));
}

/** taskListBody lists the issues below an incident where GitHub has no sub-issues. */
export function taskListBody(rows: readonly Row[]): Text {
  const text: (string | { issueOf: string })[] = ['Action items of this incident:\n\n'];
  for (const { fate } of rows) {
    if (fate.kind === 'new') text.push('- [ ] ', { issueOf: fate.item }, '\n');
    else if (fate.kind === 'tracked' || fate.kind === 'adopted') text.push(`- [ ] ${fate.issue}\n`);
  }
  return text;
}
