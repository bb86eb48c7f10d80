/** Reminders: one comment on the issue of an action item, written anew when its time comes and changed in place for all else. */
import type { Config } from '../../config/schema.ts';
import type { History, IssueEvent } from '../../github/issue-events.ts';
import type { Issue } from '../../github/port.ts';
import { localTime } from '../../postmortem/time/local.ts';
import type { Change } from '../change.ts';
import { type ItemCommand, readItemCommand } from '../commands/item-commands.ts';
import { type FoundComment, findAppComment, findComment, findComments, planComment } from '../markers.ts';
import { declinedWords } from '../standing.ts';
import { commentsIn } from './comments-in.ts';
import { dueOf } from './item.ts';
import { readTold, reminderBody } from './reminder-words.ts';
import { reachedAt, type Step, stepsOf, workingTimeOf } from './schedule.ts';
import { isWorkingTime } from './working-time.ts';

/** ObservedItem is all that a reminder depends on. */
export interface ObservedItem {
  readonly issue: Issue;
  readonly events: readonly IssueEvent[];
  readonly config: Config;
  readonly bot: string;
  /** ISO 8601 */
  readonly now: string;
  /** Whose commands count, in lower case: assignees, and who has triage permission. */
  readonly trusted: ReadonlySet<string>;
  /** Who deleted a comment there; read only where a reminder is missing. */
  readonly deletions: History['deletions'];
}

/** planItem returns no changes for an issue that is no action item's, and while the clock says that nothing is to do; on one that is closed a reminder stands once, and nothing else is done. */
export function planItem(observed: ObservedItem): readonly Change[] {
  const { issue, config } = observed;
  const due = dueOf(issue.body);
  if (!config.reminders) return [];
  if (!issue.open) return planClosed(observed);
  const commands = commandsOf(observed);
  const declined = commands.findLast(({ command }) => command.kind === 'decline');
  if (declined?.command.kind === 'decline')
    return planDecline(observed, declined.by, declined.command.reason);
  const answer = planAnswer(observed, commands.at(-1)?.command ?? null);
  return due === null ? answer : [...answer, ...planReminder(observed, due, commands)];
}

/** isMissing tells whether a reminder would be written where none of ours stands: then a person may have deleted it. */
export function isMissing(observed: ObservedItem): boolean {
  const changes = planItem({ ...observed, deletions: [] });
  const kinds = changes.map((change) => (change.kind === 'writeComment' ? change.name : change.kind));
  return kinds.includes('reminder') && !kinds.includes('deleteComment') && ours(observed).length === 0;
}

interface Said {
  readonly by: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly command: ItemCommand;
}

/** Two that were written at once may have been on their way when it was closed. */
function planClosed(observed: ObservedItem): readonly Change[] {
  const found = ours(observed);
  if (found.some(({ edited }) => edited)) return [];
  return found.slice(0, -1).map(({ id }) => ({ kind: 'deleteComment', on: observed.issue.number, id }));
}

/** What was asked for before the issue was opened again is over. */
function commandsOf({ events, config, trusted }: ObservedItem): readonly Said[] {
  const reopened = events.findLastIndex(({ kind }) => kind === 'reopened');
  return events.slice(reopened + 1).flatMap((event): Said[] => {
    if (event.kind !== 'commented' || event.hidden || !trusted.has(event.by.login.toLowerCase())) return [];
    const on = localTime(config.timezone, event.at).date;
    const command = readItemCommand(event.body, on);
    return command ? [{ by: event.by.login, on, command }] : [];
  });
}

/** The reason comes first: once the issue is closed, nothing more is looked for. */
function planDecline({ issue, events, bot }: ObservedItem, by: string, reason: string): Change[] {
  const body = [declinedWords(by, reason)];
  const found = findComment(commentsIn(events), bot, 'declined');
  return [
    ...planComment({ on: issue.number, name: 'declined', body }, found),
    { kind: 'closeDeclined', number: issue.number },
  ];
}

