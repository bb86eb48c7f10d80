/** The rule `timeline-time`. */
import { defineRule } from './rule.ts';

/** timelineTime reports each timeline entry that does not say when; a day of its own is enough, as for what led up to the incident. */
export const timelineTime = defineRule({
  id: 'timeline-time',
  description: 'Asks for a time in each timeline entry.',
  severity: 'warning',
  check: ({ postmortem }) =>
    postmortem.timeline.entries
      .filter((entry) => entry.time === null && entry.says !== 'day')
      .map((entry) => ({
        line: entry.line,
        endLine: entry.endLine,
        message: 'This timeline entry has no time. Begin it with one, like 14:05; a guess is fine as ~14:05.',
      })),
});
