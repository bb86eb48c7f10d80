/** The rule `action-owner`. */
import { isOpen, nameOf } from './open-action.ts';
import { defineRule } from './rule.ts';

/** actionOwner reports each open action item that nobody has taken. */
export const actionOwner = defineRule({
  id: 'action-owner',
  description: 'Asks for an owner of each open action item that has no ticket.',
  severity: 'error',
  check: ({ postmortem }) =>
    postmortem.actionItems
      .filter((item) => isOpen(item) && item.owners.length === 0)
      .map((item) => ({
        line: item.line,
        endLine: item.endLine,
        message: `${nameOf(item)} has no owner, so nobody will do it. Name one, like (owner: @login).`,
      })),
});
