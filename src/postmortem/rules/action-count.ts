/** The rule `action-count`. */
import { defineRuleWithOptions, type RuleOptions } from './rule.ts';

const options = {
  most: {
    default: 10,
    schema: (z) =>
      z.int().min(1).max(1000).describe('How many open action items are still likely to be done.'),
  },
} satisfies RuleOptions;

/** actionCount reports a document with more open action items than are likely to be done. */
export const actionCount = defineRuleWithOptions({
  id: 'action-count',
  description: 'Asks for few enough action items that all of them get done.',
  severity: 'notice',
  options,
  check({ postmortem }, { most }) {
    const open = postmortem.actionItems.filter(({ done }) => done !== true);
    const first = open[most];
    if (!first) return [];
    const message = `${open.length} action items are open: more than ${most} are seldom all done. Keep those that change most, and move the rest to your backlog.`;
    return [{ line: first.line, endLine: first.endLine, message }];
  },
});
