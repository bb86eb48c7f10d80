import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from './index.ts';
import { openBranch, type Send, type Stage, setStage } from './stage.ts';

describe('a person', () => {
  let stage: Stage;
  let ada: Send;
  let bob: Person;

  beforeEach(async () => {
    stage = await setStage();
    ada = stage.as('ada');
    bob = stage.github.person('bob');
    const { github } = stage;
    const permissions = { issues: 'read', pull_requests: 'read' } as const;
    const events = ['issues', 'issue_comment', 'pull_request'];
    const app = github.createApp({ slug: 'debrief', permissions, events });
    github.installApp(app.id, { owner: 'acme' });
    for (const title of ['Down', 'Action']) await ada('POST', 'issues', { title });
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  const shop = 'acme/shop';
  const issue = (number: number) => stage.github.state(shop).issues.find((one) => one.number === number);
  const told = (): readonly string[] =>
    stage.github.deliveries
      .filter(({ payload }) => Object(payload.sender).login === 'bob')
      .map(({ event, action }) => `${event}.${action}`);

  it('edits, labels, closes and reopens issues', () => {
    bob.edit(shop, 1, { title: 'Up', body: 'Well' });
    bob.label(shop, 1, 'sev1', 'sev2');
    bob.unlabel(shop, 1, 'SEV1', 'never');
    bob.close(shop, 1, 'not_planned');
    expect(issue(1)).toMatchObject({ title: 'Up', body: 'Well', labels: ['sev2'], state: 'closed' });
    expect(issue(1)?.stateReason).toBe('not_planned');
    bob.reopen(shop, 1);
    expect(issue(1)?.state).toBe('open');
    expect(told()).toEqual(
      ['edited', 'labeled', 'labeled', 'unlabeled', 'closed', 'reopened'].map((action) => `issues.${action}`),
    );
  });

  it('writes, changes and deletes comments', () => {
    const id = bob.comment(shop, 1, 'hello');
    bob.editComment(shop, id, 'hello again');
    expect(issue(1)?.comments).toEqual([{ id, author: 'bob', body: 'hello again', reactions: [] }]);
    bob.deleteComment(shop, id);
    expect(issue(1)?.comments).toEqual([]);
    expect(told()).toEqual(['created', 'edited', 'deleted'].map((action) => `issue_comment.${action}`));
    expect(() => bob.editComment(shop, id, 'gone')).toThrow(`no comment ${id}`);
  });

  it('takes issues from their parents, and deletes them', async () => {
    const { id } = JSON.parse((await ada('GET', 'issues/2')).text);
    await ada('POST', 'issues/1/sub_issues', { sub_issue_id: id });
    bob.removeFromParent(shop, 2);
    bob.removeFromParent(shop, 2);
    expect([issue(1)?.subIssues, issue(2)?.parent]).toEqual([[], null]);
    bob.deleteIssue(shop, 2);
    expect([issue(2), (await ada('GET', 'issues/2')).status]).toEqual([undefined, 410]);
    expect((await ada('POST', 'issues', { title: 'Next' })).at('number')).toBe(3);
    expect(told()).toEqual(['issues.deleted']);
    expect(() => bob.edit(shop, 2, { title: 'x' })).toThrow('there is no acme/shop#2');
  });

  it('closes and reopens pull requests, and deletes their branches', async () => {
    await openBranch(ada, 'fix', { path: 'a.md', text: 'a' });
    await ada('POST', 'pulls', { title: 'Fix', head: 'fix', base: 'main' });
    const states = () => stage.github.state(shop).pulls.map(({ state }) => state);
    bob.close(shop, 3);
    expect(states()).toEqual(['closed']);
    bob.reopen(shop, 3);
    expect(states()).toEqual(['open']);
    await bob.deleteBranch(shop, 'fix');
    expect(states()).toEqual(['closed']);
    expect(Object.keys(stage.github.state(shop).branches)).toEqual(['main']);
    expect(() => bob.reopen(shop, 3)).toThrow('Validation Failed');
    await expect(bob.deleteBranch(shop, 'fix')).rejects.toThrow('no branch fix');
    expect(() => bob.deleteIssue(shop, 3)).toThrow('is a pull request');
  });

  it('acts between any two requests of a bot', async () => {
    const token = stage.github.createActionsToken(shop, { issues: 'write' });
    stage.github.faults.schedule(({ index }) => {
      if (index === 1) bob.close(shop, 1);
      return null;
    });
    const bot = stage.as(token);
    const states = [await bot('GET', 'issues/1'), await bot('GET', 'issues/1')];
    expect(states.map((reply) => reply.at('state'))).toEqual(['open', 'closed']);
  });
});
