/** The moments that a document states for an incident, brought onto one line with its timeline. */

import type { FrontMatter, Postmortem, TimelineEntry } from '../model.ts';
import { dayNumber, formatDay, instant } from './clock.ts';
import { readMoment } from './moment.ts';

/** MILESTONES are the turns of an incident, in the order in which they can happen. */
export const MILESTONES = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** Place is a point in time in minutes: by the clock of its own zone, and on the line that all zones share where its zone is known. */
export interface Place {
  readonly local: number;
  readonly utc: number | null;
}

/** Stamp is a milestone as the front matter states it. */
export interface Stamp {
  readonly milestone: Milestone;
  readonly line: number;
  /** The key and the value as written. */
  readonly key: string;
  readonly written: string;
  readonly place: Place;
  /** True when only the day is stated. */
  readonly isDay: boolean;
}

const KEYS: readonly (readonly [Milestone, RegExp])[] = [
  ['started', /^(?:start(?:ed)?|beg[aiu]n(?:ning)?)$/],
  ['detected', /^(?:detect(?:ed|ion)|noticed|discovered|alerted)$/],
  ['acknowledged', /^(?:acknowledged?|ack(?:ed)?|responded)$/],
  ['mitigated', /^(?:mitigat(?:ed|ion)|contained|containment)$/],
  ['resolved', /^(?:resolved|resolution|end(?:ed)?|recovered|restored)$/],
];

/** readStamps reads the milestones of the front matter in their order; a value that is no moment is left out. */
export function readStamps(postmortem: Postmortem): readonly Stamp[] {
  const front = postmortem.frontMatter;
  if (!front) return [];
  const keys = Object.entries(front.extra);
  let last: string | null = null;
  return MILESTONES.flatMap((milestone) => {
    for (const [key, value] of keys.filter(([name]) => milestoneOf(name) === milestone)) {
      const found = placeOf(value, front, { zone: postmortem.timeline.zone, last });
      if (found === null) continue;
      const { at, ...place } = found;
      last = at ?? last;
      return [{ milestone, key, written: String(value), line: lineOfKey(postmortem, key), ...place }];
    }
    return [];
  });
}

function milestoneOf(key: string): Milestone | null {
  const plain = key
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^(?:incident|impact|outage|time(?!d)|date)/, '')
    .replace(/(?:at|on|time|date)$/, '');
  return KEYS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** lineOfKey is the line of a key of the front matter, 1 where it cannot be told. */
export function lineOfKey({ lines, bodyLine }: Postmortem, key: string): number {
  const at = lines
    .slice(0, bodyLine - 1)
    .findIndex(
      (line) => line.replace(/^["']/, '').startsWith(key) && /^["']?\s*:/.test(line.slice(key.length)),
    );
  return Math.max(0, at) + 1;
}

function placeOf(
  value: unknown,
  front: FrontMatter,
  { zone, last }: { readonly zone: string | null; readonly last: string | null },
): (Pick<Stamp, 'place' | 'isDay'> & { readonly at: string | null }) | null {
  const moment = typeof value === 'string' ? readMoment(value) : null;
  if (!moment) return null;
  const date = moment.day ? formatDay(moment.day) : front.date;
  if (date === null || (moment.time === null && moment.timed)) return null;
  const time = moment.time ?? '00:00';
  const written = moment.zone ?? front.timezone ?? zone;
  // Of a time that the clocks show twice, the one that comes after the milestone before.
  const at = written === null ? null : instant({ date, time, zone: written, home: front.timezone }, last);
  return { at, place: { local: localMinutes(date, time), utc: utcMinutes(at) }, isDay: moment.time === null };
}

function localMinutes(date: string, time: string): number {
  return dayNumber(date) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function utcMinutes(at: string | null): number | null {
  return at === null ? null : Date.parse(at) / 60_000;
}

/** PlacedEntry is a timeline entry whose day and time are known. */
export interface PlacedEntry {
  readonly entry: TimelineEntry;
  readonly place: Place;
}

/** placeEntries gives the entries whose day and time are known; a zone counts only where the document itself states it. */
export function placeEntries({ timeline, frontMatter }: Postmortem): readonly PlacedEntry[] {
  const stated = timeline.zone !== null || (frontMatter?.timezone ?? null) !== null;
  return timeline.entries.flatMap((entry) => {
    if (entry.date === null || entry.time === null) return [];
    const utc = stated || entry.zone !== null ? utcMinutes(entry.at) : null;
    return [{ entry, place: { local: localMinutes(entry.date, entry.time), utc } }];
  });
}

/** minutesBetween counts from one place to a later one, negative when it is earlier; null where their zones cannot be compared. */
export function minutesBetween(from: Place, to: Place): number | null {
  if (from.utc !== null && to.utc !== null) return to.utc - from.utc;
  return from.utc === null && to.utc === null ? to.local - from.local : null;
}

/** stampDistance counts from one stamp to a later one; of two of which one is only a day, it counts whole days. */
export function stampDistance(
  from: Pick<Stamp, 'place' | 'isDay'>,
  to: Pick<Stamp, 'place' | 'isDay'>,
): number | null {
  if (!from.isDay && !to.isDay) return minutesBetween(from.place, to.place);
  return (Math.floor(to.place.local / 1440) - Math.floor(from.place.local / 1440)) * 1440;
}
