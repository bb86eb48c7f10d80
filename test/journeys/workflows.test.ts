/** What the step of a workflow hears of, and what it finds by itself: nothing stays behind. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { postmortemOn, turnPull } from '../support/drafted.ts';
import { type Comment, openWorkflows, PLACE, type Workflows } from '../support/workflows.ts';

const CONFIG = [
  'review: { reviewers: [bob] }',
  'reminders: { before: [] }',
  'postmortem: { refresh: 60 }',
  '',
].join('\n');

let shop: Workflows;
beforeEach(async () => {
  shop = await openWorkflows({ '.github/postmortem.yml': CONFIG });
});
afterEach(async () => {
  shop.github.assertClean();
  await shop.github.close();
});

const state = () => shop.github.state(PLACE);
const draft = () => {
  const [pull] = state().pulls;
  if (!pull) throw new Error('There is no pull request.');
  return pull;
};
const text = () => state().file(postmortemOn(state(), draft().head), draft().head);

const turnReady = (by: string) =>
  turnPull(shop.as, 'ready', { repository: PLACE, number: draft().number, by });

async function issue(labels: readonly string[] = ['incident']): Promise<number> {
  const made = await shop.as('alice', 'POST', `/repos/${PLACE}/issues`, {
    title: 'Checkout is down',
    labels,
  });
  return (made as { number: number }).number;
}

async function drafted(): Promise<number> {
  const number = await issue();
  await shop.on(number, 'labeled');
  return number;
}

const say = async (number: number, body: string) =>
  (await shop.as('alice', 'POST', `/repos/${PLACE}/issues/${number}/comments`, { body })) as Comment;
const close = (number: number) =>
  shop.as('alice', 'PATCH', `/repos/${PLACE}/issues/${number}`, {
    state: 'closed',
    state_reason: 'completed',
  });

describe('an event', () => {
  it('of a comment is told in the draft at once, however short ago it was written: nothing would come back to it', async () => {
    const number = await drafted();
    const comment = await say(number, 'The pool of connections is empty');
    await shop.on(number, 'created', comment);
    expect(text()).toContain('The pool of connections is empty');
    const path = `/repos/${PLACE}/issues/comments/${comment.id}`;
    const edited = (await shop.as('alice', 'PATCH', path, { body: 'The pool is full' })) as Comment;
    await shop.on(number, 'edited', edited);
    expect(text()).toContain('The pool is full');
    expect(text()).not.toContain('The pool of connections');
    await shop.as('alice', 'DELETE', path);
    await shop.on(number, 'deleted', edited);
    expect(text()).not.toContain('The pool is full');
  });

  it('of a comment takes 8 requests, and one write', async () => {
    const number = await drafted();
    const comment = await say(number, 'The pool of connections is empty');
    const before = shop.github.requests.length;
    await shop.on(number, 'created', comment);
    const asked = shop.github.requests.slice(before).filter(({ actor }) => actor === 'github-actions[bot]');
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(asked.filter(({ isWrite }) => isWrite)).toHaveLength(1);
  });

  it('of a command that makes an issue an incident is followed by the draft, as GitHub tells no workflow of the label', async () => {
    const number = await issue([]);
    await shop.on(number, 'created', await say(number, '/postmortem'));
    expect(draft()).toMatchObject({ draft: true, head: `postmortem/${number}` });
  });

  it('of a command that is taken back before its answer is looked at again, and the run passes', async () => {
    const number = await drafted();
    const first = await say(number, '/timeline 09:30 told first');
    await say(number, '/timeline 09:31 told second');
    shop.github.faults.schedule(({ isWrite }) => {
      if (isWrite && told().length > 1) shop.github.person('alice').deleteComment(PLACE, first.id);
      return null;
    });
    const told = () => state().issues[0]?.comments ?? [];
    const { faults } = await shop.on(number, 'created', first);
    expect(faults).toEqual([]);
    expect(told()).toMatchObject([{ reactions: ['github-actions[bot] THUMBS_UP'] }]);
    expect(text()).toContain('told second');
    expect(text()).not.toContain('told first');
  });

  it('of a closing turns the draft ready, and asks for its review', async () => {
    const number = await drafted();
    await close(number);
    await shop.on(number, 'closed');
    expect(draft()).toMatchObject({ draft: false, requestedReviewers: ['bob'] });
  });

  it('of a person who turns the draft ready asks for its review', async () => {
    await drafted();
    const { number } = draft();
    await turnReady('bob');
    const pull_request = await shop.as('bob', 'GET', `/repos/${PLACE}/pulls/${number}`);
    await shop.run('pull_request', { action: 'ready_for_review', pull_request, sender: { login: 'bob' } });
    expect(draft()).toMatchObject({ requestedReviewers: ['bob'] });
  });

  it('of a comment that declines an action item shows in the report', async () => {
    const item = await followedUp();
    await shop.on(item, 'created', await say(item, '/decline Too dear'));
    expect(state().issues.find(({ number }) => number === item)).toMatchObject({
      stateReason: 'not_planned',
    });
    expect(draft().comments[0]?.body).toContain('0 of 1 done');
  });
});

/** The number of the one action item's issue. */
async function followedUp(): Promise<number> {
  const sha = state().branches.main;
  await shop.as('bob', 'POST', `/repos/${PLACE}/git/refs`, { ref: 'refs/heads/work', sha });
  const words = '# Outage\n\n## Action items\n\n- [ ] Add an alert (owner: @alice, due: 2026-11-16)\n';
  await shop.as('bob', 'PUT', `/repos/${PLACE}/contents/postmortems/outage.md`, {
    branch: 'work',
    content: Buffer.from(words).toString('base64'),
    message: 'Write it',
  });
  const pull = { head: 'work', base: 'main', title: 'Outage' };
  const { number } = (await shop.as('bob', 'POST', `/repos/${PLACE}/pulls`, pull)) as { number: number };
  await shop.as('bob', 'PUT', `/repos/${PLACE}/pulls/${number}/merge`, {});
  const pull_request = await shop.as('bob', 'GET', `/repos/${PLACE}/pulls/${number}`);
  await shop.run('pull_request', { action: 'closed', pull_request });
  return state().issues.find(({ body }) => body.includes('debrief:action'))?.number ?? 0;
}

