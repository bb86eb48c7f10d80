/** HTML that is safe by construction: what is interpolated is text unless it is HTML already. */

/** Html is a piece of HTML that was built by `html` or by the Markdown renderer. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Value[] | null | false;

/** escapeHtml returns text that shows as itself in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** html builds a piece of HTML: strings are escaped, pieces and lists of pieces are not, null and false vanish. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.map((part, index) => part + toHtml(values[index] ?? null)).join('') };
}

function toHtml(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(toHtml).join('');
}
