/** What a write-back of tickets says of itself. */
import type { Config } from '../config/schema.ts';
import { escapeMarkdown, oneLine } from '../postmortem/text/escape.ts';

/** SUBJECT begins the message of each commit that writes tickets, and is the title of their pull request. */
export const SUBJECT = 'Link action items to their issues';

/** writeBackMessage begins the message of a commit; the tickets follow it. */
export function writeBackMessage(number: number): string {
  return `${SUBJECT}\n\nAfter #${number}:`;
}

/** ticketBranch names the branch for the tickets of a merged pull request's documents, the first of which is 0. */
export function ticketBranch(number: number, at: number): string {
  return `debrief/tickets-${number}${at === 0 ? '' : `.${at + 1}`}`;
}

/** isTicketBranch tells such a branch by its name. */
export function isTicketBranch(branch: string): boolean {
  return /^debrief\/tickets-\d+(?:\.\d+)?$/.test(branch);
}

/** proposalBody explains the pull request with the tickets of a document. */
export function proposalBody(
  { name }: Pick<Config, 'name'>,
  { path, number }: { readonly path: string; readonly number: number },
): string {
  return [
    `The action items of a ${name} that #${number} merged have issues. This writes their numbers into the document, ${escapeMarkdown(oneLine(path, 300))}, so that each finds the other. It changes nothing else.`,
    '',
    'While it is open it follows the document, until somebody else commits to its branch. Close it if you do not want it: what it proposes is not proposed again.',
  ].join('\n');
}
