/** What a heading means. */
import type { SectionKind } from './model.ts';
import { FILLERS, SECTION_NAMES, WEAK_NAMES } from './section-names.ts';

/** HeadingMeaning is what a heading's words say. */
export interface HeadingMeaning {
  readonly kinds: readonly SectionKind[];
  /** A kind that counts only where the document has no better heading for it. */
  readonly weak: SectionKind | null;
}

const NOTHING: HeadingMeaning = { kinds: [], weak: null };
const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** と joins only what is written in other letters: it is also part of words. */
const CONJUNCTION =
  /[・、和/&]|及び|および|与|(?<=[\u30a0-\u30ff\u4e00-\u9fff])と(?=[\u30a0-\u30ff\u4e00-\u9fff])/;
/** Words that a name may have or lack: "how it was fixed", "how was the outage fixed". */
const PRONOUNS = new Set(['the', 'this', 'that', 'it', 'we', 'our', 'a', 'an']);
const NOUNS = new Set(['issue', 'incident', 'outage', 'problem', 'bug']);
const NAMES = index(SECTION_NAMES);
const WEAK = index(WEAK_NAMES);
const LONGEST = Math.max(...[...NAMES.keys()].map((name) => name.split(' ').length));
const PREPOSITIONS = new Set(['of', 'on', 'to', 'for', 'in', 'during', 'from', 'with', 'by', 'at', 'about']);
/** Names that are telling even at the end of a longer heading: "Checkout outage timeline". */
const TELLING = new Set([
  'timeline',
  'root cause',
  'root causes',
  'action items',
  'lessons learned',
  'lessons learnt',
]);
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;

function index(table: Readonly<Partial<Record<SectionKind, readonly string[]>>>): Map<string, SectionKind> {
  const names = new Map<string, SectionKind>();
  for (const [kind, list] of Object.entries(table) as [SectionKind, readonly string[]][]) {
    for (const name of list) names.set(withoutPronouns(name.split(' ')).join(' ') || name, kind);
  }
  return names;
}

function withoutPronouns(words: readonly string[]): string[] {
  return words.filter((word) => !PRONOUNS.has(word));
}

/** headingName is a heading's text without markup, numbering, suffix in parentheses and colon. */
export function headingName(text: string): string {
  const plain = plainHeading(text);
  const cut = plain.replace(/\([^()]*\)\s*$/, '').trim();
  return (cut === '' ? plain : cut).replace(/[\s:：]+$/, '');
}

/** headingMeaning reads a heading; `loose` also accepts words that the tables do not know, as in "Impact on checkout". */
export function headingMeaning(text: string, loose: boolean): HeadingMeaning {
  const plain = plainHeading(text);
  if (plain === '' || plain.length > 160) return NOTHING;
  const tokens = tokenize(plain);
  const words = withoutPronouns(tokens.filter((token) => token !== ':')).join(' ');
  const weak = WEAK.get(words) ?? null;
  const kinds = CJK.test(plain) ? cjkKinds(plain) : wordKinds(tellingTokens(tokens), loose);
  if (kinds.includes('action-items') && /\((?:completed?|done|taken)\)\s*$/i.test(plain)) {
    return { kinds: ['resolution'], weak: null };
  }
  return { kinds, weak };
}

function plainHeading(text: string): string {
  return text
    .replace(/<!--.*?-->/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]+/g, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/:[a-z_]{3,30}:/g, '')
    .trim()
    .replace(
      /^(?:\d+(?:\.\d+)+\.?|\d+[.):]|[IVXivx]{1,4}[.)]|[A-Za-z][.)]|(?:Step|Section|Part) \d+[.:]?)\s+/,
      '',
    )
    .replace(/\s*#*\s*$/, '')
    .trim();
}

function tokenize(plain: string): string[] {
  return plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/['’‘`´]/g, '')
    .replace(/\s[-–—]+\s|:|[–—]/g, ' : ')
    .replace(/[&/+,、・]/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}:]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((token) => token !== '');
}

/** Pronouns never count, and in a question what it asks about does not either. */
function tellingTokens(tokens: readonly string[]): string[] {
  const telling = withoutPronouns(tokens);
  return /^(?:how|why|what|when|who)$/.test(telling[0] ?? '')
    ? telling.filter((word) => !NOUNS.has(word))
    : telling;
}

/** In scripts without spaces a known name is looked for at the beginning of each part. */
function cjkKinds(plain: string): SectionKind[] {
  const kinds: SectionKind[] = [];
  for (const part of plain.normalize('NFKC').split(CONJUNCTION)) {
    const found = longestPrefix(part.replace(/^\P{L}+/u, '').toLowerCase());
    if (found && !kinds.includes(found)) kinds.push(found);
  }
  return kinds;
}

function longestPrefix(part: string): SectionKind | null {
  for (let length = Math.min(part.length, 16); length > 1; length -= 1) {
    const kind = NAMES.get(part.slice(0, length).trim());
    if (kind) return kind;
  }
  return null;
}

interface Found {
  readonly kind: SectionKind;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function wordKinds(tokens: readonly string[], loose: boolean): SectionKind[] {
  const found: Found[] = [];
  const unknown: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const name = nameAt(tokens, at);
    if (name) found.push(name);
    else if (!isFiller(tokens[at] ?? '')) unknown.push(at);
    at = name?.end ?? at + 1;
  }
  const [first] = found;
  if (!first) return [];
  const stop = unknown[0];
  if (stop === undefined) return combine(tokens, found);
  if (!loose) return [];
  if (stop > first.start) {
    const lead = found.filter(({ end }) => end <= stop);
    const joins = tokens
      .slice(first.end, stop)
      .some((token) => PREPOSITIONS.has(token) || token === ':' || token === 'and');
    return joins || first.name === 'affected' ? combine(tokens, lead) : [];
  }
  const last = found.at(-1);
  const between = last ? tokens.slice(stop, last.start) : [];
  const telling = last !== undefined && last.end === tokens.length && TELLING.has(last.name);
  return telling && !between.some((token) => PREPOSITIONS.has(token)) ? [last.kind] : [];
}

function nameAt(tokens: readonly string[], start: number): Found | null {
  for (let length = Math.min(LONGEST, tokens.length - start); length > 0; length -= 1) {
    const name = tokens.slice(start, start + length).join(' ');
    const kind = NAMES.get(name);
    if (kind) return { kind, name, start, end: start + length };
  }
  return null;
}

function isFiller(token: string): boolean {
  return token === ':' || token === 'and' || FILLERS.has(token) || /\d/.test(token) || MONTH.test(token);
}

/** Names joined by a conjunction all count; of names side by side the telling one does; what follows a preposition only describes. */
function combine(tokens: readonly string[], found: readonly Found[]): SectionKind[] {
  const kinds: SectionKind[] = [];
  let previous: Found | null = null;
  for (const name of found) {
    const between: readonly string[] = previous ? tokens.slice(previous.end, name.start) : [];
    if (between.includes(':') || between.some((token) => PREPOSITIONS.has(token))) break;
    const joined = previous === null || between.includes('and');
    if (!joined && (name.kind === 'timeline' || name.kind === 'action-items')) kinds.pop();
    else if (!joined) continue;
    if (!kinds.includes(name.kind)) kinds.push(name.kind);
    previous = name;
  }
  return kinds;
}
