/** Operations on comments of issues and pull requests. */
import { presentComment } from '../present/threads.ts';
import { atLeast, roleOf } from '../world/access.ts';
import { addComment, changeComment, findComment, type Placed, removeComment } from '../world/comments.ts';
import { checkLengths, invalid, notFound, Refusal } from '../world/refusal.ts';
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
  const thread = threadOf(call);
  const comment = addComment(call.world, thread, doerOf(call), bodyOf(call));
  return created(presentComment(call.world, thread, comment));
}

function placed(call: RepositoryCall): Placed {
  const found = findComment(call.repository, Number(param(call, 'comment_id')));
  if (!found) throw notFound();
  return found;
}

/** One's own comment may be changed by everyone, another's by those who may push. */
function changeable(call: RepositoryCall): Placed {
  const found = placed(call);
  const { user } = doerOf(call);
  const isTrusted = call.actor.kind === 'integration' || atLeast(roleOf(user, call.repository), 'write');
  if (!isTrusted && user !== found.comment.author) {
    throw new Refusal(403, 'Must have admin rights to Repository.');
  }
  return found;
}

function updateComment(call: RepositoryCall): Answer {
  const found = changeable(call);
  changeComment(call.world, found, doerOf(call), bodyOf(call));
  return ok(presentComment(call.world, found.thread, found.comment));
}

function deleteComment(call: RepositoryCall): Answer {
  removeComment(call.world, changeable(call), doerOf(call));
  return NO_CONTENT;
}

function listComments(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  const since = new Date(call.query.get('since') ?? 0);
  const listed = call.world.lag.listed(thread)?.comments ?? [];
  const comments = listed.filter((comment) => comment.updatedAt >= since);
  return paginate(call, comments, (comment) => presentComment(call.world, thread, comment));
}

const READ = ['issues:read', 'pull_requests:read'];
const WRITE = ['issues:write', 'pull_requests:write'];

/** COMMENT_ROUTES answer the operations on comments. */
export const COMMENT_ROUTES = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': onRepository('read', READ, listComments),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': onRepository('read', WRITE, createComment),
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': onRepository('read', READ, (call) => {
    const { thread, comment } = placed(call);
    return ok(presentComment(call.world, thread, comment));
  }),
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': onRepository('read', WRITE, updateComment),
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': onRepository('read', WRITE, deleteComment),
} satisfies Partial<Record<Operation, Route>>;
