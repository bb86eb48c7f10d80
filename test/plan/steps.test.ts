import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/plan/change.ts';
import { stepLine, stepsOf } from '../../src/plan/steps.ts';

const issue = (item: string): Change => ({
  kind: 'ensureActionIssue',
  item,
  title: 'Do it',
  body: '',
  labels: [],
  assignees: [],
  due: { date: null, milestone: null },
  parent: { number: 12 },
});
const comment = (...items: string[]): Change => ({
  kind: 'writeComment',
  on: 13,
  id: null,
  name: 'report',
  body: ['What became: ', ...items.map((issueOf) => ({ issueOf })), ...items.map((issueOf) => ({ issueOf }))],
});

describe('stepsOf', () => {
  it('numbers the changes and says of each which ones it waits for', () => {
    const changes = [issue('1.1'), issue('1.2'), issue('1.4'), comment('1.1', '1.2', '1.4'), comment('1.2')];
    const steps = stepsOf(changes);
    expect(steps.map(({ step, after }) => [step, after])).toEqual([
      [1, []],
      [2, []],
      [3, []],
      [4, [1, 2, 3]],
      [5, [2]],
    ]);
    expect(steps.map(stepLine)).toEqual([
      '1. open an issue for action item 1.1 below #12',
      '2. open an issue for action item 1.2 below #12',
      '3. open an issue for action item 1.4 below #12',
      '4. write the report comment on #13 (needs steps 1–3)',
      '5. write the report comment on #13 (needs step 2)',
    ]);
  });

  it('waits for nothing that is there already', () => {
    expect(stepsOf([issue('1.1'), comment()]).at(-1)).toMatchObject({ after: [] });
    expect(stepsOf([])).toEqual([]);
  });

  it('leaves out of a range what is not in it', () => {
    const changes = [issue('a'), issue('b'), issue('c'), issue('d'), comment('a', 'c', 'd')];
    expect(stepsOf(changes).map(stepLine).at(-1)).toContain('(needs steps 1, 3–4)');
  });
});
