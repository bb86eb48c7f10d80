/** What the local GitHub starts with: the pet shop's repository, its people, and the App, installed as app.yml asks. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { AUTHOR, FILES, OWNER, PEOPLE, REPORTER, REPOSITORY, REVIEWER } from './pet-shop.ts';

const DAY = 86_400_000;

/** createSeed returns the seed as plain data. Permissions and events of the App are those of its manifest. */
export function createSeed(hook: { readonly webhookUrl: string; readonly secret: string }): unknown {
  const manifest = parse(readFileSync(resolve(import.meta.dirname, '../app.yml'), 'utf8')) as {
    readonly default_permissions: Readonly<Record<string, string>>;
    readonly default_events: readonly string[];
  };
  return {
    users: Object.keys(PEOPLE),
    repositories: [
      {
        owner: OWNER,
        name: REPOSITORY,
        files: FILES,
        // What is committed shortly before an incident belongs to its timeline.
        createdAt: new Date(Date.now() - DAY).toISOString(),
        collaborators: { [REPORTER]: 'triage', [AUTHOR]: 'write', [REVIEWER]: 'admin' },
      },
    ],
    app: {
      slug: 'debrief',
      permissions: manifest.default_permissions,
      events: manifest.default_events,
      webhookUrl: hook.webhookUrl,
      webhookSecret: hook.secret,
    },
    installation: { owner: OWNER, repositories: [REPOSITORY] },
  };
}
