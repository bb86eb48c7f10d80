/** Names as they stand in documents, and the logins that they stand for. */
import type { Config } from './schema.ts';

/** loginOf gives the login that an owner as written stands for; null for a team or for a name that the configuration does not know. */
export function loginOf(owner: string, { people }: Pick<Config, 'people'>): string | null {
  const known = Object.entries(people).find(([name]) => normalise(name) === normalise(owner));
  if (known) return known[1];
  return /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))$/.exec(owner)?.[1] ?? null;
}

function normalise(name: string): string {
  return name.replace(/^@/, '').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
