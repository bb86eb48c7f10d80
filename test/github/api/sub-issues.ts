/** Operations on the parts of an issue. */
import { presentIssue, presentSingleIssue } from '../present/threads.ts';
import { canSee } from '../world/access.ts';
import type { Thread } from '../world/model.ts';
import { invalidBecause, notFound } from '../world/refusal.ts';
import { detach, record } from '../world/threads.ts';
import {
  type Answer,
  created,
  doerOf,
  ok,
  onRepository,
  paginate,
  type RepositoryCall,
  type Route,
  threadOf,
} from './call.ts';
import type { Operation } from './operations.ts';

const MOST = 100;

/** An older GitHub Enterprise Server knows nothing of sub-issues. */
function parentOf(call: RepositoryCall): Thread {
  if (!call.repository.subIssues) throw notFound();
  const thread = threadOf(call);
  if (thread.pull) throw notFound();
  return thread;
}

function childOf(call: RepositoryCall): Thread {
  const { sub_issue_id: id } = call.body as { sub_issue_id?: number };
  const child = call.world.threadById(Number(id));
  if (!child || child.pull || !canSee(call.actor, child.repository)) throw notFound();
  return child;
}

function addChild(call: RepositoryCall): Answer {
  const parent = parentOf(call);
  const child = childOf(call);
  const { replace_parent: replace = false } = call.body as { replace_parent?: boolean };
  const refuse = (message: string): Error => invalidBecause('SubIssue', message);
  if (child === parent) throw refuse('An issue cannot be a sub-issue of itself');
  if (child.repository.owner !== parent.repository.owner) {
    throw refuse('Sub-issue must belong to the same owner as its parent issue');
  }
  if (parent.subIssues.includes(child)) throw refuse('Issue may not contain duplicate sub-issues');
  if (child.parent && !replace) throw refuse('Sub-issue may only have one parent');
  if (parent.subIssues.length >= MOST) throw refuse(`Parent cannot have more than ${MOST} sub-issues`);
  for (let above = parent.parent; above; above = above.parent) {
    if (above === child) throw refuse('Sub-issue may not create a circular dependency');
  }
  if (child.parent) detach(call.world, child.parent, child, doerOf(call));
  child.parent = parent;
  parent.subIssues.push(child);
  record(call.world, parent, doerOf(call), 'sub_issue_added', { subIssue: child });
  record(call.world, child, doerOf(call), 'parent_issue_added', { subIssue: parent });
  return created(presentIssue(call.world, parent));
}

function removeChild(call: RepositoryCall): Answer {
  const parent = parentOf(call);
  const child = childOf(call);
  if (child.parent !== parent) throw notFound();
  detach(call.world, parent, child, doerOf(call));
  return ok(presentIssue(call.world, parent));
}

function showParent(call: RepositoryCall): Answer {
  const { parent } = parentOf(call);
  if (!parent) throw notFound();
  return ok(presentSingleIssue(call.world, parent));
}

/** SUB_ISSUE_ROUTES answer the operations on sub-issues. */
export const SUB_ISSUE_ROUTES = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/parent': onRepository('read', ['issues:read'], showParent),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues': onRepository(
    'read',
    ['issues:read'],
    (call) => {
      const listed = call.world.lag.listed(parentOf(call))?.subIssues ?? [];
      const children = listed.filter(({ repository }) => canSee(call.actor, repository));
      return paginate(call, children, (child) => presentIssue(call.world, child));
    },
  ),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues': onRepository(
    'triage',
    ['issues:write'],
    addChild,
  ),
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue': onRepository(
    'triage',
    ['issues:write'],
    removeChild,
  ),
} satisfies Partial<Record<Operation, Route>>;
