import type { CheckState, IssueState, PullState, RepositoryState, ThreadState } from './observed.ts';
import type { CheckRun, Repository, Thread } from './world/model.ts';
import { isPull, nameOf } from './world/threads.ts';

function threadState(thread: Thread): ThreadState {
  return {
    id: thread.id,
    number: thread.number,
    title: thread.title,
    body: thread.body ?? '',
    author: thread.author.login,
    state: thread.state,
    labels: thread.labels.map((label) => label.name),
    assignees: thread.assignees.map((user) => user.login),
    comments: thread.comments.map(({ id, author, body, reactions }) => ({
      id,
      author: author.login,
      body,
      reactions: reactions.map(({ user, content }) => `${user.login} ${content}`),
    })),
  };
}

function issueState(thread: Thread): IssueState {
  return {
    ...threadState(thread),
    stateReason: thread.stateReason,
    milestone: thread.milestone?.title ?? null,
    fields: Object.fromEntries(thread.fields),
    parent: thread.parent && nameOf(thread.parent),
    subIssues: thread.subIssues.map(nameOf),
  };
}

const checkState = ({ id, suite, name, ...run }: CheckRun): CheckState => ({
  id,
  suite: suite.id,
  app: suite.app.slug,
  name,
  commit: suite.commit,
  externalId: run.externalId,
  status: run.status,
  conclusion: run.conclusion,
  title: run.title,
  summary: run.summary,
  annotations: run.annotations.map(
    (each) => `${each.path}:${each.start_line} ${each.annotation_level} ${each.title}`,
  ),
  actions: run.actions.map(({ identifier }) => identifier),
});

const pullStates = (threads: readonly Thread[]): PullState[] =>
  threads.filter(isPull).map((thread) => ({
    ...threadState(thread),
    draft: thread.pull.draft,
    merged: thread.pull.merged,
    head: thread.pull.head.branch,
    headSha: thread.pull.head.sha,
    base: thread.pull.base.branch,
    mergeCommitSha: thread.pull.mergeCommitSha,
    requestedReviewers: thread.pull.requestedReviewers.map((user) => user.login),
    reviews: thread.pull.reviews.map(({ author, state, body, comments }) => ({
      author: author.login,
      state,
      body,
      comments,
    })),
  }));

/** stateOf is a snapshot of a repository; what is changed later does not change it, but its files are read when asked. */
export function stateOf(repository: Repository): RepositoryState {
  const { git, defaultBranch } = repository;
  const threads = repository.threads.filter((thread) => !thread.deleted);
  const heads = [...git.refs.list('refs/heads/')].map(([ref, sha]) => [ref.slice('refs/heads/'.length), sha]);
  return {
    defaultBranch,
    labels: repository.labels.map(({ name, color, description }) => ({ name, color, description })),
    milestones: repository.milestones.map(({ title, dueOn }) => ({
      title,
      dueOn: dueOn?.toISOString() ?? null,
    })),
    issues: threads.filter((thread) => !thread.pull).map(issueState),
    pulls: pullStates(threads),
    checks: repository.checkSuites.flatMap(({ runs }) => runs.map(checkState)),
    branches: Object.fromEntries(heads),
    file: (path, ref = defaultBranch) => git.readFile(ref, path)?.content.toString('utf8') ?? null,
    files: (ref = defaultBranch) => {
      const tree = git.treeOf(ref);
      const paths = tree ? [...git.walk(tree)].filter(({ mode }) => mode !== '040000') : [];
      return paths.map(({ path }) => path).sort();
    },
  };
}
