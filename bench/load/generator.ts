/**
 * Posts signed webhooks as fast as they are answered, in a process of its own so that its work is not counted as the
 * server's: it reads a `Volley` as JSON from its first argument and prints a `Burst`.
 */
import { createHmac } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Volley says what to post. */
export interface Volley {
  readonly port: number;
  readonly secret: string;
  readonly count: number;
  /** Webhooks under way at a time, each on a connection that is kept. */
  readonly concurrency: number;
  /** Deliveries take turns. `{number}` in a body becomes the number of the delivery. */
  readonly deliveries: readonly { readonly event: string; readonly body: string }[];
  /** The number of the first delivery. */
  readonly first: number;
}

/** Burst is what came of a volley; times in milliseconds. */
export interface Burst {
  readonly milliseconds: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
  /** How many were answered with anything but 200. */
  readonly refused: number;
}

const volley = JSON.parse(process.argv[2] ?? '') as Volley;
const templates = volley.deliveries.map(({ event, body }) => ({ event, parts: body.split('{number}') }));
const taken = new Float64Array(volley.count);
let next = 0;
let refused = 0;

/** A whole request, since writing it by hand costs a tenth of what an HTTP client costs. */
function requestOf(at: number): string {
  const template = templates[at % templates.length] ?? { event: '', parts: [] };
  const number = volley.first + at;
  const body = template.parts.join(String(number));
  const signature = createHmac('sha256', volley.secret).update(body).digest('hex');
  return [
    'POST /api/github/webhooks HTTP/1.1',
    'host: 127.0.0.1',
    'user-agent: GitHub-Hookshot/044aadd',
    'accept: */*',
    'content-type: application/json',
    `x-github-event: ${template.event}`,
    `x-github-delivery: 72d3162e-cc78-11e3-81ab-${String(number).padStart(12, '0')}`,
    `x-hub-signature-256: sha256=${signature}`,
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}

/** Posts one after another on one connection until all are posted. */
function post(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let at = 0;
    let began = 0;
    let answer = '';
    const send = () => {
      if (next >= volley.count) {
        socket.end(resolve);
        return;
      }
      at = next++;
      const request = requestOf(at);
      answer = '';
      began = performance.now();
      socket.write(request);
    };
    socket.on('data', (chunk: string) => {
      answer += chunk;
      const head = answer.indexOf('\r\n\r\n');
      const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1];
      if (head < 0 || length === undefined || answer.length < head + 4 + Number(length)) return;
      taken[at] = performance.now() - began;
      if (!answer.startsWith('HTTP/1.1 200')) refused += 1;
      send();
    });
    socket.once('error', reject);
    socket.once('close', () => {
      if (next < volley.count) reject(new Error(`The server hung up after ${next} deliveries.`));
    });
    send();
  });
}

const sockets = await Promise.all(
  Array.from(
    { length: volley.concurrency },
    () =>
      new Promise<Socket>((resolve, reject) => {
        const socket: Socket = connect(volley.port, '127.0.0.1', () => resolve(socket));
        socket.setNoDelay().setEncoding('latin1').once('error', reject);
      }),
  ),
);
const began = performance.now();
await Promise.all(sockets.map(post));
const milliseconds = performance.now() - began;
taken.sort();
const rank = (share: number) => taken[Math.min(volley.count - 1, Math.floor(volley.count * share))] ?? 0;
const burst: Burst = { milliseconds, median: rank(0.5), p99: rank(0.99), longest: rank(1), refused };
console.log(JSON.stringify(burst));
