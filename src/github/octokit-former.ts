/** Earlier versions of a file on the default branch, in one request. */
import { askGraph } from './octokit-graph.ts';
import type { Client, Place } from './octokit-shapes.ts';

interface RawFormer {
  readonly repository: {
    readonly defaultBranchRef: {
      readonly target: { readonly history?: { readonly nodes: readonly RawChange[] } } | null;
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

const FORMER = `query($owner: String!, $name: String!, $path: String!, $since: GitTimestamp!) {
  repository(owner: $owner, name: $name) { defaultBranchRef { target { ... on Commit {
    history(first: 50, path: $path, since: $since) { nodes {
      parents(first: 1) { nodes { file(path: $path) { object { ... on Blob { text } } } } }
    } }
  } } } }
}`;

/** readFormer gives what a file said before each of its last 50 changes since a time (ISO 8601), each text once; nothing where the server has no GraphQL. */
export async function readFormer(
  client: Client,
  { owner, repo: name }: Place,
  { path, since }: { readonly path: string; readonly since: string },
): Promise<readonly string[]> {
  const raw = await askGraph<RawFormer>(client, FORMER, { owner, name, path, since });
  const changes = raw?.repository?.defaultBranchRef?.target?.history?.nodes ?? [];
  const texts = changes.flatMap(({ parents }) => parents.nodes.map(({ file }) => file?.object?.text ?? ''));
  return [...new Set(texts.filter((text) => text !== ''))];
}
