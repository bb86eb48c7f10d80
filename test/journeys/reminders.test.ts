import { afterEach, describe, expect, it } from '@jest/globals';
import { BOT, openWorld, SHOP, type World } from '../simulation/world.ts';

const CONFIG = `timezone: Europe/Berlin
reminders:
  escalation:
    to: [acme/leads]
    after: 7
`;
const HOUR = 3_600_000;

let world: World;
afterEach(async () => {
  await world.close();
  world.github.assertClean();
});

/** The clock of Berlin, which is an hour ahead in winter. */
function until(time: string): void {
  const wait = Date.parse(`${time.replace(' ', 'T')}:00+01:00`) - world.github.clock.now().getTime();
  world.github.clock.advance(wait);
}

async function sweep(): Promise<void> {
  for (const request of await world.sweep()) await world.work(request);
}

/** Opens the issues of the given items by merging a postmortem; gives the number of the first. */
async function land(items: readonly string[], config = CONFIG): Promise<number> {
  world = await openWorld('none', config);
  const { as, github } = world;
  const text = `# Outage\n\n## Action items\n\n${items.map((item) => `- [ ] ${item}`).join('\n')}\n`;
  const sha = github.state(SHOP).branches.main;
  await as('bob', 'POST', `/repos/${SHOP}/git/refs`, { ref: 'refs/heads/work', sha });
  await as('bob', 'PUT', `/repos/${SHOP}/contents/postmortems/outage.md`, {
    branch: 'work',
    message: 'Write it down',
    content: Buffer.from(text).toString('base64'),
  });
  await as('bob', 'POST', `/repos/${SHOP}/pulls`, { head: 'work', base: 'main', title: 'Outage' });
  await as('bob', 'PUT', `/repos/${SHOP}/pulls/1/merge`, {});
  await world.work(world.request('pull-request', 1));
  await sweep();
  return 2;
}

const issue = (number: number) => {
  const found = world.github.state(SHOP).issues.find((each) => each.number === number);
  if (!found) throw new Error(`There is no #${number}.`);
  return found;
};
const said = (number: number) =>
  issue(number)
    .comments.filter(({ author }) => author === BOT)
    .map(({ body }) => body);
const ids = (number: number) => issue(number).comments.map(({ id }) => id);

/** Nothing is left to do at the same clock. */
async function isSettled(number: number): Promise<void> {
  expect(await world.planned(world.request('action-item', number))).toEqual([]);
}

describe('reminders', () => {
  it('come before the due date, on it and after it, each as the one comment that there is', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-12-03)']);
    expect(said(number)).toEqual([]);
    const days: [string, string][] = [
      ['2026-11-30 09:10', '@alice: this action item is due on **2026-12-03**, in 3 days.'],
      ['2026-12-03 09:10', '@alice: this action item is due today, **2026-12-03**.'],
      ['2026-12-04 09:10', '@alice: this action item was due on **2026-12-03**, 1 day ago.'],
      ['2026-12-07 09:10', '@alice: this action item was due on **2026-12-03**, 4 days ago.'],
      ['2026-12-10 09:10', '@alice: this action item was due on **2026-12-03**, 7 days ago.'],
    ];
    const seen = new Set<number>();
    for (const [time, words] of days) {
      until(time);
      await sweep();
      expect(said(number)).toEqual([expect.stringContaining(words)]);
      expect(seen.has(ids(number)[0] ?? 0)).toBe(false);
      for (const id of ids(number)) seen.add(id);
      await isSettled(number);
      world.github.clock.advance(2 * HOUR);
      await sweep();
      expect(ids(number)).toEqual([...seen].slice(-1));
    }
    expect(said(number)[0]).toContain('@acme/leads');
    expect(said(number)[0]).toContain('The next reminder comes on 2026-12-17.');
  });

  it('come in working time only, and none is lost on a weekend', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-29)']);
    until('2026-11-27 08:55');
    await sweep();
    expect(said(number)).toEqual([]);
    until('2026-11-27 09:05');
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('is due on **2026-11-29**, in 2 days')]);
    until('2026-11-30 08:00');
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('in 2 days')]);
    until('2026-11-30 16:00');
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('1 day ago')]);
  });

  it('end when the item is closed, and leave alone what has no due date', async () => {
    const number = await land([
      'Add an alert (owner: @alice, due: 2026-11-26)',
      'Write a runbook (owner: @bob)',
    ]);
    world.github.person('alice').close(SHOP, number);
    until('2026-11-30 10:00');
    await sweep();
    expect([...said(number), ...said(number + 1)]).toEqual([]);
  });

  it('that two wrote at once stand once, also when the item is closed before anybody looks again', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-12-03)']);
    until('2026-12-03 09:10');
    const request = world.request('action-item', number);
    await Promise.all([world.work(request), world.work(request)]);
    expect(ids(number)).toHaveLength(2);
    world.github.person('alice').close(SHOP, number);
    world.github.clock.advance(HOUR);
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('is due today')]);
    await isSettled(number);
  });

  it('are off unless they are configured', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-26)'], 'timezone: Europe/Berlin\n');
    until('2026-11-30 10:00');
    await sweep();
    expect(said(number)).toEqual([]);
  });

  it('mention nobody but the assignees and the escalation, whatever the item says', async () => {
    const number = await land(['Ask @carol about \\| Due \\| (owner: @alice, due: 2026-11-26)']);
    until('2026-12-07 10:00');
    await sweep();
    const mentions = said(number)
      .join()
      .match(/@[\w/-]+/g);
    expect(mentions).toEqual(['@alice', '@acme/leads']);
  });

  it('go to the escalation at once where nobody is assigned', async () => {
    const number = await land(['Add an alert (owner: @stranger, due: 2026-11-24)']);
    until('2026-11-25 10:00');
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('@acme/leads')]);
  });

  it('follow the due date that a person writes into the table, without telling anybody', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-26)']);
    until('2026-11-27 10:00');
    await sweep();
    const [before] = ids(number);
    const body = issue(number).body.replace('2026-11-26', '2027-02-01');
    world.github.person('alice').edit(SHOP, number, { body });
    world.github.clock.advance(HOUR);
    await sweep();
    expect(ids(number)).toEqual([before]);
    expect(said(number)[0]).toContain('This action item is due on **2027-02-01**.');
    await isSettled(number);
  });

  it.each([
    ['edited', (id: number) => world.github.person('alice').editComment(SHOP, id, 'I am at it')],
    ['deleted', (id: number) => world.github.person('alice').deleteComment(SHOP, id)],
  ])('are not written again once a person %s one', async (_, act) => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-26)']);
    until('2026-11-27 10:00');
    await sweep();
    act(ids(number)[0] ?? 0);
    world.github.clock.advance(HOUR);
    await sweep();
    await world.work(world.request('action-item', number));
    expect(said(number).filter((body) => body.includes('@alice'))).toEqual([]);
  });
});

