/** An App's credentials without Probot and without its throttle. */
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { type Credentials, createCredentials } from '../../src/github/tokens.ts';
import { jwtOf } from '../github/stage.ts';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** credentialsOf gives clients for an App at the GitHub of a URL, which ask it by `fetch` unless another way is given. */
export function credentialsOf(
  baseUrl: string,
  app: { readonly appId: number; readonly privateKey: string },
  ask: (url: string, init?: RequestInit) => Promise<Response> = fetch,
): Credentials {
  const client = (authStrategy: object, auth?: object) =>
    new Octokit({ baseUrl, log: SILENT, authStrategy, auth, request: { fetch: ask } });
  const asApp = client(createAppAuth, { appId: app.appId, createJwt: signingSeldom(app) });
  return createCredentials({
    app: async () => asApp,
    open: async (_, authStrategy) => client(authStrategy),
    now: Date.now,
    pause: async () => {},
  });
}

/** A signature takes as long as what is asked with it: it is good for five minutes, and used for one. */
function signingSeldom({ appId, privateKey }: { readonly appId: number; readonly privateKey: string }) {
  let signed = { jwt: '', until: 0 };
  return async () => {
    if (signed.until <= Date.now())
      signed = { jwt: jwtOf({ id: appId, privateKey }), until: Date.now() + 60_000 };
    return { jwt: signed.jwt, expiresAt: new Date(signed.until).toISOString() };
  };
}