describe('one run on schedule, with every event since the draft lost', () => {
  const scheduled = () => shop.run('schedule', { schedule: '23 */6 * * *' });

  it('takes in what was said and asked for on the incident and on the pull request', async () => {
    const number = await drafted();
    await say(number, 'The pool of connections is empty');
    shop.later(11);
    await say(draft().number, '/severity sev2');
    shop.later(11);
    await scheduled();
    expect(text()).toContain('The pool of connections is empty');
    expect(text()).toMatch(/^severity: "?SEV2/im);
    expect((await scheduled()).changes).toBe(0);
  });

  it('turns the draft of a closed incident ready, and asks for its review', async () => {
    const number = await drafted();
    await close(number);
    shop.later(11);
    await scheduled();
    expect(draft()).toMatchObject({ draft: false, requestedReviewers: ['bob'] });
    shop.later(11);
    expect((await scheduled()).changes).toBe(0);
  });

  it('asks for the review of a draft that a person turned ready', async () => {
    await drafted();
    await turnReady('bob');
    shop.later(11);
    await scheduled();
    expect(draft()).toMatchObject({ requestedReviewers: ['bob'] });
  });

  it('shows in the report what became of an action item', async () => {
    const item = await followedUp();
    await say(item, '/decline Too dear');
    shop.later(11);
    await scheduled();
    expect(draft().comments[0]?.body).toContain('0 of 1 done');
    expect((await scheduled()).changes).toBe(0);
  });
});
