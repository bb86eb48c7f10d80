import type { ForkPerson, ForkProposal } from '../controls.ts';
import { identity } from '../present/git.ts';
import type { PullThread, Repository } from '../world/model.ts';
import { moveHead, newPull, openPulls } from '../world/pulls.ts';
import { addThread, type Doer } from '../world/threads.ts';
import type { World } from '../world/world.ts';
import { findRepository } from './repositories.ts';

/** forkActs are what somebody does in a fork. It shares its objects with the repository that it was made from, which knows its commits by their hashes alone. */
export function forkActs(world: World, doer: Doer): ForkPerson {
  return {
    proposeFromFork: (name, proposal) => propose(world, doer, findRepository(world, name), proposal),
    pushToFork: (name, number, files) => {
      const repository = findRepository(world, name);
      const thread = findProposal(repository, number);
      const { head } = thread.pull;
      moveHead(
        world,
        thread,
        doer,
        commit(world, doer, repository, { parent: head.sha, files, message: 'Push' }),
      );
    },
    deleteFork: (name, number) => {
      const { fork } = findProposal(findRepository(world, name), number).pull.head;
      if (fork) fork.deleted = true;
    },
  };
}

function findProposal(repository: Repository, number: number): PullThread {
  const found = openPulls(repository).find((thread) => thread.number === number);
  if (!found?.pull.head.fork || found.pull.head.fork.deleted) {
    throw new Error(`#${number} is no open pull request from a fork`);
  }
  return found;
}

interface Content {
  readonly parent: string;
  readonly files: ForkProposal['files'];
  readonly message: string;
}

function commit(world: World, doer: Doer, { git }: Repository, { parent, files, message }: Content): string {
  let { tree } = git.readCommit(parent);
  for (const [path, text] of Object.entries(files)) {
    const sha = git.objects.write('blob', Buffer.from(text));
    tree = git.withPath(tree, path, { mode: '100644', sha });
  }
  const author = identity(doer.user, world.now());
  return git.writeCommit({ tree, parents: [parent], author, committer: author, message });
}

function propose(
  world: World,
  doer: Doer,
  repository: Repository,
  { branch, files, title = branch }: ForkProposal,
): number {
  const { git, defaultBranch } = repository;
  const base = git.refs.read(`refs/heads/${defaultBranch}`);
  if (!base) throw new Error(`${repository.name} has no commits`);
  const sha = commit(world, doer, repository, { parent: base, files, message: title });
  const { number } = addThread(world, repository, doer, {
    title,
    body: null,
    pull: newPull({
      draft: false,
      head: { branch, sha, fork: { id: world.nextId(), owner: doer.user, deleted: false } },
      base: { branch: defaultBranch, sha: base },
    }),
  });
  git.refs.write(`refs/pull/${number}/head`, sha);
  return number;
}
