/** Secrets, kept out of what is said about a document. */
import type { Finding } from '../model.ts';
import type { Secret } from '../rules/rule.ts';

/** How much of a secret is enough to be told by: the beginning, since messages cut long texts short. */
const TELLING = 5;
const CONCEALED = '<redacted>';

/** `concealSecrets` takes secrets, and what begins like one, out of messages, and drops fixes that repeat one. */
export function concealSecrets(
  findings: readonly Finding[],
  lines: readonly string[],
  secrets: readonly Secret[],
): readonly Finding[] {
  if (secrets.length === 0) return findings;
  const beginnings = new Set(secrets.flatMap((secret) => beginningsOf(secret, lines)));
  return findings.map(({ fix, ...finding }) => {
    const repeats = fix?.lines.some((line) => conceal(line, beginnings) !== line) ?? true;
    return { ...finding, message: conceal(finding.message, beginnings), ...(!repeats && fix && { fix }) };
  });
}

/** `redactSecrets` returns the lines with each secret replaced, and as many of them. */
export function redactSecrets(lines: readonly string[], secrets: readonly Secret[]): readonly string[] {
  const result = [...lines];
  // From the last to the first, so that columns before a secret stay what they are.
  for (const { line, column, endLine, endColumn } of secrets.toReversed()) {
    for (let at = endLine; at >= line; at -= 1) {
      const text = result[at - 1] ?? '';
      const start = at === line ? column - 1 : 0;
      const end = at === endLine ? endColumn - 1 : text.length;
      result[at - 1] = text.slice(0, start) + CONCEALED + text.slice(end);
    }
  }
  return result;
}

/** A short value is told by what stands in front of it as well. */
function beginningsOf(
  { line, column, endLine, endColumn }: Secret,
  lines: readonly string[],
): readonly string[] {
  const first = lines[line - 1] ?? '';
  if (line < endLine) return lines.slice(line, endLine).map((each) => each.trim().slice(0, TELLING));
  const start = Math.max(0, Math.min(column - 1, endColumn - 1 - TELLING));
  return [first.slice(start, start + TELLING)];
}

function conceal(text: string, beginnings: ReadonlySet<string>): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!beginnings.has(text.slice(at, at + TELLING))) continue;
    result += text.slice(from, at) + CONCEALED;
    from = endOfWord(text, at + TELLING);
    at = from - 1;
  }
  return result + text.slice(from);
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && !/[\s"'`<>…]/.test(text.charAt(end))) end += 1;
  return end;
}
