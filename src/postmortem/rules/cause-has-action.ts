/** The rule `cause-has-action`. */
import { isTicketUrl } from '../actions/fields.ts';
import { type Cause, readCauses } from '../meaning/causes.ts';
import { isConcept, termsOf } from '../meaning/words.ts';
import type { Postmortem, SectionKind } from '../model.ts';
import { cut } from '../text/escape.ts';
import { passagesOf } from '../text/passages.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** causeHasAction reports causes, and things that went wrong, which no action item takes up by reference or by wording. */
export const causeHasAction = defineRule({
  id: 'cause-has-action',
  description: 'Asks for an action item for each root cause and for each thing that went wrong.',
  severity: 'warning',
  check,
});

/** Of a cause with more terms than this an action item has to share two, since a long text meets some by chance. */
const LONG = 25;
/** No reader follows more causes, or more measures, than this. */
const MOST = 200;

/** What says of itself that nothing is left to be done, that it was an effect, or that it was no trouble. */
const SETTLED =
  /^\W*(?:none|nothing|n\/a|not applicable|not much)\b|^\W*(?:the |this )?(?:incident|outage|issue) (?:caused|led to|resulted in|meant)\b|\b(?:(?:has|have) (?:since )?been (?:fixed|addressed|corrected|removed)|(?:already|since|now) (?:fixed|addressed|corrected)|fixed in|no (?:further )?(?:action|follow[ -]up)|nothing (?:needs|is|has) to be done|accept\w* (?:this|the|that|as a) risk|risk is accepted|accepted,? (?:because|since|as|for)|won['’]?t (?:fix|change)|out of scope|(?:outside|out) of our control)\b/i;

function check({ postmortem }: RuleContext): readonly Complaint[] {
  if (postmortem.actionItems.length === 0) return [];
  const causes = readCauses(postmortem).slice(0, MOST);
  if (causes.length === 0) return [];
  const measures = readMeasures(postmortem);
  const tickets = postmortem.links.filter(({ target }) => isTicketUrl(target)).map(({ line }) => line);
  return causes.flatMap((cause) => {
    const hasTicket = tickets.some((line) => cause.line <= line && line <= cause.endLine);
    if (hasTicket || isSettled(cause) || isMet(cause, measures)) return [];
    return [{ line: cause.line, endLine: cause.endLine, message: messageFor(cause) }];
  });
}

function isSettled({ text, kind }: Cause): boolean {
  return SETTLED.test(text) || (kind === 'went-wrong' && /\bhelped\b/i.test(text));
}

/** Measures are what will be done and what was done already: the terms of each, and the causes that they name. */
interface Measures {
  readonly terms: readonly ReadonlySet<string>[];
  readonly labels: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<number>;
}

function readMeasures(postmortem: Postmortem): Measures {
  const { actionItems, lines } = postmortem;
  const items = actionItems.slice(0, MOST);
  // A reference may stand in a column that is not part of the measure's own text.
  const raw = items.map(({ line, endLine }) =>
    lines
      .slice(line - 1, Math.min(endLine, line + 20))
      .join(' ')
      .slice(0, 4000),
  );
  const texts = [...items.map(({ text }) => text), ...saidBesides(postmortem)];
  const named = raw.join('\n');
  return {
    terms: texts.map(termsOf),
    labels: new Set(
      [...named.matchAll(/(?<![\p{L}\p{N}])[a-z]{1,2}[-–.]?\d{1,2}(?!\d)/giu)].map(([label]) =>
        plainLabel(label),
      ),
    ),
    ordinals: new Set(
      [...named.matchAll(/\b(?:cause|factor)s?\s?#?(\d{1,2})(?!\d)/gi)].map(([, digits]) => Number(digits)),
    ),
  };
}

/** The list items about the resolution, and what the sections of action items say besides their items. */
function saidBesides(postmortem: Postmortem): readonly string[] {
  const resolution = linesOf(postmortem, 'resolution');
  const actions = linesOf(postmortem, 'action-items');
  return passagesOf(postmortem)
    .filter(({ kind, line }) =>
      kind === 'item' ? resolution.has(line) || actions.has(line) : kind === 'text' && actions.has(line),
    )
    .slice(0, MOST)
    .map(({ text }) => text);
}

/** The lines of all sections of a kind, those of causes left out. */
function linesOf({ sections }: Postmortem, kind: SectionKind): ReadonlySet<number> {
  const lines = new Set<number>();
  let from = 0;
  for (const { line, endLine, kinds } of sections) {
    if (!kinds.includes(kind) || kinds.includes('root-cause')) continue;
    for (let at = Math.max(from, line); at <= endLine; at += 1) lines.add(at);
    from = Math.max(from, endLine + 1);
  }
  return lines;
}

function plainLabel(label: string): string {
  return label.toUpperCase().replace(/[-–.]/, '');
}

function isMet({ text, label, kind, ordinal }: Cause, { terms, labels, ordinals }: Measures): boolean {
  if (label !== null && labels.has(plainLabel(label))) return true;
  if (kind === 'cause' && ordinals.has(ordinal)) return true;
  const wanted = termsOf(text);
  if (wanted.size < 2 && ![...wanted].some(isConcept)) return true;
  const enough = wanted.size > LONG ? 2 : 1;
  return terms.some((measure) => {
    let shared = 0;
    for (const term of wanted) {
      if (measure.has(term)) shared += 1;
      if (shared >= enough) return true;
    }
    return false;
  });
}

function messageFor({ text, kind }: Cause): string {
  const what = kind === 'cause' ? 'This cause' : 'What went wrong here';
  const words = cut(text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim(), 70);
  return `${what} seems to have no action item: "${words}" Add one that takes it up, or say here why nothing is to be done.`;
}
