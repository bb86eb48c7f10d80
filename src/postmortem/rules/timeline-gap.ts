/** The rule `timeline-gap`. */

import type { Postmortem, TimelineEntry } from '../model.ts';
import { formatMinutes } from '../time/duration.ts';
import { readStamps } from '../time/instants.ts';
import {
  type Complaint,
  defineRuleWithOptions,
  type OptionsOf,
  type RuleContext,
  type RuleOptions,
} from './rule.ts';

const options = {
  hours: {
    default: 4,
    schema: (z) =>
      z
        .number()
        .positive()
        .max(8760)
        .describe('How many hours may pass between two entries before the incident is over.'),
  },
} satisfies RuleOptions;

/** timelineGap reports long silence between two timeline entries while the incident lasts. */
export const timelineGap = defineRuleWithOptions({
  id: 'timeline-gap',
  description: 'Asks what happened in a long silence of the timeline.',
  severity: 'notice',
  options,
  check,
});

/** A silence is out of the ordinary when it is this many times as long as most. */
const TIMES_THE_USUAL = 6;
/** After more than these minutes another episode begins, of which nothing was to be told before. */
const EPISODE = 3 * 1440;

/** Words by which the incident is over: what comes later is aftermath. */
const OVER =
  /\b(?:resolved|restored|recover(?:ed|s)|solved|back (?:to normal|online|up|in operation)|(?:is|are|was|were) fixed|incident (?:is )?(?:closed|over|ends|ended)|all clear|deploy(?:s|ed)? (?:a |the |our )?(?:hot-?)?(?:fix|mitigation|patch)|returns?(?:ed)? to normal|fully operational|works? again|mitigated|(?:fix|patch|hot-?fix|pr|pull request|mitigation)\b.{0,60}\b(?:deployed|merged|live|shipped|released|rolled out))\b/i;

function check({ postmortem }: RuleContext, { hours }: OptionsOf<typeof options>): readonly Complaint[] {
  const { entries } = postmortem.timeline;
  const isLong = ({ position }: TimelineEntry, index: number) =>
    (position ?? 0) - (entries[index - 1]?.position ?? Number.POSITIVE_INFINITY) > hours * 60;
  if (!entries.some(isLong)) return [];
  const silences = lasting(postmortem).flatMap((entry, index, told) => {
    const before = told[index - 1];
    if (!before || entry.position === null || before.position === null) return [];
    return [{ before, entry, minutes: entry.position - before.position }];
  });
  const sorted = silences.map(({ minutes }) => minutes).toSorted((a, b) => a - b);
  const usual = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const long = Math.max(hours * 60, sorted.length > 2 ? usual * TIMES_THE_USUAL : 0);
  return silences
    .filter(({ minutes }) => minutes > long && minutes <= EPISODE)
    .map(({ before, entry, minutes }) => ({
      line: entry.line,
      message: `Nothing is told of the ${formatMinutes(minutes)} between ${labelOf(before, entry)} and ${labelOf(entry, before)}. Say what happened, or that nobody knew.`,
    }));
}

/** The entries up to the one by which the incident is over. */
function lasting(postmortem: Postmortem): readonly TimelineEntry[] {
  const { entries } = postmortem.timeline;
  const resolved =
    readStamps(postmortem).find(({ milestone }) => milestone === 'resolved')?.place.utc ?? null;
  const last = entries.findIndex((entry, index) => {
    const { at, position } = entry;
    if (resolved !== null && at !== null && position !== null) return position >= resolved;
    return OVER.test(toldBy(entry, entries[index + 1], postmortem));
  });
  return last < 0 ? entries : entries.slice(0, last + 1);
}

/** What stands below an entry that is a heading belongs to it. */
function toldBy(
  { line, endLine, text }: TimelineEntry,
  next: TimelineEntry | undefined,
  { lines }: Postmortem,
): string {
  if (text.length > 20) return text.slice(0, 500);
  const end = Math.min(next ? next.line - 1 : endLine, line + 20);
  return lines
    .slice(line - 1, Math.max(end, endLine))
    .join(' ')
    .slice(0, 1500);
}

function labelOf({ date, time }: TimelineEntry, other: TimelineEntry): string {
  return date === null || date === other.date ? `${time}` : `${date} ${time}`;
}
