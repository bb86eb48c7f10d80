import { afterEach, describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../src/postmortem/parse.ts';
import type { Permissions, RepositoryOptions } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

const CONFIG = '.github/postmortem.yml';
const SEES = { deployments: 'read' } as const;

let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const state = () => shop.github.state(SHOP);

function drafted(number: number) {
  const branch = `postmortem/${number}`;
  const path =
    state()
      .files(branch)
      .find((file) => file.startsWith('postmortems/')) ?? '';
  const text = state().file(path, branch) ?? '';
  const { entries } = parsePostmortem(text, { path, zone: 'UTC' }).timeline;
  return { text, told: entries.map((entry) => entry.text) };
}

/** Two pull requests, one of which is taken back by the other, a commit and deployments, and then an incident. */
async function troubledMorning(config = '', granted: Permissions = SEES): Promise<number> {
  const files: RepositoryOptions['files'] = {
    'README.md': '# Shop\n',
    ...(config ? { [CONFIG]: config } : {}),
  };
  shop = await openShop({ files }, [], granted);
  shop.github.createUser('previews[bot]', { type: 'Bot' });
  const bob = shop.github.person('bob');
  await shop.land({ 'old.txt': 'old' });
  bob.deploy(SHOP, { environment: 'old' });
  shop.later(180);
  await shop.land({ 'gateway.txt': 'new', 'more.txt': 'more' });
  shop.later(5);
  bob.deploy(SHOP, { environment: 'production' });
  bob.deploy(SHOP, { environment: 'eu @acme/all | x' });
  shop.github.person('previews[bot]').deploy(SHOP, { environment: 'Preview – shop' });
  shop.later(20);
  const number = await shop.incident();
  shop.github.webhooks.hold();
  shop.later(5);
  await shop.write({ branch: 'main', path: 'flag.txt', text: 'off' });
  shop.later(5);
  bob.deploy(SHOP, { environment: 'production', state: 'FAILURE' });
  shop.later(1);
  await takeBack('gateway.txt');
  shop.later(10);
  bob.comment(SHOP, number, 'It works again');
  shop.github.webhooks.release();
  await shop.quiet();
  await shop.due();
  return number;
}

/** A pull request whose commit says what it takes back. */
async function takeBack(path: string): Promise<void> {
  const sha = state().branches.main ?? '';
  const send = (method: string, where: string, body: unknown) =>
    shop.as('bob', method, `/repos/${SHOP}/${where}`, body) as Promise<{ number: number }>;
  await send('POST', 'git/refs', { ref: 'refs/heads/back', sha });
  await send('PUT', 'contents/back.txt', {
    branch: 'back',
    message: `Go back\n\nThis reverts commit ${sha}.`,
    content: Buffer.from(path).toString('base64'),
  });
  const pull = await send('POST', 'pulls', {
    title: 'Go back to the old gateway',
    head: 'back',
    base: 'main',
  });
  await send('PUT', `pulls/${pull.number}/merge`, {});
}

describe('what happened near an incident', () => {
  it('stands in its timeline: merges, reverts, commits and deployments, without names', async () => {
    const number = await troubledMorning();
    const { told, text } = drafted(number);
    expect(told).toEqual([
      expect.stringMatching(/^Pull request 2 is merged: “Land work-2” \(\[source\]\(http\S+\/pull\/2\)\)$/),
      expect.stringMatching(
        /^Deployed [0-9a-f]{7} to production, eu .*acme.*x \(\[source\]\(http\S+\/deployments\/production#deployment-\d+\)\)$/,
      ),
      expect.stringContaining('Incident opened'),
      expect.stringContaining('A responder is assigned'),
      expect.stringContaining('Labelled incident'),
      expect.stringMatching(
        /^Commit [0-9a-f]{7} is pushed: “Write flag.txt” \(\[source\]\(\S+\/commit\/[0-9a-f]{40}\)\)$/,
      ),
      expect.stringMatching(/^Deployment of [0-9a-f]{7} to production failed/),
      expect.stringMatching(/^Revert, pull request 5 is merged: “Go back to the old gateway”/),
      expect.stringContaining('“It works again”'),
    ]);
    expect(text).not.toMatch(/[^\w]@acme\/all|Preview/);
    expect(text).toContain('- [Pull request 2: Land work-2](');
    expect(text).toContain('- [Pull request 5: Go back to the old gateway](');
    expect(text).toMatch(/- \[Deployed [0-9a-f]{7} to production/);
    expect(told.join('\n')).not.toMatch(/\b(?:alice|bob|previews)\b/);
  });

  it('is left out after the resolution', async () => {
    shop = await openShop({}, [], SEES);
    const number = await shop.incident();
    shop.later(10);
    shop.github.person('bob').close(SHOP, number);
    await shop.quiet();
    const { told } = drafted(number);
    shop.later(10);
    await shop.land({ 'later.txt': 'later' });
    shop.github.person('bob').deploy(SHOP, { environment: 'production' });
    shop.github.person('bob').comment(SHOP, number, 'Thank you all');
    await shop.quiet();
    await shop.due();
    expect(drafted(number).told.slice(0, told.length)).toEqual(told);
    expect(drafted(number).text).not.toMatch(/later|Deployed/);
  });

  it.each([
    ['deployments', /Deployed/, /Pull request 2 is merged/],
    ['merges', /Pull request 2 is merged/, /Deployed/],
  ])('is left out where the configuration says so: %s', async (key, without, withIt) => {
    const number = await troubledMorning(`record:\n  ${key}: false\n`);
    expect(drafted(number).text).not.toMatch(without);
    expect(drafted(number).text).toMatch(withIt);
  });

  it('tells of no deployment where the installation does not grant that, and asks for none', async () => {
    const number = await troubledMorning('', {});
    expect(drafted(number).text).not.toContain('Deployed');
    expect(drafted(number).text).toContain('Pull request 2 is merged');
    expect(shop.github.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(shop.github.requests.map(({ reach }) => reach?.permissions.deployments)).not.toContain('read');
  });

  it('leaves out what the App did itself', async () => {
    shop = await openShop({}, [], SEES);
    await shop.incident();
    await shop.merge(2);
    const number = await shop.incident({ title: 'Another outage' });
    expect(state().pulls[0]).toMatchObject({ merged: true });
    expect(drafted(number).text).not.toContain('is merged');
  });
});
