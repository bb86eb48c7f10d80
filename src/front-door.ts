/** The front door: what the App answers to whoever can reach its port. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { guardIntake } from './intake.ts';
import type { Meter } from './meter.ts';
import type { Told } from './webhooks.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Milliseconds for a whole request: GitHub itself gives up after 10 s. */
const REQUEST_TIMEOUT = 30_000;
/** Milliseconds in which a webhook that has arrived may still be answered when the process stops. */
const LAST_ANSWERS = 1500;

/** createFrontDoor gives a server that asks its handlers in turn, answers `GET /ping` itself and 404 when nobody did. */
export function createFrontDoor(
  handlers: readonly Handler[],
  { log, meter }: { readonly log: Logger; readonly meter: Meter },
): Server {
  const all = [...handlers, ping];
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT }, async (request, response) => {
    try {
      for (const handler of all) if (await handler(request, response)) return;
      response.writeHead(404).end();
    } catch (err) {
      log.error({ err }, 'A question could not be answered');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  guardIntake(server, {
    refused: ({ headers, url }, status) => {
      meter.delivered(String(headers['x-github-event']), 'refused');
      const about = { delivery: headers['x-github-delivery'], url, status };
      log.warn(about, 'A body was too large and is not read');
    },
  });
  return server;
}

const ping: Handler = async (request, response) => {
  if (request.method !== 'GET' || request.url?.split('?')[0] !== '/ping') return false;
  response.writeHead(200, { 'content-type': 'text/plain' }).end('PONG');
  return true;
};

/** tellDeliveries counts each delivery, and logs those that were refused; of the others, who takes them tells. */
export function tellDeliveries(log: Logger, meter: Meter): (told: Told) => void {
  return ({ delivery, event, outcome, problem }) => {
    meter.delivered(event, outcome);
    if (outcome === 'refused') log.warn({ delivery, event, problem }, 'A delivery was refused');
    else if (outcome === 'ignored') log.debug({ delivery, event }, 'A delivery told of nothing of ours');
  };
}

/** closeServer resolves when a server has answered what had arrived, or after 1.5 s. */
export async function closeServer(server: Server): Promise<void> {
  const hurry = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS);
  // A connection that was busy when the server closed would be kept for the next question.
  const tidy = setInterval(() => server.closeIdleConnections(), 20);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(tidy);
  clearTimeout(hurry);
}
