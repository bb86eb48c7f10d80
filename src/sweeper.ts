/** The sweeper: sweeps when the App starts and every so often, one sweep at a time. */
import type { Store } from './inbox/inbox.ts';
import { parseWatermark } from './plan/sweep.ts';
import type { Looks } from './reconcile/look.ts';
import type { SweepResult, Watermarks } from './reconcile/sweep.ts';

/** Sweeper runs until it is stopped; a sweep that runs then comes to its end by itself, since it only reads and notes. */
export interface Sweeper {
  stop(): void;
}

/** SweeperOptions say how often, what a sweep is, and who hears of it. */
export interface SweeperOptions {
  readonly intervalSeconds: number;
  readonly sweep: () => Promise<SweepResult>;
  readonly swept: (result: SweepResult) => void;
  readonly failed: (error: unknown) => void;
}

/** startSweeper begins at once, unless the interval is 0; the pause counts from the end of a sweep to the beginning of the next. */
export function startSweeper({ intervalSeconds, sweep, swept, failed }: SweeperOptions): Sweeper {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async () => {
    try {
      swept(await sweep());
    } catch (error) {
      failed(error);
    }
    if (!stopped) timer = setTimeout(begin, intervalSeconds * 1000);
  };
  const begin = () => void run();
  if (intervalSeconds > 0) begin();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** keepWatermarks keeps how far was swept beside the requests: it can be found out again, so it may be lost. */
export function keepWatermarks(store: Pick<Store, 'recall' | 'remember'>): Watermarks {
  const key = (repository: string) => `swept ${repository}`;
  return {
    read: async (repository) => {
      const kept = await store.recall(key(repository));
      return kept === null ? null : parseWatermark(kept);
    },
    write: (repository, watermark) => store.remember(key(repository), JSON.stringify(watermark)),
  };
}

/** keepLooks keeps when each repository is looked at next, in the same way. */
export function keepLooks(store: Pick<Store, 'recall' | 'remember'>): Looks {
  const key = (repository: string) => `looked ${repository}`;
  return {
    read: (repository) => store.recall(key(repository)),
    write: (repository, next) => store.remember(key(repository), next),
  };
}
