/** Every write of the journeys fails once, before and after its effect: the next try ends in the same state, with nothing twice. */
import { describe, expect, it } from '@jest/globals';
import type { Fault, RequestRecord } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

const ITEMS = ['Run nginx as its own user', 'Check the default settings', 'Check the default settings'];
const DOCUMENT = `---\nincident: 1\n---\n\n# Outage\n\n## Action items\n\n${ITEMS.map((text) => `- [ ] ${text} (owner: @alice, priority: P1)`).join('\n')}\n`;

/** An incident is drafted, its postmortem is written and merged. */
async function play(shop: Shop): Promise<void> {
  const incident = await shop.incident();
  const branch = `postmortem/${incident}`;
  const path =
    shop.github
      .state(SHOP)
      .files(branch)
      .find((file) => file.startsWith('postmortems/')) ?? '';
  await shop.write({ branch, path, text: DOCUMENT });
  await shop.merge(shop.github.state(SHOP).pulls[0]?.number ?? 0);
}

const isOurs = ({ actor, isWrite, isToken }: RequestRecord) =>
  actor === 'debrief[bot]' && isWrite && !isToken;

/** What is to be seen at the end, whatever happened on the way. */
function outcome({ github }: Shop) {
  const { pulls, issues } = github.state(SHOP);
  return {
    pulls: pulls.map(({ head, merged, labels, assignees, comments }) => ({
      head,
      merged,
      labels,
      assignees,
      reports: comments.length,
    })),
    issues: issues.map(({ title, labels, assignees, parent }) => ({ title, labels, assignees, parent })),
  };
}

async function writesOfAPlay(): Promise<readonly RequestRecord[]> {
  const shop = await openShop();
  await play(shop);
  const writes = shop.github.requests.filter(isOurs);
  await shop.close();
  return writes;
}

/** The fault that strikes one of our writes: counted among those of its route, since people use the routes as well. */
function strike(writes: readonly RequestRecord[], at: number): Pick<Fault, 'method' | 'path' | 'nth'> | null {
  const { method, route } = writes[at] ?? {};
  if (!method || !route) return null;
  const before = writes
    .slice(0, at)
    .filter((other) => other.method === method && other.route === route).length;
  const byPeople: Record<string, number> = { 'POST /repos/{owner}/{repo}/issues': 1 };
  return { method, path: route, nth: 1 + before + (byPeople[`${method} ${route}`] ?? 0) };
}

const writes = await writesOfAPlay();
const expected = await (async () => {
  const shop = await openShop();
  await play(shop);
  const seen = outcome(shop);
  await shop.close();
  return seen;
})();

describe('a write that fails once', () => {
  const cases = writes.flatMap(({ method, route }, at) =>
    (['before', 'after'] as const).map((when) => [at, when, `${method} ${route}`] as const),
  );

  it.each(cases)('number %d, %s its effect: %s', async (at, when) => {
    const shop = await openShop();
    const fault = strike(writes, at);
    if (fault) shop.github.faults.add({ ...fault, when, how: at % 2 === 0 ? 'reset' : { status: 502 } });
    await play(shop);
    expect(shop.github.faults.pending()).toEqual([]);
    expect(outcome(shop)).toEqual(expected);
    const before = shop.github.requests.filter(isOurs).length;
    for (const { id } of [...shop.github.deliveries]) await shop.github.webhooks.redeliver(id);
    await shop.quiet();
    expect(shop.github.requests.filter(isOurs)).toHaveLength(before);
    await shop.close();
    shop.github.assertClean();
  });
});
