/** Operations on Apps, installations and users. */
import { randomBytes } from 'node:crypto';
import { presentApp, presentInstallation } from '../present/apps.ts';
import { iso, presentFullUser, presentRepository } from '../present/basics.ts';
import type { PermissionLevel } from '../types.ts';
import { grants } from '../world/access.ts';
import type { Installation, Repository } from '../world/model.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { type Answer, appOf, type Call, created, doerOf, ok, param, type Route } from './call.ts';
import type { Operation } from './operations.ts';

const HOUR = 3_600_000;

function installationOf(call: Call): Installation {
  const installation = call.world.installations.get(Number(param(call, 'installation_id')));
  if (!installation || installation.app !== appOf(call)) throw notFound();
  return installation;
}

interface TokenRequest {
  readonly repositories?: readonly string[];
  readonly repository_ids?: readonly number[];
  readonly permissions?: Readonly<Record<string, PermissionLevel>>;
}

/** The repositories that a token is asked for; null is all that the installation has. */
function narrowRepositories(call: Call, installation: Installation): ReadonlySet<Repository> | null {
  const { repositories, repository_ids: ids } = call.body as TokenRequest;
  if (!repositories && !ids) return installation.repositories;
  const reachable = [...call.world.repositories.values()].filter((repository) =>
    call.world.installationsOf(repository).includes(installation),
  );
  const wanted = new Set<Repository>();
  for (const name of [...(repositories ?? []), ...(ids ?? [])]) {
    const found = reachable.find(
      (repository) => repository.id === name || repository.name.toLowerCase() === String(name).toLowerCase(),
    );
    if (!found) {
      const message =
        'There is at least one repository that does not exist or is not accessible to the parent installation.';
      throw new Refusal(422, message);
    }
    wanted.add(found);
  }
  return wanted;
}

function narrowPermissions(
  call: Call,
  installation: Installation,
): Readonly<Record<string, PermissionLevel>> {
  const granted = { metadata: 'read' as const, ...installation.app.permissions };
  const { permissions } = call.body as TokenRequest;
  if (!permissions) return granted;
  for (const [name, level] of Object.entries(permissions)) {
    if (!grants(granted, `${name}:${level}`)) {
      throw new Refusal(422, 'The permissions requested are not granted to this installation.');
    }
  }
  return { metadata: 'read', ...permissions };
}

function createToken(call: Call): Answer {
  const installation = installationOf(call);
  if (installation.suspendedAt) throw new Refusal(403, 'This installation has been suspended');
  const repositories = narrowRepositories(call, installation);
  const permissions = narrowPermissions(call, installation);
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  const expiresAt = Date.now() + HOUR;
  call.world.integrationTokens.set(token, {
    kind: 'integration',
    user: installation.app.bot,
    installation,
    permissions,
    repositories,
    expiresAt,
  });
  const isNarrowed = repositories !== installation.repositories;
  return created({
    token,
    expires_at: iso(new Date(expiresAt)),
    permissions,
    repository_selection: repositories ? 'selected' : 'all',
    ...(isNarrowed &&
      repositories && { repositories: [...repositories].map((one) => presentRepository(call.world, one)) }),
  });
}

function repositoryInstallation(call: Call): Answer {
  const app = appOf(call);
  const repository = call.world.repository(`${param(call, 'owner')}/${param(call, 'repo')}`);
  const found = repository && call.world.installationsOf(repository).find((one) => one.app === app);
  if (!found) throw notFound();
  return ok(presentInstallation(call.world, found));
}

function rateLimit(): Answer {
  const bucket = { limit: 5000, used: 0, remaining: 5000, reset: Math.floor(Date.now() / 1000) + 3600 };
  return ok({ resources: { core: bucket, search: bucket, graphql: bucket }, rate: bucket });
}

function currentUser(call: Call): Answer {
  if (call.actor.kind === 'integration') throw new Refusal(403, 'Resource not accessible by integration');
  return ok(presentFullUser(call.world, doerOf(call).user));
}

function user(call: Call): Answer {
  const found = call.world.user(param(call, 'username'));
  if (!found) throw notFound();
  return ok(presentFullUser(call.world, found));
}

function hookConfig(call: Call): Answer {
  const { webhookUrl } = appOf(call);
  const secret = '********';
  return ok({ content_type: 'json', insecure_ssl: '0', secret, ...(webhookUrl && { url: webhookUrl }) });
}

/** The URL alone can be changed here. */
function updateHook(call: Call): Answer {
  const { url } = call.body as { url?: string };
  if (url !== undefined) appOf(call).webhookUrl = url;
  return hookConfig(call);
}

/** APP_ROUTES answer the operations on Apps, installations and users. */
export const APP_ROUTES = {
  'GET /app': { kind: 'global', who: 'app', handle: (call) => ok(presentApp(call.world, appOf(call))) },
  'GET /app/hook/config': { kind: 'global', who: 'app', handle: hookConfig },
  'PATCH /app/hook/config': { kind: 'global', who: 'app', handle: updateHook },
  'GET /app/installations/{installation_id}': {
    kind: 'global',
    who: 'app',
    handle: (call) => ok(presentInstallation(call.world, installationOf(call))),
  },
  'POST /app/installations/{installation_id}/access_tokens': {
    kind: 'global',
    who: 'app',
    handle: createToken,
  },
  'GET /repos/{owner}/{repo}/installation': { kind: 'global', who: 'app', handle: repositoryInstallation },
  'GET /rate_limit': { kind: 'global', who: 'anyone', handle: rateLimit },
  'GET /user': { kind: 'global', who: 'signed-in', handle: currentUser },
  'GET /users/{username}': { kind: 'global', who: 'anyone', handle: user },
} satisfies Partial<Record<Operation, Route>>;
