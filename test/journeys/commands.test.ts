import { afterEach, describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../src/postmortem/parse.ts';
import { draftIn } from '../support/drafted.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const BOT = 'debrief[bot]';
const state = () => shop.github.state(SHOP);
const issue = (number = 1) => state().issues.find((each) => each.number === number);
const { pull, path, text } = draftIn(state);
const document = () => parsePostmortem(text(), { path: path(), zone: 'UTC' });
const say: Shop['say'] = (...words) => shop.say(...words);
const change = async (by: string, id: number, body: string) => {
  await shop.as(by, 'PATCH', `/repos/${SHOP}/issues/comments/${id}`, { body });
  await shop.quiet();
};
const reactions = (id: number) =>
  [...state().issues, ...state().pulls].flatMap(({ comments }) =>
    comments.filter((each) => each.id === id).flatMap((each) => each.reactions),
  );
const ours = (number = 1) => (issue(number)?.comments ?? []).filter(({ author }) => author === BOT);
const sentBy = (from: number) =>
  shop.github.requests
    .slice(from)
    .filter(({ actor, isToken }) => !isToken && (actor === BOT || actor === 'app/debrief'));

/** The time on the clock so many minutes before now, in UTC. */
const clock = (minutes: number) => {
  const now = Date.parse(String(shop.github.clock.now().toISOString()));
  return new Date(now - minutes * 60_000).toISOString().slice(11, 16);
};

describe('commands', () => {
  it('state what no event tells, and are answered by a reaction alone', async () => {
    shop = await openShop();
    await shop.incident();
    const began = clock(50);
    const id = await say(
      'tom',
      1,
      [
        `/started ${began}`,
        '/severity sev2',
        `/timeline ${clock(40)} rolled the gateway back | ${clock(30)} it answers again`,
        '/action @bob by 2026-12-01 P1: add an alert on the queue | and its age',
      ].join('\n'),
    );
    expect(reactions(id)).toEqual([`${BOT} THUMBS_UP`]);
    await shop.due();
    expect(document().faults).toEqual([]);
    expect(document().frontMatter).toMatchObject({
      severity: 'SEV2',
      extra: { started: expect.stringMatching(new RegExp(`${began}$`)) },
    });
    expect(document().timeline.entries.map((entry) => entry.text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('rolled the gateway back'),
        expect.stringContaining('it answers again'),
      ]),
    );
    expect(document().actionItems).toMatchObject([
      {
        owners: ['@bob'],
        due: '2026-12-01',
        priority: 'P1',
        text: expect.stringContaining('alert on the queue'),
      },
    ]);
    expect(ours()).toEqual([]);
    expect(text()).not.toMatch(/^\/|“\//m);
  });

  it('count as they are now: an edit changes the record, a deletion takes it back', async () => {
    shop = await openShop();
    await shop.incident();
    const severity = await say('tom', 1, '/severity sev3');
    const entry = await say('bob', 1, '/timeline turned it off');
    await shop.due();
    expect(text()).toMatch(/SEV3[\s\S]*turned it off/);
    await change('tom', severity, '/severity sev1');
    await shop.as('bob', 'DELETE', `/repos/${SHOP}/issues/comments/${entry}`);
    await shop.quiet();
    await shop.due();
    expect(text()).toContain('severity: SEV1');
    expect(text()).not.toContain('turned it off');
  });

  it('get the right form back when they are wrong, in one comment, until they are right', async () => {
    shop = await openShop();
    await shop.incident();
    const first = await say('bob', 1, '/detected soon');
    const second = await say('bob', 1, '/timeline 27:00 something');
    expect(reactions(first)).toEqual([`${BOT} CONFUSED`]);
    expect(ours()).toHaveLength(1);
    expect(ours()[0]?.body).toMatch(/`\/detected 14:02`[\s\S]*`\/timeline 14:05 /);
    expect(ours()[0]?.body).not.toMatch(/soon|something/);
    await change('bob', first, '/detected');
    await change('bob', second, '/timeline something');
    expect([first, second].flatMap(reactions)).toEqual([`${BOT} THUMBS_UP`, `${BOT} THUMBS_UP`]);
    expect(ours()).toHaveLength(1);
    expect(ours()[0]?.body).toContain('is understood now');
  });

  it('are for people with triage permission', async () => {
    shop = await openShop({ files: { '.github/postmortem.yml': 'incident:\n  bots: ["monitor[bot]"]\n' } });
    shop.github.createUser('monitor[bot]', { type: 'Bot' });
    shop.github.setCollaborator(SHOP, 'monitor[bot]', 'read');
    await shop.incident();
    const id = await say('eve', 1, '/severity sev1');
    const bots = await say('monitor[bot]', 1, '/severity sev4');
    await shop.due();
    expect(reactions(id)).toEqual([`${BOT} THUMBS_DOWN`]);
    expect(reactions(bots)).toEqual([`${BOT} THUMBS_UP`]);
    expect(text()).toContain('severity: SEV4');
    expect(ours()).toEqual([]);
  });

  it('adopt a quoted comment, once', async () => {
    shop = await openShop();
    await shop.incident();
    const id = await say('eve', 1, 'The shop shows *nothing* to me');
    await say('tom', 1, '> The shop shows *nothing* to me\n\n/timeline');
    await say('bob', 1, '> The shop shows *nothing* to me\n\n/timeline');
    await shop.due();
    const told = document().timeline.entries.filter((entry) => entry.text.includes('shop shows'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(`#issuecomment-${id}`);
  });

  it('are heard on the pull request too', async () => {
    shop = await openShop();
    await shop.incident();
    const id = await say('tom', 2, '/severity sev2');
    await shop.due();
    expect(reactions(id)).toEqual([`${BOT} THUMBS_UP`]);
    expect(text()).toContain('severity: SEV2');
  });

  it('open a draft of what nobody labelled, by the template that is named', async () => {
    shop = await openShop();
    await shop.as('eve', 'POST', `/repos/${SHOP}/issues`, { title: 'Somebody got in' });
    const wrong = await say('tom', 1, '/postmortem nosuch');
    expect(pull()).toBeUndefined();
    const id = await say('tom', 1, '/postmortem security');
    await shop.quiet();
    expect(issue()?.labels).toEqual(['security-incident']);
    expect(text()).toContain('template: security');
    expect([wrong, id].flatMap(reactions)).toEqual([`${BOT} CONFUSED`, `${BOT} THUMBS_UP`]);
  });

  it('do nothing for who may not, where nothing is labelled', async () => {
    shop = await openShop();
    await shop.as('eve', 'POST', `/repos/${SHOP}/issues`, { title: 'Somebody got in' });
    await say('eve', 1, '/postmortem');
    expect(issue()?.labels).toEqual([]);
    expect(state().pulls).toEqual([]);
  });

  it('skip a postmortem with a reason, and have one after all', async () => {
    shop = await openShop();
    await shop.as('tom', 'POST', `/repos/${SHOP}/issues`, { title: 'A drill' });
    await say('tom', 1, '/postmortem skip it was a drill, closes #1 @acme/all');
    await shop.as('tom', 'POST', `/repos/${SHOP}/issues/1/labels`, { labels: ['incident'] });
    await shop.quiet();
    await shop.app.sweep();
    await shop.quiet();
    expect(state().pulls).toEqual([]);
    expect(ours().map(({ body }) => body)).toEqual([
      expect.stringMatching(/^No postmortem is drafted: it was a drill/),
    ]);
    expect(ours()[0]?.body).not.toMatch(/closes #1|@acme/);
    await say('tom', 1, '/postmortem');
    expect(pull()?.state).toBe('open');
    expect(ours()).toEqual([]);
  });

  it('leave no word of a skip once it is taken back', async () => {
    shop = await openShop();
    await shop.as('tom', 'POST', `/repos/${SHOP}/issues`, { title: 'A drill' });
    const skip = await say('tom', 1, '/postmortem skip it was a drill');
    await shop.as('tom', 'POST', `/repos/${SHOP}/issues/1/labels`, { labels: ['incident'] });
    await shop.quiet();
    expect(ours()).toHaveLength(1);
    await shop.as('tom', 'DELETE', `/repos/${SHOP}/issues/comments/${skip}`);
    await shop.quiet();
    expect([pull()?.state, ours()]).toEqual(['open', []]);
  });

  it('change nothing of a draft by a skip that comes too late', async () => {
    shop = await openShop();
    await shop.incident();
    await say('tom', 1, '/postmortem security');
    await shop.due();
    expect(document().frontMatter).toMatchObject({ template: 'security' });
    const late = await say('tom', 1, '/postmortem skip it was a drill');
    await shop.due();
    expect(reactions(late)).toEqual([`${BOT} CONFUSED`]);
    expect(document().frontMatter).toMatchObject({ template: 'security' });
    expect(ours().map(({ body }) => body)).toEqual([expect.stringContaining('is open already')]);
  });

  it('are listed by /help', async () => {
    shop = await openShop();
    await shop.incident();
    await say('bob', 1, '/help');
    await say('tom', 1, '/help');
    expect(ours().map(({ body }) => body)).toEqual([expect.stringContaining('/timeline 14:05')]);
  });

  it('cost what they should: a comment of an incident six requests and one write, any other none', async () => {
    shop = await openShop();
    await shop.incident();
    shop.later(10);
    let from = shop.github.requests.length;
    await say('bob', 1, 'The gateway answers 500');
    expect(text()).toContain('The gateway answers 500');
    expect(sentBy(from).length).toBeLessThanOrEqual(6);
    expect(sentBy(from).filter(({ isWrite }) => isWrite)).toHaveLength(1);
    shop.later(10);
    from = shop.github.requests.length;
    await say('bob', 1, '/timeline rolled back');
    expect(text()).toContain('rolled back');
    expect(sentBy(from).length).toBeLessThanOrEqual(6);
    expect(sentBy(from).filter(({ isWrite }) => isWrite)).toHaveLength(1);
    await shop.as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'A bug' });
    await shop.as('alice', 'POST', `/repos/${SHOP}/labels`, { name: 'bug' });
    await shop.as('alice', 'POST', `/repos/${SHOP}/issues/3/labels`, { labels: ['bug'] });
    await shop.quiet();
    from = shop.github.requests.length;
    await say('bob', 3, 'Me too\n\n/help');
    expect(sentBy(from)).toEqual([]);
  });
});
