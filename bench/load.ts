/** Puts the App under load: `npm run bench:load`, or with `-- --quick` in a third of the time. Linux only. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../test/support/postgres.ts';
import { describeApp } from '../test/support/replica.ts';
import { startStubGitHub } from '../test/support/stub-github.ts';
import { IRRELEVANT, RELEVANT } from './load/deliveries.ts';
import { CONCURRENCY, playRounds, type Result } from './load/rounds.ts';
import { countSweeps } from './load/sweep.ts';
import { readStart, startTarget, type Target } from './load/target.ts';
import { printTable } from './table.ts';

const PARTS = ['irrelevant', 'sqlite', 'postgres', 'memory', 'sweep'] as const;
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
});
const parts = PARTS.filter((part) => values.only?.includes(part) ?? true);
const scale = values.quick
  ? { count: 4000, rounds: 3, repositories: 400 }
  : { count: 10_000, rounds: 5, repositories: 2000 };
/** GitHub's API is far away: a request takes this long there and back. */
const DELAY = 100;
/** Deliveries after which the memory is looked at. */
const [FEW, MANY] = [10_000, 100_000];
const APP = readStart();
const BARE = ['bench/load/bare.ts'];

const folder = mkdtempSync(join(tmpdir(), 'debrief-load-'));
let github = await startStubGitHub({ delay: DELAY });
let targets = 0;

async function start(args: readonly string[], database?: string): Promise<Target> {
  const own = await describeApp({ folder, apiUrl: github.url, ...(database ? { database } : {}) });
  const data: Record<string, string> = database
    ? {}
    : { DEBRIEF_DATA_DIR: join(folder, `data-${++targets}`) };
  // Everything as `npm start` has it, but for the sweep, and that this GitHub has no limits.
  const usual = { LOG_LEVEL: 'info', INBOX_CONCURRENCY: '4' };
  return startTarget({ args, variables: { ...own, ...data, ...usual } });
}

const cells = ({ perSecond, p50, p99, cpu }: Result) => [Math.round(perSecond), p50, p99, Math.round(cpu)];
const HEAD = ['', 'webhooks/s', 'median ms', 'p99 ms', 'CPU µs each'];
const said = (holds: boolean, aim: string, found: string) => {
  console.log(`\nThe aim is ${aim}: ${holds ? 'reached' : 'MISSED'}, ${found}.`);
  if (!holds) process.exitCode = 1;
};

async function irrelevant(): Promise<void> {
  const made = [await start(BARE), await start([...BARE, 'handlers']), await start(APP)];
  const found = await playRounds(made, { ...scale, deliveries: IRRELEVANT });
  for (const target of made) await target.stop();
  const names = ['Probot, no handler', 'Probot, handlers that do nothing', 'Debrief'];
  const [bare, , debrief] = found;
  if (!bare || !debrief) return;
  const ratios = found.map((each) => [each.perSecond / bare.perSecond, bare.cpu / each.cpu] as const);
  printTable(
    'Irrelevant deliveries',
    [...HEAD, 'rate to the first', 'by CPU'],
    found.map((each, at) => [
      names[at] ?? '',
      ...cells(each),
      ...(ratios[at] ?? []).map((ratio) => ratio.toFixed(2)),
    ]),
  );
  const ratio = debrief.perSecond / bare.perSecond;
  said(ratio >= 0.8, '0.8 of a bare Probot', `at ${ratio.toFixed(2)}`);
}

async function relevant(name: string, database?: string): Promise<void> {
  await github.close();
  github = await startStubGitHub({ delay: DELAY });
  const target = await start(APP, database);
  const [found] = await playRounds([target], { ...scale, deliveries: RELEVANT });
  const sent = scale.count * (scale.rounds + 1);
  const kept = (await target.inbox()).depth + github.asked.size;
  if (kept < sent) throw new Error(`${sent - kept} of ${sent} requests are neither noted nor done.`);
  await target.stop();
  if (!found) return;
  printTable(`Relevant deliveries, durable on ${name}`, HEAD, [[name, ...cells(found)]]);
  const holds = found.perSecond >= 1000 && found.p99 <= 120;
  const aim = `1,000 a second at ${CONCURRENCY} at a time with p99 of 120 ms`;
  said(holds, aim, `${Math.round(found.perSecond)} a second with p99 of ${Math.round(found.p99)} ms`);
}

async function postgres(): Promise<void> {
  const server = await startPostgres({ durable: true });
  await relevant('PostgreSQL', server.url('postgres'));
  await server.close();
}

async function memory(): Promise<void> {
  const target = await start(APP);
  const deliveries = [...IRRELEVANT, ...RELEVANT];
  const fire = (count: number) => target.fire({ count, deliveries, concurrency: CONCURRENCY });
  await fire(FEW);
  const first = target.megabytes();
  await fire(MANY - FEW);
  const last = target.megabytes();
  await target.stop();
  printTable(
    'Resident memory',
    ['deliveries', 'MB'],
    [
      [String(FEW), first],
      [String(MANY), last],
    ],
  );
  said(last / first <= 1.2, '1.2 times the memory', `at ${(last / first).toFixed(2)}`);
}

async function sweeps(): Promise<void> {
  const found = await countSweeps(scale.repositories, 5);
  printTable(
    `A sweep over ${scale.repositories} repositories with 5 open incidents each`,
    ['', 'requests', 'counted', 'noted'],
    found.map(({ when, requests, counted, noted }) => [when, requests, counted, noted]),
  );
}

const run = { irrelevant, sqlite: () => relevant('SQLite'), postgres, memory, sweep: sweeps };
try {
  for (const part of parts) await run[part]();
} finally {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
}
