/** The port over Octokit: the one way to GitHub. */
import { answered } from './answers.ts';
import { type Client, createObserver, type Place } from './octokit-observer.ts';
import { createReader } from './octokit-reader.ts';
import { createWriter } from './octokit-writer.ts';
import type { Connection, RepositoryPort, Request } from './port.ts';

/** createPort gives one repository. A port is made for one reconcile: what it has read of a commit it does not read again. */
export function createPort(client: Client, place: Place): RepositoryPort {
  return { ...createReader(client, place), ...createObserver(client, place), ...createWriter(client, place) };
}

/** Credentials give Octokit clients for the App itself and for one of its installations. */
export interface Credentials {
  app(): Promise<Client>;
  installation(id: number): Promise<Client>;
}

/** createConnector gives connections. The App's name and the day of an installation never change, so each is asked for once. */
export function createConnector(credentials: Credentials): (request: Request) => Promise<Connection> {
  let bot: Promise<string> | null = null;
  const adopted = new Map<number, Promise<string>>();
  return async ({ installation, owner, repo }) => {
    bot ??= botLogin(credentials);
    bot.catch(() => {
      bot = null;
    });
    const since = adopted.get(installation) ?? installedAt(credentials, installation);
    adopted.set(installation, since);
    since.catch(() => adopted.delete(installation));
    const client = await answered(credentials.installation(installation));
    return { port: createPort(client, { owner, repo }), bot: await bot, adoptedAt: await since };
  };
}

async function botLogin(credentials: Credentials): Promise<string> {
  const client = await answered(credentials.app());
  const { data } = await answered(client.request('GET /app'));
  return `${data?.slug ?? ''}[bot]`;
}

async function installedAt(credentials: Credentials, installation: number): Promise<string> {
  const client = await answered(credentials.app());
  const { data } = await answered(
    client.request('GET /app/installations/{installation_id}', { installation_id: installation }),
  );
  return data.created_at;
}
