/** A heading as plain words. */

/** Words that a name may have or lack: "how it was fixed", "how was the outage fixed". */
const PRONOUNS = new Set(['the', 'this', 'that', 'it', 'we', 'our', 'a', 'an']);
const CONJUNCTIONS = new Set(['und', 'et', 'y', 'e']);

/** "3.", "2.1", "IV.", "(a)", "Step 2:", and "二、" before a heading; a time is none. */
const NUMBERING =
  /^(?:(?:\d+(?:\.\d+)+\.?|\d+[.):]|[IVXivx]{1,4}[.)]|[A-Za-z][.)]|(?:Step|Section|Part) \d+[.:]?|\(\w{1,3}\)|\d{1,2}(?= (?!Whys)\p{Lu}\p{Ll}))\s+|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．]\s*(?=[\u3040-\u9fff]))/u;

/** withoutPronouns leaves out the words that a name may have or lack. */
export function withoutPronouns(words: readonly string[]): string[] {
  return words.filter((word) => !PRONOUNS.has(word));
}

/** plainHeading is a heading's text without markup, links, pictures and numbering. */
export function plainHeading(text: string): string {
  return text
    .replace(/<!--.*?-->/g, '')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]+/g, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/:[a-z_]{3,30}:/g, '')
    .trim()
    .replace(NUMBERING, '')
    .replace(/^[^\p{L}\p{N}([]+/u, '')
    .replace(/\s*#*\s*$/, '')
    .trim();
}

/** headingWords splits a plain heading into lower-case words; `:` stands for a colon or a dash, `and` for whatever joins. */
export function headingWords(plain: string): string[] {
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
    .filter((word) => word !== '')
    .map((word) => (CONJUNCTIONS.has(word) ? 'and' : word));
}
