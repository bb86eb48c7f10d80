/** Places that look like secrets: tokens, keys, passwords. What is found here is never repeated anywhere. */
import type { Secret } from '../rules/rule.ts';
import { isPassword, isPlaceholder, isToken } from './secret-values.ts';

interface Pattern {
  readonly kind: string;
  /** Its first group is the value, else all of it. Bounded, so that a line is passed once. */
  readonly pattern: RegExp;
  readonly isMeant?: (value: string) => boolean;
}

const EDGE = '(?<![A-Za-z0-9_-])';
const KEYWORD =
  '(pass(?:word|wd|phrase|code)|(?<=_)pass|pwd|secret|token|(?:api|access|secret|private|encryption|signing|account)[_ -]?key|client[_ -]?secret)';
const ASSIGNMENT = new RegExp(
  `${KEYWORD}["'\`*]{0,3}(?:\\s{0,4}(?:=>|:=|==|=|:)\\s{0,4}|(?<=--[a-z-]{1,30}) )[*]{0,2}\\s?["'\`]?([^\\s"'\`,;|]{6,300})`,
  'gi',
);
/** Tokens that open nothing. */
const HARMLESS =
  /(?:next|page|paging|pagination|continuation|csrf|xsrf|cancell?ation|sync|resume|cursor|lexer|design)[_ -]?$/i;

const TOKENS: readonly Pattern[] = [
  token('AWS access key id', '(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])'),
  token('JSON Web Token', 'eyJ[\\w-]{8,4000}\\.eyJ[\\w-]{8,4000}\\.[\\w-]{8,1000}'),
  token('Slack token', 'xox[abeoprs]-[A-Za-z0-9-]{10,250}|xapp-\\d-[A-Za-z0-9-]{10,250}'),
  token(
    'Slack webhook',
    'https://hooks\\.slack\\.com/(?:services|workflows|triggers)/([A-Za-z0-9/]{20,200})',
  ),
  token('GitHub token', 'gh[opusr]_[A-Za-z0-9]{30,255}|github_pat_\\w{22,255}'),
  token('GitLab token', 'gl(?:pat|dt|rt|ft|ptt|cbt|soat|agent|imt|oas)-[\\w-]{20,250}'),
  token('Stripe key', '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,250}|whsec_[A-Za-z0-9+/]{24,250}'),
  token('SendGrid key', 'SG\\.[\\w-]{16,32}\\.[\\w-]{30,60}'),
  token('Google API key', 'AIza[\\w-]{35}(?![\\w-])|ya29\\.[\\w-]{20,1000}'),
  token('npm or PyPI token', 'npm_[A-Za-z0-9]{36}(?!\\w)|pypi-AgE[\\w-]{50,1000}'),
  token('API key', 'sk-(?:[a-z]{2,10}-){0,3}[\\w-]{32,250}', isToken),
];

const STATED: readonly Pattern[] = [
  {
    kind: 'connection string with a password',
    pattern:
      /(?<![A-Za-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'<>`|]{0,100}:([^\s/@"'<>`|]{1,200})@[\w[]/gi,
    isMeant: (value) => !isPlaceholder(value) && !/^(?:pass(?:word|wd)?|pwd|secret|token)$/i.test(value),
  },
  {
    kind: 'account key',
    pattern: /(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{30,200}={0,2})/g,
  },
  {
    kind: 'authorization header',
    pattern: /\b(?:Bearer|Basic) ([A-Za-z0-9._~+/-]{16,4000}={0,2})/gi,
    isMeant: isToken,
  },
  {
    kind: 'password on a command line',
    pattern: /\bcurl\b[^\n]{0,300}? (?:-u|--user) ["']?[^\s:"'$]{1,64}:([^\s"'`]{4,100})/g,
  },
];

function token(kind: string, source: string, isMeant?: Pattern['isMeant']): Pattern {
  return { kind, pattern: new RegExp(`${EDGE}(?:${source})`, 'g'), ...(isMeant && { isMeant }) };
}

const STEM =
  /AKIA|ASIA|eyJ|xox[a-z]-|xapp-|hooks\.slack|gh[opusr]_|github_pat_|gl[a-z]{2,5}-|[sr]k_(?:live|test)_|whsec_|AIza|SG\.|ya29\.|sk-|npm_|pypi-|:\/\/[^\s/@]{1,300}@|AccountKey|SharedAccessKey|[Bb]earer |[Bb]asic |BEARER |BASIC |curl |(?:pass|Pass|PASS)[wpcWPC]|_(?:pass|Pass|PASS)|pwd|Pwd|PWD|secret|Secret|SECRET|token|Token|TOKEN|[Kk]ey|KEY/;

/** `readSecrets` returns the places in a document that look like secrets, code and comments included, in order and apart. */
export function readSecrets(lines: readonly string[]): readonly Secret[] {
  return lines.flatMap((line, index) => (STEM.test(line) ? secretsIn(line, index, lines) : []));
}

function secretsIn(line: string, index: number, lines: readonly string[]): readonly Secret[] {
  const found: Secret[] = [...keyBlockAt(line, index, lines)];
  const add = (kind: string, value: string, at: number): void => {
    if (isPlaceholder(value)) return;
    found.push({
      kind,
      line: index + 1,
      column: at + 1,
      endLine: index + 1,
      endColumn: at + 1 + value.length,
    });
  };
  for (const { kind, pattern, isMeant } of [...TOKENS, ...STATED])
    for (const match of line.matchAll(pattern)) {
      const value = match[1] ?? match[0];
      if (isMeant?.(value) ?? true) add(kind, value, match.index + match[0].lastIndexOf(value));
    }
  for (const match of line.matchAll(ASSIGNMENT)) {
    const [all, keyword = '', given = ''] = match;
    const isTyped = /^(?:pass|pwd)/i.test(keyword);
    const value = given.replace(/[)\]}*.]+$/, '').split(isTyped ? /$/ : '&', 1)[0] ?? '';
    if (!isTyped && HARMLESS.test(line.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (isTyped ? isPassword(value) : isToken(value))
      add(isTyped ? 'password' : 'token or key', value, match.index + all.lastIndexOf(given));
  }
  return apart(found);
}

/** Of those that overlap the first, and of those the most telling, as the patterns are ordered. */
function apart(found: readonly Secret[]): readonly Secret[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.column - b.column)
    .filter(({ column, endColumn }) => {
      const isApart = column >= end;
      if (isApart) end = endColumn;
      return isApart;
    });
}

const KEY_BLOCK = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----/;
/** How many lines may stand between a key block's first line and its key. */
const HEADERS = 4;
const LONGEST_KEY = 200;

/** A key block counts when there is a key in it. */
function keyBlockAt(line: string, index: number, lines: readonly string[]): readonly Secret[] {
  const match = line.includes('PRIVATE KEY') ? KEY_BLOCK.exec(line) : null;
  if (!match) return [];
  const hasKey = (text: string | undefined): boolean => /[A-Za-z0-9+/]{24,}/.test(text ?? '');
  const rest = line.slice(match.index + match[0].length);
  let last = index;
  for (let next = index + 1; next <= index + HEADERS && !hasKey(rest) && last === index; next += 1)
    if (hasKey(lines[next])) last = next;
  if (last === index && !hasKey(rest)) return [];
  while (last > index && last < index + LONGEST_KEY && hasKey(lines[last + 1])) last += 1;
  const endColumn = (last === index ? line.length : (lines[last]?.length ?? 0)) + 1;
  return [{ kind: 'private key', line: index + 1, column: match.index + 1, endLine: last + 1, endColumn }];
}
