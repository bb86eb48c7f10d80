/** What changed in a repository, read a page at a time. */
import type { Changes } from '../github/changes.ts';
import type { ChangedThread, Observer } from '../github/port.ts';
import type { Watermark } from '../plan/sweep.ts';

/**
 * readChanges gives what changed since a watermark, the oldest change first. Each page is asked for from the second in which
 * the one before ended, so that what changes meanwhile makes none of them lose a thread. Only the first question's tag is given.
 */
export async function* readChanges(
  port: Pick<Observer, 'changedSince'>,
  { since, etag }: Pick<Watermark, 'since' | 'etag'>,
): AsyncGenerator<Changes | 'unchanged'> {
  let seen: ReadonlySet<string> = new Set();
  let from: string | null = since;
  while (from !== null) {
    const isFirst: boolean = from === since;
    const answer: Changes | 'unchanged' = await port.changedSince(from, isFirst ? etag : null);
    if (answer === 'unchanged') {
      yield answer;
      return;
    }
    const threads = answer.threads.filter((thread) => !seen.has(stateOf(thread)));
    yield { ...answer, threads, etag: isFirst ? answer.etag : null };
    seen = new Set(answer.threads.map(stateOf));
    from = answer.next;
  }
}

/** A thread that comes again as it was is known. */
function stateOf({ number, updatedAt }: ChangedThread): string {
  return `${number} ${updatedAt}`;
}
