/** What GraphQL can change here: what REST has no operation for, or not in one request. */
import { TREE_MODE } from '../git/objects.ts';
import { identity } from '../present/git.ts';
import { may } from '../world/access.ts';
import { findComment } from '../world/comments.ts';
import type { Actor, PullThread, Repository } from '../world/model.ts';
import { updateRef } from '../world/refs.ts';
import { announce, type Doer, editText, isPull, record } from '../world/threads.ts';
import type { World } from '../world/world.ts';
import { type Args, Problem, type Thing } from './execute.ts';
import { commentThing, pullThing, REACTIONS } from './things.ts';

/** Editor is who changes something. */
export interface Editor {
  readonly world: World;
  readonly actor: Extract<Actor, { kind: 'person' | 'integration' }>;
}

type Input = Readonly<Record<string, Args[string]>>;

const inputOf = ({ input }: Args): Input =>
  typeof input === 'object' && input !== null && !Array.isArray(input) ? (input as Input) : {};

const doerOf = ({ actor }: Editor): Doer => ({
  user: actor.user,
  app: actor.kind === 'integration' ? (actor.installation?.app ?? null) : null,
});

const askerOf = ({ world, actor }: Editor) => ({ world, actor, user: actor.user });
const unresolved = (id: unknown) =>
  new Problem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
const refused = () => new Problem('FORBIDDEN', 'Resource not accessible by integration');
const READ = { role: 'read', scopes: ['metadata:read'] } as const;

function pullById({ world, actor }: Editor, id: unknown): PullThread {
  const thread = world.threadById(Number(String(id).replace(/^PR_/, '')));
  if (!thread || !isPull(thread) || !may(actor, thread.repository, READ)) throw unresolved(id);
  if (thread.repository.archived) throw new Problem('FORBIDDEN', 'Repository was archived so is read-only.');
  const isAuthor = actor.kind === 'person' && actor.user === thread.author;
  if (!isAuthor && !may(actor, thread.repository, { role: 'write', scopes: ['pull_requests:write'] }))
    throw refused();
  return thread;
}

function setDraft(editor: Editor, args: Args, draft: boolean): Thing {
  const { world } = editor;
  const thread = pullById(editor, inputOf(args).pullRequestId);
  if (draft && thread.repository.private && thread.repository.plan === 'free')
    throw new Problem('UNPROCESSABLE', 'Draft pull requests are not supported in this repository.');
  if (thread.state === 'closed') throw new Problem('UNPROCESSABLE', 'Pull request is closed.');
  if (thread.pull.draft !== draft) {
    thread.pull.draft = draft;
    record(world, thread, doerOf(editor), draft ? 'convert_to_draft' : 'ready_for_review');
    announce(world, thread, doerOf(editor), draft ? 'converted_to_draft' : 'ready_for_review');
  }
  return {
    type: 'Payload',
    fields: { clientMutationId: null, pullRequest: pullThing(askerOf(editor), thread) },
  };
}

function updatePullRequest(editor: Editor, args: Args): Thing {
  const { pullRequestId, body, title } = inputOf(args);
  const thread = pullById(editor, pullRequestId);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  editText(editor.world, thread, doerOf(editor), { body: text(body), title: text(title) });
  return {
    type: 'Payload',
    fields: { clientMutationId: null, pullRequest: pullThing(askerOf(editor), thread) },
  };
}

interface NewCommit {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly message: { readonly headline: string; readonly body?: string };
  readonly expectedHeadOid: string;
  readonly fileChanges: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
  };
}

/** GitHub compares the head with the one that was expected, and moves the branch in the same step. */
async function createCommit(editor: Editor, args: Args): Promise<Thing> {
  const { world, actor } = editor;
  const { branch, message, expectedHeadOid, fileChanges } = inputOf(args) as unknown as NewCommit;
  const repository = world.repository(branch.repositoryNameWithOwner);
  if (!repository || !may(actor, repository, READ)) throw unresolved(branch.repositoryNameWithOwner);
  if (!may(actor, repository, { role: 'write', scopes: ['contents:write'] })) throw refused();
  if (repository.archived) throw new Problem('FORBIDDEN', 'Repository was archived so is read-only.');
  const ref = `refs/heads/${branch.branchName}`;
  const head = repository.git.refs.read(ref);
  if (!head) throw new Problem('NOT_FOUND', `No such branch: ${branch.branchName}`);
  if (head !== expectedHeadOid) {
    const words = `Expected branch to point to "${expectedHeadOid}" but it points to "${head}". Pull and try again.`;
    throw new Problem('STALE_DATA', words);
  }
  const sha = commit(editor, repository, { head, message, additions: fileChanges.additions ?? [] });
  await updateRef(world, repository, doerOf(editor), ref, sha);
  return {
    type: 'Payload',
    fields: { clientMutationId: null, commit: { type: 'Commit', fields: { oid: sha } } },
  };
}

function commit(
  { world, actor }: Editor,
  { git }: Repository,
  {
    head,
    message,
    additions,
  }: Pick<NewCommit, 'message'> & {
    readonly head: string;
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
  },
): string {
  let { tree } = git.readCommit(head);
  for (const { path, contents } of additions) {
    const existing = git.find(tree, path);
    if (existing?.mode === TREE_MODE)
      throw new Problem('UNPROCESSABLE', `A path was requested for a tree: ${path}`);
    const sha = git.objects.write('blob', Buffer.from(contents, 'base64'));
    tree = git.withPath(tree, path, { mode: '100644', sha });
  }
  const author = identity(actor.user, world.now());
  // GitHub signs such commits, and so is their committer.
  const committer = { name: 'GitHub', email: 'noreply@github.com', date: author.date };
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
  return git.writeCommit({ tree, parents: [head], author, committer, message: text });
}

function react(editor: Editor, args: Args, isOn: boolean): Thing {
  const { world, actor } = editor;
  const { subjectId, content } = inputOf(args);
  if (!REACTIONS.includes(String(content))) throw new Error(`${content} is no reaction`);
  const id = Number(String(subjectId).replace(/^IC_/, ''));
  const found = [...world.repositories.values()].flatMap((one) => findComment(one, id) ?? [])[0];
  if (!found || !may(actor, found.thread.repository, READ)) throw unresolved(subjectId);
  const { comment, thread } = found;
  const scopes = thread.pull ? ['issues:write', 'pull_requests:write'] : ['issues:write'];
  if (!may(actor, thread.repository, { role: 'read', scopes })) throw refused();
  if (thread.repository.archived) throw new Problem('FORBIDDEN', 'Repository was archived so is read-only.');
  const isThere = comment.reactions.findIndex((one) => one.user === actor.user && one.content === content);
  if (isOn && isThere < 0) comment.reactions.push({ user: actor.user, content: String(content) });
  if (!isOn && isThere < 0) throw unresolved(subjectId);
  if (!isOn) comment.reactions.splice(isThere, 1);
  return {
    type: 'Payload',
    fields: { clientMutationId: null, subject: commentThing(askerOf(editor), comment) },
  };
}

/** mutationThing has a field for each mutation that is known here. */
export function mutationThing(editor: Editor): Thing {
  return {
    type: 'Mutation',
    fields: {
      markPullRequestReadyForReview: (args: Args) => setDraft(editor, args, false),
      convertPullRequestToDraft: (args: Args) => setDraft(editor, args, true),
      updatePullRequest: (args: Args) => updatePullRequest(editor, args),
      createCommitOnBranch: (args: Args) => createCommit(editor, args),
      addReaction: (args: Args) => react(editor, args, true),
      removeReaction: (args: Args) => react(editor, args, false),
    },
  };
}
