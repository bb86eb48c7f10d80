import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Send, type Stage, setStage } from './stage.ts';

describe('sub-issues', () => {
  let stage: Stage;
  let ada: Send;

  beforeEach(async () => {
    stage = await setStage();
    ada = stage.as('ada');
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const open = async (title: string): Promise<number> =>
    Number((await ada('POST', 'issues', { title })).at('id'));
  const attach = (id: number) => ada('POST', 'issues/1/sub_issues', { sub_issue_id: id });

  it('takes the id, never the number', async () => {
    await open('Incident');
    const id = await open('Action');
    expect((await attach(2)).status).toBe(404);
    expect((await attach(id)).status).toBe(201);
    expect((await attach(id)).status).toBe(422);
    expect((await ada('GET', 'issues/2/parent')).at('number')).toBe(1);
    expect((await ada('GET', 'issues/1/parent')).status).toBe(404);
    expect((await ada('GET', 'issues/1')).at('sub_issues_summary')).toMatchObject({ total: 1, completed: 0 });
    await ada('PATCH', 'issues/2', { state: 'closed' });
    expect((await ada('GET', 'issues/1')).at('sub_issues_summary')).toMatchObject({ total: 1, completed: 1 });
    const [incident, action] = stage.github.state('acme/shop').issues;
    expect([incident?.subIssues, action?.parent]).toEqual([['acme/shop#2'], 'acme/shop#1']);
    expect((await ada('DELETE', 'issues/1/sub_issue', { sub_issue_id: id })).status).toBe(200);
    expect((await ada('GET', 'issues/1/sub_issues')).text).toBe('[]');
  });

  it('has room for a hundred, closed ones counted', async () => {
    await open('Incident');
    for (let index = 0; index < 100; index += 1) {
      const id = await open(`Action ${index}`);
      expect((await attach(id)).status).toBe(201);
    }
    await ada('PATCH', 'issues/2', { state: 'closed' });
    const reply = await attach(await open('One more'));
    expect([reply.status, reply.at('errors.0.message')]).toEqual([
      422,
      'Parent cannot have more than 100 sub-issues',
    ]);
  });

  it('is unknown to an older GitHub Enterprise Server', async () => {
    await open('Incident');
    const id = await open('Action');
    stage.github.updateRepository('acme/shop', { subIssues: false });
    expect((await attach(id)).status).toBe(404);
    expect((await ada('GET', 'issues/1/sub_issues')).status).toBe(404);
  });
});
