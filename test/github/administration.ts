import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { formatCommit } from './git/objects.ts';
import { GitRepository } from './git/repository.ts';
import { identity } from './present/git.ts';
import type {
  Account,
  AppCredentials,
  AppOptions,
  InstallationOptions,
  LocalGitHub,
  Permissions,
  RepositoryOptions,
} from './types.ts';
import type { Sender } from './webhooks/sender.ts';
import type { App, Installation, Repository, User } from './world/model.ts';
import { fullName, type World } from './world/world.ts';

/** The permission that GitHub asks for before an App may subscribe to an event. */
const EVENT_PERMISSIONS: Readonly<Record<string, string>> = {
  issues: 'issues',
  issue_comment: 'issues',
  pull_request: 'pull_requests',
  push: 'contents',
};

/** A key takes long to make and says nothing about what is tested: each process makes one. */
let keys: { readonly publicKey: string; readonly privateKey: string } | null = null;

function keyPair(): { readonly publicKey: string; readonly privateKey: string } {
  keys ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  return keys;
}

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

/** Administration is what people do on GitHub's own pages: accounts, repositories, Apps, installations. */
export class Administration {
  readonly #world: World;
  readonly #sender: Sender;
  readonly #directory: string;

  constructor(world: World, sender: Sender, directory: string) {
    this.#world = world;
    this.#sender = sender;
    this.#directory = directory;
  }

  face(): Face {
    return {
      createUser: (login, options) => this.#createUser(login, options?.type),
      tokenOf: (login) => this.#tokenOf(this.#user(login)),
      createRepository: (options) => this.#createRepository(options),
      updateRepository: (name, change) => void Object.assign(this.repository(name), change),
      setCollaborator: (name, login, role) => {
        const { collaborators } = this.repository(name);
        const user = this.#world.ensureUser(login);
        if (role === 'none') collaborators.delete(user.login.toLowerCase());
        else collaborators.set(user.login.toLowerCase(), role);
      },
      deleteRepository: (name) =>
        void this.#world.repositories.delete(fullName(this.repository(name)).toLowerCase()),
      deleteIssue: (name, number) => {
        const thread = this.repository(name).threads[number - 1];
        if (!thread) throw new Error(`${name} has no issue #${number}`);
        thread.deleted = true;
        if (thread.parent)
          thread.parent.subIssues = thread.parent.subIssues.filter((child) => child !== thread);
      },
      createApp: (options) => this.#createApp(options),
      installApp: (appId, options) => this.#installApp(appId, options),
      setWebhookUrl: (appId, url) => {
        this.#app(appId).webhookUrl = url;
      },
      suspendInstallation: (id) => this.#suspend(id, this.#world.now()),
      unsuspendInstallation: (id) => this.#suspend(id, null),
      removeInstallation: (id) => {
        const installation = this.#installation(id);
        this.#world.installations.delete(id);
        this.#sender.tellInstallation(installation, 'deleted');
      },
      ping: (appId) => this.#sender.ping(this.#app(appId)),
      createActionsToken: (name, permissions) => this.#createActionsToken(name, permissions),
    };
  }

  repository(name: string): Repository {
    const found = this.#world.repository(name);
    if (!found) throw new Error(`there is no repository ${name}`);
    return found;
  }

