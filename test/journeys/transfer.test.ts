import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const PATH = 'postmortems/outage.md';
const TASKS = 'acme/tasks';
const ITEMS = ['Run nginx as its own user', 'Add an alert'];
const document = (items: readonly string[]) =>
  `---\nid: shop-1\nincident: 1\n---\n\n# Outage\n\n## Action items\n\n${items.map((text) => `- [ ] ${text} (owner: @alice)`).join('\n')}\n`;
const REPORT = 3;
const TICKETS = 'actions:\n  write-back: commit\n';

/** An incident, #1 with the draft #2, and a merged postmortem of it, #3, with the issues #4 and #5; beside it acme/tasks, which the App has or not. */
async function open({ config = '', hidden = false, installed = true } = {}): Promise<void> {
  const beside = installed ? [{ name: 'tasks', private: hidden }] : [];
  shop = await openShop({ files: { '.github/postmortem.yml': config } }, beside);
  if (!installed) shop.github.createRepository({ owner: 'acme', name: 'tasks', private: hidden });
  await shop.incident();
  await shop.land({ [PATH]: document(ITEMS) });
}

const person = () => shop.github.person('bob');
const issues = (repository = SHOP) => shop.github.state(repository).issues;
const comments = (number: number) =>
  [...issues(), ...shop.github.state(SHOP).pulls].find((thread) => thread.number === number)?.comments ?? [];
const report = () =>
  comments(REPORT)
    .map(({ body }) => body)
    .join('\n');
const told = () =>
  comments(1)
    .map(({ body }) => body)
    .join('\n');
/** Everything is looked at again, by webhooks and by the sweep. */
async function again(): Promise<void> {
  for (const { id, event } of [...shop.github.deliveries])
    if (event === 'pull_request') await shop.github.webhooks.redeliver(id);
  await shop.quiet();
  await shop.app.sweep();
  await shop.quiet();
}

describe('the issue of an action item that was moved to another repository', () => {
  it('is the same one: it is not made again, and progress counts it', async () => {
    await open();
    const number = person().transfer(SHOP, 4, TASKS);
    await shop.quiet();
    expect(report()).toContain('#4, moved to another repository');
    person().close(TASKS, number);
    await shop.quiet();
    expect(report()).toContain('**1 of 2 done**');
    expect(report()).toContain('#4, moved to another repository, done');
    expect(told()).toContain('- [x] #4, moved to another repository');
    await again();
    expect(issues().map((issue) => issue.number)).toEqual([1, 5]);
    expect(issues(TASKS)).toHaveLength(1);
    person().close(SHOP, 5);
    await shop.quiet();
    expect(told()).toContain('All 2 action items of this incident are finished: 2 done.');
  });

  it('follows the words of its item, and only where nobody wrote in it', async () => {
    await open();
    const number = person().transfer(SHOP, 4, TASKS);
    await shop.quiet();
    await shop.land({ [PATH]: document(['Run nginx as a user of its own', 'Add an alert']) });
    expect(issues(TASKS)).toMatchObject([{ title: 'Run nginx as a user of its own' }]);
    person().edit(TASKS, number, { title: 'Mine' });
    await shop.land({
      [PATH]: document(['Run nginx as another user of its own', 'Add an alert', 'New one']),
    });
    expect(issues(TASKS)).toMatchObject([{ title: 'Mine' }]);
    expect(issues().map((issue) => issue.title)).toEqual(['Checkout answers 500', 'Add an alert', 'New one']);
    await again();
    expect(issues()).toHaveLength(3);
  });

  it('is the same one also where no webhook told of it', async () => {
    await open();
    await again();
    shop.github.webhooks.drop(() => true);
    const number = person().transfer(SHOP, 4, TASKS);
    shop.later(1);
    person().close(TASKS, number, 'not_planned');
    shop.github.webhooks.drop(() => false);
    await shop.land({ 'postmortems/other.md': '# Other\n\n## Action items\n\n- [ ] Other (owner: @bob)\n' });
    await again();
    expect(report()).toContain('1 declined');
    expect(issues().map((issue) => issue.title)).toEqual(['Checkout answers 500', 'Add an alert', 'Other']);
  });

  it.each([
    ['private, with the App', { hidden: true, installed: true }],
    ['private, with the App and a ticket', { hidden: true, installed: true, config: TICKETS }],
    ['private, with a ticket and without the App', { hidden: true, installed: false, config: TICKETS }],
    ['private, without the App', { hidden: true, installed: false }],
    ['public, without the App', { hidden: false, installed: false }],
  ])('is not made again where that repository is %s, and nothing of it is named here', async (_, setting) => {
    await open(setting);
    person().transfer(SHOP, 4, TASKS);
    await shop.quiet();
    await shop.land({ [PATH]: document([...ITEMS, 'Write a runbook']) });
    await again();
    expect(issues().map((issue) => issue.title)).toEqual([
      'Checkout answers 500',
      'Add an alert',
      'Write a runbook',
    ]);
    expect(report()).toContain('**0 of 3 done**');
    expect(report()).toContain('#4, moved to another repository');
    expect(report() + told()).not.toContain('tasks');
  });
});

