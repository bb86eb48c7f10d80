/** What a run of the mode that drafts and follows up says: lines for the log, the job summary. It holds no text from people. */
import type { Outcome } from '../plan/change.ts';
import { describeChange } from '../plan/describe.ts';
import { type Lead, leadName } from '../plan/sweep.ts';
import { escapeMarkdown, flatten } from '../postmortem/text/escape.ts';
import { explainRun } from './explain.ts';
import type { Ran } from './run.ts';

/** RunReport is a run in words. */
export interface RunReport {
  readonly lines: readonly string[];
  /** Markdown; empty when nothing was changed and nothing failed. */
  readonly summary: string;
  /** How many changes were made. */
  readonly changes: number;
  /** Why the step fails, one sentence for each place; empty when it passes. */
  readonly faults: readonly string[];
}

/** reportRun puts into words what a run did. */
export function reportRun({ done, failed, why }: Ran): RunReport {
  const lines = done.flatMap(({ lead, outcomes }) =>
    outcomes.map((outcome) => `${placeOf(lead)}: ${outcomeLine(outcome)}`),
  );
  const faults = failed.map(({ lead, error }) => `${placeOf(lead)}: ${flatten(explainRun(error))}`);
  const changes = done
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ result }) => result === 'created' || result === 'updated').length;
  const nothing = why ? `Nothing to do: ${why}.` : 'Nothing to do: all is as it should be.';
  const said = [...lines, ...faults.map(escapeMarkdown)];
  return {
    lines: said.length > 0 ? lines : [nothing],
    summary: said.length > 0 ? `### Debrief\n\n${said.map((line) => `- ${line}\n`).join('')}` : '',
    changes,
    faults,
  };
}

function placeOf(lead: Lead): string {
  return `${leadName(lead)} #${lead.number}`;
}

function outcomeLine({ change, result, detail }: Outcome): string {
  return flatten(`${describeChange(change)}: ${result}${detail === null ? '' : `, ${detail}`}`);
}
