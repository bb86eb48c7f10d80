/** A thread that plays the rounds that it is given. */
import { parentPort } from 'node:worker_threads';
import type { Played, Task } from './crew.ts';
import { playRound } from './rounds.ts';

parentPort?.on('message', async ({ id, round }: Task) => {
  parentPort?.postMessage({ id, wrong: await playRound(round) } satisfies Played);
});
