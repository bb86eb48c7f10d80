/** Who may: GitHub is asked about each account once in a run. */
import type { RepositoryPort } from '../github/port.ts';
import { mayByList } from '../plan/commands/hear.ts';

/** Permissions tells whether an account has triage permission, or is on the list that the configuration has for bots. */
export type Permissions = (login: string) => Promise<boolean>;

/** createPermissions asks when it has to. */
export function createPermissions(
  port: Pick<RepositoryPort, 'mayTriage'>,
  bots: readonly string[],
): Permissions {
  const known = new Map<string, Promise<boolean>>();
  return async (login) => {
    if (mayByList(login, bots)) return true;
    const key = login.toLowerCase();
    const asked = known.get(key) ?? port.mayTriage(login);
    known.set(key, asked);
    return asked;
  };
}
