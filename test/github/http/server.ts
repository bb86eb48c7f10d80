import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Failure, Strike } from '../controls.ts';
import type { RequestRecord } from '../observed.ts';
import type { Actor } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { actorOf, nameOfActor, reachOf } from './auth.ts';
import { conditional, type Sent, withBytes } from './conditional.ts';
import { Dispatcher, isWrite, type Request, type Target, targetOf } from './dispatch.ts';
import type { FaultPlan } from './faults.ts';
import { answerGit, isGitPath } from './git.ts';

const TOKEN_ROUTE = '/app/installations/{installation_id}/access_tokens';
const LIMIT = 5000;

interface Asked extends Omit<Request, 'path' | 'query'> {
  /** As it was sent, with the query. */
  readonly path: string;
  readonly url: URL;
}

/** ApiServer answers HTTP for a world. Requests run one after another, so that no two of them interleave. */
export class ApiServer {
  readonly requests: RequestRecord[] = [];
  readonly #world: World;
  readonly #faults: FaultPlan;
  readonly #dispatcher: Dispatcher;
  readonly #server: Server;
  /** How much each has used of the hourly limit. */
  readonly #used = new Map<string | null, number>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(world: World, faults: FaultPlan, violated: (violation: string) => void) {
    this.#world = world;
    this.#faults = faults;
    this.#dispatcher = new Dispatcher(world, violated);
    this.#server = createServer((message, response) => {
      this.#receive(message, response).catch(() => response.destroy());
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

  /** Does work when no request is under way, and keeps requests waiting meanwhile. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #receive(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(message.url ?? '/', this.#world.url);
    if (isGitPath(url.pathname)) {
      const inTurn = <T>(work: () => Promise<T>): Promise<T> => this.inTurn(work);
      return answerGit({ world: this.#world, message, response, url, inTurn });
    }
    const { method = 'GET', headers } = message;
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { outcome, used } = await this.#take({ method, path: message.url ?? '/', url, headers, body });
    if (outcome === 'hang') return;
    if (outcome === 'reset') message.socket.destroy();
    else response.writeHead(outcome.status, headersOf(outcome, used)).end(outcome.bytes);
  }

  /** Answers as `fetch` does, without a connection in between. */
  async fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    const headers = Object.fromEntries(new Headers(init.headers));
    const { outcome, used } = await this.#take({
      method: init.method ?? 'GET',
      path: url.pathname,
      url,
      headers: { 'user-agent': 'node', ...headers },
      body: Buffer.from(typeof init.body === 'string' ? init.body : ''),
    });
    if (outcome === 'hang') return new Promise(() => {});
    if (outcome === 'reset') throw new TypeError('fetch failed', { cause: new Error('other side closed') });
    const { bytes = null, status } = outcome;
    const { location } = outcome.headers ?? {};
    if (status === 301 && location !== undefined) return this.fetch(location, init);
    const body = typeof bytes === 'string' || bytes === null ? bytes : new Uint8Array(bytes);
    const answer = new Response(body, { status, headers: headersOf(outcome, used) });
    return Object.defineProperty(answer, 'url', { value: address });
  }

  #take({ path: asked, url, ...rest }: Asked): Promise<{ readonly outcome: Outcome; readonly used: number }> {
    const path = asked.replace(/\?.*$/s, '').replace(/^\/api(?:\/v3(?=\/)|(?=\/graphql$))/, '');
    const request: Request = { ...rest, path, query: url.searchParams };
    return this.inTurn(() => this.#answer(request, path + url.search));
  }

  async #answer(
    request: Request,
    path: string,
  ): Promise<{ readonly outcome: Outcome; readonly used: number }> {
    const target = targetOf(request.method, request.path);
    const { actor, check } = this.#identify(request);
    const name = nameOfActor(actor);
    const asked = {
      method: request.method,
      route: target.template,
      path,
      actor: name,
      isWrite: target.template !== TOKEN_ROUTE && isWrite(request, target.template),
    };
    const strike = this.#faults.next({ ...asked, isPersons: actor.kind === 'person' });
    const answer = strike?.when === 'before' ? null : await this.#perform(request, target, check);
    const outcome = strike ? outcomeOf(strike) : (answer ?? 'reset');
    const status = typeof outcome === 'string' ? 0 : outcome.status;
    const isToken = target.template === TOKEN_ROUTE;
    this.requests.push({ ...asked, status, reach: reachOf(actor), isToken, fault: strike?.when ?? null });
    return { outcome, used: this.#charge(name, status) };
  }

  /** Who asks; for a request that may not be answered, `check` says why. */
  #identify(request: Request): { readonly actor: Actor; readonly check: () => Actor } {
    try {
      const actor = actorOf(this.#world, request.headers.authorization);
      return { actor, check: () => actor };
    } catch (error) {
      const check = (): Actor => {
        throw error;
      };
      return { actor: { kind: 'anonymous' }, check };
    }
  }

  async #perform(request: Request, target: Target, actor: () => Actor): Promise<Sent> {
    const answer = await this.#dispatcher.answer(request, target, actor);
    if (request.method !== 'GET') this.#world.lag.note();
    return conditional(request, answer);
  }

  /** A 304 is free for whoever is signed in. */
  #charge(actor: string | null, status: number): number {
    const isFree = status === 304 && actor !== null;
    const used = (this.#used.get(actor) ?? 0) + (isFree ? 0 : 1);
    this.#used.set(actor, used);
    return used;
  }
}

/** Outcome is what the client gets: an answer, a connection that is cut, or nothing. */
type Outcome = Sent | Extract<Failure, string>;

/** outcomeOf is what a fault sends in place of the truth. */
function outcomeOf({ how }: Strike): Outcome {
  if (typeof how === 'string') return how;
  const body = how.body ?? { message: 'Server Error' };
  return withBytes({ status: how.status, body, ...(how.headers && { headers: how.headers }) });
}

function headersOf(answer: Sent, used: number): Record<string, string> {
  return {
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': String(LIMIT),
    'x-ratelimit-remaining': String(Math.max(0, LIMIT - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...(answer.body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    ...(answer.raw && { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }),
    ...answer.headers,
  };
}
