/** Plays many rounds, on all processors. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Round } from './rounds.ts';

/** Failure is a round that did not end well, and what is wrong. */
export interface Failure {
  readonly round: Round;
  readonly wrong: readonly string[];
}

const PLAIN_JSON = new URL('../support/plain-json.ts', import.meta.url).href;

/** Worker threads wait for their local GitHub now and then: a second round fills the time. */
const AT_ONCE = 2;

/** playAll plays each round once; `failed` hears at once of each that did not end well. */
export async function playAll(
  rounds: readonly Round[],
  failed: (failure: Failure) => void,
  jobs = availableParallelism(),
): Promise<void> {
  let next = 0;
  const play = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let open = 0;
      const give = () => {
        const round = rounds[next];
        if (round) {
          worker.postMessage(round);
          next += 1;
          open += 1;
        } else if (open === 0) {
          resolve();
        }
      };
      worker.on('message', (failure: Failure) => {
        open -= 1;
        if (failure.wrong.length > 0) failed(failure);
        give();
      });
      worker.on('error', reject);
      for (let slot = 0; slot < AT_ONCE; slot += 1) give();
    });
  const crew = Array.from(
    { length: Math.min(jobs, rounds.length) },
    () =>
      new Worker(new URL('./worker.ts', import.meta.url), {
        execArgv: ['--import', PLAIN_JSON],
      }),
  );
  try {
    await Promise.all(crew.map(play));
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
}
