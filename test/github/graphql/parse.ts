/** Reads a GraphQL document as far as clients of GitHub write one: one operation, fields, arguments, inline fragments. */

/** Value is an argument: a literal, or what a variable stands for. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Field is a field that is asked for; without selections it is a scalar. */
export interface Field {
  readonly kind: 'field';
  readonly alias: string;
  readonly name: string;
  readonly args: Readonly<Record<string, Value>>;
  readonly selections: readonly Selection[];
}

/** Selection is a field, or fields for one type alone. */
export type Selection =
  | Field
  | { readonly kind: 'fragment'; readonly on: string; readonly selections: readonly Selection[] };

/** Operation is a document. */
export interface Operation {
  readonly type: 'query' | 'mutation';
  readonly selections: readonly Selection[];
}

const TOKEN =
  /\s*(?:#[^\n]*\n\s*)*(?:,\s*)*("(?:[^"\\]|\\.)*"|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[{}()[\]:$!=])/y;

/** parseDocument throws for what it cannot read. */
export function parseDocument(document: string, variables: Readonly<Record<string, unknown>>): Operation {
  const reader = new Reader(tokensOf(document), variables);
  const type = reader.word() ?? 'query';
  if (type !== 'query' && type !== 'mutation') throw new Error(`${type} is no query and no mutation`);
  reader.skipTo('{');
  return { type, selections: reader.selections() };
}

function tokensOf(document: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = document.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match?.[1]) throw new Error(`cannot be read from: ${text.slice(at, at + 40)}`);
    tokens.push(match[1]);
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly string[];
  readonly #variables: Readonly<Record<string, unknown>>;
  #at = 0;

  constructor(tokens: readonly string[], variables: Readonly<Record<string, unknown>>) {
    this.#tokens = tokens;
    this.#variables = variables;
  }

  /** The next token if it is a word, which is then taken. */
  word(): string | null {
    const token = this.#tokens[this.#at] ?? '';
    return /^[A-Za-z_]/.test(token) ? this.#take() : null;
  }

  /** Moves on to the first brace outside of the variables' definitions. */
  skipTo(token: string): void {
    for (let depth = 0; this.#tokens[this.#at] !== undefined; this.#at += 1) {
      const next = this.#tokens[this.#at];
      if (next === token && depth === 0) return;
      if (next === '(') depth += 1;
      if (next === ')') depth -= 1;
    }
    throw new Error(`has no ${token}`);
  }

  selections(): readonly Selection[] {
    this.#expect('{');
    const selections: Selection[] = [];
    while (this.#tokens[this.#at] !== '}') selections.push(this.#selection());
    this.#expect('}');
    return selections;
  }

  #selection(): Selection {
    if (this.#tokens[this.#at] === '...') {
      this.#expect('...');
      this.#expect('on');
      return { kind: 'fragment', on: this.#take(), selections: this.selections() };
    }
    const first = this.#take();
    const isAlias = this.#tokens[this.#at] === ':';
    if (isAlias) this.#expect(':');
    const name = isAlias ? this.#take() : first;
    const args = this.#tokens[this.#at] === '(' ? this.#object('(', ')') : {};
    const selections = this.#tokens[this.#at] === '{' ? this.selections() : [];
    return { kind: 'field', alias: first, name, args, selections };
  }

  #object(open: string, close: string): Record<string, Value> {
    this.#expect(open);
    const values: Record<string, Value> = {};
    while (this.#tokens[this.#at] !== close) {
      const name = this.#take();
      this.#expect(':');
      values[name] = this.#value();
    }
    this.#expect(close);
    return values;
  }

  #value(): Value {
    const token = this.#tokens[this.#at] ?? '';
    if (token === '{') return this.#object('{', '}');
    if (token === '[') {
      const values: Value[] = [];
      this.#expect('[');
      while (this.#tokens[this.#at] !== ']') values.push(this.#value());
      this.#expect(']');
      return values;
    }
    if (token === '$') {
      this.#expect('$');
      return (this.#variables[this.#take()] ?? null) as Value;
    }
    this.#take();
    if (token.startsWith('"') || /^-?\d/.test(token)) return JSON.parse(token) as Value;
    return token === 'null' ? null : token === 'true' ? true : token === 'false' ? false : token;
  }

  #take(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error('ends too early');
    this.#at += 1;
    return token;
  }

  #expect(token: string): void {
    const found = this.#take();
    if (found !== token) throw new Error(`has ${found} where ${token} belongs`);
  }
}
