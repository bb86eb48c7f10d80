/** The rule `waiver`. */
import type { WaiverProblem } from '../waivers.ts';
import { defineRule } from './rule.ts';

/** waiver reports waivers that give no reason, name no rule that exists, or waive nothing; `check.ts` says which these are. */
export const waiver = defineRule({
  id: 'waiver',
  description: 'Asks that each waiver names a rule, gives a reason and is needed.',
  severity: 'warning',
  check: ({ waiverProblems }) =>
    (waiverProblems ?? []).map((problem) => ({
      line: problem.waiver.line,
      column: problem.waiver.column,
      message: messageFor(problem),
    })),
});

function messageFor({ waiver: { directive }, rule, kind }: WaiverProblem): string {
  switch (kind) {
    case 'unknown-directive':
      return `"debrief-${directive}" is no waiver. Write debrief-disable-next-line, debrief-disable-line, debrief-disable-file, or debrief-disable and debrief-enable.`;
    case 'no-rule':
      return `This comment names no rule. Write it as "debrief-${directive} RULE${directive === 'enable' ? '' : ': why'}".`;
    case 'unknown-rule':
      return `There is no rule "${rule}" that could be waived. Correct its name, or take the waiver out.`;
    case 'no-reason':
      return `This waiver gives no reason, so it does not hold. Say why behind a colon: "debrief-${directive} RULE: why".`;
    case 'not-open':
      return `Nothing above disables "${rule}". Take this comment out, or put debrief-disable where the block begins.`;
    case 'unused':
      return `This waiver of "${rule}" waives nothing. Take it out.`;
  }
}
