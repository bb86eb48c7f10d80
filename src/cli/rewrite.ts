/** A file's text with other words on its lines: byte order mark and line ends stay as they are. */

/** replaceLines puts as many lines in place of the text's own; each keeps the end that it has. */
export function replaceLines(text: string, lines: readonly string[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const ends = text.slice(mark.length).match(/\r\n|\r|\n/g) ?? [];
  return mark + lines.map((line, index) => line + (ends[index] ?? '')).join('');
}

/** splitLines gives the lines as the parser counts them. */
export function splitLines(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}
