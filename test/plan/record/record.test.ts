import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../../../src/config/schema.ts';
import type { IssueEvent } from '../../../src/github/issue-events.ts';
import type { Issue } from '../../../src/github/port.ts';
import type { Fact } from '../../../src/plan/record/facts.ts';
import { type IncidentRecord, recordOf } from '../../../src/plan/record/record.ts';
import { config, issue } from '../observed.ts';
import { comment, event, minute, OPENED, pull } from './incident.ts';

function record(
  history: readonly IssueEvent[],
  { said = [], ...change }: Partial<Issue> & { said?: readonly Fact[] } = {},
): IncidentRecord {
  return recordOf({ issue: issue({ assignees: [], ...change }), events: history, config: config(), said });
}

const texts = (history: readonly IssueEvent[], change: Partial<Issue> = {}) =>
  record(history, change).entries.map(({ text }) => text);

const by = { login: 'carol', isBot: false };
const stated = (
  milestone: 'started' | 'detected' | 'mitigated' | 'resolved',
  minutes: number,
  said: number,
): Fact => ({
  kind: 'reached',
  milestone,
  at: minute(minutes),
  saidAt: minute(said),
  by,
  url: null,
});

describe('the milestones', () => {
  const times = (history: readonly IssueEvent[], said: readonly Fact[] = []) =>
    Object.entries(record(history, { said }).milestones).flatMap(([name, reached]) =>
      reached ? [`${name} ${(Date.parse(reached.at) - Date.parse(OPENED)) / 60_000}`] : [],
    );
  const closed = (minutes: number, reason: string | null = 'completed') =>
    event(minutes, { kind: 'closed', reason, commit: null });

  it('of an incident that was only opened are that it was detected', () => {
    expect(times([])).toEqual(['detected 0']);
  });

  it.each<[string, IssueEvent[]]>([
    ['the first assignment, also to the reporter', [event(4, { kind: 'assigned', login: 'alice' }, 'alice')]],
    ['the first comment of another person', [comment(1, 'Down!', { by: 'alice' }), comment(4, 'Looking')]],
    ['a label that another person put on', [event(4, { kind: 'labelled', label: 'incident' })]],
  ])('count as acknowledgement %s', (_, history) => {
    expect(times([...history, comment(9, 'Later', { by: 'carol' })])).toEqual([
      'detected 0',
      'acknowledged 4',
    ]);
  });

  it.each<[string, IssueEvent[]]>([
    ['what the reporter says', [comment(1, 'Down!', { by: 'alice' })]],
    [
      'what a bot does',
      [event(1, { kind: 'assigned', login: 'bob' }, 'triage[bot]'), comment(2, 'Hi', { by: 'x[bot]' })],
    ],
    ['what an outsider says', [comment(1, 'Me too', { by: 'eve', standing: 'outsider' })]],
    [
      'what was folded away as spam',
      [comment(1, 'Buy', { by: 'eve', standing: 'contributor', hidden: true })],
    ],
  ])('do not count as acknowledgement %s', (_, history) => {
    expect(times(history)).toEqual(['detected 0']);
  });

  it('hold the last closing while it holds, and only one after which something was done', () => {
    expect(times([closed(30)])).toEqual(['detected 0', 'resolved 30']);
    expect(times([closed(30), event(40, { kind: 'reopened' }), closed(50, null)])).toContain('resolved 50');
    expect(times([closed(30), event(40, { kind: 'reopened' })])).toEqual(['detected 0']);
    expect(times([closed(30, 'not_planned')])).toEqual(['detected 0']);
    expect(times([closed(30, 'duplicate')])).toEqual(['detected 0']);
  });

  it('are what a person stated, the last word before what GitHub saw', () => {
    const said = [stated('detected', -20, 60), stated('detected', -15, 61), stated('started', -30, 5)];
    expect(times([closed(30)], said)).toEqual(['started -30', 'detected -15', 'resolved 30']);
    expect(times([closed(30)], [stated('resolved', 20, 25), stated('mitigated', 10, 70)])).toContain(
      'resolved 20',
    );
  });

  it('leave open what events tell and what a person stated contradicts', () => {
    const assigned = event(4, { kind: 'assigned', login: 'bob' });
    expect(times([assigned], [stated('detected', 10, 20)])).toEqual(['detected 10']);
    expect(times([assigned], [stated('resolved', 2, 20)])).toEqual(['detected 0', 'resolved 2']);
  });
});

