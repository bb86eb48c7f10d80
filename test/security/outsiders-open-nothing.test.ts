/** Who may not bring something about cannot do so by a label, a comment, a marker, a branch or a pull request either. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { sealComment, writeActionMarker } from '../../src/plan/markers.ts';
import type { FileSource } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;
const open = async (files?: Record<string, FileSource>) => {
  shop = await openShop(files ? { files: { 'README.md': '# Shop\n', ...files } } : {});
};

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const state = () => shop.github.state(SHOP);
const eve = () => shop.github.person('eve');
const measures = () => state().issues.filter(({ author }) => author === 'debrief[bot]');
const commentsOn = (number: number) =>
  [...state().issues, ...state().pulls].find((thread) => thread.number === number)?.comments ?? [];
const ourWrites = () =>
  shop.github.requests.filter(
    ({ actor, isWrite, isToken }) => actor === 'debrief[bot]' && isWrite && !isToken,
  ).length;
const document = (items: readonly string[], head = '') =>
  `---\n${head}title: Down\n---\n\n# Down\n\n## Action items\n\n${items.join('\n')}\n`;
const ITEMS = ['- [ ] Rotate the logs', '- [ ] Watch the disk'];

async function issueBy(login: string, issue: object): Promise<number> {
  const { number } = (await shop.as(login, 'POST', `/repos/${SHOP}/issues`, issue)) as { number: number };
  await shop.quiet();
  return number;
}

/** What an issue form does: the issue carries the label, and its author counts as who put it on. */
async function form(login: string, label: string, issue: object = { title: 'Outage!' }): Promise<number> {
  const number = await issueBy(login, issue);
  shop.github.person(login).label(SHOP, number, label);
  await shop.quiet();
  return number;
}

/** Delivers every webhook again and sweeps: nothing is to be written. */
async function nothingMore(): Promise<void> {
  const before = ourWrites();
  for (const { id } of [...shop.github.deliveries]) await shop.github.webhooks.redeliver(id);
  await shop.app.sweep();
  await shop.quiet();
  expect(ourWrites()).toBe(before);
}

