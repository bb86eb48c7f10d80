/** Secrets, kept out of what is said about a document. */
import type { Finding } from './model.ts';
import type { Secret } from './rules/rule.ts';

/** How much of a secret is enough to be told by: the beginning, since messages cut long texts short. */
const TELLING = 5;
const CONCEALED = '<redacted>';

/** `concealSecrets` takes the values of secrets, and their beginnings, out of messages, and drops fixes that repeat one. */
export function concealSecrets(
  findings: readonly Finding[],
  lines: readonly string[],
  secrets: readonly Secret[],
): readonly Finding[] {
  if (secrets.length === 0) return findings;
  const values = Map.groupBy(
    secrets.flatMap((secret) => valuesOf(secret, lines)),
    (value) => value.slice(0, TELLING),
  );
  return findings.map(({ fix, ...finding }) => {
    const repeats = fix?.lines.some((line) => conceal(line, values) !== line) ?? true;
    return { ...finding, message: conceal(finding.message, values), ...(!repeats && fix && { fix }) };
  });
}

function valuesOf({ line, column, endLine, endColumn }: Secret, lines: readonly string[]): readonly string[] {
  if (line === endLine) return [(lines[line - 1] ?? '').slice(column - 1, endColumn - 1)];
  return lines.slice(line, endLine).map((each) => each.trim());
}

function conceal(text: string, values: ReadonlyMap<string, readonly string[]>): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const candidates = values.get(text.slice(at, at + TELLING)) ?? [];
    const length = Math.max(0, ...candidates.map((value) => sharedLength(text, at, value)));
    if (length === 0) continue;
    result += text.slice(from, at) + CONCEALED;
    from = at + length;
    at = from - 1;
  }
  return result + text.slice(from);
}

function sharedLength(text: string, at: number, value: string): number {
  let length = 0;
  while (length < value.length && text[at + length] === value[length]) length += 1;
  return length;
}
