/** The door for webhooks: nothing of a body is looked at before its signature holds. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf } from './intake.ts';
import type { DeliveryOutcome } from './meter.ts';

/** Delivery is a webhook whose signature holds. The event's name and the id are not signed: they decide nothing that matters. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly payload: unknown;
}

/** WebhookOptions say whom to believe, and who takes what is delivered. */
export interface WebhookOptions {
  readonly secret: string;
  /** Resolves when the delivery may be answered with 200, and rejects when GitHub shall show that it failed. */
  readonly take: (delivery: Delivery) => Promise<'noted' | 'ignored'>;
  /** Hears of every delivery; `delivery` and `event` are what the sender says. */
  readonly told: (told: Told) => void;
}

/** Told is what became of a delivery, and why it was refused. */
export interface Told {
  readonly delivery: string | null;
  readonly event: string;
  readonly outcome: DeliveryOutcome;
  readonly problem?: string;
}

/** The registered address, and the bare one, which the set-up page registers. */
const PATHS = new Set(['/api/github/webhooks', '/']);

/** createWebhookHandler answers what was posted to a webhook's address, and resolves with false for anything else. Bodies come from `guardIntake`. */
export function createWebhookHandler(options: WebhookOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = request.url?.split('?')[0]?.replace(/(?<=.)\/+$/, '') ?? '';
    if (request.method !== 'POST' || !PATHS.has(path)) return false;
    const [status, text] = await receive(options, request);
    const type = status === 200 ? 'text/plain' : 'application/json';
    const answer = status === 200 ? text : JSON.stringify({ error: text });
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
    return true;
  };
}

type Answer = readonly [status: number, text: string];

async function receive({ secret, take, told }: WebhookOptions, request: IncomingMessage): Promise<Answer> {
  const { headers } = request;
  const body = bodyOf(request);
  const delivery = one(headers['x-github-delivery']);
  const event = one(headers['x-github-event']);
  const about = { delivery, event: event ?? '' };
  const refuse = (status: number, problem: string): Answer => {
    told({ ...about, outcome: 'refused', problem });
    return [status, problem];
  };
  if (!/^\s*application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    return refuse(
      415,
      'The content type has to be application/json: choose it on the page of the GitHub App.',
    );
  }
  const signature = one(headers['x-hub-signature-256']);
  if (delivery === null || event === null || signature === null) {
    return refuse(400, 'One of x-github-event, x-github-delivery and x-hub-signature-256 is missing.');
  }
  if (!isSigned(body, signature, secret)) {
    return refuse(
      400,
      'The signature does not match: WEBHOOK_SECRET has to be the secret on the page of the GitHub App.',
    );
  }
  const payload = parse(body);
  if (payload === undefined) return refuse(400, 'The body is not JSON.');
  try {
    const outcome = await take({ id: delivery, event, payload });
    told({ ...about, outcome });
    return [200, 'ok\n'];
  } catch {
    told({ ...about, outcome: 'failed' });
    return [500, 'The request could not be written down.'];
  }
}

function one(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && header !== '' ? header : null;
}

function isSigned(body: Buffer, signature: string, secret: string): boolean {
  const given = Buffer.from(signature);
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
