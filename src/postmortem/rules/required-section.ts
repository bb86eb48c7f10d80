/** The rule `required-section`. */
import { matchSections } from '../section-match.ts';
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
  const complaints: Complaint[] = [];
  let line = firstLine(postmortem);
  let where = '';
  for (const { wanted, found } of matchSections(template.sections, postmortem.sections)) {
    const present = found.at(-1);
    if (present) line = lastLine(postmortem.lines, present);
    else if (wanted.required) {
      const message = `The section "${wanted.heading}" is missing. Add "## ${wanted.heading}"${where}; if it does not apply, say why in one line.`;
      complaints.push({ line, message });
    }
    if (present || wanted.required) where = ` below "${present?.heading ?? wanted.heading}"`;
  }
  return complaints;
}

/** The last line of a section that is not blank. */
function lastLine(lines: readonly string[], { line, endLine }: { line: number; endLine: number }): number {
  let last = endLine;
  while (last > line && lines[last - 1]?.trim() === '') last -= 1;
  return last;
}
