/** The rule `required-section`. */
import type { Fix, Postmortem } from '../model.ts';
import { insertSection } from '../sections/insert.ts';
import { lastLine, matchSections } from '../sections/match.ts';
import { firstLine } from './first-line.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** requiredSection reports each section of the template that the document lacks, where it should stand. */
export const requiredSection = defineRule({
  id: 'required-section',
  description: 'Asks for every section that the template requires.',
  severity: 'error',
  check,
});

function check({ postmortem, template }: RuleContext): readonly Complaint[] {
  if (template.sections.length === 0) {
    const message = `The template ${template.name} has no sections, so none can be asked for. Give it a heading of level 2 (## …) for each.`;
    return [{ line: firstLine(postmortem), message }];
  }
  const matches = matchSections(template.sections, postmortem.sections);
  const complaints: Complaint[] = [];
  let line = firstLine(postmortem);
  let where = '';
  matches.forEach(({ wanted, found }, place) => {
    const present = found.at(-1);
    if (present) line = lastLine(postmortem.lines, present);
    else if (wanted.required) {
      const message = `The section "${wanted.heading}" is missing. Add "## ${wanted.heading}"${where}; if it does not apply, say why in one line.`;
      const fix = insertSection(postmortem, { matches, place });
      complaints.push({ line: fix ? placeOf(fix, postmortem) : line, message, ...(fix && { fix }) });
    }
    if (present || wanted.required) where = ` below "${present?.heading ?? wanted.heading}"`;
  });
  return complaints;
}

/** The line below which the section goes: then those that go to one place are in the template's order. */
function placeOf({ endLine }: Fix, postmortem: Postmortem): number {
  return Math.max(firstLine(postmortem), lastLine(postmortem.lines, { line: 1, endLine }));
}
