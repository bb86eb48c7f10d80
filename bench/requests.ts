/** Counts the requests that each journey sends to GitHub, on the local one: `npm run bench`. Token requests are left out. */
import { openShop, SHOP, type Shop } from '../test/support/shop.ts';
import { countLook } from './look.ts';

interface Row {
  readonly journey: string;
  readonly requests: number;
  readonly writes: number;
  readonly maxRequests: number;
  readonly maxWrites: number;
}

const CONFIG_PATH = '.github/postmortem.yml';
const WRITE_BACK = 'actions:\n  write-back: commit\n';
const CONFIG = 'people:\n  Bob Miller: bob\n';
const OWNERS = ['@alice', 'Bob Miller', '@tom'];
const ITEMS = OWNERS.map(
  (owner, at) => `- [ ] Measure ${at + 1} (owner: ${owner}, due: 2026-12-01, priority: P1)`,
);
const DOCUMENT = `---\nincident: 1\n---\n\n# Outage\n\n## Root cause\n\nA cat.\n\n## Action items\n\n${ITEMS.join('\n')}\n`;

/** What the App sent while something happened. */
async function during(
  shop: Shop,
  happen: () => Promise<unknown>,
): Promise<{ requests: number; writes: number }> {
  const before = shop.github.requests.length;
  await happen();
  await shop.quiet();
  const sent = shop.github.requests
    .slice(before)
    .filter(({ actor, isToken }) => !isToken && (actor === 'debrief[bot]' || actor === 'app/debrief'));
  return { requests: sent.length, writes: sent.filter(({ isWrite }) => isWrite).length };
}

async function redeliver(shop: Shop, event: string): Promise<void> {
  const last = shop.github.deliveries.filter((delivery) => delivery.event === event).at(-1);
  if (last) await shop.github.webhooks.redeliver(last.id);
}

async function measure(files: Record<string, string>, settings: string): Promise<Row[]> {
  const shop = await openShop({ files: { 'README.md': '# Shop\n', ...files } });
  const draft = { maxRequests: 14, maxWrites: 5 };
  const followUp = {
    maxRequests: 2 * ITEMS.length + 10 + OWNERS.length,
    maxWrites: Number.POSITIVE_INFINITY,
  };
  const again = { maxRequests: Number.POSITIVE_INFINITY, maxWrites: 0 };
  const unbounded = { maxRequests: Number.POSITIVE_INFINITY, maxWrites: Number.POSITIVE_INFINITY };
  const rows: Row[] = [];
  const row = async (
    journey: string,
    most: Pick<Row, 'maxRequests' | 'maxWrites'>,
    happen: () => Promise<unknown>,
  ) => {
    rows.push({ journey: `${journey}, ${settings}`, ...(await during(shop, happen)), ...most });
  };
  await row('draft, first of the process', draft, () => shop.incident());
  await row('draft', draft, () => shop.incident({ title: 'Another outage' }));
  await row('draft, repeated event', again, () => redeliver(shop, 'issues'));
  const say = (number: number, body: string) => async () => {
    shop.later(10);
    shop.github.person('bob').comment(SHOP, number, body);
  };
  const comment = { maxRequests: 6, maxWrites: 1 };
  await row('comment that changes the draft', comment, say(1, 'The gateway answers 500'));
  await row('command that changes the draft', comment, say(1, '/timeline rolled back'));
  await row('comment after a command', comment, say(1, 'It works again'));
  const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'A wish' })) as {
    number: number;
  };
  shop.github.person('alice').label(SHOP, number, 'outage');
  await shop.quiet();
  await row('comment elsewhere', { maxRequests: 0, maxWrites: 0 }, say(number, 'Me too'));
  const land = (path: string) => () => shop.land({ [path]: DOCUMENT });
  await row('follow up of 3 items, new labels', followUp, land('postmortems/first.md'));
  await row('follow up of 3 items', followUp, () =>
    shop.land({ 'postmortems/second.md': DOCUMENT.replaceAll('Measure', 'Other') }),
  );
  await row('follow up, repeated event', again, () => redeliver(shop, 'pull_request'));
  await shop.write({ branch: 'main', path: CONFIG_PATH, text: `${files[CONFIG_PATH] ?? ''}${WRITE_BACK}` });
  await row('follow up of 3 items, tickets written back', unbounded, () =>
    shop.land({ 'postmortems/third.md': DOCUMENT.replaceAll('Measure', 'Third') }),
  );
  const [last] = shop.github.state(SHOP).issues.slice(-1);
  await row('an action item is closed', unbounded, async () => {
    shop.github.person('bob').close(SHOP, last?.number ?? 0);
  });
  if (shop.github.state(SHOP).issues.length !== 3 + 3 * ITEMS.length)
    throw new Error('The journeys did not end well.');
  await shop.close();
  shop.github.assertClean();
  return rows;
}

