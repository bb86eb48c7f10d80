/** A thread that plays the rounds that it is given. */
import { parentPort } from 'node:worker_threads';
import { playRound, type Round } from './rounds.ts';

parentPort?.on('message', async (round: Round) => {
  parentPort?.postMessage({ round, wrong: await playRound(round) });
});
