/** Text that was UTF-8, was read as Windows-1252 and was saved as UTF-8 again. */

/** What Windows-1252 has at 0x80 to 0x9f; five places are empty and stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map(
  [...HIGH].map((char, index) => [char, 0x80 + index] as const),
);

/** A continuation byte as it looks. */
const TAIL = `[${HIGH}\u0080-\u00bf]`;
/**
 * What nobody writes: two bytes (Latin letters and signs, next to a small letter where the first byte is a letter of many
 * languages; Greek and Cyrillic in pairs), three (punctuation and most scripts), four (emoji); what is left of a no-break
 * space behind a small letter; what lost its last byte, and what no encoding had a character for.
 */
const BROKEN = new RegExp(
  [
    `[ÂÃ]${TAIL}`,
    `(?<=[a-z])[ÄÅ]${TAIL}|[ÄÅ]${TAIL}(?=[a-zÃÄÅ])`,
    `(?:[ÎÏÐÑ]${TAIL}){2,100}`,
    `[à-ï]${TAIL}{2}`,
    `ð${TAIL}{3}`,
    '(?<=[a-z\\d.,;:!?)])Â(?=[ .,:;!?)]|$)',
    'â€|\ufffd',
  ].join('|'),
  'gu',
);
/** Behind a capital or an opening quotation mark a closing one is just that: «MANHÃ», “Ã”. */
const MAY_CLOSE = /[\p{Lu}“‘«„"'(]$/u;
const CLOSING = /^[ÂÃÄÅ][”’»“‘›]$/;

/** Broken is a line with mojibake in it. */
export interface Broken {
  /** Where the first of it begins, from 0. */
  readonly at: number;
  readonly words: string;
  /** The line as it was meant; null where some of it is lost. */
  readonly repaired: string | null;
}

/** `mayBeBroken` is false for a text that surely has no mojibake. */
export function mayBeBroken(text: string): boolean {
  return /[\u0080-\u00bf€-™ƒ\ufffd]|Â/u.test(text);
}

/** `findMojibake` returns what is broken in a line, null when nothing surely is; `prose` is the line with what is not looked at blanked out. */
export function findMojibake(line: string, prose: string): Broken | null {
  let first: { readonly at: number; readonly words: string } | null = null;
  let lost = false;
  let repaired = '';
  let end = 0;
  for (const { 0: words, index: at } of prose.matchAll(BROKEN)) {
    const isLost = words === 'â€' || words === '\ufffd';
    const meant = isLost ? null : words === 'Â' ? '' : decodeAgain(words);
    const closes = CLOSING.test(words) && MAY_CLOSE.test(prose.slice(Math.max(0, at - 1), at));
    if (closes || (!isLost && meant === null)) continue;
    first ??= { at, words };
    lost ||= isLost;
    repaired += line.slice(end, at) + (meant ?? words);
    end = at + words.length;
  }
  return first && { ...first, repaired: lost ? null : repaired + line.slice(end) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Null for bytes that are no UTF-8 or mean control characters. */
function decodeAgain(words: string): string | null {
  const bytes = Uint8Array.from(words, (char) => BYTES.get(char) ?? char.charCodeAt(0));
  try {
    const text = utf8.decode(bytes);
    return /[\u0080-\u009f\ufffd]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