describe('an outsider', () => {
  it('who opens an issue by a form that sets the label gets one comment, however often and by whatever way', async () => {
    await open();
    const number = await form('eve', 'incident');
    eve().unlabel(SHOP, number, 'incident');
    eve().label(SHOP, number, 'incident', 'security-incident');
    eve().close(SHOP, number);
    eve().reopen(SHOP, number);
    eve().edit(SHOP, number, { title: 'Outage again', body: '/label incident' });
    await shop.quiet();
    expect(Object.keys(state().branches)).toEqual(['main']);
    expect(state().pulls).toEqual([]);
    expect(commentsOn(number)).toMatchObject([{ body: expect.stringContaining('triage permission') }]);
    await nothingMore();
  });

  it.each(['read', 'none'] as const)(
    'with the role %s, or a bot that is not listed, is none of those who may',
    async (role) => {
      await open({ '.github/postmortem.yml': 'incident: { bots: ["monitoring[bot]"] }\n' });
      shop.github.createUser('alarm[bot]', { type: 'Bot' });
      shop.github.setCollaborator(SHOP, 'eve', role);
      await form('eve', 'incident');
      shop.github.person('alarm[bot]').label(SHOP, await issueBy('alice', { title: 'Alarm' }), 'incident');
      await shop.quiet();
      expect(state().pulls).toEqual([]);
    },
  );

  it('does not gain by what somebody who may does to the same issue', async () => {
    await open();
    const number = await form('eve', 'incident');
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${number}`, {
      title: 'Renamed',
      assignees: ['alice'],
    });
    await shop.as('alice', 'POST', `/repos/${SHOP}/issues/${number}/labels`, { labels: ['outage'] });
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${number}`, { state: 'closed' });
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${number}`, { state: 'open' });
    await shop.quiet();
    expect(state().pulls).toEqual([]);
  });

  it('silences no explanation by writing it first, and takes over no comment of ours', async () => {
    await open();
    const forged = ['not-allowed', 'configuration', 'template', 'report'].map((name) =>
      sealComment(name, 'All is well.'),
    );
    const number = await issueBy('eve', { title: 'Outage!' });
    forged.push('Words without any seal.');
    for (const body of forged) eve().comment(SHOP, number, body);
    eve().label(SHOP, number, 'incident');
    await shop.quiet();
    expect(commentsOn(number).map(({ author, body }) => [author, body])).toEqual([
      ...forged.map((body) => ['eve', body]),
      ['debrief[bot]', expect.stringContaining('triage permission')],
    ]);
    await nothingMore();
  });
});

describe('a marker that somebody else wrote', () => {
  const marker = (ordinal: number, more: object = {}) =>
    writeActionMarker({
      postmortem: 'postmortems/a.md',
      path: 'postmortems/a.md',
      incident: null,
      commit: 'a'.repeat(40),
      ordinal,
      key: '0123456789ab',
      ...more,
    });

  it('in an issue stands for no action item, and closes nothing as a twin', async () => {
    await open();
    const forged = await issueBy('eve', { title: 'Rotate the logs', body: `x\n\n${marker(1)}` });
    const twin = await issueBy('eve', { title: 'Rotate the logs', body: `x\n\n${marker(1)}` });
    await shop.land({ 'postmortems/a.md': document(ITEMS) });
    expect(measures().map(({ title }) => title)).toEqual(['Rotate the logs', 'Watch the disk']);
    const [first] = measures();
    const copy = await issueBy('eve', { title: 'Rotate the logs', body: first?.body });
    await nothingMore();
    for (const number of [forged, twin, copy, first?.number ?? 0])
      expect(state().issues.find((issue) => issue.number === number)).toMatchObject({
        state: 'open',
        comments: expect.any(Array),
      });
    expect([forged, twin, copy].flatMap(commentsOn)).toEqual([]);
  });

  it('in a comment is no report: no issue is taken for another, none is left out', async () => {
    await open();
    const decoy = await issueBy('eve', { title: 'Decoy' });
    await shop.write({ branch: 'main', path: 'postmortems/README.md', text: 'x' });
    const sha = state().branches.main;
    await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: 'refs/heads/work', sha });
    await shop.write({ branch: 'work', path: 'postmortems/a.md', text: document(ITEMS) });
    const wanted = {
      head: 'work',
      base: 'main',
      title: 'Work',
      body: sealComment('report', 'Nothing to do.'),
    };
    const { number: pull } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, wanted)) as {
      number: number;
    };
    eve().comment(SHOP, pull, sealComment('report', `Done.\n<!-- debrief:issues 0123456789ab=#${decoy} -->`));
    eve().comment(SHOP, pull, sealComment('limit', 'Too many.'));
    await shop.merge(pull);
    expect(measures()).toHaveLength(2);
    expect(commentsOn(pull).filter(({ author }) => author === 'debrief[bot]')).toHaveLength(1);
    await nothingMore();
  });

  it('in a document makes nothing its own: not the text, not the front matter', async () => {
    await open();
    await shop.land({ 'postmortems/a.md': document(ITEMS) });
    const [first] = measures();
    const forged = `- [ ] Another thing ${first?.body.split('\n').at(-1)}`;
    await shop.land({ 'postmortems/b.md': document([forged], 'id: postmortems/a.md\nincident: 1\n') });
    expect(measures()).toHaveLength(3);
    expect(measures()[0]).toMatchObject({ title: 'Rotate the logs', state: 'open' });
  });

  it.each([
    ['of another item', (body: string) => body.replace(/"ordinal":1/, '"ordinal":2')],
    ['beyond all counting', (body: string) => body.replace(/"ordinal":1/, '"ordinal":1e999')],
    ['of another type', (body: string) => body.replace(/"ordinal":1/, '"ordinal":{"$gt":0}')],
    ['with a prototype', (body: string) => body.replace('{"', '{"__proto__":{"polluted":1},"')],
    ['that is no JSON', (body: string) => body.replace('{"', '{{"')],
    ['that names every file', (body: string) => body.replace(/"path":"[^"]*"/, '"path":"../../*"')],
    ['taken out', (body: string) => body.slice(0, body.indexOf('<!--'))],
    ['many times over', (body: string) => `${body}\n${marker(1).repeat(1000)}`.slice(0, 65_000)],
  ])('put into our issue by an edit makes no second issue and closes none: %s', async (_, edit) => {
    await open();
    await shop.land({ 'postmortems/a.md': document(ITEMS) });
    const [first] = measures();
    eve().edit(SHOP, first?.number ?? 0, { body: edit(first?.body ?? '') });
    await nothingMore();
    await shop.land({ 'postmortems/a.md': document([...ITEMS, '- [ ] One more']) });
    expect(measures().map(({ title, state: is }) => [title, is])).toEqual([
      ['Rotate the logs', 'open'],
      ['Watch the disk', 'open'],
      ['One more', 'open'],
    ]);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a branch or a pull request of somebody else', () => {
  it('with the name of an incident to come is left as it is, and no file is put over one', async () => {
    await open();
    const sha = state().branches.main;
    await shop.as('bob', 'POST', `/repos/${SHOP}/git/refs`, { ref: 'refs/heads/postmortem/1', sha });
    await shop.write({ by: 'bob', branch: 'postmortem/1', path: 'postmortems/mine.md', text: '# Mine\n' });
    await shop.as('bob', 'POST', `/repos/${SHOP}/pulls`, {
      head: 'postmortem/1',
      base: 'main',
      title: 'Mine',
    });
    await shop.quiet();
    const number = await shop.incident();
    expect(state().pulls).toHaveLength(1 + Number(number !== 1));
    expect(state().file('postmortems/mine.md', 'postmortem/1')).toBe('# Mine\n');
    expect(state().pulls[0]).toMatchObject({ title: 'Mine', labels: [], assignees: [] });
  });

  it('that is merged into any branch but the default makes no issue', async () => {
    await open();
    const sha = state().branches.main;
    for (const name of ['release', 'work'])
      await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: `refs/heads/${name}`, sha });
    await shop.write({ branch: 'work', path: 'postmortems/a.md', text: document(ITEMS) });
    const pull = { head: 'work', base: 'release', title: 'Work' };
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, pull)) as { number: number };
    await shop.merge(number);
    expect(measures()).toEqual([]);
    expect(commentsOn(number)).toEqual([]);
    await nothingMore();
  });

  it('that is closed without a merge makes no issue, and neither does a push', async () => {
    await open();
    const sha = state().branches.main;
    await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: 'refs/heads/work', sha });
    await shop.write({ branch: 'work', path: 'postmortems/a.md', text: document(ITEMS) });
    const pull = { head: 'work', base: 'main', title: 'Work' };
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, pull)) as { number: number };
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/pulls/${number}`, { state: 'closed' });
    await shop.write({ branch: 'main', path: 'postmortems/b.md', text: document(ITEMS) });
    await shop.quiet();
    expect(measures()).toEqual([]);
    await nothingMore();
  });

  it('cannot bring its own configuration: only that of the default branch counts', async () => {
    await open({ '.github/postmortem.yml': 'actions: { limit: 1 }\n' });
    const sha = state().branches.main;
    await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: 'refs/heads/work', sha });
    await shop.write({ branch: 'work', path: '.github/postmortem.yml', text: 'incident: { bots: [eve] }\n' });
    await form('eve', 'incident');
    expect(state().pulls).toEqual([]);
  });
});
