import { type IncomingHttpHeaders, request } from 'node:http';

/** Message is a webhook on its way. */
export interface Message {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** How many milliseconds the receiver has. */
  readonly patience: number;
}

/** Received is the receiver's answer. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** LateError says that the receiver took too long. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/** More than this of an answer is not kept. */
const MOST = 10_000;

/** post sends a webhook and resolves with the answer. It throws LateError, or whatever broke the connection. */
export function post(url: string, { body, headers, signal, patience }: Message): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, signal, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        if (text.length < MOST) text += chunk;
      });
      response.on('end', () => {
        clearTimeout(timer);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text.slice(0, MOST) });
      });
      response.on('error', reject);
    });
    const timer = setTimeout(() => sent.destroy(new LateError('no answer in time')), patience);
    sent.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    sent.end(body);
  });
}
