/** The rule `action-due`. */
import { isOpen, nameOf } from './open-action.ts';
import { defineRule } from './rule.ts';

/** actionDue reports each open action item without a date. */
export const actionDue = defineRule({
  id: 'action-due',
  description: 'Asks for a due date of each open action item that has no ticket.',
  severity: 'warning',
  check: ({ postmortem }) =>
    postmortem.actionItems
      .filter((item) => isOpen(item) && item.due === null)
      .map((item) => ({
        line: item.line,
        endLine: item.endLine,
        message: `${nameOf(item)} has no due date. Give it one, like (due: 2026-12-01).`,
      })),
});
