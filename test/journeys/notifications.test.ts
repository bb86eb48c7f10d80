/** Notifications, on the Slack of another emulator, and where nobody takes them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { turnPull } from '../support/drafted.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';
import { openSlack, type Slack } from '../support/slack.ts';

const REMINDERS =
  'reminders: { from: "00:00", to: "23:59", days: [sun, mon, tue, wed, thu, fri, sat], before: [] }\n';
const ITEM =
  '# Outage\n\n## Action items\n\n- [ ] Add <!channel> & an alert (owner: @alice, due: 2026-01-05)\n';

let shop: Shop;
let slack: Slack | null = null;
afterEach(async () => {
  await shop.close();
  await slack?.close();
  slack = null;
  shop.github.assertClean();
});

async function open(config = '', isPrivate = false): Promise<void> {
  slack = await openSlack();
  const files = { 'README.md': '# Shop\n', ...(config ? { '.github/postmortem.yml': config } : {}) };
  shop = await openShop({ files, private: isPrivate }, [], {}, { slackUrl: slack.webhook });
}

const messages = async () => (await slack?.messages()) ?? [];

async function sweep(): Promise<void> {
  await shop.app.sweep();
  await shop.quiet();
}

describe('notifications', () => {
  it('tell of a draft, and once of a postmortem that is ready', async () => {
    await open();
    const number = await shop.incident({ title: 'Checkout <!channel> & co | *down*' });
    const [pull] = shop.github.state(SHOP).pulls;
    await sweep();
    const [drafted, ...rest] = await messages();
    expect(rest).toEqual([]);
    expect(drafted).toContain(`/acme/shop/pull/${pull?.number}|acme/shop#${pull?.number} `);
    expect(drafted).toMatch(/^A postmortem was drafted: <http[^|>]+\|[^<>|]+>$/);
    expect(drafted?.replaceAll('\u2060', '')).toContain('&lt;!channel&gt; &amp; co ¦');
    await shop.write({
      branch: `postmortem/${number}`,
      path: shop.github.state(SHOP).files(`postmortem/${number}`).at(-1) ?? '',
      text: '# Outage\n',
    });
    await turnPull(shop.as, 'ready', { repository: SHOP, number: pull?.number ?? 0, by: 'bob' });
    for (let round = 0; round < 3; round += 1) await sweep();
    expect((await messages()).slice(1)).toEqual([
      expect.stringMatching(/^A postmortem is ready for review: <http/),
    ]);
  });

  it('tell once a day what is overdue', async () => {
    await open(REMINDERS);
    await shop.land({ 'postmortems/outage.md': ITEM });
    await sweep();
    await sweep();
    expect(await messages()).toEqual([
      expect.stringMatching(
        /^1 action item is overdue in acme\/shop:\n• <http[^|>]+\|acme\/shop#2 Add &lt;[^<>|]+>, due on 2026-01-05: alice$/,
      ),
    ]);
  });

  it.each([
    [false, REMINDERS],
    [true, `${REMINDERS}notifications: { private-content: true }\n`],
  ])('tell titles and logins of a private repository: %s', async (expected, config) => {
    await open(config, true);
    await shop.land({ 'postmortems/outage.md': ITEM });
    await shop.incident();
    await sweep();
    const all = (await messages()).join('\n');
    expect(all).toContain('overdue in acme/shop');
    expect(all).toContain('was drafted');
    expect([/alert/, /alice/, /Checkout/].map((word) => word.test(all))).toEqual(Array(3).fill(expected));
  });

  it('fail nothing where nobody takes them, and go to no other address', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    shop = await openShop({}, [], {}, { slackUrl: `http://127.0.0.1:${port}/hook` });
    await shop.incident();
    await new Promise((resolve) => server.close(resolve));
    await shop.incident({ title: 'Another' });
    expect(shop.github.state(SHOP).pulls).toHaveLength(2);
    expect(asked).toEqual(['/hook']);
  });
});
