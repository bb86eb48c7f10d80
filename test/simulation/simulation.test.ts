/** A few hundred of the schedules; `npm run simulate` plays as many as you like. */
import { describe, expect, it } from '@jest/globals';
import { playSchedule } from './play.ts';
import { createRandom } from './random.ts';
import { drawSchedule, everyBlow } from './schedule.ts';

const FIRST_SEED = 1;
const SEEDS = 100;
/** Every third of the single failures, so that each kind strikes at every part of both journeys. */
const SINGLE = everyBlow().filter((_, at) => at % 3 === 0);
const PER_TEST = 10;

/** Few tests with many schedules: each fails with the seeds that went wrong. */
function inParts<T>(all: readonly T[]): [string, T[]][] {
  return Array.from({ length: Math.ceil(all.length / PER_TEST) }, (_, at) => {
    const part = all.slice(at * PER_TEST, (at + 1) * PER_TEST);
    return [`${at * PER_TEST + 1} to ${at * PER_TEST + part.length}`, part];
  });
}

describe('one failure, before and after the effect of a request', () => {
  it.each(inParts(SINGLE))(
    'schedules %s',
    async (_, schedules) => {
      const wrong: string[] = [];
      for (const schedule of schedules) {
        const found = await playSchedule(schedule, createRandom(1));
        if (found.length > 0) wrong.push(`${JSON.stringify(schedule.blows)}: ${found.join('; ')}`);
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

describe(`seeds ${FIRST_SEED} to ${FIRST_SEED + SEEDS - 1}`, () => {
  const seeds = Array.from({ length: SEEDS }, (_, at) => FIRST_SEED + at);

  it.each(inParts(seeds))(
    'seeds %s',
    async (_, part) => {
      const wrong: string[] = [];
      for (const seed of part) {
        const random = createRandom(seed);
        const found = await playSchedule(drawSchedule(random), random);
        if (found.length > 0) wrong.push(`npm run simulate -- --from ${seed} --count 1: ${found.join('; ')}`);
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
