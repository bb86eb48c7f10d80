/** Where an event says to look, in the mode that drafts and follows up. */
import * as z from 'zod';
import { TerminalError } from '../errors.ts';
import { commentEvent, type EventIssue, issueEvent, pullRequestEvent, textsOf } from '../event-shapes.ts';
import { asksForPostmortem, mayCommand } from '../plan/commands/read.ts';
import { readReportReference } from '../plan/home.ts';
import { readActionMarker } from '../plan/markers.ts';
import type { Lead } from '../plan/sweep.ts';

/** Errand is what an event asks for: some places to look at, all of them, or nothing for the reason given. */
export type Errand =
  | {
      readonly kind: 'some';
      readonly leads: readonly Lead[];
      /** True when what was merged of late is looked at too, and the action items that changed: GitHub keeps only the newest run that waits, and this one stands in for those before. */
      readonly recent: boolean;
      /** The pull request that somebody marked ready for review, and who (null where the event does not say). */
      readonly turned?: { readonly number: number; readonly by: string | null };
    }
  | {
      readonly kind: 'all';
      /** False when nobody asked: then only what changed of late is looked at, and has come to rest. */
      readonly everything: boolean;
      /** True for the schedule of once a day. */
      readonly daily: boolean;
    }
  | { readonly kind: 'none'; readonly why: string };

const side = z.object({ repo: z.object({ full_name: z.string() }).nullish() });
/** What may be written about a pull request depends on where its branch is. */
const ownPullRequestEvent = pullRequestEvent.extend({
  pull_request: pullRequestEvent.shape.pull_request.extend({ head: side, base: side }),
});
const scheduleEvent = z.object({ schedule: z.string().nullish() });

/** What may happen to an incident and shows in its draft. */
const INCIDENT_ACTIONS = [
  ...['labeled', 'unlabeled', 'opened', 'closed', 'reopened', 'assigned', 'unassigned', 'edited'],
];
/** What may happen to the issue of an action item and shows in the report. */
const ITEM_ACTIONS = ['closed', 'reopened', 'assigned', 'unassigned', 'transferred', 'deleted'];
const COMMENT_ACTIONS = ['created', 'edited', 'deleted'];

/**
 * readErrand dispatches by event as the App does. Who may cause what is not decided here: an event says only where to look.
 * Of runs that wait for an earlier one of the same thread GitHub keeps the newest, so what is looked at depends on the
 * thread as far as that is possible, not on what happened to it. Throws `TerminalError` for an event on which this mode must
 * not, or need not, run.
 */
export function readErrand(payload: unknown, event: string): Errand {
  switch (event) {
    case 'issues':
      return onIssue(parse(issueEvent, payload, event));
    case 'issue_comment':
      return onComment(parse(commentEvent, payload, event));
    case 'pull_request':
      return onPullRequest(parse(ownPullRequestEvent, payload, event));
    case 'schedule':
      return { kind: 'all', everything: false, daily: isDaily(parse(scheduleEvent, payload, event)) };
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'all', everything: true, daily: false };
    case 'pull_request_target':
      throw new TerminalError(
        'With "mode: run", do not run on pull_request_target, which hands a token that can write to a pull request from anywhere: run on pull_request, types [closed], and on schedule, which follows up what was merged from forks.',
      );
    default:
      throw new TerminalError(
        `With "mode: run", the event ${event} says of no incident and no merge: run on issues, issue_comment, pull_request with types [closed, ready_for_review], schedule or workflow_dispatch.`,
      );
  }
}

const none = (why: string): Errand => ({ kind: 'none', why });
const one = (lead: Lead): Errand => ({ kind: 'some', leads: [lead], recent: false });

/** A cron line with one minute and one hour comes round once a day, or less. */
function isDaily({ schedule }: z.output<typeof scheduleEvent>): boolean {
  return /^\s*\d+\s+\d+\s/.test(schedule ?? '');
}

function onIssue({ action, issue }: z.output<typeof issueEvent>): Errand {
  if (issue.pull_request !== undefined) return none('a pull request is no incident');
  const report = reportOf(issue);
  const matters = INCIDENT_ACTIONS.includes(action);
  if (report) {
    const own = ITEM_ACTIONS.includes(action) ? report : [];
    return { kind: 'some', leads: [...own, ...(matters ? forged(issue) : [])], recent: true };
  }
  return matters ? withLabels(issue) : none(`an issue that was ${action} is no incident, or changes none`);
}

/** The issue of an action item names the pull request that reports it; null for any other issue. */
function reportOf({ body }: EventIssue): readonly Lead[] | null {
  const report = readReportReference(body ?? '');
  return report?.repository === null ? [{ kind: 'pull-request', number: report.number }] : null;
}

/** A marker in the issue of a person may be made up, and hides no incident. */
function forged({ number, labels, user }: EventIssue): readonly Lead[] {
  return user?.type === 'Bot' || (labels ?? []).length === 0 ? [] : [{ kind: 'incident', number }];
}

/** Comments of bots ask for nothing at once: our own would lead to a run each. */
function onComment(event: z.output<typeof commentEvent>): Errand {
  const { action, issue: thread, comment } = event;
  if (!COMMENT_ACTIONS.includes(action)) return none(`a comment that was ${action} says nothing new`);
  if (comment.user?.type === 'Bot') return none('it is the comment of a bot');
  const { number } = thread;
  const texts = textsOf(event);
  if (thread.pull_request !== undefined) {
    return thread.state !== 'closed' && texts.some(mayCommand)
      ? one({ kind: 'incident', number })
      : none('on a pull request only commands count, and only while it is open');
  }
  if (readActionMarker(thread.body ?? '') !== null) {
    const leads = [{ kind: 'action-item', number } as const, ...(reportOf(thread) ?? []), ...forged(thread)];
    return { kind: 'some', leads, recent: true };
  }
  return texts.some(asksForPostmortem) ? one({ kind: 'incident', number }) : withLabels(thread);
}

function withLabels({ number, labels }: EventIssue): Errand {
  return (labels ?? []).length === 0
    ? none('an issue without labels is no incident')
    : one({ kind: 'incident', number });
}

function onPullRequest({
  action,
  sender,
  pull_request: { number, merged, head, base },
}: z.output<typeof ownPullRequestEvent>): Errand {
  const isReady = action === 'ready_for_review';
  if (!isReady && (action !== 'closed' || !merged)) {
    return none('a pull request is looked at when it is ready for review or merged');
  }
  if (head.repo?.full_name !== base.repo?.full_name) {
    return none(
      'GitHub gives the pull request of a fork a token that may only read. The next run on schedule or workflow_dispatch follows it up',
    );
  }
  if (!isReady) return { kind: 'some', leads: [{ kind: 'pull-request', number }], recent: true };
  const turned = { number, by: sender?.login ?? null };
  return { kind: 'some', leads: [{ kind: 'ready', number }], recent: false, turned };
}

function parse<T>(schema: z.ZodType<T>, payload: unknown, event: string): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const where = result.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new TerminalError(
    `The event ${event} is not as GitHub sends it (${where}): run the Action as a step of a workflow of GitHub.`,
  );
}
