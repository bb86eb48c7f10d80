import { afterEach, describe, expect, it } from '@jest/globals';
import { BOT, openWorld, SHOP, type World } from '../simulation/world.ts';
import { postmortemOn, turnPull } from '../support/drafted.ts';

const CONFIG = `incident:
  kinds: [kind breach, kind failure]
stages: {}
policies:
  severities:
    SEV1: { postmortem: 3, review: 7, actions: 30, urgent-action: true }
    any: { postmortem: 14 }
`;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let world: World;
afterEach(async () => {
  await world.close();
  world.github.assertClean();
});

async function sweep(): Promise<void> {
  for (const request of await world.sweep()) await world.work(request);
}

/** Lets time pass, and looks, as the App does four times an hour. */
async function pass(milliseconds: number): Promise<void> {
  world.github.clock.advance(milliseconds);
  await sweep();
  world.github.clock.advance(HOUR);
  await sweep();
  expect(await world.planned(world.request('life', 1))).toEqual([]);
}

async function open(labels: readonly string[] = [], config = CONFIG): Promise<void> {
  world = await openWorld('none', config);
  const { as, github } = world;
  await as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'Outage' });
  github.person('alice').label(SHOP, 1, 'incident', ...labels);
  await pass(0);
}

const incident = () => {
  const [found] = world.github.state(SHOP).issues;
  if (!found) throw new Error('There is no incident.');
  return found;
};
const stages = () => incident().labels.filter((label) => label.startsWith('stage: '));
/** What is told of policies: how far action items are is told as well. */
const told = () =>
  incident()
    .comments.filter(({ author }) => author === BOT)
    .map(({ body }) => body)
    .filter((body) => !/debrief:comment (?:action-items|summary) /.test(body));
const person = (login = 'alice') => world.github.person(login);

/** Writes the drafted postmortem; turns it ready, and merges it where that is asked for. */
async function write(
  merge: boolean,
  items = '- [ ] Add an alert (owner: @alice, priority: P1)\n',
): Promise<void> {
  const { as, github } = world;
  const [pull] = github.state(SHOP).pulls;
  if (!pull) throw new Error('Nothing was drafted.');
  const path = postmortemOn(github.state(SHOP), pull.head);
  const url = `/repos/${SHOP}/contents/${path}`;
  const { sha } = (await as('alice', 'GET', `${url}?ref=${pull.head}`)) as { sha: string };
  const text = `---\nid: shop-1\nincident: 1\n---\n\n# Outage\n\n## Action items\n\n${items}`;
  const content = Buffer.from(text).toString('base64');
  await as('alice', 'PUT', url, { branch: pull.head, message: 'Write', content, sha });
  await turnPull(as, 'ready', { repository: SHOP, number: pull.number, by: 'bob' });
  if (merge) await as('bob', 'PUT', `/repos/${SHOP}/pulls/${pull.number}/merge`, {});
}

