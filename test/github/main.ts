/**
 * The local GitHub as a process of its own: `node test/github/main.ts --port 0 --seed seed.json`. It prints one line of
 * JSON when it is ready and ends on SIGTERM or SIGINT.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type AppOptions,
  type InstallationOptions,
  type RepositoryOptions,
  startLocalGitHub,
} from './index.ts';

/** Seed is what a file for `--seed` holds. All parts may be missing. */
interface Seed {
  readonly users?: readonly (
    | string
    | { readonly login: string; readonly type?: 'User' | 'Organization' | 'Bot' }
  )[];
  readonly repositories?: readonly RepositoryOptions[];
  readonly app?: AppOptions;
  readonly installation?: InstallationOptions;
}

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    seed: { type: 'string' },
    directory: { type: 'string' },
  },
});
const seed: Seed = values.seed ? JSON.parse(readFileSync(values.seed, 'utf8')) : {};

const github = await startLocalGitHub({
  port: Number(values.port),
  ...(values.directory && { directory: values.directory }),
});
const users: Record<string, string> = {};
for (const user of seed.users ?? []) {
  const { login, type = 'User' } = typeof user === 'string' ? { login: user } : user;
  users[login] = github.createUser(login, { type }).token;
}
for (const repository of seed.repositories ?? []) github.createRepository(repository);
const app = seed.app ? github.createApp(seed.app) : null;
const installation = app && seed.installation ? github.installApp(app.id, seed.installation) : null;
console.log(JSON.stringify({ url: github.url, users, app, installation }));

let isEnding = false;
async function end(): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  for (const violation of github.violations) console.error(violation);
  await github.close();
  process.exit(github.violations.length > 0 ? 1 : 0);
}
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
