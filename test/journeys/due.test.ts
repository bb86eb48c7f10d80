import { afterEach, describe, expect, it } from '@jest/globals';
import type { RepositoryOptions } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const PATH = 'postmortems/outage.md';
const DUE = 'actions:\n  due:\n    field: due date\n    milestone: "Due {due}"\n';
const document = (...items: readonly string[]) =>
  `# Outage\n\n## Action items\n\n${items.map((item) => `- [ ] ${item}\n`).join('')}`;
const ALERT = 'Add an alert (owner: @alice, due: 2026-12-01, priority: P1)';
const RUNBOOK = 'Write a runbook (owner: @bob, due: 2026-12-01, priority: P2)';

interface Setting {
  readonly config?: string;
  readonly fields?: readonly { readonly name: string; readonly type: 'date' | 'text' }[];
  readonly options?: Partial<RepositoryOptions>;
}

/** The ids of the organization's fields. */
let fields: readonly number[];

/** A postmortem with two action items was merged: #1, with the issues #2 and #3. */
async function open({ config = DUE, fields: own = [{ name: 'Due date', type: 'date' }] }: Setting = {}) {
  shop = await openShop({ files: { '.github/postmortem.yml': config } });
  fields = own.map((field) => shop.github.createIssueField('acme', field));
  await shop.land({ [PATH]: document(ALERT, RUNBOOK) });
}

const state = () => shop.github.state(SHOP);
const issue = (number: number) => {
  const found = state().issues.find((each) => each.number === number);
  if (!found) throw new Error(`There is no issue ${number}.`);
  return found;
};
const person = () => shop.github.person('bob');
const edit = async (...items: readonly string[]) => void (await shop.land({ [PATH]: document(...items) }));
const date = (number: number) => issue(number).fields[fields[0] ?? 0];
const shown = (number: number) => [date(number), issue(number).milestone];
const labels = (number: number) => issue(number).labels.filter((label) => label.startsWith('priority'));
/** Nothing more is written, whatever is delivered again. */
const settled = async () => {
  const writes = () =>
    shop.github.requests.filter(
      ({ actor, isWrite, isToken }) => actor === 'debrief[bot]' && isWrite && !isToken,
    ).length;
  await shop.quiet();
  const before = writes();
  for (const { id, event } of [...shop.github.deliveries])
    if (event === 'pull_request') await shop.github.webhooks.redeliver(id);
  await shop.quiet();
  await shop.app.sweep();
  await shop.quiet();
  expect(writes()).toBe(before);
};

