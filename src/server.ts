/** The App's process: `npm start`. */
import { existsSync } from 'node:fs';
import { Probot, ProbotOctokit, run, Server } from 'probot';
import { createApp } from './app.ts';
import { type Environment, EnvironmentError, hasNoCredentials, readEnvironment } from './environment.ts';

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (hasNoCredentials(process.env)) {
    await setUp();
    return;
  }
  const environment = readEnvironment(process.env);
  const server = createServer(environment);
  const inbox = await load(server);
  await server.start();
  const stop = async () => {
    await Promise.all([server.stop(), inbox.stop()]);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}

/** Probot's setup page registers the App from app.yml and writes the credentials to .env. */
async function setUp(): Promise<void> {
  const api = process.env.GITHUB_API_URL;
  if (api && URL.canParse(api) && new URL(api).host !== 'api.github.com') {
    const { host, protocol } = new URL(api);
    process.env.GHE_HOST ??= host;
    process.env.GHE_PROTOCOL ??= protocol.replace(':', '');
  }
  await run(() => undefined);
}

function createServer(environment: Environment): Server {
  const { appId, privateKey, webhookSecret, host, port, apiUrl, logLevel, throttle } = environment;
  const Octokit = throttle
    ? ProbotOctokit
    : ProbotOctokit.defaults((defaults: { throttle?: object }) => ({
        ...defaults,
        throttle: { ...defaults.throttle, enabled: false },
      }));
  return new Server({
    host,
    port,
    Probot: Probot.defaults({ appId, privateKey, secret: webhookSecret, baseUrl: apiUrl, logLevel, Octokit }),
  });
}

async function load(server: Server) {
  let inbox: ReturnType<typeof createApp> | null = null;
  await server.load(async (app, { addHandler }) => {
    inbox = createApp(app);
    // The setup page registers the bare address as the webhook's: answer there as well.
    addHandler(await app.getNodeMiddleware({ path: '/' }));
  });
  if (!inbox) throw new Error('The App was not loaded.');
  return inbox as ReturnType<typeof createApp>;
}

try {
  await main();
} catch (error) {
  const lines =
    error instanceof EnvironmentError ? error.problems : [error instanceof Error ? error.stack : error];
  console.error(['Debrief cannot start:', ...lines.map((line) => `  ${line}`)].join('\n'));
  process.exitCode = 1;
}
