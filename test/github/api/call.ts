/** What the handlers of operations are given and answer. */
import type { Json } from '../present/basics.ts';
import { grants, type Need } from '../world/access.ts';
import type { Actor, App, Integration, PullThread, Repository, Thread, User } from '../world/model.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { type Doer, isPull } from '../world/threads.ts';
import type { World } from '../world/world.ts';

/** Answer is what is sent back. `raw` is sent as it is, in place of a JSON body. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly raw?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Call is one request to the API, checked against the schema already. */
export interface Call {
  readonly world: World;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly accept: string;
  readonly path: string;
}

/** RepositoryCall is a call about a repository that its actor may see, with what it asks for granted. */
export interface RepositoryCall extends Call {
  readonly repository: Repository;
  readonly need: Need;
}

/** Route says who may call an operation, and answers it. */
export type Route =
  | {
      readonly kind: 'global';
      readonly who: 'app' | 'signed-in' | 'anyone';
      readonly handle: (call: Call) => Answer | Promise<Answer>;
    }
  | {
      readonly kind: 'repository';
      readonly need: Need;
      readonly handle: (call: RepositoryCall) => Answer | Promise<Answer>;
    };

/** onRepository makes a route that needs a role of a person, or one of the scopes of an integration. */
export function onRepository(
  role: Need['role'],
  scopes: readonly string[],
  handle: (call: RepositoryCall) => Answer | Promise<Answer>,
): Route {
  return { kind: 'repository', need: { role, scopes }, handle };
}

/** ok answers 200 with a body. */
export const ok = (body: unknown): Answer => ({ status: 200, body });

/** created answers 201 with a body. */
export const created = (body: unknown): Answer => ({ status: 201, body });

/** NO_CONTENT answers 204. */
export const NO_CONTENT: Answer = { status: 204 };

/** param is a part of the path. */
export const param = (call: Call, name: string): string => call.params[name] ?? '';

/** doerOf is who acts in a call; nobody and an App's own JWT are refused. */
export function doerOf(call: Call): Doer {
  switch (call.actor.kind) {
    case 'person':
      return { user: call.actor.user, app: null };
    case 'integration':
      return { user: call.actor.user, app: call.actor.installation?.app ?? null };
    case 'anonymous':
    case 'app':
      throw new Refusal(401, 'Requires authentication');
  }
}

/** appOf is the App whose JWT was sent; the route allows no other. */
export function appOf(call: Call): App {
  if (call.actor.kind === 'app') return call.actor.app;
  throw new Refusal(401, 'A JSON web token could not be decoded');
}

/** viewerOf is the user that asks, if it is one. */
export const viewerOf = (call: Call): User | undefined =>
  call.actor.kind === 'person' || call.actor.kind === 'integration' ? call.actor.user : undefined;

const INTEGRATION_REFUSED = 'Resource not accessible by integration';

/** refuseUnless refuses an integration that lacks a scope. */
export function refuseUnless(integration: Integration, scope: string): void {
  if (!grants(integration.permissions, scope)) throw new Refusal(403, INTEGRATION_REFUSED);
}

/** refusalOf is how GitHub says no to an actor who sees the repository but lacks what is needed. */
export function refusalOf(actor: Actor, need: Need): Refusal {
  if (actor.kind === 'anonymous') return new Refusal(401, 'Requires authentication');
  if (actor.kind === 'app') return new Refusal(401, 'A JSON web token could not be decoded');
  if (actor.kind === 'integration') return new Refusal(403, INTEGRATION_REFUSED);
  if (need.scopes.includes('contents:write') && !need.scopes.includes('pull_requests:write'))
    return notFound();
  return new Refusal(403, 'Must have admin rights to Repository.');
}

/** threadOf is the issue or pull request that a call names. */
export function threadOf(call: RepositoryCall, name = 'issue_number'): Thread {
  const thread = call.repository.threads[Number(param(call, name)) - 1];
  if (!thread || thread.movedTo) throw notFound();
  if (thread.deleted) throw new Refusal(410, 'This issue was deleted');
  if (!thread.pull) requireIssues(call);
  return thread;
}

/** requireIssues refuses where issues are switched off, and integrations that may only touch pull requests. */
export function requireIssues(call: RepositoryCall): void {
  if (!call.repository.hasIssues) throw new Refusal(410, 'Issues are disabled for this repo');
  const scope = call.need.scopes.find((candidate) => candidate.startsWith('issues:'));
  const isPublicRead = scope === 'issues:read' && !call.repository.private;
  if (scope && !isPublicRead && call.actor.kind === 'integration') refuseUnless(call.actor, scope);
}

/** pullOf is the pull request that a call names. */
export function pullOf(call: RepositoryCall, name = 'pull_number'): PullThread {
  const thread = threadOf(call, name);
  if (!isPull(thread)) throw notFound();
  return thread;
}

/** paginate answers one page of a list, with links to its neighbours. */
export function paginate<T>(
  call: Call,
  items: readonly T[],
  present: (item: T) => unknown,
  options: { readonly wrap?: (page: readonly unknown[]) => unknown; readonly perPage?: number } = {},
): Answer {
  const { wrap = (all: readonly unknown[]) => all } = options;
  const asked = call.query.get('per_page');
  const perPage = asked === null ? (options.perPage ?? 30) : Math.min(100, Math.max(1, Number(asked)));
  const page = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (target: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(target));
    return `<${call.world.url}${call.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    ...ok(wrap(items.slice((page - 1) * perPage, page * perPage).map(present))),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  };
}
