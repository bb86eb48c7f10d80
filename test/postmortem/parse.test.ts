import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ActionItem, Postmortem, TimelineEntry } from '../../src/postmortem/model.ts';
import { parsePostmortem } from '../../src/postmortem/parse.ts';
import { fc, runs } from '../support/properties.ts';

const FIXTURES = new URL('./fixtures/parse/', import.meta.url);

function describeEntry({ line, time, date, at, text }: TimelineEntry): string {
  return `entry ${line} ${time ?? '-'} ${date ?? '-'} ${at ?? '-'} | ${text}`;
}

function describeItem({
  line,
  done,
  declined,
  owners,
  due,
  priority,
  type,
  ticket,
  text,
}: ActionItem): string {
  const stated = done === null ? '-' : done ? 'done' : 'open';
  const state = declined === null ? stated : `${stated}, declined (${declined})`;
  const fields = [state, owners.join(',') || '-', due ?? '-', priority ?? '-', type ?? '-', ticket ?? '-'];
  return `item ${line} ${fields.join(' ')} | ${text}`;
}

/** What a fixture states in its comment `expected`, as the parser sees it. */
function describePostmortem({ sections, timeline, actionItems }: Postmortem): string[] {
  const known = sections.filter(({ kinds }) => kinds.length > 0);
  return [
    ...known.map(({ line, kinds, marked }) => `section ${line} ${kinds.join('+')}${marked ? '' : ' ~'}`),
    `zone ${timeline.zone ?? '-'}`,
    ...timeline.entries.map(describeEntry),
    ...actionItems.map(describeItem),
  ];
}

describe('a document is read as a careful reader does', () => {
  it.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.md')))('%s', (name) => {
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    const [, expected] = /<!-- expected\n([\s\S]*?)\n-->/.exec(text) ?? [];
    const postmortem = parsePostmortem(text, { path: `postmortems/${name}` });
    expect(describePostmortem(postmortem)).toEqual(expected?.split('\n'));
    expect(postmortem.faults).toEqual([]);
  });
});

describe('input that is not a plain document', () => {
  const empty = { sections: [], actionItems: [], links: [], title: null, frontMatter: null };

  it.each([
    ['UTF-16', Buffer.from('\uFEFF# Title\n', 'utf16le'), 'document', 'UTF-8'],
    ['UTF-16 read as UTF-8', '#\0 \0T\0i\0t\0l\0e\0', 'document', 'UTF-8'],
    ['Latin 1', Uint8Array.from([0x23, 0x20, 0xe4, 0xf6]), 'document', 'UTF-8'],
    ['binary', Uint8Array.from([0x89, 0x50, 0xff, 0, 0, 1, 2]), 'document', 'binary'],
    ['NUL in text', 'abc\0def', 'document', 'binary'],
    ['10 MB', 'a'.repeat(10 * 1024 * 1024), 'document', '1 MiB'],
  ])('%s is one fault and an empty postmortem', (_, source, rule, word) => {
    const postmortem = parsePostmortem(source, { path: 'a.md' });
    expect(postmortem.faults).toEqual([
      { rule, severity: 'error', line: 1, message: expect.stringContaining(word) },
    ]);
    expect(postmortem).toMatchObject(empty);
    expect(postmortem.timeline.entries).toEqual([]);
  });

  it('a byte order mark and CRLF change nothing', () => {
    const text = '---\ntitle: A\n---\n\n## Timeline\n\n- 10:00 x\n\n## Action items\n\n- [ ] Do y (#3)\n';
    const plain = parsePostmortem(text, { path: 'a.md' });
    const windows = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(parsePostmortem(windows, { path: 'a.md' })).toEqual(plain);
    expect(plain.actionItems).toHaveLength(1);
  });

  it('a document without headings, and an empty one, have no sections and no faults', () => {
    for (const text of ['', '\n', 'Only a sentence.\n\n- and an item\n'])
      expect(parsePostmortem(text, { path: 'a.md' })).toMatchObject({ ...empty, faults: [] });
  });
});

