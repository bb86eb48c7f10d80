import { randomBytes } from 'node:crypto';
import type { Person } from '../controls.ts';
import type { Account, LocalGitHub } from '../types.ts';
import type { Sender } from '../webhooks/sender.ts';
import { createIssueField } from '../world/due.ts';
import type { User } from '../world/model.ts';
import { fullName, type World } from '../world/world.ts';
import { createActionsToken, createApp, findApp, findInstallation, installApp } from './apps.ts';
import { type InTurn, personOf } from './people.ts';
import { createRepository, findRepository } from './repositories.ts';

/** Face is the part of `LocalGitHub` that people do on GitHub's own pages. */
type Face = Omit<
  LocalGitHub,
  | 'url'
  | 'fetch'
  | 'faults'
  | 'lag'
  | 'clock'
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

/** Tools are what the face needs besides the world. */
interface Tools {
  readonly sender: Sender;
  /** Where the bare repositories are kept. */
  readonly directory: string;
  readonly inTurn: InTurn;
}

/** administrationOf offers what people do on GitHub's own pages: accounts, repositories, Apps, installations. */
export function administrationOf(world: World, { sender, directory, inTurn }: Tools): Face {
  const person = (user: User): Person => personOf(world, user, inTurn);
  return {
    createUser: (login, options) => createUser(world, login, options?.type),
    tokenOf: (login) => tokenOf(world, findUser(world, login)),
    createRepository: (options) => createRepository(world, directory, options),
    updateRepository: (name, change) => void Object.assign(findRepository(world, name), change),
    createIssueField: (owner, field) => createIssueField(world, findUser(world, owner), field).id,
    setCollaborator: (name, login, role) => {
      const { collaborators } = findRepository(world, name);
      const key = world.ensureUser(login).login.toLowerCase();
      if (role === 'none') collaborators.delete(key);
      else collaborators.set(key, role);
    },
    deleteRepository: (name) => {
      world.repositories.delete(fullName(findRepository(world, name)).toLowerCase());
    },
    person: (login) => person(world.ensureUser(login)),
    deleteIssue: (name, number, by) => {
      const user = by === undefined ? findRepository(world, name).owner : findUser(world, by);
      person(user).deleteIssue(name, number);
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
