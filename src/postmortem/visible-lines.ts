/** A document without what its readers do not see. */
import { codeRanges } from './code-ranges.ts';

/** `visibleLines` returns the lines with every HTML comment blanked out, so that lines and columns stay; comments in code are code. */
export function visibleLines(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  return text.includes('<!--') ? blankComments(text).split('\n') : lines;
}

/** `proseLines` returns the lines with comments and code blanked out. */
export function proseLines(lines: readonly string[]): readonly string[] {
  const text = visibleLines(lines).join('\n');
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of codeRanges(text)) {
    pieces.push(text.slice(from, start), spaces(text.slice(start, end)));
    from = end;
  }
  return (pieces.join('') + text.slice(from)).split('\n');
}

function blankComments(source: string): string {
  const code = codeRanges(source);
  const lastClose = source.lastIndexOf('-->');
  const pieces: string[] = [];
  let end = 0;
  let next = 0;
  for (;;) {
    const start = source.indexOf('<!--', end);
    if (start < 0) break;
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const range = code[next];
    const inCode = range !== undefined && range.start <= start;
    const close = inCode || lastClose < start ? -1 : source.indexOf('-->', start + 2);
    const stop = inCode ? range.end : commentEnd(source, start, close);
    const piece = source.slice(start, stop);
    pieces.push(source.slice(end, start), inCode ? piece : spaces(piece));
    end = stop;
  }
  return pieces.join('') + source.slice(end);
}

/** A comment that is never closed hides the rest of the document when it begins a line, and nothing otherwise. */
function commentEnd(source: string, start: number, close: number): number {
  if (close >= 0) return close + 3;
  return /(?:^|\n) {0,3}$/.test(source.slice(Math.max(0, start - 4), start)) ? source.length : start + 4;
}

function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
