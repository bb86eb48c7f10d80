/** What a seed decides of how incidents end: who asks for a postmortem or skips it, when the incident closes, and what is said on a routed draft. */
import { CLOSINGS, type EndDeed, isEndDeed, OUTCOMES, THERE, WISHES } from './end-deeds.ts';
import { createRandom, type Random } from './random.ts';
import type { Act, Schedule, Stage } from './schedule.ts';

/** Ends are what is decided beside the acts. */
export interface Ends {
  /** Of the source from which these acts draw. */
  readonly seed: number;
  /** True where somebody skips the postmortem before the App hears of the incident. */
  readonly isSkippedFirst: boolean;
  /** How a skip that holds is taken back; never, and then the incident closes without a postmortem. */
  readonly takenBack: 'by a word' | 'by an edit' | 'by a deletion' | 'never';
}

/** NO_ENDS is nothing of all this. */
export const NO_ENDS: Ends = { seed: 1, isSkippedFirst: false, takenBack: 'never' };

/** DrawnEnds are the acts as well: those that come first between two works, and those that come last. */
export interface DrawnEnds {
  readonly ends: Ends;
  readonly early: readonly Act[];
  readonly late: readonly Act[];
}

interface Drawn extends Pick<Schedule, 'copies' | 'route' | 'isReviewed'> {
  readonly requests: Readonly<Record<Stage, number>>;
}

/** drawEnds has a source of its own, which the copies seed, so that all else of a seed stays as it was. */
export function drawEnds({ copies, route, isReviewed, requests }: Drawn): DrawnEnds {
  const seed = copies.reduce((sum, copy) => (5 * sum + copy + 1) % 999_983, 17);
  const random = createRandom(seed);
  const isWishing = random.chance(0.2);
  const isSkippedFirst = isWishing && random.chance(0.5);
  const isClosing = random.chance(0.2);
  const isThere = route !== 'none' && random.chance(0.7);
  const draw = (stage: Stage, counts: readonly number[], deeds: readonly EndDeed[]) =>
    actsOf(random, { stage, counts, deeds, requests: requests[stage] });
  const acts = [
    ...(isWishing ? draw('draft', isSkippedFirst ? [0, 0, 1, 3] : [3, 4, 5, 6], WISHES) : []),
    ...(isClosing ? draw('draft', [0, 0, 0, 1, 2], OUTCOMES) : []),
    ...(isThere ? draw('draft', [2, 3, 4, 6], THERE) : []),
    ...(isWishing && isReviewed ? draw('review', [0, 1, 2], WISHES) : []),
    ...(isClosing && isReviewed ? draw('review', [0, 1, 2], OUTCOMES) : []),
    ...(isWishing ? draw('follow-up', [0, 0, 1], WISHES) : []),
    ...(isClosing ? draw('follow-up', [0, 1, 1, 2], OUTCOMES) : []),
  ];
  const closing = isClosing ? random.pick(CLOSINGS) : [];
  const closings = closing.map((deed): Act => ({ stage: 'draft', deed, at: null }));
  const isClosedEarly = random.chance(0.4);
  const sorted = acts.map((act) => ({ act, isEarly: random.chance(0.4) }));
  const of = (wanted: boolean) => sorted.filter(({ isEarly }) => isEarly === wanted).map(({ act }) => act);
  return {
    ends: {
      // What a source has given already it would give again.
      seed: seed + 1_000_003,
      isSkippedFirst,
      takenBack: random.pick(['by a word', 'by an edit', 'by a deletion', 'never']),
    },
    early: [...(isClosedEarly ? closings : []), ...of(true)],
    late: [...of(false), ...(isClosedEarly ? [] : closings)],
  };
}

interface Acting {
  readonly stage: Stage;
  readonly counts: readonly number[];
  readonly deeds: readonly EndDeed[];
  readonly requests: number;
}

function actsOf(random: Random, { stage, counts, deeds, requests }: Acting): Act[] {
  return Array.from({ length: random.pick(counts) }, (): Act => {
    const deed = random.pick(deeds);
    return { stage, deed, at: random.chance(0.5) ? null : random.below(requests) };
  });
}

/** hasEndsIn tells whether people do something about how an incident ends in a stage. */
export function hasEndsIn({ people }: Schedule, name: Stage): boolean {
  return people.some(({ stage, deed }) => stage === name && isEndDeed(deed));
}
