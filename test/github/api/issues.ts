/** Operations on issues and their comments. */
import { presentEvent, presentSingleIssue, presentTimelineEntry } from '../present/threads.ts';
import { atLeast, canSee, grants, isAssignable, roleOf } from '../world/access.ts';
import { addLabels, findLabel, removeLabels } from '../world/labels.ts';
import type { Thread, User } from '../world/model.ts';
import { checkLengths, invalid, Refusal } from '../world/refusal.ts';
import {
  addAssignees,
  addThread,
  closeThread,
  editText,
  record,
  removeAssignees,
  reopenThread,
} from '../world/threads.ts';
import { fullName } from '../world/world.ts';
import {
  type Answer,
  created,
  doerOf,
  ok,
  onRepository,
  paginate,
  param,
  type RepositoryCall,
  type Route,
  requireIssues,
  threadOf,
} from './call.ts';
import { applyDue, type DueInput, dueOf } from './due.ts';
import { listIssues } from './issue-list.ts';
import type { Operation } from './operations.ts';

type LabelInput = string | { readonly name?: string };
type UserInput = string | { readonly login?: string };

interface IssueInput extends DueInput {
  readonly title?: string | number | null;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: string | null;
  readonly duplicate_issue_id?: number;
  readonly labels?: readonly LabelInput[];
  readonly assignee?: string | null;
  readonly assignees?: readonly UserInput[];
}

/** labelNames reads the two ways of writing a label. */
export const labelNames = (labels: readonly LabelInput[]): readonly string[] =>
  labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));

/** mayTriage says whether whoever calls may label, assign and close what others wrote. */
export function mayTriage(call: RepositoryCall): boolean {
  return call.actor.kind === 'integration' || atLeast(roleOf(doerOf(call).user, call.repository), 'triage');
}

/** Triage is enough to label an issue that is there, but not while making it. */
function mayPush(call: RepositoryCall): boolean {
  return call.actor.kind === 'integration' || atLeast(roleOf(doerOf(call).user, call.repository), 'write');
}

/** Everyone named must be assignable, or the whole request fails. */
function assigneesOf(call: RepositoryCall, input: IssueInput): readonly User[] | null {
  const { assignee, assignees } = input;
  if (assignee === undefined && assignees === undefined) return null;
  const logins = (assignees ?? (assignee ? [assignee] : [])).map((user) =>
    typeof user === 'string' ? user : (user.login ?? ''),
  );
  return logins.map((login) => {
    const user = call.world.user(login);
    if (!user || !isAssignable(user, call.repository)) {
      throw invalid({ resource: 'Issue', code: 'invalid', field: 'assignees', value: login });
    }
    return user;
  });
}

function createIssue(call: RepositoryCall): Answer {
  requireIssues(call);
  const { world, repository } = call;
  const input = call.body as IssueInput;
  const doer = doerOf(call);
  checkLengths('Issue', input);
  const title = String(input.title ?? '').trim();
  if (title === '') throw invalid({ resource: 'Issue', code: 'missing_field', field: 'title' });
  const isTrusted = mayPush(call);
  const assignees = isTrusted ? assigneesOf(call, input) : null;
  const labels = isTrusted ? labelNames(input.labels ?? []) : [];
  checkLabelNames(call, labels);
  const due = isTrusted ? dueOf(call, input) : null;
  const thread = addThread(world, repository, doer, { title, body: input.body ?? null, pull: null });
  addAssignees(world, thread, doer, assignees ?? []);
  addLabels(world, thread, doer, labels);
  if (due) applyDue(call, thread, due);
  return created(presentSingleIssue(world, thread));
}

/** Labelling makes missing labels, and that is an issues permission even where the thread is a pull request. */
function mayCreateLabels(call: RepositoryCall): boolean {
  if (call.actor.kind === 'integration') return grants(call.actor.permissions, 'issues:write');
  return mayPush(call);
}

/** checkLabelNames refuses labels that GitHub does not take, or that the caller may not make, before anything is changed. */
export function checkLabelNames(call: RepositoryCall, names: readonly string[]): void {
  for (const name of names) {
    if (name.trim() === '') throw invalid({ resource: 'Label', code: 'missing_field', field: 'name' });
    if ([...name].length > 50) {
      const message = 'name is too long (maximum is 50 characters)';
      throw invalid({ resource: 'Label', code: 'custom', field: 'name', message });
    }
    if (!mayCreateLabels(call) && !findLabel(call.repository, name)) {
      const error = { resource: 'Repository', field: 'label', code: 'unauthorized' } as const;
      throw new Refusal(403, 'You do not have permission to create labels on this repository.', [error]);
    }
  }
}

