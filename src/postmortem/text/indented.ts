/** Paragraphs that somebody indented: to Markdown they are code, to a reader they are not. */

/** What prose has none of. */
const CODE = /[{}<>$`|\\=#]|;\s*$|::|\/\/|^\s*(?:at|in) \S+\(/m;
/** A paragraph that begins as a sentence and ends as one, or with a time that is set off. */
const SENTENCE = /^\p{Lu}\p{L}*,?\s\p{L}+\s/u;
const SENTENCE_END = /[.!?]$/;
const TOLD_TIME =
  /^~?\d{1,2}[:h]\d{2}(?:\s?[AP]\.?M\.?(?!\p{L})|\s?[A-Z]{2,5}(?!\p{L})|(?=\s?[–—-]\s|:\s))\s?[:–—-]?\s\S+\s\S+/iu;
const LONGEST = 5000;

/** IndentedParagraph is a paragraph and how many lines of the block come before it. */
export interface IndentedParagraph {
  readonly text: string;
  readonly after: number;
}

/** indentedParagraphs tells prose from code by how all its paragraphs begin and end, and parts it; none for code. */
export function indentedParagraphs(content: string): readonly IndentedParagraph[] {
  if (content.length > LONGEST || CODE.test(content)) return [];
  const paragraphs: { text: string; after: number }[] = [];
  let begins = true;
  content.split('\n').forEach((line, after) => {
    const open = begins ? undefined : paragraphs.at(-1);
    begins = line.trim() === '';
    if (begins) return;
    if (open) open.text += `\n${line}`;
    else paragraphs.push({ text: line, after });
  });
  return paragraphs.every(({ text }) => isTold(text.trim())) ? paragraphs : [];
}

function isTold(text: string): boolean {
  return TOLD_TIME.test(text) || (SENTENCE.test(text) && SENTENCE_END.test(text));
}
