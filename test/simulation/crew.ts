/** Plays many rounds, on all processors. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { playRound, type Round } from './rounds.ts';

/** Failure is a round that did not end well, and what is wrong. */
export interface Failure {
  readonly round: Round;
  readonly wrong: readonly string[];
}

/** Task is a round for a thread, and Played what is wrong in its end, by the same number. */
export interface Task {
  readonly id: number;
  readonly round: Round;
}
export interface Played {
  readonly id: number;
  readonly wrong: readonly string[];
}

/** Hand plays one round after the other, in this thread or in one of its own. */
interface Hand {
  play(round: Round): Promise<readonly string[]>;
  end(): unknown;
}

/** Who plays waits for the local GitHub now and then: a second round fills the time. */
const AT_ONCE = 2;

/** playAll plays each round once; `failed` hears at once of each that did not end well. One job takes no thread of its own. */
export async function playAll(
  rounds: readonly Round[],
  failed: (failure: Failure) => void,
  jobs = availableParallelism(),
): Promise<void> {
  const left = rounds.values();
  const playIn = async ({ play }: Hand) => {
    for (const round of left) {
      const wrong = await play(round);
      if (wrong.length > 0) failed({ round, wrong });
    }
  };
  const crew = jobs === 1 ? [HERE] : Array.from({ length: Math.min(jobs, rounds.length) }, openThread);
  try {
    await Promise.all(crew.flatMap((hand) => Array.from({ length: AT_ONCE }, () => playIn(hand))));
  } finally {
    await Promise.all(crew.map((hand) => hand.end()));
  }
}

const HERE: Hand = { play: playRound, end: () => {} };

function openThread(): Hand {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const waiting = new Map<number, PromiseWithResolvers<readonly string[]>>();
  let last = 0;
  worker.on('message', ({ id, wrong }: Played) => {
    waiting.get(id)?.resolve(wrong);
    waiting.delete(id);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return {
    play: (round) => {
      const played = Promise.withResolvers<readonly string[]>();
      waiting.set(++last, played);
      worker.postMessage({ id: last, round } satisfies Task);
      return played.promise;
    },
    end: () => worker.terminate(),
  };
}