describe('a due date', () => {
  it('stands in the body, in the field of the organization and in one milestone for each date', async () => {
    await open();
    expect(issue(2).body).toContain('| Due | 2026-12-01 |');
    expect([shown(2), shown(3)]).toEqual([
      ['2026-12-01', 'Due 2026-12-01'],
      ['2026-12-01', 'Due 2026-12-01'],
    ]);
    expect(state().milestones).toEqual([{ title: 'Due 2026-12-01', dueOn: '2026-12-01T12:00:00.000Z' }]);
    await shop.land({
      'postmortems/other.md': document('Check the settings (owner: @alice, due: 2026-12-01)'),
    });
    expect(issue(5).milestone).toBe('Due 2026-12-01');
    expect(state().milestones).toHaveLength(1);
    await settled();
  });

  it.each([
    ['nothing is configured', '', [{ name: 'Due date', type: 'date' }]],
    ['the organization has no fields', 'actions: { due: { field: Due date } }\n', []],
    [
      'its field is of another type',
      'actions: { due: { field: Due date } }\n',
      [{ name: 'Due date', type: 'text' }],
    ],
  ] as const)('stands in the body alone where %s', async (_, config, own) => {
    await open({ config, fields: own });
    expect(issue(2)).toMatchObject({
      body: expect.stringContaining('| Due | 2026-12-01 |'),
      milestone: null,
      fields: {},
    });
    expect(state().milestones).toEqual([]);
    expect(state().pulls.flatMap(({ comments }) => comments)).toHaveLength(1);
    await settled();
  });

  it('stands in the body alone where GitHub lets nobody ask for fields', async () => {
    shop = await openShop({ files: { '.github/postmortem.yml': 'actions: { due: { field: Due date } }\n' } });
    shop.github.faults.add({
      method: 'POST',
      path: '/graphql',
      when: 'before',
      how: {
        status: 200,
        body: { errors: [{ message: "Field 'issueFields' doesn't exist on type 'Repository'" }] },
      },
    });
    await shop.land({ [PATH]: document(ALERT) });
    expect(issue(2).body).toContain('| Due | 2026-12-01 |');
    expect(shop.github.faults.pending()).toEqual([]);
  });

  it('follows the document after the merge, and goes where it goes', async () => {
    await open();
    await edit(ALERT.replace('12-01', '12-24'), RUNBOOK.replace('due: 2026-12-01, ', ''));
    expect([shown(2), shown(3)]).toEqual([
      ['2026-12-24', 'Due 2026-12-24'],
      [undefined, null],
    ]);
    expect(issue(2).body).toContain('| Due | 2026-12-24 |');
    await settled();
    await edit(ALERT, RUNBOOK);
    expect([shown(2), shown(3)]).toEqual([
      ['2026-12-01', 'Due 2026-12-01'],
      ['2026-12-01', 'Due 2026-12-01'],
    ]);
    await settled();
  });

  it('is a person’s once a person changed it, in field and milestone each for itself', async () => {
    await open();
    person().setField(SHOP, 2, fields[0] ?? 0, '2027-01-15');
    person().milestone(SHOP, 3, 'Sprint 7');
    await edit(ALERT.replace('12-01', '12-24'), RUNBOOK.replace('12-01', '12-24'));
    expect([shown(2), shown(3)]).toEqual([
      ['2027-01-15', 'Due 2026-12-24'],
      ['2026-12-24', 'Sprint 7'],
    ]);
    person().milestone(SHOP, 2, null);
    await edit(ALERT, RUNBOOK);
    expect([shown(2), shown(3)]).toEqual([
      ['2027-01-15', null],
      ['2026-12-01', 'Sprint 7'],
    ]);
    await settled();
  });

  it('is a person’s in the field alone, also where they wrote in the issue before', async () => {
    await open();
    person().edit(SHOP, 2, { title: 'Add an alert (mine)' });
    await edit(ALERT.replace('12-01', '12-24'), RUNBOOK);
    expect(shown(2)).toEqual(['2026-12-24', 'Due 2026-12-24']);
    await edit(ALERT.replace('12-01', '12-28'), RUNBOOK);
    expect(shown(2)).toEqual(['2026-12-28', 'Due 2026-12-28']);
    // The date that the body has: by that alone it would be ours.
    person().setField(SHOP, 2, fields[0] ?? 0, '2026-12-01');
    await edit(ALERT.replace('12-01', '12-31'), RUNBOOK);
    expect(shown(2)).toEqual(['2026-12-01', 'Due 2026-12-31']);
    await settled();
  });

  it('is a person’s in the field also where they chose the date that was there, or none', async () => {
    await open();
    for (const [number, last] of [
      [2, '2026-12-01'],
      [3, null],
    ] as const) {
      person().setField(SHOP, number, fields[0] ?? 0, '2027-01-15');
      person().setField(SHOP, number, fields[0] ?? 0, last);
    }
    await edit(ALERT.replace('12-01', '12-24'), RUNBOOK.replace('12-01', '12-24'));
    expect([date(2), date(3)]).toEqual(['2026-12-01', undefined]);
    await settled();
  });

  it('gets into a field that was configured later, and that nobody wrote in', async () => {
    await open({ config: '' });
    await shop.land({ '.github/postmortem.yml': DUE });
    await edit(ALERT.replace('P1', 'P0'), RUNBOOK);
    expect([date(2), date(3)]).toEqual(['2026-12-01', undefined]);
    await settled();
  });

  it('goes by the date of the body where GitHub does not tell who wrote in a field', async () => {
    await open();
    person().setField(SHOP, 3, fields[0] ?? 0, '2027-01-15');
    const message = "Field 'issueField' doesn't exist on type 'IssueFieldAddedEvent'";
    const how = { status: 200, body: { errors: [{ message }] } };
    // The first question is for the field itself.
    shop.github.faults.add({ method: 'POST', path: '/graphql', nth: 2, times: 2, when: 'before', how });
    await edit(ALERT.replace('12-01', '12-24'), RUNBOOK.replace('12-01', '12-24'));
    expect([date(2), date(3)]).toEqual(['2026-12-24', '2027-01-15']);
    expect(shop.github.faults.pending()).toEqual([]);
  });

  it('has one milestone also where the answer to its making was lost', async () => {
    shop = await openShop({ files: { '.github/postmortem.yml': DUE } });
    const path = '/repos/{owner}/{repo}/milestones';
    shop.github.faults.add({ method: 'POST', path, when: 'after', how: 'reset' });
    await shop.land({ [PATH]: document(ALERT, RUNBOOK) });
    expect(shop.github.faults.pending()).toEqual([]);
    expect(state().milestones).toHaveLength(1);
    expect([issue(2).milestone, issue(3).milestone]).toEqual(['Due 2026-12-01', 'Due 2026-12-01']);
    expect(state().issues).toHaveLength(2);
  });
});

describe('the label of a priority', () => {
  it('follows the document after the merge', async () => {
    await open({ config: '' });
    await edit(ALERT.replace('P1', 'P0'), RUNBOOK.replace(', priority: P2', ''));
    expect([labels(2), labels(3)]).toEqual([['priority: P0'], []]);
    expect(issue(2).labels).toContain('corrective-measure');
    expect(state().labels.find(({ name }) => name === 'priority: P0')?.description).toBe('Priority P0');
    await settled();
    await edit(ALERT, RUNBOOK);
    expect([labels(2), labels(3)]).toEqual([['priority: P1'], ['priority: P2']]);
    await settled();
  });

  it('is a person’s once a person changed it', async () => {
    await open({ config: '' });
    person().unlabel(SHOP, 2, 'priority: P1');
    person().label(SHOP, 3, 'priority: P4');
    person().unlabel(SHOP, 3, 'priority: P2');
    await edit(ALERT.replace('P1', 'P0'), RUNBOOK.replace('P2', 'P0'));
    expect([labels(2), labels(3)]).toEqual([[], ['priority: P4']]);
    expect(issue(2).body).toContain('| Priority | P0 |');
    await settled();
  });

  it('follows as well where a person wrote in the issue, each time', async () => {
    await open({ config: '' });
    person().edit(SHOP, 2, { title: 'Add an alert (mine)' });
    await edit(ALERT.replace('P1', 'P0'), RUNBOOK);
    expect(labels(2)).toEqual(['priority: P0']);
    await edit(ALERT.replace('P1', 'P3'), RUNBOOK);
    expect([issue(2).title, labels(2)]).toEqual(['Add an alert (mine)', ['priority: P3']]);
    await settled();
  });
});
