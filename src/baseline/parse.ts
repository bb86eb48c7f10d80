/** A baseline's text becomes a baseline: only a repository that has one loads what validates it. */
import * as z from 'zod';
import { ConfigurationError } from '../errors.ts';
import type { Baseline } from './baseline.ts';

const schema = z.strictObject({
  version: z.literal(1),
  postmortems: z.record(
    z.string(),
    z.record(z.string(), z.array(z.string().regex(/^[0-9a-f]{16}(?::\d+)?$/))),
  ),
});

/** parseBaseline reads a baseline; `ConfigurationError` says where it is not as `--update-baseline` writes it. */
export function parseBaseline(text: string, file: string): Baseline {
  const fail = (key: string, expected: string): ConfigurationError =>
    new ConfigurationError(file, [{ line: 1, key, expected }]);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw fail('', 'not valid JSON: write it anew with debrief check --update-baseline');
  }
  const result = schema.safeParse(data);
  if (!result.success) {
    const key = result.error.issues[0]?.path.join('.') ?? '';
    throw fail(key, 'not a baseline of this version: write it anew with debrief check --update-baseline');
  }
  const files = Object.entries(result.data.postmortems);
  return new Map(files.map(([path, rules]) => [path, new Map(Object.entries(rules))]));
}
