/** The rule `timestamps-consistent`. */

import type { Milestone } from '../time/instants.ts';
import {
  minutesBetween,
  type PlacedEntry,
  placeEntries,
  readStamps,
  type Stamp,
  stampDistance,
} from '../time/instants.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** timestampsConsistent reports milestones of the front matter that contradict each other or what the timeline says of the same moment. */
export const timestampsConsistent = defineRule({
  id: 'timestamps-consistent',
  description:
    'Asks that started, detected, acknowledged, mitigated and resolved are in this order and agree with the timeline.',
  severity: 'error',
  check,
});

/** How many minutes two tellings of the same moment may differ. */
const SAME = 5;

const THING = '(?:the )?(?:incident|outage|impact|disruption|downtime|issue|problem)';
const END = '(?=[^\\p{L}\\p{N}]*$|\\s*[:.,;(–—-])';
/** An entry that says which milestone it is. */
const TOLD: Readonly<Record<Milestone, RegExp>> = {
  started: new RegExp(
    `^${THING} (?:starts?|started|begins?|began)${END}|^(?:start|beginning) of ${THING}`,
    'iu',
  ),
  detected: new RegExp(
    `^(?:detected|detection)${END}|^${THING} (?:is |was )?(?:first )?detected${END}`,
    'iu',
  ),
  acknowledged: new RegExp(`^acknowledged${END}|^${THING} (?:is |was )?acknowledged${END}`, 'iu'),
  mitigated: new RegExp(
    `^(?:mitigated|mitigation)${END}|^${THING} (?:is |was )?(?:mitigated|contained)${END}`,
    'iu',
  ),
  resolved: new RegExp(
    `^(?:resolved|resolution)${END}|^${THING} (?:is |was )?(?:fully )?resolved${END}|^end of ${THING}|^${THING} (?:is over|ends|ended)${END}`,
    'iu',
  ),
};

function check({ postmortem }: RuleContext): readonly Complaint[] {
  const stamps = readStamps(postmortem);
  if (stamps.length === 0) return [];
  const entries = placeEntries(postmortem);
  return stamps.flatMap((stamp, index) => {
    const message =
      contradiction(stamp, stamps.slice(0, index)) ??
      againstEntry(stamp, entries) ??
      againstSpan(stamp, entries);
    return message === null ? [] : [{ line: stamp.line, message }];
  });
}

/** Of two that contradict each other the later milestone is reported. */
function contradiction(stamp: Stamp, earlier: readonly Stamp[]): string | null {
  const other = earlier.findLast((each) => (stampDistance(each, stamp) ?? 0) < 0);
  if (!other) return null;
  return `${nameOf(stamp)} is before ${nameOf(other)}. Correct the one that is wrong.`;
}

function againstEntry(stamp: Stamp, entries: readonly PlacedEntry[]): string | null {
  if (stamp.isDay) return null;
  const told = entries.filter(({ entry }) => TOLD[stamp.milestone].test(plain(entry.text)));
  const apart = told.map(({ place }) => minutesBetween(stamp.place, place));
  const [first] = told;
  if (!first || apart.some((minutes) => minutes === null || Math.abs(minutes) <= SAME)) return null;
  return `${nameOf(stamp)} is not what the timeline says: "${plain(first.entry.text).slice(0, 60)}" stands at ${first.entry.time} (line ${first.entry.line}). Correct one of them.`;
}

function plain(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[*_`#]/g, '')
    .trim();
}

/** What began after the last entry, or was over before the first, is not what the timeline tells. */
function againstSpan(stamp: Stamp, entries: readonly PlacedEntry[]): string | null {
  const beyond = { started: 'after the last', resolved: 'before the first' } as const;
  const { milestone } = stamp;
  if (entries.length < 2 || (milestone !== 'started' && milestone !== 'resolved')) return null;
  const sign = milestone === 'started' ? -1 : 1;
  const isOutside = entries.every(({ place }) => {
    const distance = stampDistance(stamp, { place, isDay: false });
    return distance !== null && distance * sign > 0;
  });
  if (!isOutside) return null;
  return `${nameOf(stamp)} is ${beyond[milestone]} entry of the timeline. Correct its day, time or zone, or the timeline's.`;
}

function nameOf({ key, written }: Stamp): string {
  return `${key} (${written})`;
}
