/** The intake: reads what is posted, and no more than GitHub may send. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** IntakeOptions bound what is kept in memory before a signature is known. */
export interface IntakeOptions {
  /** Bytes of one body; GitHub sends at most 25 MB. */
  readonly maxBody?: number;
  /** Bytes of all bodies that are being read. */
  readonly maxTotal?: number;
  /** Hears of each refusal. */
  readonly refused: (request: IncomingMessage, status: number) => void;
}

const bodies = new WeakMap<IncomingMessage, Buffer>();
const NOTHING = Buffer.alloc(0);

/** bodyOf gives the bytes that were posted with a request, none when nothing was. */
export function bodyOf(request: IncomingMessage): Buffer {
  return bodies.get(request) ?? NOTHING;
}

const MB = 1024 * 1024;
const MAX_BODY = 25 * MB;
const MAX_TOTAL = 10 * MAX_BODY;
/** Milliseconds in which a sender may take notice that it was refused. */
const LINGER = 2000;

/**
 * guardIntake puts itself before a server's request listeners: they get a request that was posted once its body is read,
 * and `bodyOf` gives it. A body that is too big gets 413 and is not kept; too many at a time get 503.
 */
export function guardIntake(server: Server, options: IntakeOptions): void {
  const { maxBody = MAX_BODY, maxTotal = MAX_TOTAL, refused } = options;
  const listeners = server.listeners('request');
  let total = 0;

  const refuse = (request: IncomingMessage, response: ServerResponse, status: number, error: string) => {
    refused(request, status);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error }));
    const hurry = setTimeout(() => request.destroy(), LINGER);
    request.once('close', () => clearTimeout(hurry)).resume();
  };

  const read = (request: IncomingMessage, response: ServerResponse, done: (body: Buffer) => void) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const forget = () => {
      total -= size;
      size = 0;
      chunks.length = 0;
      request.removeAllListeners('data').removeListener('close', forget);
    };
    request.once('close', forget);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      total += chunk.length;
      chunks.push(chunk);
      if (size <= maxBody && total <= maxTotal) return;
      const [status, error] = size > maxBody ? [413, TOO_BIG] : ([503, TOO_MANY] as const);
      forget();
      request.removeAllListeners('end');
      refuse(request, response, status, error);
    });
    request.once('end', () => {
      const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      forget();
      done(body);
    });
  };

  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const pass = () => {
      for (const listener of listeners) listener.call(server, request, response);
    };
    if (request.method !== 'POST') pass();
    else if (Number(request.headers['content-length']) > maxBody) refuse(request, response, 413, TOO_BIG);
    else {
      read(request, response, (body) => {
        bodies.set(request, body);
        pass();
      });
    }
  });
}

const TOO_BIG = 'The body is larger than GitHub sends.';
const TOO_MANY = 'Too many large bodies at a time: try again.';
