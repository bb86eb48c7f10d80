/** Apps and installations as GitHub's API and webhooks show them. */
import type { App, Installation } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { iso, isoOrNull, type Json, presentUser } from './basics.ts';

/** presentApp shows an App. */
export function presentApp(world: World, app: App): Json {
  return {
    id: app.id,
    client_id: `Iv23li${app.id}`,
    slug: app.slug,
    node_id: `A_${app.id}`,
    owner: presentUser(world, app.owner),
    name: app.slug,
    description: '',
    external_url: `${world.url}/apps/${app.slug}`,
    html_url: `${world.url}/apps/${app.slug}`,
    created_at: iso(app.createdAt),
    updated_at: iso(app.createdAt),
    permissions: { metadata: 'read', ...app.permissions },
    events: app.events,
  };
}

/** presentInstallation shows an installation of an App. */
export function presentInstallation(world: World, installation: Installation): Json {
  const { app, account } = installation;
  return {
    id: installation.id,
    client_id: `Iv23li${app.id}`,
    account: presentUser(world, account),
    repository_selection: installation.repositories ? 'selected' : 'all',
    access_tokens_url: `${world.url}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${world.url}/installation/repositories`,
    html_url: `${world.url}/settings/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: { metadata: 'read', ...app.permissions },
    events: app.events,
    created_at: iso(installation.createdAt),
    updated_at: iso(installation.createdAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: installation.suspendedAt ? presentUser(world, account) : null,
    suspended_at: isoOrNull(installation.suspendedAt),
  };
}
