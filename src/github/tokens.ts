/** Tokens: every client asks for one that reaches no further than the step it is for. */
import type { Client } from './octokit-shapes.ts';
import type { Request } from './port.ts';

/** Permissions are what a token may do, by GitHub's names. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** Access is how far a token reaches: some repositories of an installation, or all of them, and what may be done there. */
export interface Access {
  readonly installation: number;
  /** Names without the owner; `all` for a step that looks at every repository. */
  readonly repositories: readonly string[] | 'all';
  readonly permissions: Permissions;
}

/** READING is what observing needs, and the sweep. */
export const READING: Permissions = {
  metadata: 'read',
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
};

/** READING_CHECKS is what observing needs where check runs are read as well; an installation may not have granted it. */
export const READING_CHECKS: Permissions = { ...READING, checks: 'read' };

/** DEPLOYMENTS is what observing an incident needs besides, to tell what was deployed; an installation may not have granted it. */
export const DEPLOYMENTS: Permissions = { deployments: 'read' };

const CHECKING: Permissions = { metadata: 'read', checks: 'write' };

/** WRITING is what applying a plan needs, by the kind of its request: only a draft, and fixes that somebody asked for, write to the repository's files. */
export const WRITING: Readonly<Record<Request['kind'], Permissions>> = {
  incident: { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write' },
  refresh: { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write' },
  'pull-request': { metadata: 'read', contents: 'read', issues: 'write', pull_requests: 'write' },
  life: { metadata: 'read', contents: 'read', issues: 'write', pull_requests: 'read' },
  'action-item': { metadata: 'read', contents: 'read', issues: 'write' },
  ready: { metadata: 'read', pull_requests: 'write' },
  check: CHECKING,
  'check-run': CHECKING,
  'check-suite': CHECKING,
  fix: { metadata: 'read', contents: 'write' },
};

/** FILING is what changing the repository's files needs: for a draft, and for the tickets of a merged postmortem where that is configured. */
export const FILING: typeof WRITING = {
  ...WRITING,
  'pull-request': { metadata: 'read', contents: 'write', pull_requests: 'write' },
};

/** Credentials give clients that act as the App itself, or as one of its installations with no more than an access. */
export interface Credentials {
  app(): Promise<Client>;
  installation(access: Access): Promise<Client>;
}

type Send = (options: Sending) => Promise<unknown>;

interface Sending {
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** AuthStrategy is the part of an Octokit's `authStrategy` that is needed: it puts a token on every request. */
export type AuthStrategy = () => {
  (): Promise<unknown>;
  readonly hook: (send: Send, options: Sending) => Promise<unknown>;
};

/** TokenOptions are what credentials are made of. */
export interface TokenOptions {
  readonly app: () => Promise<Client>;
  /** Makes a client whose requests go through the strategy. */
  readonly open: (installation: number, authStrategy: AuthStrategy) => Promise<Client>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

interface Token {
  readonly value: string;
  readonly madeAt: number;
  readonly endsAt: number;
}

const MINUTE = 60_000;
/** For so long after it was made some of GitHub's servers may not know a token. */
const SPREADING = 5000;
const SECOND = 1000;

/** createCredentials asks for each access once an hour, when the first request needs it. */
export function createCredentials(options: TokenOptions): Credentials {
  const tokenFor = keepTokens(options);
  return {
    app: options.app,
    installation: (access) =>
      options.open(access.installation, () => {
        const key = keyOf(access);
        const hook = async (send: Send, sending: Sending): Promise<unknown> => {
          const { token, forget } = await tokenFor(key, access);
          const headers = { ...sending.headers, authorization: `token ${token.value}` };
          return sendPatiently(() => send({ ...sending, headers }), { ...options, token, forget });
        };
        return Object.assign(() => tokenFor(key, access), { hook });
      }),
  };
}

interface Kept {
  readonly token: Token;
  readonly forget: () => void;
}

function keepTokens(options: TokenOptions): (key: string, access: Access) => Promise<Kept> {
  const tokens = new Map<string, Token>();
  const asked = new Map<string, Promise<Token>>();
  const ask = async (key: string, access: Access): Promise<Token> => {
    try {
      for (const [other, { endsAt }] of tokens) if (endsAt - MINUTE <= options.now()) tokens.delete(other);
      const token = await requestToken(options, access);
      tokens.set(key, token);
      return token;
    } finally {
      asked.delete(key);
    }
  };
  return async (key, access) => {
    const known = tokens.get(key);
    const forget = () => void tokens.delete(key);
    if (known && known.endsAt - MINUTE > options.now()) return { token: known, forget };
    const pending = asked.get(key) ?? ask(key, access);
    asked.set(key, pending);
    return { token: await pending, forget };
  };
}

/** A request that GitHub does not know the token of had no effect: it may be sent again while the token is fresh. */
async function sendPatiently(
  send: () => Promise<unknown>,
  { now, pause, token, forget }: TokenOptions & Kept,
): Promise<unknown> {
  for (let wait = SECOND; ; wait += SECOND) {
    try {
      return await send();
    } catch (error) {
      if ((error as { status?: unknown } | null)?.status !== 401) throw error;
      if (now() - token.madeAt > SPREADING || wait > SPREADING) {
        forget();
        throw error;
      }
      await pause(wait);
    }
  }
}

function keyOf({ installation, repositories, permissions }: Access): string {
  const names = repositories === 'all' ? 'all' : repositories.map((name) => name.toLowerCase()).toSorted();
  return JSON.stringify([installation, names, Object.entries(permissions).toSorted()]);
}

async function requestToken(
  { app, now }: TokenOptions,
  { installation, repositories, permissions }: Access,
): Promise<Token> {
  const madeAt = now();
  const client = await app();
  const { data } = await client.request('POST /app/installations/{installation_id}/access_tokens', {
    installation_id: installation,
    permissions,
    ...(repositories === 'all' ? {} : { repositories: [...repositories] }),
  });
  return { value: data.token, madeAt, endsAt: Date.parse(data.expires_at) };
}
