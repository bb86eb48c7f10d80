/** Operations on comments of issues and pull requests. */
import { presentComment } from '../present/threads.ts';
import { atLeast, roleOf } from '../world/access.ts';
import type { Comment, Repository, Thread } from '../world/model.ts';
import { checkLengths, invalid, notFound, Refusal } from '../world/refusal.ts';
import { announceComment, record, refer } from '../world/threads.ts';
import {
  type Answer,
  created,
  doerOf,
  NO_CONTENT,
  ok,
  onRepository,
  paginate,
  param,
  type RepositoryCall,
  type Route,
  threadOf,
} from './call.ts';
import type { Operation } from './operations.ts';

function bodyOf(call: RepositoryCall): string {
  const { body } = call.body as { readonly body?: string };
  if (!body || body.trim() === '')
    throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  checkLengths('IssueComment', { body });
  return body;
}

function createComment(call: RepositoryCall): Answer {
  const { world } = call;
  const thread = threadOf(call);
  const doer = doerOf(call);
  const now = world.now();
  const body = bodyOf(call);
  const comment: Comment = {
    id: world.nextId(),
    author: doer.user,
    app: doer.app,
    body,
    createdAt: now,
    updatedAt: now,
  };
  thread.comments.push(comment);
  record(world, thread, doer, 'commented', { comment });
  announceComment(world, thread, comment, doer, 'created');
  refer(world, thread, doer, body);
  return created(presentComment(world, thread, comment));
}

function findComment(call: RepositoryCall): { readonly thread: Thread; readonly comment: Comment } {
  const id = Number(param(call, 'comment_id'));
  for (const thread of visibleThreads(call.repository)) {
    const comment = thread.comments.find((candidate) => candidate.id === id);
    if (comment) return { thread, comment };
  }
  throw notFound();
}

const visibleThreads = (repository: Repository): readonly Thread[] =>
  repository.threads.filter((thread) => !thread.deleted);

/** One's own comment may be changed by everyone, another's by those who may push. */
function changeableComment(call: RepositoryCall): { readonly thread: Thread; readonly comment: Comment } {
  const found = findComment(call);
  const { user } = doerOf(call);
  const isTrusted = call.actor.kind === 'integration' || atLeast(roleOf(user, call.repository), 'write');
  if (!isTrusted && user !== found.comment.author) {
    throw new Refusal(403, 'Must have admin rights to Repository.');
  }
  return found;
}

function updateComment(call: RepositoryCall): Answer {
  const { thread, comment } = changeableComment(call);
  const from = comment.body;
  comment.body = bodyOf(call);
  comment.updatedAt = call.world.now();
  thread.updatedAt = comment.updatedAt;
  announceComment(call.world, thread, comment, doerOf(call), 'edited', { changes: { body: { from } } });
  return ok(presentComment(call.world, thread, comment));
}

function deleteComment(call: RepositoryCall): Answer {
  const { thread, comment } = changeableComment(call);
  thread.comments.splice(thread.comments.indexOf(comment), 1);
  const entry = thread.events.findIndex((event) => event.comment === comment);
  thread.events.splice(entry, 1);
  thread.updatedAt = call.world.now();
  announceComment(call.world, thread, comment, doerOf(call), 'deleted');
  return NO_CONTENT;
}

function listComments(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  const since = new Date(call.query.get('since') ?? 0);
  const comments = thread.comments.filter((comment) => comment.updatedAt >= since);
  return paginate(call, comments, (comment) => presentComment(call.world, thread, comment));
}

const READ = ['issues:read', 'pull_requests:read'];
const WRITE = ['issues:write', 'pull_requests:write'];

/** COMMENT_ROUTES answer the operations on comments. */
export const COMMENT_ROUTES = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': onRepository('read', READ, listComments),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': onRepository('read', WRITE, createComment),
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': onRepository('read', READ, (call) => {
    const { thread, comment } = findComment(call);
    return ok(presentComment(call.world, thread, comment));
  }),
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': onRepository('read', WRITE, updateComment),
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': onRepository('read', WRITE, deleteComment),
} satisfies Partial<Record<Operation, Route>>;
