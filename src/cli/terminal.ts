/** What a command knows of the process it runs in. */
import type { Paint } from './pretty.ts';

/** Terminal is where a command runs and where it prints. */
export interface Terminal {
  /** The working directory. */
  readonly directory: string;
  print(text: string): void;
  /** Prints what is no result: to standard error. */
  complain(text: string): void;
  readonly paint: Paint;
  /** The present time, which only a shell may ask for. */
  readonly now: Date;
}
