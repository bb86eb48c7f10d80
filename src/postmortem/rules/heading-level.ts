/** The rule `heading-level`. */
import type { Fix, Section } from '../model.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** headingLevel reports headings that skip a level, and sections that stand on the title's level while others stand below it. */
export const headingLevel = defineRule({
  id: 'heading-level',
  description: 'Asks for headings that go down one level at a time, below one title.',
  severity: 'notice',
  check,
});

function check(context: RuleContext): readonly Complaint[] {
  const marked = context.postmortem.sections.filter((section) => section.marked);
  const isClear =
    marked.length === context.postmortem.sections.length &&
    !marked.some(({ level, kinds }, index) => index > 0 && level === 1 && kinds.length > 0);
  return [...skipped(marked, isClear ? context : null), ...besideTitle(marked)];
}

/** Without a context no fix is offered: other headings are mixed up as well. */
function skipped(sections: readonly Section[], context: RuleContext | null): readonly Complaint[] {
  const levelAbove = (index: number): number => sections[index - 1]?.level ?? 6;
  const skipping = [...sections.keys()].filter(
    (index) => (sections[index]?.level ?? 0) > levelAbove(index) + 1,
  );
  return skipping.flatMap((index): Complaint[] => {
    const [section, before] = [sections[index], levelAbove(index)];
    if (!section) return [];
    const message = `"${section.heading}" skips a level: it has level ${section.level} below one of level ${before}. Make it level ${before + 1}.`;
    const fix = context && raise({ sections, index, before, context });
    return [{ line: section.line, message, ...(fix && { fix }) }];
  });
}

interface Run {
  readonly sections: readonly Section[];
  /** Of the heading that skips. */
  readonly index: number;
  /** The level of the heading above it. */
  readonly before: number;
  readonly context: RuleContext;
}

/** All headings below the one above go up together, so that what is below what stays as it is. */
function raise(run: Run): Fix | null {
  const { sections, index, before, context } = run;
  let end = index;
  while ((sections[end]?.level ?? 0) > before) end += 1;
  const below = sections.slice(index, end);
  const [first, last] = [below[0], below.at(-1)];
  if (!first || !last) return null;
  const fixed = context.postmortem.lines.slice(first.line - 1, last.line);
  const path: number[] = [];
  const raised: Section[] = [];
  for (const section of below) {
    const { level, line } = section;
    while ((path.at(-1) ?? 0) >= level) path.pop();
    path.push(level);
    const wanted = before + path.length;
    const text = fixed[line - first.line] ?? '';
    if (wanted === level) continue;
    raised.push(section);
    if (!/^ {0,3}#{2,6}(?:[ \t]|$)/.test(text)) return null;
    fixed[line - first.line] = text.replace(/#+/, '#'.repeat(wanted));
  }
  // A heading that names a section would stand among others, empty or a second time: that is for the author to sort out.
  if (raised.some(({ kinds }) => kinds.length > 0)) return null;
  return { startLine: first.line, endLine: last.line, lines: fixed };
}

/** Sections that are all of level 1 hurt nobody; those that are while others are of level 2 swallow what follows. */
function besideTitle(sections: readonly Section[]): readonly Complaint[] {
  const [title] = sections;
  if (title?.level !== 1 || title.kinds.length > 0) return [];
  let below: Section | null = null;
  return sections.slice(1).flatMap((section): Complaint[] => {
    if (section.level === 2 && section.kinds.length > 0) below ??= section;
    if (section.level > 1 || section.kinds.length === 0 || !below) return [];
    const message = `"${section.heading}" stands on the level of the title, while "${below.heading}" stands below it. Make it level 2.`;
    return [{ line: section.line, message }];
  });
}
