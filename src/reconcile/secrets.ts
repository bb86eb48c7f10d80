/** The scan for secrets: our own patterns, and secretlint's rules for what they do not know. */
import type { Secret } from '../postmortem/rules/rule.ts';
import { isPlaceholder } from '../postmortem/safety/secret-values.ts';
import { readSecrets } from '../postmortem/safety/secrets.ts';

/** What secretlint's rules begin with: it is loaded only for a document that has some of it. */
const PREFIX =
  /A3T[A-Z0-9]|A(?:KIA|GPA|IDA|ROA|IPA|NPA|NVA|SIA)[A-Z0-9]{16}|[Aa][Ww][Ss]_?[A-Za-z]{0,20}_?(?:SECRET|secret|Secret)|-----BEGIN|private_key|_authToken=|npm_|xox[a-z]-|xapp-|hooks\.slack\.com|sk-|gsk_|hf_|lin_api_|ntn_|secret_|SG\.|shp(?:pa|ca|at|ss)_|gh[opusr]_|github_pat_|glpat-|gl(?:sa|c)_|hv[sbr]\.|vc[piark]_|vck_|dapi|dckr_|figd_|op_|ops_/;

/** These are told by our own patterns, which know a placeholder for a password. */
const OWN = /-rule-(?:database-connection-string|basicauth)$/;

/** `findSecrets` returns the places in a document that look like secrets, in order. */
export async function findSecrets(lines: readonly string[]): Promise<readonly Secret[]> {
  const own = readSecrets(lines);
  if (!lines.some((line) => PREFIX.test(line))) return own;
  const others = (await lint(lines)).filter((other) => !own.some((secret) => overlaps(secret, other)));
  return [...own, ...others].sort((a, b) => a.line - b.line || a.column - b.column);
}

async function lint(lines: readonly string[]): Promise<readonly Secret[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  // Its own directives do not count: a waiver needs a reason.
  const content = lines.join('\n').replaceAll('secretlint-', 'secretlint_');
  const id = '@secretlint/secretlint-rule-preset-recommend';
  const { messages } = await lintSource({
    source: { content, filePath: 'document.md', ext: '.md', contentType: 'text' },
    options: { noPhysicFilePath: true, config: { rules: [{ id, rule: creator, options: {} }] } },
  });
  return messages
    .filter(
      ({ ruleId, range: [start, end] }) => !OWN.test(ruleId) && !isPlaceholder(content.slice(start, end)),
    )
    .map(({ ruleId, loc: { start, end } }) => ({
      kind: `${ruleId.replace(/^.*-rule-/, '')} credential`,
      line: start.line,
      column: start.column + 1,
      endLine: end.line,
      endColumn: end.column + 1,
    }));
}

function overlaps(a: Secret, b: Secret): boolean {
  if (a.endLine < b.line || b.endLine < a.line) return false;
  return a.line !== b.line || (a.column < b.endColumn && b.column < a.endColumn);
}
