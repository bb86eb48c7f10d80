/** A thread that plays the rounds that it is given. */
import { parentPort } from 'node:worker_threads';
import { playRound, type Round } from './rounds.ts';

parentPort?.on('message', async ({ at, round }: { at: number; round: Round }) => {
  parentPort?.postMessage({ at, wrong: await playRound(round) });
});
