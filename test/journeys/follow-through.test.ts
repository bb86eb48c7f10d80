import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const PATH = 'postmortems/outage.md';
const ITEMS = ['Run nginx as its own user', 'Check the default settings', 'Add an alert'];
const document = (items: readonly string[], head = 'incident: 1\n') =>
  `---\n${head}---\n\n# Outage\n\n## Action items\n\n${items.map((text) => `- [ ] ${text} (owner: @alice)`).join('\n')}\n`;

/** An incident, #1 with the draft #2, and a postmortem of it that was written by hand and merged: #3, with the issues from #4 on. */
const open = async (config = '', items: readonly string[] = ITEMS) => {
  shop = await openShop({ files: { '.github/postmortem.yml': config } });
  await shop.incident();
  await shop.land({ [PATH]: document(items) });
};

const state = () => shop.github.state(SHOP);
const REPORT = 3;
const own = (number: number, name: string) =>
  [...state().issues, ...state().pulls]
    .filter((thread) => thread.number === number)
    .flatMap(({ comments }) => comments)
    .filter(({ author, body }) => author === 'debrief[bot]' && body.includes(`debrief:comment ${name} `))
    .map(({ body }) => body);
const report = () => own(REPORT, 'report').join('\n');
const told = () => own(1, 'action-items').join('\n');
const person = () => shop.github.person('bob');
const text = () => state().file(PATH) ?? '';
const writes = () =>
  shop.github.requests.filter(
    ({ actor, isWrite, isToken, path }) =>
      // How the draft is kept up to date, and when its review is asked for, is another journey's to say.
      path !== '/graphql' &&
      actor === 'debrief[bot]' &&
      isWrite &&
      !isToken &&
      !path.endsWith('/requested_reviewers'),
  ).length;
/** Nothing more is written, whatever is delivered again. */
const settled = async () => {
  await shop.quiet();
  const before = writes();
  for (const { id, event } of [...shop.github.deliveries])
    if (event === 'pull_request' || event === 'issues') await shop.github.webhooks.redeliver(id);
  await shop.quiet();
  await shop.app.sweep();
  await shop.quiet();
  expect(writes()).toBe(before);
};

