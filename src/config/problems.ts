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
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
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
    const inside = issue.code === 'invalid_union' ? meantBranch(issue) : null;
    return inside
      ? describeIssues(inside.map((each) => ({ ...each, path: [...path, ...each.path] })))
      : [{ path, keyOf: false, expected: expectation(issue) }];
  });
}

/** Of several shapes the one that was meant: it fits on the outside, so that what is wrong lies further in. */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | null {
  return issue.errors.find((branch) => branch.length > 0 && branch.every(isInside)) ?? null;
}

function isInside({ path, code }: z.core.$ZodIssue): boolean {
  return path.length > 0 || code === 'unrecognized_keys';
}

/** The keys that may stand at a place of the configuration. */
function keysAt(path: readonly PropertyKey[]): string[] {
  const inside = (at: JsonSchema | undefined): JsonSchema | undefined =>
    at?.anyOf?.find(({ properties }) => properties) ?? at;
  const schema = path.reduce<JsonSchema | undefined>(
    (at, step) => inside(typeof step === 'number' ? at?.items : inside(at)?.properties?.[String(step)]),
    z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema,
  );
  return Object.keys(schema?.properties ?? {});
}

function unknownKey(path: readonly PropertyKey[], key: string): string {
  const allowed = nearest(key, keysAt(path));
  return `unknown key, expected ${allowed.length > 0 ? oneOf(allowed) : 'none here'}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPE_NAMES[issue.expected] ?? issue.expected}, found ${typeName(issue.input)}`;
    case 'invalid_value':
      return `expected ${oneOf(issue.values.map(String))}${withoutOptions(issue)}`;
    case 'invalid_union':
      return noBranch(issue);
    case 'too_small':
      return `expected at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unit(issue.origin)}`;
    default:
      return issue.message;
  }
}

/** Whoever writes options for a rule that has none wants to know just that. */
function withoutOptions({ path, input }: z.core.$ZodIssue): string {
  const options = path[0] === 'rules' && path.length === 2 && typeof input === 'object' && input !== null;
  return options ? ': this rule has no options' : '';
}

function noBranch({ errors, path }: z.core.$ZodIssueInvalidUnion): string {
  const values = errors.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));
  const keys = keysAt(path);
  const options = keys.length > 0 ? `, or keys with values: ${oneOf(keys)}` : '';
  return `expected ${oneOf(values.map(String))}${options}`;
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
