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
  readonly incident: {
    readonly number: number;
    readonly url: string;
    /** `owner/name`, where it is another one than the document's. */
    readonly repository?: string;
  } | null;
  /** The login of who opened the incident. */
  readonly reporter: string | null;
  readonly summary: string | null;
  /** What is known of the incident besides; null where nothing was looked up. */
  readonly record: RecordValues | null;
}

/** RecordValues are what is known of an incident, each under the name that a template uses; null or empty for what is not known. Times are in the zone. */
export interface RecordValues {
  readonly severity: string | null;
  readonly services: readonly string[];
  /** Logins: who is assigned, and all who took part. */
  readonly assigned: readonly string[];
  readonly responders: readonly string[];
  /** `YYYY-MM-DD HH:MM` */
  readonly started: string | null;
  readonly detected: string | null;
  readonly acknowledged: string | null;
  readonly mitigated: string | null;
  /** The same as `mitigated`, as templates for security incidents call it. */
  readonly contained: string | null;
  readonly resolved: string | null;
  /** From started to resolved, like `1 h 20 min`. */
  readonly duration: string | null;
  /** Oldest first. `time` is `HH:MM`, with the date before it where the day changes. */
  readonly timeline: readonly RecordEntry[];
  readonly links: readonly { readonly kind: string; readonly text: string; readonly url: string }[];
}

/** RecordEntry is one entry of the timeline, with the address of its source; null where there is none. */
export interface RecordEntry {
  readonly date: string;
  readonly time: string;
  readonly kind: string;
  readonly text: string;
  readonly url: string | null;
}

/** FILLED_KEYS are the keys of a template's front matter that are filled in where the template leaves them empty and the value is known. */
export const FILLED_KEYS = [
  'severity',
  'services',
  'reporter',
  'assigned',
  'responders',
  'started',
  'detected',
  'acknowledged',
  'mitigated',
  'contained',
  'resolved',
  'duration',
] as const;

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
    incident: values.incident ? incidentReference(values.incident) : null,
    template: values.template,
    date: values.date,
    timezone: values.timezone,
  };
  const split = splitTemplate(template);
  const { record, ...others } = values;
  const known = { ...record, reporter: values.reporter };
  const scope = { ...record, ...scopeOf(others) };
  const fill = new Map(FILLED_KEYS.map((key) => [key as string, known[key] ?? null]));
  const own = fillFrontMatter(split, { scope, drop: MACHINE_KEYS, fill });
  const yaml = stringify(machine, { lineWidth: 0, nullStr: '' }) + own;
  const addresses = addressesIn(values);
  const escapeValue = (text: string) => (addresses.has(text) ? text : escapeMarkdown(text));
  return `---\n${yaml}---\n${renderLiquid(split.body, scope, escapeValue)}`;
}

/** Addresses of GitHub's own have to stay what they are, as a link's target. */
function addressesIn({ incident, record }: TemplateValues): ReadonlySet<string> {
  const sources = [...(record?.timeline ?? []), ...(record?.links ?? [])].flatMap(({ url }) => url ?? []);
  return new Set(incident ? [incident.url, ...sources] : sources);
}

function incidentReference({ number, repository }: NonNullable<TemplateValues['incident']>): string | number {
  return repository === undefined ? number : `${repository}#${number}`;
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
