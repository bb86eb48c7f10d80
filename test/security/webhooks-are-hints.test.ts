/** A webhook says where to look, to whoever knows the secret, and nothing else. */
import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openShop, SECRET, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const mac = (body: string, { secret = SECRET, hash = 'sha256' } = {}) =>
  createHmac(hash, secret).update(body).digest('hex');
const signed = (body: string) => ({ 'x-hub-signature-256': `sha256=${mac(body)}` });

async function post(event: string, body: string, headers: Record<string, string> = signed(body)) {
  const answer = await fetch(`http://127.0.0.1:${shop.app.port}/api/github/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': crypto.randomUUID(),
      ...headers,
    },
    body,
  });
  await answer.text();
  await shop.quiet();
  return answer.status;
}

/** Everything on GitHub that an attack could have changed. */
const world = () => {
  const { issues, pulls, branches, labels } = shop.github.state(SHOP);
  return JSON.stringify({ issues, pulls, branches, labels });
};
const asked = () => shop.github.requests.filter(({ actor }) => actor === 'debrief[bot]').length;

async function servesOn(): Promise<void> {
  const incident = await shop.incident({ title: 'The next one' });
  expect(shop.github.state(SHOP).pulls.map(({ head }) => head)).toContain(`postmortem/${incident}`);
}

/** An incident that no webhook told of, and what a webhook would have said. */
async function untold(): Promise<{ readonly number: number; readonly body: string }> {
  shop.github.webhooks.hold();
  const number = await shop.incident();
  let body = '';
  shop.github.webhooks.release((held) => {
    body = JSON.stringify(held.find(({ action }) => action === 'labeled')?.payload);
    return [];
  });
  await shop.quiet();
  return { number, body };
}

describe('a body that is not signed with the secret brings about nothing', () => {
  it.each<[string, (body: string) => Record<string, string>]>([
    ['no signature', () => ({})],
    ['an empty one', () => ({ 'x-hub-signature-256': '' })],
    ['one without a hash', () => ({ 'x-hub-signature-256': 'sha256=' })],
    [
      'one of another secret',
      (body) => ({ 'x-hub-signature-256': `sha256=${mac(body, { secret: 'development' })}` }),
    ],
    ['one of an empty secret', (body) => ({ 'x-hub-signature-256': `sha256=${mac(body, { secret: '' })}` })],
    ['one of another body', (body) => ({ 'x-hub-signature-256': `sha256=${mac(`${body} `)}` })],
    ['the old kind alone', (body) => ({ 'x-hub-signature': `sha1=${mac(body, { hash: 'sha1' })}` })],
    [
      'the old kind in the place of the new',
      (body) => ({ 'x-hub-signature-256': `sha1=${mac(body, { hash: 'sha1' })}` }),
    ],
    ['a part of the right one', (body) => ({ 'x-hub-signature-256': `sha256=${mac(body).slice(0, 32)}` })],
    [
      'the right one twice',
      (body) => ({ 'x-hub-signature-256': `sha256=${mac(body)}, sha256=${mac(body)}` }),
    ],
  ])('%s', async (_, headers) => {
    const { body } = await untold();
    const [before, requests] = [world(), asked()];
    expect(await post('issues', body, headers(body))).toBe(400);
    expect([world(), asked()]).toEqual([before, requests]);
    expect(await post('issues', body)).toBe(200);
    expect(shop.github.state(SHOP).pulls).toHaveLength(1);
  });
});

describe('a signed body that is sent again', () => {
  const EVENTS = [
    ...['issues', 'pull_request', 'issue_comment', 'pull_request_review', 'push', 'label', 'ping'],
    ...[
      'installation',
      'installation_repositories',
      'repository',
      'sub_issues',
      'error',
      '*',
      'issues.labeled',
    ],
  ];

  it('changes nothing under the name of any event', async () => {
    const incident = await shop.incident();
    await shop.merge(incident + 1);
    await shop.as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'Another', labels: ['outage'] });
    await shop.quiet();
    const before = world();
    const bodies = new Set(shop.github.deliveries.map(({ payload }) => JSON.stringify(payload)));
    expect(bodies.size).toBeGreaterThan(5);
    for (const body of bodies) for (const event of EVENTS) await post(event, body);
    expect(world()).toBe(before);
    await servesOn();
  });
});

describe('a signed body that names another place', () => {
  it('reaches no repository of another installation, in either direction', async () => {
    shop.github.createRepository({
      owner: 'evil',
      name: 'lair',
      files: { 'README.md': 'x' },
      collaborators: { eve: 'admin' },
    });
    const theirs = shop.github.installApp(shop.appId, { owner: 'evil', repositories: ['lair'] });
    await shop.quiet();
    const { number, body } = await untold();
    const before = world();
    const payload = JSON.parse(body);
    expect(await post('issues', JSON.stringify({ ...payload, installation: { id: theirs } }))).toBe(200);
    const lair = {
      ...payload.repository,
      name: 'lair',
      owner: { ...payload.repository.owner, login: 'evil' },
    };
    expect(await post('issues', JSON.stringify({ ...payload, repository: lair }))).toBe(200);
    expect(await post('issues', JSON.stringify({ ...payload, installation: { id: 987_654 } }))).toBe(200);
    expect(world()).toBe(before);
    expect(await post('issues', body)).toBe(200);
    expect(shop.github.state(SHOP).pulls).toMatchObject([{ head: `postmortem/${number}` }]);
  });

  const NUMBERS = [0, -1, 1.5, 2 ** 53, 1e308, '1', '1/labels', '../../..', true, null, [1], { number: 1 }];
  const NAMES = ['', '.', '..', '../shop', 'shop/../../x', 'shop?x=1', 'shop#', 'shop\n', 7, null, {}];
  const LONG = { repository: { name: 'x'.repeat(200_000) } };

  it.each<[string, Record<string, object>]>(
    [
      ...NUMBERS.map((number) => ({ issue: { number } })),
      ...NUMBERS.map((id) => ({ installation: { id } })),
      ...NAMES.map((name) => ({ repository: { name } })),
      ...NAMES.map((login) => ({ repository: { owner: { login } } })),
      LONG,
    ].map((change): [string, Record<string, object>] => [JSON.stringify(change).slice(0, 80), change]),
  )('asks GitHub nothing where it is no place: %s', async (_, change) => {
    const { body } = await untold();
    const before = world();
    const payload = JSON.parse(body);
    for (const [key, value] of Object.entries(change)) {
      Object.assign(
        payload[key],
        'owner' in value ? { owner: { ...payload[key].owner, ...Object(value.owner) } } : value,
      );
    }
    // Probot itself refuses what is no installation.
    const taken = 'installation' in change ? expect.any(Number) : 200;
    expect(await post('issues', JSON.stringify(payload))).toEqual(taken);
    expect(world()).toBe(before);
    expect(
      shop.github.requests.filter(({ actor, route }) => actor === 'debrief[bot]' && route === null),
    ).toEqual([]);
    expect(await shop.app.inbox.status()).toMatchObject({ depth: 0, dead: 0 });
    await servesOn();
  });
});

describe('a place that is another one by the time that it is looked at', () => {
  it('is judged by what is there: a repository that was deleted and made anew', async () => {
    shop.github.webhooks.hold();
    await shop.incident();
    shop.github.deleteRepository(SHOP);
    shop.github.createRepository({
      owner: 'acme',
      name: 'shop',
      private: true,
      collaborators: { alice: 'write' },
      files: { 'README.md': 'New' },
    });
    await shop.as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'No incident' });
    shop.github.webhooks.release();
    await shop.quiet();
    expect(shop.github.state(SHOP)).toMatchObject({ pulls: [], issues: [{ comments: [], labels: [] }] });
  });

  it('and a repository that is gone', async () => {
    shop.github.webhooks.hold();
    await shop.incident();
    shop.github.deleteRepository(SHOP);
    shop.github.webhooks.release();
    await shop.quiet();
    expect((await fetch(`http://127.0.0.1:${shop.app.port}/ping`)).status).toBe(200);
  });
});
