/** What the incident is told of its action items. Text from people is always neutralised. */
import type { Text } from './change.ts';
import { leftWords, openIn, type Progress, progressOf, progressWords } from './progress.ts';
import type { Row } from './row.ts';
import { type Standing, standingWords } from './standing.ts';

/** How many action items are listed one by one. */
const MOST_ROWS = 100;

/** incidentBody tells how far the action items are, each with its issue; `report` is the pull request that tells more. */
export function incidentBody(rows: readonly Row[], report: string): Text {
  const shown = rows.slice(0, MOST_ROWS).flatMap(rowWords);
  const more = rows.length > MOST_ROWS ? [`- … and ${rows.length - MOST_ROWS} more\n`] : [];
  const words = rows.length > 0 ? progressWords(progressOf(rows)) : 'none is left in the document.';
  const intro = `Action items of this incident: ${words} ${report} tells more.\n\n`;
  return [intro, ...shown, ...more];
}

function rowWords({ fate }: Row): Text {
  switch (fate.kind) {
    case 'new':
      return ['- [ ] ', { issueOf: fate.item }, '\n'];
    case 'tracked':
    case 'adopted': {
      const { standing, issue } = fate;
      const words = standing.kind === 'open' || standing.kind === 'done' ? '' : standingWords(standing);
      return [`- [${isOpen(standing.kind) ? ' ' : 'x'}] ${issue}${words}\n`];
    }
    case 'moved': {
      return [`- [${isOpen(fate.standing) ? ' ' : 'x'}] ${fate.issue}, moved to another repository\n`];
    }
    default:
      return [];
  }
}

function isOpen(standing: Standing['kind']): boolean {
  return standing === 'open' || standing === 'discussed';
}

/** summaryBody closes the incident's thread with its numbers. `mergedAt` is ISO 8601. */
export function summaryBody(
  rows: readonly Row[],
  { name, report, mergedAt }: { readonly name: string; readonly report: string; readonly mergedAt: string },
): string {
  const progress = progressOf(rows);
  const all = progress.total === 1 ? 'The action item' : `All ${progress.total} action items`;
  const numbers = `${progress.done} done${leftWords(progress)}`;
  return [
    `${all} of this incident ${progress.total === 1 ? 'is' : 'are'} finished: ${numbers}.`,
    '',
    ...[timeWords(rows, Date.parse(mergedAt), name), lateWords(rows)].filter((line) => line !== null),
    `- ${report} has the report.`,
  ].join('\n');
}

const DAY = 86_400_000;

function closingsIn(rows: readonly Row[]): { readonly at: number; readonly due: string | null }[] {
  return rows.flatMap(({ fate, due }) => {
    if ((fate.kind !== 'tracked' && fate.kind !== 'adopted') || fate.standing.kind === 'open') return [];
    return fate.standing.at === null ? [] : [{ at: Date.parse(fate.standing.at), due }];
  });
}

function timeWords(rows: readonly Row[], merged: number, name: string): string | null {
  const closings = closingsIn(rows);
  if (closings.length === 0) return null;
  const days = Math.max(0, Math.floor((Math.max(...closings.map(({ at }) => at)) - merged) / DAY));
  const when = days === 0 ? 'within a day' : `${days} ${days === 1 ? 'day' : 'days'}`;
  return `- The last one was closed ${when}${days === 0 ? ' of the merge' : ' after the merge'} of the ${name}.`;
}

function lateWords(rows: readonly Row[]): string | null {
  const due = closingsIn(rows).filter((closing) => closing.due !== null);
  if (due.length === 0) return null;
  const late = due.filter(({ at, due: day }) => at >= Date.parse(`${day}T00:00:00Z`) + DAY).length;
  if (late > 0) return `- ${late} of ${due.length} with a due date ${late === 1 ? 'was' : 'were'} late.`;
  return due.length === 1
    ? '- The one with a due date was in time.'
    : `- All ${due.length} with a due date were in time.`;
}

/** isFinished tells whether nothing is left to be done. */
export function isFinished(progress: Progress): boolean {
  return progress.total > 0 && openIn(progress) === 0;
}
