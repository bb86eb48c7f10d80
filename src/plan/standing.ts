/** Where an action item stands: open, done, declined, or nobody can tell from here. */
import type { Comment, Issue } from '../github/port.ts';
import { cut, escapeMarkdown, flatten } from '../postmortem/text/escape.ts';
import { hasItemCommand, readItemCommand } from './commands/item-commands.ts';
import { findComment, unsealed } from './markers.ts';
import { nameList, type Ownership } from './owners.ts';

/** Standing is how far the issue of an action item is. */
export type Standing =
  | { readonly kind: 'open'; readonly assignees: readonly string[]; readonly ownership: Ownership | null }
  | { readonly kind: 'done' | 'duplicate'; readonly at: string | null }
  | { readonly kind: 'declined'; readonly at: string | null; readonly reason: string | null }
  /** A person made a discussion of it, which nobody can close as done. */
  | { readonly kind: 'discussed'; readonly at: null };

/** standingOf tells where an issue stands; `ownership` is whom its document means, `reason` why it was declined. */
export function standingOf(
  { open, closedAs, closedAt: at, assignees }: Issue,
  { ownership, reason }: { readonly ownership: Ownership | null; readonly reason: string | null },
): Standing {
  if (open) return { kind: 'open', assignees, ownership };
  if (closedAs === 'not_planned') return { kind: 'declined', at, reason };
  return { kind: closedAs === 'duplicate' ? 'duplicate' : 'done', at };
}

/** mayBeDiscussed tells whether an issue may have become a discussion: GitHub closes and locks it then, as if it were done. */
export function mayBeDiscussed({ open, closedAs, isLocked }: Issue): boolean {
  return !open && isLocked && closedAs === 'completed';
}

/** standingWords gives what follows an issue's number. */
export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'done':
      return ', done';
    case 'duplicate':
      return ', closed as a duplicate';
    case 'declined':
      return standing.reason ? `, declined: ${standing.reason}` : ', declined';
    case 'discussed':
      return ', made a discussion';
    case 'open':
      return openWords(standing);
  }
}

/** As long as GitHub has those whom we assigned, it is said how it came about; a person's choice needs no words. */
function openWords({ assignees, ownership }: Extract<Standing, { kind: 'open' }>): string {
  const keyOf = (logins: readonly string[]) =>
    logins
      .map((login) => login.toLowerCase())
      .toSorted()
      .join(' ');
  if (ownership && keyOf(ownership.assignees) === keyOf(assignees)) return assignmentWords(ownership);
  return assignees.length > 0 ? `, assigned to ${loginsOf(assignees)}` : ', **assigned to nobody**';
}

/** assignmentWords tells who was assigned, and who was meant but cannot be. */
export function assignmentWords({ assignees, unassigned, byDefault }: Ownership): string {
  const to = loginsOf(assignees);
  if (byDefault)
    return to ? `, assigned to ${to}, since no owner is named` : ', **without an owner**: assign somebody';
  if (unassigned.length === 0) return `, assigned to ${to}`;
  return `${to ? `, assigned to ${to}` : ''}, **meant for ${nameList(unassigned)}**, whom GitHub cannot assign`;
}

function loginsOf(logins: readonly string[]): string {
  return logins.map((login) => `\`${login}\``).join(', ');
}

/** The longest reason that is repeated, in characters. */
const MOST_WORDS = 160;

/** declinedWords is what we say, as Markdown, where a person declines an action item by a command. */
export function declinedWords(by: string, reason: string): string {
  return `Declined by \`${by}\`: ${escapeMarkdown(reason)}`;
}

/**
 * reasonFor gives why an issue was declined, as Markdown: that of the command by which it was, else the first line of what
 * a person said last before it was closed, commands left out; null where nobody said anything.
 */
export function reasonFor({ closedAt }: Issue, comments: readonly Comment[], bot: string): string | null {
  const before = comments.filter(
    ({ createdAt }) => closedAt !== null && Date.parse(createdAt) <= Date.parse(closedAt),
  );
  const said = before.filter(({ isByBot }) => !isByBot);
  const last = said.at(-1);
  if (!last) return null;
  const line = commandedReason(before, bot) ?? reasonIn(last) ?? last.body.split('\n').find(isTelling);
  return line === undefined ? null : escapeMarkdown(cut(flatten(line), MOST_WORDS));
}

const isTelling = (line: string): boolean =>
  /[\p{L}\p{N}]/u.test(line) && !/^\s*>/.test(line) && !hasItemCommand(line);

function reasonIn({ body, createdAt }: Comment): string | null {
  const command = readItemCommand(body, createdAt.slice(0, 10));
  return command?.kind === 'decline' ? command.reason : null;
}

/** Others may have spoken up between a command and what we did about it; who spoke after us had the last word. */
function commandedReason(comments: readonly Comment[], bot: string): string | null {
  const told = findComment(comments, bot, 'declined');
  const isAnswered = (comment: Comment) => !comment.isByBot && told !== null && comment.id > told.id;
  if (told === null || comments.some(isAnswered)) return null;
  const words = unsealed(told.body, 'declined');
  const reasons = comments.flatMap((comment) => {
    const reason = comment.isByBot ? null : reasonIn(comment);
    return reason !== null && declinedWords(comment.author, reason) === words ? [reason] : [];
  });
  return reasons.at(-1) ?? null;
}
