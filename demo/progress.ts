/** What a newcomer sees while the demo runs: live on a terminal, plain lines under CI or through a pipe. */
import { stripVTControlCharacters } from 'node:util';
import { Listr } from 'listr2';

/** Say shows one line below the step that is running. */
export type Say = (line: string) => void;

/** Progress shows steps one after the other. */
export interface Progress {
  /** Runs the work as the next step and returns its result; what the work throws is thrown on. */
  step<T>(title: string, work: (say: Say) => Promise<T>): Promise<T>;
}

/** createProgress numbers the steps up to `total` and takes none once the signal aborts. With `print` given it prints plain lines and nothing moves. */
export function createProgress(options: {
  readonly total: number;
  readonly print: ((line: string) => void) | null;
  readonly signal: AbortSignal;
}): Progress {
  const { total, print, signal } = options;
  let count = 0;
  return {
    async step(title, work) {
      signal.throwIfAborted();
      count += 1;
      const numbered = `${String(count).padStart(String(total).length)}/${total} ${title}`;
      if (print === null) return runLive(numbered, work);
      print(numbered);
      return work((line) => print(`      ${toPlainLine(line)}`));
    },
  };
}

/** toPlainLine makes one line of a text and takes out what a terminal would obey. */
export function toPlainLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

async function runLive<T>(title: string, work: (say: Say) => Promise<T>): Promise<T> {
  const result = Promise.withResolvers<T>();
  const task = {
    title,
    task: async (_context: unknown, shown: { output: string }): Promise<void> => {
      const say: Say = (line) => {
        shown.output = toPlainLine(line);
      };
      result.resolve(await work(say));
    },
    rendererOptions: { persistentOutput: true, outputBar: Number.POSITIVE_INFINITY },
  };
  await new Listr([task], {
    registerSignalListeners: false,
    rendererOptions: { formatOutput: 'wrap', showErrorMessage: false },
  }).run();
  return result.promise;
}
