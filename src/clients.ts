/** The clients with which the App asks GitHub: each writes to the log of the work it was made for, and is counted. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Probot, ProbotOctokit } from 'probot';
import type { Environment } from './environment.ts';
import { type Credentials, createCredentials } from './github/tokens.ts';
import type { Budget, Meter } from './meter.ts';
import { AT_ONCE, askApart, createQuestionTurns } from './questions.ts';
import { routeOf } from './route.ts';

/** Clients are credentials whose clients know for what they work. */
export interface Clients extends Credentials {
  /** Does a piece of work; the clients that are made meanwhile write to its log. */
  during<T>(log: Logger, work: () => Promise<T>): Promise<T>;
}

/** ClientsOptions are for tests: every one has a default for production. */
export interface ClientsOptions {
  /** Milliseconds since 1970; the machine's clock unless given. */
  readonly now?: () => number;
  /** Sends a request to GitHub; `fetch` unless given. */
  readonly send?: (url: string, init?: RequestInit) => Promise<Response>;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** createClients resolves when the App's credentials can be used. */
export async function createClients(
  environment: Pick<Environment, 'appId' | 'privateKey' | 'webhookSecret' | 'apiUrl' | 'throttle'>,
  log: Logger,
  meter: Meter,
  { now = Date.now, send }: ClientsOptions = {},
): Promise<Clients> {
  const { appId, privateKey, webhookSecret, apiUrl, throttle } = environment;
  const current = new AsyncLocalStorage<Logger>();
  const ownLog = () => (current.getStore() ?? log).child({ name: 'github' });
  const Octokit = ProbotOctokit.plugin(watchCalls(meter, ownLog)).defaults((defaults: Defaults) => {
    const own = withoutBodies(ownLog());
    return {
      ...defaults,
      log: own,
      request: { ...defaults.request, log: own, ...(send && { fetch: send }) },
      // Whoever failed is tried again by the inbox, which looks before it writes: a second try inside would only hide that.
      retry: { enabled: false },
      throttle: { ...defaults.throttle, enabled: throttle, onRateLimit: leave, onSecondaryRateLimit: leave },
    };
  });
  const probot = new Probot({ appId, privateKey, secret: webhookSecret, baseUrl: apiUrl, log, Octokit });
  await probot.ready();
  // Probot has no name for the class with its settings.
  const Client = (await probot.auth()).constructor as typeof ProbotOctokit;
  const turns = createQuestionTurns({ now, pause });
  const credentials = createCredentials({
    app: async () => new Client(),
    open: async (installation, authStrategy) => {
      const id = String(installation);
      const questions = new Client({ authStrategy, throttle: { id, write: AT_ONCE, global: turns } });
      return askApart(new Client({ authStrategy, throttle: { id } }), questions);
    },
    now,
    pause,
  });
  return { ...credentials, during: (own, work) => current.run(own, work) };
}

/** The part of Octokit's options that is changed here. */
interface Defaults {
  readonly throttle?: object;
  readonly request?: object;
}

/** What GitHub asks to wait for waits in the inbox, where it takes nobody's place and outlives the process. */
function leave(
  seconds: number,
  { method, url }: { method: string; url: string },
  octokit: { log: object },
): false {
  (octokit.log as Logger).info({ route: routeOf(method, url), seconds }, 'GitHub asks to wait');
  return false;
}

/** For `debug` Probot's Octokit writes down what it sends, and that is what people wrote. */
function withoutBodies(log: Logger): Logger {
  return log.isLevelEnabled('debug') ? log.child({}, { level: 'info' }) : log;
}

interface Asking {
  readonly [option: string]: unknown;
  readonly throttle?: { readonly id?: string };
}

function watchCalls(meter: Meter, ownLog: () => Logger) {
  return (octokit: Pick<ProbotOctokit, 'hook'>, { throttle }: Asking) => {
    const log = ownLog();
    const installation = throttle?.id ?? null;
    octokit.hook.wrap('request', async (ask, asked) => {
      const route = routeOf(asked.method, asked.url);
      const tell = (status: number | null, headers: Headers) => {
        meter.called({ route, status, budget: budgetOf(headers, installation) });
        log.debug({ route, status }, 'Asked GitHub');
      };
      try {
        const answer = await ask(asked);
        tell(answer.status, answer.headers);
        return answer;
      } catch (error) {
        const { response } = error as { response?: { status: number; headers: Headers } };
        tell(response?.status ?? null, response?.headers ?? {});
        throw error;
      }
    });
  };
}

function budgetOf(headers: Headers, installation: string | null): Budget | null {
  const [remaining, reset] = [headers['x-ratelimit-remaining'], headers['x-ratelimit-reset']].map(Number);
  if (remaining === undefined || reset === undefined || Number.isNaN(remaining + reset)) return null;
  return { installation, resource: String(headers['x-ratelimit-resource'] ?? 'core'), remaining, reset };
}
