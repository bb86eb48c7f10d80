/** The incident as a Mermaid chart, which GitHub draws. Whatever people wrote is reduced to signs that mean nothing to Mermaid. */
import { cut, flatten } from '../../postmortem/text/escape.ts';
import { MILESTONES, type Milestone } from '../../postmortem/time/instants.ts';
import { localTime } from '../../postmortem/time/local.ts';
import type { Entry } from './entries.ts';
import type { Reached } from './milestones.ts';
import type { IncidentRecord } from './record.ts';

/** Characters of a label; what is longer runs out of the picture. */
const MOST_LETTERS = 56;
/** Entries in the picture. */
const MOST_ENTRIES = 24;
/** Minutes that the last phase is drawn with when nothing tells how long it lasts. */
const SHORTEST = 10;

const DAY = 86_400_000;

/** Phase is the time between two milestones; `to` is null for one that nothing ended yet. */
interface Phase {
  readonly name: string;
  readonly tag: string;
  readonly from: Date;
  readonly to: Date | null;
}

/** What is waited for in a phase, and how Mermaid colours it. */
const UNTIL: Readonly<Record<Milestone, readonly [name: string, tag: string]>> = {
  started: ['Before it started', 'done'],
  detected: ['Until detected', 'crit'],
  acknowledged: ['Until acknowledged', 'crit'],
  mitigated: ['Until mitigated', 'active'],
  resolved: ['Until resolved', 'done'],
};

/** chartOf gives the lines of a Mermaid chart with times as clocks in the zone show them. */
export function chartOf(record: IncidentRecord, zone: string): readonly string[] {
  const entries = chosen(record.entries).map((entry) => ({ ...entry, clock: clockOf(zone, entry.at) }));
  const last = entries.at(-1)?.clock ?? new Date(0);
  const phases = phasesOf(record, zone);
  const ends = phases.map(
    ({ from, to }) => to ?? new Date(Math.max(last.getTime(), from.getTime() + SHORTEST * 60_000)),
  );
  const times = [...phases.map(({ from }) => from), ...ends, ...entries.map(({ clock }) => clock)];
  const days = new Set(times.map((time) => dayOf(time)));
  const span = Math.max(...times.map(Number)) - Math.min(...times.map(Number));
  return [
    'gantt',
    '    accTitle: The incident over time',
    '    dateFormat YYYY-MM-DD HH:mm',
    `    axisFormat ${axisFormat(span, days.size)}`,
    ...(span <= SHORTEST * 60_000 ? ['    tickInterval 1minute'] : []),
    '    todayMarker off',
    '    section Phases',
    ...phases.map(
      ({ name, tag, from }, index) =>
        `    ${name} :${tag}, ${written(from)}, ${written(ends[index] ?? from)}`,
    ),
    ...(entries.length > 0 ? ['    section Timeline'] : []),
    ...entries.map(
      ({ clock, text }) =>
        `    ${label(clock, { text, withDay: days.size > 1 })} :milestone, ${written(clock)}, 0m`,
    ),
  ];
}

/** Marks with day and time run into each other where there are many. */
function axisFormat(span: number, days: number): string {
  if (days <= 1) return '%H:%M';
  return span > 2 * DAY ? '%m-%d' : '%m-%d %H:%M';
}

/** What only happened near the incident makes room first. */
const NEARBY: readonly Entry['kind'][] = ['landed', 'merged', 'deployed', 'more'];

/** The beginning and the end tell more than the middle. */
function chosen(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length <= MOST_ENTRIES) return entries;
  const own = entries.filter(({ kind }) => !NEARBY.includes(kind));
  if (own.length < entries.length) return chosen(own);
  const half = MOST_ENTRIES / 2;
  return [...entries.slice(0, half), ...entries.slice(-half)];
}

function phasesOf({ milestones, entries }: IncidentRecord, zone: string): readonly Phase[] {
  const known = MILESTONES.flatMap((name) => {
    const reached: Reached | null = milestones[name];
    return reached ? [{ name, at: clockOf(zone, reached.at) }] : [];
  });
  const begin = known[0]?.at ?? (entries[0] ? clockOf(zone, entries[0].at) : null);
  if (begin === null) return [];
  let from = begin;
  const phases = known.slice(1).flatMap(({ name, at }): Phase[] => {
    const [words, tag] = UNTIL[name];
    const phase = { name: words, tag, from, to: at };
    if (at.getTime() <= from.getTime()) return [];
    from = at;
    return [phase];
  });
  if (milestones.resolved !== null && phases.length > 0) return phases;
  return [
    ...phases,
    { name: milestones.resolved ? 'Resolved at once' : 'Not resolved yet', tag: 'active', from, to: null },
  ];
}

/** What clocks in the zone show, as if it were UTC: Mermaid draws the figures as they are written. */
function clockOf(zone: string, at: string): Date {
  const { date, time } = localTime(zone, at);
  return new Date(`${date}T${time}:00Z`);
}

function written(clock: Date): string {
  return clock.toISOString().slice(0, 16).replace('T', ' ');
}

function dayOf(clock: Date): string {
  return clock.toISOString().slice(0, 10);
}

/** The figures come first, so that no word of Mermaid's can begin a line; a colon would end the label. */
function label(clock: Date, { text, withDay }: { text: string; withDay: boolean }): string {
  const time = written(clock)
    .slice(withDay ? 5 : 11)
    .replace(':', '.');
  const plain = flatten(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} .,!?'’“”()/+_-]+/gu, ' ')
    .replace(/[-+_]{2,}/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/“ /g, '“')
    .replace(/ ”/g, '”');
  return `${time} ${cut(plain.trim(), MOST_LETTERS)}`.trimEnd();
}
