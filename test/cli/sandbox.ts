/** A repository on disk to run commands in, in this process or as one of its own. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from '../../src/cli/terminal.ts';
import { runProgram } from '../programs/run.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Sandbox {
  readonly root: string;
  put(path: string, content: string | Uint8Array): void;
  read(path: string): string;
  /** Runs a command's function here and collects what it prints. */
  run(command: (terminal: Terminal) => Promise<number>, directory?: string): Promise<Ran>;
  /** Runs the command line in a process of its own, its output through a pipe. */
  spawn(args: readonly string[], entry?: string): Promise<Ran>;
  remove(): void;
}

const SOURCE = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

export function createSandbox(): Sandbox {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'debrief-cli-')));
  mkdirSync(join(root, '.git'));
  return {
    root,
    put(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    async run(command, directory = '.') {
      const out: string[] = [];
      const err: string[] = [];
      const code = await command({
        directory: join(root, directory),
        print: (text) => void out.push(text),
        complain: (text) => void err.push(text),
        progress: null,
        paint: (_format, text) => text,
        now: new Date('2026-11-20T23:30:00Z'),
        version: '1.2.3',
      });
      return { code, out: out.join(''), err: err.join('') };
    },
    spawn: (args, entry = SOURCE) => runNode([entry, ...args], root),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function runNode(args: readonly string[], cwd: string): Promise<Ran> {
  const ended = await runProgram({ file: process.execPath, args, env: process.env, cwd });
  return { code: ended.code, out: ended.stdout.toString(), err: ended.stderr.toString() };
}

/** A postmortem in which nothing is missing. */
export const GOOD = `---
title: The checkout was down
date: 2026-11-19
timezone: UTC
---

# Postmortem: The checkout was down

## Issue summary

Nobody could pay from 10:00 to 10:20, because a disk was full. Deleting old logs brought the checkout back.

## Timeline

- 10:00 Payments fail
- 10:20 Old logs are deleted and payments work

## Root cause and resolution

Logs were never rotated, so the disk filled up. Deleting the oldest made room.

## Corrective and preventative measures

- [ ] Logs are rotated every day (owner: @ada, due: 2026-12-01, priority: P1, type: prevent)

## Lessons learned

Free space was on no dashboard.

## How the response worked

The first alert came from a customer, ten minutes in.
`;

/** The same with its two timeline entries the wrong way round. */
export const BAD = GOOD.replace(/(- 10:00.*\n)(- 10:20.*\n)/, '$2$1');