const EARLIER = 150;

/** What a draft costs where there are many earlier postmortems, one of which is like the incident and says how far its action items are. */
async function measureSimilar(): Promise<Row[]> {
  const other = DOCUMENT.replace('# Outage', '# Printer offline').replace('incident: 1\n', '');
  const files = Object.fromEntries(
    Array.from({ length: EARLIER }, (_, at) => [`postmortems/2025-01-01-${at}.md`, other]),
  );
  const like = DOCUMENT.replace('# Outage', '# Checkout answers 500, the gateway is down');
  const shop = await openShop({ files: { ...files, 'postmortems/2026-01-01-gateway.md': like } });
  await shop.incident({ title: 'Unlike all others' });
  const rows: Row[] = [];
  const row = async (
    journey: string,
    most: Pick<Row, 'maxRequests' | 'maxWrites'>,
    happen: () => unknown,
  ) => {
    const done = await during(shop, async () => happen());
    rows.push({ journey: `${journey}, ${EARLIER + 1} earlier postmortems`, ...done, ...most });
  };
  const title = 'Checkout answers 500, gateway down';
  await row('draft like one of them', { maxRequests: 14, maxWrites: 5 }, () => shop.incident({ title }));
  const [draft] = shop.github.state(SHOP).pulls.slice(-1);
  await row('comment that changes it', { maxRequests: 6, maxWrites: 1 }, () => {
    shop.later(10);
    shop.github.person('bob').comment(SHOP, 3, 'The gateway is restarted');
  });
  if (!draft?.body.includes('Similar incidents')) throw new Error('Nothing like it was found.');
  await shop.close();
  shop.github.assertClean();
  return rows;
}

const CHECKED = DOCUMENT.replaceAll('@alice', '@bob');

/** What the check by the App costs, which other journeys do not pay for. */
async function measureChecks(): Promise<Row[]> {
  const shop = await openShop({}, [], { checks: 'write' });
  const rows: Row[] = [];
  const row = async (journey: string, maxRequests: number, happen: () => Promise<unknown>) => {
    rows.push({ journey, ...(await during(shop, happen)), maxRequests, maxWrites: 1 });
  };
  const propose = (branch: string, path: string) => async () => {
    const sha = shop.github.state(SHOP).branches.main;
    await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: `refs/heads/${branch}`, sha });
    await shop.write({ branch, path, text: CHECKED });
    await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, { head: branch, base: 'main', title: branch });
  };
  await row('check by the App, first of the process', 14, propose('one', 'postmortems/one.md'));
  await row('check by the App', 12, propose('two', 'postmortems/two.md'));
  await row('check by the App, repeated event', 3, () => redeliver(shop, 'pull_request'));
  await row('check by the App, no Markdown changed', 1, propose('three', 'src/shop.ts'));
  if (shop.github.state(SHOP).checks.length !== 2) throw new Error('The checks did not end well.');
  await shop.close();
  shop.github.assertClean();
  return rows;
}

/** What a day costs beside the sweep's own lists and the configuration: a request for each 100 open action items. */
async function measureLook(): Promise<Row[]> {
  const none = await countLook(0);
  const many = await countLook(1000);
  const journey = (items: string) => `daily sweep, ${items} open action items, reminders on`;
  return [
    { journey: journey('no'), ...none, maxRequests: 10, maxWrites: 0 },
    { journey: journey('1000'), ...many, maxRequests: none.requests - 1 + 10, maxWrites: 0 },
  ];
}

const rows = [
  ...(await measure({}, 'default configuration')),
  ...(await measure({ [CONFIG_PATH]: CONFIG }, 'own configuration')),
  ...(await measureSimilar()),
  ...(await measureChecks()),
  ...(await measureLook()),
];
const most = (limit: number) => (Number.isFinite(limit) ? ` (≤ ${limit})` : '');
for (const { journey, requests, writes, maxRequests, maxWrites } of rows) {
  const missed = requests > maxRequests || writes > maxWrites ? '  MISSED' : '';
  const counts = `${`${requests}${most(maxRequests)}`.padStart(9)} requests ${`${writes}${most(maxWrites)}`.padStart(8)} writes`;
  console.log(`${journey.padEnd(68)}${counts}${missed}`);
}
console.log('\nA label that the repository lacks is described once, which is one request more for each.');
