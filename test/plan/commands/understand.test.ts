import { describe, expect, it } from '@jest/globals';
import type { Meaning } from '../../../src/plan/commands/meaning.ts';
import { readCommands } from '../../../src/plan/commands/read.ts';
import { type Setting, understand } from '../../../src/plan/commands/understand.ts';
import { fc } from '../../support/properties.ts';

const AT = '2026-11-21T00:10:00Z';

function means(body: string, change: Partial<Setting> = {}): readonly Meaning[] {
  const setting: Setting = { at: AT, zone: 'UTC', scale: [], quoted: () => null, ...change };
  return readCommands(body).flatMap((command) => understand(command, setting));
}

const entry = (at: string, text: string, url: string | null = null) => ({ kind: 'entry', at, text, url });
const wrong = { kind: 'wrong', problem: expect.any(String), form: expect.stringMatching(/^\//) };

describe('a timeline command', () => {
  it.each<[string, string, object[], Partial<Setting>?]>([
    ['a time before midnight', '/timeline 23:50 it broke', [entry('2026-11-20T23:50:00.000Z', 'it broke')]],
    ['a time of today', '/timeline 0:05 it broke', [entry('2026-11-21T00:05:00.000Z', 'it broke')]],
    ['a date', '/timeline 2026-11-19 9:00 it broke', [entry('2026-11-19T09:00:00.000Z', 'it broke')]],
    ['half a day', '/timeline 11:50 pm it broke', [entry('2026-11-20T23:50:00.000Z', 'it broke')]],
    ['an offset', '/timeline 00:50+01:00 it broke', [entry('2026-11-20T23:50:00.000Z', 'it broke')]],
    [
      'the configured zone',
      '/timeline 09:05 it broke',
      [entry('2026-11-21T00:05:00.000Z', 'it broke')],
      { zone: 'Asia/Tokyo' },
    ],
    [
      'the last of two hours of the same name',
      '/timeline 02:30 it broke',
      [entry('2026-10-25T01:30:00.000Z', 'it broke')],
      { zone: 'Europe/Berlin', at: '2026-10-25T01:40:00Z' },
    ],
    [
      'the first of them, before the other',
      '/timeline 02:30 it broke',
      [entry('2026-10-25T00:30:00.000Z', 'it broke')],
      { zone: 'Europe/Berlin', at: '2026-10-25T01:00:00Z' },
    ],
    ['no time', '/timeline it broke', [entry(AT, 'it broke')]],
    [
      'several entries',
      '/timeline 23:50 it broke | 23:55 we saw it',
      [entry('2026-11-20T23:50:00.000Z', 'it broke'), entry('2026-11-20T23:55:00.000Z', 'we saw it')],
    ],
    ['a bar in the text', '/timeline 23:50 ran a | b', [entry('2026-11-20T23:50:00.000Z', 'ran a | b')]],
    ['sync', '/timeline sync', [{ kind: 'sync' }]],
    ['nothing', '/timeline', [wrong]],
    ['a time alone', '/timeline 23:50', [wrong]],
    ['an hour that no clock has', '/timeline 24:50 it broke', [wrong]],
    ['a day that no year has', '/timeline 2026-02-30 10:00 it broke', [wrong]],
    ['a day to come', '/timeline 2026-12-01 10:00 it broke', [wrong]],
  ])('reads %s', (_, body, expected, change = {}) => {
    expect(means(body, change)).toEqual(expected);
  });

  it('adopts the quotation above, with the time and the address of its comment', () => {
    const quoted = (quote: string) =>
      quote.startsWith('It') ? { at: '2026-11-20T22:00:00Z', url: 'https://x/1' } : null;
    const told = entry('2026-11-20T22:00:00Z', 'It broke. Badly', 'https://x/1');
    expect(means('> It broke.\n> Badly\n\n/timeline', { quoted })).toEqual([told]);
    const later = { ...told, at: '2026-11-20T23:50:00.000Z' };
    expect(means('> It broke.\n> Badly\n/timeline 23:50', { quoted })).toEqual([later]);
    expect(means('> Who?\n\nNobody.\n\n/timeline', { quoted })).toEqual([wrong]);
  });
});

describe('other commands', () => {
  it.each<[string, object, Partial<Setting>?]>([
    ['/severity sev2', { kind: 'severity', severity: 'SEV2' }],
    ['/severity high', { kind: 'severity', severity: 'high' }],
    ['/severity minor', { kind: 'severity', severity: 'Minor' }, { scale: ['Major', 'Minor'] }],
    ['/severity sev2', { ...wrong, problem: expect.stringContaining('`Major`') }, { scale: ['Major'] }],
    ['/severity', wrong],
    ['/severity <b>', wrong],
    ['/detected 23:50', { kind: 'reached', milestone: 'detected', at: '2026-11-20T23:50:00.000Z' }],
    ['/mitigated', { kind: 'reached', milestone: 'mitigated', at: AT }],
    ['/resolved at last', wrong],
    ['/started 23:50 or so', wrong],
    ['/postmortem', { kind: 'postmortem', template: null }],
    ['/postmortem security', { kind: 'postmortem', template: 'security' }],
    ['/postmortem ../x', wrong],
    ['/postmortem skip a drill', { kind: 'skip', reason: 'a drill' }],
    ['/postmortem skip', wrong],
    ['/help', { kind: 'help' }],
  ])('%s', (body, expected, change = {}) => {
    expect(means(body, change)).toEqual([expected]);
  });

  it.each<[string, object]>([
    [
      '/action @bob by 2026-12-01 P1: add an alert: see https://x/y',
      { owners: ['@bob'], due: '2026-12-01', priority: 'P1', text: 'add an alert: see https://x/y' },
    ],
    ['/action p0 @a, @b/c fix it', { owners: ['@a', '@b/c'], due: null, priority: 'P0', text: 'fix it' }],
    ['/action by the way, fix it', wrong],
    ['/action fix it', { owners: [], due: null, priority: null, text: 'fix it' }],
    ['/action @bob by 2026-02-30: fix it', wrong],
    ['/action @bob P9: fix it', wrong],
    ['/action @bob:', wrong],
    [`/action use ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`, wrong],
  ])('%s', (body, expected) => {
    expect(means(body)).toEqual([expected === wrong ? wrong : { kind: 'action', action: expected }]);
  });

  it('are lines of their own: not in code, quotations or comments, nor words of others', () => {
    const body = [
      '```\n/severity sev1\n```',
      '> /severity sev1',
      '    /severity sev1',
      '<!-- /severity sev1 -->',
      'Write /severity sev1',
      '/lgtm',
      '/severityx sev1',
      '~~~~\n~~~\n/severity sev1',
    ].join('\n\n');
    expect(means(body)).toEqual([]);
    expect(means('/help\nand\n  /severity sev1')).toHaveLength(2);
  });

  it('are at most twenty of one comment', () => {
    expect(means('/help\n'.repeat(1000))).toHaveLength(20);
  });
});

describe('whatever is written', () => {
  const words = fc.string({ maxLength: 200, unit: 'grapheme' });

  it('is understood or not, and never throws; texts are one line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('timeline', 'action', 'severity', 'postmortem', 'detected'),
        words,
        (name, rest) => {
          for (const meaning of means(`/${name} ${rest}`)) {
            expect(JSON.stringify(meaning)).not.toMatch(/\\n/);
            if (meaning.kind === 'entry') expect(meaning.text.length).toBeLessThanOrEqual(500);
          }
        },
      ),
    );
  });

  it.each([
    ['bars', `/timeline ${'| 1:00 '.repeat(9000)}`],
    ['owners', `/action ${'@a '.repeat(20_000)}`],
    ['fences', '```\n'.repeat(16_000)],
    ['comments', '<!--'.repeat(16_000)],
    ['spaces', `/timeline ${' '.repeat(65_000)}x`],
    ['quotations', `${'> a\n'.repeat(16_000)}/timeline`],
    ['digits', `/timeline ${'1'.repeat(65_000)}`],
  ])('of %s is read without a second look', (_, body) => {
    expect(means(body).length).toBeLessThanOrEqual(50);
  });
});
