import type { Person } from '../controls.ts';
import { addComment, changeComment, findComment, removeComment } from '../world/comments.ts';
import { createMilestone, fieldOf, setField, setMilestone } from '../world/due.ts';
import { addLabels, findLabel, removeLabels } from '../world/labels.ts';
import type { Label, Thread, User } from '../world/model.ts';
import { reopenPull } from '../world/pulls.ts';
import { updateRef } from '../world/refs.ts';
import {
  closeThread,
  convertToDiscussion,
  deleteThread,
  detach,
  editText,
  isPull,
  reopenThread,
  transferThread,
} from '../world/threads.ts';
import type { World } from '../world/world.ts';
import { checkActs } from './checks.ts';
import { deploymentActs } from './deployments.ts';
import { forkActs } from './forks.ts';
import { findRepository } from './repositories.ts';

/** InTurn does asynchronous work when no request is under way, and keeps requests waiting meanwhile. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

function findThread(world: World, repository: string, number: number): Thread {
  const thread = findRepository(world, repository).threads[number - 1];
  if (!thread || thread.deleted) throw new Error(`there is no ${repository}#${number}`);
  return thread;
}

function findIssue(world: World, repository: string, number: number): Thread {
  const thread = findThread(world, repository, number);
  if (thread.pull) throw new Error(`${repository}#${number} is a pull request`);
  return thread;
}

function commentOf(world: World, repository: string, id: number): ReturnType<typeof findComment> & object {
  const found = findComment(findRepository(world, repository), id);
  if (!found) throw new Error(`${repository} has no comment ${id}`);
  return found;
}

async function deleteBranch(world: World, name: string, branch: string, user: User): Promise<void> {
  const repository = findRepository(world, name);
  const ref = `refs/heads/${branch}`;
  if (!repository.git.refs.read(ref)) throw new Error(`${name} has no branch ${branch}`);
  await updateRef(world, repository, { user, app: null }, ref, null);
}

/** personOf lets a user act without requests. Lists that lag notice every act. */
export function personOf(world: World, user: User, inTurn: InTurn): Person {
  const doer = { user, app: null };
  const thread = (repository: string, number: number): Thread => findThread(world, repository, number);
  const comment = (repository: string, id: number) => commentOf(world, repository, id);
  const acts: Omit<Person, 'deleteBranch'> = {
    edit: (repository, number, text) => editText(world, thread(repository, number), doer, text),
    close: (repository, number, reason = 'completed') =>
      closeThread(world, thread(repository, number), doer, reason),
    lock: (repository, number) => {
      thread(repository, number).locked = true;
    },
    reopen: (repository, number) => {
      const closed = thread(repository, number);
      if (isPull(closed)) reopenPull(world, closed, doer);
      else reopenThread(world, closed, doer);
    },
    label: (repository, number, ...names) => addLabels(world, thread(repository, number), doer, names),
    unlabel: (repository, number, ...names) => {
      const labelled = thread(repository, number);
      const labels = names.map((name) => findLabel(labelled.repository, name));
      removeLabels(
        world,
        labelled,
        doer,
        labels.filter((label): label is Label => label !== undefined),
      );
    },
    milestone: (repository, number, title) => {
      const entered = thread(repository, number);
      const there = entered.repository.milestones.find((each) => each.title === title);
      const made = () =>
        createMilestone(world, entered.repository, doer, { title: title ?? '', dueOn: null });
      setMilestone(world, entered, doer, title === null ? null : (there ?? made()));
    },
    setField: (repository, number, id, value) => {
      const field = fieldOf(world, findRepository(world, repository), id);
      if (!field) throw new Error(`there is no field ${id}`);
      setField(world, thread(repository, number), doer, { field, value });
    },
    deleteIssue: (repository, number) => deleteThread(world, findIssue(world, repository, number), doer),
    transfer: (repository, number, to) =>
      transferThread(world, findIssue(world, repository, number), doer, findRepository(world, to)).number,
    convertToDiscussion: (repository, number) =>
      convertToDiscussion(world, findIssue(world, repository, number), doer),
    comment: (repository, number, body) => addComment(world, thread(repository, number), doer, body).id,
    editComment: (repository, id, body) => changeComment(world, comment(repository, id), doer, body),
    deleteComment: (repository, id) => removeComment(world, comment(repository, id), doer),
    ...checkActs(world, doer),
    ...forkActs(world, doer),
    ...deploymentActs(world, doer),
    removeFromParent: (repository, number) => {
      const child = findIssue(world, repository, number);
      if (child.parent) detach(world, child.parent, child, doer);
    },
  };
  return {
    ...noted(world, acts),
    deleteBranch: (repository, branch) =>
      inTurn(async () => {
        await deleteBranch(world, repository, branch, user);
        world.lag.note();
      }),
  };
}

type Act = Omit<Person, 'deleteBranch'>;

/** Wraps every act so that the history of the lists goes on after it. */
function noted(world: World, acts: Act): Act {
  const after = <Arguments extends readonly unknown[], Result>(
    act: (...given: Arguments) => Result,
  ): ((...given: Arguments) => Result) => {
    return (...given) => {
      const result = act(...given);
      world.lag.note();
      return result;
    };
  };
  return {
    edit: after(acts.edit),
    close: after(acts.close),
    lock: after(acts.lock),
    reopen: after(acts.reopen),
    label: after(acts.label),
    unlabel: after(acts.unlabel),
    milestone: after(acts.milestone),
    setField: after(acts.setField),
    deleteIssue: after(acts.deleteIssue),
    transfer: after(acts.transfer),
    convertToDiscussion: after(acts.convertToDiscussion),
    comment: after(acts.comment),
    editComment: after(acts.editComment),
    deleteComment: after(acts.deleteComment),
    removeFromParent: after(acts.removeFromParent),
    dismissReviewer: after(acts.dismissReviewer),
    rerunCheck: after(acts.rerunCheck),
    rerunSuite: after(acts.rerunSuite),
    pressCheck: after(acts.pressCheck),
    proposeFromFork: after(acts.proposeFromFork),
    pushToFork: after(acts.pushToFork),
    deleteFork: after(acts.deleteFork),
    deploy: after(acts.deploy),
  };
}
