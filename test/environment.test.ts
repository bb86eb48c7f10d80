import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EnvironmentError, hasNoCredentials, readEnvironment } from '../src/environment.ts';
import type { InboxPlace } from '../src/inbox/open.ts';

const pem = (type: 'rsa' | 'ed25519') => {
  const { privateKey } =
    type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};
const key = pem('rsa');
const complete = { APP_ID: '12', PRIVATE_KEY: key, WEBHOOK_SECRET: 's'.repeat(32) };

function problems(variables: Record<string, string | undefined>): readonly string[] {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

describe('readEnvironment', () => {
  it('reads a complete environment and fills in the defaults', () => {
    expect(readEnvironment(complete)).toEqual({
      appId: 12,
      privateKey: key.trim(),
      webhookSecret: complete.WEBHOOK_SECRET,
      host: 'localhost',
      port: 3000,
      metricsPort: null,
      apiUrl: 'https://api.github.com',
      logLevel: 'info',
      throttle: true,
      slackUrl: null,
      inbox: { kind: 'sqlite', directory: join(process.cwd(), 'data') },
      tries: 8,
      concurrency: 4,
      sweepSeconds: 900,
      settleSeconds: 600,
    });
  });

  it('keeps the metrics on a port of their own', () => {
    expect(readEnvironment({ ...complete, METRICS_PORT: '9464' }).metricsPort).toBe(9464);
    for (const METRICS_PORT of ['3000', '0', 'all']) {
      expect(problems({ ...complete, METRICS_PORT })).toEqual([expect.stringContaining('METRICS_PORT')]);
    }
  });

  it.each([
    ['in one line', key.replaceAll('\n', '\\n')],
    ['in quotes', `"${key}"`],
    ['in Base64', Buffer.from(key).toString('base64')],
  ])('reads a key %s', (_, PRIVATE_KEY) => {
    expect(readEnvironment({ ...complete, PRIVATE_KEY }).privateKey.trim()).toBe(key.trim());
  });

  it('reads a key from its file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'debrief-'));
    const file = join(folder, 'key.pem');
    writeFileSync(file, key);
    const { privateKey } = readEnvironment({
      ...complete,
      PRIVATE_KEY: undefined,
      PRIVATE_KEY_PATH: file,
    });
    rmSync(folder, { recursive: true });
    expect(privateKey).toBe(key);
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['no app', { APP_ID: undefined }, 'APP_ID is missing'],
    ['an app that is no number', { APP_ID: 'debrief' }, 'APP_ID is not a number'],
    ['no key', { PRIVATE_KEY: undefined }, 'PRIVATE_KEY is missing'],
    ['a key that is none', { PRIVATE_KEY: 'secret-looking' }, 'PRIVATE_KEY cannot be read'],
    ['a key of another kind', { PRIVATE_KEY: pem('ed25519') }, 'PRIVATE_KEY is not an RSA key'],
    [
      'a file that is not there',
      { PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: '/nowhere/key.pem' },
      'PRIVATE_KEY_PATH names a file that does not exist',
    ],
    ['no secret', { WEBHOOK_SECRET: '' }, 'WEBHOOK_SECRET is missing'],
    ['a short secret', { WEBHOOK_SECRET: 'development' }, 'WEBHOOK_SECRET is shorter than 32 bytes'],
    ['a port that is none', { PORT: 'http' }, 'PORT is not a port'],
    [
      'a webhook of Slack that is none',
      { SLACK_WEBHOOK_URL: 'hooks.slack.com' },
      'SLACK_WEBHOOK_URL is not a URL',
    ],
    ['an address that is none', { GITHUB_API_URL: 'github.example' }, 'GITHUB_API_URL is not a URL'],
    [
      'a database that is none',
      { DATABASE_URL: 'mysql://db:hush@host/name' },
      'DATABASE_URL is not the address',
    ],
    ['tries that are none', { INBOX_TRIES: '0' }, 'INBOX_TRIES is not a count'],
    ['no room to work', { INBOX_CONCURRENCY: 'many' }, 'INBOX_CONCURRENCY is not a count'],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL is unknown'],
  ])('refuses %s and says what to set', (_, change, words) => {
    expect(problems({ ...complete, ...change })).toEqual([expect.stringContaining(words)]);
  });

  it.each<[Record<string, string>, InboxPlace]>([
    [{ DEBRIEF_DATA_DIR: '/var/lib/debrief' }, { kind: 'sqlite', directory: '/var/lib/debrief' }],
    [{ DATABASE_URL: 'postgres://db/debrief' }, { kind: 'postgres', url: 'postgres://db/debrief' }],
    [
      { DATABASE_URL: 'postgresql://db', DEBRIEF_DATA_DIR: 'x' },
      { kind: 'postgres', url: 'postgresql://db' },
    ],
  ])('keeps requests where %j says', (change, inbox) => {
    expect(readEnvironment({ ...complete, ...change }).inbox).toEqual(inbox);
  });

  it('names every problem at once, and never a secret', () => {
    const all = problems({ PRIVATE_KEY: 'hush-hush', WEBHOOK_SECRET: 'hush' });
    expect(all).toHaveLength(3);
    expect(all.join()).not.toContain('hush');
  });
});

describe('hasNoCredentials', () => {
  it('holds only when the App was never set up', () => {
    expect(hasNoCredentials({ PORT: '3000' })).toBe(true);
    expect(hasNoCredentials({ WEBHOOK_SECRET: 'x' })).toBe(false);
  });
});
