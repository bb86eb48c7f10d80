/** Operations on assignees, reviewers and collaborators. */
import { presentRole, presentUser } from '../present/basics.ts';
import { presentPull } from '../present/pulls.ts';
import { presentSingleIssue } from '../present/threads.ts';
import { isAssignable, isCollaborator, roleOf } from '../world/access.ts';
import type { User } from '../world/model.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { addAssignees, announce, record, removeAssignees } from '../world/threads.ts';
import {
  type Answer,
  created,
  doerOf,
  NO_CONTENT,
  ok,
  onRepository,
  param,
  pullOf,
  type RepositoryCall,
  type Route,
  threadOf,
} from './call.ts';
import type { Operation } from './operations.ts';

/** Unlike creating an issue, assigning leaves out whoever cannot be assigned. */
function namedUsers(call: RepositoryCall): readonly User[] {
  const { assignees = [] } = call.body as { assignees?: readonly string[] };
  return assignees
    .map((login) => call.world.user(login))
    .filter((user): user is User => user !== undefined && isAssignable(user, call.repository));
}

function assign(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  addAssignees(call.world, thread, doerOf(call), namedUsers(call));
  return created(presentSingleIssue(call.world, thread));
}

function unassign(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  removeAssignees(call.world, thread, doerOf(call), namedUsers(call));
  return ok(presentSingleIssue(call.world, thread));
}

function checkAssignee(call: RepositoryCall): Answer {
  const user = call.world.user(param(call, 'assignee'));
  if (!user || !isAssignable(user, call.repository)) throw notFound();
  return NO_CONTENT;
}

function permission(call: RepositoryCall): Answer {
  const user = call.world.user(param(call, 'username'));
  if (!user) throw notFound();
  if (user.type !== 'User') throw new Refusal(404, `${user.login} is not a user`);
  const role = roleOf(user, call.repository);
  // The older field knows no triage and no maintain.
  const legacy = {
    none: 'none',
    read: 'read',
    triage: 'read',
    write: 'write',
    maintain: 'write',
    admin: 'admin',
  };
  return ok({
    permission: legacy[role],
    role_name: role,
    user: {
      ...presentUser(call.world, user),
      permissions: presentRole(role),
      role_name: role,
    },
  });
}

/** One reviewer who is no collaborator fails the whole request. */
function requestReviewers(call: RepositoryCall): Answer {
  const { world, repository } = call;
  const thread = pullOf(call);
  const doer = doerOf(call);
  const { reviewers = [], team_reviewers: teams = [] } = call.body as {
    reviewers?: readonly string[];
    team_reviewers?: readonly string[];
  };
  // There are no teams here.
  if (teams.length > 0) throw new Refusal(422, 'Could not resolve to a node with the global id.');
  const users = reviewers.map((login) => {
    const user = world.user(login);
    if (user && user === thread.author) {
      throw new Refusal(422, 'Review cannot be requested from pull request author.');
    }
    if (!user || !isCollaborator(user, repository)) {
      const message =
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ' +
        `${repository.owner.login}/${repository.name} repository.`;
      throw new Refusal(422, message);
    }
    return user;
  });
  for (const reviewer of users) {
    if (thread.pull.requestedReviewers.includes(reviewer)) continue;
    thread.pull.requestedReviewers.push(reviewer);
    record(world, thread, doer, 'review_requested', { reviewer });
    announce(world, thread, doer, 'review_requested', { requested_reviewer: presentUser(world, reviewer) });
  }
  return created(presentPull(world, thread));
}

const WRITE = ['issues:write', 'pull_requests:write'];

/** PEOPLE_ROUTES answer the operations on people in a repository. */
export const PEOPLE_ROUTES = {
  'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees': onRepository('triage', WRITE, assign),
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees': onRepository('triage', WRITE, unassign),
  'GET /repos/{owner}/{repo}/assignees/{assignee}': onRepository('read', ['metadata:read'], checkAssignee),
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': onRepository(
    'write',
    ['metadata:read'],
    permission,
  ),
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': onRepository(
    'triage',
    ['pull_requests:write'],
    requestReviewers,
  ),
} satisfies Partial<Record<Operation, Route>>;
