/** An action item as its issue shows it. People may change what stands there, and then that holds. */
import { formatDay } from '../../postmortem/time/clock.ts';
import { readActionMarker } from '../markers.ts';

const DUE = /^\|[ \t]*Due[ \t]*\|[ \t]*(\d{4})-(\d{2})-(\d{2})[ \t]*\|[ \t]*\r?$/gm;

/** dueOf gives the due date (YYYY-MM-DD) of an action item's issue, from the table in its body; null where there is none, or no marker of ours. */
export function dueOf(body: string): string | null {
  if (!readActionMarker(body)) return null;
  // What the document says stands above our table.
  const row = [...body.matchAll(DUE)].at(-1);
  if (!row) return null;
  return formatDay({ year: Number(row[1]), month: Number(row[2]), day: Number(row[3]) });
}
