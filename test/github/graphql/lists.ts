/** What all things share: who asks, accounts, lists. */
import type { Actor, User } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { type Args, Problem, type Thing } from './execute.ts';

/** Asker is who asks, and the world that is asked about. */
export interface Asker {
  readonly world: World;
  readonly actor: Extract<Actor, { kind: 'person' | 'integration' }>;
  readonly user: User;
}

/** actorThing shows an account; a bot has no brackets here. */
export const actorThing = (user: User): Thing => ({
  type: user.type,
  fields: { login: user.login.replace(/\[bot\]$/, '') },
});

/** listThing is a list that is asked for page by page: the first so many, also after a place in it, or the last so many. */
export const listThing =
  <T>(type: string, items: readonly T[], present: (item: T) => Thing) =>
  ({ first, last, after }: Args): Thing => {
    const from = typeof after === 'string' ? Number(after) : 0;
    const to = from + (typeof last === 'number' ? 0 : bounded(first));
    const shown = typeof last === 'number' ? items.slice(-bounded(last)) : items.slice(from, to);
    const page = { hasNextPage: to < items.length, endCursor: shown.length > 0 ? String(to) : null };
    const pageInfo: Thing = { type: 'PageInfo', fields: page };
    return {
      type: `${type}Connection`,
      fields: { totalCount: items.length, nodes: shown.map(present), pageInfo },
    };
  };

function bounded(first: Args[string] | undefined): number {
  if (typeof first !== 'number' || first < 1 || first > 100)
    throw new Problem('EXCESSIVE_PAGINATION', 'You must provide a `first` or `last` value of 1 to 100.');
  return first;
}
