/** The rule `no-action-items`. */
import type { Section } from '../model.ts';
import { visibleLines } from '../text/visible-lines.ts';
import { firstLine } from './first-line.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** noActionItems reports a document from which nothing follows, unless its section of action items says why. */
export const noActionItems = defineRule({
  id: 'no-action-items',
  description: 'Asks for at least one action item, or for the reason why there is none.',
  severity: 'error',
  check,
});

/** "None, because …", "N/A: …", "No action items, since …": the word alone is no reason. */
const NONE =
  /^[^\p{L}\p{N}]{0,20}(?:none|nothing|n\/a|not applicable|no (?:further )?(?:action|measure)s?(?: items?)?)\b(.*)/iu;

function check({ postmortem }: RuleContext): readonly Complaint[] {
  if (postmortem.actionItems.length > 0) return [];
  const sections = postmortem.sections.filter(({ kinds }) => kinds.includes('action-items'));
  const lines = visibleLines(postmortem.lines);
  const givesReason = (section: Section) => lines.slice(section.line, section.endLine).some(hasReason);
  if (sections.some(givesReason)) return [];
  const message =
    'No action item follows from this incident. List what will be done, with owner and due date, or write "None, because …" where they would stand.';
  return [{ line: sections[0]?.line ?? firstLine(postmortem), message }];
}

function hasReason(line: string): boolean {
  const rest = NONE.exec(line)?.[1] ?? '';
  return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 2;
}
