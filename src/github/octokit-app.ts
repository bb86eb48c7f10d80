/** What the App asks about itself, over Octokit. */
import { answered } from './answers.ts';
import type { AppPort } from './app-port.ts';
import { readNewestChanges } from './octokit-changes.ts';
import { type Access, type Credentials, READING } from './tokens.ts';

/** Everywhere is all that an installation reaches, to read. */
const everywhere = (installation: number): Access => ({
  installation,
  repositories: 'all',
  permissions: READING,
});

const DAY = 86_400_000;

/** createAppPort asks as the App. `now` is in milliseconds, for the age of deliveries. */
export function createAppPort(credentials: Credentials, now: () => number): AppPort {
  return {
    installations: async () => {
      const client = await answered(credentials.app());
      const found = await answered(client.paginate('GET /app/installations', { per_page: 100 }));
      return found.filter((each) => !each.suspended_at).map(({ id }) => Number(id));
    },
    repositories: async (installation) => {
      const client = await answered(credentials.installation(everywhere(installation)));
      const found = await answered(client.paginate('GET /installation/repositories', { per_page: 100 }));
      return found
        .filter(({ archived, disabled }) => !archived && !disabled)
        .map(({ owner, name, node_id }) => ({ owner: owner.login, name, id: node_id }));
    },
    newestChanges: async (installation, ids) => {
      const client = await answered(credentials.installation(everywhere(installation)));
      return readNewestChanges(client, ids);
    },
    deliveries: async () => {
      const client = await answered(credentials.app());
      const oldest = now() - DAY;
      const isOld = (date: string) => Date.parse(date) < oldest;
      const found = await answered(
        client.paginate('GET /app/hook/deliveries', { per_page: 100 }, ({ data }, done) => {
          if (data.some(({ delivered_at }) => isOld(delivered_at))) done();
          return data;
        }),
      );
      return found
        .filter(({ delivered_at }) => !isOld(delivered_at))
        .map(({ id, guid, status_code }) => ({
          id: Number(id),
          guid,
          ok: status_code >= 200 && status_code < 400,
        }));
    },
    redeliver: async (id) => {
      const client = await answered(credentials.app());
      const path = 'POST /app/hook/deliveries/{delivery_id}/attempts';
      await answered(client.request(path, { delivery_id: id, request: { retries: 0 } }));
    },
  };
}
