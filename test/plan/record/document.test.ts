import { describe, expect, it } from '@jest/globals';
import type { IssueEvent } from '../../../src/github/issue-events.ts';
import type { Issue } from '../../../src/github/port.ts';
import type { OpenPostmortem } from '../../../src/plan/change.ts';
import { planDraft } from '../../../src/plan/draft.ts';
import type { Postmortem } from '../../../src/postmortem/model.ts';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';
import { builtInTemplate, checkSource } from '../../postmortem/check-source.ts';
import { anyCharacter, fc, runs } from '../../support/properties.ts';
import { config, incident, issue } from '../observed.ts';
import { comment, event, minute, pull } from './incident.ts';

interface Options extends Partial<Issue> {
  readonly zone?: string;
  readonly template?: string;
}

function draft(
  history: readonly IssueEvent[],
  { zone = 'UTC', template = builtInTemplate('incident'), ...change }: Options = {},
): OpenPostmortem {
  const observed = incident({
    issue: issue(change),
    events: history,
    config: config({ timezone: zone }),
    template: { name: 'incident', source: template },
  });
  const [opened] = planDraft(observed);
  if (opened?.kind !== 'openPostmortem') throw new Error('nothing was opened');
  return opened;
}

function read({ file }: OpenPostmortem): Postmortem {
  return parsePostmortem(file.text, { path: file.path, zone: 'UTC' });
}

const closed = (minutes: number) => event(minutes, { kind: 'closed', reason: 'completed', commit: null });
const HISTORY = [
  event(1, { kind: 'labelled', label: 'incident' }, 'alice'),
  event(4, { kind: 'assigned', login: 'bob' }),
  comment(9, 'The gateway answers 500'),
  event(20, { kind: 'referenced', thread: pull(12, 'Use another gateway', minute(45)) }),
  closed(50),
];
const INCIDENT = { labels: ['incident', 'sev1', 'service: checkout', 'service: api'], assignees: ['bob'] };

describe('the drafted postmortem', () => {
  it('has the facts in its front matter, in the configured zone, and leaves open what is not known', () => {
    const { frontMatter } = read(draft(HISTORY, { ...INCIDENT, zone: 'Asia/Tokyo' }));
    expect(frontMatter).toMatchObject({
      date: '2026-11-21',
      severity: 'SEV1',
      extra: {
        started: null,
        detected: '2026-11-21 08:30',
        acknowledged: '2026-11-21 08:34',
        mitigated: null,
        resolved: '2026-11-21 09:20',
        services: ['api', 'checkout'],
        reporter: 'alice',
        responders: ['bob'],
      },
    });
  });

  it('has a timeline whose times are the instants of the events, each with a link to its source', () => {
    for (const zone of ['UTC', 'America/Chicago', 'Asia/Kolkata', 'Pacific/Chatham']) {
      const { timeline, lines } = read(draft(HISTORY, { ...INCIDENT, zone }));
      expect(timeline.entries.map(({ at }) => Date.parse(at ?? ''))).toEqual(
        [0, 1, 4, 9, 20, 45, 50].map((minutes) => Date.parse(minute(minutes))),
      );
      for (const { line } of timeline.entries)
        expect(lines[line - 1]).toMatch(/ \(\[source\]\(https:\/\/github\.com\/acme\/shop\/[^)]+\)\) \|$/);
    }
  });

  it('states the day where it changes, and the offset in the hour that autumn repeats', () => {
    const night = (time: string) => ({ ...closed(0), at: time });
    const history = [
      night('2026-10-25T00:30:00Z'),
      { ...event(0, { kind: 'reopened' }), at: '2026-10-25T01:10:00Z' },
      night('2026-10-25T02:00:00Z'),
    ];
    const change = draft(history, { createdAt: '2026-10-24T20:00:00Z', zone: 'Europe/Berlin' });
    expect(read(change).timeline.entries.map(({ at }) => Date.parse(at ?? ''))).toEqual(
      ['2026-10-24T20:00Z', '2026-10-25T00:30Z', '2026-10-25T01:10Z', '2026-10-25T02:00Z'].map(Date.parse),
    );
    expect(change.file.text.match(/^\| (?:2026-10-25 )?\d\d:\d\d(?: \+0[12]:00)? \|/gm)).toEqual([
      '| 22:00 |',
      '| 2026-10-25 02:30 +02:00 |',
      '| 02:10 +01:00 |',
      '| 03:00 |',
    ]);
    expect(checkSource(change.file.text).filter(({ rule }) => rule.startsWith('time'))).toEqual([]);
  });

  it('leaves to the check what is still missing, and gives it nothing else to say', () => {
    const findings = checkSource(draft(HISTORY, INCIDENT).file.text);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(['empty-section', 'no-action-items', 'unfilled-guidance']),
    );
    expect(findings.filter(({ rule }) => rule === 'empty-section')).toHaveLength(5);
    const bare = checkSource(draft([]).file.text);
    expect(bare.filter(({ rule }) => rule === 'severity-known')).toHaveLength(1);
  });

  it('links the work that refers to the incident', () => {
    expect(draft(HISTORY).file.text).toContain(
      '- [Pull request 12: Use another gateway](https://github.com/acme/shop/pull/12)\n',
    );
  });

  it('is the same again from the same state', () => {
    expect(draft(HISTORY, INCIDENT)).toEqual(draft(structuredClone(HISTORY), INCIDENT));
  });

  it('fills empty keys of a template of the repository, keeps what it states, and shows what it asks for', () => {
    const template = [
      '---',
      'severity: SEV4 # always',
      'services: # ours',
      'detected: ~',
      'started: null',
      '"resolved":',
      'team: []',
      '---',
      '{{ severity }} {{ services }} {{ acknowledged }}{% for entry in timeline %}',
      '- {{ entry.date }}, {{ entry.time }}, {{ entry.kind }}: {{ entry.text }}{% endfor %}',
      '',
    ].join('\n');
    const [, front, body] = draft(HISTORY, { ...INCIDENT, template }).file.text.split(/^---\n/m);
    expect(front?.split('\n').slice(6, -1)).toEqual([
      'severity: SEV4 # always',
      'services: [api, checkout] # ours',
      'detected: 2026-11-20 23:30',
      'started: null',
      '"resolved": 2026-11-21 00:20',
      'team: []',
    ]);
    expect(body?.split('\n')).toEqual([
      'SEV1 api, checkout 2026-11-20 23:34',
      '- 2026-11-20, 23:30, opened: Incident opened: “Checkout answers 500”',
      '- 2026-11-20, 23:31, labelled: Labelled incident',
      '- 2026-11-20, 23:34, assigned: A responder is assigned',
      '- 2026-11-20, 23:39, commented: “The gateway answers 500”',
      '- 2026-11-20, 23:50, referenced: Pull request 12 refers to the incident: “Use another gateway”',
      '- 2026-11-21, 2026-11-21 00:15, merged: Pull request 12 is merged: “Use another gateway”',
      '- 2026-11-21, 00:20, closed: Incident closed',
      '',
    ]);
  });

  it('needs nothing of a template that knows nothing of it', () => {
    const template = '# {{ title }}\n\n## Timeline\n';
    expect(draft(HISTORY, { template }).file.text).toMatch(/\n---\n# Checkout answers 500\n\n## Timeline\n$/);
  });
});

