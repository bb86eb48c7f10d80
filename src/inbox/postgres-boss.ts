/** pg-boss with the queues and tables of the store. */
import { PgBoss } from 'pg-boss';
import { errorText, InboxStoreError } from './inbox.ts';
import { DEAD, DEAD_QUEUE, ENTRIES, ENTRY_QUEUE, prepareMemory, SCHEMA } from './postgres-statements.ts';

/** startBoss makes or upgrades the tables of the schema `debrief`; it throws `InboxStoreError` when it cannot. */
export async function startBoss({
  url,
  failed,
}: {
  readonly url: string;
  readonly failed: (error: Error) => void;
}): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    application_name: 'debrief',
    max: 5,
    connectionTimeoutMillis: 5000,
    schedule: false,
    monitorVacuum: false,
  });
  boss.on('error', failed);
  try {
    await boss.start();
    await boss.createQueue(ENTRIES, ENTRY_QUEUE);
    await boss.createQueue(DEAD, DEAD_QUEUE);
    await prepareMemory(boss.getDb());
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    const cause = error instanceof AggregateError ? error.errors[0] : error;
    const remedy = 'Check the address, the password and that the user may create a schema';
    throw new InboxStoreError(`DATABASE_URL cannot be used: ${errorText(cause)}. ${remedy}.`, {
      cause: error,
    });
  }
  return boss;
}
