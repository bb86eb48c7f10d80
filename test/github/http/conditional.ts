import { hash } from 'node:crypto';
import type { Answer } from '../api/call.ts';
import type { Request } from './dispatch.ts';

/** What GitHub's tags depend on besides the body: a new token makes old tags worthless. */
const VARY = ['accept', 'authorization'] as const;

/** Sent is an answer as it goes over the wire. */
export interface Sent extends Answer {
  readonly bytes: Uint8Array | string | undefined;
}

/** withBytes writes an answer's body down. */
export const withBytes = (answer: Answer): Sent => ({
  ...answer,
  bytes: answer.raw ?? (answer.body === undefined ? undefined : JSON.stringify(answer.body)),
});

function tagOf(request: Request, content: Uint8Array | string): string {
  const vary = VARY.map((name) => `${request.headers[name] ?? ''}:`).join('');
  return `W/"${hash('sha256', `${vary}${typeof content === 'string' ? content : hash('sha256', content)}`)}"`;
}

/** Tags are compared without their mark of weakness. */
function isKnown(header: string, tag: string): boolean {
  const plain = (text: string): string => text.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((known) => plain(known) === plain(tag));
}

/** conditional gives the answer to a GET its tag, and answers 304 without a body to whoever has it already. */
export function conditional(request: Request, answer: Answer): Sent {
  const sent = withBytes(answer);
  if (request.method !== 'GET' || answer.status !== 200) return sent;
  const etag = tagOf(request, sent.bytes ?? '');
  const headers = { ...answer.headers, etag, vary: 'Accept, Authorization, Cookie, X-GitHub-OTP' };
  const known = request.headers['if-none-match'];
  if (known !== undefined && isKnown(known, etag)) return withBytes({ status: 304, headers });
  return { ...sent, headers };
}
