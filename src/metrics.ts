/** The meter that Prometheus reads. Loaded only where metrics are asked for. */
import { createServer, type Server } from 'node:http';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { InboxStatus } from './inbox/inbox.ts';
import { listen } from './listen.ts';
import type { Budget, Meter } from './meter.ts';
import { within } from './within.ts';

/** Metrics are a meter, and the page that shows what it counted. */
export interface Metrics {
  readonly meter: Meter;
  /** Answers `GET /metrics` on a port of its own, with the inbox as it is then; resolves with the server. */
  serve(options: ServeOptions): Promise<Server>;
}

/** ServeOptions say where to listen, and how to ask the inbox. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly status: () => Promise<InboxStatus>;
}

/** Events that GitHub sends to every App, and those that Debrief is subscribed to; the header of any other may be made up. */
const EVENTS = new Set([
  'issues',
  'pull_request',
  'ping',
  'installation',
  'installation_repositories',
  'github_app_authorization',
]);
/** A guard against routes that are no templates. */
const MOST_ROUTES = 200;
const SECONDS = [1, 5, 15, 60, 300, 900, 3600];
const PATIENCE = 2000;

/** createMetrics gives a meter with a registry of its own. `now` is in milliseconds. */
export function createMetrics(now: () => number): Metrics {
  const registry = new Registry();
  describeProcess(registry);
  const { meter, show } = createInstruments(registry, now);
  return {
    meter,
    serve: async ({ host, port, status }) => {
      const server = createServer(async (request, response) => {
        if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
          response.writeHead(404).end();
          return;
        }
        await show(status);
        const page = await registry.metrics();
        response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' });
        response.end(page);
      });
      await listen(server, { host, port, name: 'METRICS_PORT' });
      return server;
    },
  };
}

function createInstruments(registry: Registry, now: () => number) {
  const registers = [registry];
  const counter = <T extends string>(name: string, help: string, labelNames: readonly T[]) =>
    new Counter<T>({ name: `debrief_${name}`, help, labelNames, registers });
  const deliveries = counter('deliveries_total', 'Webhooks that arrived.', ['event', 'outcome']);
  const requests = counter('requests_total', 'Tries of requests, by how they ended.', ['kind', 'outcome']);
  const calls = counter('github_requests_total', 'Requests to GitHub.', ['route', 'status']);
  const sweeps = new Histogram({
    name: 'debrief_sweep_duration_seconds',
    help: 'How long sweeps took.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  const lastSweep = new Gauge({
    name: 'debrief_sweep_last_done_timestamp_seconds',
    help: 'When the last sweep ended that read everything; 0 until then.',
    registers,
  });
  const budgets = createBudgets(registry, now);
  const routes = new Set<string>();
  const meter: Meter = {
    delivered: (event, outcome) => {
      deliveries.inc({ event: EVENTS.has(event) ? event : 'other', outcome });
    },
    worked: (kind, outcome) => requests.inc({ kind, outcome }),
    called: ({ route, status, budget }) => {
      if (routes.size < MOST_ROUTES) routes.add(route);
      const known = routes.has(route) ? route : 'other';
      calls.inc({ route: known, status: status === null ? 'none' : `${Math.floor(status / 100)}xx` });
      if (budget) budgets.spent(budget);
    },
    swept: (outcome, seconds) => {
      sweeps.observe({ outcome }, seconds);
      if (outcome === 'done') lastSweep.set(now() / 1000);
    },
  };
  const inbox = createInboxGauges(registry);
  return {
    meter,
    show: async (status: ServeOptions['status']) => {
      budgets.show();
      await inbox.show(status);
    },
  };
}

/** Under the names that every dashboard knows. The library's own set has numbers that are not numbers. */
function describeProcess(registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Time of processors that was used.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  new Gauge({ name: 'process_start_time_seconds', help: 'When the process started.', registers }).set(
    performance.timeOrigin / 1000,
  );
}

/** The least that any installation has left is what to look at; one gauge for each would have no bound. */
function createBudgets(registry: Registry, now: () => number) {
  const remaining = new Gauge({
    name: 'debrief_github_rate_limit_remaining',
    help: 'Requests that the installation with the least has left, by what it is a budget for.',
    labelNames: ['resource'],
    registers: [registry],
  });
  const known = new Map<string, Budget>();
  return {
    spent: (budget: Budget) => {
      known.set(`${budget.installation} ${budget.resource}`, budget);
    },
    show: () => {
      remaining.reset();
      const least = new Map<string, number>();
      for (const [key, budget] of known) {
        if (budget.reset * 1000 <= now()) known.delete(key);
        else least.set(budget.resource, Math.min(least.get(budget.resource) ?? Infinity, budget.remaining));
      }
      for (const [resource, count] of least) remaining.set({ resource }, count);
    },
  };
}

/** While the store does not answer, only `debrief_inbox_up` is shown of it. */
function createInboxGauges(registry: Registry) {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `debrief_inbox_${name}`, help, registers: [registry] });
  const up = gauge('up', '1 when the store of the inbox answers, else 0.');
  const gauges = {
    depth: gauge('depth', 'Requests that are not done, those that run included.'),
    oldestSeconds: gauge('oldest_seconds', 'Age of the oldest of them.'),
    running: gauge('running', 'Requests that run, in all replicas.'),
    dead: gauge('dead', 'Requests that were given up.'),
  };
  const names = Object.keys(gauges) as (keyof typeof gauges)[];
  return {
    show: async (status: ServeOptions['status']) => {
      const found = await within(PATIENCE, status()).catch(() => null);
      up.set(found ? 1 : 0);
      for (const name of names) {
        if (found) gauges[name].set(found[name]);
        else gauges[name].remove();
      }
    },
  };
}
