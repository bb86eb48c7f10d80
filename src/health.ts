/** `GET /health`, for load balancers and people. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InboxStatus } from './inbox/inbox.ts';
import { within } from './within.ts';

const PATIENCE = 2000;

/** Health is what `GET /health` answers with. */
export interface Health {
  readonly status: 'ok' | 'stopping' | 'store does not answer';
  readonly inbox: Pick<InboxStatus, 'depth' | 'oldestSeconds' | 'running' | 'dead'> | null;
}

/** createHealthHandler answers 200 while the inbox's store answers, and 503 otherwise or when the process is stopping. */
export function createHealthHandler(options: {
  readonly status: () => Promise<InboxStatus>;
  readonly stopping: () => boolean;
  readonly failed: (error: unknown) => void;
}): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  return async (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/health') return false;
    const health = await readHealth(options);
    const code = health.status === 'ok' ? 200 : 503;
    response.writeHead(code, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(`${JSON.stringify(health)}\n`);
    return true;
  };
}

async function readHealth(options: Parameters<typeof createHealthHandler>[0]): Promise<Health> {
  try {
    const { depth, oldestSeconds, running, dead } = await within(PATIENCE, options.status());
    const inbox = { depth, oldestSeconds: Math.round(oldestSeconds), running, dead };
    return { status: options.stopping() ? 'stopping' : 'ok', inbox };
  } catch (error) {
    options.failed(error);
    return { status: 'store does not answer', inbox: null };
  }
}
