/** GitHub's refusals, turned into the few named errors. */
import { GitHubError, TerminalError, UnreachableError } from '../errors.ts';

/** Refusal is the shape of Octokit's RequestError that is relied on here. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly response?: {
    readonly headers?: Record<string, string | number | undefined>;
    readonly data?: unknown;
  };
  readonly request?: { readonly method?: string; readonly url?: string };
}

function isRefusal(error: unknown): error is Refusal {
  return typeof (error as Partial<Refusal> | null)?.status === 'number';
}

/** statusOf tells GitHub's HTTP status of a failed request; null when there was no answer at all. */
export function statusOf(error: unknown): number | null {
  return error instanceof GitHubError || isRefusal(error) ? error.status : null;
}

/** messageOf gives GitHub's own words for a refusal, those of its `errors` list included. */
export function messageOf(error: unknown): string {
  if (!isRefusal(error)) return error instanceof Error ? error.message : String(error);
  const data = error.response?.data as { message?: unknown; errors?: unknown } | undefined;
  const details = Array.isArray(data?.errors)
    ? data.errors.map((each: unknown) =>
        typeof each === 'string'
          ? each
          : ((each as { message?: string } | null)?.message ?? JSON.stringify(each)),
      )
    : [];
  return [typeof data?.message === 'string' ? data.message : error.message, ...details].join(' · ');
}

const LACKS_PERMISSION =
  "the installation lacks a permission: accept the App's new permissions in its settings";

const NOT_REACHED =
  'the App does not reach the repository under this name: add it to the installation, unless it was renamed or removed';

const REMEDIES: readonly (readonly [status: number, words: RegExp, remedy: string])[] = [
  [
    401,
    /./,
    'GitHub does not accept the credentials: check APP_ID, the private key and the clock of this machine',
  ],
  [403, /archived/i, 'the repository is archived: nothing can be written to it until it is unarchived'],
  [
    403,
    /not permitted to create or approve pull requests/i,
    'workflows may not open pull requests here: an administrator allows it under Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests" of the repository, or before that of its organization; or give the workflow the token of an App',
  ],
  [403, /suspended/i, 'the installation is suspended: unsuspend it in the settings of the account'],
  [403, /not accessible by/i, LACKS_PERMISSION],
  [410, /./, 'issues are disabled in this repository: enable them in its settings'],
];

/**
 * asGitHubError gives the error to throw for a failed request: `TerminalError` with a remedy where trying again cannot
 * help, else `GitHubError` with the status (0 when there was no answer) and the seconds that GitHub asks to wait.
 */
export function asGitHubError(error: unknown): GitHubError | TerminalError {
  if (error instanceof GitHubError || error instanceof TerminalError) return error;
  const words = messageOf(error);
  if (!isRefusal(error))
    return new GitHubError(`GitHub did not answer: ${words}`, { status: 0, cause: error });
  const place = `${error.request?.method ?? 'request'} ${pathOf(error.request?.url)}`;
  const retryAfter = secondsToWait(error);
  if (error.status === 404 && pathOf(error.request?.url).includes('/app/installations/')) {
    return new TerminalError('the App is not installed there any more: install it again to go on', {
      cause: error,
    });
  }
  if (error.status === 422 && pathOf(error.request?.url).endsWith('/access_tokens')) {
    const Refused = /permission/i.test(words) ? TerminalError : UnreachableError;
    const remedy = Refused === TerminalError ? LACKS_PERMISSION : NOT_REACHED;
    return new Refused(`${remedy} (${words})`, { cause: error });
  }
  if (retryAfter === null) {
    const known = REMEDIES.find(([status, pattern]) => status === error.status && pattern.test(words));
    if (known) return new TerminalError(`${place}: ${known[2]} (${words})`, { cause: error });
  }
  return new GitHubError(`${place}: ${error.status} ${words}`, {
    status: error.status,
    retryAfter,
    cause: error,
  });
}

/** answered awaits a request and throws the named errors in place of Octokit's. */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw asGitHubError(error);
  }
}

/** orNull answers null for the statuses that mean "there is none", and throws the named errors for all others. */
export async function orNull<T>(statuses: readonly number[], ask: Promise<T>): Promise<T | null> {
  try {
    return await ask;
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return null;
    throw asGitHubError(error);
  }
}

function pathOf(url: string | undefined): string {
  if (!url) return '';
  return URL.canParse(url) ? new URL(url).pathname : url;
}

/** GitHub asks to wait with `retry-after` (seconds), or with an exhausted budget and the second it is renewed. */
function secondsToWait(error: Refusal): number | null {
  if (error.status !== 403 && error.status !== 429) return null;
  const headers = error.response?.headers ?? {};
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(1, after);
  if (Number(headers['x-ratelimit-remaining']) !== 0 || headers['x-ratelimit-remaining'] === undefined) {
    return error.status === 429 || /rate limit/i.test(messageOf(error)) ? 60 : null;
  }
  const date = Date.parse(String(headers.date ?? ''));
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  return Number.isFinite(date) && Number.isFinite(reset) ? Math.max(1, Math.ceil((reset - date) / 1000)) : 60;
}