describe('severity and services', () => {
  const of = (...labels: string[]) => {
    const { severity, services } = record([], { labels: ['incident', ...labels] });
    return [severity, ...services];
  };

  it.each([
    [['sev1'], 'SEV1'],
    [['SEV-2'], 'SEV2'],
    [['severity: 3'], 'SEV3'],
    [['severity/critical'], 'critical'],
    [['incident-severity: P1'], 'P1'],
    [['s2'], 'S2'],
    [['severe weather'], null],
    [['P1'], null],
    [['priority: P0'], null],
    [['several'], null],
  ])('of the labels %j: %j', (labels, severity) => {
    expect(of(...labels)).toEqual([severity]);
  });

  it('of two labels is the one that was put on last', () => {
    const put = (minutes: number, label: string) => event(minutes, { kind: 'labelled', label });
    const labels = ['incident', 'sev2', 'sev1'];
    expect(record([put(1, 'sev1'), put(9, 'sev2')], { labels }).severity).toBe('SEV2');
    expect(record([put(1, 'sev2'), put(9, 'sev1')], { labels }).severity).toBe('SEV1');
  });

  it('is a label of the scale that the team configured, as it is written there', () => {
    const own = configSchema.parse({ rules: { 'severity-known': { values: ['Gold', 'P1'] } } });
    const graded = (label: string) =>
      recordOf({ issue: issue({ labels: [label] }), events: [], config: own }).severity;
    expect([graded('gold'), graded('p-1'), graded('sev: P1'), graded('copper')]).toEqual([
      'Gold',
      'P1',
      'P1',
      null,
    ]);
  });

  it('is what a person said', () => {
    const said: Fact[] = [{ kind: 'graded', severity: 'SEV3', at: minute(9), by, url: null }];
    expect(record([], { labels: ['sev1'], said }).severity).toBe('SEV3');
  });

  it('names each service once', () => {
    expect(of('service: web', 'service/api', 'component:web', 'services', 'area: x')).toEqual([
      null,
      'api',
      'web',
    ]);
  });
});

describe('the people', () => {
  it('are the reporter, who is assigned, and who acted or spoke as a member', () => {
    const history = [
      event(1, { kind: 'labelled', label: 'incident' }, 'carol'),
      event(2, { kind: 'assigned', login: 'bob' }, 'carol'),
      comment(3, 'Looking', { by: 'dave' }),
      comment(4, 'Me too', { by: 'eve', standing: 'outsider' }),
      comment(5, 'And me', { by: 'fay', standing: 'contributor' }),
      comment(6, 'Beep', { by: 'ci[bot]' }),
      event(7, { kind: 'closed', reason: 'completed', commit: null }, 'grace'),
    ];
    expect(record(history, { assignees: ['bob'] }).people).toEqual({
      reporter: 'alice',
      assigned: ['bob'],
      responders: ['carol', 'bob', 'dave', 'grace'],
    });
  });

  it('are none where a bot reported it and nobody came', () => {
    const labelled = event(1, { kind: 'labelled', label: 'incident' }, 'pager[bot]');
    expect(record([labelled], { author: 'pager[bot]' }).people).toEqual({
      reporter: null,
      assigned: [],
      responders: [],
    });
  });
});

