/** Fixes, put into a document's text. */
import type { Finding, Fix } from './model.ts';

/**
 * `applyFixes` returns the text with the fixes of its findings applied, in their order. One that touches lines of an
 * earlier one is left out, for the next check to offer again; several at one place are inserted one below the other.
 * Line ends, and a byte order mark, stay as they are.
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const accepted = acceptFixes(findings.flatMap(({ fix }) => (fix ? [fix] : [])));
  if (accepted.length === 0) return text;
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const lines = text.slice(mark.length).split(/(?<=\r\n|\n|\r(?!\n))/);
  if (/[\r\n]$/.test(lines.at(-1) ?? '')) lines.push('');
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const pieces: string[] = [mark];
  let next = 1;
  for (const { startLine, endLine, lines: replacement } of accepted) {
    const between = lines.slice(next - 1, startLine - 1).join('');
    if (between !== '') pieces.push(between);
    if (replacement.length > 0) {
      if (!endsLine(pieces.at(-1))) pieces.push(end);
      pieces.push(replacement.join(end));
      const isLast = endLine >= lines.length;
      if (!isLast || endsLine(lines[endLine - 1])) pieces.push(end);
    }
    next = endLine + 1;
  }
  return [...pieces, ...lines.slice(next - 1)].join('');
}

function endsLine(piece: string | undefined): boolean {
  return piece === undefined || piece === '' || piece === '\ufeff' || /[\r\n]$/.test(piece);
}

/** In order of lines; equal ones once, and of those that overlap the first. */
function acceptFixes(fixes: readonly Fix[]): readonly Fix[] {
  const sorted = fixes
    .map((fix, index) => ({ fix, index }))
    .sort((a, b) => a.fix.startLine - b.fix.startLine || a.fix.endLine - b.fix.endLine || a.index - b.index);
  const accepted: Fix[] = [];
  let free = 1;
  for (const { fix } of sorted) {
    if (fix.startLine < free) continue;
    accepted.push(fix);
    free = Math.max(free, fix.endLine + 1);
  }
  return accepted;
}
