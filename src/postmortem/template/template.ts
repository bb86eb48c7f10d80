/** A template, read as a schema: its headings are the sections that the check asks for. */
import type { Postmortem, Section, SectionKind } from '../model.ts';
import { parsePostmortem } from '../parse.ts';
import type { SectionNames } from '../sections/heading-names.ts';
import { readComments, visibleLines } from '../text/visible-lines.ts';
import { renderBody, scopeOf, type TemplateValues } from './render.ts';
import { keyOfUses } from './uses.ts';

/** TemplateSection is one H2 of a template. */
export interface TemplateSection {
  readonly heading: string;
  readonly kinds: readonly SectionKind[];
  /** False when the template marks it `<!-- debrief: optional -->`. */
  readonly required: boolean;
  /** The template's own text below the heading, comments left out: what an author has to replace. */
  readonly text: string;
  /** The whole section as the template has it, its heading first. */
  readonly source: readonly string[];
}

/** Template is a named template, rendered and read. */
export interface Template {
  readonly name: string;
  readonly sections: readonly TemplateSection[];
  /** What the template tells the author in comments, each as `flattenSpace` leaves it; directives are none of it. */
  readonly guidance: readonly string[];
}

/** TemplateScope is what a template is rendered with when it is read: some of its values and a document's own keys. */
export type TemplateScope = Readonly<Partial<TemplateValues>> & { readonly severity?: string | null };

/** NO_NAMES is a repository without names of sections of its own. */
const NO_NAMES: SectionNames = {};

const DIRECTIVE = /<!--\s*debrief:([^>]{0,200}?)-->/g;

/**
 * `readTemplate` renders a template with a document's values and returns its sections, none for a template without H2s.
 * `names` are the repository's own names of sections. Throws `TemplateError` for a template that cannot be rendered.
 */
export function readTemplate(
  name: string,
  source: string,
  values: TemplateScope = {},
  names: SectionNames = NO_NAMES,
): Template {
  const scope = scopeOf(values);
  const uses = keyOfUses(source, scope);
  const key = `${name}\n${uses}\n${JSON.stringify(names)}\n${source}`;
  const known = uses === null ? undefined : read.get(key);
  if (known) return known;
  const template = readRendered(name, renderBody({ name, source }, scope), names);
  if (read.size >= MOST_READ) read.clear();
  if (uses !== null) read.set(key, template);
  return template;
}

/** What was read before: most documents of a repository make the same of their template. */
const read = new Map<string, Template>();
const MOST_READ = 64;

function readRendered(name: string, rendered: string, names: SectionNames): Template {
  const document = parsePostmortem(`\n${rendered}`, { path: `${name}.md`, zone: 'UTC', sections: names });
  const visible = visibleLines(document.lines);
  const sections = document.sections.filter((section) => section.level === 2 && section.marked);
  return {
    name,
    sections: sections.map((section) => readSection(section, document, visible)),
    guidance: readComments(document.lines)
      .map(({ text }) => flattenSpace(text))
      .filter(isGuidance),
  };
}

/** `flattenSpace` returns a text on one line, as comments are compared. */
export function flattenSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isGuidance(comment: string): boolean {
  return comment !== '' && !/^debrief[:-]/.test(comment);
}

/** `documentValues` returns what a document says of itself, as the values to read its template with; `name` is the visible name. */
export function documentValues(postmortem: Postmortem, name: string): TemplateScope {
  const front = postmortem.frontMatter;
  return {
    ...front?.extra,
    severity: front?.severity ?? null,
    id: front?.id ?? '',
    title: postmortem.title ?? '',
    date: front?.date ?? '',
    timezone: front?.timezone ?? '',
    template: front?.template ?? '',
    name,
    incident: front?.incident ? { number: front.incident, url: '' } : null,
  };
}

function readSection(section: Section, document: Postmortem, visible: readonly string[]): TemplateSection {
  const raw = document.lines.slice(section.line, section.endLine).join('\n');
  const words = [...raw.matchAll(DIRECTIVE)].flatMap(([, directive]) => directive?.split(/[\s,]+/) ?? []);
  return {
    heading: section.heading,
    kinds: section.kinds,
    required: !words.includes('optional'),
    text: visible.slice(section.line, section.endLine).join('\n').trim(),
    source: document.lines
      .slice(section.line - 1, section.endLine)
      .join('\n')
      .trimEnd()
      .split('\n'),
  };
}
