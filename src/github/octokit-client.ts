/** Octokit for a token: in a step of a workflow and on the command line. */
import { Octokit } from '@octokit/rest';
import { answered } from './answers.ts';
import { isQuestion } from './octokit-graph.ts';
import type { Client } from './octokit-shapes.ts';
import { patiently } from './patience.ts';

/** ClientOptions say where GitHub is and as whom it is asked. */
export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** False for a GitHub without rate limits: then writes are not spaced out. */
  readonly throttle: boolean;
  /** Lets so many milliseconds pass before what was read in vain is read again; a timer unless given. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Sends a request; `fetch` unless given. */
  readonly send?: (url: string, init?: RequestInit) => Promise<Response>;
}

/** GitHub asks for a second between two writes. */
const PAUSE = 1000;

/** createTokenClient reads patiently and writes one request after the other; nothing that it hears reaches the log. */
export function createTokenClient({ token, apiUrl, throttle, wait, send }: ClientOptions): Client {
  const client = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'debrief',
    ...(send ? { request: { fetch: send } } : {}),
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  let gap = startGap(0);
  client.hook.wrap('request', async (request, options) => {
    if (options.method === 'GET') return patiently(request, options, wait);
    const asks = options.url.endsWith('/graphql') && isQuestion(String(options.query));
    if (!throttle || asks) return request(options);
    await gap.over();
    gap = startGap(PAUSE);
    return request(options);
  });
  return client;
}

/** A gap keeps the process alive only while somebody waits for its end. */
function startGap(milliseconds: number): { over(): Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds).unref();
  return {
    over: () => {
      timer.ref();
      return promise;
    },
  };
}

/** Paths and refusals are content too: only our own words go to the log. */
function silent(): void {}

/** viewerOf gives the login that a token acts as: only what this account wrote is trusted. */
export function viewerOf(client: Client): Promise<string> {
  return answered(
    client
      .graphql<{ viewer: { login: string } }>('query { viewer { login } }')
      .then(({ viewer }) => viewer.login),
  );
}
