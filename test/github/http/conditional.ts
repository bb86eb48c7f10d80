import { createHash } from 'node:crypto';
import type { Answer } from '../api/call.ts';
import type { Request } from './dispatch.ts';

/** What GitHub's tags depend on besides the body: a new token makes old tags worthless. */
const VARY = ['accept', 'authorization'] as const;

/** bytesOf is an answer's body as it is sent. */
export function bytesOf(answer: Answer): Uint8Array | string | undefined {
  return answer.raw ?? (answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

function tagOf(request: Request, content: Uint8Array | string): string {
  const hash = createHash('sha256');
  for (const name of VARY) hash.update(`${request.headers[name] ?? ''}:`);
  return `W/"${hash.update(content).digest('hex')}"`;
}

/** Tags are compared without their mark of weakness. */
function isKnown(header: string, tag: string): boolean {
  const plain = (text: string): string => text.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((known) => plain(known) === plain(tag));
}

/** conditional gives the answer to a GET its tag, and answers 304 without a body to whoever has it already. */
export function conditional(request: Request, answer: Answer): Answer {
  if (request.method !== 'GET' || answer.status !== 200) return answer;
  const etag = tagOf(request, bytesOf(answer) ?? '');
  const headers = { ...answer.headers, etag, vary: 'Accept, Authorization, Cookie, X-GitHub-OTP' };
  const known = request.headers['if-none-match'];
  if (known !== undefined && isKnown(known, etag)) return { status: 304, headers };
  return { ...answer, headers };
}
