/** The rule `secret`. */
import { defineRule } from './rule.ts';

/** secret reports each place that looks like a secret, by its kind and never by its value. */
export const secret = defineRule({
  id: 'secret',
  description: 'Asks that no password, token or key stands in the document.',
  severity: 'error',
  check: ({ secrets }) =>
    (secrets ?? []).map(({ kind, ...place }) => ({
      ...place,
      message: `This looks like a secret (${kind}), and whoever can read the repository, its history included, has it. Revoke it, then put <redacted> here.`,
    })),
});
