/** A template, read as a schema: its headings are the sections that the check asks for. */
import type { SectionKind } from './model.ts';

/** TemplateSection is one H2 of a template. */
export interface TemplateSection {
  readonly heading: string;
  readonly kinds: readonly SectionKind[];
  /** False when the template marks it `<!-- debrief: optional -->`. */
  readonly required: boolean;
  /** The template's own text below the heading, comments left out: what an author has to replace. */
  readonly text: string;
}

/** Template is a named template, rendered and read. */
export interface Template {
  readonly name: string;
  readonly sections: readonly TemplateSection[];
}
