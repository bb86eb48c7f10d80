/** However much somebody writes, what the App asks of GitHub and says there stays small and whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { RepositoryOptions } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;
const open = async (options?: Partial<RepositoryOptions>) => {
  shop = await openShop(options);
};

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const state = () => shop.github.state(SHOP);
const measures = () => state().issues.filter(({ author }) => author === 'debrief[bot]');
const commentsOn = (number: number) =>
  [...state().issues, ...state().pulls].find((thread) => thread.number === number)?.comments ?? [];
const asked = (route: string) =>
  shop.github.requests.filter((request) => request.actor === 'debrief[bot]' && request.route === route)
    .length;
const writes = () =>
  shop.github.requests.filter(
    ({ actor, isWrite, isToken }) => actor === 'debrief[bot]' && isWrite && !isToken,
  ).length;
const document = (items: readonly string[]) => `# Down\n\n## Action items\n\n${items.join('\n')}\n`;
const times = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at));

/** Commits files with git itself, as any name can be committed, and merges them. Resolves with the pull request. */
async function landByGit(files: Readonly<Record<string, string>>): Promise<number> {
  await shop.push('pushed', (clone) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(clone, dirname(path)), { recursive: true });
      writeFileSync(join(clone, path), text);
    }
  });
  const pull = { head: 'pushed', base: 'main', title: 'Pushed' };
  const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, pull)) as { number: number };
  await shop.merge(number);
  return number;
}

/** Delivers every merge again; a state that is complete brings no write. */
async function again(): Promise<number> {
  const before = writes();
  for (const { id, event } of [...shop.github.deliveries])
    if (event === 'pull_request') await shop.github.webhooks.redeliver(id);
  await shop.quiet();
  return writes() - before;
}

describe('the limit on action items', () => {
  it('refuses the whole, also when every document alone is below it, before it looks at a single ticket', async () => {
    await open();
    const files = times(12, (at) => document(times(40, (n) => `- [ ] Item ${at} ${n} #${n + 1}`)));
    const pull = await landByGit(Object.fromEntries(files.map((text, at) => [`postmortems/${at}.md`, text])));
    expect(measures()).toEqual([]);
    expect(commentsOn(pull)).toMatchObject([{ body: expect.stringMatching(/480 action items.*\b50\b/) }]);
    expect(asked('/repos/{owner}/{repo}/issues/{issue_number}')).toBe(0);
    expect(asked('/repos/{owner}/{repo}/assignees/{assignee}')).toBe(0);
    expect(await again()).toBe(0);
  });

  it('is what the default branch says, and what was refused is followed up once it fits', async () => {
    await open({ files: { '.github/postmortem.yml': 'actions: { limit: 2 }\n' } });
    const items = times(3, (at) => `- [ ] Measure ${at}`);
    const pull = await shop.land({
      '.github/postmortem.yml': 'actions: { limit: 2 }\n# changed\n',
      'postmortems/a.md': document(items),
    });
    expect(measures()).toEqual([]);
    expect(commentsOn(pull)).toMatchObject([{ body: expect.stringMatching(/3 action items.*\b2\b/) }]);
    await shop.land({ 'postmortems/a.md': document(items.slice(1)) });
    expect(measures().map(({ title }) => title)).toEqual(['Measure 1', 'Measure 2']);
  });
});

describe('names', () => {
  it('of 300 owners for each of 50 items are asked about a hundred times at most, and told in short', async () => {
    await open();
    const owners = (item: number) => times(300, (at) => `@user-${item}-${at}`).join(' ');
    const items = times(50, (at) => `- [ ] Measure ${at} (owner: ${owners(at)})`);
    const pull = await shop.land({ 'postmortems/a.md': document(items) });
    expect(measures()).toHaveLength(50);
    expect(asked('/repos/{owner}/{repo}/assignees/{assignee}')).toBeLessThanOrEqual(100);
    expect(measures()[0]?.body).toMatch(/and 290 more, whom GitHub cannot assign/);
    for (const { body } of measures()) expect(body.length).toBeLessThan(5000);
    expect(commentsOn(pull)).toHaveLength(1);
    expect(await again()).toBe(0);
  });
});

describe('a path of thousands of characters', () => {
  const path = `postmortems/${times(14, () => '-<é>'.repeat(40)).join('/')}/a.md`;
  const items = times(50, (at) => `- [ ] ${'🔥'.repeat(30)} measure ${at}`);

  it('leaves the report whole, with every issue in it, so that nothing is doubled', async () => {
    await open();
    const pull = await landByGit({ [path]: document(items) });
    expect(measures()).toHaveLength(50);
    const [report] = commentsOn(pull);
    expect(report?.body.length).toBeLessThanOrEqual(65_536);
    expect(report?.body).toMatch(/Not shown here: \d+ more\./);
    expect(report?.body).toMatch(
      /<!-- debrief:issues(?: [0-9a-f]{12}=#\d+){50} -->\n\n<!-- debrief:comment report /,
    );
    expect(await again()).toBe(0);
  });

  it('leaves the markers readable, so that nothing is doubled without the report either', async () => {
    await open();
    const pull = await landByGit({ [path]: document(items) });
    const alice = shop.github.person('alice');
    for (const { id } of commentsOn(pull)) alice.deleteComment(SHOP, id);
    for (const { number } of measures()) alice.edit(SHOP, number, { title: `Renamed ${number}` });
    await again();
    expect(measures()).toHaveLength(50);
  });
});

describe('files that cannot be read', () => {
  it('are named up to twenty, and told once', async () => {
    await open();
    const names = times(40, (at) => `postmortems/${'x'.repeat(200)}-${at}.md`);
    const pull = await landByGit(Object.fromEntries(names.map((name) => [name, '\0'])));
    expect(commentsOn(pull)).toMatchObject([{ body: expect.stringContaining('… and 20 more') }]);
    expect(await again()).toBe(0);
  });
});

describe('a due date', () => {
  it.each(['99999-01-01', '-000001-01-01', '2026-99-99', '9'.repeat(40), '| x | y'])(
    'of %s makes neither a failure nor a row that is none',
    async (due) => {
      await open();
      await shop.land({ 'postmortems/a.md': document([`- [ ] Mend it (owner: @alice, due: ${due})`]) });
      expect(measures()).toMatchObject([{ assignees: ['alice'] }]);
      const told = /\| Due \| (.*) \|/.exec(measures()[0]?.body ?? '')?.[1] ?? 'none';
      expect(told).toMatch(/^(?:none|\d{4}-\d\d-\d\d)$/);
    },
  );
});
