/** How properties are tested: with the same values each time, or with `EXPLORE` with fresh ones and more of them. */
import fc from 'fast-check';

const times = Number(process.env.EXPLORE ?? 0);
const explores = times > 0;

/** runs gives how often a property is tried that is usually tried so often. */
export function runs(usual: number): number {
  return explores ? usual * times : usual;
}

// What fails prints its seed, also the one of an exploration.
fc.configureGlobal(explores ? { numRuns: runs(100) } : { seed: 20_261_120 });

/** fc is fast-check as it is set up here. */
export { fc };
