/** Runs programs. */
import { Helper } from './helper.ts';

/** Program is what to run: its file or name, its arguments, all of its environment, and what it reads. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly cwd?: string;
  readonly input?: Uint8Array;
}

/** Ended is how a program ended and all that it wrote; `code` is null where a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/**
 * What starts the programs is a small process of its own: to start one, Linux copies the page tables of the process that
 * starts it, and a gigabyte of tests takes 40 ms where a small process takes two.
 */
const runner = new Helper<Program, Ended>(new URL('./runner.ts', import.meta.url));

/** runProgram resolves when a program has ended, however it does; it rejects if it cannot be started. */
export const runProgram = (program: Program): Promise<Ended> => runner.do(program);
