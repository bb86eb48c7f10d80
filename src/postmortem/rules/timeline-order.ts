/** The rule `timeline-order`. */
import type { TimelineEntry } from '../model.ts';
import { outOfOrder } from '../order.ts';
import type { Complaint, Rule, RuleContext } from './rule.ts';

/** timelineOrder reports the fewest timeline entries whose removal leaves the rest in order; entries without a time are left out. */
export const timelineOrder: Rule = {
  id: 'timeline-order',
  description: 'Asks for timeline entries in the order in which things happened.',
  severity: 'error',
  check,
};

const HOUR = 60;
const DAY = 24 * HOUR;

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
  const kept = placed.map((_, index) => !removed.has(index));
  return [...removed].flatMap((index) => {
    const wrong = placed[index];
    if (!wrong) return [];
    const before = placed[kept.lastIndexOf(true, index)] ?? null;
    const after = placed[kept.indexOf(true, index)] ?? null;
    const { line, endLine } = wrong.entry;
    return [{ line, endLine, message: messageFor(wrong, { before, after }) }];
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

/** The same minutes of the nearest hour that fits between the neighbours, else the same time of the nearest day. */
function correctionFor(wrong: Placed, { before, after }: Neighbours): string | null {
  const from = before?.position ?? Number.NEGATIVE_INFINITY;
  const to = after?.position ?? Number.POSITIVE_INFINITY;
  const hour = Number(wrong.time.slice(0, 2));
  for (let distance = 1; distance < 24; distance += 1)
    for (const other of [hour - distance, hour + distance]) {
      const position = wrong.position + (other - hour) * HOUR;
      if (other >= 0 && other < 24 && position >= from && position <= to)
        return `${String(other).padStart(2, '0')}${wrong.time.slice(2)}`;
    }
  const { date } = wrong.entry;
  if (date === null) return null;
  for (const days of [-1, 1]) {
    const position = wrong.position + days * DAY;
    if (position >= from && position <= to) return `${shift(date, days)} ${wrong.time}`;
  }
  return null;
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY * 60_000).toISOString().slice(0, 10);
}
