/** Operations that list where an App is installed. */
import { presentInstallation } from '../present/apps.ts';
import { presentRepository } from '../present/basics.ts';
import { Refusal } from '../world/refusal.ts';
import { type Answer, appOf, type Call, paginate, type Route } from './call.ts';
import type { Operation } from './operations.ts';

function listInstallations(call: Call): Answer {
  const app = appOf(call);
  const since = new Date(call.query.get('since') ?? 0);
  const found = [...call.world.installations.values()].filter(
    (installation) => installation.app === app && installation.createdAt >= since,
  );
  return paginate(call, found, (installation) => presentInstallation(call.world, installation));
}

/** What the token reaches, which may be less than what the installation has. */
function listRepositories(call: Call): Answer {
  const { actor, world } = call;
  if (actor.kind !== 'integration') {
    const message =
      'You must authenticate with an installation access token in order to list repositories for an installation.';
    throw new Refusal(403, message);
  }
  const { repositories, installation } = actor;
  const found = [...world.repositories.values()].filter((repository) =>
    repositories ? repositories.has(repository) : repository.owner === installation?.account,
  );
  return paginate(call, found, (repository) => presentRepository(world, repository), {
    wrap: (page) => ({
      total_count: found.length,
      repository_selection: repositories ? 'selected' : 'all',
      repositories: page,
    }),
  });
}

/** INSTALLATION_ROUTES answer the operations that list installations and what they reach. */
export const INSTALLATION_ROUTES = {
  'GET /app/installations': { kind: 'global', who: 'app', handle: listInstallations },
  'GET /installation/repositories': { kind: 'global', who: 'signed-in', handle: listRepositories },
} satisfies Partial<Record<Operation, Route>>;
