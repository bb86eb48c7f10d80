/** The rule `empty-section`. */

import type { Section } from '../model.ts';
import { readFilled } from '../sections/filled.ts';
import { matchSections } from '../sections/match.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** emptySection reports sections with nothing in them but headings, comments and the template's own words; optional ones may stay so. */
export const emptySection = defineRule({
  id: 'empty-section',
  description: 'Asks for words of your own in each section; "N/A, because …" is enough.',
  severity: 'error',
  check,
});

function check({ postmortem, template }: RuleContext): readonly Complaint[] {
  const matches = matchSections(template.sections, postmortem.sections);
  const required = new Set(matches.flatMap(({ wanted, found }) => (wanted.required ? found : [])));
  const optional = new Set(matches.flatMap(({ wanted, found }) => (wanted.required ? [] : found)));
  const isFilled = readFilled(postmortem, template);
  let reportedUpTo = 0;
  return postmortem.sections.flatMap((section) => {
    const asked = required.has(section) || (isOwnSection(section) && !optional.has(section));
    if (!asked || section.line <= reportedUpTo) return [];
    if (isFilled(section)) return [];
    reportedUpTo = section.endLine;
    const message = `The section "${section.heading}" is empty. Write what you know; if it does not apply, "N/A, because …" says so.`;
    return [{ line: section.line, message }];
  });
}

/** A heading that an author added counts when it is one that postmortems have: others may be data or a mere divider. */
function isOwnSection(section: Section): boolean {
  return section.marked && section.level === 2 && section.kinds.length > 0;
}
