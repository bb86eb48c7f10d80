/** Who may do what. */
import type { PermissionLevel, Role } from '../types.ts';
import type { Actor, Repository, User } from './model.ts';

const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const LEVELS: readonly PermissionLevel[] = ['read', 'write', 'admin'];

/** roleOf is what a user may do in a repository; anyone may read a public one. */
export function roleOf(user: User, repository: Repository): Role {
  if (user === repository.owner) return 'admin';
  const role = repository.collaborators.get(user.login.toLowerCase());
  if (role) return role;
  return repository.private || user.type !== 'User' ? 'none' : 'read';
}

/** atLeast says whether a role includes another. */
export const atLeast = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** isCollaborator says whether a user was given a role in a repository or owns it. */
export const isCollaborator = (user: User, repository: Repository): boolean =>
  (user === repository.owner && user.type === 'User') ||
  repository.collaborators.has(user.login.toLowerCase());

/** isAssignable says whether an issue can be assigned to a user: people with a role in the repository can. */
export const isAssignable = (user: User, repository: Repository): boolean =>
  user.type === 'User' && isCollaborator(user, repository);

/** reaches says whether an integration's token was made for a repository. */
function reaches(actor: Extract<Actor, { kind: 'integration' }>, repository: Repository): boolean {
  if (actor.repositories) return actor.repositories.has(repository);
  return actor.installation?.account === repository.owner;
}

/** canSee says whether a repository exists for an actor. */
export function canSee(actor: Actor, repository: Repository): boolean {
  if (!repository.private) return true;
  if (actor.kind === 'person') return atLeast(roleOf(actor.user, repository), 'read');
  return actor.kind === 'integration' && reaches(actor, repository);
}

/** grants says whether permissions include a scope, written like `issues:write`. Metadata may always be read. */
export function grants(permissions: Readonly<Record<string, PermissionLevel>>, scope: string): boolean {
  if (scope === 'metadata:read') return true;
  const [name = '', needed = 'read'] = scope.split(':');
  const level = permissions[name];
  return (
    level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(needed === 'write' ? 'write' : 'read')
  );
}

/** Need is what an operation asks for: a role of a person, one of the scopes of an integration. */
export interface Need {
  readonly role: Role;
  readonly scopes: readonly string[];
}

/** may says whether an actor has what is needed in a repository. Public repositories are read by everyone. */
export function may(actor: Actor, repository: Repository, need: Need): boolean {
  const isRead = need.scopes.every((scope) => scope.endsWith(':read'));
  switch (actor.kind) {
    case 'app':
      return false;
    case 'anonymous':
      return isRead && need.role === 'read' && !repository.private;
    case 'person':
      return atLeast(roleOf(actor.user, repository), need.role);
    case 'integration':
      if (!reaches(actor, repository)) return isRead && !repository.private;
      return need.scopes.some((scope) => grants(actor.permissions, scope));
  }
}
