/** What a heading means. */

import type { SectionKind } from '../model.ts';
import { type HeadingNames, WELL_KNOWN } from './heading-names.ts';
import { headingWords, plainHeading, withoutPronouns } from './heading-words.ts';
import { FILLERS, FRAMES } from './names.ts';
import { questionKind } from './questions.ts';

/** HeadingMeaning is what a heading's words say. */
export interface HeadingMeaning {
  readonly kinds: readonly SectionKind[];
  /** A kind that counts only where the document has no better heading for it. */
  readonly weak: SectionKind | null;
  /** True when the weak kind counts only at the beginning of the document. */
  readonly opens: boolean;
}

const NOTHING: HeadingMeaning = { kinds: [], weak: null, opens: false };
const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** と joins only what is written in other letters: it is also part of words. */
const CONJUNCTION =
  /[・、和/&]|及び|および|与|(?<=[\u30a0-\u30ff\u4e00-\u9fff])と(?=[\u30a0-\u30ff\u4e00-\u9fff])/;
const NOUNS = new Set(['issue', 'incident', 'outage', 'problem', 'bug']);
const PREPOSITIONS = new Set(
  (
    'of on to for in during from with by at about across ' +
    'auf für bei von an sur pour dans de des du sobre en para por em na no nos nas su per di del della dei'
  ).split(' '),
);
/** Names that are telling even at the end of a longer heading: "Checkout outage timeline". */
const TELLING = new Set(
  (
    'timeline|root cause|root causes|action items|action plan|lessons learned|lessons learnt|impact|next steps|' +
    'follow ups|corrective actions|preventive actions|improvements|remediation plan'
  ).split('|'),
);
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;

/** headingName is a heading's text without markup, numbering, suffix in parentheses and colon. */
export function headingName(text: string): string {
  const plain = plainHeading(text);
  const cut = plain.replace(/[(（][^()（）]*[)）]\s*$/, '').trim();
  return (cut === '' ? plain : cut).replace(/[\s:：]+$/, '');
}

/** headingMeaning reads a heading; `loose` also accepts words that the tables do not know, as in "Impact on checkout". */
export function headingMeaning(
  text: string,
  loose: boolean,
  table: HeadingNames = WELL_KNOWN,
): HeadingMeaning {
  const known = meanings.get(table) ?? new Map<string, HeadingMeaning>();
  const key = `${loose}${text}`;
  const meaning = known.get(key) ?? readMeaning(text, loose, table);
  if (known.size < MOST_MEANINGS) meanings.set(table, known.set(key, meaning));
  return meaning;
}

/** The documents of a repository share most of their headings. */
const meanings = new WeakMap<HeadingNames, Map<string, HeadingMeaning>>();
const MOST_MEANINGS = 2000;

function readMeaning(text: string, loose: boolean, table: HeadingNames): HeadingMeaning {
  const plain = plainHeading(text);
  if (plain === '' || plain.length > 160) return NOTHING;
  const words = withoutColon(headingWords(plain));
  const whole = withoutPronouns(words.filter((word) => word !== ':')).join(' ');
  const opening = table.weak.get(whole) ?? null;
  const weak = { weak: opening ?? table.spare.get(whole) ?? null, opens: opening !== null };
  // "What happened (timeline)"
  const aside = /[(（]\s*([\p{L} -]{4,30}?)\s*[)）]\s*$/u.exec(plain)?.[1] ?? '';
  const told = table.names.get(withoutPronouns(headingWords(aside)).join(' '));
  if (told === 'timeline' || told === 'action-items') return { ...NOTHING, kinds: [told] };
  const exact = table.whole.get(whole);
  if (exact) return { kinds: [exact], ...weak };
  const kinds = CJK.test(plain) ? cjkKinds(plain, table) : wordKinds(tellingWords(words), loose, table);
  if (kinds.includes('action-items') && /\((?:completed?|done|taken)\)\s*$/i.test(plain)) {
    return { ...NOTHING, kinds: ['resolution'] };
  }
  const asked = kinds.length === 0 && weak.weak === null && loose ? questionKind(words) : null;
  return { kinds: asked ? [asked] : kinds, ...weak };
}

