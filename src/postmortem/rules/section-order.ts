/** The rule `section-order`. */

import { outOfOrder } from '../order.ts';
import { matchSections } from '../sections/match.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** sectionOrder reports the fewest sections whose removal leaves the rest in the template's order. */
export const sectionOrder = defineRule({
  id: 'section-order',
  description: "Asks for the sections in the template's order.",
  severity: 'warning',
  check,
});

function check({ postmortem, template }: RuleContext): readonly Complaint[] {
  const present = matchSections(template.sections, postmortem.sections).flatMap(({ found }, place) => {
    const [section] = found;
    return section ? [{ section, place }] : [];
  });
  const asWritten = present.toSorted((a, b) => a.section.line - b.section.line || a.place - b.place);
  return outOfOrder(asWritten.map(({ place }) => place)).flatMap((index) => {
    const misplaced = asWritten[index];
    if (!misplaced) return [];
    const next = present.find(({ place }) => place > misplaced.place);
    const previous = present.findLast(({ place }) => place < misplaced.place);
    const other = next && next.section.line < misplaced.section.line ? next : previous;
    const where = other === next ? 'above' : 'below';
    const message = `The section "${misplaced.section.heading}" is not where the template ${template.name} has it. Move it ${where} "${other?.section.heading}".`;
    return [{ line: misplaced.section.line, message }];
  });
}
