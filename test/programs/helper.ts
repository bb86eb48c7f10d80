/** A process beside the tests that does one kind of work for them, begun when it is first needed. */
import { type ChildProcess, fork } from 'node:child_process';

interface Order<Task> {
  readonly id: number;
  readonly task: Task;
}

type Answer<Result> = { readonly id: number } & ({ readonly result: Result } | { readonly failure: string });

/** Helper sends tasks to its process, which keeps nobody from ending, and ends with whoever began it. */
export class Helper<Task, Result> {
  readonly #file: URL;
  readonly #waiting = new Map<number, (answer: Answer<Result>) => void>();
  #child: ChildProcess | null = null;
  #last = 0;

  /** The file calls `serve`. */
  constructor(file: URL) {
    this.#file = file;
  }

  /** Resolves with what the process made of a task; rejects with the reason that it gave. */
  async do(task: Task): Promise<Result> {
    const child = this.#child ?? this.#start();
    const id = ++this.#last;
    child.channel?.ref();
    const answer = await new Promise<Answer<Result>>((resolve) => {
      this.#waiting.set(id, resolve);
      child.send({ id, task } satisfies Order<Task>);
    });
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.result;
  }

  #start(): ChildProcess {
    const child = fork(this.#file, { serialization: 'advanced', execArgv: [] });
    this.#child = child;
    child.unref();
    child.channel?.unref();
    child.on('message', (answer: Answer<Result>) => {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
      if (this.#waiting.size === 0) child.channel?.unref();
    });
    child.once('exit', () => {
      this.#child = null;
      for (const [id, resolve] of this.#waiting) resolve({ id, failure: `${this.#file} ended` });
      this.#waiting.clear();
    });
    return child;
  }
}

/** serve does the tasks of a `Helper` as they come. */
export function serve<Task, Result>(work: (task: Task) => Promise<Result>): void {
  process.on('message', async ({ id, task }: Order<Task>) => {
    const answer = await work(task).then(
      (result): Answer<Result> => ({ id, result }),
      (error: unknown): Answer<Result> => ({ id, failure: String(error) }),
    );
    process.send?.(answer);
  });
}
