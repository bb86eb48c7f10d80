/** Where an event says to look, in the mode that drafts and follows up. */
import * as z from 'zod';
import { TerminalError } from '../errors.ts';
import { readReportReference } from '../plan/home.ts';
import { readActionMarker } from '../plan/markers.ts';
import type { Lead } from '../plan/sweep.ts';

/** Errand is what an event asks for: one place to look at, all of them, or nothing for the reason given. */
export type Errand =
  | { readonly kind: 'one'; readonly lead: Lead }
  | {
      readonly kind: 'all';
      /** False when nobody asked: then only what changed of late is looked at, and has come to rest. */
      readonly everything: boolean;
    }
  | { readonly kind: 'none'; readonly why: string };

const labels = z.array(z.unknown()).nullish();
const body = z.string().nullish();
const issue = z.looseObject({ number: z.int(), labels, body, pull_request: z.unknown().optional() });
const issuesEvent = z.looseObject({ action: z.string(), issue });
const commentEvent = z.looseObject({
  action: z.string(),
  issue,
  sender: z.looseObject({ type: z.string().nullish() }).nullish(),
});
const side = z.looseObject({ repo: z.looseObject({ full_name: z.string() }).nullish() });
const pullRequestEvent = z.looseObject({
  action: z.string(),
  pull_request: z.looseObject({
    number: z.int(),
    merged: z.boolean().nullish(),
    head: side,
    base: side,
  }),
});

const ISSUE_ACTIONS = ['labeled', 'opened', 'reopened'];
/** What may happen to the issue of an action item and shows in the report. */
const ITEM_ACTIONS = ['closed', 'reopened', 'assigned', 'unassigned', 'transferred', 'deleted'];

/**
 * readErrand dispatches by event as the App does. Who may cause what is not decided here: an event says only where to look.
 * Throws `TerminalError` for an event on which this mode must not, or need not, run.
 */
export function readErrand(payload: unknown, event: string): Errand {
  switch (event) {
    case 'issues':
      return onIssue(parse(issuesEvent, payload, event));
    case 'issue_comment':
      return onComment(parse(commentEvent, payload, event));
    case 'pull_request':
      return onPullRequest(parse(pullRequestEvent, payload, event));
    case 'schedule':
      return { kind: 'all', everything: false };
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'all', everything: true };
    case 'pull_request_target':
      throw new TerminalError(
        'With "mode: run", do not run on pull_request_target, which hands a token that can write to a pull request from anywhere: run on pull_request, types [closed], and on schedule, which follows up what was merged from forks.',
      );
    default:
      throw new TerminalError(
        `With "mode: run", the event ${event} says of no incident and no merge: run on issues, pull_request with types [closed], schedule or workflow_dispatch.`,
      );
  }
}

const none = (why: string): Errand => ({ kind: 'none', why });

function onIssue({
  action,
  issue: { number, labels: put, body: words, pull_request },
}: z.output<typeof issuesEvent>): Errand {
  const report = readReportReference(words ?? '');
  if (report?.repository === null && ITEM_ACTIONS.includes(action))
    return { kind: 'one', lead: { kind: 'pull-request', number: report.number } };
  if (!ISSUE_ACTIONS.includes(action)) return none(`an issue that was ${action} begins no incident`);
  if (pull_request) return none('a pull request is no incident');
  return withLabels(number, put);
}

/** Comments of bots ask for nothing: our own would lead to a run each. */
function onComment({ action, issue: thread, sender }: z.output<typeof commentEvent>): Errand {
  if (action !== 'created') return none('only a new comment is a reason to look');
  if (sender?.type === 'Bot') return none('it is the comment of a bot');
  const { number } = thread;
  if (thread.pull_request) return { kind: 'one', lead: { kind: 'pull-request', number } };
  if (readActionMarker(thread.body ?? '') !== null)
    return { kind: 'one', lead: { kind: 'action-item', number } };
  return withLabels(number, thread.labels);
}

function withLabels(number: number, put: readonly unknown[] | null | undefined): Errand {
  if ((put ?? []).length === 0) return none('an issue without labels is no incident');
  return { kind: 'one', lead: { kind: 'incident', number } };
}

function onPullRequest({
  action,
  pull_request: { number, merged, head, base },
}: z.output<typeof pullRequestEvent>): Errand {
  if (action !== 'closed' || !merged) return none('a pull request is followed up when it is merged');
  if (head.repo?.full_name !== base.repo?.full_name) {
    return none(
      'GitHub gives the pull request of a fork a token that may only read. The next run on schedule or workflow_dispatch follows it up',
    );
  }
  return { kind: 'one', lead: { kind: 'pull-request', number } };
}

function parse<T>(schema: z.ZodType<T>, payload: unknown, event: string): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const where = result.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new TerminalError(
    `The event ${event} is not as GitHub sends it (${where}): run the Action as a step of a workflow of GitHub.`,
  );
}
