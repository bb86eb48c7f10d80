import { afterEach, describe, expect, it } from '@jest/globals';
import { turnPull } from '../support/drafted.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;
const open = async (files: Record<string, string> = {}) => {
  const collaborators = { alice: 'write', bob: 'write', tom: 'triage', eve: 'read', zoe: 'write' } as const;
  shop = await openShop({ files: { 'README.md': '# Shop\n', ...files }, collaborators });
};

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const draftOf = (incident: number) =>
  shop.github.state(SHOP).pulls.find(({ head }) => head === `postmortem/${incident}`);

async function turn(into: 'ready' | 'draft', number: number, by = 'bob'): Promise<void> {
  await turnPull(shop.as, into, { repository: SHOP, number, by });
  await shop.quiet();
}

/** An incident's draft that is turned ready; resolves with its number. */
async function ready(): Promise<number> {
  const number = draftOf(await shop.incident())?.number ?? 0;
  expect(shop.github.state(SHOP).pulls.at(-1)?.requestedReviewers).toEqual([]);
  await turn('ready', number);
  return number;
}

const asked = (number: number) =>
  shop.github.state(SHOP).pulls.find((pull) => pull.number === number)?.requestedReviewers;

describe('reviewers', () => {
  it('are the code owners of the postmortem, and who took part, asked once it is ready', async () => {
    await open({ '.github/CODEOWNERS': '* @zoe\n/postmortems/ @bob @nobody @acme/sre\n' });
    expect(asked(await ready())).toEqual(['bob', 'alice']);
  });

  it('are the owners of what the pull requests changed that refer to the incident', async () => {
    await open({ '.github/CODEOWNERS': '/shop/ @zoe\n' });
    const incident = await shop.incident();
    const sha = shop.github.state(SHOP).branches.main;
    await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: 'refs/heads/repair', sha });
    await shop.write({ branch: 'repair', path: 'shop/pay.ts', text: 'pay();\n' });
    const body = { head: 'repair', base: 'main', title: 'Repair', body: `For #${incident}` };
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, body)) as { number: number };
    await shop.merge(number);
    const draft = draftOf(incident)?.number ?? 0;
    await turn('ready', draft);
    expect(asked(draft)).toEqual(['zoe', 'alice']);
  });

  it('are those of the configuration where it names some', async () => {
    const config = 'review:\n  reviewers: ["@zoe", acme/sre]\n  participants: false\n';
    await open({ '.github/CODEOWNERS': '* @bob\n', '.github/postmortem.yml': config });
    expect(asked(await ready())).toEqual(['zoe']);
  });

  it('are not asked again when a person took them off, nor when the event is repeated', async () => {
    await open({ CODEOWNERS: '* @bob @zoe\n' });
    const number = await ready();
    expect(asked(number)).toEqual(['bob', 'zoe', 'alice']);
    shop.github.person('alice').dismissReviewer(SHOP, number, 'zoe');
    const last = shop.github.deliveries.filter(({ action }) => action === 'ready_for_review').at(-1);
    await shop.github.webhooks.redeliver(last?.id ?? '');
    await turn('draft', number);
    await turn('ready', number);
    expect(asked(number)).toEqual(['bob', 'alice']);
  });

  it("are left to people on a person's own pull request", async () => {
    await open({ CODEOWNERS: '* @bob\n' });
    const sha = shop.github.state(SHOP).branches.main;
    await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: 'refs/heads/postmortem/7', sha });
    await shop.write({ branch: 'postmortem/7', path: 'postmortems/a.md', text: '# A\n' });
    const body = { head: 'postmortem/7', base: 'main', title: 'Mine', body: '', draft: true };
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, body)) as { number: number };
    await turn('ready', number, 'alice');
    expect(asked(number)).toEqual([]);
  });
});
