/** When many repositories last changed, in one question. */
import { asGitHubError } from './answers.ts';
import type { Client } from './octokit-shapes.ts';

/** GitHub takes 100 at a time, and counts one point for each hundred lists. */
const AT_ONCE = 50;

const NEWEST = '(first: 1, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { updatedAt } }';
const QUERY = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Repository { issues${NEWEST} pullRequests${NEWEST} } } }`;

interface Newest {
  readonly nodes?: readonly ({ readonly updatedAt: string } | null)[] | null;
}

interface Answer {
  readonly nodes: readonly ({ readonly issues?: Newest; readonly pullRequests?: Newest } | null)[];
}

/** readNewestChanges answers for each id when an issue or pull request last changed, null when there are none; an id that GitHub does not know is left out. */
export async function readNewestChanges(
  client: Client,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const newest = new Map<string, string | null>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const { nodes } = await ask(client, some);
    for (const [index, id] of some.entries()) {
      const lists = [nodes[index]?.issues?.nodes, nodes[index]?.pullRequests?.nodes];
      if (lists.some((list) => !list)) continue;
      const times = lists.flatMap((list) => list ?? []).flatMap((change) => change?.updatedAt ?? []);
      newest.set(id, times.toSorted().at(-1) ?? null);
    }
  }
  return newest;
}

/** Where GitHub knows some of the ids and not others, Octokit throws, with the answer on the error. */
async function ask(client: Client, ids: readonly string[]): Promise<Answer> {
  try {
    return await client.graphql<Answer>(QUERY, { ids });
  } catch (error) {
    const { data } = error as { data?: Answer | null };
    if (data?.nodes) return data;
    throw asGitHubError(error);
  }
}
