/** What a command knows of the process it runs in. */
import type { Paint } from '../formats/paint.ts';

/** Terminal is where a command runs and where it prints. */
export interface Terminal {
  /** The working directory. */
  readonly directory: string;
  print(text: string): void;
  /** Prints what is no result: to standard error. */
  complain(text: string): void;
  /** Shows how far it is in place of what it showed before, nothing for an empty text; null where nobody watches. */
  readonly progress: ((text: string) => void) | null;
  readonly paint: Paint;
  /** The present time, which only a shell may ask for. */
  readonly now: Date;
  /** Debrief's own. */
  readonly version: string;
}
