/** What a seed decides of the talk. */
import type { Random } from './random.ts';
import type { Act, Schedule, Stage } from './schedule.ts';
import { TALK, type Talk } from './talk.ts';

/** Drawn is what is known of a schedule, and about how many requests its stages make. */
export interface Drawn extends Pick<Schedule, 'lag'> {
  readonly requests: Readonly<Record<Stage, number>>;
}

/** drawTalk draws who speaks when. */
export function drawTalk(random: Random, { lag, requests }: Drawn): Act[] {
  const acts = (stage: Stage, counts: readonly number[], deeds: readonly Talk[]) =>
    Array.from({ length: random.pick(counts) }, (): Act => {
      const deed = random.pick(deeds);
      // A commit is a request of its own.
      const isBetween = deed.endsWith(' the draft') || random.chance(0.5);
      return { stage, deed, at: isBetween ? null : random.below(requests[stage]) };
    });
  const words = TALK.filter((deed) => !deed.endsWith(' the draft'));
  // GitHub changes a description for whoever comes last, as it does a comment: while lists lag, that moment is long.
  const all = TALK.filter((deed) => lag === 0 || deed !== 'describe the draft');
  return [
    ...acts('draft', [0, 0, 4, 6, 10], ['say something', 'say something', 'say something', ...all]),
    ...acts('follow-up', [0, 0, 1, 2], words),
  ];
}
