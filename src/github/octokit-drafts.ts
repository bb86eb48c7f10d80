/** The pull requests of an incident's branch over Octokit, and what the branch has. */
import { GitHubError } from '../errors.ts';
import { answered } from './answers.ts';
import { type Branch, type DraftPull, type Drafts, REACTIONS, type Reaction } from './incident.ts';
import type { Nearness } from './nearby.ts';
import { actorName, askGraph, type RawActor } from './octokit-graph.ts';
import {
  type NearbyQuery,
  nearbyQuery,
  type RawNearby,
  toNearby,
  withOlder,
  withoutForbidden,
} from './octokit-nearby.ts';
import { type Client, labelNames, loginOf, type Place, toAccount } from './octokit-shapes.ts';

interface RawDrafts {
  readonly repository: (RawNearby & { readonly pullRequests: { readonly nodes: readonly RawPull[] } }) | null;
  readonly nodes?: readonly (RawComment | null)[] | null;
}

interface RawPull {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly state: string;
  readonly isDraft: boolean;
  readonly isCrossRepository: boolean;
  readonly baseRefName: string;
  readonly headRefOid: string;
  readonly author: RawActor | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] };
  readonly assignees: { readonly nodes: readonly { readonly login: string }[] };
  readonly comments: { readonly totalCount: number };
  readonly turns: { readonly totalCount: number };
}

interface RawComment {
  readonly id?: string;
  readonly reactionGroups?: readonly { readonly content: string; readonly viewerHasReacted: boolean }[];
}

const DRAFTS = (
  asked: boolean,
  { definitions, fields }: NearbyQuery,
) => `query($owner: String!, $name: String!, $branch: String!${asked ? ', $comments: [ID!]!' : ''}${definitions}) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, first: 50) { nodes {
      id number url body state isDraft isCrossRepository baseRefName headRefOid author { __typename login }
      labels(first: 100) { nodes { name } }
      assignees(first: 100) { nodes { login } }
      comments(first: 1) { totalCount }
      turns: timelineItems(itemTypes: [READY_FOR_REVIEW_EVENT, CONVERT_TO_DRAFT_EVENT], first: 1) { totalCount }
    } }
    ${fields}
  }
  ${asked ? 'nodes(ids: $comments) { ... on IssueComment { id reactionGroups { content viewerHasReacted } } }' : ''}
}`;

/** GitHub takes no more names at once. */
const MOST_NODES = 100;

interface Wanted {
  readonly branch: string;
  readonly comments: readonly string[];
  readonly near: Nearness | null;
}

/** readDrafts asks for the pull requests of a branch, and at the same time for our reactions to comments and for what is near. */
export async function readDrafts(
  client: Client,
  place: Place,
  { branch, comments, near: wanted }: Wanted,
): Promise<Drafts> {
  const asked = comments.slice(-MOST_NODES);
  const here = { owner: place.owner, name: place.repo, branch };
  const ask = async (near: Nearness | null) => {
    const query = nearbyQuery(near);
    const variables = { ...here, ...(asked.length > 0 ? { comments: asked } : {}), ...query.variables };
    return { near, raw: await askGraph<RawDrafts>(client, DRAFTS(asked.length > 0, query), variables) };
  };
  const { near, raw } = await withoutForbidden(client, wanted, ask);
  if (raw === null) return { pulls: await pullsByRest(client, place, branch), reactions: null, nearby: null };
  if (!raw.repository) throw new GitHubError('POST /graphql: the repository is not there', { status: 404 });
  const { nodes } = raw.repository.pullRequests;
  return {
    pulls: nodes.filter((pull) => !pull.isCrossRepository).map(toDraftPull),
    nearby: toNearby(await withOlder(client, here, { raw: raw.repository, near }), near),
    reactions: new Map((raw.nodes ?? []).flatMap((node) => (node?.id ? [[node.id, reactionsOf(node)]] : []))),
  };
}

function toDraftPull(pull: RawPull): DraftPull {
  return {
    id: pull.id,
    number: pull.number,
    url: pull.url,
    body: pull.body,
    open: pull.state === 'OPEN',
    draft: pull.isDraft,
    base: pull.baseRefName,
    head: pull.headRefOid,
    author: actorName(pull.author),
    labels: pull.labels.nodes.map(({ name }) => name),
    assignees: pull.assignees.nodes.map(({ login }) => login),
    comments: pull.comments.totalCount,
    everReady: pull.turns.totalCount > 0,
  };
}

/** pullsByRest lists the pull requests of a branch; how many comments one has and whether it was a draft again it cannot tell. */
export async function pullsByRest(
  client: Client,
  place: Place,
  branch: string,
): Promise<readonly DraftPull[]> {
  const query = { ...place, head: `${place.owner}:${branch}`, state: 'all' as const, per_page: 100 };
  const pulls = await answered(client.paginate('GET /repos/{owner}/{repo}/pulls', query));
  return (
    pulls
      // A fork of the same owner may have a branch of that name as well, and it is no lock.
      .filter(({ head, base }) => head.ref === branch && head.repo?.id === base.repo.id)
      .map((pull) => ({
        id: pull.node_id,
        number: pull.number,
        url: pull.html_url,
        body: pull.body ?? '',
        open: pull.state === 'open',
        draft: pull.draft ?? false,
        base: pull.base.ref,
        head: pull.head.sha,
        author: loginOf(pull.user),
        labels: labelNames(pull.labels),
        assignees: (pull.assignees ?? []).map(loginOf),
        comments: 0,
        everReady: pull.draft === false,
      }))
  );
}

function reactionsOf({ reactionGroups = [] }: RawComment): readonly Reaction[] {
  return REACTIONS.filter((reaction) =>
    reactionGroups.some(({ content, viewerHasReacted }) => content === reaction && viewerHasReacted),
  );
}

/** Commits of one page: a draft that has more is not ours any more. */
const MOST_COMMITS = 100;

/** readBranch compares a branch with its base. */
export async function readBranch(
  client: Client,
  place: Place,
  { base, head }: { base: string; head: string },
): Promise<Branch> {
  const path = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const asked = { ...place, basehead: `${base}...${head}`, per_page: MOST_COMMITS };
  const { data } = await answered(client.request(path, asked));
  return {
    cut: data.total_commits > data.commits.length,
    commits: data.commits.map(({ sha, author, committer, commit }) => ({
      sha,
      author: author && 'login' in author ? toAccount(author) : null,
      committer: committer && 'login' in committer ? toAccount(committer) : null,
      headline: commit.message.split('\n', 1)[0] ?? '',
      at: commit.committer?.date ?? '',
    })),
    files: (data.files ?? []).map(({ filename, status, sha }) => ({
      path: filename,
      status,
      sha: sha ?? '',
    })),
  };
}
