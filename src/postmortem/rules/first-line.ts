/** Where to put a finding that is about the document as a whole. */
import type { Postmortem } from '../model.ts';

/** `firstLine` returns the first line with text behind the front matter, else the document's last line. */
export function firstLine({ lines, bodyLine }: Postmortem): number {
  const index = lines.findIndex((line, at) => at >= bodyLine - 1 && line.trim() !== '');
  return index < 0 ? Math.max(1, lines.length) : index + 1;
}
