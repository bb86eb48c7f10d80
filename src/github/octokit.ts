/** The port over Octokit: the one way to GitHub. */
import { answered } from './answers.ts';
import type { Credentials } from './octokit-app.ts';
import { createObserver } from './octokit-observer.ts';
import { createReader } from './octokit-reader.ts';
import type { Client, Place } from './octokit-shapes.ts';
import { createWriter, type WriterOptions } from './octokit-writer.ts';
import type { Connection, RepositoryPort, Request } from './port.ts';

/** createPort gives one repository. A port is made for one reconcile: what it has read of a commit it does not read again. */
export function createPort(client: Client, place: Place, options: WriterOptions): RepositoryPort {
  return {
    ...createReader(client, place),
    ...createObserver(client, place),
    ...createWriter(client, place, options),
  };
}

/** Connector gives connections and remembers who the App is. */
export interface Connector {
  connect(place: Pick<Request, 'installation' | 'owner' | 'repo'>): Promise<Connection>;
  /** The App's own login, null until the first connection. It costs no request. */
  bot(): string | null;
}

type Identity = Pick<Connection, 'bot' | 'adoptedAt'>;

/** createConnector gives connections. Who an installation is and since when never changes, so each is asked for once. */
export function createConnector(credentials: Credentials, options: WriterOptions): Connector {
  const identities = new Map<number, Promise<Identity>>();
  let known: string | null = null;
  return {
    bot: () => known,
    connect: async ({ installation, owner, repo }) => {
      const identity = identities.get(installation) ?? readIdentity(credentials, installation);
      identities.set(installation, identity);
      identity.catch(() => identities.delete(installation));
      const client = await answered(credentials.installation(installation));
      const { bot, adoptedAt } = await identity;
      known = bot;
      return { port: createPort(client, { owner, repo }, options), bot, adoptedAt };
    },
  };
}

async function readIdentity(credentials: Credentials, installation: number): Promise<Identity> {
  const client = await answered(credentials.app());
  const path = 'GET /app/installations/{installation_id}';
  const { data } = await answered(client.request(path, { installation_id: installation }));
  return { bot: `${data.app_slug}[bot]`, adoptedAt: data.created_at };
}
