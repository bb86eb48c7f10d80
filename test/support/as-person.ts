/** People who use GitHub's API on the local GitHub. */
import type { LocalGitHub } from '../github/index.ts';

/** As sends a request as a person and gives what GitHub answers, null for no body; it throws for a refusal. */
export type As = (login: string, method: string, path: string, body?: unknown) => Promise<unknown>;

/** asPerson lets people send requests to a local GitHub, over a connection unless another way is given. */
export function asPerson(
  github: Pick<LocalGitHub, 'url' | 'tokenOf'>,
  send: (url: string, init: RequestInit) => Promise<Response> = fetch,
): As {
  return async (login, method, path, body) => {
    const answer = await send(`${github.url}${path}`, {
      method,
      headers: { authorization: `token ${github.tokenOf(login)}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} as ${login}: ${answer.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
}
