import { describe, expect, it } from '@jest/globals';
import type { Issue } from '../../src/github/port.ts';
import type { Change, EnsureActionIssue } from '../../src/plan/change.ts';
import { planFollowUp } from '../../src/plan/follow-up.ts';
import { sealComment } from '../../src/plan/markers.ts';
import type { ObservedMerge } from '../../src/plan/observed-merge.ts';
import { BOT, comment, config, issue, item, merge, parent, postmortem } from './observed.ts';

const items = [
  item('Run nginx as its own user', {
    owners: ['@alice'],
    due: '2026-12-01',
    priority: 'P1',
    type: 'prevent',
  }),
  item('Add an alert'),
];

const made = (changes: readonly Change[]): EnsureActionIssue[] =>
  changes.filter((change) => change.kind === 'ensureActionIssue');
const report = (changes: readonly Change[], numberOf: (item: string) => string = () => '#new'): string => {
  const comment = changes.find((change) => change.kind === 'writeComment' && change.name === 'report');
  return comment?.kind === 'writeComment'
    ? comment.body
        .map((part) => (typeof part === 'string' ? part : 'issueOf' in part ? numberOf(part.issueOf) : ''))
        .join('')
    : '';
};

/** What GitHub holds after the changes were applied. */
function applied(observed: ObservedMerge, changes: readonly Change[]): ObservedMerge {
  const issues = made(changes).map(
    ({ title, body, assignees }, at): Issue =>
      issue({ number: 20 + at, title, body, assignees, author: BOT }),
  );
  const numbers = new Map(made(changes).map(({ item }, at) => [item, `#${20 + at}`]));
  const body = sealComment(
    'report',
    report(changes, (name) => numbers.get(name) ?? ''),
  );
  const comments = [comment(body)];
  const postmortems = observed.postmortems.map((each) => ({
    ...each,
    incident: each.incident && { ...each.incident, subIssues: each.incident.subIssues && issues },
  }));
  return { ...observed, postmortems, issues, comments };
}

