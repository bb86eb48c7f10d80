import { join } from 'node:path';
import { GitRepository } from '../git/repository.ts';
import { identity } from '../present/git.ts';
import type { RepositoryOptions } from '../types.ts';
import type { Repository } from '../world/model.ts';
import type { World } from '../world/world.ts';

/** findRepository is the repository of a full name; there must be one. */
export function findRepository(world: World, name: string): Repository {
  const found = world.repository(name);
  if (!found) throw new Error(`there is no repository ${name}`);
  return found;
}

/** createRepository makes a repository below a directory, with one commit where there are files. */
export function createRepository(world: World, directory: string, options: RepositoryOptions): void {
  const owner = world.ensureUser(options.owner, 'Organization');
  const name = `${owner.login}/${options.name}`;
  if (world.repository(name)) throw new Error(`there is a repository ${name} already`);
  const { defaultBranch = 'main', collaborators = {} } = options;
  const id = world.nextId();
  const createdAt = options.createdAt === undefined ? world.now() : new Date(options.createdAt);
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
    protected: false,
    plan: options.plan ?? 'team',
    defaultBranch,
    createdAt,
    pushedAt: createdAt,
    collaborators: new Map(roles),
    labels: [],
    milestones: [],
    threads: [],
    checkSuites: [],
    deployments: [],
    git: new GitRepository(join(directory, `${id}.git`), defaultBranch),
    branches: new Map(),
  };
  commitFiles(repository, options.files ?? {});
  world.repositories.set(name.toLowerCase(), repository);
}

type Files = NonNullable<RepositoryOptions['files']>;

function commitFiles({ git, owner, defaultBranch, branches, createdAt }: Repository, files: Files): void {
  let tree: string | null = null;
  for (const [path, source] of Object.entries(files)) {
    const isLink = typeof source === 'object' && 'symlink' in source;
    const bytes = Buffer.from(isLink ? source.symlink : source);
    const blob = { mode: isLink ? '120000' : '100644', sha: git.objects.write('blob', bytes) };
    tree = git.withPath(tree, path, blob);
  }
  if (tree === null) return;
  const author = identity(owner, createdAt);
  const sha = git.writeCommit({ tree, parents: [], author, committer: author, message: 'Initial commit' });
  git.refs.write(`refs/heads/${defaultBranch}`, sha);
  branches.set(defaultBranch, sha);
}
