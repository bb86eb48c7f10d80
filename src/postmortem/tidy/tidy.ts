/** What --fix puts in order besides the rules' own fixes: how things are written, never what they say. */
import type { Postmortem } from '../model.ts';
import { type ParseOptions, parsePostmortem } from '../parse.ts';
import { tidyTables } from './tables.ts';
import { tidyTimes } from './times.ts';

/**
 * `tidyDocument` returns the lines with times in one form and tables aligned; applied twice it changes nothing more. Were
 * the document to read differently afterwards, it stays as it is.
 */
export function tidyDocument(postmortem: Postmortem, options: ParseOptions): readonly string[] {
  const { lines, bodyLine, timeline, faults } = postmortem;
  if (faults.length > 0) return lines;
  const tidied = tidyTables(tidyTimes(lines, timeline.entries), bodyLine);
  if (tidied.every((line, index) => line === lines[index])) return lines;
  const again = parsePostmortem(tidied.join('\n'), options);
  return meaningOf(again) === meaningOf(postmortem) ? tidied : lines;
}

function meaningOf({ frontMatter, sections, timeline, actionItems, links }: Postmortem): string {
  const entries = timeline.entries.map(({ line, time, date, at, zone, text }) => [
    line,
    time,
    date,
    at,
    zone,
    text,
  ]);
  const places = links.map(({ kind, target, line }) => [kind, target, line]);
  return JSON.stringify([frontMatter, sections, timeline.zone, entries, actionItems, places]);
}
