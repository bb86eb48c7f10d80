/** A plan as steps for people: each change as one line, with the steps that it waits for. */
import type { Change } from './change.ts';
import { describeChange } from './describe.ts';

/** Step is one change of a plan: its place, 1-based, what it does in one line without text from people, and the steps before it whose result it needs. */
export interface Step {
  readonly step: number;
  readonly text: string;
  readonly after: readonly number[];
  readonly change: Change;
}

/** stepsOf numbers a plan's changes in the order in which they are made. */
export function stepsOf(changes: readonly Change[]): readonly Step[] {
  const made = new Map<string, number>();
  return changes.map((change, at) => {
    const step = at + 1;
    const after = itemsIn(change).flatMap((item) => made.get(item) ?? []);
    if (change.kind === 'ensureActionIssue') made.set(change.item, step);
    return { step, text: describeChange(change), after, change };
  });
}

/** The action items whose issues a change speaks of. */
function itemsIn(change: Change): readonly string[] {
  if (change.kind === 'writeTickets') return change.tickets.map(({ name }) => name);
  if (change.kind !== 'writeComment') return [];
  const items = change.body.flatMap((part) =>
    typeof part === 'string' ? [] : ['issueOf' in part ? part.issueOf : part.ticketOf],
  );
  return [...new Set(items)];
}

/** stepLine gives a step as one line: `3. write the report comment on #7 (needs steps 1–2)`. */
export function stepLine({ step, text, after }: Step): string {
  const needs =
    after.length === 0 ? '' : ` (needs ${after.length === 1 ? 'step' : 'steps'} ${ranges(after)})`;
  return `${step}. ${text}${needs}`;
}

/** Numbers in rising order, those in a row as a range: `1–3, 5`. */
function ranges(numbers: readonly number[]): string {
  const found: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const current = found.at(-1);
    if (current && current[1] === number - 1) current[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
