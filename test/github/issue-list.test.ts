import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openBranch, type Send, type Stage, setStage } from './stage.ts';

/** Minute n of the test's hour, as GitHub writes it. */
const minute = (n: number): string => `2026-03-14T09:${String(n).padStart(2, '0')}:00Z`;

describe('the list of issues', () => {
  let stage: Stage;
  let ada: Send;
  let now: number;

  beforeEach(async () => {
    now = 0;
    stage = await setStage({}, { now: () => new Date(minute(now)) });
    ada = stage.as('ada');
    for (const title of ['one', 'two', 'three', 'four']) {
      await ada('POST', 'issues', { title });
      now += 1;
    }
    now = 10;
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const numbers = async (query: string, list = 'issues'): Promise<readonly number[]> =>
    JSON.parse((await ada('GET', `${list}?${query}`)).text).map(({ number }: { number: number }) => number);
  /** Does something a minute later and says which issues that has updated. */
  const updatedBy = async (...request: Parameters<Send>): Promise<readonly number[]> => {
    now += 1;
    expect((await ada(...request)).status).toBeLessThan(300);
    return numbers(`state=all&direction=asc&since=${minute(now)}`);
  };

  it('is sorted by creation, change or comments, either way, numbers breaking ties', async () => {
    await ada('POST', 'issues/2/comments', { body: 'hello' });
    expect(await numbers('')).toEqual([4, 3, 2, 1]);
    expect(await numbers('direction=asc')).toEqual([1, 2, 3, 4]);
    expect(await numbers('sort=updated')).toEqual([2, 4, 3, 1]);
    expect(await numbers('sort=updated&direction=asc')).toEqual([1, 3, 4, 2]);
    expect(await numbers('sort=comments')).toEqual([2, 4, 3, 1]);
    await ada('PATCH', 'issues/4', { title: 'Four' });
    expect(await numbers('sort=updated&direction=asc')).toEqual([1, 3, 2, 4]);
  });

  it('is narrowed by state, labels, creator, assignee, mention and time', async () => {
    await ada('PATCH', 'issues/1', { state: 'closed', labels: ['Incident', 'sev1'] });
    await ada('PATCH', 'issues/2', { labels: ['incident'], assignees: ['tom'], body: 'For @Tom: see' });
    await stage.as('eve')('POST', 'issues', { title: 'five' });
    expect(await numbers('state=closed')).toEqual([1]);
    expect(await numbers('state=all&labels=incident')).toEqual([2, 1]);
    expect(await numbers('state=all&labels=incident,SEV1')).toEqual([1]);
    expect(await numbers('creator=Eve')).toEqual([5]);
    expect(await numbers('assignee=tom')).toEqual([2]);
    expect(await numbers('assignee=*')).toEqual([2]);
    expect(await numbers('assignee=none')).toEqual([5, 4, 3]);
    expect(await numbers('mentioned=tom')).toEqual([2]);
    expect(await numbers('milestone=*')).toEqual([]);
    expect(await numbers(`state=all&since=${minute(3)}`)).toEqual([5, 4, 2, 1]);
    expect(await numbers(`state=all&since=${minute(11)}`)).toEqual([]);
  });

  it('has the pull requests in it, and says when they were merged', async () => {
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    await ada('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main' });
    const at = async (path: string): Promise<unknown> =>
      (await ada('GET', 'issues?state=all&sort=updated')).at(`0.${path}`);
    expect([await at('number'), await at('pull_request.merged_at')]).toEqual([5, null]);
    now = 20;
    await ada('PUT', 'pulls/5/merge');
    expect([await at('number'), await at('pull_request.merged_at'), await at('state')]).toEqual([
      5,
      minute(20),
      'closed',
    ]);
  });

  it('comes in pages with links', async () => {
    const second = await ada('GET', 'issues?per_page=2&page=2&direction=asc');
    expect(second.at('0.number')).toBe(3);
    const links = second.headers.get('link') ?? '';
    expect(links).toContain('page=1&direction=asc>; rel="prev"');
    expect(links).not.toContain('rel="next"');
    expect((await ada('GET', 'issues?per_page=2&page=3')).text).toBe('[]');
  });

  it('shows every change of an issue as an update', async () => {
    expect(await updatedBy('POST', 'issues/1/comments', { body: 'hello' })).toEqual([1]);
    const comment = JSON.parse((await ada('GET', 'issues/1/comments')).text)[0].id;
    expect(await updatedBy('PATCH', `issues/comments/${comment}`, { body: 'hello again' })).toEqual([1]);
    expect(await updatedBy('DELETE', `issues/comments/${comment}`)).toEqual([1]);
    expect(await updatedBy('POST', 'issues/1/labels', { labels: ['sev1'] })).toEqual([1]);
    expect(await updatedBy('DELETE', 'issues/1/labels/sev1')).toEqual([1]);
    expect(await updatedBy('POST', 'issues/1/assignees', { assignees: ['tom'] })).toEqual([1]);
    expect(await updatedBy('DELETE', 'issues/1/assignees', { assignees: ['tom'] })).toEqual([1]);
    expect(await updatedBy('PATCH', 'issues/1', { title: 'One' })).toEqual([1]);
    expect(await updatedBy('PATCH', 'issues/1', { body: 'See #2 and acme/shop#3' })).toEqual([1, 2, 3]);
    expect(await updatedBy('PATCH', 'issues/1', { state: 'closed' })).toEqual([1]);
    expect(await updatedBy('PATCH', 'issues/1', { state: 'closed', state_reason: 'not_planned' })).toEqual([
      1,
    ]);
    expect(await updatedBy('PATCH', 'issues/1', { state: 'open' })).toEqual([1]);
  });

  it('shows parents and their parts as updated when they are joined and parted', async () => {
    const id = (await ada('GET', 'issues/3')).at('id');
    expect(await updatedBy('POST', 'issues/1/sub_issues', { sub_issue_id: id })).toEqual([1, 3]);
    const replace = { sub_issue_id: id, replace_parent: true };
    expect(await updatedBy('POST', 'issues/2/sub_issues', replace)).toEqual([1, 2, 3]);
    expect(await updatedBy('DELETE', 'issues/2/sub_issue', { sub_issue_id: id })).toEqual([2, 3]);
    expect(stage.github.state('acme/shop').issues.map(({ subIssues }) => subIssues)).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('is unmoved by reading, and by what changes nothing', async () => {
    expect(await updatedBy('GET', 'issues/1')).toEqual([]);
    expect(await updatedBy('PATCH', 'issues/1', { title: 'one', state: 'open' })).toEqual([]);
    expect(await updatedBy('POST', 'issues/1/assignees', { assignees: [] })).toEqual([]);
  });

  it('orders pull requests the other way round than issues when it is not by age', async () => {
    for (const branch of ['a', 'b']) {
      await openBranch(ada, branch, { path: `${branch}.md`, text: branch });
      await ada('POST', 'pulls', { title: branch, head: branch, base: 'main' });
    }
    now += 1;
    await ada('PATCH', 'issues/5', { title: 'A' });
    expect(await numbers('', 'pulls')).toEqual([6, 5]);
    expect(await numbers('sort=updated', 'pulls')).toEqual([6, 5]);
    expect(await numbers('sort=updated&direction=desc', 'pulls')).toEqual([5, 6]);
  });
});

describe('duplicates', () => {
  it('are closed as such, and say so when they are read', async () => {
    const { github, as } = await setStage();
    const ada = as('ada');
    const original = (await ada('POST', 'issues', { title: 'Action' })).at('id');
    for (const title of ['Action', 'Action']) await ada('POST', 'issues', { title });
    const close = { state: 'closed', state_reason: 'duplicate' };
    expect((await ada('PATCH', 'issues/2', close)).at('state_reason')).toBe('duplicate');
    expect((await ada('PATCH', 'issues/3', { ...close, duplicate_issue_id: original })).status).toBe(200);
    const list = await ada('GET', 'issues?state=closed&direction=asc');
    expect([list.at('0.state_reason'), list.at('1.state_reason')]).toEqual(['duplicate', 'duplicate']);
    const events = JSON.parse((await ada('GET', 'issues/3/events')).text);
    expect(events.map(({ event }: { event: string }) => event)).toEqual(['marked_as_duplicate', 'closed']);
    const refused = { ...close, title: 'No', duplicate_issue_id: 7 };
    expect((await ada('PATCH', 'issues/1', refused)).at('errors.0.field')).toBe('duplicate_issue_id');
    expect(github.state('acme/shop').issues.map(({ title, state }) => `${title} ${state}`)).toEqual([
      'Action open',
      'Action closed',
      'Action closed',
    ]);
    github.assertClean();
    await github.close();
  });
});
