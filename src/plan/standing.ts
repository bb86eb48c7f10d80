/** Where an action item stands: open, done, declined, or nobody can tell from here. */
import type { Comment, Issue } from '../github/port.ts';
import { cut, escapeMarkdown, flatten } from '../postmortem/text/escape.ts';
import { readItemCommand } from './commands/item-commands.ts';
import { nameList, type Ownership } from './owners.ts';

/** Standing is how far the issue of an action item is. */
export type Standing =
  | { readonly kind: 'open'; readonly assignees: readonly string[]; readonly ownership: Ownership | null }
  | { readonly kind: 'done' | 'duplicate'; readonly at: string | null }
  | { readonly kind: 'declined'; readonly at: string | null; readonly reason: string | null };

/** standingOf tells where an issue stands; `ownership` is whom its document means, `reason` why it was declined. */
export function standingOf(
  { open, closedAs, closedAt: at, assignees }: Issue,
  { ownership, reason }: { readonly ownership: Ownership | null; readonly reason: string | null },
): Standing {
  if (open) return { kind: 'open', assignees, ownership };
  if (closedAs === 'not_planned') return { kind: 'declined', at, reason };
  return { kind: closedAs === 'duplicate' ? 'duplicate' : 'done', at };
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

/** reasonFor gives why an issue was declined, as Markdown: the first line of what a person said last before it was closed; null where nobody said anything. */
export function reasonFor({ closedAt }: Issue, comments: readonly Comment[]): string | null {
  const before = comments.filter(
    ({ isByBot, createdAt }) =>
      !isByBot && closedAt !== null && Date.parse(createdAt) <= Date.parse(closedAt),
  );
  const last = before.at(-1);
  if (!last) return null;
  const command = readItemCommand(last.body, last.createdAt.slice(0, 10));
  const line =
    command?.kind === 'decline'
      ? command.reason
      : last.body.split('\n').find((each) => /[\p{L}\p{N}]/u.test(each) && !/^\s*>/.test(each));
  return line === undefined ? null : escapeMarkdown(cut(flatten(line), MOST_WORDS));
}
