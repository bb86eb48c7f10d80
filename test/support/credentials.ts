/** An App's credentials without Probot and without its throttle. */
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { type Credentials, createCredentials } from '../../src/github/tokens.ts';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** credentialsOf gives clients for an App at the GitHub of a URL, which ask it by `fetch` unless another way is given. */
export function credentialsOf(
  baseUrl: string,
  app: { readonly appId: number; readonly privateKey: string },
  ask: (url: string, init?: RequestInit) => Promise<Response> = fetch,
): Credentials {
  const client = (authStrategy: object, auth?: object) =>
    new Octokit({ baseUrl, log: SILENT, authStrategy, auth, request: { fetch: ask } });
  const asApp = client(createAppAuth, app);
  return createCredentials({
    app: async () => asApp,
    open: async (_, authStrategy) => client(authStrategy),
    now: Date.now,
    pause: async () => {},
  });
}
