/** The rule `duration-consistent`. */
import { type Claim, readClaims } from '../meaning/claims.ts';
import type { Postmortem } from '../model.ts';
import { formatMinutes } from '../time/duration.ts';
import { type Milestone, minutesBetween, placeEntries, readStamps, type Stamp } from '../time/instants.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** durationConsistent reports a duration of the incident that fits neither the front matter nor any two times of the document. */
export const durationConsistent = defineRule({
  id: 'duration-consistent',
  description: 'Asks that the duration which the document claims fits its timestamps.',
  severity: 'warning',
  check,
});

function check({ postmortem }: RuleContext): readonly Complaint[] {
  const claims = readClaims(postmortem);
  if (claims.length === 0) return [];
  const stamps = readStamps(postmortem).filter(({ isDay }) => !isDay);
  const times = timesOf(postmortem);
  return claims.flatMap((claim) => {
    const message = againstRange(claim) ?? againstStamps(claim, stamps) ?? againstTimes(claim, stamps, times);
    return message ? [{ ...claim.place, message }] : [];
  });
}

/** "From 16:58 to 18:46" in the same sentence says which duration is meant. Empty when that one fits. */
function againstRange({ range, duration }: Claim): string | null {
  if (range === null) return null;
  const stated = (range.to - range.from + 1440) % 1440;
  // A range without days says nothing of whole days.
  const rest = Math.abs(((duration.minutes - stated + 720 + 1440) % 1440) - 720);
  if (rest <= duration.tolerance) return '';
  return `"${duration.text}" does not fit ${range.text}, which is ${formatMinutes(stated)}. Correct the one that is wrong.`;
}

const FROM: Readonly<Record<Claim['kind'], readonly Milestone[]>> = {
  whole: ['started', 'detected'],
  detect: ['started'],
  acknowledge: ['started', 'detected'],
  resolve: ['started', 'detected', 'acknowledged'],
};
const TO: Readonly<Record<Claim['kind'], readonly Milestone[]>> = {
  whole: ['mitigated', 'resolved'],
  detect: ['detected', 'acknowledged'],
  acknowledge: ['acknowledged'],
  resolve: ['mitigated', 'resolved'],
};

/** Where the front matter states both ends, one of its own distances has to fit. Empty when one does, null when it states too little. */
function againstStamps({ kind, duration }: Claim, stamps: readonly Stamp[]): string | null {
  const from = stamps.filter(({ milestone }) => FROM[kind].includes(milestone));
  const to = stamps.filter(({ milestone }) => TO[kind].includes(milestone));
  const pairs = from.flatMap((a) => to.flatMap((b) => ({ a, b, apart: minutesBetween(a.place, b.place) })));
  const known = pairs.flatMap(({ a, b, apart }) =>
    apart === null || a === b || apart < 0 ? [] : { a, b, apart },
  );
  const [widest] = known.toSorted((x, y) => y.apart - x.apart);
  if (!widest) return null;
  if (known.some(({ apart }) => fits(duration, apart))) return '';
  const { a, b, apart } = widest;
  return `"${duration.text}" does not fit the front matter: from ${a.key} (${a.written}) to ${b.key} (${b.written}) it is ${formatMinutes(apart)}. Correct the one that is wrong.`;
}

function fits({ minutes, tolerance, bound }: Claim['duration'], apart: number): boolean {
  if (bound === 'least') return apart >= minutes - tolerance;
  return bound === 'most' ? apart <= minutes + tolerance : Math.abs(apart - minutes) <= tolerance;
}

interface Time {
  readonly at: number;
  readonly label: string;
}

/** Every time of the timeline, sorted, on the line that the entries share. */
function timesOf(postmortem: Postmortem): readonly Time[] {
  const { entries } = postmortem.timeline;
  const all = entries.flatMap(({ position, time }) =>
    position === null || time === null ? [] : [{ at: position, label: time }],
  );
  const placed = placeEntries(postmortem).length;
  return placed > 0 && placed < all.length ? [] : all.toSorted((a, b) => a.at - b.at);
}

/** Without front matter any two times may be the ones that are meant: only what fits none of them is reported. */
function againstTimes(
  { duration, spoken }: Claim,
  stamps: readonly Stamp[],
  times: readonly Time[],
): string | null {
  const [first, last] = [times.at(0), times.at(-1)];
  if (!first || !last || times.length < 2 || duration.bound === 'most') return null;
  if (duration.bound === 'least' && fits(duration, last.at - first.at)) return null;
  const clocks = [...spoken, ...stamps.map(({ place }) => place.local % 1440)];
  const near = nearestPair(times, duration.minutes);
  if (fits(duration, near.apart) || clocks.some((clock) => fitsClock(clock, { duration, times, clocks })))
    return null;
  return `"${duration.text}" fits no two times of the timeline: the nearest are ${near.from} and ${near.to}, ${formatMinutes(near.apart)} apart. Correct it, or add the entry that is missing.`;
}

/** A time that the same section names, like "at about 5:45 PM", may be one end; it has no day. */
function fitsClock(
  clock: number,
  {
    duration,
    times,
    clocks,
  }: { duration: Claim['duration']; times: readonly Time[]; clocks: readonly number[] },
): boolean {
  const others = [
    ...clocks,
    ...times.map(({ label }) => Number(label.slice(0, 2)) * 60 + Number(label.slice(3))),
  ];
  const rest = duration.minutes % 1440;
  return others.some((other) => {
    const apart = (other - clock + 1440) % 1440;
    return (
      Math.min(Math.abs(apart - rest), 1440 - Math.abs(apart - rest)) <= duration.tolerance && other !== clock
    );
  });
}

/** The two times whose distance comes nearest to a duration, in one walk over the sorted times. */
function nearestPair(times: readonly Time[], minutes: number): { from: string; to: string; apart: number } {
  let best = { from: '', to: '', apart: 0 };
  let off = Number.POSITIVE_INFINITY;
  let low = 0;
  for (let high = 1; high < times.length; high += 1) {
    const to = times[high];
    for (;;) {
      const from = times[low];
      if (!to || !from || low >= high) break;
      const apart = to.at - from.at;
      if (Math.abs(apart - minutes) < off) {
        off = Math.abs(apart - minutes);
        best = { from: from.label, to: to.label, apart };
      }
      if (apart <= minutes) break;
      low += 1;
    }
  }
  return best;
}
