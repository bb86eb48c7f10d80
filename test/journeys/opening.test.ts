/** What the pull request of a new draft says beside the incident: earlier postmortems, and what the repository lacks. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { STARTER_FILES } from '../../src/config/starter-files.ts';
import type { Permissions, RepositoryOptions } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

const BOT = 'debrief[bot]';
let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const README = { 'README.md': '# Shop\n' };
const state = (repository = SHOP) => shop.github.state(repository);
const draftOf = (number: number, repository = SHOP, branch = `postmortem/${number}`) =>
  state(repository).pulls.find(({ head, author }) => head === branch && author === BOT);
const bodyOf = (number: number) => draftOf(number)?.body ?? '';
/** The lines of a section, without its heading. */
const sectionOf = (body: string, heading: string) =>
  new RegExp(`\\n### ${heading}\\n\\n([\\s\\S]*?)(?=\\n\\n###|\\n\\n<!--|$)`).exec(body)?.[1] ?? null;
const similar = (number: number) => sectionOf(bodyOf(number), 'Similar incidents');
const setUp = (number: number) => sectionOf(bodyOf(number), 'Set-up');
const asked = () => shop.github.requests.filter(({ actor, isToken }) => actor === BOT && !isToken).length;

interface Text {
  readonly title: string;
  readonly front?: string;
  readonly summary?: string;
  readonly items?: readonly string[];
}

const text = ({ title, front = '', summary = '', items = [] }: Text) =>
  `---\n${front}\n---\n\n# ${title}\n\n## Summary\n\n${summary}\n\n## Action items\n\n${items.map((item) => `- [ ] ${item}\n`).join('')}`;

const POOL = text({
  title: 'Checkout answers 503',
  front: 'date: 2026-01-30\nservices: [checkout]',
  summary: 'All connections of the database pool were held by a report.',
  items: ['Reports run on the replica (owner: @alice, ticket: #900)', 'An alert on the pool (owner: @bob)'],
});
const CERTIFICATE = text({
  title: 'Certificate of the login page expired',
  front: 'date: 2026-02-14',
  summary: 'Browsers refused the page.',
});
const EARLIER = {
  'postmortems/2026-01-30-pool.md': POOL,
  'postmortems/2026-02-14-certificate.md': CERTIFICATE,
  'postmortems/README.md': '# Checkout answers, database pool connections\n',
};

const open = async (
  files: Readonly<Record<string, string>>,
  options: Partial<RepositoryOptions> = {},
  granted: Permissions = {},
) => {
  shop = await openShop({ files: { ...README, ...files }, ...options }, [], granted);
};

const again = (change: { title?: string; label?: string } = {}) =>
  shop.incident({ title: 'Checkout answers 500, no connections left in the pool', ...change });

