/** The parts of events that are read, as GitHub sends them to the App and to a workflow. */
import * as z from 'zod';

/** count is a number or an id, as GitHub counts. */
export const count = z.int().positive();
/** name is a login or a repository's name: nothing that means something in an address. */
export const name = z.string().regex(/^(?!\.{1,2}$)[\w.-]{1,100}$/);

/** place is where a webhook comes from. */
export const place = z.object({
  installation: z.object({ id: count }).optional(),
  repository: z.object({ name, owner: z.object({ login: name }) }),
});

/** Origin is where a webhook comes from. */
export type Origin = z.output<typeof place>;

const account = z.object({ login: z.string(), type: z.string().nullish() }).nullish();
const app = z.object({ id: z.number().nullish() }).nullish();

const issue = z.object({
  number: count,
  state: z.string().nullish(),
  labels: z.array(z.unknown()).nullish(),
  pull_request: z.unknown().optional(),
  body: z.string().nullish(),
  user: account,
  performed_via_github_app: app,
});
const changes = z
  .object({ title: z.unknown().optional(), body: z.object({ from: z.string().nullish() }).nullish() })
  .nullish();

/** EventIssue is an issue or a pull request as an event tells of it. */
export type EventIssue = z.output<typeof issue>;

/** issueEvent is an `issues` event. */
export const issueEvent = z.object({ action: z.string(), sender: account, issue, changes });

/** commentEvent is an `issue_comment` event. */
export const commentEvent = z.object({
  action: z.string(),
  issue,
  changes,
  comment: z.object({ body: z.string().nullish(), user: account, performed_via_github_app: app }),
});

/** pullRequestEvent is a `pull_request` event. */
export const pullRequestEvent = z.object({
  action: z.string(),
  sender: account,
  pull_request: z.object({ number: count, merged: z.boolean().nullish(), user: account }),
});

/** labelShape is a label. */
export const labelShape = z.object({ name: z.string().nullish() });

/** textsOf gives the words of a comment as they are, and as they were before an edit. */
export function textsOf({ comment, changes: made }: z.output<typeof commentEvent>): readonly string[] {
  return [comment.body ?? '', made?.body?.from ?? ''];
}
