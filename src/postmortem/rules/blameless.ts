/** The rule `blameless`. */
import { findBlame } from '../meaning/blame.ts';
import { flattenSpace } from '../template/template.ts';
import { cut } from '../text/escape.ts';
import { placesIn, readParagraphs } from '../text/paragraphs.ts';
import { proseLines } from '../text/visible-lines.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** blameless reports words that make a person the cause, outside of quotes and code. */
export const blameless = defineRule({
  id: 'blameless',
  description: 'Asks for causes in the system, not in persons.',
  severity: 'warning',
  check,
});

function check({ postmortem }: RuleContext): readonly Complaint[] {
  const paragraphs = readParagraphs(proseLines(postmortem.lines), postmortem.bodyLine);
  return paragraphs.flatMap((paragraph) => {
    const placeOf = placesIn(paragraph);
    return findBlame(paragraph.text).map(({ start, end, remedy }): Complaint => {
      const [from, to] = [placeOf(start), placeOf(end)];
      const words = cut(flattenSpace(paragraph.text.slice(start, end)), 60);
      const message = `"${words}" makes a person the cause. ${remedy}`;
      return { ...from, endLine: to.line, endColumn: to.column, message };
    });
  });
}
