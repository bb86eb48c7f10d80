import { commitsBetween } from '../git/history.ts';
import { type Merge, mergeCommit, rebaseCommits, squashCommit } from '../git/merge.ts';
import { identity } from '../present/git.ts';
import type { PullThread } from '../world/model.ts';
import { markMerged } from '../world/pulls.ts';
import { notice } from '../world/refs.ts';
import { Refusal } from '../world/refusal.ts';
import { type Answer, doerOf, ok, pullOf, type RepositoryCall } from './call.ts';

const METHODS = { merge: mergeCommit, squash: squashCommit, rebase: rebaseCommits };

interface MergeInput {
  readonly commit_title?: string;
  readonly commit_message?: string;
  readonly sha?: string;
  readonly merge_method?: keyof typeof METHODS;
}

/** mergePull merges as git does: 405 where GitHub would not, 409 where the head has moved on. */
export async function mergePull(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const { git } = repository;
  const thread = pullOf(call);
  const doer = doerOf(call);
  const { pull } = thread;
  const input = call.body as MergeInput;
  if (thread.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable');
  if (pull.draft) throw new Refusal(405, 'Pull Request is still a draft');
  if (input.sha && input.sha !== pull.head.sha) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  const ref = `refs/heads/${pull.base.branch}`;
  const base = git.refs.read(ref);
  if (!base) throw new Refusal(405, 'Base branch does not exist');
  const method = input.merge_method ?? 'merge';
  const self = identity(doer.user, world.now());
  const author = method === 'squash' ? { ...identity(thread.author, world.now()) } : self;
  const message = await messageOf(thread, base, method, input);
  const merge: Merge = { base, head: pull.head.sha, message, author, committer: self };
  const sha = await METHODS[method](git, merge);
  if (!sha) throw new Refusal(405, 'Pull Request is not mergeable');
  git.refs.write(ref, sha);
  markMerged(world, thread, doer, { baseSha: base, commit: sha });
  await notice(world, repository, doer);
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

async function messageOf(
  thread: PullThread,
  base: string,
  method: string,
  input: MergeInput,
): Promise<string> {
  const { repository, pull } = thread;
  if (method !== 'squash') {
    const title = `Merge pull request #${thread.number} from ${(pull.head.fork ?? repository).owner.login}/${pull.head.branch}`;
    return `${input.commit_title ?? title}\n\n${input.commit_message ?? thread.title}`;
  }
  const commits = await commitsBetween(repository.git, base, pull.head.sha);
  const messages = commits.map((sha) => repository.git.readCommit(sha).message.trim());
  const body = messages.length === 1 ? '' : messages.map((message) => `* ${message}`).join('\n\n');
  const title = `${messages.length === 1 ? messages[0]?.split('\n')[0] : thread.title} (#${thread.number})`;
  return `${input.commit_title ?? title}\n\n${input.commit_message ?? body}`.trimEnd();
}