  #user(login: string): User {
    const found = this.#world.user(login);
    if (!found) throw new Error(`there is no user ${login}`);
    return found;
  }

  #app(id: number): App {
    const found = this.#world.apps.get(id);
    if (!found) throw new Error(`there is no App ${id}`);
    return found;
  }

  #installation(id: number): Installation {
    const found = this.#world.installations.get(id);
    if (!found) throw new Error(`there is no installation ${id}`);
    return found;
  }

  #createUser(login: string, type: User['type'] = 'User'): Account {
    const user = this.#world.ensureUser(login, type);
    return { login: user.login, token: this.#tokenOf(user) };
  }

  #tokenOf(user: User): string {
    for (const [token, owner] of this.#world.personalTokens) if (owner === user) return token;
    const token = `ghp_${randomBytes(18).toString('hex')}`;
    this.#world.personalTokens.set(token, user);
    return token;
  }

  #createRepository(options: RepositoryOptions): void {
    const world = this.#world;
    const owner = world.ensureUser(options.owner, 'Organization');
    const name = `${owner.login}/${options.name}`;
    if (world.repository(name)) throw new Error(`there is a repository ${name} already`);
    const { defaultBranch = 'main', files = {}, collaborators = {}, plan = 'team' } = options;
    const id = world.nextId();
    const git = GitRepository.create(join(this.#directory, `${id}.git`), defaultBranch);
    const now = world.now();
    const roles = Object.entries(collaborators).map(
      ([login, role]) => [world.ensureUser(login).login.toLowerCase(), role] as const,
    );
    const repository: Repository = {
      id,
      owner,
      name: options.name,
      private: options.private ?? false,
      archived: options.archived ?? false,
      hasIssues: options.hasIssues ?? true,
      subIssues: options.subIssues ?? true,
      plan,
      defaultBranch,
      createdAt: now,
      pushedAt: now,
      collaborators: new Map(roles),
      labels: [],
      threads: [],
      git,
      branches: new Map(),
    };
    this.#commitFiles(repository, files);
    world.repositories.set(name.toLowerCase(), repository);
  }

  #commitFiles(
    { git, owner, defaultBranch, branches }: Repository,
    files: RepositoryOptions['files'] = {},
  ): void {
    if (Object.keys(files).length === 0) return;
    let tree: string | null = null;
    for (const [path, source] of Object.entries(files)) {
      const isLink = typeof source === 'object' && 'symlink' in source;
      const bytes = Buffer.from(isLink ? source.symlink : source);
      const blob = { mode: isLink ? '120000' : '100644', sha: git.objects.write('blob', bytes) };
      tree = git.withPath(tree, path, blob);
    }
    const author = identity(owner, this.#world.now());
    const commit = { tree: tree ?? '', parents: [], author, committer: author, message: 'Initial commit' };
    const sha = git.objects.write('commit', formatCommit(commit));
    git.writeRef(`refs/heads/${defaultBranch}`, sha);
    branches.set(defaultBranch, sha);
  }

  #createApp(options: AppOptions): AppCredentials {
    for (const event of options.events) {
      const needed = EVENT_PERMISSIONS[event];
      if (!needed) throw new Error(`the local GitHub sends no event "${event}"`);
      const isAllowed =
        options.permissions[needed] || (event === 'issue_comment' && options.permissions.pull_requests);
      if (!isAllowed) throw new Error(`the event "${event}" needs the permission "${needed}"`);
    }
    const world = this.#world;
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

  #installApp(appId: number, options: InstallationOptions): number {
    const account = this.#user(options.owner);
    const names = options.repositories?.map((name) =>
      name.includes('/') ? name : `${account.login}/${name}`,
    );
    const installation: Installation = {
      id: this.#world.nextId(),
      app: this.#app(appId),
      account,
      repositories: names ? new Set(names.map((name) => this.repository(name))) : null,
      createdAt: options.createdAt ?? this.#world.now(),
      suspendedAt: null,
    };
    this.#world.installations.set(installation.id, installation);
    this.#sender.tellInstallation(installation, 'created');
    return installation.id;
  }

  #suspend(id: number, at: Date | null): void {
    const installation = this.#installation(id);
    installation.suspendedAt = at;
    this.#sender.tellInstallation(installation, at ? 'suspend' : 'unsuspend');
  }

  #createActionsToken(name: string, permissions: Permissions): string {
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    this.#world.integrationTokens.set(token, {
      kind: 'integration',
      user: this.#world.ensureUser('github-actions[bot]', 'Bot'),
      installation: null,
      permissions: { metadata: 'read', ...permissions },
      repositories: new Set([this.repository(name)]),
      expiresAt: Number.POSITIVE_INFINITY,
    });
    return token;
  }
}
