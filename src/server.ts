/** The App's process: `npm start`. */
import { existsSync } from 'node:fs';
import { run } from 'probot';
import { EnvironmentError, hasNoCredentials, readEnvironment } from './environment.ts';
import { type RunningApp, startServer } from './serve.ts';

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (hasNoCredentials(process.env)) {
    await setUp();
    return;
  }
  const app = await startServer(readEnvironment(process.env));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(app));
}

/** Milliseconds after which a process that was told to stop ends, whatever it waits for. */
const LAST_MOMENT = 9500;

async function end(app: RunningApp): Promise<void> {
  setTimeout(() => process.exit(1), LAST_MOMENT).unref();
  try {
    await app.stop();
    process.exit(0);
  } catch (error) {
    // Errors of GitHub and of databases carry more than their words.
    console.error(`Debrief did not stop cleanly: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** Probot's set-up page registers the App from app.yml and writes the credentials to .env. */
async function setUp(): Promise<void> {
  const api = process.env.GITHUB_API_URL;
  if (api && URL.canParse(api) && new URL(api).host !== 'api.github.com') {
    const { host, protocol } = new URL(api);
    process.env.GHE_HOST ??= host;
    process.env.GHE_PROTOCOL ??= protocol.replace(':', '');
  }
  await run(() => undefined);
}

try {
  await main();
} catch (error) {
  const lines =
    error instanceof EnvironmentError
      ? error.problems
      : [error instanceof Error ? error.message : String(error)];
  console.error(['Debrief cannot start:', ...lines.map((line) => `  ${line}`)].join('\n'));
  process.exitCode = 1;
}
