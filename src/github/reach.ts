/** Reaching other repositories than the one that a request is about. */
import { GitHubError, UnreachableError } from '../errors.ts';
import type { Connection, Reached } from './connection.ts';
import type { RepositoryPort } from './port.ts';

/** reachThrough looks once for each name whether there is such a repository for whom the ports work. */
export function reachThrough(open: (name: string) => Promise<RepositoryPort>): Connection['reach'] {
  const reached = new Map<string, Promise<Reached | null>>();
  const look = async (name: string): Promise<Reached | null> => {
    try {
      const port = await open(name);
      return { port, repository: await port.repository() };
    } catch (error) {
      if (error instanceof UnreachableError) return null;
      if (error instanceof GitHubError && error.status === 404) return null;
      throw error;
    }
  };
  return (name) => {
    const key = name.toLowerCase();
    const found = reached.get(key) ?? look(name);
    reached.set(key, found);
    return found;
  };
}