describe('the entries', () => {
  it('tell what happened in order, without a name', () => {
    const fix = pull(12, 'Revert "Use the new gateway"', minute(30));
    const history = [
      event(1, { kind: 'labelled', label: 'incident' }, 'alice'),
      event(1.2, { kind: 'labelled', label: 'sev1' }, 'alice'),
      event(2, { kind: 'assigned', login: 'bob' }),
      event(2.1, { kind: 'assigned', login: 'dave' }),
      comment(5, 'The **gateway** answers `500`.\n\nMore of it.'),
      event(9, { kind: 'renamed', from: 'Checkout is slow', to: 'Checkout answers 500' }),
      event(20, { kind: 'referenced', thread: fix }),
      event(25, { kind: 'commit', sha: 'abcdef0123456789' }),
      event(40, { kind: 'closed', reason: 'completed', commit: 'abcdef0123456789' }),
      event(90, { kind: 'reopened' }),
      event(95, { kind: 'unlabelled', label: 'sev1' }),
      event(99, { kind: 'closed', reason: 'not_planned', commit: null }),
    ];
    expect(texts(history)).toEqual([
      'Incident opened: “Checkout is slow”',
      'Labelled incident, sev1',
      '2 responders are assigned',
      '“The gateway answers 500.”',
      'Renamed to “Checkout answers 500”',
      'Revert, pull request 12 refers to the incident: “Revert "Use the new gateway"”',
      'Commit abcdef0 refers to the incident',
      'Revert, pull request 12 is merged: “Revert "Use the new gateway"”',
      'Incident closed by commit abcdef0',
      'Incident reopened',
      'No longer labelled sev1',
      'Incident closed as not planned',
    ]);
    const names = /\b(?:alice|bob|dave)\b/;
    expect(texts(history).filter((text) => names.test(text))).toEqual([]);
    expect(record(history).links).toMatchObject([
      { kind: 'revert', text: 'Pull request 12: Revert "Use the new gateway"', mergedAt: minute(30) },
      { kind: 'commit', text: 'Commit abcdef0' },
    ]);
  });

  it.each<[string, IssueEvent[]]>([
    ['a bot says', [comment(1, 'Build 7 is green', { by: 'ci[bot]' })]],
    ['a bot does', [event(1, { kind: 'assigned', login: 'bob' }, 'ci[bot]')]],
    ['an outsider says', [comment(1, 'Me too', { by: 'eve', standing: 'outsider' })]],
    ['was folded away', [comment(1, 'Off topic', { hidden: true })]],
    ['is a command', [comment(1, '/timeline 14:05 rolled back')]],
    ['has no word', [comment(1, '👍'), comment(2, '![](https://x.test/a.png)'), comment(3, '> what?')]],
    ['is only code', [comment(1, '```\npanic\n```'), comment(2, '```\nnever closed')]],
    [
      'was put on and taken off',
      [event(1, { kind: 'labelled', label: 'Bug' }), event(3, { kind: 'unlabelled', label: 'bug' })],
    ],
    [
      'went to and fro',
      [
        event(1, { kind: 'assigned', login: 'bob' }),
        event(2, { kind: 'unassigned', login: 'bob' }),
        event(3, { kind: 'assigned', login: 'dave' }),
        event(4, { kind: 'unassigned', login: 'dave' }),
      ],
    ],
    [
      'was closed by mistake',
      [event(1, { kind: 'closed', reason: 'completed', commit: null }), event(1.5, { kind: 'reopened' })],
    ],
    [
      'was renamed and renamed back',
      [
        event(1, { kind: 'renamed', from: 'Checkout answers 500', to: 'x' }),
        event(2, { kind: 'renamed', from: 'x', to: 'Checkout answers 500' }),
      ],
    ],
  ])('leave out what %s', (_, history) => {
    expect(texts(history)).toEqual(['Incident opened: “Checkout answers 500”']);
  });

  it('keep what was taken back later, and the net of several renamings', () => {
    const history = [
      event(1, { kind: 'labelled', label: 'sev1' }),
      event(2, { kind: 'renamed', from: 'a', to: 'b' }),
      event(4, { kind: 'renamed', from: 'b', to: 'c' }),
      event(30, { kind: 'unlabelled', label: 'sev1' }),
    ];
    expect(texts(history)).toEqual([
      'Incident opened: “a”',
      'Labelled sev1',
      'Renamed to “c”',
      'No longer labelled sev1',
    ]);
  });

  it('keep what an outsider says who reported it, and a bot that opens, labels and closes', () => {
    const said = comment(3, 'Since 14:02', { by: 'eve', standing: 'outsider' });
    expect(texts([said], { author: 'eve' })).toContain('“Since 14:02”');
    const history = [
      event(1, { kind: 'labelled', label: 'incident' }, 'pager[bot]'),
      event(9, { kind: 'closed', reason: null, commit: null }, 'pager[bot]'),
    ];
    expect(texts(history, { author: 'pager[bot]' })).toHaveLength(3);
  });

  it('tell of a thread that refers to the incident once', () => {
    const thread = pull(12, 'Fix it');
    const history = [event(1, { kind: 'referenced', thread }), event(9, { kind: 'referenced', thread })];
    expect(texts(history)).toHaveLength(2);
    expect(record(history).links).toHaveLength(1);
  });

  it('repeat no secret', () => {
    const token = `gh${'p'}_${'a1B2c3D4e5'.repeat(4)}`;
    expect(texts([comment(1, `Use ${token} for now`)]).join()).not.toContain(token);
  });

  it('shorten what is long, and count the middle of a long talk', () => {
    const talk = Array.from({ length: 1000 }, (_, index) =>
      comment(index + 1, `Word ${index} ${'x'.repeat(500)}`),
    );
    const { entries } = record([...talk, event(2000, { kind: 'closed', reason: 'completed', commit: null })]);
    expect(entries).toHaveLength(120);
    expect(entries.filter(({ kind }) => kind === 'more')).toMatchObject([
      { text: '883 more entries are in the incident' },
    ]);
    expect(entries.map(({ text }) => text)).toContain('Incident closed');
    expect(Math.max(...entries.map(({ text }) => text.length))).toBeLessThan(150);
  });

  it('tell what people said in commands at the time that they said', () => {
    const said: Fact[] = [
      { kind: 'told', text: 'Rolled back', at: minute(15), by, url: null },
      stated('started', -30, 60),
      { kind: 'graded', severity: 'SEV2', at: minute(3), by, url: null },
    ];
    expect(record([], { said }).entries.map(({ text }) => text)).toEqual([
      'Started',
      'Incident opened: “Checkout answers 500”',
      'Severity set to SEV2',
      'Rolled back',
    ]);
  });
});
