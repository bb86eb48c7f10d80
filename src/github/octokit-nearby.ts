/** What happened near an incident, as a part of a request of GraphQL that is sent anyway. */
import { TerminalError } from '../errors.ts';
import type { Nearby, NearCommit, NearDeployment, Nearness } from './nearby.ts';
import { actorName, askGraph, isForbidden, type RawActor } from './octokit-graph.ts';
import type { Client } from './octokit-shapes.ts';
import type { Account } from './port.ts';

/** RawNearby is the part of a repository that is asked for. */
export interface RawNearby {
  readonly url?: string;
  readonly defaultBranchRef?: {
    readonly target: {
      readonly before?: { readonly nodes: readonly RawCommit[] };
      readonly after?: { readonly nodes: readonly RawCommit[] };
    } | null;
  } | null;
  readonly deployments?: RawDeployments;
}

interface RawCommit {
  readonly oid: string;
  readonly url: string;
  readonly committedDate: string;
  readonly messageHeadline: string;
  readonly messageBody: string;
  readonly author: { readonly name: string | null; readonly user: { readonly login: string } | null } | null;
  readonly associatedPullRequests: { readonly nodes: readonly RawPull[] } | null;
}

interface RawPull {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly mergedAt: string | null;
  readonly headRefName: string;
  readonly author: RawActor | null;
}

interface RawDeployments {
  readonly nodes: readonly RawDeployment[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface RawDeployment {
  readonly databaseId: number;
  readonly commitOid: string;
  readonly environment: string | null;
  readonly state: string | null;
  readonly createdAt: string;
  readonly creator: RawActor | null;
}

const COMMIT = `nodes {
  oid url committedDate messageHeadline messageBody author { name user { login } }
  associatedPullRequests(first: 1) { nodes { number title url mergedAt headRefName author { __typename login } } }
}`;
const MERGES = `defaultBranchRef { target { ... on Commit {
  before: history(first: 50, since: $since, until: $opened) { ${COMMIT} }
  after: history(first: 100, since: $opened, until: $until) { ${COMMIT} }
} } }`;
const DEPLOYMENTS = (
  after: string,
) => `deployments(first: 100${after}, orderBy: { field: CREATED_AT, direction: DESC }) {
  nodes { databaseId commitOid environment state createdAt creator { __typename login } }
  pageInfo { hasNextPage endCursor }
}`;
const OLDER = `query($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) { ${DEPLOYMENTS(', after: $after')} }
}`;
/** Pages of older deployments that are read, where the newest do not reach back to what is near. */
const MOST_OLDER = 3;

/** NearbyQuery is what a query about a repository needs to tell what is near. */
export interface NearbyQuery {
  readonly definitions: string;
  readonly fields: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** nearbyQuery gives the parts of a query; all are empty where nothing is asked for. */
export function nearbyQuery(near: Nearness | null): NearbyQuery {
  if (!near?.merges && !near?.deployments) return { definitions: '', fields: '', variables: {} };
  const { since, opened, until, merges, deployments } = near;
  return {
    definitions: merges ? ', $since: GitTimestamp!, $opened: GitTimestamp!, $until: GitTimestamp' : '',
    fields: ['url', merges ? MERGES : '', deployments ? DEPLOYMENTS('') : ''].join(' '),
    variables: merges ? { since, opened, until } : {},
  };
}

/** Clients that were told once that they may not read deployments. */
const REFUSED = new WeakSet<Client>();

/** withoutForbidden asks for what is near; where deployments may not be read, it asks without them, and remembers that. */
export async function withoutForbidden<T>(
  client: Client,
  near: Nearness | null,
  ask: (near: Nearness | null) => Promise<T>,
): Promise<T> {
  const bare = near && { ...near, deployments: false };
  if (!near?.deployments || REFUSED.has(client)) return ask(bare);
  try {
    return await ask(near);
  } catch (error) {
    if (!(error instanceof TerminalError) || !isForbidden(error.cause)) throw error;
    const answer = await ask(bare);
    REFUSED.add(client);
    return answer;
  }
}

/** withOlder reads deployments on to the beginning of what is near, a few pages at most; nearly everywhere one page was enough. */
export async function withOlder(
  client: Client,
  { owner, name }: { readonly owner: string; readonly name: string },
  { raw, near }: { readonly raw: RawNearby; readonly near: Nearness | null },
): Promise<RawNearby> {
  if (!near || !raw.deployments) return raw;
  const nodes = [...raw.deployments.nodes];
  let { pageInfo } = raw.deployments;
  for (let pages = 0; pages < MOST_OLDER && pageInfo.hasNextPage; pages += 1) {
    const oldest = nodes.at(-1);
    if (!oldest || Date.parse(oldest.createdAt) < Date.parse(near.since)) break;
    const variables = { owner, name, after: pageInfo.endCursor };
    const answer = await askGraph<{ repository: RawNearby | null }>(client, OLDER, variables);
    const older = answer?.repository?.deployments;
    if (!older) break;
    nodes.push(...older.nodes);
    pageInfo = older.pageInfo;
  }
  return { ...raw, deployments: { nodes, pageInfo } };
}

/** toNearby reads the answer; null where nothing was asked for. */
export function toNearby(raw: RawNearby, near: Nearness | null): Nearby | null {
  if (!near || raw.url === undefined) return null;
  const target = raw.defaultBranchRef?.target;
  const commits = [...(target?.before?.nodes ?? []), ...(target?.after?.nodes ?? [])];
  const distinct = new Map(commits.map((commit) => [commit.oid, toCommit(commit)]));
  return {
    url: raw.url,
    commits: [...distinct.values()],
    deployments: (raw.deployments?.nodes ?? []).map(toDeployment),
  };
}

function toCommit(raw: RawCommit): NearCommit {
  const { author, associatedPullRequests: pulls } = raw;
  const name = author?.name ?? 'ghost';
  const pull = pulls?.nodes.find(({ mergedAt }) => mergedAt !== null);
  return {
    sha: raw.oid,
    url: raw.url,
    headline: raw.messageHeadline,
    isRevert:
      /^Revert "/.test(raw.messageHeadline) || /^This reverts commit [0-9a-f]{7,64}\b/m.test(raw.messageBody),
    at: raw.committedDate,
    by: { login: author?.user?.login ?? name, isBot: name.endsWith('[bot]') },
    pull: pull
      ? {
          kind: 'pull-request',
          repository: null,
          number: pull.number,
          title: pull.title,
          url: pull.url,
          mergedAt: pull.mergedAt,
          branch: pull.headRefName,
          by: toAccount(pull.author),
        }
      : null,
  };
}

function toAccount(raw: RawActor | null): Account {
  return { login: actorName(raw), isBot: raw?.__typename === 'Bot' };
}

/** What was deployed and gave way to the next one is inactive. */
const OUTCOMES: Readonly<Record<string, NearDeployment['outcome']>> = {
  ACTIVE: 'done',
  SUCCESS: 'done',
  INACTIVE: 'done',
  DESTROYED: 'done',
  FAILURE: 'failed',
  ERROR: 'failed',
  ABANDONED: 'abandoned',
};

function toDeployment(raw: RawDeployment): NearDeployment {
  return {
    id: raw.databaseId,
    sha: raw.commitOid,
    environment: raw.environment ?? '',
    outcome: OUTCOMES[raw.state ?? ''] ?? 'begun',
    at: raw.createdAt,
    by: toAccount(raw.creator),
  };
}
