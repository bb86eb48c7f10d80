import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
const writes = () =>
  shop.github.requests.filter(
    ({ actor, isWrite, isToken }) => actor === 'debrief[bot]' && isWrite && !isToken,
  ).length;
const measures = () => state().issues.filter(({ author }) => author === 'debrief[bot]');
const threadOf = (number: number) =>
  [...state().issues, ...state().pulls].find((thread) => thread.number === number)?.comments ?? [];

const ITEMS = [
  '- [ ] Run nginx as its own user (owner: @alice, due: 2026-12-01, priority: P1, type: prevent)',
  '- [ ] Check the default settings in a test (owner: Bob Miller, due: 2026-12-15, priority: P2)',
  '- [ ] Add an alert on the listening port (type: detect)',
];

const document = (items: readonly string[], frontMatter = '') =>
  `---\n${frontMatter}title: Checkout answers 500\n---\n\n# Checkout answers 500\n\n## Root cause\n\nnginx ran as root, so apache2 could take port 8080.\n\n## Action items\n\n${items.join('\n')}\n`;

const PATH = 'postmortems/checkout.md';
const PEOPLE = { '.github/postmortem.yml': 'people:\n  Bob Miller: bob\n' };

/** An incident whose drafted postmortem was filled in and merged. Resolves with the incident's number. */
async function reviewed(items: readonly string[] = ITEMS): Promise<number> {
  const incident = await shop.incident();
  const branch = `postmortem/${incident}`;
  const path =
    state()
      .files(branch)
      .find((file) => file.startsWith('postmortems/')) ?? '';
  const drafted = state().file(path, branch) ?? '';
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(drafted) ?? [];
  const keys = frontMatter.split('\n').filter((line) => /^(id|incident|template|date|timezone):/.test(line));
  await shop.write({ branch, path, text: document(items, `${keys.join('\n')}\n`) });
  const pull = state().pulls.find(({ head }) => head === branch);
  await shop.merge(pull?.number ?? 0);
  return incident;
}