function updateIssue(call: RepositoryCall): Answer {
  const { world } = call;
  const thread = threadOf(call);
  const input = call.body as IssueInput;
  const doer = doerOf(call);
  const isTrusted = mayTriage(call);
  if (!isTrusted && doer.user !== thread.author)
    throw new Refusal(403, 'Must have admin rights to Repository.');
  checkLengths('Issue', input);
  if (input.title !== undefined && String(input.title ?? '').trim() === '') {
    throw invalid({ resource: 'Issue', code: 'missing_field', field: 'title' });
  }
  const assignees = isTrusted ? assigneesOf(call, input) : null;
  const labels = isTrusted && input.labels ? labelNames(input.labels) : null;
  checkLabelNames(call, labels ?? []);
  const due = isTrusted ? dueOf(call, input) : null;
  checkOriginal(call, thread, input);
  editText(world, thread, doer, {
    title: input.title === undefined ? undefined : String(input.title),
    body: input.body,
  });
  if (labels) replaceLabels(call, thread, labels);
  if (due) applyDue(call, thread, due);
  if (assignees) {
    removeAssignees(
      world,
      thread,
      doer,
      thread.assignees.filter((user) => !assignees.includes(user)),
    );
    addAssignees(world, thread, doer, assignees);
  }
  if (input.state === 'closed') closeIssue(call, thread, input);
  if (input.state === 'open') reopenThread(world, thread, doer);
  return ok(presentSingleIssue(world, thread));
}

/** The original must be there, and another one. */
function checkOriginal(call: RepositoryCall, thread: Thread, input: IssueInput): void {
  const { state_reason: reason, duplicate_issue_id: id } = input;
  if (reason !== 'duplicate' || id === undefined) return;
  const original = call.world.threadById(id);
  if (original && original !== thread && canSee(call.actor, original.repository)) return;
  throw invalid({ resource: 'Issue', code: 'invalid', field: 'duplicate_issue_id', value: id });
}

function closeIssue(call: RepositoryCall, thread: Thread, input: IssueInput): void {
  const { state_reason: reason, duplicate_issue_id: original } = input;
  if (reason === 'duplicate' && original !== undefined) {
    record(call.world, thread, doerOf(call), 'marked_as_duplicate');
  }
  closeThread(call.world, thread, doerOf(call), reason ?? 'completed');
}

/** replaceLabels makes the given labels the only ones of a thread. */
export function replaceLabels(call: RepositoryCall, thread: Thread, names: readonly string[]): void {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const surplus = thread.labels.filter((label) => !wanted.has(label.name.toLowerCase()));
  removeLabels(call.world, thread, doerOf(call), surplus);
  addLabels(call.world, thread, doerOf(call), names);
}

function listEvents(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  const events = thread.events.filter((event) => !event.comment && !event.source);
  return paginate(call, events, (event) => presentEvent(call.world, thread, event));
}

/** What comments and other threads tell lags as the lists of them do. */
function listTimeline(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  const horizon = call.world.lag.horizon();
  const events = thread.events.filter(
    ({ comment, source, createdAt }) => !(comment || source) || createdAt.getTime() <= horizon,
  );
  return paginate(call, events, (event) => presentTimelineEntry(call.world, thread, event));
}

/** One that moved is found where it went, by whoever may see it there. */
function showIssue(call: RepositoryCall): Answer {
  const moved = call.repository.threads[Number(param(call, 'issue_number')) - 1]?.movedTo;
  if (!moved || !canSee(call.actor, moved.repository))
    return ok(presentSingleIssue(call.world, threadOf(call)));
  const location = `${call.world.url}/repos/${fullName(moved.repository)}/issues/${moved.number}`;
  return { status: 301, headers: { location }, body: { message: 'Moved Permanently', url: location } };
}

const READ = ['issues:read', 'pull_requests:read'];
const WRITE = ['issues:write', 'pull_requests:write'];

/** ISSUE_ROUTES answer the operations on issues. */
export const ISSUE_ROUTES = {
  'GET /repos/{owner}/{repo}/issues': onRepository('read', ['issues:read'], listIssues),
  'POST /repos/{owner}/{repo}/issues': onRepository('read', ['issues:write'], createIssue),
  'GET /repos/{owner}/{repo}/issues/{issue_number}': onRepository('read', READ, showIssue),
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': onRepository('read', WRITE, updateIssue),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events': onRepository('read', READ, listEvents),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': onRepository('read', READ, listTimeline),
} satisfies Partial<Record<Operation, Route>>;