describe('where days and zones come from', () => {
  const first = (text: string, path = 'postmortems/a.md', zone?: string): TimelineEntry | undefined =>
    parsePostmortem(text, zone === undefined ? { path } : { path, zone }).timeline.entries[0];
  const body = '## Timeline\n\n- 10:00 It begins\n- 11:00 It ends\n';

  it.each([
    ['the path', body, 'postmortems/2026-02-03-shop.md', '2026-02-03'],
    ['the title before the path', `# 4 May 2026: shop\n\n${body}`, '2026-02-03-shop.md', '2026-05-04'],
    ['the front matter', `---\ndate: 2026-06-07\n---\n\n${body}`, 'a.md', '2026-06-07'],
    [
      'the start in the front matter',
      `---\ndate: 2026-06-07\nstarted: 2026-06-05T09:00\n---\n${body}`,
      'a.md',
      '2026-06-05',
    ],
    [
      'the heading before the title',
      `# May 4, 2026\n\n${body.replace('Timeline', 'Timeline of May 3')}`,
      'a.md',
      '2026-05-03',
    ],
    ['nowhere', body, 'a.md', null],
  ])('the day comes from %s', (_, text, path, date) => {
    expect(first(text, path)?.date).toBe(date);
  });

  it('the configured zone decides what an ambiguous abbreviation means, and holds where none is stated', () => {
    const dated = `# 2026-01-05\n\n${body}`;
    expect(first(dated)?.at).toBeNull();
    expect(first(dated, 'a.md', 'Europe/Berlin')?.at).toBe('2026-01-05T10:00:00+01:00');
    const ambiguous = dated.replace('10:00', '10:00 CST');
    expect(first(ambiguous, 'a.md', 'UTC')?.at).toBeNull();
    expect(first(ambiguous, 'a.md', 'America/Chicago')?.at).toBe('2026-01-05T10:00:00-06:00');
    expect(first(ambiguous, 'a.md', 'Asia/Shanghai')?.at).toBe('2026-01-05T10:00:00+08:00');
  });

  it('positions compare entries of different zones, days and unknown dates', () => {
    const positions = (text: string) =>
      parsePostmortem(`# ${text}`, { path: 'a.md' }).timeline.entries.map(
        ({ position }) => position ?? Number.NaN,
      );
    const zones = positions('2026-01-05\n## Timeline\n- 10:00 UTC a\n- 11:30 CET b\n- 06:00 EST c\n');
    expect(zones.map((position) => position - (zones[0] ?? 0))).toEqual([0, 30, 60]);
    const midnight = positions('No day\n## Timeline\n- 22:00 a\n- 23:50 b\n- 00:10 c\n');
    expect(midnight.map((position) => position - (midnight[0] ?? 0))).toEqual([0, 110, 130]);
  });

  it('one odd time among others is a slip, not a midnight', () => {
    const text = '# 2026-01-05\n## Timeline\n- 09:00 a\n- 19:10 b\n- 09:20 c\n- 09:30 d\n';
    const dates = parsePostmortem(text, { path: 'a.md' }).timeline.entries.map(({ date }) => date);
    expect(new Set(dates)).toEqual(new Set(['2026-01-05']));
  });
});

describe('names of sections that a repository adds', () => {
  it('are found in headings, bold lines and plain lines', () => {
    const text = '# A\n\n## Logbuch\n\n- 10:00 x\n\n**Hausaufgaben**\n\n- y\n';
    const sections = { timeline: ['Logbuch'], 'action-items': ['hausaufgaben'] };
    expect(parsePostmortem(text, { path: 'a.md' }).actionItems).toEqual([]);
    const { timeline, actionItems } = parsePostmortem(text, { path: 'a.md', sections });
    expect(timeline.entries.map(({ line }) => line)).toEqual([5]);
    expect(actionItems.map(({ line }) => line)).toEqual([9]);
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '# Timeline\n',
        'Timeline\n',
        '**Action items**\n',
        '## Action items\n',
        '- ',
        '1. ',
        '  - ',
        '> ',
      ],
      ...[
        '10:00 ',
        '25:99',
        '2026-13-45 ',
        '??:??',
        '| a | b |\n|---|---|\n',
        '| Time | Owner |\n|-|-|\n| 1:00 |',
        '```\n',
      ],
      ...[
        '---\n',
        'title: x\n',
        '(owner: @a, due: ',
        '[x](',
        '![',
        '<!-- ',
        '-->',
        '<!-- debrief: kind=timeline -->\n',
        '+++\n',
      ],
    ),
  );
  const document = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('never throws, and every line is one of the document', () => {
    fc.assert(
      fc.property(document, (text) => {
        const postmortem = parsePostmortem(text, { path: 'a.md', zone: 'Europe/Berlin' });
        const { sections, timeline, actionItems, links, faults, lines } = postmortem;
        for (const { line, endLine } of [...sections, ...timeline.entries, ...actionItems]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeGreaterThanOrEqual(line);
          expect(endLine).toBeLessThanOrEqual(lines.length);
        }
        for (const { line, column } of links) expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column);
        for (const { line } of faults) expect(lines[line - 1]).toBeDefined();
        for (const { time, date, position } of timeline.entries) {
          expect(time ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
          expect(date ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(position === null).toBe(time === null);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('bytes of any kind never make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { lines, faults } = parsePostmortem(bytes, { path: 'a.md' });
        expect(lines.length).toBeGreaterThan(0);
        expect(faults.length).toBeLessThan(20);
      }),
    );
  });
});
