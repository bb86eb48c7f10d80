/** A template and an incident become a document. */
import { stringify } from 'yaml';
import { escapeMarkdown, flatten } from '../text/escape.ts';
import { renderLiquid } from './liquid.ts';
import { fillFrontMatter, splitTemplate, type TemplateSource } from './source.ts';

/** TemplateValues are what a template is filled with. Every string may come from anybody: none becomes syntax. */
export interface TemplateValues {
  /** The postmortem's own id. */
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly timezone: string;
  /** The name that the front matter states as its template. */
  readonly template: string;
  /** The visible name: postmortem, learning review, … */
  readonly name: string;
  readonly incident: { readonly number: number; readonly url: string } | null;
  /** The login of who opened the incident. */
  readonly reporter: string | null;
  readonly summary: string | null;
}

/** MACHINE_KEYS are the front matter that a template does not state, since each document has its own. */
const MACHINE_KEYS = ['id', 'title', 'incident', 'template', 'date', 'timezone'] as const;

/**
 * `renderPostmortem` returns the document that a template makes of values: front matter with the machine's keys first
 * and the template's own below, comments kept, then the body. Throws `TemplateError` for a template that cannot be used.
 */
export function renderPostmortem(template: TemplateSource, values: TemplateValues): string {
  const machine: Readonly<Record<(typeof MACHINE_KEYS)[number], unknown>> = {
    id: values.id,
    title: flatten(values.title),
    incident: values.incident?.number ?? null,
    template: values.template,
    date: values.date,
    timezone: values.timezone,
  };
  const split = splitTemplate(template);
  const scope = scopeOf(values);
  const own = fillFrontMatter(split, { scope, drop: MACHINE_KEYS });
  const yaml = stringify(machine, { lineWidth: 0, nullStr: '' }) + own;
  // The incident's address is GitHub's own: as a link's target it has to stay what it is.
  const escapeValue = (text: string) => (text === values.incident?.url ? text : escapeMarkdown(text));
  return `---\n${yaml}---\n${renderLiquid(split.body, scope, escapeValue)}`;
}

/** `renderBody` returns a template's body filled with any scope, as the check does with the values of a document. */
export function renderBody(template: TemplateSource, scope: Readonly<Record<string, unknown>>): string {
  return renderLiquid(splitTemplate(template).body, scope, escapeMarkdown);
}

/** `scopeOf` returns the names that a template can use for these values; an address that is not known is none. */
export function scopeOf<Values extends Partial<TemplateValues>>(
  values: Values,
): Readonly<Record<string, unknown>> {
  const { incident, name = '' } = values;
  return {
    ...values,
    name_capitalised: name.charAt(0).toUpperCase() + name.slice(1),
    incident: incident ? { number: incident.number, url: incident.url || null } : null,
  };
}