describe('a merged postmortem', () => {
  it('becomes one issue for each action item, complete, below the incident, and one report', async () => {
    await open({ files: PEOPLE });
    const incident = await reviewed();
    expect(measures()).toMatchObject([
      {
        title: 'Run nginx as its own user',
        assignees: ['alice'],
        labels: ['corrective-measure', 'priority: P1'],
        parent: `${SHOP}#${incident}`,
      },
      {
        title: 'Check the default settings in a test',
        assignees: ['bob'],
        labels: ['corrective-measure', 'priority: P2'],
      },
      { title: 'Add an alert on the listening port', assignees: ['bob'], labels: ['corrective-measure'] },
    ]);
    const merged = state().pulls.find(({ merged }) => merged);
    const [first] = measures();
    expect(first?.body).toContain('> nginx ran as root');
    expect(first?.body).toContain(`/blob/${merged?.mergeCommitSha}/postmortems/`);
    expect(first?.body).toMatch(
      new RegExp(
        `Incident \\| #${incident}[\\s\\S]*Due \\| 2026-12-01[\\s\\S]*Priority \\| P1[\\s\\S]*Type \\| prevent`,
      ),
    );
    expect(state().labels).toContainEqual(
      expect.objectContaining({ name: 'priority: P1', description: 'Priority P1' }),
    );
    const reports = threadOf(merged?.number ?? 0);
    expect(reports).toHaveLength(1);
    for (const { number } of measures()) expect(reports[0]?.body).toContain(`#${number}`);
  });

  it('written by hand, without an incident, is followed up just the same', async () => {
    await open();
    await shop.land({
      [PATH]: document(ITEMS),
      'postmortems/README.md': document(ITEMS),
      'docs/other.md': document(ITEMS),
    });
    expect(measures()).toHaveLength(3);
    expect(measures()[0]).toMatchObject({ parent: null });
    expect(measures()[0]?.body).not.toContain('Incident');
  });

  it('names whom GitHub cannot assign, and makes the issue all the same', async () => {
    await open();
    await shop.land({
      [PATH]: document(['- [ ] Do it (owner: @left-the-company)', '- [ ] Do that (owner: Carla Weber)']),
    });
    expect(measures()).toMatchObject([{ assignees: [] }, { assignees: [] }]);
    expect(measures().map(({ body }) => body.replaceAll('\u2060', ''))).toEqual([
      expect.stringContaining('Meant for @left-the-company'),
      expect.stringContaining('Meant for Carla Weber'),
    ]);
  });

  it('gives what names nobody to the author of the pull request, or to the configured owner', async () => {
    await open();
    await shop.land({ [PATH]: document(['- [ ] Do it']) }, 'alice');
    await shop.land({ '.github/postmortem.yml': 'actions:\n  owner: tom\n' });
    await shop.land({ 'postmortems/second.md': document(['- [ ] Do that']) }, 'alice');
    expect(measures()).toMatchObject([{ assignees: ['alice'] }, { assignees: ['tom'] }]);
  });

  it('adopts the tickets that it names', async () => {
    await open();
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'Known' })) as {
      number: number;
    };
    const incident = await reviewed([
      `- [ ] Known work #${number}`,
      '- [ ] Elsewhere (ticket: https://tracker.example/OPS-4)',
      '- [ ] New work',
    ]);
    expect(measures().map(({ title }) => title)).toEqual(['New work']);
    expect(state().issues.find((issue) => issue.number === number)).toMatchObject({
      parent: `${SHOP}#${incident}`,
      title: 'Known',
    });
  });

  it('is listed on the incident where GitHub has no sub-issues', async () => {
    await open({ subIssues: false });
    const incident = await reviewed();
    expect(measures()).toHaveLength(3);
    const [list, ...more] = threadOf(incident);
    expect(more).toEqual([]);
    for (const { number } of measures()) expect(list?.body).toContain(`- [ ] #${number}\n`);
  });

  it('gives its text no effect', async () => {
    await open();
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'Bystander' })) as {
      number: number;
    };
    await shop.land({
      [PATH]: document([
        `- [ ] Closes #${number} @acme/all <img src=x> <!-- debrief:action {} --> ::error::x`,
      ]),
    });
    expect(state().issues.find((issue) => issue.number === number)?.state).toBe('open');
    expect(
      measures()
        .map(({ body }) => body)
        .join(),
    ).not.toMatch(/@acme|<img|<!-- debrief:action \{\}|Closes #\d/);
  });

  it('with more action items than allowed makes none, and says so', async () => {
    await open();
    const many = Array.from({ length: 10_000 }, (_, at) => `- [ ] Item ${at}`);
    const pull = await shop.land({ [PATH]: document(many) });
    expect(measures()).toEqual([]);
    expect(threadOf(pull)).toMatchObject([{ body: expect.stringMatching(/10000 action items.*50/) }]);
  });

  it('with a configuration that cannot be used is told on the pull request', async () => {
    await open({ files: { '.github/postmortem.yml': 'actions:\n  limit: many\n' } });
    const pull = await shop.land({ [PATH]: document(ITEMS) });
    expect(measures()).toEqual([]);
    expect(threadOf(pull)[0]?.body.replaceAll('\u2060', '')).toContain(
      '.github/postmortem.yml:2: actions.limit',
    );
  });

  it('in a repository without issues is told so, and followed up by the next change', async () => {
    await open({ hasIssues: false });
    const pull = await shop.land({ [PATH]: document(ITEMS) });
    expect(threadOf(pull)).toMatchObject([{ body: expect.stringMatching(/3 action items.*disabled/) }]);
    shop.github.updateRepository(SHOP, { hasIssues: true });
    await shop.land({ [PATH]: document([...ITEMS, '- [ ] Do that']) });
    expect(measures()).toHaveLength(4);
  });

  it('that cannot be read is named, so that no measure is lost without a word', async () => {
    await open();
    const pull = await shop.land({
      [PATH]: `# Outage\n\n${'x'.repeat(1024 * 1024)}\n\n## Action items\n\n- Do it\n`,
    });
    expect(measures()).toEqual([]);
    expect(threadOf(pull)).toMatchObject([{ body: expect.stringContaining(PATH) }]);
  });
});

