/** The port over Octokit: the one way to GitHub. */
import { answered } from './answers.ts';
import type { Survey } from './app-port.ts';
import { CHECK_KINDS } from './checks.ts';
import type { Connection } from './connection.ts';
import { createCheckPort } from './octokit-checks.ts';
import { createCommitter } from './octokit-committer.ts';
import { createObserver } from './octokit-observer.ts';
import { createReader } from './octokit-reader.ts';
import type { Client, Place } from './octokit-shapes.ts';
import { createWriter, type WriterOptions } from './octokit-writer.ts';
import type { RepositoryPort, Request } from './port.ts';
import { reachThrough } from './reach.ts';
import { createReadFiles } from './read-files.ts';
import {
  type Access,
  type Credentials,
  DEPLOYMENTS,
  FILING,
  READING,
  READING_CHECKS,
  WRITING,
} from './tokens.ts';
import { locate } from './whereabouts.ts';

/** createPort gives one repository. A port is made for one reconcile: what it has read of a commit it does not read again. */
export function createPort(client: Client, place: Place, options: WriterOptions): RepositoryPort {
  return {
    ...readingHalf(client, place),
    ...createWriter(client, place, options),
    ...createCommitter(place, { reading: client, writing: client }),
  };
}

function readingHalf(client: Client, place: Place): Survey['port'] {
  const files = createReadFiles();
  return { ...createReader(client, place, files), ...createObserver(client, place, files) };
}

/** Connector gives connections and remembers who the App is. */
export interface Connector {
  /** Reads and writes with no more than the request's step needs, in its repository alone. */
  connect(request: Omit<Request, 'number'>): Promise<Connection>;
  /** Only reads; one token serves all repositories of the installation. */
  survey(place: Omit<Request, 'number' | 'kind'>): Promise<Survey>;
  /** The App's own login, null until the first connection. It costs no request. */
  bot(): string | null;
  /** Asks again who an installation is and what it granted. */
  forget(installation: number): void;
}

interface Known {
  readonly identity: Omit<Connection, 'port' | 'reach' | 'checks' | 'learn' | 'mayCheck'>;
  readonly mayCheck: boolean;
  readonly seesDeployments: boolean;
}

/** ConnectorOptions are what connections are made with. */
export interface ConnectorOptions extends WriterOptions {
  /** Hears which labels make an incident in a repository, `owner/name`. */
  readonly learn?: (repository: string, labels: readonly string[]) => void;
  /** Hears once of each installation that does not let deployments be read. */
  readonly blind?: (installation: number) => void;
}

/** Requests that tell what happened near an incident. */
const NEAR_KINDS: ReadonlySet<Request['kind']> = new Set(['incident', 'refresh']);

/** createConnector gives connections. Who an installation is and since when never changes, so each is asked for once. */
export function createConnector(credentials: Credentials, options: ConnectorOptions): Connector {
  const identities = new Map<number, Promise<Known>>();
  const blind = new Set<number>();
  let known: string | null = null;
  const identify = async (installation: number): Promise<Known> => {
    const asked = identities.get(installation) ?? readIdentity(credentials, installation);
    identities.set(installation, asked);
    asked.catch(() => identities.delete(installation));
    const found = await asked;
    known = found.identity.bot;
    if (!found.seesDeployments && !blind.has(installation)) {
      blind.add(installation);
      options.blind?.(installation);
    }
    return found;
  };
  const learnOf =
    ({ owner, repo }: Place) =>
    (labels: readonly string[]) =>
      options.learn?.(`${owner}/${repo}`, labels);
  const open = (access: Access) => answered(credentials.installation(access));

  const openPort = async ({ kind, installation, owner, repo }: Omit<Request, 'number'>) => {
    const sees = NEAR_KINDS.has(kind) && (await identify(installation)).seesDeployments;
    const permissions = sees ? { ...READING, ...DEPLOYMENTS } : READING;
    const reading = await open({ installation, repositories: [repo], permissions });
    const observing = readingHalf(reading, { owner, repo });
    const writer = async (...repositories: string[]) => {
      const writing = await open({ installation, repositories, permissions: WRITING[kind] });
      return createWriter(writing, { owner, repo }, options);
    };
    const place = { owner, repo };
    const filing = await open({ installation, repositories: [repo], permissions: FILING[kind] });
    const { createBranch, createPullRequest } = createWriter(filing, place, options);
    const port: RepositoryPort = {
      ...observing,
      drafts: (branch, comments, near = null) =>
        observing.drafts(branch, comments, near && { ...near, deployments: near.deployments && sees }),
      ...(await writer(repo)),
      createBranch,
      createPullRequest,
      ...createCommitter(place, { reading, writing: filing }),
      // Where it went may be any repository of the installation.
      locate: async (number) =>
        locate(await open({ installation, repositories: 'all', permissions: READING }), place, number),
      addSubIssue: async (parent, child) => {
        const [, childRepo = repo] = child.repository.split('/');
        const names = new Set([repo.toLowerCase(), childRepo.toLowerCase()]);
        return (await writer(...names)).addSubIssue(parent, child);
      },
    };
    return port;
  };
  const openChecks = async ({ kind, installation, owner, repo }: Omit<Request, 'number'>, bot: string) => {
    const access = { installation, repositories: [repo] };
    const reading = await open({ ...access, permissions: READING_CHECKS });
    const writing = await open({ ...access, permissions: WRITING[kind === 'ready' ? 'check' : kind] });
    return createCheckPort({ ...options, reading, writing, bot }, { owner, repo });
  };
  return {
    bot: () => known,
    forget: (installation) => void identities.delete(installation),
    connect: async ({ kind, installation, owner, repo }) => {
      const { identity, mayCheck } = await identify(installation);
      const openNamed = (name: string) => openPort({ kind, installation, owner, repo: name });
      const own = { ...identity, mayCheck, learn: learnOf({ owner, repo }) };
      const connection = { ...own, port: await openNamed(repo), reach: reachThrough(openNamed) };
      if (!mayCheck || !CHECK_KINDS.has(kind)) return connection;
      return { ...connection, checks: await openChecks({ kind, installation, owner, repo }, identity.bot) };
    },
    survey: async ({ installation, owner, repo }) => {
      const { identity, mayCheck } = await identify(installation);
      const client = await open({ installation, repositories: 'all', permissions: READING });
      const place = { owner, repo };
      return { ...identity, mayCheck, learn: learnOf(place), port: readingHalf(client, place) };
    },
  };
}

async function readIdentity(credentials: Credentials, installation: number): Promise<Known> {
  const client = await answered(credentials.app());
  const path = 'GET /app/installations/{installation_id}';
  const { data } = await answered(client.request(path, { installation_id: installation }));
  const bot = `${data.app_slug}[bot]`;
  return {
    identity: { bot, adoptedAt: data.created_at, by: 'app', shared: false },
    mayCheck: data.permissions?.checks === 'write',
    seesDeployments: data.permissions?.deployments !== undefined,
  };
}
