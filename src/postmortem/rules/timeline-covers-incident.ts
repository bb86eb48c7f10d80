/** The rule `timeline-covers-incident`. */
import { formatMinutes } from '../time/duration.ts';
import { type PlacedEntry, placeEntries, readStamps, type Stamp, stampDistance } from '../time/instants.ts';
import {
  type Complaint,
  defineRuleWithOptions,
  type OptionsOf,
  type RuleContext,
  type RuleOptions,
} from './rule.ts';

const options = {
  minutes: {
    default: 15,
    schema: (z) =>
      z
        .int()
        .min(0)
        .max(10_080)
        .describe('How many minutes may be missing at either end; of a long incident, a tenth of it.'),
  },
} satisfies RuleOptions;

/** timelineCoversIncident reports a timeline that begins after the incident did or ends before it was resolved, by the front matter. */
export const timelineCoversIncident = defineRuleWithOptions({
  id: 'timeline-covers-incident',
  description: 'Asks for a timeline that begins when the incident began and goes on until it was resolved.',
  severity: 'warning',
  options,
  check,
});

function check({ postmortem }: RuleContext, { minutes }: OptionsOf<typeof options>): readonly Complaint[] {
  const stamps = readStamps(postmortem);
  const started = stamps.find(({ milestone }) => milestone === 'started');
  const resolved = stamps.find(({ milestone }) => milestone === 'resolved');
  if (!started && !resolved) return [];
  const entries = placeEntries(postmortem);
  const whole = started && resolved ? (stampDistance(started, resolved) ?? 0) : 0;
  if (whole < 0) return [];
  const missing = { entries, allowed: Math.max(minutes, whole / 10) };
  return [...atStart(started, missing), ...atEnd(resolved, missing)];
}

interface Missing {
  readonly entries: readonly PlacedEntry[];
  readonly allowed: number;
}

function atStart(started: Stamp | undefined, { entries, allowed }: Missing): readonly Complaint[] {
  const first = started ? nearest(entries, (entry) => stampDistance(started, entry)) : null;
  if (!started || !first || first.distance <= allowed) return [];
  const { line, time } = first.entry;
  const message = `The timeline begins at ${time}, ${formatMinutes(first.distance)} after ${started.key} (${started.written}). Add what set it off and what happened since.`;
  return [{ line, message }];
}

function atEnd(resolved: Stamp | undefined, { entries, allowed }: Missing): readonly Complaint[] {
  const last = resolved ? nearest(entries, (entry) => stampDistance(entry, resolved)) : null;
  if (!resolved || !last || last.distance <= allowed) return [];
  const { line, time } = last.entry;
  const message = `The timeline ends at ${time}, ${formatMinutes(last.distance)} before ${resolved.key} (${resolved.written}). Add how it was resolved.`;
  return [{ line, message }];
}

/** The entry that comes nearest to a stamp, null when any of them cannot be compared with it. */
function nearest(
  entries: readonly PlacedEntry[],
  distanceOf: (entry: Pick<Stamp, 'place' | 'isDay'>) => number | null,
): { readonly entry: PlacedEntry['entry']; readonly distance: number } | null {
  let best: { entry: PlacedEntry['entry']; distance: number } | null = null;
  for (const { entry, place } of entries) {
    const distance = distanceOf({ place, isDay: false });
    if (distance === null) return null;
    if (best === null || distance < best.distance) best = { entry, distance };
  }
  return best;
}
