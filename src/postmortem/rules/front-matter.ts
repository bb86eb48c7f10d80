/** The rule `front-matter`. */
import { defineRule } from './rule.ts';

/** frontMatter repeats what the parser found wrong; a document without front matter is fine. */
export const frontMatter = defineRule({
  id: 'front-matter',
  description: 'Asks for front matter that is valid YAML with values that can be used.',
  severity: 'error',
  check: ({ postmortem }) => postmortem.faults.filter((fault) => fault.rule === 'front-matter'),
});