function planAnswer({ issue, events, bot }: ObservedItem, last: ItemCommand | null): Change[] {
  const found = findComment(commentsIn(events), bot, 'answer');
  const on = issue.number;
  if (last?.kind === 'wrong') return planComment({ on, name: 'answer', body: [last.problem] }, found);
  return found && !found.edited ? [{ kind: 'deleteComment', on, id: found.id }] : [];
}

/**
 * GitHub tells people of a new comment and not of one that changed. So a reminder whose time has come replaces the one
 * before it, in working time only; a new due date or a snooze changes the words of the one that stands.
 */
function planReminder(observed: ObservedItem, due: string, commands: readonly Said[]): Change[] {
  const { issue, config, now, deletions, bot } = observed;
  const { reminders } = config;
  const found = ours(observed);
  if (!reminders || found.some(({ edited }) => edited)) return [];
  const work = workingTimeOf(config, reminders);
  const steps = stepsOf(due, reminders, work);
  const reached = reachedAt(steps, now, work);
  const today = localTime(work.timezone, now).date;
  const snooze = snoozeIn(commands, today);
  const toldIn = ({ body }: FoundComment): Step | null => {
    const told = readTold(body);
    const step = told?.due === due ? steps.find(({ offset }) => offset === told.offset) : null;
    return step ? { ...step, date: told?.on ?? step.date } : null;
  };
  const kept = found.find((comment) => toldIn(comment)?.offset === reached?.offset) ?? found.at(-1) ?? null;
  const told = kept && toldIn(kept);
  const isDue =
    reached !== null && reached.offset !== told?.offset && snooze === null && isWorkingTime(now, work);
  const write = (step: Step | null, standing: FoundComment | null): Change[] => {
    const at = steps.findIndex((each) => each.offset === step?.offset);
    const next =
      steps[step ? at + 1 : steps.findIndex((each) => each.offset === reached?.offset) + 1] ?? null;
    const { assignees } = issue;
    const body = [
      reminderBody({ due, told: step, next, snooze, assignees, escalation: reminders.escalation }),
    ];
    return planComment({ on: issue.number, name: 'reminder', body }, standing);
  };
  const drop = (comments: readonly FoundComment[]) =>
    comments.map(({ id }): Change => ({ kind: 'deleteComment', on: issue.number, id }));
  const isDeletedSince = (since: string) =>
    deletions.some(({ by, at }) => by !== bot && localTime(work.timezone, at).date >= since);
  if (!isDue) {
    if (!kept) return snooze && !isDeletedSince(snooze.on) ? write(null, null) : [];
    return [...drop(found.filter(({ id }) => id !== kept.id)), ...write(told, kept)];
  }
  if (found.length === 0 && isDeletedSince(reached.date)) return [];
  return [...drop(found), ...write({ ...reached, date: today }, null)];
}

interface Snooze {
  readonly by: string;
  readonly on: string;
  readonly until: string;
}

/** The snooze that was asked for last, while it lasts. */
function snoozeIn(commands: readonly Said[], today: string): Snooze | null {
  const last = commands.findLast(({ command }) => command.kind === 'snooze');
  if (last?.command.kind !== 'snooze' || last.command.until <= today) return null;
  return { by: last.by, on: last.on, until: last.command.until };
}

/** What an issue says that was closed as a twin; a person may have opened it again. */
const TWIN = /^Duplicate of /;

/** One without a seal was rewritten by a person: it may have been a reminder, and nothing more is said. */
function ours({ events, bot }: ObservedItem): readonly FoundComment[] {
  const comments = commentsIn(events);
  const found = findComments(comments, bot, 'reminder');
  const other = findAppComment(
    comments.filter(({ body }) => !TWIN.test(body)),
    bot,
    'reminder',
  );
  return found.length === 0 && other?.edited ? [other] : found;
}
