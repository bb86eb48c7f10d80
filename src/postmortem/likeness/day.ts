/** The day by which a postmortem is named. */
import type { Postmortem } from '../model.ts';
import { addDays } from '../time/clock.ts';
import { readStamps } from '../time/instants.ts';

/** dayOf gives the day of a postmortem's incident, YYYY-MM-DD: as the front matter, the timeline or the path says it; null where nothing does. */
export function dayOf(postmortem: Postmortem): string | null {
  const stated = postmortem.frontMatter?.date;
  if (stated) return stated;
  const [stamp] = readStamps(postmortem);
  if (stamp) return addDays('1970-01-01', Math.floor(stamp.place.local / MINUTES));
  const told = postmortem.timeline.entries.find(({ date }) => date !== null)?.date;
  return told ?? dayInPath(postmortem.path);
}

const MINUTES = 24 * 60;

/** dayInPath gives the day that stands in a path; null where none does. */
export function dayInPath(path: string): string | null {
  const [, year, month, day] = /(?<!\d)(\d{4})[-_/]?([01]\d)[-_/]?([0-3]\d)(?!\d)/.exec(path) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
