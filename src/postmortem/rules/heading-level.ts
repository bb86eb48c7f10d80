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

function check({ postmortem: { sections, lines } }: RuleContext): readonly Complaint[] {
  const marked = sections.filter((section) => section.marked);
  return [...skipped(marked, lines), ...besideTitle(marked)];
}

function skipped(sections: readonly Section[], lines: readonly string[]): readonly Complaint[] {
  return sections.flatMap((section, index): Complaint[] => {
    const before = sections[index - 1]?.level ?? section.level;
    if (section.level <= before + 1) return [];
    const message = `"${section.heading}" skips a level: it has level ${section.level} below one of level ${before}. Make it level ${before + 1}.`;
    const fix = raise({ sections, index, before, lines });
    return [{ line: section.line, message, ...(fix && { fix }) }];
  });
}

interface Run {
  readonly sections: readonly Section[];
  /** Of the heading that skips. */
  readonly index: number;
  /** The level of the heading above it. */
  readonly before: number;
  readonly lines: readonly string[];
}

/** All headings below the one above go up together, so that what is below what stays as it is. */
function raise({ sections, index, before, lines }: Run): Fix | null {
  let end = index;
  while ((sections[end]?.level ?? 0) > before) end += 1;
  const run = sections.slice(index, end);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  const fixed = lines.slice(first.line - 1, last.line);
  const path: number[] = [];
  for (const { level, line } of run) {
    while ((path.at(-1) ?? 0) >= level) path.pop();
    path.push(level);
    const wanted = before + path.length;
    const text = fixed[line - first.line] ?? '';
    if (wanted === level) continue;
    if (!/^ {0,3}#{2,6}(?:[ \t]|$)/.test(text)) return null;
    fixed[line - first.line] = text.replace(/#+/, '#'.repeat(wanted));
  }
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
