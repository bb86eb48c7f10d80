/** A GraphQL query about many repositories at a time: when an issue and a pull request last changed in each. */
import { canSee } from '../world/access.ts';
import type { Actor, Repository } from '../world/model.ts';
import type { World } from '../world/world.ts';
import type { Answer } from './call.ts';

const NEWEST =
  /^\s*query\s*\(\$ids: \[ID!\]!\)\s*\{\s*nodes\(ids: \$ids\) \{ \.\.\. on Repository \{ issues(?<list>\(first: 1, orderBy: \{ field: UPDATED_AT, direction: DESC \}\) \{ nodes \{ updatedAt \} \}) pullRequests\k<list> \} \}\s*\}\s*$/;
const MOST = 100;

/** asksForNewest tells whether a document is that query. */
export const asksForNewest = (document: string): boolean => NEWEST.test(document);

/** answerNewest answers in the order of the ids; what the actor cannot see is null and named among the errors. */
export function answerNewest(world: World, actor: Actor, variables: unknown): Answer {
  const { ids } = Object(variables) as { ids?: unknown };
  if (!Array.isArray(ids) || ids.length > MOST) {
    const message = `You may not provide more than ${MOST} node ids; you provided ${Array.isArray(ids) ? ids.length : 0}.`;
    return { status: 200, body: { data: null, errors: [{ type: 'ARGUMENT_LIMIT', message }] } };
  }
  const byId = new Map([...world.repositories.values()].map((each) => [`R_${each.id}`, each]));
  const found = ids.map((id) => {
    const repository = byId.get(String(id));
    return repository && canSee(actor, repository) ? repository : null;
  });
  const nodes = found.map((repository) => repository && presentNewest(world, repository));
  const errors = ids.flatMap((id, index) =>
    nodes[index]
      ? []
      : [
          {
            type: 'NOT_FOUND',
            path: ['nodes', index],
            message: `Could not resolve to a node with the global id of '${id}'`,
          },
        ],
  );
  return { status: 200, body: { data: { nodes }, ...(errors.length > 0 ? { errors } : {}) } };
}

function presentNewest(world: World, repository: Repository) {
  const threads = world.lag.threads(repository).filter(({ deleted }) => !deleted);
  const newest = (arePulls: boolean) => {
    const times = threads.filter(({ pull }) => Boolean(pull) === arePulls).map(({ updatedAt }) => +updatedAt);
    if (times.length === 0) return { nodes: [] };
    const time = new Date(Math.max(...times));
    return { nodes: [{ updatedAt: `${time.toISOString().slice(0, 19)}Z` }] };
  };
  return { issues: newest(false), pullRequests: newest(true) };
}
