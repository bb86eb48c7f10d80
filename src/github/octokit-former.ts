/** What became of a file on the default branch, in one request: its earlier versions, and the pull requests that changed it. */
import { askGraph } from './octokit-graph.ts';
import type { Client, Place } from './octokit-shapes.ts';

interface RawHistory<T> {
  readonly repository: {
    readonly defaultBranchRef: {
      readonly target: { readonly history?: { readonly nodes: readonly T[] } } | null;
    } | null;
  } | null;
}

interface RawChange {
  readonly parents: {
    readonly nodes: readonly {
      readonly file: { readonly object: { readonly text?: string | null } | null } | null;
    }[];
  };
}

const CHANGES = (
  most: number,
  asked: string,
) => `query($owner: String!, $name: String!, $path: String!, $since: GitTimestamp!) {
  repository(owner: $owner, name: $name) { defaultBranchRef { target { ... on Commit {
    history(first: ${most}, path: $path, since: $since) { nodes { ${asked} } }
  } } } }
}`;
const FORMER = CHANGES(
  50,
  'parents(first: 1) { nodes { file(path: $path) { object { ... on Blob { text } } } } }',
);
const PULLS = CHANGES(100, 'associatedPullRequests(first: 1) { nodes { number mergedAt } }');

interface RawBrought {
  readonly associatedPullRequests: {
    readonly nodes: readonly { readonly number: number; readonly mergedAt: string | null }[];
  } | null;
}

/** Past is a file, and since when its changes count (ISO 8601). */
interface Past {
  readonly path: string;
  readonly since: string;
}

/** The newest first; nothing where the server has no GraphQL. */
async function changesOf<T>(
  client: Client,
  place: Place,
  { query, path, since }: Past & { readonly query: string },
): Promise<readonly T[]> {
  const variables = { owner: place.owner, name: place.repo, path, since };
  const raw = await askGraph<RawHistory<T>>(client, query, variables);
  return raw?.repository?.defaultBranchRef?.target?.history?.nodes ?? [];
}

/** readFormer gives what a file said before each of its last 50 changes since a time, each text once; nothing where the server has no GraphQL. */
export async function readFormer(client: Client, place: Place, past: Past): Promise<readonly string[]> {
  const changes = await changesOf<RawChange>(client, place, { ...past, query: FORMER });
  const texts = changes.flatMap(({ parents }) => parents.nodes.map(({ file }) => file?.object?.text ?? ''));
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** readPullsThatChanged gives the merged pull requests that brought the last 100 changes of a file since a time, the oldest first; none where the server has no GraphQL. */
export async function readPullsThatChanged(
  client: Client,
  place: Place,
  past: Past,
): Promise<readonly number[]> {
  const changes = await changesOf<RawBrought>(client, place, { ...past, query: PULLS });
  const pulls = changes.flatMap(({ associatedPullRequests }) => associatedPullRequests?.nodes ?? []);
  const merged = pulls.filter(({ mergedAt }) => mergedAt !== null).map(({ number }) => number);
  return [...new Set(merged)].toSorted((a, b) => a - b);
}
