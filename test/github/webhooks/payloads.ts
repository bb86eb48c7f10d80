/** The parts that webhooks share, and the payloads that tell an App of itself. */
import { presentInstallation } from '../present/apps.ts';
import { iso, type Json, presentRepository, presentUser } from '../present/basics.ts';
import type { App, Installation, Repository, User } from '../world/model.ts';
import { fullName, type Occurrence, type World } from '../world/world.ts';

function presentOrganization(world: World, owner: User): Json {
  const url = `${world.url}/orgs/${owner.login}`;
  return {
    login: owner.login,
    id: owner.id,
    node_id: `O_${owner.id}`,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.url}/avatars/${owner.id}`,
    description: null,
  };
}

/** occurrencePayload tells an installation of something that happened in a repository. */
export function occurrencePayload(world: World, occurrence: Occurrence, installation: Installation): Json {
  const { action, repository, sender } = occurrence;
  const { owner } = repository;
  return {
    ...(action && { action }),
    repository: presentRepository(world, repository),
    ...(owner.type === 'Organization' && { organization: presentOrganization(world, owner) }),
    sender: presentUser(world, sender),
    ...occurrence.payload,
    installation: { id: installation.id, node_id: `INST_${installation.id}` },
  };
}

const presentReached = (repository: Repository): Json => ({
  id: repository.id,
  node_id: `R_${repository.id}`,
  name: repository.name,
  full_name: fullName(repository),
  private: repository.private,
});

/** installationPayload tells an App that it was installed, removed, suspended or taken up again. */
export function installationPayload(world: World, installation: Installation, action: string): Json {
  const { account, repositories } = installation;
  const reached = [...world.repositories.values()].filter((repository) =>
    repositories ? repositories.has(repository) : repository.owner === account,
  );
  return {
    action,
    installation: presentInstallation(world, installation),
    repositories: reached.map(presentReached),
    ...(action === 'created' && { requester: null }),
    sender: presentUser(world, account),
  };
}

/** pingPayload is the first webhook that an App gets. */
export function pingPayload(world: World, app: App): Json {
  const now = iso(world.now());
  const hook = {
    type: 'App',
    id: app.id,
    name: 'web',
    active: true,
    events: app.events,
    config: { content_type: 'json', url: app.webhookUrl ?? '', insecure_ssl: '0', secret: '********' },
    updated_at: now,
    created_at: now,
    app_id: app.id,
    deliveries_url: `${world.url}/app/hook/deliveries`,
  };
  return { zen: 'Design for failure.', hook_id: app.id, hook };
}