describe('the stage of an incident', () => {
  it('follows what happens, in one label', async () => {
    await open();
    const seen = [stages()];
    const next = async (happen: () => unknown) => {
      await happen();
      await pass(HOUR);
      seen.push(stages());
    };
    await next(() => person().label(SHOP, 1, 'sev1', 'kind failure'));
    await next(() => person('bob').comment(SHOP, 1, 'I am looking at it'));
    await next(() => person().close(SHOP, 1));
    await next(() => write(true));
    await pass(HOUR);
    const [item] = incident().subIssues;
    person().close(SHOP, Number(String(item).replace(/.*#/, '')));
    await next(() => pass(DAY));
    expect(seen.map((each) => each.join())).toEqual([
      'stage: identified',
      'stage: categorised',
      'stage: responded',
      'stage: resolved',
      'stage: analysed',
      'stage: improved',
    ]);
  });

  it('follows what commands state, on the incident and on its draft', async () => {
    await open(['kind failure']);
    person().comment(SHOP, 1, '/severity sev1');
    await pass(HOUR);
    expect(stages()).toEqual(['stage: categorised']);
    const [pull] = world.github.state(SHOP).pulls;
    person().comment(SHOP, pull?.number ?? 0, '/acknowledged');
    await pass(HOUR);
    expect(stages()).toEqual(['stage: responded']);
  });

  it('is a person’s once a person changed it', async () => {
    await open();
    person().label(SHOP, 1, 'stage: resolved');
    person().unlabel(SHOP, 1, 'stage: identified');
    await pass(HOUR);
    person('bob').comment(SHOP, 1, 'I am looking at it');
    await pass(DAY);
    expect(stages()).toEqual(['stage: resolved']);
  });

  it('is not shown unless that is configured, nor on an issue that is no incident', async () => {
    await open([], 'policies: { severities: { any: { postmortem: 3 } } }\n');
    await world.as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'A wish' });
    await pass(HOUR);
    expect(world.github.state(SHOP).issues.flatMap(({ labels }) => labels)).toEqual(['incident']);
  });
});

describe('a policy', () => {
  it('that is broken shows in one comment and one label, and both go when it is mended', async () => {
    await open(['sev1', 'kind failure']);
    person().close(SHOP, 1);
    await pass(2 * DAY);
    expect(told()).toEqual([]);
    await pass(2 * DAY);
    expect(told()).toEqual([
      expect.stringContaining('- The postmortem is still as it was drafted: it was due on 2026-11-23.'),
    ]);
    expect(incident().labels).toContain('overdue');
    await write(false);
    await pass(DAY);
    expect([told(), incident().labels.includes('overdue')]).toEqual([[], false]);
    await pass(5 * DAY);
    expect(told()).toEqual([expect.stringContaining('is not merged: its review was due on 2026-11-27')]);
    await world.as('bob', 'PUT', `/repos/${SHOP}/pulls/2/merge`, {});
    await pass(DAY);
    expect([told(), incident().labels.includes('overdue')]).toEqual([[], false]);
    await pass(31 * DAY);
    expect(told()).toEqual([expect.stringMatching(/#3 is urgent and open: it was due on /)]);
    person().close(SHOP, 3);
    await pass(DAY);
    expect([told(), incident().labels.includes('overdue')]).toEqual([[], false]);
  });

  it('asks for a postmortem that a person made a draft again', async () => {
    await open(['sev1', 'kind failure']);
    await write(false);
    await turnPull(world.as, 'draft', { repository: SHOP, number: 2, by: 'bob' });
    person().close(SHOP, 1);
    await pass(4 * DAY);
    expect(told()).toEqual([
      expect.stringContaining('- The postmortem is not ready for review: it was due on 2026-11-23.'),
    ]);
  });

  it('counts for the severity and from the resolution that commands of those who may state', async () => {
    await open(['sev3', 'kind failure']);
    person().comment(SHOP, 1, '/severity sev1');
    person('eve').comment(SHOP, 1, '/severity sev3\n/resolved 2026-11-10 10:00');
    person().close(SHOP, 1);
    await pass(5 * DAY);
    expect(told()).toEqual([
      expect.stringContaining('- The postmortem is still as it was drafted: it was due on 2026-11-23.'),
    ]);
    person().comment(SHOP, 1, '/resolved 2026-11-18 10:00');
    await pass(DAY);
    expect(told()).toEqual([expect.stringContaining('it was due on 2026-11-21.')]);
  });

  it('asks for an urgent action item where users noticed', async () => {
    await open(['sev1', 'kind failure', 'user-visible']);
    person().close(SHOP, 1);
    await write(true, '- [ ] Write a runbook (owner: @alice, priority: P3)\n');
    await pass(DAY);
    expect(told()).toEqual([expect.stringContaining('no action item is a P0 or P1')]);
  });

  it('asks for one kind when the incident is over', async () => {
    await open(['sev3', 'kind failure', 'kind breach']);
    expect(told()).toEqual([
      expect.stringContaining('more than one kind: keep one of `kind breach`, `kind failure`'),
    ]);
    person().unlabel(SHOP, 1, 'kind failure', 'kind breach');
    await pass(HOUR);
    expect(told()).toEqual([]);
    person().close(SHOP, 1);
    await pass(HOUR);
    expect(told()).toEqual([expect.stringContaining('It has no kind')]);
  });

  it('asks for nothing where the incident was closed as not planned', async () => {
    await open(['sev1', 'kind failure']);
    person().close(SHOP, 1, 'not_planned');
    await pass(20 * DAY);
    expect(told()).toEqual([]);
  });

  it('asks for nothing where somebody who may said that none is needed', async () => {
    world = await openWorld('none', CONFIG);
    const { as, github } = world;
    await as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'Outage' });
    const skip = person('tom').comment(SHOP, 1, '/postmortem skip it was a drill');
    github.person('alice').label(SHOP, 1, 'incident', 'sev1', 'kind failure');
    await pass(0);
    person().close(SHOP, 1);
    await pass(20 * DAY);
    expect(told()).toEqual([expect.stringContaining('No postmortem is drafted')]);
    person('tom').editComment(SHOP, skip, 'A drill?');
    person('eve').comment(SHOP, 1, '/postmortem skip it was a drill');
    await pass(0);
    expect(told()).toEqual([expect.stringContaining('due on')]);
  });

  it('is silent once a person took its label off and deleted its comment', async () => {
    await open(['sev1', 'kind failure']);
    person().close(SHOP, 1);
    await pass(4 * DAY);
    const [comment] = incident().comments;
    person().deleteComment(SHOP, comment?.id ?? 0);
    await pass(DAY);
    expect(told()).toEqual([]);
    person().unlabel(SHOP, 1, 'overdue');
    await pass(DAY);
    expect([told(), incident().labels.includes('overdue')]).toEqual([[], false]);
  });
});