describe('all issues of a document that were moved', () => {
  const titles = () => issues().map((issue) => issue.title);
  const RUNBOOK = 'Write a runbook';

  it.each([
    ['in sight', { hidden: false, installed: true }],
    ['out of sight', { hidden: true, installed: false }],
  ])('are not made again by a later pull request where they are %s', async (_, setting) => {
    await open(setting);
    for (const number of [4, 5]) person().transfer(SHOP, number, TASKS);
    await shop.quiet();
    await shop.land({ [PATH]: document([...ITEMS, RUNBOOK]) });
    await again();
    expect(titles()).toEqual(['Checkout answers 500', RUNBOOK]);
    expect(report()).toContain('**0 of 3 done**');
  });

  it('are not made again where the document was moved and changed since', async () => {
    await open();
    const moved = 'postmortems/checkout.md';
    await shop.push('move', (clone) => renameSync(join(clone, PATH), join(clone, moved)));
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, {
      ...{ title: 'Move', head: 'move', base: 'main' },
    })) as { number: number };
    await shop.merge(number);
    for (const each of [4, 5]) person().transfer(SHOP, each, TASKS);
    await shop.quiet();
    await shop.land({ [moved]: document([...ITEMS, RUNBOOK]) });
    await again();
    expect(titles()).toEqual(['Checkout answers 500', RUNBOOK]);
  });

  it('are made again where they were deleted, and told of where they were', async () => {
    await open();
    for (const number of [4, 5]) person().deleteIssue(SHOP, number);
    shop.github.webhooks.drop(() => true);
    await shop.quiet();
    shop.github.webhooks.drop(() => false);
    await shop.land({ [PATH]: document([...ITEMS, RUNBOOK]) });
    await again();
    expect(titles()).toEqual(['Checkout answers 500', ...ITEMS, RUNBOOK]);
    expect(report()).toContain('**0 of 3 done**');
  });
});

describe('the issue of an action item that a person made a discussion of', () => {
  it('is not made again', async () => {
    await open();
    person().convertToDiscussion(SHOP, 4);
    await shop.quiet();
    await shop.land({ [PATH]: document([...ITEMS, 'Write a runbook']) });
    await again();
    expect(issues().map((issue) => issue.number)).toEqual([1, 4, 5, 7]);
  });

  it('does not count as done until the document says so', async () => {
    await open();
    person().close(SHOP, 5);
    person().convertToDiscussion(SHOP, 4);
    await shop.quiet();
    expect(report()).toContain('**1 of 2 done**');
    expect(report()).toContain('#4, made a discussion');
    expect(told()).toContain('- [ ] #4, made a discussion');
    expect(told()).not.toContain('are finished');
    await again();
    await shop.land({ [PATH]: document(ITEMS).replace('- [ ] Run', '- [x] Run') });
    expect(report()).toContain('**2 of 2 done**');
    expect(told()).toContain('All 2 action items of this incident are finished: 2 done.');
  });

  it('is told from one that was closed and locked', async () => {
    await open();
    person().close(SHOP, 4);
    person().lock(SHOP, 4);
    await again();
    expect(report()).toContain('**1 of 2 done**');
  });

  it('does not count as done where the document names it as a ticket, as a number or as a discussion', async () => {
    await open();
    const link = `${shop.github.url}/${SHOP}/discussions/9`;
    const items = [`Ask the team (${link})`, 'Ask the other team (#4)'];
    const text = document(items.map((item) => item));
    person().convertToDiscussion(SHOP, 4);
    await shop.quiet();
    const pull = await shop.land({
      'postmortems/other.md': text.replace('id: shop-1\nincident: 1', 'id: o'),
    });
    const [body = ''] = comments(pull).map((comment) => comment.body);
    expect(body).toContain('**0 of 2 done**');
    expect(body).toContain('#4, named in the document, made a discussion');
    expect(body).toContain('discussions/9');
  });
});

it('is made again where a person deleted it', async () => {
  await open();
  person().deleteIssue(SHOP, 4);
  await shop.quiet();
  await again();
  expect(issues().map((issue) => issue.title)).toEqual([
    'Checkout answers 500',
    'Add an alert',
    'Run nginx as its own user',
  ]);
});
