/** Histories and deployments as GraphQL shows them, as far as they are asked for here. */
import { between } from '../git/graph.ts';
import { iso } from '../present/basics.ts';
import { may } from '../world/access.ts';
import type { PullThread, Repository } from '../world/model.ts';
import { isPull } from '../world/threads.ts';
import { fullName } from '../world/world.ts';
import { type Args, Problem, type Thing } from './execute.ts';
import { type Asker, actorThing, listThing } from './lists.ts';

/** A commit that a merged pull request brought, or that merged it. */
function broughtBy({ pull }: PullThread, { git }: Repository, sha: string): boolean {
  if (!pull.merged) return false;
  return pull.mergeCommitSha === sha || (between(git, pull.base.sha, pull.head.sha) ?? []).includes(sha);
}

const timeOf = (value: Args[string] | undefined): number | null => {
  if (value === undefined || value === null) return null;
  const time = Date.parse(String(value));
  if (Number.isNaN(time)) throw new Error(`${String(value)} is no GitTimestamp`);
  return time;
};

interface Shown {
  readonly sha: string;
  readonly present: (pull: PullThread) => Thing;
  readonly commit: (sha: string) => Thing;
}

/** A commit after which a file is another than in the commit before it. */
function isChanged({ git }: Repository, sha: string, path: string): boolean {
  const { tree, parents } = git.readCommit(sha);
  const [before] = parents.map((parent) => git.find(git.readCommit(parent).tree, path)?.sha);
  return before !== git.find(tree, path)?.sha;
}

/** historyOf answers `history` of a commit: the newest first, both ends of the time included. */
export function historyOf({ world }: Asker, repository: Repository, { sha, present, commit }: Shown) {
  const { git } = repository;
  const show = (oid: string): Thing => {
    const { message, author, committer, parents } = git.readCommit(oid);
    const [headline = '', ...rest] = message.trimEnd().split('\n');
    const user = world.user(author.name);
    const pulls = world.lag
      .threads(repository)
      .filter(isPull)
      .filter((thread) => !thread.deleted && broughtBy(thread, repository, oid));
    return {
      type: 'Commit',
      fields: {
        oid,
        url: `${world.url}/${fullName(repository)}/commit/${oid}`,
        committedDate: iso(committer.date),
        messageHeadline: headline,
        messageBody: rest.join('\n').trim(),
        author: {
          type: 'GitActor',
          // A bot is no user here.
          fields: { name: author.name, user: user?.type === 'User' ? actorThing(user) : null },
        },
        associatedPullRequests: listThing('PullRequest', pulls, present),
        parents: listThing('Commit', parents, commit),
      },
    };
  };
  return (args: Args): Thing => {
    const { since, until, path } = args;
    const [from, to] = [timeOf(since), timeOf(until)];
    const dated = [...(between(git, null, sha) ?? [])].map((oid) => ({
      oid,
      at: Math.floor(+git.readCommit(oid).committer.date / 1000) * 1000,
    }));
    const found = dated
      .filter(({ oid }) => path === undefined || isChanged(repository, oid, String(path)))
      .filter(({ at }) => (from === null || at >= from) && (to === null || at <= to))
      .toSorted((a, b) => b.at - a.at);
    return listThing('CommitHistory', found, ({ oid }) => show(oid))(args);
  };
}

/** deploymentsOf answers `deployments`, the newest first. The list is never null: what may not be read takes the repository with it. */
export function deploymentsOf({ actor }: Asker, repository: Repository) {
  return (args: Args): Thing => {
    if (!may(actor, repository, { role: 'read', scopes: ['deployments:read'] }))
      throw new Problem('FORBIDDEN', 'Resource not accessible by integration', { isRequired: true });
    if (args.environments !== undefined) throw new Error('deployments(environments:) is not known here');
    const newest = repository.deployments.toReversed();
    return listThing('Deployment', newest, ({ id, sha, environment, state, createdAt, creator }) => ({
      type: 'Deployment',
      fields: {
        databaseId: id,
        commitOid: sha,
        environment,
        state,
        createdAt: iso(createdAt),
        creator: actorThing(creator),
      },
    }))(args);
  };
}