describe('how far action items are', () => {
  it('shows in the report and on the incident, and stays right', async () => {
    await open();
    expect(report()).toContain('**0 of 3 done**');
    expect(told()).toBe('');
    person().close(SHOP, 4);
    await shop.quiet();
    expect(report()).toContain('**1 of 3 done**.');
    expect(report()).toContain('#4, done');
    expect(told()).toContain('**1 of 3 done**');
    person().comment(SHOP, 5, 'Too dear for what it gives. Closes #1 @acme/all\n\nReally.');
    person().close(SHOP, 5, 'not_planned');
    await shop.quiet();
    expect(report()).toContain('**1 of 3 done**, 1 declined.');
    expect(report().replaceAll('\u2060', '')).toContain('#5, declined: Too dear for what it gives.');
    expect(report()).not.toContain('Closes #1 @acme');
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/6`, { assignees: ['tom'] });
    await shop.quiet();
    expect(report()).toContain('#6, assigned to `tom`');
    person().reopen(SHOP, 4);
    await shop.quiet();
    expect(report()).toContain('**0 of 3 done**, 1 declined.');
    expect(told()).toContain('**0 of 3 done**, 1 declined.');
    expect(own(REPORT, 'report')).toHaveLength(1);
    expect(own(1, 'action-items')).toHaveLength(1);
    await settled();
  });

  it('is found by the sweep where no webhook told of it', async () => {
    await open();
    await shop.app.sweep();
    await shop.quiet();
    shop.github.webhooks.drop(() => true);
    shop.later(1);
    person().close(SHOP, 4);
    await shop.app.sweep();
    await shop.quiet();
    expect(report()).toContain('**1 of 3 done**');
  });

  it('tells why an item was declined by the command that did it, whoever spoke up meanwhile', async () => {
    await open('reminders: {}\n');
    const missed = (number: number, by: string, body: string) => {
      shop.github.webhooks.drop(() => true);
      shop.github.person(by).comment(SHOP, number, body);
      shop.github.webhooks.drop();
    };
    missed(4, 'alice', '/decline The rewrite makes it needless');
    missed(4, 'eve', '/decline You never mend anything');
    missed(5, 'alice', '/decline Not worth it');
    missed(5, 'tom', 'What a pity');
    missed(6, 'tom', '/snooze 7d');
    person().close(SHOP, 6, 'not_planned');
    await shop.quiet();
    await shop.app.sweep();
    await shop.quiet();
    expect(report()).toContain('#4, declined: The rewrite makes it needless |');
    expect(report()).toContain('#5, declined: Not worth it |');
    expect(report()).toContain('#6, declined |');
    expect(told()).toContain('#4, declined: The rewrite makes it needless');
    person().reopen(SHOP, 4);
    await shop.quiet();
    missed(4, 'bob', 'It came too late');
    person().close(SHOP, 4, 'not_planned');
    await shop.quiet();
    expect(report()).toContain('#4, declined: It came too late |');
  });

  it('ends with a summary, once, and the incident stays open unless that is configured', async () => {
    await open();
    shop.later(3 * 24 * 60);
    for (const number of [4, 5, 6]) person().close(SHOP, number, number === 5 ? 'not_planned' : 'completed');
    await shop.quiet();
    expect(own(1, 'summary')).toEqual([
      expect.stringContaining('All 3 action items of this incident are finished: 2 done, 1 declined.'),
    ]);
    expect(own(1, 'summary').join()).toContain('3 days after the merge');
    expect(state().issues[0]).toMatchObject({ number: 1, state: 'open' });
    person().reopen(SHOP, 4);
    await shop.quiet();
    person().close(SHOP, 4);
    await settled();
    expect(own(1, 'summary')).toHaveLength(1);
  });

  it('closes the incident where that is configured, and leaves one open that a person opened again', async () => {
    await open('incident:\n  close-when-done: true\n');
    for (const number of [4, 5, 6]) person().close(SHOP, number);
    await shop.quiet();
    expect(state().issues[0]).toMatchObject({ number: 1, state: 'closed' });
    person().reopen(SHOP, 1);
    await settled();
    expect(state().issues[0]).toMatchObject({ number: 1, state: 'open' });
  });

  it('makes no comment again that a person deleted, and leaves one that a person edited', async () => {
    await open();
    person().close(SHOP, 4);
    await shop.quiet();
    const [comment] = state().issues[0]?.comments ?? [];
    person().deleteComment(SHOP, comment?.id ?? 0);
    const [made] = state().pulls.find(({ number }) => number === REPORT)?.comments ?? [];
    person().close(SHOP, 5);
    await shop.quiet();
    expect(told()).toBe('');
    expect(report()).toContain('**2 of 3 done**');
    person().editComment(SHOP, made?.id ?? 0, 'Ours now');
    person().close(SHOP, 6);
    await settled();
    expect(
      state()
        .pulls.find(({ number }) => number === REPORT)
        ?.comments.map(({ body }) => body),
    ).toEqual(['Ours now']);
    expect(own(1, 'summary')).toEqual([]);
  });
});

/** Merges what was pushed to a branch. */
const propose = async (head: string) => {
  const pull = { head, base: 'main', title: head, body: '' };
  const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, pull)) as { number: number };
  await shop.merge(number);
};

describe('a document that changes after the merge', () => {
  const edit = async (items: readonly string[]) => shop.land({ [PATH]: document(items) });

  it('gives a reworded item its new words, unless a person wrote in its issue', async () => {
    await open();
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/5`, { title: 'Check settings (mine)' });
    await edit(['Run nginx as a user of its own', 'Check the default settings in a test', 'Add an alert']);
    expect(state().issues.find(({ number }) => number === 4)).toMatchObject({
      title: 'Run nginx as a user of its own',
      body: expect.stringContaining('Run nginx as a user of its own'),
    });
    expect(state().issues.find(({ number }) => number === 5)?.title).toBe('Check settings (mine)');
    expect(report()).toContain('Run nginx as a user of its own');
    await settled();
  });

  it('asks once about an item that is gone, and closes nothing', async () => {
    await open();
    await edit(ITEMS.slice(1));
    expect(own(4, 'removed')).toEqual([expect.stringContaining('no longer in the postmortem')]);
    expect(state().issues.find(({ number }) => number === 4)?.state).toBe('open');
    expect(report()).toContain('**0 of 2 done**');
    const [comment] = state().issues.find(({ number }) => number === 4)?.comments ?? [];
    person().deleteComment(SHOP, comment?.id ?? 0);
    await settled();
    expect(own(4, 'removed')).toEqual([]);
  });

  const removed = () => [4, 5, 6].map((number) => own(number, 'removed').length);
  /** Each issue was asked about once, all are open, and the report says what is left. */
  const expectAsked = () => {
    expect(removed()).toEqual([1, 1, 1]);
    expect(state().issues.slice(1)).toMatchObject([{ state: 'open' }, { state: 'open' }, { state: 'open' }]);
    expect(report()).toContain('No action item is left in the document');
  };

  it.each([
    ['all items are gone', document([])],
    ['the section is gone', '---\nincident: 1\n---\n\n# Outage\n\n## Lessons\n\nNone.\n'],
  ])('asks once about each item where %s, and closes nothing', async (_, now) => {
    await open();
    person().close(SHOP, 4);
    person().reopen(SHOP, 4);
    await shop.quiet();
    await shop.land({ [PATH]: now });
    expectAsked();
    await settled();
    expectAsked();
    await edit(ITEMS);
    expect(state().issues).toHaveLength(4);
    expect(report()).toContain('**0 of 3 done**');
  });

  it('asks once about each item where the file is gone, and closes nothing', async () => {
    await open();
    await shop.push('gone', (clone) => rmSync(join(clone, PATH)));
    await propose('gone');
    expectAsked();
    await settled();
    expectAsked();
  });

  it('asks about nothing where the file was written anew under another path', async () => {
    await open();
    const again = document(ITEMS).replace(
      '# Outage',
      `# What happened\n\n${'Much more of it.\n'.repeat(40)}`,
    );
    await shop.push('anew', (clone) => {
      rmSync(join(clone, PATH));
      writeFileSync(join(clone, 'postmortems/anew.md'), again);
    });
    await propose('anew');
    expect(removed()).toEqual([0, 0, 0]);
    expect(state().issues).toHaveLength(4);
    await settled();
  });

  it('tells nothing where a postmortem never had an action item', async () => {
    shop = await openShop();
    await shop.land({ [PATH]: document([]) });
    await shop.land({ [PATH]: `${document([])}\nMore.\n` });
    await shop.push('gone', (clone) => rmSync(join(clone, PATH)));
    await propose('gone');
    expect(state().issues).toEqual([]);
    expect(state().pulls.flatMap(({ comments }) => comments)).toEqual([]);
  });

  it('tells of an item that was added in the report of the first merge too', async () => {
    await open();
    const pull = await edit([...ITEMS, 'Write a runbook']);
    expect(report()).toContain('**0 of 4 done**');
    expect(own(pull, 'report').join()).toContain('Write a runbook');
    await settled();
  });
});

