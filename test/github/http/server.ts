import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Answer, type Call, refusalOf } from '../api/call.ts';
import { answerGraphQL, type GraphQLRequest, nameMutation } from '../api/graphql.ts';
import { findRoute, type Match } from '../api/routes.ts';
import type { Fault, RequestRecord } from '../types.ts';
import { canSee, may } from '../world/access.ts';
import type { Actor } from '../world/model.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { actorOf, nameOfActor } from './auth.ts';
import type { FaultPlan } from './faults.ts';
import { answerGit, isGitPath } from './git.ts';
import { requestProblems, responseProblems } from './validator.ts';

const TOKEN_ROUTE = '/app/installations/{installation_id}/access_tokens';
const DOCUMENTATION = 'https://docs.github.com/rest';

/** Request is an incoming request, read to its end. */
interface Request {
  readonly method: string;
  readonly url: URL;
  /** As it was sent, without the query and still encoded. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** ApiServer answers HTTP for a world. Requests run one after another, so that no two of them interleave. */
export class ApiServer {
  readonly requests: RequestRecord[] = [];
  readonly #world: World;
  readonly #faults: FaultPlan;
  readonly #violated: (violation: string) => void;
  readonly #server: Server;
  #turn: Promise<unknown> = Promise.resolve();
  #remaining = 5000;

  constructor(world: World, faults: FaultPlan, violated: (violation: string) => void) {
    this.#world = world;
    this.#faults = faults;
    this.#violated = violated;
    this.#server = createServer((request, response) => {
      this.#receive(request, response).catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(500);
        response.end(String(error));
      });
    });
  }

  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('expected a port');
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
    await this.#turn;
  }

  /** Runs a piece of work when it is its turn. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #receive(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(message.url ?? '/', this.#world.url);
    if (isGitPath(url.pathname)) {
      const inTurn = <T>(work: () => Promise<T>): Promise<T> => this.inTurn(work);
      await answerGit({ world: this.#world, message, response, url, inTurn });
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const path = (message.url ?? '/').replace(/\?.*$/, '').replace(/^\/api\/v3(?=\/)/, '');
    const request: Request = {
      method: message.method ?? 'GET',
      url,
      path,
      headers: message.headers,
      body: Buffer.concat(chunks),
    };
    const match = findRoute(request.method, path);
    const template = match?.template ?? (path === '/graphql' ? '/graphql' : null);
    const fault = this.#faults.next(request.method, path + url.search, template);
    const answer = await this.inTurn(() => this.#answer(request, match, template, fault));
    if (answer === 'reset') message.socket.destroy();
    else send(response, answer, this.#remaining);
  }

  async #answer(
    request: Request,
    match: Match | null,
    template: string | null,
    fault: Fault | null,
  ): Promise<Answer | 'reset'> {
    let actor: Actor = { kind: 'anonymous' };
    let answer: Answer;
    try {
      if (fault?.when === 'before') return this.#strike(request, template, fault);
      actor = actorOf(this.#world, request.headers.authorization);
      answer = await this.#dispatch(request, match, actor);
    } catch (error) {
      answer = refused(error);
    }
    if (match && fault?.when !== 'before') answer = this.#checked(match, request, answer);
    this.#log(request, template, answer.status, actor);
    this.#remaining -= 1;
    return fault ? this.#strike(null, template, fault) : answer;
  }

  /** What a fault answers in place of the truth; logged where the request had no effect of its own. */
  #strike(request: Request | null, template: string | null, fault: Fault): Answer | 'reset' {
    const { how } = fault;
    if (request) this.#log(request, template, how === 'reset' ? 0 : how.status, { kind: 'anonymous' });
    if (how === 'reset') return 'reset';
    return {
      status: how.status,
      body: how.body ?? { message: 'Server Error' },
      ...(how.headers && { headers: how.headers }),
    };
  }

  async #dispatch(request: Request, match: Match | null, actor: Actor): Promise<Answer> {
    if (!request.headers['user-agent']) {
      throw new Refusal(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
      );
    }
    if (request.path === '/graphql' && request.method === 'POST') return this.#graphql(request, actor);
    if (!match) {
      if (request.path.startsWith('/repos/') || request.path.startsWith('/app')) {
        this.#violated(`${request.method} ${request.path}: the local GitHub has no such operation`);
      }
      throw notFound();
    }
    const body = parseBody(request);
    const problems = requestProblems(match.operation, request.url.searchParams, body);
    if (problems.length > 0) return this.#violation(match.operation, problems);
    const call: Call = {
      world: this.#world,
      actor,
      params: match.params,
      query: request.url.searchParams,
      body: (body ?? {}) as Call['body'],
      accept: request.headers.accept ?? '',
      path: request.path,
    };
    return perform(call, match);
  }

  #graphql(request: Request, actor: Actor): Answer {
    const body = (parseBody(request) ?? {}) as GraphQLRequest;
    const answer = answerGraphQL(this.#world, actor, body);
    return (
      answer ??
      this.#violation('POST /graphql', [
        `only two mutations are known here, not ${JSON.stringify(body.query)}`,
      ])
    );
  }

  #checked(match: Match, request: Request, answer: Answer): Answer {
    if (answer.raw || answer.status === 500) return answer;
    const problems = responseProblems(match.operation, answer.status, answer.body);
    return problems.length > 0 ? this.#violation(`${match.operation} (${request.path})`, problems) : answer;
  }

  #violation(what: string, problems: readonly string[]): Answer {
    const message = `${what}: ${problems.join('; ')}`;
    this.#violated(message);
    return { status: 500, body: { message: `Not as GitHub describes it: ${message}` } };
  }

  #log(request: Request, route: string | null, status: number, actor: Actor): void {
    const { method, path, url } = request;
    const isMutation =
      route === '/graphql' &&
      nameMutation(request.body.toString('utf8').replace(/^.*?"query"\s*:\s*"/s, '')) !== null;
    this.requests.push({
      method,
      route,
      path: path + url.search,
      status,
      actor: nameOfActor(actor),
      isWrite: route === '/graphql' ? isMutation : method !== 'GET' && route !== TOKEN_ROUTE,
      isToken: route === TOKEN_ROUTE,
    });
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

function perform(call: Call, { route, params, operation }: Match): Answer | Promise<Answer> {
  const { actor, world } = call;
  if (route.kind === 'global') {
    if (route.who === 'app' && actor.kind !== 'app')
      throw new Refusal(401, 'A JSON web token could not be decoded');
    if (route.who === 'signed-in' && actor.kind === 'anonymous')
      throw new Refusal(401, 'Requires authentication');
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

function refused(error: unknown): Answer {
  if (!(error instanceof Refusal)) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 500, body: { message: `The local GitHub failed: ${message}` } };
  }
  const { status, message, errors } = error;
  const body = {
    message,
    ...(errors && { errors }),
    documentation_url: DOCUMENTATION,
    status: String(status),
  };
  return { status, body };
}

function send(response: ServerResponse, answer: Answer, remaining: number): void {
  const json = answer.body === undefined ? undefined : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(Math.max(0, remaining)),
    'x-ratelimit-used': String(5000 - remaining),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...(json !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    ...(answer.raw && { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }),
    ...answer.headers,
  });
  response.end(answer.raw ?? json);
}
