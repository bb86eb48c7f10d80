import { randomBytes } from 'node:crypto';
import type { Account, LocalGitHub } from '../types.ts';
import type { Sender } from '../webhooks/sender.ts';
import type { Repository, User } from '../world/model.ts';
import { announce } from '../world/threads.ts';
import { fullName, type World } from '../world/world.ts';
import { createActionsToken, createApp, findApp, findInstallation, installApp } from './apps.ts';
import { createRepository, findRepository } from './repositories.ts';

/** Face is the part of `LocalGitHub` that people do on GitHub's own pages. */
type Face = Omit<
  LocalGitHub,
  | 'url'
  | 'faults'
  | 'requests'
  | 'violations'
  | 'deliveries'
  | 'webhooks'
  | 'assertClean'
  | 'settled'
  | 'state'
  | 'close'
>;

function tokenOf(world: World, user: User): string {
  for (const [token, owner] of world.personalTokens) if (owner === user) return token;
  const token = `ghp_${randomBytes(18).toString('hex')}`;
  world.personalTokens.set(token, user);
  return token;
}

function createUser(world: World, login: string, type: User['type'] = 'User'): Account {
  const user = world.ensureUser(login, type);
  return { login: user.login, token: tokenOf(world, user) };
}

function findUser(world: World, login: string): User {
  const found = world.user(login);
  if (!found) throw new Error(`there is no user ${login}`);
  return found;
}

function deleteIssue(world: World, repository: Repository, number: number, user: User): void {
  const thread = repository.threads[number - 1];
  if (!thread || thread.deleted || thread.pull) {
    throw new Error(`${fullName(repository)} has no issue #${number}`);
  }
  announce(world, thread, { user, app: null }, 'deleted');
  thread.deleted = true;
  const { parent } = thread;
  if (parent) parent.subIssues = parent.subIssues.filter((child) => child !== thread);
  for (const child of thread.subIssues) child.parent = null;
}

/** administrationOf offers what people do on GitHub's own pages: accounts, repositories, Apps, installations. */
export function administrationOf(world: World, sender: Sender, directory: string): Face {
  return {
    createUser: (login, options) => createUser(world, login, options?.type),
    tokenOf: (login) => tokenOf(world, findUser(world, login)),
    createRepository: (options) => createRepository(world, directory, options),
    updateRepository: (name, change) => void Object.assign(findRepository(world, name), change),
    setCollaborator: (name, login, role) => {
      const { collaborators } = findRepository(world, name);
      const key = world.ensureUser(login).login.toLowerCase();
      if (role === 'none') collaborators.delete(key);
      else collaborators.set(key, role);
    },
    deleteRepository: (name) => {
      world.repositories.delete(fullName(findRepository(world, name)).toLowerCase());
    },
    deleteIssue: (name, number, by) => {
      const repository = findRepository(world, name);
      deleteIssue(world, repository, number, by === undefined ? repository.owner : findUser(world, by));
    },
    createApp: (options) => createApp(world, options),
    installApp: (appId, options) => {
      const installation = installApp(world, findApp(world, appId), options);
      sender.tellInstallation(installation, 'created');
      return installation.id;
    },
    setWebhookUrl: (appId, url) => {
      findApp(world, appId).webhookUrl = url;
    },
    suspendInstallation: (id) => {
      const installation = findInstallation(world, id);
      installation.suspendedAt = world.now();
      sender.tellInstallation(installation, 'suspend');
    },
    unsuspendInstallation: (id) => {
      const installation = findInstallation(world, id);
      installation.suspendedAt = null;
      sender.tellInstallation(installation, 'unsuspend');
    },
    removeInstallation: (id) => {
      const installation = findInstallation(world, id);
      world.installations.delete(id);
      sender.tellInstallation(installation, 'deleted');
    },
    ping: (appId) => sender.ping(findApp(world, appId)),
    createActionsToken: (name, permissions) =>
      createActionsToken(world, findRepository(world, name), permissions),
  };
}