describe('a snooze', () => {
  it('puts reminders off, and what fell into it comes when it is over', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-26)']);
    until('2026-11-27 10:00');
    await sweep();
    world.github.person('alice').comment(SHOP, number, 'Not this week.\n\n/snooze 7d');
    world.github.clock.advance(HOUR);
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('`alice` put its reminders off until 2026-12-04')]);
    for (const day of ['2026-11-30', '2026-12-03']) {
      until(`${day} 10:00`);
      await sweep();
      expect(said(number)).toEqual([expect.not.stringContaining('@alice')]);
    }
    until('2026-12-04 10:00');
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('@alice: this action item was due on')]);
    await isSettled(number);
  });

  it('ends with a reminder that counts the days until it is written', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-26)']);
    until('2026-11-26 08:00');
    world.github.person('alice').comment(SHOP, number, '/snooze 4d');
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('until 2026-11-30')]);
    until('2026-11-30 10:00');
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('was due on **2026-11-26**, 4 days ago')]);
    until('2026-12-01 10:00');
    await sweep();
    expect(said(number)).toEqual([expect.stringContaining('4 days ago')]);
    await isSettled(number);
  });

  it.each(['tom', 'eve'])('counts where triage permission allows it (%s)', async (login) => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-26)']);
    world.github.person(login).comment(SHOP, number, '/snooze 2w');
    world.github.clock.advance(HOUR);
    await sweep();
    expect(said(number)).toEqual(login === 'tom' ? [expect.stringContaining('2026-12-04')] : []);
  });

  it('that nobody understands is answered once, and the answer goes when it is mended', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-12-26)']);
    const write = async (body: string) => {
      world.github.person('alice').comment(SHOP, number, body);
      world.github.clock.advance(HOUR);
      await sweep();
      await isSettled(number);
      return said(number);
    };
    expect(await write('/snooze for ever')).toEqual([expect.stringContaining('Say for how long')]);
    expect(await write('/snooze 999d')).toEqual([expect.stringContaining('1 to 90 days')]);
    expect(await write('/snooze 3d')).toEqual([expect.stringContaining('until 2026-11-23')]);
  });
});

describe('declining', () => {
  it('closes the item as not planned and keeps the reason, made inert', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-26)']);
    world.github.person('alice').comment(SHOP, number, '/decline Done by @bob in <b>#1</b>');
    world.github.clock.advance(HOUR);
    await sweep();
    expect(issue(number)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(said(number)).toEqual([expect.stringMatching(/^Declined by `alice`: Done by @\u2060bob in /)]);
    expect(said(number).join()).not.toMatch(/<b>|#1|@bob/);
    await isSettled(number);
  });

  it('takes a reason and the right to it', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-26)']);
    world.github.person('eve').comment(SHOP, number, '/decline I do not like it');
    world.github.person('alice').comment(SHOP, number, '/decline');
    world.github.clock.advance(HOUR);
    await sweep();
    expect(issue(number).state).toBe('open');
    expect(said(number)).toEqual([expect.stringContaining('Say why')]);
  });

  it('is over when the issue is opened again', async () => {
    const number = await land(['Add an alert (owner: @alice, due: 2026-11-26)']);
    world.github.person('alice').comment(SHOP, number, '/decline not worth it');
    world.github.clock.advance(HOUR);
    await sweep();
    world.github.person('bob').reopen(SHOP, number);
    world.github.clock.advance(HOUR);
    await sweep();
    expect(issue(number).state).toBe('open');
  });
});
