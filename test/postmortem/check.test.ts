import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/postmortem/rules/index.ts';
import { checkSource } from './check-source.ts';

const SLIP = '## Timeline\n\n- 17:52 a\n- 18:54 b\n- 17:59 c\n- 18:00 d\n';

describe('checkPostmortem', () => {
  it('sorts by line, column and rule', () => {
    const findings = checkSource(`${SLIP}\nTBD and TODO\n\n## Action items\n\n- one\n`);
    const places = findings.map(({ line, column, rule }) => [line, column ?? 0, rule] as const);
    const sorted = places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
    expect(places).toEqual(sorted);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(4);
  });

  it('says where an entry belongs, and which time would fit', () => {
    expect(checkSource(SLIP, { rule: 'timeline-order' })).toEqual([
      {
        rule: 'timeline-order',
        severity: 'error',
        line: 4,
        endLine: 4,
        message:
          '18:54 comes after 17:52 and before 17:59: move it to its place, or correct the time (17:54?).',
      },
    ]);
  });

  it('names days where they differ, and offers the other day', () => {
    const source =
      '## Timeline\n\n- 2026-11-20 09:00 a\n- 2026-11-22 09:30 b\n- 2026-11-21 10:00 c\n- 2026-11-21 11:00 d\n';
    const [finding] = checkSource(source, { rule: 'timeline-order' });
    expect(finding).toMatchObject({
      line: 4,
      message:
        '2026-11-22 09:30 comes after 2026-11-20 09:00 and before 2026-11-21 10:00: move it to its place, or correct the time (2026-11-21 09:30?).',
    });
  });

  it('takes severities from the settings and drops what is off', () => {
    const severityOf = (settings: Record<string, 'notice' | 'off'>) =>
      checkSource(SLIP, { settings }).find(({ rule }) => rule === 'timeline-order')?.severity;
    expect(severityOf({})).toBe('error');
    expect(severityOf({ 'timeline-order': 'notice' })).toBe('notice');
    expect(severityOf({ 'timeline-order': 'off' })).toBeUndefined();
  });

  it('lets severities hold for what the parser found as well', () => {
    const source = '---\ndate: never\n---\n';
    expect(checkSource(source, { rule: 'front-matter' })).toMatchObject([{ severity: 'error', line: 2 }]);
    expect(
      checkSource(source, { rule: 'front-matter', settings: { 'front-matter': 'notice' } }),
    ).toMatchObject([{ severity: 'notice' }]);
    expect(checkSource(source, { rule: 'front-matter', settings: { 'front-matter': 'off' } })).toEqual([]);
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x23, 0x00])],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
    ['too large', 'a'.repeat(10 * 1024 * 1024)],
  ])('says only of a file that is %s that it could not be read', (_, source) => {
    const findings = checkSource(source);
    expect(findings).toMatchObject([{ rule: 'document', severity: 'error', line: 1 }]);
  });

  it.each([
    ['nothing', ''],
    ['only front matter', '---\ntitle: a\n---'],
    ['only a comment that is not closed', '<!--'],
    ['a heading alone', '#'],
  ])('reports places inside a document that holds %s', (_, source) => {
    const lines = source.split('\n').length;
    const findings = checkSource(source);
    expect(findings.length).toBeGreaterThan(0);
    for (const { line, endLine } of findings) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(Math.max(line, endLine ?? 0)).toBeLessThanOrEqual(lines);
    }
  });

  // 256 KiB each: a rule that goes over a line or a document again for each match would not end in time.
  it.each([
    ...[
      '` ',
      '`a`x',
      '<!-- ',
      '<!--\n',
      '```\n',
      '~~~ x\n',
      '[',
      '](',
      '<a',
      '<https://a.bc/',
      '-closes-',
      '{{',
    ],
    ...['TODO ', '|...', '??? ', 'path/to/your/', '<your ', '-\n', '- TODO\n', '## a\n', '## Timeline\n'],
  ])('ends on a document of nothing but %j', (piece) => {
    const findings = checkSource(`## Action items\n\n${piece.repeat(Math.ceil(262_144 / piece.length))}`);
    expect(findings).not.toEqual([]);
  });

  it('offers the other half of the day, and nothing where any time would do', () => {
    const messages = (times: readonly string[]) =>
      checkSource(`## Timeline\n\n${times.map((time) => `- ${time} x\n`).join('')}`, {
        rule: 'timeline-order',
      }).map(({ message }) => message);
    expect(
      messages(['2026-11-20 12:37', '2026-11-20 16:37', '2026-11-20 07:37', '2026-11-20 20:00']),
    ).toEqual([
      '07:37 comes after 16:37 and before 20:00: move it to its place, or correct the time (19:37?).',
    ]);
    expect(messages(['10:30', '10:10'])).toEqual([
      '10:10 comes after 10:30: move it to its place, or correct the time.',
    ]);
  });

  it('has rules with names of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, description } of RULES) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(description).toMatch(/^Asks .*\.$/);
    }
  });
});
