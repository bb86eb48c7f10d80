/** What a finding is known by when its document changes around it. */
import type { ShownReport } from '../formats/excerpts.ts';

/** A finding about what is missing stands on a line that it says nothing about: the name in its message tells it apart. */
const ABOUT_ABSENCE: ReadonlySet<string> = new Set(['required-section']);

/**
 * fingerprintsOf gives each finding of a report a name that outlives moved lines and other white space: a hash of its rule
 * and its line's text, with an ordinal from the second on. The message stands in for a line that may not be repeated.
 */
export function fingerprintsOf({
  findings,
  excerpts,
}: Pick<ShownReport, 'findings' | 'excerpts'>): readonly string[] {
  const seen = new Map<string, number>();
  const texts = new Map<number, string>();
  const textOf = (line: number): string | undefined => {
    const text = texts.get(line) ?? flatten(excerpts.get(line));
    if (text !== undefined) texts.set(line, text);
    return text;
  };
  return findings.map(({ rule, line, message }) => {
    const named = ABOUT_ABSENCE.has(rule) ? /"([^"]+)"/.exec(message)?.[1] : undefined;
    const hash = hashOf(`${rule}\n${flatten(named) ?? textOf(line) ?? flatten(message)}`);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return ordinal === 1 ? hash : `${hash}:${ordinal}`;
  });
}

/** The beginning of a line is enough to know it by, and keeps a line of a megabyte with thousands of findings cheap. */
const MOST_CHARACTERS = 2000;

function flatten(text: string | undefined): string | undefined {
  return text?.slice(0, MOST_CHARACTERS).normalize('NFC').replace(/\s+/g, '');
}

/** Node's crypto takes as long to load as a document to check, so that only who has a baseline asks for it. */
function hashOf(text: string): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', text, 'hex').slice(0, 16);
}
