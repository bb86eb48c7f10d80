/** The App's environment: what has to be set, and what is wrong with it. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InboxPlace } from './inbox/open.ts';
import { isWebAddress } from './web-address.ts';

/** Environment is a complete set of settings for the App. */
export interface Environment {
  readonly appId: number;
  /** PEM */
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly host: string;
  readonly port: number;
  /** Where Prometheus reads the metrics, null for nowhere. */
  readonly metricsPort: number | null;
  readonly apiUrl: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** False for a GitHub without rate limits: then writes are not spaced out. */
  readonly throttle: boolean;
  /** Where a team is told, an incoming webhook in Slack's format; null for nowhere. */
  readonly slackUrl: string | null;
  /** Where requests are kept until they are done. */
  readonly inbox: InboxPlace;
  /** How often a request is tried before it is given up. */
  readonly tries: number;
  /** How many requests run side by side in this process. */
  readonly concurrency: number;
  /** Seconds between two sweeps; 0 sweeps never. */
  readonly sweepSeconds: number;
  /** Seconds after which GitHub's lists surely show what was made. */
  readonly settleSeconds: number;
}

/** EnvironmentError lists everything that is wrong with the environment, one sentence each. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

const CREDENTIALS = ['APP_ID', 'PRIVATE_KEY', 'PRIVATE_KEY_PATH', 'WEBHOOK_SECRET'];
const MIN_SECRET_BYTES = 32;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** hasNoCredentials tells whether the App has never been set up. */
export function hasNoCredentials(variables: Variables): boolean {
  return CREDENTIALS.every((name) => !variables[name]);
}

/** readEnvironment gives the App's settings; it throws `EnvironmentError` with every problem at once. */
export function readEnvironment(variables: Variables): Environment {
  const problems: string[] = [];
  const environment: Environment = {
    appId: readAppId(variables, problems),
    privateKey: readPrivateKey(variables, problems),
    webhookSecret: readSecret(variables, problems),
    ...readListening(variables, problems),
    metricsPort: readMetricsPort(variables, problems),
    apiUrl: readApiUrl(variables, problems),
    throttle: variables.THROTTLE !== 'false',
    slackUrl: readSlackUrl(variables, problems),
    inbox: readInboxPlace(variables, problems),
    sweepSeconds: readCount(
      'SWEEP_INTERVAL_SECONDS',
      { initial: 900, most: 86_400, least: 0 },
      variables,
      problems,
    ),
    settleSeconds: readCount('SETTLE_SECONDS', { initial: 600, most: 86_400, least: 0 }, variables, problems),
    tries: readCount('INBOX_TRIES', { initial: 8, most: 100 }, variables, problems),
    concurrency: readCount('INBOX_CONCURRENCY', { initial: 4, most: 50 }, variables, problems),
  };
  if (problems.length > 0) throw new EnvironmentError(problems);
  return environment;
}

function readAppId({ APP_ID }: Variables, problems: string[]): number {
  if (!APP_ID) problems.push('APP_ID is missing: set it to the number on the page of your GitHub App.');
  else if (!/^[1-9]\d*$/.test(APP_ID)) {
    problems.push('APP_ID is not a number: set it to the number on the page of your GitHub App.');
  }
  return Number(APP_ID);
}

function readPrivateKey({ PRIVATE_KEY, PRIVATE_KEY_PATH }: Variables, problems: string[]): string {
  if (!PRIVATE_KEY && !PRIVATE_KEY_PATH) {
    problems.push(
      'PRIVATE_KEY is missing: set it to the PEM text of the key of your GitHub App, or PRIVATE_KEY_PATH to its file.',
    );
    return '';
  }
  const name = PRIVATE_KEY ? 'PRIVATE_KEY' : 'PRIVATE_KEY_PATH';
  try {
    const text = PRIVATE_KEY ? toPem(PRIVATE_KEY) : readFileSync(PRIVATE_KEY_PATH ?? '', 'utf8');
    if (createPrivateKey(text).asymmetricKeyType === 'rsa') return text;
    problems.push(`${name} is not an RSA key: download a private key from the page of your GitHub App.`);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    problems.push(
      missing
        ? `${name} names a file that does not exist: set it to the .pem file from the page of your GitHub App.`
        : `${name} cannot be read as a private key: it must be PEM text, as downloaded from the page of your GitHub App.`,
    );
  }
  return '';
}

