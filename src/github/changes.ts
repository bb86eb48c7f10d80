/** What changed in a repository. */
import type { ChangedThread } from './port.ts';

/** Changes are what changed first, up to a hundred threads or a second's worth of them. */
export interface Changes {
  readonly threads: readonly ChangedThread[];
  /** The tag of the answer, null where it has none. */
  readonly etag: string | null;
  /** Since when to ask for the rest (ISO 8601, later than what was asked; what changed in that second may come again), null when that was all. */
  readonly next: string | null;
}
