/** A document's prose by paragraphs, so that a sentence is seen whole where it is broken into lines. */

/** Paragraph is lines that belong together, joined by newlines; a list item, a heading and a row of a table each begin one. */
export interface Paragraph {
  /** The 1-based line on which it begins. */
  readonly line: number;
  readonly text: string;
}

const BEGINS = /^\s*(?:[-*+•]\s|\d{1,4}[.)]\s|#{1,6}\s|\|)/;
const STANDS_ALONE = /^\s*(?:#{1,6}\s|\|)/;

/** `readParagraphs` parts lines into paragraphs; quoted ones (`>`) and blank lines are left out. */
export function readParagraphs(lines: readonly string[], firstLine: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let group: string[] = [];
  const close = (next: number): void => {
    if (group.length > 0) paragraphs.push({ line: next - group.length, text: group.join('\n') });
    group = [];
  };
  for (let line = firstLine; line <= lines.length; line += 1) {
    const text = lines[line - 1] ?? '';
    const isOut = /^\s*(?:>|$)/.test(text);
    if (isOut || BEGINS.test(text)) close(line);
    if (isOut) continue;
    group.push(text);
    if (STANDS_ALONE.test(text)) close(line + 1);
  }
  close(lines.length + 1);
  return paragraphs;
}

/** `placesIn` returns a function from offsets of a paragraph, asked for in order, to line and column. */
export function placesIn({ line, text }: Paragraph): (offset: number) => { line: number; column: number } {
  let [at, start] = [line, 0];
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      at += 1;
      start = end + 1;
    }
    return { line: at, column: offset - start + 1 };
  };
}
