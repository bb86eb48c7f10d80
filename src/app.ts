/** The App: turns webhooks into requests, and requests into reconciles. */
import type { Probot } from 'probot';
import { TerminalError } from './errors.ts';
import { type Connector, createConnector } from './github/octokit.ts';
import type { Request } from './github/port.ts';
import type { Inbox, Worker } from './inbox/inbox.ts';
import { createMemoryInbox } from './inbox/memory.ts';
import { describeChange } from './plan/change.ts';
import { reconcile } from './reconcile/reconcile.ts';

/** AppOptions change how the App works; every one has a default for production. */
export interface AppOptions {
  /** Milliseconds before a failed request is tried again. */
  readonly firstRetry?: number;
  /** Seconds after which GitHub's lists surely show what was made, 600 unless given. */
  readonly settleSeconds?: number;
}

const SETTLE_SECONDS = 600;

/** createApp listens to the webhooks that the journeys need. The handler only notes where to look; the work follows. */
export function createApp(app: Probot, options: AppOptions = {}): Inbox {
  const credentials = { app: () => app.auth(), installation: (id: number) => app.auth(id) };
  const connector = createConnector(credentials, { settleSeconds: options.settleSeconds ?? SETTLE_SECONDS });
  const work = createWorker(app, connector);
  const inbox = createMemoryInbox({ ...options, work, failed: reporter(app) });

  app.on(['issues.labeled', 'issues.opened', 'issues.reopened'], async ({ payload }) => {
    const { issue } = payload;
    if ('pull_request' in issue || (issue.labels ?? []).length === 0) return;
    if (issue.user?.login === connector.bot()) return; // An action item's own issue is no incident.
    await note('incident', payload, issue.number);
  });
  app.on('pull_request.closed', async ({ payload }) => {
    if (payload.pull_request.merged) await note('pull-request', payload, payload.pull_request.number);
  });

  const note = async (kind: Request['kind'], payload: Origin, number: number) => {
    const installation = payload.installation?.id;
    if (installation === undefined) return;
    const { owner, name } = payload.repository;
    await inbox.note({ kind, installation, owner: owner.login, repo: name, number });
  };
  return inbox;
}

interface Origin {
  readonly installation?: { readonly id: number } | undefined;
  readonly repository: { readonly name: string; readonly owner: { readonly login: string } };
}

function createWorker(app: Probot, connector: Connector): Worker {
  return async (request) => {
    const outcomes = await reconcile(request, await connector.connect(request));
    for (const { change, result, detail } of outcomes) {
      app.log.info({ request, result, detail }, describeChange(change));
    }
  };
}

function reporter(app: Probot) {
  return (request: Request, error: unknown, retryIn: number | null): void => {
    const next = retryIn === null ? 'given up' : `next try in ${Math.ceil(retryIn / 1000)} s`;
    const words = error instanceof Error ? error.message : String(error);
    const about = { request, ...(error instanceof TerminalError ? {} : { err: error }) };
    app.log[retryIn === null ? 'error' : 'warn'](about, `${words} (${next})`);
  };
}
