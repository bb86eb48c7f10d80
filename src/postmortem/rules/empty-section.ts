/** The rule `empty-section`. */
import type { Section } from '../model.ts';
import { matchSections } from '../section-match.ts';
import { visibleLines } from '../visible-lines.ts';
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
  const known = new Set(template.sections.flatMap(({ text }) => text.split('\n').map(wordsOf)));
  const filled = filledUpTo(visibleLines(postmortem.lines), known);
  let reportedUpTo = 0;
  return postmortem.sections.flatMap((section) => {
    const asked = required.has(section) || (isOwnSection(section) && !optional.has(section));
    if (!asked || section.line <= reportedUpTo) return [];
    if ((filled[section.endLine] ?? 0) > (filled[section.line] ?? 0)) return [];
    reportedUpTo = section.endLine;
    const message = `The section "${section.heading}" is empty. Write what you know; if it does not apply, "N/A, because …" says so.`;
    return [{ line: section.line, message }];
  });
}

/** A heading that an author added counts when it is one that postmortems have: others may be data or a mere divider. */
function isOwnSection(section: Section): boolean {
  return section.marked && section.level === 2 && section.kinds.length > 0;
}

/** How many of the first n lines have content, for each n. */
function filledUpTo(lines: readonly string[], known: ReadonlySet<string>): readonly number[] {
  const counts = [0];
  let count = 0;
  for (const line of lines) {
    if (hasContent(line, known)) count += 1;
    counts.push(count);
  }
  return counts;
}

function hasContent(line: string, known: ReadonlySet<string>): boolean {
  if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) return false;
  const words = wordsOf(line);
  if (words !== '') return !known.has(words);
  return /\[[^\]]{0,500}\]\(|\p{Extended_Pictographic}/u.test(line);
}

/** The letters and digits of a line, whatever its markup, its table's width and where its links lead. */
function wordsOf(line: string): string {
  return line
    .replace(/\]\([^)]{0,2000}\)/g, ']')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, (tag) => (/^<img\b/i.test(tag) ? 'image' : ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
