/** Which of a document's values can change what its template asks for: most documents have the same of those. */

/** Scope is what a template is rendered with. */
export type Scope = Readonly<Record<string, unknown>>;

const TAG = /\{[{%](?:(?!\{[{%])[\s\S])*?[%}]\}/g;

/**
 * keyOfUses gives a text that is the same for all scopes of which a template makes the same sections, so that they need not
 * be rendered again; null when that cannot be told. What is only put out above the first section is left out.
 */
export function keyOfUses(source: string, scope: Scope): string | null {
  const names = uses.get(source) ?? readUses(source);
  if (uses.size < MOST_SOURCES) uses.set(source, names);
  if (names === 'unknown') return null;
  const values = names.map((name) => valueKey(scope[name], names));
  return values.includes(null) ? null : values.join('\n');
}

const uses = new Map<string, readonly string[] | 'unknown'>();
const MOST_SOURCES = 64;

function readUses(source: string): readonly string[] | 'unknown' {
  const start = source.search(/^## /m);
  if (start < 0) return 'unknown';
  const above = source.slice(0, start);
  const tags = above.match(TAG) ?? [];
  const opened = tags.filter((tag) => /^\{%-?\s*(?:if|unless|case|for)\b/.test(tag)).length;
  const closed = tags.filter((tag) => /^\{%-?\s*end/.test(tag)).length;
  const reachesOn = tags.some((tag) => /^\{%-?\s*(?:assign|break|continue|comment|raw|#)/.test(tag));
  const inComments = (above.match(/<!--[\s\S]*?-->/g) ?? []).some((comment) => /\{[{%]/.test(comment));
  if (opened !== closed || reachesOn || inComments) return 'unknown';
  const chosen = tags.filter((tag) => tag.startsWith('{%'));
  const told = [...chosen, ...(source.slice(start).match(TAG) ?? [])].join(' ');
  return [...new Set(told.match(/[A-Za-z_]\w*/g) ?? [])].sort();
}

/** Of an object, like the incident, only what is named counts; what it holds must be plain. */
function valueKey(value: unknown, names: readonly string[]): string | null {
  if (typeof value !== 'object' || value === null) return `${typeof value} ${JSON.stringify(String(value))}`;
  const used = Object.entries(value).filter(([name]) => names.includes(name));
  const plain = !Array.isArray(value) && used.every(([, part]) => typeof part !== 'object' || part === null);
  return plain ? JSON.stringify(used.map(([name, part]) => [name, typeof part, String(part)])) : null;
}
