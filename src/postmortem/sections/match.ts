/** Which sections of a document answer which sections of its template. */
import type { Section, SectionKind } from '../model.ts';
import type { TemplateSection } from '../template/template.ts';

/** SectionMatch is a section of the template and the document's sections that answer it, in reading order; none when it is missing. */
export interface SectionMatch {
  readonly wanted: TemplateSection;
  readonly found: readonly Section[];
}

/**
 * `matchSections` looks for each section of a template by its heading, else by its kinds, each of which some section has
 * to have. So one section may answer two ("Root cause and resolution") and two may answer one, but a section that
 * bears another's heading answers only that one.
 */
export function matchSections(
  wanted: readonly TemplateSection[],
  sections: readonly Section[],
): readonly SectionMatch[] {
  const before = known.get(sections);
  if (before?.wanted === wanted) return before.matches;
  const matches = match(wanted, sections);
  known.set(sections, { wanted, matches });
  return matches;
}

/** Several rules ask the same of one document. */
const known = new WeakMap<
  readonly Section[],
  { readonly wanted: readonly TemplateSection[]; readonly matches: readonly SectionMatch[] }
>();

function match(wanted: readonly TemplateSection[], sections: readonly Section[]): readonly SectionMatch[] {
  const byHeading = new Map<string, Section[]>();
  for (const section of sections) {
    const key = headingKey(section.heading);
    const same = byHeading.get(key);
    if (same) same.push(section);
    else byHeading.set(key, [section]);
  }
  const headings = new Set(wanted.map((template) => headingKey(template.heading)));
  const free = sections.filter((section) => !headings.has(headingKey(section.heading)));
  return wanted.map((template) => {
    const named = byHeading.get(headingKey(template.heading));
    return { wanted: template, found: named ?? answersByKind(template.kinds, free) };
  });
}

function answersByKind(kinds: readonly SectionKind[], free: readonly Section[]): readonly Section[] {
  const answers = free.filter((section) => section.kinds.some((kind) => kinds.includes(kind)));
  return kinds.every((kind) => answers.some((section) => section.kinds.includes(kind))) ? answers : [];
}

/** `headingKey` returns what two headings have in common that mean the same: their letters and digits, in lower case. */
export function headingKey(heading: string): string {
  const before = keys.get(heading);
  if (before !== undefined) return before;
  const key = heading
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (keys.size < MOST_KEYS) keys.set(heading, key);
  return key;
}

/** The documents of a repository share most of their headings. */
const keys = new Map<string, string>();
const MOST_KEYS = 1000;

/** `lastLine` returns the last line of a section that is not blank. */
export function lastLine(
  lines: readonly string[],
  { line, endLine }: { line: number; endLine: number },
): number {
  let last = endLine;
  while (last > line && lines[last - 1]?.trim() === '') last -= 1;
  return last;
}
