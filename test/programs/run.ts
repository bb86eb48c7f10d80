/** Runs programs. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

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

/** Order is a program to run, by a number that its answer bears. */
export interface Order {
  readonly id: number;
  readonly program: Program;
}

/** Answer says how an order's program ended, or why it could not be started. */
export type Answer = { readonly id: number } & ({ readonly ended: Ended } | { readonly failure: string });

/**
 * What starts the programs is a small process of its own: to start one, Linux copies the page tables of the process that
 * starts it, and a gigabyte of tests takes 40 ms where a small process takes two.
 */
class Runner {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  constructor(onEnd: () => void) {
    this.#child = fork(join(import.meta.dirname, 'runner.ts'), { serialization: 'advanced', execArgv: [] });
    this.#child.unref();
    this.#child.channel?.unref();
    this.#child.on('message', (answer: Answer) => {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
      if (this.#waiting.size === 0) this.#child.channel?.unref();
    });
    this.#child.once('exit', () => {
      onEnd();
      for (const [id, resolve] of this.#waiting) resolve({ id, failure: 'the process that runs it ended' });
    });
  }

  run(program: Program): Promise<Answer> {
    const id = ++this.#last;
    this.#child.channel?.ref();
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#child.send({ id, program } satisfies Order);
    });
  }
}

let runner: Runner | undefined;

/** runProgram resolves when a program has ended, however it does; it rejects if it cannot be started. */
export async function runProgram(program: Program): Promise<Ended> {
  runner ??= new Runner(() => {
    runner = undefined;
  });
  const answer = await runner.run(program);
  if ('failure' in answer) throw new Error(`${program.file} cannot be run: ${answer.failure}`);
  return answer.ended;
}
