/** GraphQL, as far as it is asked here; what is not known is no answer at all. */
import { type Args, execute, Problem, type Thing } from '../graphql/execute.ts';
import { mutationThing } from '../graphql/mutations.ts';
import { type Operation, parseDocument } from '../graphql/parse.ts';
import { commentThing, repositoryThing } from '../graphql/things.ts';
import { may } from '../world/access.ts';
import { findComment } from '../world/comments.ts';
import type { Actor } from '../world/model.ts';
import type { World } from '../world/world.ts';
import type { Answer } from './call.ts';
import { answerNewest, asksForNewest } from './newest-changes.ts';

/** GraphQLRequest is what a client posts. */
export interface GraphQLRequest {
  readonly query?: unknown;
  readonly variables?: unknown;
}

/** readOperation reads what is asked for; it throws for what cannot be read. */
export function readOperation({ query, variables }: GraphQLRequest): Operation {
  if (typeof query !== 'string') throw new Error('there is no query');
  return parseDocument(query, typeof variables === 'object' && variables !== null ? { ...variables } : {});
}

type Asking = Extract<Actor, { kind: 'person' | 'integration' }>;

function queryThing(world: World, actor: Asking): Thing {
  const asker = { world, actor, user: actor.user };
  const repository = ({ owner, name }: Args) => {
    const found = world.repository(`${owner}/${name}`);
    if (found && may(actor, found, { role: 'read', scopes: ['metadata:read'] }))
      return repositoryThing(asker, found);
    throw new Problem('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  };
  const node = (id: string) => {
    const number = Number(id.replace(/^IC_/, ''));
    const found = [...world.repositories.values()].flatMap((one) => findComment(one, number) ?? [])[0];
    if (!found) return new Problem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    return commentThing(asker, found.comment);
  };
  const fields = {
    viewer: { type: actor.user.type, fields: { login: actor.user.login } },
    repository,
    nodes: ({ ids }: Args) => (Array.isArray(ids) ? ids : []).map((id) => node(String(id))),
  };
  return { type: 'Query', fields };
}

/** answerGraphQL answers a request; it throws for one that cannot be read, or that asks for what is not known here. */
export async function answerGraphQL(world: World, actor: Actor, request: GraphQLRequest): Promise<Answer> {
  const isNewest = typeof request.query === 'string' && asksForNewest(request.query);
  if (actor.kind !== 'person' && actor.kind !== 'integration') {
    return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' } };
  }
  if (isNewest) return answerNewest(world, actor, request.variables);
  const { type, selections } = readOperation(request);
  const root = type === 'mutation' ? mutationThing({ world, actor }) : queryThing(world, actor);
  return { status: 200, body: await execute(root, selections) };
}