describe('similar incidents', () => {
  it('are named with link, day and open action items, those that are alike and no others', async () => {
    await open(EARLIER);
    const number = await again();
    const url = `${shop.github.url}/${SHOP}`;
    expect(similar(number)).toBe(
      [
        'An earlier postmortem whose words are like those of this incident:',
        '',
        `- 2026-01-30, [Checkout answers 503](${url}/blob/main/postmortems/2026-01-30-pool.md): **2 of 2 action items open** ([\\#\u2060900](${url}/issues/900))`,
      ].join('\n'),
    );
  });

  it('are not named where none is alike, and for the first incident there are none', async () => {
    await open(EARLIER);
    expect(similar(await again({ title: 'Label printer offline' }))).toBeNull();
  });

  it('cost one request more, and one for their issues; keeping the draft up to date costs nothing and leaves them', async () => {
    await open({ 'postmortems/2026-02-14-certificate.md': CERTIFICATE });
    await again({ title: 'Wrong prices' });
    let before = asked();
    await again({ title: 'Label printer offline' });
    const without = asked() - before;
    await shop.write({ branch: 'main', path: 'postmortems/2026-01-30-pool.md', text: POOL });
    await shop.quiet();
    before = asked();
    const number = await again();
    expect(asked() - before).toBe(without + 1);
    const named = similar(number);
    expect(named).not.toBeNull();
    before = asked();
    shop.later(10);
    shop.github.person('bob').comment(SHOP, number, 'The gateway answers again');
    await shop.quiet();
    expect(asked() - before).toBeLessThanOrEqual(6);
    expect(bodyOf(number)).toContain('```mermaid');
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${number}`, {
      title: 'Checkout fails, pool empty',
    });
    await shop.due();
    expect(bodyOf(number)).toContain('Checkout fails, pool empty');
    expect(similar(number)).toBe(named);
  });

  it('tell of action items what their issues say, also of those that only the marker knows', async () => {
    await open({});
    const first = await again();
    const path =
      state()
        .files(`postmortem/${first}`)
        .find((file) => file.startsWith('postmortems/')) ?? '';
    const items = ['Reports run on the replica', 'An alert on the pool', 'Connections are closed after use'];
    const front = `id: shop-${first}\nincident: ${first}\nservices: [checkout]\ndate: 2026-01-30`;
    const words = { title: 'Checkout answers 503, pool without connections', front };
    const written = text({ ...words, items: items.map((item) => `${item} (owner: @alice)`) });
    await shop.write({ branch: `postmortem/${first}`, path, text: written });
    await shop.merge(draftOf(first)?.number ?? 0);
    const measures = state().issues.filter(({ author }) => author === BOT);
    expect(measures).toHaveLength(3);
    const [done, open2, declined] = measures;
    shop.github.person('alice').close(SHOP, done?.number ?? 0);
    const declining = { state: 'closed', state_reason: 'not_planned' };
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${declined?.number}`, declining);
    await shop.quiet();
    const second = await again();
    const url = `${shop.github.url}/${SHOP}/issues/${open2?.number}`;
    expect(similar(second)).toContain(`: **1 of 3 action items open** ([\\#\u2060${open2?.number}](${url}))`);
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${open2?.number}`, { state: 'closed' });
    await shop.quiet();
    expect(similar(await again())).toContain('all 3 action items are done');
  });

  it('are looked for in the documents of people as they are: broken ones and links are passed over, words do nothing', async () => {
    const title = 'Checkout answers 503 @acme/team closes #1 ### Set-up | [x](y) `pool`';
    await open({
      'postmortems/2026-03-01-words.md': text({
        title: JSON.stringify(title).slice(1, -1),
        items: [
          'Ask @bob (ticket: https://tracker.example.com/browse/OPS-7)',
          'Be careful (ticket: javascript:alert)',
        ],
      }),
      'postmortems/2026-03-02-broken.md': POOL.replace('date: 2026', 'date: [2026'),
      'postmortems/2026-03-03-binary.md': '\u0000Checkout answers 503 pool connections',
      'postmortems/2026-03-04-huge.md': POOL + 'x'.repeat(70_000),
    });
    const number = await again();
    expect(similar(number)?.split('\n')).toEqual([
      expect.stringContaining('An earlier postmortem'),
      '',
      expect.stringMatching(
        /^- \d{4}-\d\d-\d\d, \[Checkout answers 503 @\u2060acme.*words\.md\): \*\*2 of 2 action items open\*\* \(\[OPS-7\]\(https:\/\/tracker\.example\.com\/browse\/OPS-7\)/,
      ),
    ]);
    await shop.merge(draftOf(number)?.number ?? 0);
    expect(state().issues.find((issue) => issue.number === 1)?.state).toBe('open');
  });

  it('of a secret show nothing', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    await open({ 'postmortems/2026-03-01-words.md': text({ title: `Checkout answers 503 pool ${token}` }) });
    const number = await again();
    expect(similar(number)).toContain('Checkout answers 503 pool');
    expect(bodyOf(number)).not.toContain(token);
  });

  it('are looked for where the postmortem lives, and told nowhere else', async () => {
    const routes = 'routes:\n  - postmortem: reviews\n';
    shop = await openShop({ files: { ...README, ...EARLIER, '.github/postmortem.yml': routes } }, [
      {
        name: 'reviews',
        private: true,
        files: { 'postmortems/2026-04-01-hidden.md': POOL.replace('503', '503 in secret') },
      },
    ]);
    const number = await again();
    const draft = draftOf(number, 'acme/reviews', `postmortem/shop-${number}`);
    const section = sectionOf(draft?.body ?? '', 'Similar incidents');
    expect(section).toContain('Checkout answers 503 in secret');
    expect(section).not.toContain('/acme/shop/');
    const open = state().issues.find((issue) => issue.number === number);
    expect(open?.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^A postmortem of this incident exists\.\n\n<!--/),
    ]);
  });
});

describe('the first postmortem of a repository', () => {
  const fileOf = (path: string) => STARTER_FILES.find((file) => file.path === path)?.text;
  const linked = (section: string | null) =>
    [...(section ?? '').matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => new URL(url));

  it('links pages that begin the configuration and the workflow, with the text that init writes', async () => {
    await open({});
    const links = linked(setUp(await shop.incident()));
    expect(links.map(({ pathname }) => pathname)).toEqual([`/${SHOP}/new/main`, `/${SHOP}/new/main`]);
    expect(links.map(({ origin }) => origin)).toEqual([shop.github.url, shop.github.url]);
    const files = links.map(({ searchParams }) => [searchParams.get('filename'), searchParams.get('value')]);
    expect(files).toEqual(
      ['.github/postmortem.yml', '.github/workflows/postmortems.yml'].map((path) => [path, fileOf(path)]),
    );
    expect(state().branches).toEqual({ main: expect.any(String), 'postmortem/1': expect.any(String) });
  });

  it('is the only one that does', async () => {
    await open({});
    await shop.incident();
    expect(setUp(await shop.incident({ title: 'Another one' }))).toBeNull();
  });

  it('is not that of a repository with a postmortem, whoever wrote it', async () => {
    await open({ 'postmortems/2026-02-14-certificate.md': CERTIFICATE });
    expect(setUp(await shop.incident())).toBeNull();
  });

  const USES = 'on: pull_request\njobs:\n  check:\n    steps:\n      - uses: acme/debrief@v1\n';
  const TESTS = 'on: push\njobs:\n  test:\n    steps:\n      - run: npm test\n';
  it.each([
    [
      'the configuration',
      { '.github/postmortem.yml': 'timezone: UTC\n' },
      ['.github/workflows/postmortems.yml'],
    ],
    ['a workflow that checks', { '.github/workflows/ours.yml': USES }, ['.github/postmortem.yml']],
    [
      'another workflow',
      { '.github/workflows/test.yml': TESTS },
      ['.github/postmortem.yml', '.github/workflows/postmortems.yml'],
    ],
    ['both', { '.github/postmortem.yml': '', '.github/workflows/ours.yml': USES }, []],
    ['the App by configuration', { '.github/postmortem.yml': 'check:\n  by: app\n' }, []],
  ])('links only what is missing where there is %s', async (_, files, missing) => {
    await open(files);
    const links = linked(setUp(await shop.incident()));
    expect(links.map(({ searchParams }) => searchParams.get('filename'))).toEqual(missing);
  });

  it('says that the App checks where it does', async () => {
    await open({}, {}, { checks: 'write' });
    expect(setUp(await shop.incident())).toContain('Without it the App does.');
  });
});

describe('that every push is checked', () => {
  const CHECKED = /Every push is checked[\s\S]*From then on the check has to pass\./;
  const USES = 'on: pull_request\njobs:\n  check:\n    steps:\n      - uses: acme/debrief@v1\n';
  const workflow = { '.github/workflows/ours.yml': USES };
  const by = (who: string) => ({ '.github/postmortem.yml': `check: { by: ${who} }\n` });

  it.each<[string, boolean, Readonly<Record<string, string>>, Permissions]>([
    ['nobody checks', false, {}, {}],
    ['the App does', true, {}, { checks: 'write' }],
    ['a workflow does', true, workflow, {}],
    ['a workflow does, for a second postmortem', true, { ...workflow, ...EARLIER }, {}],
    ['the App was told not to', false, by('action'), { checks: 'write' }],
    ['the App was told to and may not', false, { ...workflow, ...by('app') }, {}],
  ])('is said only where it is so: %s', async (_, isSaid, files, granted) => {
    await open(files, {}, granted);
    const number = await shop.incident();
    expect(CHECKED.test(bodyOf(number))).toBe(isSaid);
    expect(bodyOf(number)).toContain('2. **Review.** Press *Ready for review*.');
    // It stays so when the rest of the body is made anew.
    await shop.say('alice', number, 'The pool is exhausted.');
    await shop.due();
    expect(CHECKED.test(bodyOf(number))).toBe(isSaid);
  });
});
