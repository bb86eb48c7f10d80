/** The rule `action-priority`. */
import { isOpen, nameOf } from './open-action.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** actionPriority reports open action items without a priority: each of them where others have one, else once, and only where there is something to choose from. */
export const actionPriority = defineRule({
  id: 'action-priority',
  description: 'Asks for a priority of each open action item that has no ticket.',
  severity: 'notice',
  check,
});

const EXAMPLE = 'from P0 (drop everything) to P4, like (priority: P1)';

/** Of so many open action items somebody has to choose. */
const CHOICE = 3;

function check({ postmortem }: RuleContext): readonly Complaint[] {
  const missing = postmortem.actionItems.filter((item) => isOpen(item) && item.priority === null);
  const [first] = missing;
  if (!first) return [];
  if (postmortem.actionItems.every(({ priority }) => priority === null)) {
    if (missing.length < CHOICE) return [];
    const message = `None of the action items has a priority, so nobody knows which comes first. Give each one, ${EXAMPLE}.`;
    return [{ line: first.line, endLine: first.endLine, message }];
  }
  return missing.map((item) => ({
    line: item.line,
    endLine: item.endLine,
    message: `${nameOf(item)} has no priority. Give it one, ${EXAMPLE}.`,
  }));
}
