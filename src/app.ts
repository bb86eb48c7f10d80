/** The App: turns webhooks into requests, and requests into reconciles. */
import type { Probot } from 'probot';
import { openCredentials } from './credentials.ts';
import { TerminalError } from './errors.ts';
import { type Connector, createConnector } from './github/octokit.ts';
import { createAppPort } from './github/octokit-app.ts';
import type { Request } from './github/port.ts';
import { readIssueHint, readMergeHint } from './hints.ts';
import type { Inbox, Store, Worker } from './inbox/inbox.ts';
import { createInbox, type InboxEvent } from './inbox/runner.ts';
import { createLanes } from './lanes.ts';
import { describeChange } from './plan/change.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { type SweepResult, sweep } from './reconcile/sweep.ts';
import { keepWatermarks } from './sweeper.ts';
import { within } from './within.ts';

/** AppOptions change how the App works; every one has a default for production. */
export interface AppOptions {
  /** The App's own id: what it made is no incident. */
  readonly appId?: number;
  /** Milliseconds before a failed request is tried again. */
  readonly firstRetry?: number;
  /** Seconds after which GitHub's lists surely show what was made, 600 unless given. */
  readonly settleSeconds?: number;
  /** How often a request is tried before it is given up, 8 unless given. */
  readonly tries?: number;
  /** How many requests run side by side, 4 unless given. */
  readonly concurrency?: number;
  /** Milliseconds in which a request has to be written down, 8000 unless given. */
  readonly noteWithin?: number;
}

/** App is what takes webhooks, and what looks for those that never came. */
export interface App {
  readonly inbox: Inbox;
  /** Looks once at everything that changed, and gives what was given up another life. */
  sweep(): Promise<SweepResult>;
}

const SETTLE_SECONDS = 600;
/** GitHub waits 10 s for an answer, and Probot tells it after 9 s that all is well. */
const NOTE_WITHIN = 8000;

/** createApp listens to the webhooks that the journeys need. The handler only notes where to look; the work follows. */
export function createApp(app: Probot, store: Store, options: AppOptions = {}): App {
  const credentials = openCredentials(app);
  const settleSeconds = options.settleSeconds ?? SETTLE_SECONDS;
  const connector = createConnector(credentials, { settleSeconds });
  const inbox = createInbox({ ...options, store, work: createWorker(app, connector), report: reporter(app) });

  app.on(['issues.labeled', 'issues.opened', 'issues.reopened'], async ({ id, payload }) => {
    await note(id, () => readIssueHint(payload, { appId: options.appId, bot: connector.bot() }));
  });
  app.on('pull_request.closed', async ({ id, payload }) => {
    await note(id, () => readMergeHint(payload));
  });

  /** What is not as GitHub sends it would be so again: it is no failed delivery. */
  const read = (delivery: string, hint: () => Request | null): Request | null => {
    try {
      return hint();
    } catch (err) {
      app.log.warn({ delivery, err }, 'A webhook is not as GitHub sends it, and is left aside');
      return null;
    }
  };
  const note = async (delivery: string, hint: () => Request | null) => {
    const request = read(delivery, hint);
    if (!request) return;
    try {
      await within(options.noteWithin ?? NOTE_WITHIN, inbox.note(request, delivery));
      app.log.debug({ delivery, request }, 'Noted');
    } catch (err) {
      app.log.error({ delivery, request, err }, 'The request could not be written down: the delivery fails');
      throw new Error('The request could not be written down.', { cause: err });
    }
  };
  const port = createAppPort(credentials, Date.now);
  return {
    inbox,
    sweep: async () => {
      await store.revive();
      return sweep({
        app: port,
        survey: connector.survey,
        watermarks: keepWatermarks(store),
        note: (request) => inbox.note(request),
        settleSeconds,
        failed: (what, err) => app.log.warn({ err }, `The sweep could not read ${what}`),
      });
    },
  };
}

/** Two pull requests may have changed one document: side by side, both would make the issues that neither sees. */
function createWorker(app: Probot, connector: Connector): Worker {
  const lane = createLanes();
  const laneOf = ({ kind, owner, repo, number }: Request) =>
    kind === 'pull-request' ? `${owner}/${repo}` : `${owner}/${repo}#${number}`;
  return async (request, delivery) => {
    const outcomes = await lane(laneOf(request).toLowerCase(), async () =>
      reconcile(request, await connector.connect(request)),
    );
    for (const { change, result, detail } of outcomes) {
      app.log.info({ delivery, request, result, detail }, describeChange(change));
    }
  };
}

function reporter(app: Probot) {
  return (event: InboxEvent): void => {
    const { error } = event;
    if (event.kind === 'store-failed') {
      app.log.error({ err: error }, 'The store of the inbox failed; it is asked again');
      return;
    }
    const { delivery, request, retryIn } = event;
    const next = retryIn === null ? 'given up' : `next try in ${Math.ceil(retryIn / 1000)} s`;
    const words = error instanceof Error ? error.message : String(error);
    const about = { delivery, request, ...(error instanceof TerminalError ? {} : { err: error }) };
    app.log[retryIn === null ? 'error' : 'warn'](about, `${words} (${next})`);
  };
}
