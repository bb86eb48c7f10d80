/** What happens to issues and pull requests: every change records its history and tells the webhooks. */
import { presentRepository, presentUser } from '../present/basics.ts';
import { presentSinglePull, UNCOMPUTED } from '../present/pulls.ts';
import { presentComment, presentIssue } from '../present/threads.ts';
import type { App, Comment, Pull, PullThread, Repository, Thread, ThreadEvent, User } from './model.ts';
import { fullName, type World } from './world.ts';

/** Doer is who makes a change, and the App whose token was used. */
export interface Doer {
  readonly user: User;
  readonly app: App | null;
}

type Details = Omit<ThreadEvent, 'id' | 'event' | 'actor' | 'app' | 'createdAt'>;

/** MAX_ASSIGNEES is how many people GitHub assigns to one thread; the rest is silently left out. */
export const MAX_ASSIGNEES = 10;

/** isPull narrows a thread to a pull request. */
export const isPull = (thread: Thread): thread is PullThread => thread.pull !== null;

/** record adds an entry to a thread's history. */
export function record(world: World, thread: Thread, doer: Doer, event: string, details: Details = {}): void {
  const createdAt = world.now();
  thread.updatedAt = createdAt;
  thread.events.push({ id: world.nextId(), event, actor: doer.user, app: doer.app, createdAt, ...details });
}

/** announce sends the `issues` or `pull_request` webhook that tells of a change. */
export function announce(world: World, thread: Thread, doer: Doer, action: string, more: object = {}): void {
  const { repository } = thread;
  const payload = isPull(thread)
    ? { number: thread.number, pull_request: presentSinglePull(world, thread, UNCOMPUTED), ...more }
    : { issue: presentIssue(world, thread), ...more };
  const event = thread.pull ? 'pull_request' : 'issues';
  world.emit({ event, action, repository, sender: doer.user, payload });
}

/** NewThread is what a thread starts with. */
export interface NewThread {
  readonly title: string;
  readonly body: string | null;
  readonly pull: Pull | null;
}

/** addThread puts a new issue or pull request under the repository's next number. */
export function addThread(world: World, repository: Repository, doer: Doer, start: NewThread): Thread {
  const now = world.now();
  const thread: Thread = {
    id: world.nextId(),
    number: repository.threads.length + 1,
    repository,
    author: doer.user,
    app: doer.app,
    ...start,
    labels: [],
    assignees: [],
    milestone: null,
    fields: new Map(),
    fieldEvents: [],
    state: 'open',
    stateReason: null,
    locked: false,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    deleted: false,
    movedTo: null,
    comments: [],
    events: [],
    parent: null,
    subIssues: [],
  };
  repository.threads.push(thread);
  announce(world, thread, doer, 'opened');
  refer(world, thread, doer, start.body ?? '');
  return thread;
}