/** Environment files often hold the key in one line, with `\n` for line ends, or in Base64. */
function toPem(value: string): string {
  const text = value
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replaceAll('\\n', '\n');
  return text.startsWith('-----') ? text : Buffer.from(text, 'base64').toString('utf8');
}

function readSecret({ WEBHOOK_SECRET }: Variables, problems: string[]): string {
  const remedy = 'set it, here and on the page of your GitHub App, to the output of: openssl rand -hex 32';
  if (!WEBHOOK_SECRET) problems.push(`WEBHOOK_SECRET is missing: ${remedy}`);
  else if (Buffer.byteLength(WEBHOOK_SECRET) < MIN_SECRET_BYTES) {
    problems.push(`WEBHOOK_SECRET is shorter than ${MIN_SECRET_BYTES} bytes: ${remedy}`);
  }
  return WEBHOOK_SECRET ?? '';
}

const isPort = (port: number) => Number.isInteger(port) && port >= 1 && port <= 65_535;

function readMetricsPort({ METRICS_PORT, PORT }: Variables, problems: string[]): number | null {
  if (!METRICS_PORT) return null;
  const port = Number(METRICS_PORT);
  if (!isPort(port) || port === Number(PORT || 3000)) {
    problems.push(
      'METRICS_PORT is not a port of its own: set it to a number from 1 to 65535 that is not PORT, or leave it out for no metrics.',
    );
  }
  return port;
}

function readListening({ HOST, PORT, LOG_LEVEL }: Variables, problems: string[]) {
  const port = Number(PORT || 3000);
  if (!isPort(port)) {
    problems.push('PORT is not a port: set it to a number from 1 to 65535, or leave it out for 3000.');
  }
  const logLevel = LOG_LEVELS.find((level) => level === (LOG_LEVEL || 'info'));
  if (!logLevel) problems.push(`LOG_LEVEL is unknown: set it to one of ${LOG_LEVELS.join(', ')}.`);
  return { host: HOST || 'localhost', port, logLevel: logLevel ?? ('info' as const) };
}

function readApiUrl({ GITHUB_API_URL }: Variables, problems: string[]): string {
  const url = GITHUB_API_URL || 'https://api.github.com';
  if (!isWebAddress(url)) {
    problems.push(
      'GITHUB_API_URL is not a URL: set it to https://HOST/api/v3 for GitHub Enterprise Server, or leave it out.',
    );
  }
  return url.replace(/\/+$/, '');
}

/** The address is a secret: it is not repeated. */
function readSlackUrl({ SLACK_WEBHOOK_URL }: Variables, problems: string[]): string | null {
  if (!SLACK_WEBHOOK_URL) return null;
  if (!isWebAddress(SLACK_WEBHOOK_URL)) {
    problems.push(
      'SLACK_WEBHOOK_URL is not a URL: set it to the address of an incoming webhook, as https://hooks.slack.com/services/…, or leave it out.',
    );
  }
  return SLACK_WEBHOOK_URL;
}

function readInboxPlace({ DATABASE_URL, DEBRIEF_DATA_DIR }: Variables, problems: string[]): InboxPlace {
  if (!DATABASE_URL) return { kind: 'sqlite', directory: resolve(DEBRIEF_DATA_DIR || 'data') };
  if (!URL.canParse(DATABASE_URL) || !/^postgres(ql)?:$/.test(new URL(DATABASE_URL).protocol)) {
    problems.push(
      'DATABASE_URL is not the address of a PostgreSQL database: set it to postgres://USER:PASSWORD@HOST/DATABASE, or leave it out.',
    );
  }
  return { kind: 'postgres', url: DATABASE_URL };
}

function readCount(
  name: string,
  { initial, most, least = 1 }: { readonly initial: number; readonly most: number; readonly least?: number },
  variables: Variables,
  problems: string[],
): number {
  const count = Number(variables[name] || initial);
  if (!Number.isInteger(count) || count < least || count > most) {
    problems.push(
      `${name} is not a count: set it to a number from ${least} to ${most}, or leave it out for ${initial}.`,
    );
  }
  return count;
}
