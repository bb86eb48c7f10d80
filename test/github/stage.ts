/** The stage for the local GitHub's own tests: one repository, people in it, and plain requests. */
import { createSign } from 'node:crypto';
import {
  type AppCredentials,
  type LocalGitHub,
  type LocalGitHubOptions,
  type RepositoryOptions,
  startLocalGitHub,
} from '../github/index.ts';

/** Json is what an answer holds; tests look into it by path. */
interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The value at a path like `errors.0.code`; undefined where there is none. */
  at(path: string): unknown;
}

/** Send sends one request below the repository `acme/shop`, or anywhere for a path that starts with a slash. */
export type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply>;

/** Stage is a local GitHub with the repository `acme/shop`: ada may write, tom triage, eve only read. */
export interface Stage {
  readonly github: LocalGitHub;
  /** Requests with the token of a user, or with a token. */
  as(loginOrToken: string): Send;
}

const LOGINS = ['ada', 'tom', 'eve', 'root'];

function look(value: unknown, path: string): unknown {
  return path.split('.').reduce((found: unknown, key) => {
    return typeof found === 'object' && found !== null ? new Map(Object.entries(found)).get(key) : undefined;
  }, value);
}

/** setStage starts a local GitHub with the repository `acme/shop`; `eve` is a user without any role in it. */
export async function setStage(
  repository: Partial<RepositoryOptions> = {},
  options: LocalGitHubOptions = {},
): Promise<Stage> {
  const github = await startLocalGitHub(options);
  for (const login of LOGINS) github.createUser(login);
  github.createRepository({
    owner: 'acme',
    name: 'shop',
    files: { 'README.md': '# Shop\n', 'docs/one.md': 'one\ntwo\nthree\nfour\n' },
    collaborators: { ada: 'write', tom: 'triage', root: 'admin' },
    ...repository,
  });
  const as = (who: string): Send => {
    const token = LOGINS.includes(who) ? github.tokenOf(who) : who;
    return async (method, path, body, headers = {}) => {
      const url = path.startsWith('/') ? path : `/repos/acme/shop${path === '' ? '' : '/'}${path}`;
      const answer = await fetch(github.url + url, {
        method,
        headers: { 'user-agent': 'test', ...(token && { authorization: `Bearer ${token}` }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      const at = (where: string): unknown => look(JSON.parse(text), where);
      return { status: answer.status, headers: answer.headers, text, at };
    };
  };
  return { github, as };
}

/** jwtOf signs a token with which an App speaks for itself. */
export function jwtOf(app: Pick<AppCredentials, 'id' | 'privateKey'>): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const signed = `${encode({ alg: 'RS256' })}.${encode({ iss: app.id, iat: now - 30, exp: now + 300 })}`;
  return `${signed}.${createSign('sha256').update(signed).sign(app.privateKey, 'base64url')}`;
}

/** base64 writes a file's text as the contents operations want it. */
export const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** openBranch makes a branch of main with one file and gives its commit. */
export async function openBranch(
  send: Send,
  branch: string,
  file: { path: string; text: string },
): Promise<string> {
  const main = await send('GET', 'git/ref/heads/main');
  await send('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha: main.at('object.sha') });
  return putFile(send, branch, file);
}

/** putFile writes a file on a branch and gives the commit. */
export async function putFile(
  send: Send,
  branch: string,
  file: { path: string; text: string },
): Promise<string> {
  const known = await send('GET', `contents/${file.path}?ref=${encodeURIComponent(branch)}`);
  const reply = await send('PUT', `contents/${file.path}`, {
    message: `Write ${file.path}`,
    content: base64(file.text),
    branch,
    ...(known.status === 200 && { sha: known.at('sha') }),
  });
  return String(reply.at('commit.sha'));
}
