/** Expressions of GitHub's workflows, as far as the workflow to copy uses them. */

/** Known gives the value of a name, like `github.event.issue.number`; undefined where there is none. */
export type Known = (name: string) => unknown;

const TOKEN = /\s*('(?:[^']|'')*'|\d+|\|\||&&|==|!=|[!(),]|[\w-]+(?:\.[\w-]+|\[\d+\])*)/y;

/** evaluate gives the value of an expression; it throws for what is none. */
export function evaluate(text: string, known: Known): unknown {
  const tokens = tokensOf(text.trim());
  const value = either(tokens, known);
  if (tokens.length > 0) throw new Error(`The expression goes on: ${tokens.join(' ')}`);
  return value;
}

/** isTruthy tells what counts as true: GitHub has no other falsehoods than these. */
export const isTruthy = (value: unknown): boolean => Boolean(value) && !Number.isNaN(value);

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.length) {
    const [, token] = pattern.exec(text) ?? [];
    if (token === undefined) throw new Error(`This is no expression: ${text}`);
    tokens.push(token);
  }
  return tokens;
}

function either(tokens: string[], known: Known): unknown {
  let value = both(tokens, known);
  while (take(tokens, '||')) {
    const other = both(tokens, known);
    if (!isTruthy(value)) value = other;
  }
  return value;
}

function both(tokens: string[], known: Known): unknown {
  let value = compared(tokens, known);
  while (take(tokens, '&&')) {
    const other = compared(tokens, known);
    if (isTruthy(value)) value = other;
  }
  return value;
}

function compared(tokens: string[], known: Known): unknown {
  const value = single(tokens, known);
  if (take(tokens, '==')) return isSame(value, single(tokens, known));
  if (take(tokens, '!=')) return !isSame(value, single(tokens, known));
  return value;
}

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;

function single(tokens: string[], known: Known): unknown {
  if (take(tokens, '!')) return !isTruthy(single(tokens, known));
  if (take(tokens, '(')) return closed(tokens, known);
  const token = tokens.shift() ?? '';
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (/^\d+$/.test(token)) return Number(token);
  if (!take(tokens, '(')) return known(token);
  const given = [either(tokens, known)];
  while (take(tokens, ',')) given.push(either(tokens, known));
  if (!take(tokens, ')')) throw new Error(`${token} does not end`);
  return called(token, given.map(textOf));
}

function closed(tokens: string[], known: Known): unknown {
  const value = either(tokens, known);
  if (!take(tokens, ')')) throw new Error('A bracket does not close');
  return value;
}

function called(name: string, [first = '', ...rest]: readonly string[]): unknown {
  if (name === 'contains') return first.toLowerCase().includes((rest[0] ?? '').toLowerCase());
  if (name === 'format') return first.replace(/\{(\d)\}/g, (_, at: string) => rest[Number(at)] ?? '');
  throw new Error(`${name} is not known here`);
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

function take(tokens: string[], token: string): boolean {
  if (tokens[0] !== token) return false;
  tokens.shift();
  return true;
}