const HOSTILE = [
  '%%{init: {"theme": "x"}}%% %% ; # : , ```\n```mermaid',
  'section A :crit, 2026-01-01',
  'title x; click y call z()',
  '@acme/everyone #1 closes #2 <!-- --> <img src=x> | a |',
  '## Heading\n- [ ] item\n---\nid: forged',
  '{{ id }} {% include "x" %} ](http://evil.test) [a](javascript:x)',
  '\u202egnp.exe \u0000 \u2028 ::error::x ##[error]',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: anyCharacter, maxLength: 300 }));
const minutes = fc.integer({ min: 0, max: 3000 });
const hostileEvent: fc.Arbitrary<IssueEvent> = fc.oneof(
  fc.record({ at: minutes, words: text }).map(({ at, words }) => comment(at, words)),
  fc
    .record({ at: minutes, words: text })
    .map(({ at, words }) => event(at, { kind: 'labelled', label: words })),
  fc
    .record({ at: minutes, words: text })
    .map(({ at, words }) => event(at, { kind: 'renamed', from: words, to: words.toUpperCase() })),
  fc
    .record({ at: minutes, words: text })
    .map(({ at, words }) => event(at, { kind: 'referenced', thread: { ...pull(at, words), url: words } })),
  minutes.map(closed),
);

