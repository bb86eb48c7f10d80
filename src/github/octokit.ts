/** The port over Octokit: the one way to GitHub. */
import { answered } from './answers.ts';
import type { Survey } from './app-port.ts';
import { createObserver } from './octokit-observer.ts';
import { createReader } from './octokit-reader.ts';
import type { Client, Place } from './octokit-shapes.ts';
import { createWriter, type WriterOptions } from './octokit-writer.ts';
import type { Connection, RepositoryPort, Request } from './port.ts';
import { reachThrough } from './reach.ts';
import { type Access, type Credentials, READING, WRITING } from './tokens.ts';

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
  /** Reads and writes with no more than the request's step needs, in its repository alone. */
  connect(request: Omit<Request, 'number'>): Promise<Connection>;
  /** Only reads; one token serves all repositories of the installation. */
  survey(place: Omit<Request, 'number' | 'kind'>): Promise<Survey>;
  /** The App's own login, null until the first connection. It costs no request. */
  bot(): string | null;
}

type Identity = Omit<Connection, 'port' | 'reach'>;

/** createConnector gives connections. Who an installation is and since when never changes, so each is asked for once. */
export function createConnector(credentials: Credentials, options: WriterOptions): Connector {
  const identities = new Map<number, Promise<Identity>>();
  let known: string | null = null;
  const identify = async (installation: number): Promise<Identity> => {
    const identity = identities.get(installation) ?? readIdentity(credentials, installation);
    identities.set(installation, identity);
    identity.catch(() => identities.delete(installation));
    known = (await identity).bot;
    return identity;
  };
  const open = (access: Access) => answered(credentials.installation(access));

  const openPort = async ({ kind, installation, owner, repo }: Omit<Request, 'number'>) => {
    const reading = await open({ installation, repositories: [repo], permissions: READING });
    const writer = async (...repositories: string[]) => {
      const writing = await open({ installation, repositories, permissions: WRITING[kind] });
      return createWriter(writing, { owner, repo }, options);
    };
    const port: RepositoryPort = {
      ...createReader(reading, { owner, repo }),
      ...createObserver(reading, { owner, repo }),
      ...(await writer(repo)),
      addSubIssue: async (parent, child) => {
        const [, childRepo = repo] = child.repository.split('/');
        const names = new Set([repo.toLowerCase(), childRepo.toLowerCase()]);
        return (await writer(...names)).addSubIssue(parent, child);
      },
    };
    return port;
  };
  return {
    bot: () => known,
    connect: async ({ kind, installation, owner, repo }) => {
      const identity = await identify(installation);
      const openNamed = (name: string) => openPort({ kind, installation, owner, repo: name });
      return { ...identity, port: await openNamed(repo), reach: reachThrough(openNamed) };
    },
    survey: async ({ installation, owner, repo }) => {
      const identity = await identify(installation);
      const client = await open({ installation, repositories: 'all', permissions: READING });
      const place = { owner, repo };
      return { ...identity, port: { ...createReader(client, place), ...createObserver(client, place) } };
    },
  };
}

async function readIdentity(credentials: Credentials, installation: number): Promise<Identity> {
  const client = await answered(credentials.app());
  const path = 'GET /app/installations/{installation_id}';
  const { data } = await answered(client.request(path, { installation_id: installation }));
  return { bot: `${data.app_slug}[bot]`, adoptedAt: data.created_at, by: 'app', shared: false };
}
