/** The App: turns webhooks into requests, and requests into reconciles. */
import type { Logger } from 'pino';
import { createAcquaintance } from './acquaintance.ts';
import type { Clients } from './clients.ts';
import { CHECK_KINDS } from './github/checks.ts';
import { type Connector, createConnector } from './github/octokit.ts';
import { createAppPort } from './github/octokit-app.ts';
import type { Request } from './github/port.ts';
import { type Myself, readGrant, readHint } from './hints.ts';
import type { Inbox, Store, Worker } from './inbox/inbox.ts';
import { createInbox } from './inbox/runner.ts';
import { createLanes } from './lanes.ts';
import type { Meter } from './meter.ts';
import type { Outcome } from './plan/change.ts';
import { describeChange } from './plan/describe.ts';
import { leadOf, reconcile } from './reconcile/reconcile.ts';
import { type SweepResult, sweep } from './reconcile/sweep.ts';
import { type Tell, tellDrafted } from './reconcile/tell.ts';
import { createRefresher, type Refresher } from './refresher.ts';
import { createReporter } from './reporter.ts';
import { keepLooks, keepWatermarks } from './sweeper.ts';
import type { Delivery } from './webhooks.ts';
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
  /** Milliseconds since 1970; the machine's clock unless given. */
  readonly now?: () => number;
  /** The same by GitHub's clock, which dates what is observed; `now` unless given. */
  readonly moment?: () => number;
  /** Spreads what is tried again: gives numbers from 0 to 1. */
  readonly random?: () => number;
  /** How drafts wait for their time. */
  readonly refresher?: Refresher;
}

/** Parts are what an App works with. */
export interface Parts {
  readonly clients: Clients;
  readonly store: Store;
  readonly log: Logger;
  readonly meter: Meter;
  /** Null where nobody is told anything elsewhere. */
  readonly notify: Tell | null;
}

/** App is what takes webhooks, and what looks for those that never came. */
export interface App {
  readonly inbox: Inbox;
  /** Resolves once what a delivery tells of is on disk, or with `ignored` when it tells of nothing of ours. It rejects when it could not be written. */
  take(delivery: Delivery): Promise<'noted' | 'ignored'>;
  /** Looks once at everything that changed, and gives what was given up another life. */
  sweep(): Promise<SweepResult>;
}

const SETTLE_SECONDS = 600;
/** GitHub waits 10 s for an answer. */
const NOTE_WITHIN = 8000;

const BLIND =
  'Deployments are left out of drafts: accept the permission "deployments: read" in the settings of the installation';

/** createApp makes the App; it begins to work off what its store holds. */
export function createApp(parts: Parts, options: AppOptions = {}): App {
  const { clients, store, log } = parts;
  const settleSeconds = options.settleSeconds ?? SETTLE_SECONDS;
  const now = options.now ?? Date.now;
  const moment = options.moment ?? now;
  const acquaintance = createAcquaintance();
  const blind = (installation: number) => log.info({ installation }, BLIND);
  const connector = createConnector(clients, { settleSeconds, learn: acquaintance.learn, blind });
  const refresher =
    options.refresher ?? createRefresher({ note: (request) => inbox.note(request), now: moment });
  const inbox = createInbox({
    ...options,
    store,
    work: createWorker(parts, { connector, refresher, moment }),
    report: createReporter(parts),
  });
  const note = async (request: Request, delivery: string) => {
    try {
      await within(options.noteWithin ?? NOTE_WITHIN, inbox.note(request, delivery));
      log.info({ delivery, request }, 'Noted');
    } catch (err) {
      log.error({ delivery, request, err }, 'The request could not be written down: the delivery fails');
      throw err;
    }
  };
  return {
    inbox,
    take: async (delivery) => {
      const granted = readGrant(delivery.event, delivery.payload);
      if (granted !== null) connector.forget(granted);
      const myself = { appId: options.appId, bot: connector.bot(), labelsOf: acquaintance.labelsOf };
      const request = readDelivery(delivery, myself, log);
      if (!request) return 'ignored';
      await note(request, delivery.id);
      return 'noted';
    },
    sweep: createSweep(parts, { connector, inbox, settleSeconds, now: moment }),
  };
}

/** What is not as GitHub sends it would be so again: it is no failed delivery. */
function readDelivery({ id, event, payload }: Delivery, myself: Myself, log: Logger): Request | null {
  try {
    return readHint(event, payload, myself);
  } catch (err) {
    log.warn({ delivery: id, err }, 'A webhook is not as GitHub sends it, and is left aside');
    return null;
  }
}

interface Working {
  readonly connector: Connector;
  readonly refresher: Refresher;
  readonly moment: () => number;
}

/** Two pull requests may have changed one document: side by side, both would make the issues that neither sees. */
function createWorker(
  { clients, log, meter, notify }: Parts,
  { connector, refresher, moment }: Working,
): Worker {
  const lane = createLanes();
  const laneOf = ({ kind, owner, repo, number }: Request) => {
    if (CHECK_KINDS.has(kind)) return `${owner}/${repo} checks`;
    return kind === 'pull-request' ? `${owner}/${repo}` : `${owner}/${repo}#${number}`;
  };
  return (request, delivery) => {
    const own = log.child({ delivery, request });
    const work = () =>
      clients.during(own, async () => {
        const connection = await connector.connect(request);
        const done: Outcome[] = [];
        const heard = (outcome: Outcome) => void done.push(outcome);
        try {
          return await reconcile(leadOf(request), connection, new Date(moment()), heard);
        } finally {
          if (notify) await tellDrafted(connection, done, notify).catch(ignoreIn(own));
        }
      });
    return lane(laneOf(request).toLowerCase(), async () => {
      refresher.await(request);
      const outcomes = await work();
      for (const { change, result, detail } of outcomes) own.info({ result, detail }, describeChange(change));
      const rest = outcomes.find((outcome) => outcome.rest !== undefined)?.rest;
      if (rest !== undefined) await refresher.postpone(request, rest);
      meter.worked(request.kind, 'done');
    });
  };
}

/** What was done is done, whether or not it could be told. */
const ignoreIn = (log: Logger) => (err: unknown) => log.warn({ err }, 'A draft could not be told of');

interface Sweeping {
  readonly connector: Connector;
  readonly inbox: Inbox;
  readonly settleSeconds: number;
  readonly now: () => number;
}

function createSweep(
  { clients, store, log, meter, notify }: Parts,
  { connector, inbox, settleSeconds, now }: Sweeping,
): App['sweep'] {
  const app = createAppPort(clients, now);
  const own = log.child({ name: 'sweep' });
  return () =>
    clients.during(own, async () => {
      const began = performance.now();
      let failures = 0;
      const ended = () => (performance.now() - began) / 1000;
      try {
        await store.revive();
        const result = await sweep({
          app,
          survey: connector.survey,
          watermarks: keepWatermarks(store),
          looks: keepLooks(store),
          note: (request) => inbox.note(request),
          tell: notify,
          settleSeconds,
          now,
          failed: (what, err) => {
            failures += 1;
            own.warn({ err }, what);
          },
        });
        meter.swept(failures === 0 ? 'done' : 'partial', ended());
        return result;
      } catch (error) {
        meter.swept('failed', ended());
        throw error;
      }
    });
}
