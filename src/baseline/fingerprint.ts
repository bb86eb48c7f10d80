/** What a finding is known by when its document changes around it. */
import { createHash } from 'node:crypto';
import type { ShownReport } from '../formats/excerpts.ts';

/**
 * fingerprintsOf gives each finding of a report a name that outlives moved lines and other white space: a hash of its rule
 * and its line's text, with an ordinal from the second on. The message stands in for a line that may not be repeated.
 */
export function fingerprintsOf({
  findings,
  excerpts,
}: Pick<ShownReport, 'findings' | 'excerpts'>): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, line, message }) => {
    const text = excerpts.get(line) ?? message;
    const hash = hashOf(`${rule}\n${text.normalize('NFC').replace(/\s+/g, '')}`);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return ordinal === 1 ? hash : `${hash}:${ordinal}`;
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
