import type { IncomingHttpHeaders } from 'node:http';
import type { Answer, Call } from '../api/call.ts';
import { refusalOf } from '../api/call.ts';
import { answerGraphQL, type GraphQLRequest, readOperation } from '../api/graphql.ts';
import { findRoute, type Match } from '../api/routes.ts';
import { canSee, may } from '../world/access.ts';
import type { Actor } from '../world/model.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { requestProblems, responseProblems } from './validator.ts';

const DOCUMENTATION = 'https://docs.github.com/rest';
const GRAPHQL = '/graphql';

/** Request is an incoming request, read to its end. */
export interface Request {
  readonly method: string;
  /** As it was sent, without the query and still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Target is what a request is about: an operation of REST, GraphQL, or nothing that is known here. */
export interface Target {
  /** The template of the route, null where there is none. */
  readonly template: string | null;
  readonly match: Match | null;
}

/** targetOf finds what a request is about. A path may be below `/api`, as on GitHub Enterprise Server. */
export function targetOf(method: string, path: string): Target {
  if (path === GRAPHQL) return { template: method === 'POST' ? GRAPHQL : null, match: null };
  const match = findRoute(method, path);
  return { template: match?.template ?? null, match };
}

/** isWrite says whether a request can change anything that people see. */
export function isWrite(request: Request, template: string | null): boolean {
  if (template !== GRAPHQL) return request.method !== 'GET' && request.method !== 'HEAD';
  try {
    return readOperation(parseBody(request) as GraphQLRequest).type === 'mutation';
  } catch {
    return false;
  }
}

function parseBody(request: Request): unknown {
  const text = request.body.toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

/** Dispatcher answers the API and holds requests and answers against GitHub's descriptions. */
export class Dispatcher {
  readonly #world: World;
  readonly #violated: (violation: string) => void;

  constructor(world: World, violated: (violation: string) => void) {
    this.#world = world;
    this.#violated = violated;
  }

  /** Answers a request as GitHub would; whatever goes against the descriptions is a 500 that says so. */
  async answer(request: Request, target: Target, actor: () => Actor): Promise<Answer> {
    let answer: Answer;
    try {
      answer = await this.#dispatch(request, target, actor());
    } catch (error) {
      answer = this.#refused(request, error);
    }
    const { match } = target;
    if (!match || answer.raw || answer.status === 500) return answer;
    const problems = responseProblems(match.operation, answer.status, answer.body);
    return problems.length > 0 ? this.#violation(`${match.operation} (${request.path})`, problems) : answer;
  }

  async #dispatch(request: Request, { match, template }: Target, actor: Actor): Promise<Answer> {
    if (!request.headers['user-agent']) {
      throw new Refusal(403, 'Request forbidden by administrative rules: it has no User-Agent header.');
    }
    if (template === GRAPHQL) return this.#graphql(request, actor);
    if (!match) {
      const what = `${request.method} ${request.path}`;
      if (/^\/(?:repos|app)\//.test(request.path))
        this.#violated(`${what}: the local GitHub has no such operation`);
      throw notFound();
    }
    const body = parseBody(request);
    const problems = requestProblems(match.operation, request.query, body);
    if (problems.length > 0) return this.#violation(match.operation, problems);
    const call: Call = {
      world: this.#world,
      actor,
      params: match.params,
      query: request.query,
      body: (body ?? {}) as Call['body'],
      accept: request.headers.accept ?? '',
      path: request.path,
    };
    return perform(call, match);
  }

  async #graphql(request: Request, actor: Actor): Promise<Answer> {
    const body = (parseBody(request) ?? {}) as GraphQLRequest;
    try {
      return await answerGraphQL(this.#world, actor, body);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      return this.#violation('POST /graphql', [`${reason} (in ${JSON.stringify(body.query)})`]);
    }
  }

  #violation(what: string, problems: readonly string[]): Answer {
    const message = `${what}: ${problems.join('; ')}`;
    this.#violated(message);
    return { status: 500, body: { message: `Not as GitHub describes it: ${message}` } };
  }

  #refused(request: Request, error: unknown): Answer {
    if (error instanceof Refusal) {
      const { status, message, errors } = error;
      const told = { documentation_url: DOCUMENTATION, status: String(status) };
      return { status, body: { message, ...(errors && { errors }), ...told } };
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#violated(`${request.method} ${request.path}: ${reason}`);
    return { status: 500, body: { message: `The local GitHub failed: ${reason}` } };
  }
}

function perform(call: Call, { route, params, operation }: Match): Answer | Promise<Answer> {
  const { actor, world } = call;
  if (route.kind === 'global') {
    if (route.who === 'app' && actor.kind !== 'app') {
      throw new Refusal(401, 'A JSON web token could not be decoded');
    }
    if (route.who === 'signed-in' && actor.kind === 'anonymous') {
      throw new Refusal(401, 'Requires authentication');
    }
    return route.handle(call);
  }
  const repository = world.repository(`${params.owner}/${params.repo}`);
  if (!repository || !canSee(actor, repository)) throw notFound();
  if (!may(actor, repository, route.need)) throw refusalOf(actor, route.need);
  if (repository.archived && !operation.startsWith('GET ')) {
    throw new Refusal(403, 'Repository was archived so is read-only.');
  }
  return route.handle({ ...call, repository, need: route.need });
}