describe('planFollowUp', () => {
  it('makes one issue for each item, complete in itself, and one report', () => {
    const changes = planFollowUp(merge([postmortem(items)]));
    expect(made(changes)).toMatchObject([
      {
        title: 'Run nginx as its own user',
        assignees: ['alice'],
        parent: { number: 7 },
        labels: [{ name: 'corrective-measure' }, { name: 'priority: P1' }],
      },
      {
        title: 'Add an alert',
        assignees: ['bob'],
        parent: { number: 7 },
        labels: [{ name: 'corrective-measure' }],
      },
    ]);
    expect(made(changes)[0]?.body).toMatch(/#7[\s\S]*2026-12-01[\s\S]*P1[\s\S]*prevent/);
    expect(made(changes)[0]?.body).toContain(
      `/blob/${'b'.repeat(40)}/postmortems/2026-11-20-checkout.md?plain=1#L40`,
    );
    expect(report(changes).match(/\| #new, assigned to/g)).toHaveLength(2);
  });

  it('plans nothing once it was applied', () => {
    const observed = merge([postmortem(items)]);
    expect(planFollowUp(applied(observed, planFollowUp(observed)))).toEqual([]);
  });

  it('links what a cut-off run left unlinked, but not what a person took off after the report', () => {
    const observed = merge([postmortem(items)]);
    const after = applied(observed, planFollowUp(observed));
    const unlinked = { ...after, postmortems: observed.postmortems };
    expect(planFollowUp(unlinked)).toEqual([]);
    const links = planFollowUp({ ...unlinked, comments: [] }).filter(({ kind }) => kind === 'linkSubIssue');
    expect(links).toMatchObject([
      { parent: 7, child: { number: 20 } },
      { parent: 7, child: { number: 21 } },
    ]);
  });

  it('closes the younger of two issues of one item, and leaves a closed one closed', () => {
    const observed = merge([postmortem(items)]);
    const after = applied(observed, planFollowUp(observed));
    const [first] = after.issues;
    const twin = { ...issue({ number: 30, author: BOT }), body: first?.body ?? '' };
    const closing = [{ kind: 'closeTwin', number: 30, of: '#20' }];
    expect(planFollowUp({ ...after, issues: [twin, ...after.issues] })).toEqual(closing);
    expect(planFollowUp({ ...after, issues: [{ ...twin, open: false }, ...after.issues] })).toEqual([]);
  });

  it('adopts a ticket of this repository, leaves one elsewhere, and makes an issue for one that does not exist', () => {
    const named = [
      item('One', { ticket: '#12' }),
      item('Two', { ticket: 'https://tracker.example/OPS-4' }),
      item('Three', { ticket: '#99' }),
      item('Four', { ticket: 'https://github.com/acme/shop/issues/12' }),
    ];
    const tickets = new Map([
      [12, issue({ number: 12, author: 'alice' })],
      [99, null],
    ]);
    const changes = planFollowUp(merge([postmortem(named, { tickets })]));
    expect(made(changes).map(({ title }) => title)).toEqual(['Three']);
    expect(report(changes)).toMatch(/#12, named[\s\S]*<https:\/\/tracker\.example\/OPS-4>[\s\S]*no issue 99/);
  });

  it('makes no issue for what is done', () => {
    const changes = planFollowUp(
      merge([postmortem([item('Done', { done: true }), item('Open', { done: false })])]),
    );
    expect(made(changes).map(({ title }) => title)).toEqual(['Open']);
    expect(report(changes)).toContain('marked as done');
  });

  it('turns names into logins, and says who was meant where GitHub cannot assign', () => {
    const people = config({ people: { 'Bob Miller': 'bob' } });
    const owners = [item('A', { owners: ['bob miller', '@gone', '@acme/team'] })];
    const [change] = made(planFollowUp(merge([postmortem(owners)], { config: people })));
    expect(change?.assignees).toEqual(['bob']);
    expect(change?.body).toMatch(/Meant for \S*gone, \S*acme\S*team/);
    expect(change?.body).not.toMatch(/@gone|@acme\/team/);
  });

  it('gives what names nobody to the configured owner, and assigns nobody whom GitHub refuses', () => {
    const own = config({ actions: { ...config().actions, owner: 'carol' } });
    const refused = made(planFollowUp(merge([postmortem([item('A')])], { config: own })));
    expect(refused[0]).toMatchObject({ assignees: [] });
    const assignable = new Set(['carol']);
    expect(
      made(planFollowUp(merge([postmortem([item('A')])], { config: own, assignable })))[0]?.assignees,
    ).toEqual(['carol']);
  });

  it('refuses the whole beyond the limit and says so once', () => {
    const many = Array.from({ length: 51 }, (_, at) => item(`Item ${at}`));
    const observed = merge([postmortem(many)]);
    const changes = planFollowUp(observed);
    expect(changes).toMatchObject([{ kind: 'writeComment', name: 'limit', on: 8 }]);
    const [change] = changes;
    if (change?.kind !== 'writeComment') throw new Error('no comment');
    const comments = [comment(sealComment('limit', change.body.join('')))];
    expect(planFollowUp({ ...observed, comments })).toEqual([]);
  });

  it('writes a task list on the incident where GitHub has no sub-issues', () => {
    const changes = planFollowUp(merge([postmortem(items, { incident: parent({ subIssues: null }) })]));
    expect(made(changes).map(({ parent }) => parent)).toEqual([null, null]);
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'writeComment', name: 'action-items', on: 7 }),
    );
  });

  it('links to its document only when there is no incident', () => {
    const changes = planFollowUp(merge([postmortem(items, { incident: null })]));
    expect(made(changes)[0]).toMatchObject({ parent: null });
    expect(made(changes)[0]?.body).not.toContain('Incident');
  });

  it('says nothing on a later edit that adds no item, and makes one for the item that it adds', () => {
    const first = merge([postmortem(items)]);
    const after = applied(first, planFollowUp(first));
    const edited = (all: typeof items) => ({
      ...after,
      comments: [],
      postmortems: [
        postmortem(all, {
          change: { path: 'postmortems/2026-11-20-checkout.md', status: 'modified', previousPath: null },
          incident: parent({ subIssues: after.issues }),
        }),
      ],
    });
    expect(planFollowUp(edited(items))).toEqual([]);
    expect(made(planFollowUp(edited([...items, item('Write a runbook')]))).map(({ title }) => title)).toEqual(
      ['Write a runbook'],
    );
  });

  it('gives text from the document no effect', () => {
    const hostile = item('Closes #1 @acme/all <!-- debrief:action {} --> | <script>\n::error::x', {
      owners: ['@eve | <b>'],
    });
    const changes = planFollowUp(merge([postmortem([hostile], { postmortem: { title: 'Fixes #2 @all' } })]));
    const text = [...made(changes).flatMap(({ title, body }) => [title, body]), report(changes)].join('\n');
    expect(text).not.toMatch(/Closes #1|Fixes #2|@acme|@all|@eve|<script|<b>|<!-- debrief:action \{\}/);
  });
});
