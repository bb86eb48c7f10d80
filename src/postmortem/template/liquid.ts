/** The template language: LiquidJS without whatever could read a file, the clock or forever. */
import { Liquid, LiquidError, type Template } from 'liquidjs';
import { TemplateError } from '../../errors.ts';

/** The tags that a template may use, besides those that go with them. */
const TEMPLATE_TAGS = [
  'assign',
  'break',
  'case',
  'comment',
  'continue',
  'for',
  'if',
  'raw',
  'unless',
  '#',
] as const;

/** The filters that a template may use. */
const TEMPLATE_FILTERS = [
  'append',
  'capitalize',
  'default',
  'downcase',
  'first',
  'join',
  'last',
  'prepend',
  'remove',
  'replace',
  'size',
  'slice',
  'split',
  'strip',
  'truncate',
  'upcase',
] as const;

/** Characters of a template, and of what it makes. */
const MAX_LENGTH = 256 * 1024;
/** Elements and characters that a template may make on its way. */
const MAX_MEMORY = 1_000_000;
/** Milliseconds: the last resort against loops that make nothing. */
const MAX_TIME = 1_000;

const INCLUDING = /^tag "(?:include|render|layout|block)" not found/;

/** LiquidText is one piece of a template: `line` is that of its first character, for messages. */
export interface LiquidText {
  readonly template: string;
  readonly line: number;
  readonly text: string;
}

/**
 * `renderLiquid` fills `scope` into a text; what `{{ }}` puts out passes `escapeValue`, and no filter gets round it.
 * Throws `TemplateError` for a text that is no template, reaches for a file or does not come to an end.
 */
export function renderLiquid(
  source: LiquidText,
  scope: Readonly<Record<string, unknown>>,
  escapeValue: (value: string) => string,
): string {
  try {
    const { liquid, budget, parsed } = engineFor(escapeValue);
    budget.left = MAX_LENGTH;
    const template = parsed.get(source.text) ?? liquid.parse(source.text);
    if (parsed.size < MOST_PARSED) parsed.set(source.text, template);
    const result: unknown = liquid.renderSync(template, scope);
    return String(result);
  } catch (error) {
    throw asTemplateError(source, error);
  }
}

interface Engine {
  readonly liquid: Liquid;
  /** Characters that values may still put out in this rendering. */
  readonly budget: { left: number };
  readonly parsed: Map<string, Template[]>;
}

/** The check renders one template for each document: engine and parsed text are made once. */
const engines = new WeakMap<(value: string) => string, Engine>();
const MOST_PARSED = 32;

function engineFor(escapeValue: (value: string) => string): Engine {
  const known = engines.get(escapeValue);
  if (known) return known;
  const budget = { left: MAX_LENGTH };
  const engine = { liquid: lockedDown(escapeValue, budget), budget, parsed: new Map() };
  engines.set(escapeValue, engine);
  return engine;
}

function lockedDown(escapeValue: (value: string) => string, budget: { left: number }): Liquid {
  const engine = new Liquid({
    templates: {},
    dynamicPartials: false,
    ownPropertyOnly: true,
    strictFilters: true,
    // Otherwise Intl is asked, which takes longer than a rendering; no filter that is left depends on it.
    locale: 'en',
    parseLimit: MAX_LENGTH,
    memoryLimit: MAX_MEMORY,
    renderLimit: MAX_TIME,
    outputEscape: (value: unknown) => {
      const text = asText(value);
      budget.left -= text.length;
      if (budget.left < 0) throw new Error('output limit exceeded');
      return escapeValue(text);
    },
  });
  keepOnly(engine.tags, TEMPLATE_TAGS);
  keepOnly(engine.filters, TEMPLATE_FILTERS);
  return engine;
}

function keepOnly(registry: Record<string, unknown>, names: readonly string[]): void {
  for (const name of Object.keys(registry)) if (!names.includes(name)) delete registry[name];
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(asText).join(', ');
  return typeof value === 'object' ? '' : String(value);
}

function asTemplateError(source: LiquidText, error: unknown): TemplateError {
  const cause = LiquidError.is(error) ? (error.originalError ?? error) : error;
  const message = (cause instanceof Error ? cause.message : String(cause)).replace(
    /, line:\d+, col:\d+$/,
    '',
  );
  const offset = LiquidError.is(error) ? (error.token.getPosition()[0] ?? 1) - 1 : 0;
  return new TemplateError(source.template, source.line + offset, remedy(message));
}

function remedy(message: string): string {
  if (INCLUDING.test(message)) return `${message}: a template cannot include another file, put its text here`;
  if (/limit exceeded|call stack|Invalid string length/i.test(message))
    return `${message}: the template is too large or does not come to an end, make it smaller or take the loop out`;
  if (/^tag ".*" not found/.test(message)) return `${message}: the tags are ${TEMPLATE_TAGS.join(', ')}`;
  if (/undefined filter/.test(message)) return `${message}: the filters are ${TEMPLATE_FILTERS.join(', ')}`;
  return `${message}: correct the tag, or put {% raw %} and {% endraw %} around text that is none`;
}
