/** How far the action items of a postmortem are, and what the incident is told of it. */
import type { Row } from './row.ts';
import type { Standing } from './standing.ts';

/** Progress counts action items. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly declined: number;
  /** Closed as duplicates of other issues. */
  readonly duplicates: number;
}

type Fate = 'done' | 'declined' | 'duplicate' | 'open';

/** progressOf counts; what is tracked elsewhere is done when the document says so. */
export function progressOf(rows: readonly Row[]): Progress {
  const fates = rows.map(({ fate }) => fateOf(fate));
  const count = (wanted: Fate) => fates.filter((fate) => fate === wanted).length;
  return {
    total: rows.length,
    done: count('done'),
    declined: count('declined'),
    duplicates: count('duplicate'),
  };
}

function fateOf(fate: Row['fate']): Fate {
  switch (fate.kind) {
    case 'new':
      return 'open';
    case 'tracked':
    case 'adopted':
      return fateIn(fate.standing.kind);
    case 'moved':
      return fateIn(fate.standing);
    case 'elsewhere':
      return fate.isDone ? 'done' : 'open';
    case 'done':
      return fate.isDeclined ? 'declined' : 'done';
  }
}

/** A discussion comes to no end that would say that the work is done. */
function fateIn(standing: Standing['kind']): Fate {
  return standing === 'discussed' ? 'open' : standing;
}

/** openIn counts what is still to be done. */
export function openIn({ total, done, declined, duplicates }: Progress): number {
  return total - done - declined - duplicates;
}

/** progressWords says `**3 of 5 done**, 1 declined.` */
export function progressWords(progress: Progress): string {
  return `**${progress.done} of ${progress.total} done**${leftWords(progress)}.`;
}

/** leftWords says how many were declined or closed as duplicates, with a comma before it; nothing where none was. */
export function leftWords({ declined, duplicates }: Progress): string {
  const left = [
    declined > 0 ? `${declined} declined` : '',
    duplicates > 0 ? `${duplicates} closed as ${duplicates === 1 ? 'a duplicate' : 'duplicates'}` : '',
  ].filter(Boolean);
  return left.map((words) => `, ${words}`).join('');
}
