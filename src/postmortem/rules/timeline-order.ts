/** The rule `timeline-order`. */
import type { TimelineEntry } from '../model.ts';
import { outOfOrder } from '../order.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** timelineOrder reports the fewest timeline entries whose removal leaves the rest in order; entries without a time are left out. */
export const timelineOrder = defineRule({
  id: 'timeline-order',
  description: 'Asks for timeline entries in the order in which things happened.',
  severity: 'error',
  check,
});

const HOUR = 60;
const DAY = 24 * HOUR;
/** How far from its only neighbour an entry may be for a time to be offered. */
const NEAR = 6 * HOUR;
const NEAREST_HOURS = Array.from({ length: 23 }, (_, index) => index + 1);

/** An entry that can be compared. */
interface Placed {
  readonly entry: TimelineEntry;
  readonly time: string;
  readonly position: number;
}

/** The neighbours that stay, null at either end. */
interface Neighbours {
  readonly before: Placed | null;
  readonly after: Placed | null;
}

function check({ postmortem }: RuleContext): readonly Complaint[] {
  const placed = postmortem.timeline.entries.flatMap((entry) =>
    entry.time === null || entry.position === null
      ? []
      : [{ entry, time: entry.time, position: entry.position }],
  );
  const removed = new Set(outOfOrder(placed.map(({ position }) => position)));
  const kept = placed.filter((_, index) => !removed.has(index));
  let passed = 0;
  return placed.flatMap((wrong, index) => {
    if (!removed.has(index)) {
      passed += 1;
      return [];
    }
    const { line, endLine } = wrong.entry;
    const neighbours = { before: kept[passed - 1] ?? null, after: kept[passed] ?? null };
    return [{ line, endLine, message: messageFor(wrong, neighbours) }];
  });
}

function messageFor(wrong: Placed, { before, after }: Neighbours): string {
  const place = [
    before ? `after ${labelOf(before, wrong)}` : '',
    after ? `before ${labelOf(after, wrong)}` : '',
  ];
  const where = place.filter((part) => part !== '').join(' and ');
  const fitting = correctionFor(wrong, { before, after });
  const time = fitting === null ? '' : ` (${fitting}?)`;
  return `${labelOf(wrong, before ?? after)} comes ${where}: move it to its place, or correct the time${time}.`;
}

/** The time, with its date where the other one's differs. */
function labelOf({ entry, time }: Placed, other: Placed | null): string {
  const sameDay = other === null || entry.date === null || entry.date === other.entry.date;
  return sameDay ? time : `${entry.date} ${time}`;
}

/**
 * The same minutes of an hour that fits: the other half of the day, since am and pm are confused most often, else, between
 * two neighbours, the nearest hour, else the same time of the next or the previous day.
 */
function correctionFor(wrong: Placed, { before, after }: Neighbours): string | null {
  const from = before?.position ?? (after ? after.position - NEAR : wrong.position);
  const to = after?.position ?? (before ? before.position + NEAR : wrong.position);
  const fits = (minutes: number) => wrong.position + minutes >= from && wrong.position + minutes <= to;
  const hour = Number(wrong.time.slice(0, 2));
  const between = before !== null && after !== null;
  const shifts = [12, ...(between ? NEAREST_HOURS : [])].flatMap((distance) => [-distance, distance]);
  const hours = shifts.find((shift) => hour + shift >= 0 && hour + shift < 24 && fits(shift * HOUR));
  if (hours !== undefined) return `${String(hour + hours).padStart(2, '0')}${wrong.time.slice(2)}`;
  const { date } = wrong.entry;
  const days = between ? [-1, 1].find((shift) => fits(shift * DAY)) : undefined;
  return date === null || days === undefined ? null : `${dayAfter(date, days)} ${wrong.time}`;
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY * 60_000).toISOString().slice(0, 10);
}
