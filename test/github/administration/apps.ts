import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { AppCredentials, AppOptions, InstallationOptions, Permissions } from '../types.ts';
import type { App, Installation, Repository } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { findRepository } from './repositories.ts';

/** The permissions of which GitHub asks for one before an App may subscribe to an event. */
const EVENT_PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  issues: ['issues'],
  issue_comment: ['issues', 'pull_requests'],
  pull_request: ['pull_requests'],
  push: ['contents'],
};

interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** A key takes long to make, and to sign with, and says nothing about what is tested: each process makes one, half as long as GitHub's. */
let keys: KeyPair | null = null;

function keyPair(): KeyPair {
  keys ??= generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  return keys;
}

/** findApp is the App of an id; there must be one. */
export function findApp(world: World, id: number): App {
  const found = world.apps.get(id);
  if (!found) throw new Error(`there is no App ${id}`);
  return found;
}

/** findInstallation is the installation of an id; there must be one. */
export function findInstallation(world: World, id: number): Installation {
  const found = world.installations.get(id);
  if (!found) throw new Error(`there is no installation ${id}`);
  return found;
}

/** createApp registers an App; an event that is unknown here or lacks its permission is refused. */
export function createApp(world: World, options: AppOptions): AppCredentials {
  for (const event of options.events) {
    const needed = EVENT_PERMISSIONS[event];
    if (!needed) throw new Error(`the local GitHub sends no event "${event}"`);
    if (needed.some((permission) => options.permissions[permission])) continue;
    throw new Error(`the event "${event}" needs the permission "${needed.join('" or "')}"`);
  }
  const id = world.nextId();
  const { publicKey, privateKey } = keyPair();
  const { slug, webhookSecret = randomBytes(20).toString('hex') } = options;
  const bot = world.ensureUser(`${slug}[bot]`, 'Bot');
  world.apps.set(id, {
    id,
    slug,
    owner: world.ensureUser('app-owner'),
    bot,
    permissions: options.permissions,
    events: options.events,
    webhookUrl: options.webhookUrl ?? null,
    webhookSecret,
    publicKey,
    createdAt: world.now(),
  });
  return { id, slug, privateKey, webhookSecret, login: bot.login };
}

/** installApp installs an App on repositories of one owner. */
export function installApp(world: World, app: App, options: InstallationOptions): Installation {
  const account = world.user(options.owner);
  if (!account) throw new Error(`there is no owner ${options.owner}`);
  const names = options.repositories?.map((name) => (name.includes('/') ? name : `${account.login}/${name}`));
  const installation: Installation = {
    id: world.nextId(),
    app,
    account,
    repositories: names ? new Set(names.map((name) => findRepository(world, name))) : null,
    createdAt: options.createdAt ?? world.now(),
    suspendedAt: null,
  };
  world.installations.set(installation.id, installation);
  return installation;
}

/** createActionsToken makes a token like a workflow's `GITHUB_TOKEN`. */
export function createActionsToken(world: World, repository: Repository, permissions: Permissions): string {
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  world.integrationTokens.set(token, {
    kind: 'integration',
    user: world.ensureUser('github-actions[bot]', 'Bot'),
    installation: null,
    permissions: { metadata: 'read', ...permissions },
    repositories: new Set([repository]),
    expiresAt: Number.POSITIVE_INFINITY,
  });
  return token;
}
