/** A document without what its readers do not see. */
import { type CodeRange, codeRanges } from './code-ranges.ts';

/** Comment is an HTML comment outside of code; one that begins a line and is never closed goes to the end of the document. */
export interface Comment {
  /** What stands between `<!--` and `-->`. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column behind its last character. */
  readonly endColumn: number;
}

/** Several rules ask the same of a document, which never changes. */
const visible = new WeakMap<readonly string[], readonly string[]>();
const prose = new WeakMap<readonly string[], readonly string[]>();

/** `visibleLines` returns the lines with every HTML comment blanked out, so that lines and columns stay; comments in code are code. */
export function visibleLines(lines: readonly string[]): readonly string[] {
  const known = visible.get(lines);
  if (known) return known;
  const text = lines.join('\n');
  const made = text.includes('<!--') ? blankOut(lines, [...commentSpans(text)]) : lines;
  visible.set(lines, made);
  return made;
}

/** `proseLines` returns the lines with comments and code blanked out. */
export function proseLines(lines: readonly string[]): readonly string[] {
  const known = prose.get(lines);
  if (known) return known;
  const shown = visibleLines(lines);
  const made = blankOut(shown, codeRanges(shown.join('\n')));
  prose.set(lines, made);
  return made;
}

/** `readComments` returns the comments of a document in their order. */
export function readComments(lines: readonly string[]): readonly Comment[] {
  const text = lines.join('\n');
  if (!text.includes('<!--')) return [];
  const comments: Comment[] = [];
  let line = 1;
  let lineStart = 0;
  const moveTo = (offset: number): number => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < offset; ) {
      line += 1;
      lineStart = end + 1;
      end = text.indexOf('\n', lineStart);
    }
    return offset - lineStart + 1;
  };
  for (const { start, end, closed } of commentSpans(text)) {
    const [column, startLine] = [moveTo(start), line];
    const endColumn = moveTo(end);
    const inside = text.slice(start + 4, closed ? end - 3 : end);
    comments.push({ text: inside, line: startLine, column, endLine: line, endColumn });
  }
  return comments;
}

/** Ranges are in order and apart; a line that none of them touches stays the same string. */
function blankOut(lines: readonly string[], ranges: readonly CodeRange[]): readonly string[] {
  let lineStart = 0;
  let next = 0;
  return lines.map((line) => {
    const lineEnd = lineStart + line.length;
    let made = '';
    for (let range = ranges[next]; range && range.start < lineEnd; range = ranges[next]) {
      const to = Math.min(range.end, lineEnd) - lineStart;
      made += line.slice(made.length, Math.max(0, range.start - lineStart));
      made += ' '.repeat(to - made.length);
      if (range.end > lineEnd) break;
      next += 1;
    }
    lineStart = lineEnd + 1;
    return made === '' ? line : made + line.slice(made.length);
  });
}

/** Half-open, in order and apart. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

function* commentSpans(source: string): Generator<Span> {
  const code = codeRanges(source);
  const lastClose = source.lastIndexOf('-->');
  let end = 0;
  let next = 0;
  for (;;) {
    const start = source.indexOf('<!--', end);
    if (start < 0) return;
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const range = code[next];
    if (range !== undefined && range.start <= start) {
      end = range.end;
      continue;
    }
    const close = lastClose < start ? -1 : source.indexOf('-->', start + 2);
    end = commentEnd(source, start, close);
    yield { start, end, closed: close >= 0 };
  }
}

/** A comment that is never closed hides the rest of the document when it begins a line, and nothing otherwise. */
function commentEnd(source: string, start: number, close: number): number {
  if (close >= 0) return close + 3;
  return /(?:^|\n) {0,3}$/.test(source.slice(Math.max(0, start - 4), start)) ? source.length : start + 4;
}
