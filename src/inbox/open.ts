/** Opens the store that the environment asks for. */
import type { Store } from './inbox.ts';

/** InboxPlace says where requests are kept: in memory for tests, in a folder for one process, in a database for several. */
export type InboxPlace =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly directory: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** openStore loads only what the place needs. `failed` hears of faults that no caller waits for. */
export async function openStore(place: InboxPlace, failed: (error: Error) => void): Promise<Store> {
  if (place.kind === 'postgres') {
    const { openPostgresStore } = await import('./postgres.ts');
    return openPostgresStore({ url: place.url, failed });
  }
  const { openSqliteStore } = await import('./sqlite.ts');
  return openSqliteStore({ directory: place.kind === 'sqlite' ? place.directory : null });
}
