import { afterEach, describe, expect, it } from '@jest/globals';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;
afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const state = () => shop.github.state(SHOP);
const measures = () => state().issues.filter(({ author }) => author === 'debrief[bot]');
const sweep = async () => {
  const result = await shop.app.sweep();
  await shop.quiet();
  return result;
};
const requestsOf = async (happen: () => Promise<unknown>) => {
  const before = shop.github.requests.length;
  await happen();
  return shop.github.requests.slice(before).filter(({ actor, isToken }) => !isToken && actor !== 'alice');
};

describe('a sweep', () => {
  it('does all the work when no webhook ever arrives', async () => {
    shop = await openShop();
    shop.github.webhooks.drop(() => true);
    const number = await shop.incident();
    expect(state().pulls).toEqual([]);
    await sweep();
    expect(state().pulls).toMatchObject([{ head: `postmortem/${number}`, draft: true }]);
    const branch = `postmortem/${number}`;
    const path =
      state()
        .files(branch)
        .find((file) => file.startsWith('postmortems/')) ?? '';
    const items = '- [ ] Add an alert (owner: @alice)\n- [ ] Write a runbook (owner: @bob)\n';
    await shop.write({
      branch,
      path,
      text: `---\nincident: ${number}\n---\n\n# Outage\n\n## Action items\n\n${items}`,
    });
    await shop.merge(number + 1);
    expect(measures()).toEqual([]);
    await sweep();
    expect(measures()).toHaveLength(2);
    await sweep();
    expect(measures()).toHaveLength(2);
  });

  it('hears what is said on a draft, checks it and asks for its review when no webhook told', async () => {
    const files = { '.github/postmortem.yml': 'review: { reviewers: ["@bob"], participants: false }\n' };
    shop = await openShop({ files }, [], { checks: 'write' });
    const number = await shop.incident();
    shop.github.webhooks.drop(() => true);
    await shop.as('tom', 'POST', `/repos/${SHOP}/issues/${number + 1}/comments`, { body: '/severity sev2' });
    const branch = `postmortem/${number}`;
    const path = state()
      .files(branch)
      .find((file) => file.startsWith('postmortems/'));
    await shop.write({ branch, path: path ?? '', text: '# Outage\n' });
    const { node_id: id } = (await shop.as('bob', 'GET', `/repos/${SHOP}/pulls/${number + 1}`)) as {
      node_id: string;
    };
    const query = `mutation { markPullRequestReadyForReview(input: { pullRequestId: "${id}" }) { clientMutationId } }`;
    await shop.as('bob', 'POST', '/graphql', { query });
    await sweep();
    const [pull] = state().pulls;
    expect(pull?.comments[0]?.reactions).toEqual(['debrief[bot] THUMBS_UP']);
    expect(pull?.requestedReviewers).toEqual(['bob']);
    const checks = state().checks.filter(({ commit }) => commit === pull?.headSha);
    expect(checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('lets the draft turn ready when no webhook told that the incident was closed', async () => {
    shop = await openShop();
    const number = await shop.incident();
    await sweep();
    shop.github.webhooks.drop(() => true);
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${number}`, { state: 'closed' });
    await sweep();
    expect(state().pulls).toMatchObject([{ draft: false }]);
  });

  it('costs one answer without content for each repository in which nothing changed, beside the three lists', async () => {
    shop = await openShop();
    await shop.incident();
    for (let round = 0; round < 3; round += 1) await sweep();
    const requests = await requestsOf(sweep);
    expect(requests.map(({ route, status }) => `${status} ${route}`)).toEqual([
      expect.stringMatching(/ \/app\/installations$/),
      expect.stringMatching(/ \/installation\/repositories$/),
      '304 /repos/{owner}/{repo}/issues',
      expect.stringMatching(/ \/app\/hook\/deliveries$/),
    ]);
  });

  it('asks GitHub to deliver again what failed', async () => {
    shop = await openShop();
    shop.github.webhooks.fail(({ event }) => event === 'issues');
    const number = await shop.incident();
    shop.github.webhooks.fail();
    expect(state().pulls).toEqual([]);
    const { redelivered } = await sweep();
    expect(redelivered).toBeGreaterThan(0);
    expect(state().pulls).toMatchObject([{ head: `postmortem/${number}` }]);
    expect(await sweep()).toMatchObject({ redelivered: 0 });
  });

  it('leaves alone what a person closed, and what is from before the installation', async () => {
    shop = await openShop();
    const number = await shop.incident();
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/pulls/${number + 1}`, { state: 'closed' });
    await sweep();
    expect(state().pulls).toMatchObject([{ state: 'closed' }]);
  });
});
