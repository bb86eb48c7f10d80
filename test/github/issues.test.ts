import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Send, type Stage, setStage } from './stage.ts';

describe('issues', () => {
  let stage: Stage;
  let ada: Send;
  let eve: Send;

  beforeEach(async () => {
    stage = await setStage();
    ada = stage.as('ada');
    eve = stage.as('eve');
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const issues = () => stage.github.state('acme/shop').issues;

  it('fails as a whole when one assignee cannot be assigned', async () => {
    const reply = await ada('POST', 'issues', { title: 'Down', assignees: ['ada', 'eve'] });
    expect(reply.status).toBe(422);
    expect(reply.at('errors.0')).toMatchObject({ resource: 'Issue', field: 'assignees', value: 'eve' });
    expect(issues()).toEqual([]);
    expect((await ada('GET', 'assignees/ada')).status).toBe(204);
    expect((await ada('GET', 'assignees/eve')).status).toBe(404);
  });

  it('leaves out who cannot be assigned when people are added to an issue that is there', async () => {
    await ada('POST', 'issues', { title: 'Down' });
    expect((await ada('POST', 'issues/1/assignees', { assignees: ['eve', 'tom'] })).status).toBe(201);
    expect(issues()[0]?.assignees).toEqual(['tom']);
    await ada('DELETE', 'issues/1/assignees', { assignees: ['tom'] });
    expect(issues()[0]?.assignees).toEqual([]);
  });

  it('silently drops labels and assignees of a caller without a role', async () => {
    const reply = await eve('POST', 'issues', { title: 'Down', labels: ['incident'], assignees: ['ada'] });
    expect(reply.status).toBe(201);
    expect(issues()[0]).toMatchObject({ author: 'eve', labels: [], assignees: [] });
    expect((await eve('POST', 'issues/1/labels', { labels: ['incident'] })).status).toBe(403);
    expect((await eve('PATCH', 'issues/1', { labels: ['x'], title: 'Up' })).status).toBe(200);
    expect(issues()[0]).toMatchObject({ title: 'Up', labels: [] });
  });

  it('takes labels from triage for an issue that is there, but not for a new one', async () => {
    const tom = stage.as('tom');
    await ada('POST', 'labels', { name: 'incident' });
    await tom('POST', 'issues', { title: 'Down', labels: ['incident'] });
    expect(issues()[0]?.labels).toEqual([]);
    await tom('POST', 'issues/1/labels', { labels: ['incident'] });
    expect(issues()[0]?.labels).toEqual(['incident']);
  });

  it('makes missing labels grey and undescribed, and finds them without regard to case', async () => {
    await ada('POST', 'labels', { name: 'Incident', color: 'D73A4A', description: 'Something broke' });
    await ada('POST', 'issues', { title: 'Down', labels: ['incident', 'later'] });
    expect(stage.github.state('acme/shop').labels).toEqual([
      { name: 'Incident', color: 'd73a4a', description: 'Something broke' },
      { name: 'later', color: 'ededed', description: null },
    ]);
    expect(issues()[0]?.labels).toEqual(['Incident', 'later']);
    expect((await ada('POST', 'labels', { name: 'LATER' })).at('errors.0.code')).toBe('already_exists');
    expect((await ada('POST', 'labels', { name: 'x'.repeat(51) })).status).toBe(422);
    await ada('PUT', 'issues/1/labels', { labels: ['a', 'b/c'] });
    expect((await ada('DELETE', 'issues/1/labels/b%2Fc')).status).toBe(200);
    expect((await ada('DELETE', 'issues/1/labels/b%2Fc')).at('message')).toBe('Label does not exist');
    expect(issues()[0]?.labels).toEqual(['a']);
  });

  it("refuses texts beyond GitHub's limits", async () => {
    expect((await ada('POST', 'issues', { title: 'x'.repeat(257) })).status).toBe(422);
    const reply = await ada('POST', 'issues', { title: 'x', body: 'x'.repeat(65_537) });
    expect(reply.at('errors.0.message')).toBe('body is too long (maximum is 65536 characters)');
    expect((await ada('POST', 'issues', { title: 'x'.repeat(256), body: 'x'.repeat(65_536) })).status).toBe(
      201,
    );
    expect((await ada('POST', 'issues/1/comments', { body: 'x'.repeat(65_537) })).status).toBe(422);
    expect(issues()).toHaveLength(1);
  });

  it('assigns no more than ten', async () => {
    const logins = Array.from({ length: 12 }, (_, index) => `person-${index}`);
    for (const login of logins) stage.github.setCollaborator('acme/shop', login, 'read');
    await ada('POST', 'issues', { title: 'Down', assignees: logins });
    expect(issues()[0]?.assignees).toEqual(logins.slice(0, 10));
  });

  it('closes with a reason, reopens, and remembers both', async () => {
    await ada('POST', 'issues', { title: 'Down', body: 'What happened' });
    await ada('PATCH', 'issues/1', { state: 'closed', state_reason: 'not_planned' });
    expect(issues()[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    await ada('PATCH', 'issues/1', { state: 'open', title: 'Down again' });
    expect(issues()[0]).toMatchObject({ state: 'open', stateReason: 'reopened', title: 'Down again' });
    const events = await ada('GET', 'issues/1/events');
    expect([0, 1, 2].map((index) => events.at(`${index}.event`))).toEqual(['closed', 'renamed', 'reopened']);
  });

  it('lists by creator, state, labels and since, pull requests included, page by page', async () => {
    const clock = { now: new Date('2026-01-01T00:00:00Z') };
    const dated = await setStage({}, { now: () => clock.now });
    const send = dated.as('ada');
    for (let day = 1; day <= 5; day += 1) {
      clock.now = new Date(`2026-01-0${day}T00:00:00Z`);
      await send('POST', 'issues', { title: `Day ${day}`, labels: day % 2 ? ['odd'] : [] });
    }
    await send('PATCH', 'issues/5', { state: 'closed' });
    const titles = async (query: string): Promise<readonly unknown[]> => {
      const reply = await send('GET', `issues?${query}`);
      return JSON.parse(reply.text).map(({ title }: { title: string }) => title);
    };
    expect(await titles('labels=odd')).toEqual(['Day 3', 'Day 1']);
    expect(await titles('state=all&since=2026-01-04T00:00:00Z&direction=asc')).toEqual(['Day 4', 'Day 5']);
    expect(await titles('creator=eve')).toEqual([]);
    const first = await send('GET', 'issues?per_page=2&state=all');
    expect(first.headers.get('link')).toContain(
      `/repos/acme/shop/issues?per_page=2&state=all&page=2>; rel="next"`,
    );
    expect(first.headers.get('link')).toContain('page=3>; rel="last"');
    expect(await titles('per_page=2&state=all&page=3')).toEqual(['Day 1']);
    dated.github.assertClean();
    await dated.github.close();
  });

  it('keeps comments, their changes and mentions of other issues in the timeline', async () => {
    await ada('POST', 'issues', { title: 'One' });
    await ada('POST', 'issues', { title: 'Two', body: 'As in #1' });
    const comment = await eve('POST', 'issues/1/comments', { body: 'first' });
    const path = `issues/comments/${comment.at('id')}`;
    expect((await stage.as('tom')('PATCH', path, { body: 'mine' })).status).toBe(403);
    expect((await ada('PATCH', path, { body: 'second' })).at('body')).toBe('second');
    await ada('POST', 'issues/1/comments', { body: 'gone' });
    const timeline = await ada('GET', 'issues/1/timeline');
    expect(timeline.at('0')).toMatchObject({ event: 'cross-referenced', source: { issue: { number: 2 } } });
    expect(timeline.at('1')).toMatchObject({ event: 'commented', body: 'second' });
    const { id } = issues()[0]?.comments[1] ?? { id: 0 };
    expect((await ada('DELETE', `issues/comments/${id}`)).status).toBe(204);
    expect(issues()[0]?.comments.map(({ body }) => body)).toEqual(['second']);
    expect((await ada('GET', 'issues/1/events')).at('0')).toMatchObject({ event: 'comment_deleted' });
  });

  it('answers 410 for issues that are switched off or deleted, 403 in an archive', async () => {
    await ada('POST', 'issues', { title: 'One' });
    stage.github.deleteIssue('acme/shop', 1);
    expect((await ada('GET', 'issues/1')).status).toBe(410);
    stage.github.updateRepository('acme/shop', { hasIssues: false });
    expect((await ada('POST', 'issues', { title: 'Two' })).at('message')).toBe(
      'Issues are disabled for this repo',
    );
    stage.github.updateRepository('acme/shop', { hasIssues: true, archived: true });
    const reply = await ada('POST', 'issues', { title: 'Three' });
    expect([reply.status, reply.at('message')]).toEqual([403, 'Repository was archived so is read-only.']);
    expect(issues()).toEqual([]);
  });
});
