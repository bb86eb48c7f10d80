/** The rule `document`. */
import { defineRule } from './rule.ts';

/** document repeats what kept the parser from reading the file at all; no other rule speaks then. */
export const document = defineRule({
  id: 'document',
  description: 'Asks for a file that can be read: text in UTF-8, of a sane size.',
  severity: 'error',
  check: ({ postmortem }) => postmortem.faults.filter((fault) => fault.rule !== 'front-matter'),
});
