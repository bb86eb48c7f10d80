/** The App's processes under load while they are killed: what was acknowledged must be done in the end. */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describeApp, type Replica, startReplica } from './replica.ts';
import { startStubGitHub } from './stub-github.ts';
import { labelledIssue, postWebhook } from './webhook.ts';

/** OnslaughtOptions say what the processes go through. */
export interface OnslaughtOptions {
  /** One a round: SIGKILL as a crash, SIGTERM as a rolling restart. */
  readonly signals: readonly ('SIGKILL' | 'SIGTERM')[];
  /** An empty PostgreSQL database that two replicas share; without one, a single process with SQLite. */
  readonly database?: string;
  /** Webhooks under way at a time. */
  readonly concurrency?: number;
  readonly told?: (line: string) => void;
}

/** Onslaught is what came of it. */
export interface Onslaught {
  /** Requests that were answered with 200. */
  readonly acknowledged: number;
  /** Those of them that were never worked on: none, or something is wrong. */
  readonly lost: readonly number[];
  /** Exit codes of the processes that were told to stop: all 0, or something is wrong. */
  readonly exitCodes: readonly (number | null)[];
}

/** onslaught kills a process in the middle of the load, as often as asked, and then lets the rest be worked off. */
export async function onslaught(options: OnslaughtOptions): Promise<Onslaught> {
  const { signals, database, concurrency = 20, told = () => undefined } = options;
  const github = await startStubGitHub();
  const folder = mkdtempSync(join(tmpdir(), 'debrief-onslaught-'));
  const variables = await describeApp({
    apiUrl: github.url,
    folder,
    ...(database === undefined ? {} : { database }),
  });
  const start = async (): Promise<Replica> => {
    const replica = await startReplica(variables);
    await replica.ready();
    return replica;
  };
  const replicas = [await start()];
  if (database !== undefined) replicas.push(await start());
  const acknowledged = new Set<number>();
  const exitCodes: (number | null)[] = [];
  let number = 0;
  for (const [round, signal] of signals.entries()) {
    const before = acknowledged.size;
    const stop = new AbortController();
    const load = Array.from({ length: concurrency }, async () => {
      while (!stop.signal.aborted) {
        const mine = ++number;
        const target = replicas[mine % replicas.length];
        const answer = await postWebhook(target?.port ?? 0, 'issues', labelledIssue(mine)).catch(() => null);
        if (answer?.status === 200) acknowledged.add(mine);
        else await pause(10);
      }
    });
    await pause(randomInt(50, 400));
    const victim = randomInt(replicas.length);
    const code = (await replicas[victim]?.end(signal)) ?? null;
    if (signal === 'SIGTERM') exitCodes.push(code);
    stop.abort();
    await Promise.all(load);
    told(`round ${round + 1}: ${acknowledged.size - before} acknowledged, then ${signal}`);
    replicas[victim] = await start();
  }
  const left = await depthOf(replicas[0]);
  const began = performance.now();
  for (const replica of replicas) await worked(replica);
  told(`${left} were left to do, done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const lost = [...acknowledged].filter((each) => !github.asked.has(each));
  for (const replica of replicas) exitCodes.push(await replica.end('SIGTERM'));
  await github.close();
  rmSync(folder, { recursive: true, force: true });
  return { acknowledged: acknowledged.size, lost, exitCodes };
}

/** Waits until nothing is left to do. */
async function worked(replica: Replica): Promise<void> {
  while ((await depthOf(replica)) !== 0) await pause(100);
}

/** How many requests are not done; null while the store does not answer. */
async function depthOf(replica: Replica | undefined): Promise<number | null> {
  const answer = await fetch(`http://127.0.0.1:${replica?.port}/health`);
  const { inbox } = (await answer.json()) as { inbox: { depth: number } | null };
  return inbox?.depth ?? null;
}
