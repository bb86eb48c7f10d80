/** The rule `unfilled-guidance`. */

import type { Fix, Postmortem, Section } from '../model.ts';
import { type IsFilled, readFilled } from '../sections/filled.ts';
import { flattenSpace, type Template } from '../template/template.ts';
import { type Comment, proseLines, readComments } from '../text/visible-lines.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** unfilledGuidance reports the template's comments in sections that have been filled in, and instructions that readers see. */
export const unfilledGuidance = defineRule({
  id: 'unfilled-guidance',
  description: "Asks to take the template's guidance out once a section is written.",
  severity: 'notice',
  check,
});

function check({ postmortem, template }: RuleContext): readonly Complaint[] {
  const isFilled = readFilled(postmortem, template);
  return [...leftComments(postmortem, template, isFilled), ...leftWords(postmortem)];
}

/** Guidance is known by its words; every other comment is the author's own. */
function leftComments(postmortem: Postmortem, template: Template, isFilled: IsFilled): readonly Complaint[] {
  if (template.guidance.length === 0) return [];
  const guidance = new Set(template.guidance);
  const { lines, sections } = postmortem;
  const parts = sections.filter(({ level, kinds }) => level > 1 || kinds.length > 0);
  const isWritten = parts.length > 0 && parts.every(isFilled);
  const around = sectionFinder(parts);
  return readComments(lines).flatMap((comment): Complaint[] => {
    if (!guidance.has(flattenSpace(comment.text))) return [];
    const section = around(comment.line);
    if (section ? !isFilled(section) : !isWritten) return [];
    const { line, endLine } = comment;
    const where = section ? `The section "${section.heading}"` : 'The document';
    const fix = removal(lines, comment);
    const message = `${where} is written, and the template's guidance is still in it. Take the comment out.`;
    return [{ line, endLine, message, ...(fix && { fix }) }];
  });
}

/** The innermost section around a line; lines are asked for in order. */
function sectionFinder(sections: readonly Section[]): (line: number) => Section | undefined {
  const path: Section[] = [];
  let next = 0;
  return (line) => {
    for (let section = sections[next]; section && section.line <= line; section = sections[next]) {
      path.push(section);
      next += 1;
    }
    while ((path.at(-1)?.endLine ?? line) < line) path.pop();
    return path.at(-1);
  };
}

/** A comment that has lines of its own can go, unless it keeps apart what would become one without it. */
function removal(lines: readonly string[], { line, column, endLine, endColumn }: Comment): Fix | null {
  const alone =
    lines[line - 1]?.slice(0, column - 1).trim() === '' &&
    lines[endLine - 1]?.slice(endColumn - 1).trim() === '';
  const [above, below] = [lines[line - 2] ?? '', lines[endLine] ?? ''];
  let next = endLine;
  while (next < lines.length && lines[next]?.trim() === '') next += 1;
  // What is indented, or a directive, would come to belong to what stands above.
  if (!alone || /^(?:[ \t]|<!--\s*debrief:)/.test(lines[next] ?? '')) return null;
  if (above.trim() !== '' && below.trim() !== '') return { startLine: line, endLine, lines: [''] };
  const both = above.trim() === '' && below.trim() === '' && endLine < lines.length;
  return { startLine: line, endLine: both ? endLine + 1 : endLine, lines: [] };
}

const OBJECT = '(?:the|what|how|why|when|who|any|your|in|here)';
/** How templates speak to the author; what there is to be done may be put like this as well. */
const IMPERATIVE = begins([
  `(?:please |briefly )?(?:describe|explain|summari[sz]e|outline)(?: briefly)? ${OBJECT}\\b`,
  'provide (?:a|an|the) (?:brief|short|detailed|high[- ]level|summary|description|overview|list)\\b',
]);
/** How they speak about what is to be written. */
const ABOUT = begins([
  '(?:a )?list of (?:the )?things (?:that|which) [^.\\n]{3,60}\\.',
  'things (?:that|which) (?:went|could have gone|did) [^.\\n]{3,60}\\. ',
  'these are (?:only |just )?(?:sample|example|good things)',
  '(?:replace|delete|remove) (?:this|these) (?:texts?|section|lines?|paragraph|template|instructions?|comments?)\\b',
  'this section (?:should|is (?:for|meant|where)|describes|contains|lists)\\b',
  'use this section\\b',
]);

/** A bullet is none of the marks that may stand in front. */
function begins(ways: readonly string[]): RegExp {
  return new RegExp(`^(?!\\s*[*]\\s)[*_>(\\s]{0,6}(?:${ways.join('|')})`, 'i');
}

/** The first line of a paragraph that tells its reader what to write. */
function leftWords({ lines, sections, bodyLine }: Postmortem): readonly Complaint[] {
  const prose = proseLines(lines);
  const around = sectionFinder(sections.filter(({ level }) => level > 1));
  return prose.flatMap((line, index): Complaint[] => {
    if (!(ABOUT.test(line) || IMPERATIVE.test(line)) || index + 1 < bodyLine) return [];
    if (!/^\s*$|^ {0,3}#/.test(prose[index - 1] ?? '')) return [];
    const section = around(index + 1);
    const tasks = section?.kinds.some((kind) => kind === 'action-items' || kind === 'resolution');
    if (!section || (tasks && !ABOUT.test(line))) return [];
    const message = 'This tells an author what to write. Write it, or take the instruction out.';
    return [{ line: index + 1, message }];
  });
}
