/** The App behind an HTTP server. */
import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import { Probot, ProbotOctokit, Server } from 'probot';
import { type App, type AppOptions, createApp } from './app.ts';
import type { Environment } from './environment.ts';
import { createHealthHandler } from './health.ts';
import type { Inbox, Store } from './inbox/inbox.ts';
import { openStore } from './inbox/open.ts';
import { guardIntake } from './intake.ts';
import { createLog } from './log.ts';
import { startSweeper } from './sweeper.ts';

/** RunningApp is an App that takes webhooks. */
export interface RunningApp {
  readonly port: number;
  readonly inbox: Inbox;
  readonly sweep: App['sweep'];
  /** Answers the webhooks that have arrived, lets the requests that run come to their end or hands them back, and closes, within 10 s. */
  stop(): Promise<void>;
}

/** ServerOptions are for tests: every one has a default for production. */
export interface ServerOptions extends AppOptions {
  /** Instead of the store that the environment asks for. */
  readonly store?: Store;
}

/** startServer resolves when the App answers: webhooks at Probot's path, `GET /ping` and `GET /health` for load balancers. */
export async function startServer(
  environment: Environment,
  options: ServerOptions = {},
): Promise<RunningApp> {
  const log = createLog(environment.logLevel);
  const storeFailed = (err: unknown) => log.error({ err }, 'The store of the inbox failed');
  const store = options.store ?? (await openStore(environment.inbox, storeFailed));
  const server = createServer(environment, log);
  const { appId, tries, concurrency, settleSeconds, sweepSeconds } = environment;
  let stopping = false;
  const loaded: App[] = [];
  await server.load(async (app, { addHandler }) => {
    const made = createApp(app, store, { appId, tries, concurrency, settleSeconds, ...options });
    loaded.push(made);
    const status = () => made.inbox.status();
    addHandler(createHealthHandler({ status, stopping: () => stopping, failed: storeFailed }));
    // The set-up page registers the bare address as the webhook's: answer there as well.
    addHandler(await app.getNodeMiddleware({ path: '/' }));
  });
  const [app] = loaded;
  if (!app) throw new Error('The App was not loaded.');
  const { inbox } = app;
  const http = await server.start().catch(async (error: unknown) => {
    await inbox.stop();
    throw error;
  });
  http.requestTimeout = REQUEST_TIMEOUT;
  guardIntake(http, {
    refused: ({ headers, url }, status) => {
      log.warn(
        { delivery: headers['x-github-delivery'], url, status },
        'A body was too large and is not read',
      );
    },
  });
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
    await close(http);
    await inbox.stop();
  };
  return { port: server.port, inbox, sweep: app.sweep, stop };
}

/** Milliseconds for a whole request: GitHub itself gives up after 10 s. */
const REQUEST_TIMEOUT = 30_000;
/** Milliseconds in which a webhook that has arrived may still be answered when the process stops. */
const LAST_ANSWERS = 1500;

async function close(http: HttpServer): Promise<void> {
  const hurry = setTimeout(() => http.closeAllConnections(), LAST_ANSWERS);
  // A connection that was busy when the server closed would be kept for the next question.
  const tidy = setInterval(() => http.closeIdleConnections(), 20);
  await new Promise((resolve) => http.close(resolve));
  clearInterval(tidy);
  clearTimeout(hurry);
}

/** What GitHub asks to wait for waits in the inbox, where it takes nobody's place and outlives the process. */
const giveUp = () => false;

function createServer(environment: Environment, log: Logger): Server {
  const { appId, privateKey, webhookSecret, host, port, apiUrl, throttle } = environment;
  // Whoever failed is tried again by the inbox, which looks before it writes: a second try inside would only hide that.
  const Octokit = ProbotOctokit.defaults((defaults: { throttle?: object }) => ({
    ...defaults,
    retry: { enabled: false },
    throttle: { ...defaults.throttle, enabled: throttle, onRateLimit: giveUp, onSecondaryRateLimit: giveUp },
  }));
  return new Server({
    host,
    port,
    log,
    Probot: Probot.defaults({ appId, privateKey, secret: webhookSecret, baseUrl: apiUrl, log, Octokit }),
  });
}
