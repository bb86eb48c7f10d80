/**
 * Where Markdown is surely code, whatever parser reads it. Doubt counts as text: a range wrongly taken for code would
 * shelter a mention, one wrongly taken for text gets an invisible character.
 */

/** CodeRange is a half-open range of UTF-16 units. */
export interface CodeRange {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** How far to look back for the beginning of a word; longer ones are not sure. */
const LONGEST_WORD = 80;

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
/** A fence that is indented, or stands in a list or a quote, ends where its container ends: nothing after it is sure. */
const NESTED_FENCE = /^(?:[ \t]|[-+*>]|\d+[.)])[ \t>*+\-\d.)]*(?:`{3}|~{3})/;

/** `codeRanges` returns the fenced blocks and code spans of a text, in order and apart, delimiters included. */
export function codeRanges(markdown: string): readonly CodeRange[] {
  if (!/[`~]/.test(markdown)) return [];
  const lines = linesOf(markdown);
  let fencesAreSure = !lines.some((line) => NESTED_FENCE.test(line.text));
  const ranges: CodeRange[] = [];
  let group: Line[] = [];
  const closeGroup = () => {
    ranges.push(...spansOf(group));
    group = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const opens = fencesAreSure && FENCE.test(line.text);
    const last = opens ? fenceEnd(lines, index) : null;
    if (opens && last === null) fencesAreSure = false;
    if (last !== null) {
      closeGroup();
      ranges.push({ start: line.start, end: last.line.start + last.line.text.length });
      index = last.index;
    } else if (line.text.trim() === '') closeGroup();
    else group.push(line);
  }
  closeGroup();
  return ranges;
}

function linesOf(markdown: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of markdown.split(markdown.includes('\r') ? /\r\n|\r|\n/ : '\n')) {
    lines.push({ text, start });
    start += text.length + (markdown.startsWith('\r\n', start + text.length) ? 2 : 1);
  }
  return lines;
}

/** The line that closes the fence opened at `index`; null when none does. */
function fenceEnd(lines: readonly Line[], index: number): { line: Line; index: number } | null {
  const opener = FENCE.exec(lines[index]?.text ?? '')?.[1];
  if (opener === undefined) return null;
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.text.startsWith(opener) && /^(?:`+|~+)[ \t]*$/.test(line.text)) return { line, index: at };
  }
  return null;
}

/**
 * The code spans of lines that follow each other. They are sure only when each line closes what it opens: then it does
 * not matter where a parser sees one paragraph, list item or table cell end and the next begin.
 */
function spansOf(group: readonly Line[]): readonly CodeRange[] {
  const spans: CodeRange[] = [];
  for (const { text, start } of group) {
    if (!text.includes('`')) continue;
    if (text.includes('\\`')) return [];
    const runs = [...text.matchAll(/`+/g)];
    for (let index = 0; index < runs.length; index += 1) {
      const opener = runs[index];
      let closing = index + 1;
      while (closing < runs.length && runs[closing]?.[0].length !== opener?.[0].length) closing += 1;
      const closer = runs[closing];
      if (opener === undefined || closer === undefined) return [];
      const range = { start: start + opener.index, end: start + closer.index + closer[0].length };
      if (isSure(text, opener.index, closer.index)) spans.push(range);
      index = closing;
    }
  }
  return spans;
}

/** False for what an address or a table cell could cut in two. */
function isSure(line: string, opener: number, closer: number): boolean {
  const before = line.slice(Math.max(0, opener - LONGEST_WORD), opener);
  const word = before.slice(before.search(/\S*$/));
  if (word.length >= LONGEST_WORD || /[:.@<]/.test(word)) return false;
  return !line.slice(opener, closer).includes('|');
}
