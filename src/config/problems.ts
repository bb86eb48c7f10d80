/** Turns what Zod says about a configuration into words for the person who wrote it. */
import * as z from 'zod';
import { configSchema } from './schema.ts';

/** Problem is one fault, before its line is known. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  /** True when the key is at fault, false when its value is. */
  readonly keyOf: boolean;
  readonly expected: string;
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** describeIssues says for each issue where it is and what is allowed there. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        keyOf: true,
        expected: unknownKey(path, key),
      }));
    }
    if (issue.code === 'invalid_key') {
      return [{ path, keyOf: true, expected: issue.issues.map(expectation).join(', ') }];
    }
    return [{ path, keyOf: false, expected: expectation(issue) }];
  });
}

function unknownKey(path: readonly PropertyKey[], key: string): string {
  const schema = path.reduce<JsonSchema | undefined>(
    (at, step) => at?.properties?.[String(step)],
    z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema,
  );
  const allowed = nearest(key, Object.keys(schema?.properties ?? {}));
  return `unknown key, expected ${allowed.length > 0 ? oneOf(allowed) : 'none here'}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPE_NAMES[issue.expected] ?? issue.expected}, found ${typeName(issue.input)}`;
    case 'invalid_value':
      return `expected ${oneOf(issue.values.map(String))}`;
    case 'too_small':
      return `expected at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unit(issue.origin)}`;
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return TYPE_NAMES[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The allowed keys, those spelled most like the wrong one first, no more than a reader takes in. */
function nearest(key: string, allowed: readonly string[]): string[] {
  return allowed
    .map((word) => ({ word, distance: distance(key.slice(0, 60).toLowerCase(), word) }))
    .sort((a, b) => a.distance - b.distance || a.word.localeCompare(b.word))
    .slice(0, 6)
    .map(({ word }) => word);
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const swapped = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swapped, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