const PLAIN = /^[\p{L}\p{M}\p{N} .,!?'’“”()/+_…-]+$/u;
/** What Mermaid reads of a chart of ours, line by line. */
const CHART = [
  /^gantt$/,
  /^ {4}(?:accTitle: The incident over time|dateFormat YYYY-MM-DD HH:mm|axisFormat (?:%m-%d|%m-%d %H:%M|%H:%M)|todayMarker off|tickInterval 1minute)$/,
  /^ {4}section (?:Phases|Timeline)$/,
  /^ {4}[^:]+ :(?:crit|active|done), \d{4}-\d\d-\d\d \d\d:\d\d, \d{4}-\d\d-\d\d \d\d:\d\d$/,
  /^ {4}(?:\d\d-\d\d )?\d\d\.\d\d[^:]* :milestone, \d{4}-\d\d-\d\d \d\d:\d\d, 0m$/,
];

describe('what anybody writes', () => {
  it('becomes neither YAML nor Markdown nor Mermaid', () => {
    fc.assert(
      fc.property(fc.array(hostileEvent, { maxLength: 40 }), text, (events, title) => {
        const history = events.toSorted((a, b) => a.at.localeCompare(b.at));
        const change = draft(history, { title: title.trim() || 'x', zone: 'America/Chicago' });
        const document = read(change);
        expect(document.faults).toEqual([]);
        expect(document.frontMatter?.id).toBe('shop-7');
        const rows = change.file.text.match(/^\| (?:\d{4}-\d\d-\d\d )?\d\d:\d\d.*$/gm) ?? [];
        expect(document.timeline.entries).toHaveLength(rows.length);
        expect(document.sections.filter(({ level }) => level === 2)).toHaveLength(7);
        expect(checkSource(change.file.text, { rule: 'timeline-order' })).toEqual([]);
        for (const told of [change.body, change.file.text.slice(change.file.text.indexOf('\n---\n'))])
          expect(told.replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(
            /@acme|<img|(?<!\\)\]\((?!https:)|(?<!\[)#[12]\b/,
          );
        const [, chart = ''] = /^```mermaid\n([\s\S]*?)\n```$/m.exec(change.body) ?? [];
        expect(change.body.match(/^```/gm)).toHaveLength(2);
        for (const line of chart.split('\n')) {
          expect(CHART.some((shape) => shape.test(line))).toBe(true);
          if (line.includes(' :milestone')) expect(line.slice(0, line.indexOf(' :'))).toMatch(PLAIN);
        }
        expect(chart.length).toBeLessThan(5000);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('the chart', () => {
  const chart = (history: readonly IssueEvent[], options: Options = {}) =>
    /^```mermaid\n([\s\S]*?)\n```$/m.exec(draft(history, options).body)?.[1]?.split('\n') ?? [];

  it('shows the phases and the entries by the clocks of the zone', () => {
    expect(chart(HISTORY, { zone: 'America/Chicago' })).toEqual([
      'gantt',
      '    accTitle: The incident over time',
      '    dateFormat YYYY-MM-DD HH:mm',
      '    axisFormat %H:%M',
      '    todayMarker off',
      '    section Phases',
      '    Until acknowledged :crit, 2026-11-20 17:30, 2026-11-20 17:34',
      '    Until resolved :done, 2026-11-20 17:34, 2026-11-20 18:20',
      '    section Timeline',
      '    17.30 Incident opened “Checkout answers 500” :milestone, 2026-11-20 17:30, 0m',
      '    17.31 Labelled incident :milestone, 2026-11-20 17:31, 0m',
      '    17.34 A responder is assigned :milestone, 2026-11-20 17:34, 0m',
      '    17.39 “The gateway answers 500” :milestone, 2026-11-20 17:39, 0m',
      '    17.50 Pull request 12 refers to the incident “Use another gat… :milestone, 2026-11-20 17:50, 0m',
      '    18.15 Pull request 12 is merged “Use another gateway” :milestone, 2026-11-20 18:15, 0m',
      '    18.20 Incident closed :milestone, 2026-11-20 18:20, 0m',
    ]);
    expect(draft(HISTORY, { zone: 'America/Chicago' }).body).toContain(
      'Detected 2026-11-20 17:30, acknowledged after 4 min, resolved after 50 min. Times are in America/Chicago.',
    );
  });

  it('shows an incident that has just begun as open, over some minutes', () => {
    expect(chart([]).slice(3, 9)).toEqual([
      '    axisFormat %H:%M',
      '    tickInterval 1minute',
      '    todayMarker off',
      '    section Phases',
      '    Not resolved yet :active, 2026-11-20 23:30, 2026-11-20 23:40',
      '    section Timeline',
    ]);
  });

  it('shows the days of a long one, and its beginning and end where there is too much of it', () => {
    const talk = Array.from({ length: 100 }, (_, index) => comment(index * 60 + 1, `Word ${index}`));
    const lines = chart([...talk, closed(6001)]);
    expect(lines).toContain('    axisFormat %m-%d');
    expect(chart([closed(600)])).toContain('    axisFormat %m-%d %H:%M');
    expect(lines.filter((line) => line.includes(':milestone'))).toHaveLength(24);
    expect(lines.at(-1)).toBe('    11-25 03.31 Incident closed :milestone, 2026-11-25 03:31, 0m');
  });
});