describe('tickets', () => {
  const lines = () =>
    text()
      .split('\n')
      .filter((line) => line.startsWith('- [ ]'));

  it('are not written into the document unless that is configured', async () => {
    await open();
    await settled();
    expect(text()).toBe(document(ITEMS));
  });

  it('are committed to the default branch, once, beside what people did meanwhile', async () => {
    await open('actions:\n  write-back: commit\n');
    expect(lines()).toEqual(ITEMS.map((item, at) => `- [ ] ${item} (owner: @alice) (#${4 + at})`));
    await settled();
    expect(state().issues).toHaveLength(4);
    await shop.write({ branch: 'main', path: PATH, text: document(ITEMS) });
    person().close(SHOP, 4);
    await settled();
    expect(text()).toBe(document(ITEMS));
  });

  it('wait for a person who was first, and then go beside their words', async () => {
    shop = await openShop({ files: { '.github/postmortem.yml': 'actions:\n  write-back: commit\n' } });
    await shop.incident();
    let isFirst = true;
    let push = Promise.resolve();
    shop.github.faults.schedule(({ route, method }) => {
      if (method !== 'PATCH' || route !== '/repos/{owner}/{repo}/git/refs/{ref}' || !isFirst) return null;
      isFirst = false;
      push = shop.write({ branch: 'main', path: PATH, text: document([...ITEMS, 'Write a runbook']) });
      return { when: 'before', how: { status: 422, body: { message: 'Update is not a fast forward' } } };
    });
    await shop.land({ [PATH]: document(ITEMS) });
    await push;
    await shop.quiet();
    expect(isFirst).toBe(false);
    expect(lines()).toHaveLength(4);
    expect(lines().every((line) => /\(#\d+\)$/.test(line))).toBe(true);
    await settled();
  });

  it.each([
    ['pull-request', false],
    ['commit', true],
  ])('go into a pull request with %s, protected: %s', async (way, isProtected) => {
    shop = await openShop({ files: { '.github/postmortem.yml': `actions:\n  write-back: ${way}\n` } });
    shop.github.updateRepository(SHOP, { protected: isProtected });
    await shop.incident();
    await shop.land({ [PATH]: document(ITEMS) });
    expect(text()).toBe(document(ITEMS));
    const proposal = state().pulls.find(({ head }) => head === `debrief/tickets-${REPORT}`);
    expect(proposal).toMatchObject({ state: 'open', draft: false, author: 'debrief[bot]' });
    await settled();
    await shop.land({ [PATH]: document([...ITEMS, 'Write a runbook']) });
    await settled();
    expect(
      state()
        .file(PATH, proposal?.head)
        ?.match(/\(#\d+\)$/gm),
    ).toHaveLength(4);
    await shop.merge(proposal?.number ?? 0);
    expect(lines().every((line) => /\(#\d+\)$/.test(line))).toBe(true);
    await settled();
    expect(state().pulls.filter(({ head }) => head.startsWith('debrief/'))).toHaveLength(1);
  });

  it('are not proposed again where a person closed their pull request, nor pushed over what a person committed there', async () => {
    await open('actions:\n  write-back: pull-request\n');
    const head = `debrief/tickets-${REPORT}`;
    const proposal = state().pulls.find((pull) => pull.head === head);
    await shop.write({ branch: head, path: PATH, text: `${document(ITEMS)}\nMine.\n` });
    await shop.land({ [PATH]: document([...ITEMS, 'Write a runbook']) });
    expect(state().file(PATH, head)).toContain('Mine.');
    person().close(SHOP, proposal?.number ?? 0);
    await settled();
    expect(text()).toBe(document([...ITEMS, 'Write a runbook']));
    expect(state().pulls.filter((pull) => pull.head === head)).toHaveLength(1);
  });
});
