/** The rule `duplicate-section`. */
import type { Section } from '../model.ts';
import { headingKey } from '../sections/match.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** duplicateSection reports a section that stands a second time beside the first: under the same name, or as a second timeline. */
export const duplicateSection = defineRule({
  id: 'duplicate-section',
  description: 'Asks for each section once.',
  severity: 'warning',
  check,
});

function check({ postmortem, template }: RuleContext): readonly Complaint[] {
  const wanted = new Set(template.sections.map(({ heading }) => headingKey(heading)));
  const seen = new Map<string, Section>();
  const path: Section[] = [];
  return postmortem.sections.flatMap((section) => {
    while ((path.at(-1)?.level ?? 0) >= section.level) path.pop();
    const parent = path.at(-1)?.line ?? 0;
    path.push(section);
    const complaints = keysOf(section, wanted).flatMap((key): Complaint[] => {
      const place = `${parent} ${section.level} ${key}`;
      const first = seen.get(place);
      if (first) return [{ line: section.line, message: messageFor(section, first) }];
      seen.set(place, section);
      return [];
    });
    return complaints.slice(0, 1);
  });
}

/**
 * By what a section is the same as another. Most kinds may stand side by side under names of their own ("What went well"
 * and "What went wrong", "Short term" and "Long term"); things happened in one order only.
 */
function keysOf({ heading, kinds }: Section, wanted: ReadonlySet<string>): readonly string[] {
  const name = headingKey(heading);
  const [kind] = kinds;
  const known = kind !== undefined || wanted.has(name);
  const isTimeline = kind === 'timeline' && kinds.length === 1 && !SAYS_WHICH.test(name);
  return [...(known && name !== '' ? [`named ${name}`] : []), ...(isTimeline ? ['timeline'] : [])];
}

/** "Follow-up timeline", "Timeline of the second outage" */
const SAYS_WHICH =
  /(?:^| )(?:follow|followup|recovery|aftermath|second|third|later|earlier|previous|before|after|communication|customer|internal|external|deployment|response|part|phase|day|\d{1,2})(?: |$)/;

function messageFor({ heading }: Section, first: Section): string {
  return `"${heading}" repeats the section "${first.heading}" on line ${first.line}. Merge the two, or give this one a name that says what is different.`;
}
