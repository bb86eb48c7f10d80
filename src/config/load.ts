/** Reads a configuration: YAML text in, a valid `Config` or one error with every problem out. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import { ConfigurationError, type ConfigurationProblem } from '../errors.ts';
import { describeIssues } from './problems.ts';
import { routeFaults } from './routes.ts';
import { type Config, configSchema } from './schema.ts';

/** MAX_CONFIG_BYTES is the largest configuration that is read. */
export const MAX_CONFIG_BYTES = 64 * 1024;

const MAX_ALIASES = 50;

/**
 * parseConfig returns the configuration written in `text` with every default filled in; an empty text is all defaults.
 * It throws `ConfigurationError` with every problem at once: line, dotted key and what is allowed. Routes are held against
 * the repository's owner where it is given.
 */
export function parseConfig(text: string, file: string, owner?: string): Config {
  const size = new TextEncoder().encode(text).length;
  if (size > MAX_CONFIG_BYTES) {
    throw new ConfigurationError(file, [
      { line: 1, key: '', expected: `expected at most ${MAX_CONFIG_BYTES} bytes, found ${size}` },
    ]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });
  const faults = syntaxProblems(document, lines);
  if (faults.length === 0) faults.push(...keyProblems(document, lines));
  if (faults.length > 0) throw new ConfigurationError(file, inOrder(faults));
  return validate(document, { file, lines, owner });
}

function syntaxProblems(document: Document.Parsed, lines: LineCounter): ConfigurationProblem[] {
  const line = (offset: number): number => lines.linePos(offset).line;
  const deep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep)
    return [{ line: line(deep.pos[0]), key: '', expected: 'expected fewer levels, found a bottomless nest' }];
  return [...document.errors, ...document.warnings].map(({ message, pos, code }) => ({
    line: line(pos[0]),
    key: '',
    expected: SYNTAX[code] ?? `not valid YAML: ${message}`,
  }));
}

const SYNTAX: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'expected each key once, found one a second time',
  MULTIPLE_DOCS: 'expected one document, found a second after ---',
  NON_STRING_KEY: 'expected a plain word as key',
};

/** Keys that would reach an object's prototype are refused before anything becomes an object. */
function keyProblems(document: Document.Parsed, lines: LineCounter): ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return;
      problems.push({
        line: lines.linePos(key.range?.[0] ?? 0).line,
        key: '__proto__',
        expected: 'expected another key: this one is not allowed anywhere',
      });
    },
  });
  return problems;
}

interface Origin {
  readonly file: string;
  readonly lines: LineCounter;
  readonly owner: string | undefined;
}

function validate(document: Document.Parsed, { file, lines, owner }: Origin): Config {
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    const line = lineOfFirstAlias(document, lines);
    throw new ConfigurationError(file, [
      {
        line,
        key: '',
        expected: `expected at most ${MAX_ALIASES} uses of aliases (*name), each with an anchor`,
      },
    ]);
  }
  const result = configSchema.safeParse(withoutNulls(data) ?? {}, { reportInput: true });
  const faults = result.success
    ? routeFaults(result.data, owner).map((fault) => ({ ...fault, keyOf: false }))
    : describeIssues(result.error.issues);
  if (result.success && faults.length === 0) return result.data;
  const problems = faults.map(({ path, keyOf, expected }) => ({
    line: lineOf(document, { path, keyOf, lines }),
    key: path.join('.'),
    expected,
  }));
  throw new ConfigurationError(file, inOrder(problems));
}

function lineOfFirstAlias(document: Document.Parsed, lines: LineCounter): number {
  let offset = 0;
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return lines.linePos(offset).line;
}

/** A key without a value (`rules:` with every line below it commented out) means its default. */
function withoutNulls(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, value === null ? undefined : withoutNulls(value)]),
  );
}

/** The line of the deepest node on the path that was written: of its key where there is one. */
function lineOf(
  document: Document.Parsed,
  { path, keyOf, lines }: { path: readonly PropertyKey[]; keyOf: boolean; lines: LineCounter },
): number {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) break;
    const next = childOf(node, step);
    if (!next) break;
    offset = index < path.length - 1 || keyOf || !next.value ? next.offset : next.value.range[0];
    node = next.value;
  }
  return Math.max(1, lines.linePos(offset).line);
}

function childOf(
  node: ParsedNode | null,
  step: PropertyKey,
): { offset: number; value: ParsedNode | null } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (!isPair(pair) || !isNode(pair.key)) return null;
    return { offset: pair.key.range?.[0] ?? 0, value: pair.value };
  }
  const item = node && 'items' in node ? node.items[Number(step)] : undefined;
  return isNode(item) && item.range ? { offset: item.range[0], value: item as ParsedNode } : null;
}

function inOrder(problems: readonly ConfigurationProblem[]): ConfigurationProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.key.localeCompare(b.key));
}