/** refer notes in other threads that a text mentions them. */
export function refer(world: World, source: Thread, doer: Doer, text: string): void {
  const mentioned = new Set<Thread>();
  for (const match of text.matchAll(/(?<![\w/#])([\w.-]+\/[\w.-]+)?#(\d+)\b/g)) {
    const repository = match[1] ? world.repository(match[1]) : source.repository;
    const target = repository?.threads[Number(match[2]) - 1];
    if (target && target !== source && !target.deleted) mentioned.add(target);
  }
  for (const target of mentioned) {
    const known = target.events.some((event) => event.source === source);
    if (!known) record(world, target, doer, 'cross-referenced', { source });
  }
}

/** referByCommit notes in threads that the message of a pushed commit mentions them; they do not count as changed. */
export function referByCommit(
  world: World,
  repository: Repository,
  doer: Doer,
  { sha, message }: { readonly sha: string; readonly message: string },
): void {
  for (const [, number] of message.matchAll(/(?<![\w/#])#(\d+)\b/g)) {
    const target = repository.threads[Number(number) - 1];
    const known = target?.events.some(({ event, commit }) => event === 'referenced' && commit === sha);
    if (!target || target.deleted || known) continue;
    const { updatedAt } = target;
    record(world, target, doer, 'referenced', { commit: sha });
    target.updatedAt = updatedAt;
  }
}

/** addAssignees assigns people, no more than GitHub's ten. */
export function addAssignees(world: World, thread: Thread, doer: Doer, users: readonly User[]): void {
  for (const assignee of users) {
    if (thread.assignees.includes(assignee) || thread.assignees.length >= MAX_ASSIGNEES) continue;
    thread.assignees.push(assignee);
    record(world, thread, doer, 'assigned', { assignee });
    announce(world, thread, doer, 'assigned', { assignee: presentUser(world, assignee) });
  }
}

/** removeAssignees takes people off a thread. */
export function removeAssignees(world: World, thread: Thread, doer: Doer, users: readonly User[]): void {
  for (const assignee of users) {
    if (!thread.assignees.includes(assignee)) continue;
    thread.assignees = thread.assignees.filter((user) => user !== assignee);
    record(world, thread, doer, 'unassigned', { assignee });
    announce(world, thread, doer, 'unassigned', { assignee: presentUser(world, assignee) });
  }
}

/** editText changes title or body and tells what they were. */
export function editText(
  world: World,
  thread: Thread,
  doer: Doer,
  text: { readonly title?: string | undefined; readonly body?: string | null | undefined },
): void {
  const changes: Record<string, { from: string }> = {};
  if (text.title !== undefined && text.title !== thread.title) {
    changes.title = { from: thread.title };
    record(world, thread, doer, 'renamed', { rename: { from: thread.title, to: text.title } });
    thread.title = text.title;
  }
  if (text.body !== undefined && text.body !== thread.body) {
    changes.body = { from: thread.body ?? '' };
    thread.body = text.body;
    thread.updatedAt = world.now();
    refer(world, thread, doer, text.body ?? '');
  }
  if (Object.keys(changes).length > 0) announce(world, thread, doer, 'edited', { changes });
}

/** closeThread closes an issue or pull request; a closed one stays as it is, but for its reason. */
export function closeThread(world: World, thread: Thread, doer: Doer, reason: string, commit?: string): void {
  const stateReason = thread.pull ? null : reason;
  if (thread.state === 'closed') {
    if (thread.stateReason !== stateReason) thread.updatedAt = world.now();
    thread.stateReason = stateReason;
    return;
  }
  Object.assign(thread, { state: 'closed', stateReason, closedAt: world.now(), closedBy: doer.user });
  record(world, thread, doer, 'closed', { stateReason, commit: commit ?? null });
  announce(world, thread, doer, 'closed');
}

/** reopenThread opens a closed thread again. */
export function reopenThread(world: World, thread: Thread, doer: Doer): void {
  if (thread.state === 'open') return;
  const stateReason = thread.pull ? null : 'reopened';
  Object.assign(thread, { state: 'open', stateReason, closedAt: null, closedBy: null });
  record(world, thread, doer, 'reopened', thread.pull ? {} : { stateReason });
  announce(world, thread, doer, 'reopened');
}

/** detach takes an issue from its parent. */
export function detach(world: World, parent: Thread, child: Thread, doer: Doer): void {
  child.parent = null;
  parent.subIssues = parent.subIssues.filter((other) => other !== child);
  record(world, parent, doer, 'sub_issue_removed', { subIssue: child });
  record(world, child, doer, 'parent_issue_removed', { subIssue: parent });
}

/** deleteThread deletes an issue; its number is never given again. */
export function deleteThread(world: World, thread: Thread, doer: Doer): void {
  announce(world, thread, doer, 'deleted');
  thread.deleted = true;
  const { parent } = thread;
  if (parent) parent.subIssues = parent.subIssues.filter((child) => child !== thread);
  for (const child of thread.subIssues) child.parent = null;
}

/** transferThread moves an issue to another repository: with what was said there, under a new id and number, and not below its parent. */
export function transferThread(world: World, thread: Thread, doer: Doer, target: Repository): Thread {
  const { repository: from, parent } = thread;
  if (parent) detach(world, parent, thread, doer);
  const moved: Thread = {
    ...thread,
    id: world.nextId(),
    number: target.threads.length + 1,
    repository: target,
    labels: thread.labels.flatMap(({ name }) => target.labels.find((label) => label.name === name) ?? []),
    milestone: null,
    parent: null,
    events: [],
  };
  target.threads.push(moved);
  record(world, moved, doer, 'transferred');
  const told = {
    new_issue: presentIssue(world, moved),
    new_repository: presentRepository(world, target),
  };
  announce(world, thread, doer, 'transferred', { changes: told });
  Object.assign(thread, { deleted: true, movedTo: moved });
  const before = { old_issue: presentIssue(world, thread), old_repository: presentRepository(world, from) };
  announce(world, moved, doer, 'opened', { changes: before });
  return moved;
}

/** convertToDiscussion closes and locks an issue that goes on as a discussion. */
export function convertToDiscussion(world: World, thread: Thread, doer: Doer): void {
  thread.locked = true;
  closeThread(world, thread, doer, 'completed');
  record(world, thread, doer, 'converted_to_discussion');
}

/** announceComment sends the `issue_comment` webhook, which pull requests have as well. */
export function announceComment(
  world: World,
  thread: Thread,
  comment: Comment,
  doer: Doer,
  action: 'created' | 'edited' | 'deleted',
  more: object = {},
): void {
  const payload = {
    issue: presentIssue(world, thread),
    comment: presentComment(world, thread, comment),
    ...more,
  };
  world.emit({ event: 'issue_comment', action, repository: thread.repository, sender: doer.user, payload });
}

/** nameOf writes a thread as `owner/name#number`. */
export const nameOf = (thread: Thread): string => `${fullName(thread.repository)}#${thread.number}`;
