/** The rule `timeline-zone`. */
import type { Postmortem, TimelineEntry } from '../model.ts';
import { visibleLines } from '../text/visible-lines.ts';
import { findZone, isAmbiguousZone, resolveZone } from '../time/zones.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** timelineZone reports times whose zone is not stated, and abbreviations that mean several zones. */
export const timelineZone = defineRule({
  id: 'timeline-zone',
  description: 'Asks for the time zone of the timeline, in words that mean one zone only.',
  severity: 'warning',
  check,
});

/** What the abbreviations that mean several zones can mean. */
const CANDIDATES: Readonly<Record<string, string>> = {
  CST: 'North America (America/Chicago, UTC-06:00), China (Asia/Shanghai, UTC+08:00) or Cuba (America/Havana, UTC-05:00)',
  IST: 'India (Asia/Kolkata, UTC+05:30), Israel (Asia/Jerusalem, UTC+02:00) or Ireland (Europe/Dublin, UTC+01:00)',
  AST: 'the Atlantic coast (America/Halifax, UTC-04:00) or Arabia (Asia/Riyadh, UTC+03:00)',
  GST: 'the Gulf (Asia/Dubai, UTC+04:00) or South Georgia (Atlantic/South_Georgia, UTC-02:00)',
  SST: 'Samoa (Pacific/Pago_Pago, UTC-11:00) or Singapore (Asia/Singapore, UTC+08:00)',
  ECT: 'Ecuador (America/Guayaquil, UTC-05:00) or the Eastern Caribbean (America/Puerto_Rico, UTC-04:00)',
  AMT: 'the Amazon (America/Manaus, UTC-04:00) or Armenia (Asia/Yerevan, UTC+04:00)',
};

function check({ postmortem }: RuleContext): readonly Complaint[] {
  const timed = postmortem.timeline.entries.filter(({ time }) => time !== null);
  if (timed.length === 0) return [];
  return [...withoutZone(postmortem, timed), ...ambiguous(postmortem, timed)];
}

/** Said once, on the first entry that it is true of. */
function withoutZone(
  { timeline, frontMatter, lines }: Postmortem,
  timed: readonly TimelineEntry[],
): readonly Complaint[] {
  if (timeline.zone !== null || frontMatter?.timezone) return [];
  const first = timed.find(({ zone }) => zone === null);
  if (!first) return [];
  const some = timed.some(({ zone }) => zone !== null);
  if (!some && isToldElsewhere(lines)) return [];
  const message = some
    ? 'Other entries name different time zones, this one names none. Write which it means.'
    : 'No time zone is stated. Say once which one holds, like "All times are in UTC" above the first entry.';
  return [{ line: first.line, message }];
}

/** "From 10:00 AM to 12:00 PM (UTC)" in the summary tells it well enough. */
function isToldElsewhere(lines: readonly string[]): boolean {
  return visibleLines(lines).some(
    (line) => /\d:\d\d|\d\s?[ap]m\b/i.test(line) && findZone(line.slice(0, 1000)) !== null,
  );
}

/** An abbreviation matters where it kept an entry from being placed. */
function ambiguous(postmortem: Postmortem, timed: readonly TimelineEntry[]): readonly Complaint[] {
  const { timeline, frontMatter } = postmortem;
  const unplaced = timed.filter(({ at, date }) => at === null || date === null);
  const zones = new Set(unplaced.flatMap(({ zone }) => zone ?? timeline.zone ?? []));
  return [...zones].flatMap((zone) => {
    if (!isAmbiguousZone(zone) || resolveZone(zone, frontMatter?.timezone ?? null) !== null) return [];
    const place = findWritten(postmortem, zone);
    const name = zone.toUpperCase();
    const meanings = CANDIDATES[name] ? ` can be ${CANDIDATES[name]}` : ' means several time zones';
    return [{ ...place, message: `${zone}${meanings}. Write the zone's name or its offset.` }];
  });
}

/** Where the zone is first written: in the timeline, else anywhere. */
function findWritten({ lines, timeline, sections }: Postmortem, zone: string) {
  const visible = visibleLines(lines);
  const word = new RegExp(`(?<![A-Za-z0-9_])${zone.replace(/[^A-Za-z0-9]/g, '\\$&')}(?![A-Za-z0-9_])`);
  const section = sections.find(({ kinds }) => kinds.includes('timeline'));
  const from = section ? section.line - 1 : 0;
  const indices = [...visible.keys()];
  const index =
    indices.slice(from).find((at) => word.test(visible[at] ?? '')) ??
    indices.find((at) => word.test(visible[at] ?? ''));
  if (index === undefined) return { line: timeline.entries[0]?.line ?? 1 };
  const column = (visible[index] ?? '').search(word) + 1;
  return { line: index + 1, column, endColumn: column + zone.length };
}
