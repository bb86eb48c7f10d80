/** Kills the App's processes at random under load, on both stores: `npm run kill -- 20`. */
import { type OnslaughtOptions, onslaught } from '../test/support/onslaught.ts';
import { startPostgres } from '../test/support/postgres.ts';

const rounds = Number(process.argv[2] ?? 20);
const told = (line: string) => console.log(`  ${line}`);
const server = await startPostgres({ durable: true });
const repeat = (signal: 'SIGKILL' | 'SIGTERM') => Array.from({ length: rounds }, () => signal);
const runs: readonly (readonly [name: string, options: OnslaughtOptions])[] = [
  ['SQLite, kill -9', { signals: repeat('SIGKILL') }],
  ['PostgreSQL, two replicas, kill -9', { signals: repeat('SIGKILL'), database: server.url('postgres') }],
  ['PostgreSQL, two replicas, restarted', { signals: repeat('SIGTERM'), database: server.url('postgres') }],
];
for (const [name, options] of runs) {
  console.log(name);
  const { acknowledged, lost, exitCodes } = await onslaught({ ...options, told });
  const bad = exitCodes.filter((code) => code !== 0).length;
  console.log(`  ${acknowledged} acknowledged, ${lost.length} lost, ${bad} processes did not stop well`);
  if (lost.length > 0 || bad > 0) process.exitCode = 1;
}
await server.close();
