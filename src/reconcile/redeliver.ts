/** Deliveries that did not arrive: GitHub sends none again by itself. */
import type { AppPort } from '../github/app-port.ts';
import { type Failed, tolerate, unread } from './tolerate.ts';

/** Redelivering is what asking for deliveries takes. */
interface Redelivering {
  readonly app: Pick<AppPort, 'deliveries' | 'redeliver'>;
  readonly failed: Failed;
}

/** redeliverFailed asks GitHub to send again what did not arrive, and gives how much that was. What failed and was delivered since under the same name needs nothing more. */
export async function redeliverFailed(options: Redelivering): Promise<number> {
  const deliveries = (await tolerate(options, unread('the deliveries'), options.app.deliveries())) ?? [];
  const arrived = new Set(deliveries.filter(({ ok }) => ok).map(({ guid }) => guid));
  const failed = new Map(
    deliveries
      .toReversed()
      .flatMap(({ guid, id, ok }) => (ok || arrived.has(guid) ? [] : [[guid, id] as const])),
  );
  let asked = 0;
  for (const [guid, id] of failed) {
    const done = tolerate(
      options,
      `The sweep could not have delivery ${guid} sent again. The next one asks again; or redeliver it on the App's page.`,
      options.app.redeliver(id).then(() => true),
    );
    if (await done) asked += 1;
  }
  return asked;
}