function withoutColon(words: string[]): string[] {
  return words.at(-1) === ':' ? words.slice(0, -1) : words;
}

/** Pronouns never count, and in a question what it asks about does not either. */
function tellingWords(words: readonly string[]): string[] {
  const telling = withoutPronouns(words);
  return /^(?:how|why|what|when|who)$/.test(telling[0] ?? '')
    ? telling.filter((word) => !NOUNS.has(word))
    : telling;
}

/** In scripts without spaces a known name is looked for at the beginning of each part. */
function cjkKinds(plain: string, table: HeadingNames): SectionKind[] {
  const kinds: SectionKind[] = [];
  for (const part of plain.normalize('NFKC').split(CONJUNCTION)) {
    const found = longestPrefix(part.replace(/^\P{L}+/u, '').toLowerCase(), table);
    if (found && !kinds.includes(found)) kinds.push(found);
  }
  return kinds;
}

function longestPrefix(part: string, { names }: HeadingNames): SectionKind | null {
  for (let length = Math.min(part.length, 16); length > 1; length -= 1) {
    const kind = names.get(part.slice(0, length).trim());
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

function wordKinds(words: readonly string[], loose: boolean, table: HeadingNames): SectionKind[] {
  const found: Found[] = [];
  const unknown: number[] = [];
  let at = 0;
  while (at < words.length) {
    const name = nameAt(words, at, table);
    if (name) found.push(name);
    else if (!isFiller(words[at] ?? '')) unknown.push(at);
    at = name?.end ?? at + 1;
  }
  const [first] = found;
  if (!first) return [];
  const stop = unknown[0];
  if (stop === undefined) return combine(words, found);
  if (!loose) return [];
  if (stop > first.start) {
    const lead = found.filter(({ end }) => end <= stop);
    const joins = words
      .slice(first.end, stop)
      .some((word) => PREPOSITIONS.has(word) || word === ':' || word === 'and');
    return joins || first.name === 'affected' ? combine(words, lead) : [];
  }
  const last = found.at(-1);
  const between = last ? words.slice(stop, last.start) : [];
  const telling = last !== undefined && last.end === words.length && TELLING.has(last.name);
  return telling && !between.some((word) => PREPOSITIONS.has(word)) ? [last.kind] : [];
}

function nameAt(words: readonly string[], start: number, { names, longest }: HeadingNames): Found | null {
  for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
    const name = words.slice(start, start + length).join(' ');
    const kind = names.get(name);
    if (kind) return { kind, name, start, end: start + length };
  }
  return null;
}

function isFiller(word: string): boolean {
  return (
    word === ':' ||
    word === 'and' ||
    FILLERS.has(word) ||
    PREPOSITIONS.has(word) ||
    /\d/.test(word) ||
    MONTH.test(word)
  );
}

/** Names joined by a conjunction all count; of names side by side the telling one does; what follows a preposition only describes, or is what is presented. */
function combine(words: readonly string[], found: readonly Found[]): SectionKind[] {
  const kinds: SectionKind[] = [];
  let previous: Found | null = null;
  for (const name of found) {
    const between: readonly string[] = previous ? words.slice(previous.end, name.start) : [];
    const presented = previous !== null && FRAMES.has(previous.name) && between[0] === 'of';
    if (presented) kinds.pop();
    else if (between.includes(':') || between.some((word) => PREPOSITIONS.has(word))) break;
    const joined = previous === null || presented || between.includes('and');
    if (!joined && (name.kind === 'timeline' || name.kind === 'action-items')) kinds.pop();
    else if (!joined) continue;
    if (!kinds.includes(name.kind)) kinds.push(name.kind);
    previous = name;
  }
  return kinds;
}
