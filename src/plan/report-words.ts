/** What the comments after a merge say. Text from people is always neutralised. */
import { escapeMarkdown, neutralisePlain, oneLine } from '../postmortem/text/escape.ts';
import type { Text } from './change.ts';
import { MAX_TITLE } from './limits.ts';
import { ISSUES_END, ISSUES_START } from './markers.ts';
import { progressOf, progressWords } from './progress.ts';
import type { Row } from './row.ts';
import { assignmentWords, type Standing, standingWords } from './standing.ts';

/** Characters of all rows together: a comment holds little more, and its last line has to be whole. */
const MOST_CHARACTERS = 55_000;

const NONE_LEFT = 'No action item is left in the document; the issues that were made stay as they are';

/** reportBody tells what became of every action item, in a table for each postmortem; rows beyond what a comment holds are counted. Where a postmortem is at home, it tells how far its items are. */
export function reportBody(
  postmortems: readonly { readonly title: string; readonly rows: readonly Row[]; readonly isHome: boolean }[],
  state: Text,
): Text {
  const own = postmortems.filter(({ isHome }) => isHome).flatMap(({ rows }) => rows);
  const progress = own.length > 0 ? ` ${progressWords(progressOf(own))}` : '';
  const isEmpty = postmortems.every(({ rows }) => rows.length === 0);
  const text: Part[] = [isEmpty ? `${NONE_LEFT}.\n` : `What became of the action items:${progress}\n`];
  const told = postmortems.filter(({ rows }) => rows.length > 0);
  let left = MOST_CHARACTERS;
  let untold = 0;
  for (const { title, rows, isHome } of told) {
    const head = told.length > 1 ? `\n**${escapeMarkdown(oneLine(title, MAX_TITLE))}**\n` : '';
    const shown = rows
      .map((row) => rowWords(row, isHome))
      .filter((row) => {
        left -= lengthOf(row) + (head.length + TABLE.length);
        return left > 0;
      });
    untold += rows.length - shown.length;
    if (shown.length > 0) text.push(head, TABLE, ...shown.flat());
  }
  if (untold > 0) text.push(`\nNot shown here: ${untold} more.\n`);
  const tracked = told.flatMap(({ rows }) => rows).flatMap(({ key, fate }) => trackedIn(key, fate));
  return [...text, '\n', ISSUES_START, ...tracked, ISSUES_END, ...state];
}

type Part = Text[number];
const TABLE = '\n| Action item | Tracked in |\n| --- | --- |\n';
/** Room for the number of an issue that is still to be made. */
const NUMBER_LENGTH = 12;

function rowWords({ text, url, fate }: Row, isHome: boolean): Part[] {
  return [`| [${escapeMarkdown(oneLine(text, 120))}](${url}) | `, ...fateWords(fate, isHome), ' |\n'];
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : NUMBER_LENGTH), 0);
}

/** Which issue is whose, also after a person gave the issue another title and another body. */
function trackedIn(key: string, fate: Row['fate']): Text {
  if (fate.kind === 'new') return [` ${key}=`, { issueOf: fate.item }];
  return fate.kind === 'tracked' || fate.kind === 'moved' ? [` ${key}=${fate.issue}`] : [];
}

function fateWords(fate: Row['fate'], isHome: boolean): Text {
  switch (fate.kind) {
    case 'tracked':
      if (!isHome) return [`${fate.issue}, as before`];
      return [`${fate.issue}${standingWords(fate.standing)}${missingWords(fate.missingTicket)}`];
    case 'adopted':
      return [`${fate.issue}, named in the document${finishedWords(fate.standing, isHome)}`];
    case 'moved': {
      const standing = fate.standing === 'open' ? '' : `, ${MOVED[fate.standing]}`;
      return [`${fate.issue}, moved to another repository${isHome ? standing : ''}`];
    }
    case 'elsewhere':
      return [`${ticketWords(fate.ticket)}, named in the document`];
    case 'done':
      return ['marked as done in the document: no issue'];
    case 'new':
      return [
        { issueOf: fate.item },
        `${assignmentWords(fate.ownership)}${missingWords(fate.missingTicket)}`,
      ];
  }
}

const MOVED = {
  done: 'done',
  duplicate: 'closed as a duplicate',
  declined: 'declined',
  discussed: 'made a discussion',
} as const;

function missingWords(ticket: number | null): string {
  return ticket === null ? '' : `; there is no issue ${ticket}, so this one was made`;
}

function finishedWords(standing: Standing, isHome: boolean): string {
  return isHome && standing.kind !== 'open' ? standingWords(standing) : '';
}

function ticketWords(ticket: string): string {
  const safe = /^https:\/\/[\w.-]+(?:\/[\w./~%-]*)?(?:[?#][\w./~%=&-]*)?$/.test(ticket);
  return safe ? `<${neutralisePlain(ticket)}>` : escapeMarkdown(oneLine(ticket, 200));
}
