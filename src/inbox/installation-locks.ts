/** Locks that let one replica at a time work for an installation. */
import pg from 'pg';

/** InstallationLocks belong to a connection: PostgreSQL gives them back when the process or the connection ends. */
export interface InstallationLocks {
  /** Resolves with what gives the lock back, or with null when another replica has it. One replica may take it several times. */
  acquire(installation: number): Promise<(() => Promise<void>) | null>;
  close(): Promise<void>;
}

/** The first of the two numbers of each lock, so that they meet no other program's in the same database. */
const CLASS = 0x64_62_72_66;
/** A machine that vanishes must not keep its locks for hours. */
const KEEPALIVES = `SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3`;

/** createInstallationLocks connects with the first lock. `failed` hears of a lost connection, and of the locks with it. */
export function createInstallationLocks(url: string, failed: (error: Error) => void): InstallationLocks {
  let connection: Promise<pg.Client> | null = null;
  let current: pg.Client | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const connect = async () => {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'debrief-locks',
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
    });
    const lose = () => {
      if (current === client) connection = current = null;
    };
    client.on('error', (error) => {
      lose();
      failed(error);
    });
    client.on('end', lose);
    await client.connect();
    await client.query(KEEPALIVES);
    current = client;
    return client;
  };
  const connected = () => {
    connection ??= connect().catch((error) => {
      connection = null;
      throw error;
    });
    return connection;
  };

  /** A connection does one query at a time. */
  const query = (client: pg.Client, text: string, values: readonly number[]) => {
    const result = last.then(() => client.query(text, [...values]));
    last = result.catch(() => undefined);
    return result;
  };

  return {
    acquire: async (installation) => {
      const client = await connected();
      const values = [CLASS, installation % 2 ** 31];
      const { rows } = await query(client, 'SELECT pg_try_advisory_lock($1, $2) AS taken', values);
      if (!rows[0]?.taken) return null;
      return async () => {
        if (current === client) await query(client, 'SELECT pg_advisory_unlock($1, $2)', values);
      };
    },
    close: async () => {
      const client = current;
      connection = current = null;
      await client?.end();
    },
  };
}
