/** Repositories, issues and pull requests as GraphQL shows them, as far as they are asked for here. */
import type { Found } from '../git/repository.ts';
import { iso } from '../present/basics.ts';
import type { Comment, PullThread, Repository, Thread } from '../world/model.ts';
import { isPull } from '../world/threads.ts';
import { fullName } from '../world/world.ts';
import { type Args, Problem, type Thing } from './execute.ts';
import { fieldEventsOf, fieldThing } from './fields.ts';
import { deploymentsOf, historyOf } from './history.ts';
import { type Asker, actorThing, listThing } from './lists.ts';

/** REACTIONS are GitHub's, in its order. */
export const REACTIONS = [
  'THUMBS_UP',
  'THUMBS_DOWN',
  'LAUGH',
  'HOORAY',
  'CONFUSED',
  'HEART',
  'ROCKET',
  'EYES',
];

/** commentThing shows a comment, and how who asks reacted to it. */
export function commentThing({ user }: Asker, comment: Comment): Thing {
  const groups = REACTIONS.map((content) => {
    const ours = comment.reactions.filter((reaction) => reaction.content === content);
    const fields = { content, viewerHasReacted: ours.some((reaction) => reaction.user === user) };
    return { type: 'ReactionGroup', fields };
  });
  return { type: 'IssueComment', fields: { id: `IC_${comment.id}`, reactionGroups: groups } };
}

function threadFields(thread: Thread) {
  const label = ({ name }: { name: string }) => ({ type: 'Label', fields: { name } });
  return {
    number: thread.number,
    title: thread.title,
    body: thread.body ?? '',
    createdAt: iso(thread.createdAt),
    author: actorThing(thread.author),
    labels: listThing('Label', thread.labels, label),
    assignees: listThing('User', thread.assignees, actorThing),
  };
}

function issueThing(asker: Asker, thread: Thread): Thing {
  const { world } = asker;
  const children = (world.lag.listed(thread) ?? thread).subIssues;
  const fields = {
    ...threadFields(thread),
    id: `I_${thread.id}`,
    databaseId: thread.id,
    repository: { type: 'Repository', fields: { nameWithOwner: fullName(thread.repository) } },
    ...(thread.repository.subIssues && {
      subIssues: listThing('Issue', children, (child) => issueThing(asker, child)),
    }),
    url: `${world.url}/${fullName(thread.repository)}/issues/${thread.number}`,
    state: thread.state.toUpperCase(),
    closedAt: thread.closedAt ? iso(thread.closedAt) : null,
    stateReason: thread.stateReason?.toUpperCase() ?? null,
    timelineItems: fieldEventsOf(thread),
  };
  return { type: 'Issue', fields };
}

/** pullThing shows a pull request. */
export function pullThing(asker: Asker, thread: PullThread): Thing {
  const { pull, repository, events } = thread;
  const names: Readonly<Record<string, string>> = {
    READY_FOR_REVIEW_EVENT: 'ready_for_review',
    CONVERT_TO_DRAFT_EVENT: 'convert_to_draft',
  };
  const fields = {
    ...threadFields(thread),
    id: `PR_${thread.id}`,
    url: `${asker.world.url}/${fullName(repository)}/pull/${thread.number}`,
    state: pull.merged ? 'MERGED' : thread.state.toUpperCase(),
    isDraft: pull.draft,
    isCrossRepository: false,
    mergedAt: pull.mergedAt ? iso(pull.mergedAt) : null,
    headRefName: pull.head.branch,
    headRefOid: pull.head.sha,
    baseRefName: pull.base.branch,
    comments: listThing('IssueComment', thread.comments, (comment) => commentThing(asker, comment)),
    timelineItems: (args: Args) => {
      const { itemTypes } = args;
      const wanted = Array.isArray(itemTypes) ? itemTypes.map((type) => names[String(type)]) : [];
      const found = events.filter(({ event }) => wanted.includes(event));
      return listThing('PullRequestTimelineItem', found, ({ event }) => ({ type: event, fields: {} }))(args);
    },
  };
  return { type: 'PullRequest', fields };
}

/** A file or directory of a commit; a link is a blob of its own mode and is not followed. */
function entryThing(repository: Repository, name: string, found: Found): Thing {
  const { git } = repository;
  const isTree = found.mode === '040000';
  const bytes = isTree ? null : (git.objects.read(found.sha)?.content ?? Buffer.alloc(0));
  const object = bytes
    ? blobThing(found.sha, bytes)
    : {
        type: 'Tree',
        fields: {
          oid: found.sha,
          entries: git.readTree(found.sha).map((entry) => entryThing(repository, entry.name, entry)),
        },
      };
  return { type: 'TreeEntry', fields: { name, mode: Number.parseInt(found.mode, 8), object } };
}

const blobThing = (oid: string, bytes: Buffer): Thing => ({
  type: 'Blob',
  fields: { oid, byteSize: bytes.length, ...textOf(bytes) },
});

function textOf(bytes: Buffer) {
  const isBinary = bytes.includes(0);
  return { isBinary, isTruncated: bytes.length > 512_000, text: isBinary ? null : bytes.toString('utf8') };
}

function commitThing(asker: Asker, repository: Repository, sha: string): Thing {
  const { git } = repository;
  const file = ({ path }: Args) => {
    const found = git.find(git.readCommit(sha).tree, String(path));
    return found && entryThing(repository, String(path).split('/').at(-1) ?? '', found);
  };
  const history = historyOf(asker, repository, {
    sha,
    present: (thread) => pullThing(asker, thread),
    commit: (parent) => commitThing(asker, repository, parent),
  });
  return { type: 'Commit', fields: { oid: sha, file, history } };
}

function refThing(asker: Asker, repository: Repository, branch: string): Thing | null {
  const sha = repository.git.refs.read(`refs/heads/${branch}`);
  return sha ? { type: 'Ref', fields: { name: branch, target: commitThing(asker, repository, sha) } } : null;
}

/** repositoryThing shows a repository. Its lists lag as those of REST do. */
export function repositoryThing(asker: Asker, repository: Repository): Thing {
  const { world } = asker;
  const issue = ({ number }: Args) => {
    const thread = repository.threads[Number(number) - 1];
    if (thread && !thread.deleted && !thread.pull && repository.hasIssues) return issueThing(asker, thread);
    throw new Problem('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
  };
  const pullRequests = (args: Args) => {
    const { headRefName, states } = args;
    if (states !== undefined) throw new Error('pullRequests(states:) is not known here');
    const pulls = world.lag
      .threads(repository)
      .filter(isPull)
      .filter(({ pull, deleted }) => !deleted && pull.head.branch === headRefName);
    return listThing('PullRequest', pulls, (thread) => pullThing(asker, thread))(args);
  };
  const own = world.issueFields.filter(({ owner }) => owner === repository.owner);
  const fields = {
    issueFields: listThing('IssueField', own, fieldThing),
    name: repository.name,
    nameWithOwner: fullName(repository),
    object: ({ oid }: Args) => {
      const found = repository.git.objects.read(String(oid));
      return found?.type === 'blob' ? blobThing(String(oid), found.content) : null;
    },
    url: `${world.url}/${fullName(repository)}`,
    owner: actorThing(repository.owner),
    databaseId: repository.id,
    isArchived: repository.archived,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    hasIssuesEnabled: repository.hasIssues,
    defaultBranchRef: refThing(asker, repository, repository.defaultBranch),
    deployments: deploymentsOf(asker, repository),
    issue,
    pullRequests,
  };
  return { type: 'Repository', fields };
}
