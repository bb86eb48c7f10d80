/** A GitHub that knows no issue, and remembers which ones it was asked for. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

/** StubGitHub answers what the App asks on its way to an incident. */
export interface StubGitHub {
  readonly url: string;
  /** The numbers of the issues that were asked for. */
  readonly asked: ReadonlySet<number>;
  close(): Promise<void>;
}

const BUDGET = {
  'x-ratelimit-resource': 'core',
  'x-ratelimit-remaining': '4321',
  'x-ratelimit-reset': '32503680000',
};

/** A repository without an issue, a commit or a rule. */
const EMPTY = {
  name: 'shop',
  url: 'https://github.com/acme/shop',
  owner: { login: 'acme' },
  isArchived: false,
  visibility: 'PUBLIC',
  databaseId: 1,
  hasIssuesEnabled: true,
  defaultBranchRef: null,
  issue: null,
};

/** The number of the issue that a question is about; NaN for another question. */
function numberIn(body: unknown): number {
  const { variables } = body as { readonly variables?: { readonly number?: number } };
  return Number(variables?.number);
}

/** startStubGitHub listens on a free port, and takes so many milliseconds for each answer. */
export async function startStubGitHub({ delay = 0 } = {}): Promise<StubGitHub> {
  const asked = new Set<number>();
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) => {
      const send = () => {
        response
          .writeHead(status, { 'content-type': 'application/json', ...BUDGET })
          .end(JSON.stringify(body));
      };
      if (delay > 0) setTimeout(send, delay).unref();
      else send();
    };
    if (request.url?.endsWith('/graphql')) {
      json(request).then((body) => {
        asked.add(numberIn(body));
        answer(200, { data: { repository: EMPTY } });
      });
      return;
    }
    if (/\/pulls\/\d+$/.test(request.url ?? '')) {
      answer(404, { message: 'Not Found' });
    } else if (request.url?.endsWith('/access_tokens')) {
      answer(201, { token: 'ghs_stub', expires_at: '2999-01-01T00:00:00Z', permissions: {} });
    } else if (/\/app\/installations\/\d+$/.test(request.url ?? '')) {
      answer(200, { id: 7, app_slug: 'debrief', created_at: '2020-01-01T00:00:00Z' });
    } else answer(200, []);
    request.resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
