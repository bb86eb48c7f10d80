/** The App behind an HTTP server. */
import { pino } from 'pino';
import { Probot, ProbotOctokit, Server } from 'probot';
import { type AppOptions, createApp } from './app.ts';
import type { Environment } from './environment.ts';
import type { Inbox } from './inbox/inbox.ts';

/** RunningApp is an App that takes webhooks. */
export interface RunningApp {
  readonly port: number;
  readonly inbox: Inbox;
  /** Takes no further webhook, lets the request that runs come to its end, and closes. */
  stop(): Promise<void>;
}

/** startServer resolves when the App answers: webhooks at Probot's path, `GET /ping` for load balancers. */
export async function startServer(environment: Environment, options: AppOptions = {}): Promise<RunningApp> {
  const server = createServer(environment);
  const loaded: Inbox[] = [];
  await server.load(async (app, { addHandler }) => {
    loaded.push(createApp(app, options));
    // The set-up page registers the bare address as the webhook's: answer there as well.
    addHandler(await app.getNodeMiddleware({ path: '/' }));
  });
  const [inbox] = loaded;
  if (!inbox) throw new Error('The App was not loaded.');
  await server.start();
  const stop = async () => {
    await Promise.all([server.stop(), inbox.stop()]);
  };
  return { port: server.port, inbox, stop };
}

function createServer(environment: Environment): Server {
  const { appId, privateKey, webhookSecret, host, port, apiUrl, logLevel, throttle } = environment;
  // Whoever failed is tried again by the inbox, which looks before it writes: a second try inside would only hide that.
  const Octokit = ProbotOctokit.defaults((defaults: { throttle?: object }) => ({
    ...defaults,
    retry: { enabled: false },
    throttle: { ...defaults.throttle, enabled: throttle },
  }));
  const log = pino({ level: logLevel });
  return new Server({
    host,
    port,
    log,
    Probot: Probot.defaults({ appId, privateKey, secret: webhookSecret, baseUrl: apiUrl, log, Octokit }),
  });
}
