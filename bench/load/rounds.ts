/** Loads in rounds, so that a busy moment of the machine does not hit only one target. */
import type { Burst, Volley } from './generator.ts';
import type { Target } from './target.ts';

/** Result is what a target did, the medians of all rounds. */
export interface Result {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of a processor for each delivery. */
  readonly cpu: number;
}

/** CONCURRENCY is how many webhooks are under way at a time. */
export const CONCURRENCY = 20;

/** playRounds warms each target up, and then puts the load on each in turn. */
export async function playRounds(
  targets: readonly Target[],
  load: { readonly count: number; readonly rounds: number; readonly deliveries: Volley['deliveries'] },
): Promise<readonly Result[]> {
  const { count, rounds, deliveries } = load;
  for (const target of targets) await target.fire({ count, deliveries, concurrency: CONCURRENCY });
  const bursts = targets.map((): (Burst & { readonly cpu: number })[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, target] of targets.entries()) {
      const before = target.cpuSeconds();
      const burst = await target.fire({ count, deliveries, concurrency: CONCURRENCY });
      bursts[index]?.push({ ...burst, cpu: ((target.cpuSeconds() - before) / count) * 1e6 });
    }
  }
  return bursts.map((each) => ({
    perSecond: median(each.map(({ milliseconds }) => (count / milliseconds) * 1000)),
    p50: median(each.map((burst) => burst.median)),
    p99: median(each.map(({ p99 }) => p99)),
    cpu: median(each.map(({ cpu }) => cpu)),
  }));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
