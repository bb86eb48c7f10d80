/** The rule `action-owner-assignable`. */
import { isOpen, nameOf } from './open-action.ts';
import { defineRule } from './rule.ts';

/** actionOwnerAssignable reports owners whom GitHub does not let be assigned; where nobody asked GitHub it says nothing. */
export const actionOwnerAssignable = defineRule({
  id: 'action-owner-assignable',
  description: 'Asks for owners of open action items whom GitHub lets be assigned.',
  severity: 'warning',
  check: ({ postmortem, isAssignable }) =>
    isAssignable === null
      ? []
      : postmortem.actionItems.filter(isOpen).flatMap((item) =>
          item.owners
            .filter((owner) => isAssignable(owner) === false)
            .map((owner) => ({
              line: item.line,
              endLine: item.endLine,
              message: `${nameOf(item)} is to go to ${owner}, whom GitHub does not let be assigned here. Correct the login, give that account access to the repository, or name somebody else.`,
            })),
        ),
});
