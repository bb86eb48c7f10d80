/** Notes that are written together, so that they share one wait for the disk. */
import type { Request } from '../github/port.ts';

/** Note is a request that is to be written down. */
export interface Note {
  readonly request: Request;
  /** The delivery that told of it, null when none did. */
  readonly delivery: string | null;
}

/** Batch collects notes. */
export interface Batch {
  /** Resolves when the note was written with those of its batch, and rejects when they were not. */
  add(note: Note): Promise<void>;
  /** Resolves when nothing is being written. */
  written(): Promise<void>;
}

interface Waiting extends Note {
  readonly kept: PromiseWithResolvers<void>;
}

/** createBatch writes what was added during one turn of the event loop, and then what was added while that was written. */
export function createBatch(write: (notes: readonly Note[]) => Promise<void>): Batch {
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  const writeAll = async () => {
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const notes = waiting;
      waiting = [];
      try {
        await write(notes);
        for (const { kept } of notes) kept.resolve();
      } catch (error) {
        for (const { kept } of notes) kept.reject(error);
      }
    }
    writing = null;
  };

  return {
    add: (note) => {
      const kept = Promise.withResolvers<void>();
      waiting.push({ ...note, kept });
      writing ??= writeAll();
      return kept.promise;
    },
    written: async () => {
      await writing;
    },
  };
}
