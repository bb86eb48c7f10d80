/** The parts of webhooks that are read, as GitHub sends them. */
import * as z from 'zod';

const count = z.int().positive();
/** name is a login or a repository's name: nothing that means something in an address. */
export const name = z.string().regex(/^(?!\.{1,2}$)[\w.-]{1,100}$/);
const place = {
  installation: z.object({ id: count }).optional(),
  repository: z.object({ name, owner: z.object({ login: name }) }),
};

const issue = z.object({
  number: count,
  labels: z.array(z.unknown()).nullish(),
  pull_request: z.unknown().optional(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  performed_via_github_app: z.object({ id: z.number().nullish() }).nullish(),
});
const changes = z
  .object({ title: z.unknown().optional(), body: z.object({ from: z.string().nullish() }).nullish() })
  .nullish();
/** issueEvent is an `issues` event. */
export const issueEvent = z.object({
  ...place,
  action: z.string(),
  sender: z.object({ login: z.string() }).nullish(),
  issue,
  changes,
});
/** commentEvent is an `issue_comment` event. */
export const commentEvent = z.object({
  ...place,
  issue,
  changes,
  comment: z.object({
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string().nullish() }).nullish(),
    performed_via_github_app: z.object({ id: z.number().nullish() }).nullish(),
  }),
});
/** pullRequestEvent is a `pull_request` event. */
export const pullRequestEvent = z.object({
  ...place,
  pull_request: z.object({
    number: count,
    merged: z.boolean().nullish(),
    user: z.object({ type: z.string().nullish() }).nullish(),
  }),
});

/** grantEvent is an `installation` event that grants permissions. */
export const grantEvent = z.object({
  action: z.literal('new_permissions_accepted'),
  installation: z.object({ id: count }),
});
/** checkRunEvent is a `check_run` event. */
export const checkRunEvent = z.object({
  ...place,
  check_run: z.object({ id: count, app: z.object({ id: z.number() }).nullish() }),
  requested_action: z.object({ identifier: z.string() }).nullish(),
  sender: z.object({ login: z.string().max(100) }),
});
/** checkSuiteEvent is a `check_suite` event. */
export const checkSuiteEvent = z.object({
  ...place,
  check_suite: z.object({ id: count, app: z.object({ id: z.number() }).nullish() }),
});

/** labelShape is a label. */
export const labelShape = z.object({ name: z.string().nullish() });

/** HintIssue is an issue or a pull request as an event tells of it. */
export type HintIssue = z.output<typeof issue>;

/** Origin is where an event comes from. */
export type Origin = Pick<z.output<typeof pullRequestEvent>, 'installation' | 'repository'>;
