/** The App behind an HTTP server. */
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { type App, type AppOptions, createApp } from './app.ts';
import { type ClientsOptions, createClients } from './clients.ts';
import type { Environment } from './environment.ts';
import { closeServer, createFrontDoor, tellDeliveries } from './front-door.ts';
import { createHealthHandler } from './health.ts';
import type { Inbox, Store } from './inbox/inbox.ts';
import { openStore } from './inbox/open.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import { SILENT } from './meter.ts';
import { createNotifier } from './notifier.ts';
import { startSweeper } from './sweeper.ts';
import { createWebhookHandler } from './webhooks.ts';

/** RunningApp is an App that takes webhooks. */
export interface RunningApp {
  readonly port: number;
  readonly inbox: Inbox;
  readonly sweep: App['sweep'];
  /** Answers the webhooks that have arrived, lets the requests that run come to their end or hands them back, and closes, within 10 s. */
  stop(): Promise<void>;
}

/** ServerOptions are for tests: every one has a default for production. */
export interface ServerOptions extends AppOptions, ClientsOptions {
  /** Instead of the store that the environment asks for. */
  readonly store?: Store;
  /** Instead of the log on standard output. */
  readonly log?: Logger;
}

/** startServer resolves when the App answers: webhooks, `GET /ping` and `GET /health` for load balancers, and `GET /metrics` on a port of its own. */
export async function startServer(
  environment: Environment,
  options: ServerOptions = {},
): Promise<RunningApp> {
  const { appId, tries, concurrency, settleSeconds, sweepSeconds, host, port, metricsPort } = environment;
  const log = options.log ?? createLog(environment.logLevel);
  const metrics = metricsPort === null ? null : (await import('./metrics.ts')).createMetrics(Date.now);
  const meter = metrics?.meter ?? SILENT;
  const storeFailed = (err: unknown) => log.error({ err }, 'The store of the inbox failed');
  const store = options.store ?? (await openStore(environment.inbox, storeFailed));
  const clients = await createClients(environment, log, meter, options);
  const { slackUrl } = environment;
  const notify = slackUrl === null ? null : createNotifier({ url: slackUrl, store, log });
  const app = createApp(
    { clients, store, log, meter, notify },
    { appId, tries, concurrency, settleSeconds, ...options },
  );
  const { inbox } = app;
  const status = () => inbox.status();
  let stopping = false;
  const told = tellDeliveries(log, meter);
  const webhooks = createWebhookHandler({ secret: environment.webhookSecret, take: app.take, told });
  const health = createHealthHandler({ status, stopping: () => stopping, failed: storeFailed });
  const http = createFrontDoor([webhooks, health], { log, meter });
  const open: Server[] = [];
  let taken: number;
  try {
    if (metrics && metricsPort !== null) open.push(await metrics.serve({ host, port: metricsPort, status }));
    taken = await listen(http, { host, port, name: 'PORT' });
    open.push(http);
  } catch (error) {
    await inbox.stop();
    for (const each of open) await closeServer(each);
    throw error;
  }
  log.info({ host, port: taken }, 'Listening');
  const sweeper = startSweeper({
    intervalSeconds: sweepSeconds,
    sweep: app.sweep,
    swept: (result) => log.info(result, 'Swept'),
    failed: (err) => log.error({ err }, 'The sweep failed'),
  });
  const stop = async () => {
    stopping = true;
    inbox.pause();
    sweeper.stop();
    for (const each of open.toReversed()) await closeServer(each);
    await inbox.stop();
  };
  return { port: taken, inbox, sweep: app.sweep, stop };
}