describe('no measure is doubled', () => {
  it('by webhooks that come again', async () => {
    await open({ files: PEOPLE });
    await reviewed();
    const before = writes();
    for (const { id } of [...shop.github.deliveries]) await shop.github.webhooks.redeliver(id);
    await shop.quiet();
    expect(measures()).toHaveLength(3);
    expect(writes()).toBe(before);
  });

  it('by a rename, a rewording, another order or a later edit', async () => {
    await open();
    await shop.land({ [PATH]: document(ITEMS) });
    const [first = '', second = '', third = ''] = ITEMS;
    const reworded = third.replace('an alert on', 'a page for');
    await shop.land({ [PATH]: document([second, first, reworded]) });
    expect(measures()).toHaveLength(3);

    const renamed = document([second, first, reworded, '- [ ] Write a runbook']);
    await shop.push('rename', (clone) => {
      renameSync(join(clone, PATH), join(clone, 'postmortems/renamed.md'));
      writeFileSync(join(clone, 'postmortems/renamed.md'), renamed);
    });
    const pull = { head: 'rename', base: 'main', title: 'Rename' };
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, pull)) as { number: number };
    await shop.merge(number);
    expect(
      measures()
        .map(({ title }) => title)
        .slice(3),
    ).toEqual(['Write a runbook']);
  });

  it('by what people did to the issues meanwhile', async () => {
    await open();
    const incident = await reviewed();
    const [first, second, third] = measures().map(({ number }) => number);
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${first}`, {
      state: 'closed',
      title: 'Renamed by hand',
    });
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${second}`, {
      body: 'Rewritten by hand',
      labels: [],
    });
    await shop.as('alice', 'DELETE', `/repos/${SHOP}/issues/${incident}/sub_issue`, {
      sub_issue_id: state().issues.find(({ number }) => number === third)?.id,
    });
    const before = writes();
    for (const { id, event } of [...shop.github.deliveries])
      if (event === 'pull_request') await shop.github.webhooks.redeliver(id);
    await shop.quiet();
    // The report and the incident tell that one is done.
    expect(writes()).toBe(before + 2);
    expect(measures()).toMatchObject([
      { state: 'closed', title: 'Renamed by hand' },
      { body: 'Rewritten by hand', labels: [] },
      { parent: null },
    ]);
  });

  it('by a later edit, and what people did stays so', async () => {
    await open();
    const incident = await reviewed();
    const [first, , third] = measures().map(({ number }) => number);
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${first}`, { title: 'Mine', body: 'By hand' });
    await shop.as('alice', 'DELETE', `/repos/${SHOP}/issues/${incident}/sub_issue`, {
      sub_issue_id: state().issues.find(({ number }) => number === third)?.id,
    });
    const pull = state().pulls[0]?.number ?? 0;
    await shop.as('alice', 'DELETE', `/repos/${SHOP}/issues/comments/${threadOf(pull)[0]?.id}`);
    const path =
      state()
        .files()
        .find((file) => file.startsWith('postmortems/')) ?? '';
    const text = state().file(path) ?? '';
    await shop.land({ [path]: `${text}- [ ] Write a runbook\n` });
    for (const { id, event } of [...shop.github.deliveries])
      if (event === 'pull_request') await shop.github.webhooks.redeliver(id);
    await shop.quiet();
    expect(measures()).toMatchObject([
      { title: 'Mine', body: 'By hand' },
      { parent: `${SHOP}#${incident}` },
      { parent: null },
      { title: 'Write a runbook' },
    ]);
    expect(threadOf(pull)).toEqual([]);
  });

  it('by the webhook of a push that comes after that of the merge', async () => {
    await open();
    const incident = await shop.incident();
    const branch = `postmortem/${incident}`;
    const path =
      state()
        .files(branch)
        .find((file) => file.startsWith('postmortems/')) ?? '';
    shop.github.webhooks.hold();
    await shop.write({ branch, path, text: document(ITEMS, `incident: ${incident}\n`) });
    await shop.merge(state().pulls.find(({ head }) => head === branch)?.number ?? 0);
    shop.github.webhooks.release((held) => {
      const pushed = held.filter(({ action }) => action === 'synchronize');
      expect(pushed).toHaveLength(1);
      return [...held.filter(({ action }) => action !== 'synchronize'), ...pushed];
    });
    await shop.quiet();
    expect(measures()).toHaveLength(3);
    expect(threadOf(incident + 1)).toHaveLength(1);
  });

  it('by a file that was moved before anybody looked, and its report stands where it was merged', async () => {
    await open();
    shop.github.webhooks.drop(({ event }) => event === 'pull_request');
    const pull = await shop.land({ [PATH]: document(ITEMS) });
    await shop.push('move', (clone) => renameSync(join(clone, PATH), join(clone, 'postmortems/moved.md')));
    const move = { head: 'move', base: 'main', title: 'Move' };
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, move)) as { number: number };
    await shop.merge(number);
    for (const { id, state: now } of [...shop.github.deliveries])
      if (now === 'dropped') await shop.github.webhooks.redeliver(id);
    await shop.quiet();
    expect(measures()).toHaveLength(3);
    expect(threadOf(pull)).toHaveLength(1);
  });

  it.each([
    ['the first issue', 'POST', '/repos/{owner}/{repo}/issues', 2],
    ['a link', 'POST', '/repos/{owner}/{repo}/issues/{issue_number}/sub_issues', 1],
    ['the report', 'POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', 1],
  ])('by an answer that was lost after %s', async (_, method, path, nth) => {
    await open({ files: PEOPLE });
    shop.github.faults.add({ method, path, nth, when: 'after', how: { status: 502 } });
    const incident = await reviewed();
    expect(shop.github.faults.pending()).toEqual([]);
    expect(measures()).toHaveLength(3);
    expect(measures().map(({ parent }) => parent)).toEqual(Array(3).fill(`${SHOP}#${incident}`));
    expect(threadOf(incident + 1)).toHaveLength(1);
  });
});

describe('nothing from before the installation is touched', () => {
  it('also when a later pull request corrects it', async () => {
    await open({ files: { [PATH]: document(ITEMS) } });
    await shop.land({ [PATH]: document([...ITEMS, '- [ ] One more']) });
    expect(measures()).toEqual([]);
  });
});
