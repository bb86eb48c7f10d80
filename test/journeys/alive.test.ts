import { afterEach, describe, expect, it } from '@jest/globals';
import { draftIn } from '../support/drafted.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const BOT = 'debrief[bot]';
const state = () => shop.github.state(SHOP);
const { pull, path: file, text } = draftIn(state);
const comment: Shop['say'] = (...words) => shop.say(...words);
const close = async (reason = 'completed') => {
  await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/1`, { state: 'closed', state_reason: reason });
  await shop.quiet();
};
const edit = (change: (before: string) => string) =>
  shop.write({ branch: 'postmortem/1', path: file(), text: change(text()) });
const commits = async () =>
  (await shop.as('alice', 'GET', `/repos/${SHOP}/compare/main...postmortem/1`)) as {
    commits: { author: { login: string }; commit: { message: string } }[];
  };

describe('a draft while nobody writes', () => {
  it('takes up what happens, in one commit every few minutes', async () => {
    shop = await openShop();
    await shop.incident();
    await comment('bob', 1, 'The gateway answers 500');
    await comment('tom', 1, 'Rolling back');
    expect(text()).not.toContain('Rolling back');
    await shop.due();
    expect(text()).toMatch(/“The gateway answers 500”[\s\S]*“Rolling back”/);
    expect(pull()?.body).toContain('Rolling back');
    expect((await commits()).commits.map(({ author }) => author.login)).toEqual([BOT, BOT]);
    await shop.due();
    expect((await commits()).commits).toHaveLength(2);
  });

  it('follows an edit and a deletion', async () => {
    shop = await openShop();
    await shop.incident();
    const id = await comment('bob', 1, 'The gatewya answers 500');
    const gone = await comment('tom', 1, 'Wrong channel');
    await shop.due();
    await shop.as('bob', 'PATCH', `/repos/${SHOP}/issues/comments/${id}`, {
      body: 'The gateway answers 500',
    });
    await shop.as('tom', 'DELETE', `/repos/${SHOP}/issues/comments/${gone}`);
    await shop.quiet();
    await shop.due();
    expect(text()).toContain('The gateway answers 500');
    expect(text()).not.toMatch(/gatewya|Wrong channel/);
  });

  it('leaves the description to whoever edited it, and still keeps the file', async () => {
    shop = await openShop();
    await shop.incident();
    await shop.as('bob', 'PATCH', `/repos/${SHOP}/pulls/2`, { body: 'Ours' });
    await comment('bob', 1, 'The gateway answers 500');
    await shop.due();
    expect(pull()?.body).toBe('Ours');
    expect(text()).toContain('The gateway answers 500');
  });

  it('turns ready when the incident is resolved, with what the check still asks for, once', async () => {
    shop = await openShop();
    await shop.incident();
    await close();
    expect(pull()?.draft).toBe(false);
    expect(text()).toContain('Incident closed');
    const [checklist] = pull()?.comments ?? [];
    expect(checklist?.body).toMatch(/ready for review\. The check still asks for:\n\n- \[ \] Line \d+: /);
    const { node_id: id } = (await shop.as('bob', 'GET', `/repos/${SHOP}/pulls/2`)) as { node_id: string };
    const query = `mutation { convertPullRequestToDraft(input: { pullRequestId: "${id}" }) { clientMutationId } }`;
    await shop.as('bob', 'POST', '/graphql', { query });
    await comment('bob', 1, 'All well since');
    await shop.due();
    expect(pull()?.draft).toBe(true);
    expect(text()).not.toContain('All well since');
    expect(pull()?.comments.at(-1)?.body).toContain('All well since');
  });

  it('keeps one checklist, also where a list hid the first until the draft was ready', async () => {
    shop = await openShop();
    await shop.incident();
    await close();
    const [first] = pull()?.comments ?? [];
    shop.github.person('debrief[bot]').comment(SHOP, 2, first?.body ?? '');
    const lists = () => pull()?.comments.filter(({ body }) => body === first?.body) ?? [];
    expect(lists()).toHaveLength(2);
    await comment('bob', 1, '/detected');
    expect(lists().map(({ id }) => id)).toEqual([first?.id]);
  });

  it('is written again once the incident is opened again, and nothing is news then', async () => {
    shop = await openShop();
    await shop.incident();
    await close();
    await comment('bob', 1, 'All well since');
    expect(pull()?.comments.at(-1)?.body).toContain('All well since');
    shop.github.person('alice').reopen(SHOP, 1);
    await shop.quiet();
    await shop.due();
    expect(text()).toContain('All well since');
    expect(pull()?.comments.at(-1)?.body).toContain('has all that happened');
  });

  it('stays a draft when the incident is closed without having been one', async () => {
    shop = await openShop();
    await shop.incident();
    await close('not_planned');
    expect(pull()?.draft).toBe(true);
  });
});

describe('a draft that somebody writes', () => {
  it('is theirs: news stand in one comment, and are merged when they ask', async () => {
    shop = await openShop();
    await shop.incident();
    shop.later(5);
    await edit((before) => before.replace('## Lessons learned', '## Lessons learned\n\nRead the manual.'));
    shop.later(5);
    await comment('bob', 1, 'The gateway answers 500');
    await comment('tom', 1, 'Rolling back | @acme/everyone closes #1');
    await shop.due();
    expect(text()).not.toContain('gateway answers 500');
    const news = () => pull()?.comments.filter(({ author }) => author === BOT) ?? [];
    expect(news()).toHaveLength(1);
    expect(news()[0]?.body).toMatch(/The gateway answers 500[\s\S]*Rolling back/);
    expect(news()[0]?.body).not.toMatch(/@acme|closes #1/);
    const before = text().split('\n');
    const sync = await comment('alice', 2, '/timeline sync');
    await shop.due();
    expect(text()).toMatch(/“The gateway answers 500”[\s\S]*“Rolling back/);
    const after = text().split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(after).toHaveLength(before.length + 2);
    expect(news()[0]?.body).toContain('has all that happened');
    expect(pull()?.comments.find(({ id }) => id === sync)?.reactions).toEqual([`${BOT} THUMBS_UP`]);
    await edit((now) => now.replace(/^.*Rolling back.*\n/m, ''));
    await comment('tom', 1, 'It works again');
    await shop.due();
    expect(text()).not.toContain('Rolling back');
    expect(text()).not.toContain('It works again');
    expect(news()[0]?.body).toContain('It works again');
    expect(news()[0]?.body).not.toContain('Rolling back');
  });

  it('hears of action items, and of commands that are right by now, until somebody asks for them', async () => {
    shop = await openShop();
    await shop.incident();
    const id = await comment('tom', 1, '/timeline 27:00 it answers again');
    const reworded = await comment('tom', 1, '/severity');
    await shop.due();
    shop.later(5);
    await edit((before) => `${before}\nMine.\n`);
    shop.later(5);
    const edited = async (which: number, body: string) => {
      await shop.as('tom', 'PATCH', `/repos/${SHOP}/issues/comments/${which}`, { body });
      await shop.quiet();
    };
    await edited(id, '/timeline it answers again');
    await edited(reworded, '/action @bob by 2026-12-01: watch the queue');
    await comment('bob', 1, '/action P1: page somebody');
    await shop.due();
    const news = () => pull()?.comments.find(({ body }) => body.includes('debrief:comment news'))?.body ?? '';
    expect(news()).toMatch(
      /it answers again[\s\S]*- Action item: watch the queue \(owner: .*bob, due: 2026-12-01\)\n- Action item: page somebody/,
    );
    expect(news()).not.toMatch(/@bob/);
    const before = text().split('\n');
    await comment('alice', 1, '/timeline sync');
    await shop.due();
    expect(text()).toMatch(/it answers again[\s\S]*watch the queue.*@bob[\s\S]*page somebody/);
    expect(before.filter((line) => !text().split('\n').includes(line))).toEqual([]);
    expect(text().split('\n')).toHaveLength(before.length + 3);
    expect(news()).toContain('has all that happened');
    await edit((now) => now.replace(/^.*page somebody.*\n/m, ''));
    await comment('bob', 1, 'All well');
    await shop.due();
    expect(news()).toContain('All well');
    expect(news()).not.toContain('page somebody');
  });

  it('hears of a command that was mended beside one that it tells already', async () => {
    shop = await openShop();
    await shop.incident();
    const lines = ['/timeline 11:31 rolled back', '/timeline 27:00 errors end', '/timeline 11:33 all well'];
    const id = await comment('tom', 1, lines.join('\n'));
    await shop.due();
    shop.later(5);
    await edit((before) => before.replace('rolled back', 'rolled the gateway back'));
    shop.later(5);
    const mended = lines.join('\n').replace('27:00', '11:32');
    await shop.as('tom', 'PATCH', `/repos/${SHOP}/issues/comments/${id}`, { body: mended });
    await shop.due();
    const news = () => pull()?.comments.find(({ body }) => body.includes('debrief:comment news'))?.body ?? '';
    expect(news()).toContain('11:32 errors end');
    expect(news()).not.toMatch(/rolled back|all well/);
    const before = text().split('\n');
    await comment('tom', 1, '/timeline sync');
    await shop.due();
    expect(text()).toMatch(/rolled the gateway back.*\n.*errors end.*\n.*all well/);
    expect(text().split('\n')).toHaveLength(before.length + 1);
    expect(news()).toContain('has all that happened');
  });

  it('hears of what a list hid from our last commit, and not of what a person took out of that', async () => {
    shop = await openShop();
    await shop.incident();
    shop.later(30);
    shop.github.webhooks.drop(() => true);
    await comment('bob', 1, 'The gateway answers 500');
    shop.later(12);
    await comment('bob', 1, 'Rolling back');
    shop.later(5);
    shop.github.webhooks.drop();
    shop.github.lag.set(10 * 60_000);
    const place = { installation: shop.installation, owner: 'acme', repo: 'shop' };
    await shop.app.inbox.note({ kind: 'incident', ...place, number: 1 });
    await shop.quiet();
    shop.github.lag.set(0);
    expect(text()).toContain('The gateway answers 500');
    expect(text()).not.toContain('Rolling back');
    await edit((before) => before.replace(/^.*gateway answers 500.*\n/m, ''));
    await comment('tom', 1, 'It works again');
    await shop.due();
    const news = pull()?.comments.find(({ body }) => body.includes('debrief:comment news'))?.body;
    expect(news).toMatch(/Rolling back[\s\S]*It works again/);
    expect(news).not.toContain('gateway answers 500');
  });

  it('wins when it is pushed between our look and our commit', async () => {
    shop = await openShop();
    await shop.incident();
    await comment('bob', 1, 'The gateway answers 500');
    let pushed: Promise<void> | null = null;
    shop.github.faults.schedule(({ route, isWrite }) => {
      if (route !== '/graphql' || !isWrite || pushed) return null;
      pushed = edit((before) => `${before}\nMine.\n`);
      return { when: 'before', how: { status: 502 } };
    });
    await shop.due();
    await pushed;
    await shop.quiet();
    expect(text()).toContain('Mine.');
    expect(text()).not.toContain('The gateway answers 500');
  });
});
