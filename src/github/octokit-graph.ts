/** Questions and changes that fit into one request of GraphQL each; REST would need several. */
import { GitHubError, TerminalError } from '../errors.ts';
import { asGitHubError, statusOf } from './answers.ts';
import type { Client } from './octokit-shapes.ts';

/** isQuestion tells a text of GraphQL that changes nothing; what is not surely one is a change. */
export function isQuestion(text: string): boolean {
  return /^\s*(?:query\b|\{)/.test(text) && !/\bmutation\b/.test(text);
}

interface Told {
  readonly type?: string;
  readonly message: string;
}

/** Refused is an answer of which GitHub refused a part. */
interface Refused {
  readonly errors: readonly Told[];
  readonly data: unknown;
}

/** What is missing is null in the data; all else is no answer to rely on. */
const MISSING = 'NOT_FOUND';
/** Seconds to wait where GitHub does not say how long. */
const PATIENCE = 60;

function isRefused(error: unknown): error is Refused {
  return typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);
}

/** isForbidden tells whether a refusal of GitHub is that a part of it may not be read. */
export function isForbidden(cause: unknown): boolean {
  return isRefused(cause) && cause.errors.some(({ type }) => type === 'FORBIDDEN');
}

/** RawActor is who did something, by GraphQL's names: a bot has no brackets there. */
export interface RawActor {
  readonly __typename: string;
  readonly login: string;
}

/** actorName gives a login as REST writes it; `ghost` for an account that was deleted. */
export function actorName(raw: RawActor | null): string {
  if (!raw) return 'ghost';
  return raw.__typename === 'Bot' ? `${raw.login}[bot]` : raw.login;
}

type Variables = Readonly<Record<string, unknown>>;

/** askGraph gives the data of a query, in which null stands for what is not there; null where the server has no GraphQL. It throws the named errors of the port. */
export async function askGraph<T>(client: Client, query: string, variables: Variables): Promise<T | null> {
  return unlessRefused(client.graphql<T>(query, variables), (refusal) => {
    const grave = refusal.errors.find(({ type }) => type !== MISSING);
    if (grave || !refusal.data) throw graphError(refusal.errors, refusal);
    return refusal.data as T;
  });
}

/** askWhereKnown does the same for a question that not every server understands, or lets everybody ask: then null. */
export async function askWhereKnown<T>(
  client: Client,
  query: string,
  variables: Variables,
): Promise<T | null> {
  const asked = unlessRefused(client.graphql<T>(query, variables), (refusal) => {
    const later = refusal.errors.filter(({ type }) => type === 'RATE_LIMITED');
    if (later.length > 0) throw graphError(later, refusal);
    return null;
  });
  return unlessForbidden(asked);
}

/** A server without GraphQL gives null; what GitHub answers and refuses in part is for the caller to judge. */
async function unlessRefused<T>(asked: Promise<T>, judge: (refusal: Refused) => T | null): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isRefused(error)) return judge(error);
    if (statusOf(error) === 404) return null;
    throw asGitHubError(error);
  }
}

/** unlessForbidden gives null for what the token may not; that it has to wait is no answer. */
export async function unlessForbidden<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const mayNot =
      error instanceof TerminalError ||
      (error instanceof GitHubError && error.status === 403 && error.retryAfter === null);
    if (mayNot) return null;
    throw error;
  }
}

/** changeByGraph sends a mutation once. It throws `GitHubError` with status 409 when a branch is not where it was expected. */
export async function changeByGraph(
  client: Client,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    await client.graphql(mutation, { ...variables, request: { retries: 0 } });
  } catch (error) {
    throw isRefused(error) ? graphError(error.errors, error) : asGitHubError(error);
  }
}

const STATUSES: Readonly<Record<string, number>> = { STALE_DATA: 409, NOT_FOUND: 404, UNPROCESSABLE: 422 };

function graphError(errors: readonly Told[], cause: unknown): GitHubError | TerminalError {
  const words = `POST /graphql: ${errors.map(({ message }) => message).join(' · ')}`;
  const [worst] = errors;
  const type = worst?.type ?? '';
  if (type === 'RATE_LIMITED') return new GitHubError(words, { status: 429, retryAfter: PATIENCE, cause });
  if (type === 'FORBIDDEN') return new TerminalError(words, { cause });
  return new GitHubError(words, { status: STATUSES[type] ?? 500, cause });
}
