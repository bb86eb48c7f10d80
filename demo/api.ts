/** A person's or an App's requests to the local GitHub, with nothing but HTTP between them. */

/** ApiError is an answer other than success. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(request: string, status: number, body: string) {
    super(`${request} was answered with ${status}: ${body.slice(0, 500)}`);
    this.status = status;
  }
}

/** Api sends JSON requests with one token. */
export interface Api {
  /** The parsed answer, trusted to be what GitHub's description says; null for an answer without a body. */
  request<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: unknown): Promise<T>;
}

/** connect returns the API of the GitHub at `url` for the holder of the token. */
export function connect(url: string, token: string): Api {
  return {
    async request<T>(method: string, path: string, body?: unknown): Promise<T> {
      const answer = await fetch(url + path, {
        method,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 'debrief-demo',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await answer.text();
      if (!answer.ok) throw new ApiError(`${method} ${path}`, answer.status, text);
      return (text === '' ? null : JSON.parse(text)) as T;
    },
  };
}
