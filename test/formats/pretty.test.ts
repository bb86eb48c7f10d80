import { describe, expect, it } from '@jest/globals';
import { PLAIN } from '../../src/formats/paint.ts';
import { renderPretty } from '../../src/formats/pretty.ts';
import { finding, reportOn } from './reports.ts';

const show = (text: string, change: Parameters<typeof finding>[0]) =>
  renderPretty([reportOn('a.md', text, [finding(change)])], { paint: PLAIN }).split('\n');

describe('renderPretty', () => {
  it('groups by file, shows each line with the place underlined, and counts', () => {
    const text = '- 10:20 Up\n- 10:00 Down, TBD';
    const findings = [
      finding({ line: 2, column: 3, endColumn: 7 }),
      finding({
        line: 2,
        column: 15,
        endColumn: 17,
        rule: 'placeholder',
        severity: 'warning',
        message: 'TBD?',
      }),
    ];
    const reports = [reportOn('a.md', text, findings), reportOn('b.md', text, [])];
    expect(renderPretty(reports, { paint: PLAIN, known: 3 })).toBe(
      [
        'a.md',
        '   2:3  error    10:00 comes after 10:20.  timeline-order',
        '     2 │ - 10:00 Down, TBD',
        '       │   ^^^^^',
        '  2:15  warning  TBD?  placeholder',
        '     2 │ - 10:00 Down, TBD',
        '       │               ^^^',
        '',
        '2 postmortems: 1 error, 1 warning (3 more in the baseline)',
        '',
      ].join('\n'),
    );
  });

  it('underlines the words of a line where there is no column, and only the first line of several', () => {
    expect(show('  some words  ', {})[3]).toBe('      │   ^^^^^^^^^^');
    expect(show('abc def\nghi', { column: 5, endLine: 2, endColumn: 1 })[3]).toBe('      │     ^^^');
  });

  it('puts the mark below the place behind wide characters and tabs', () => {
    expect(show('障害が\tTBD', { column: 5, endColumn: 7 }).slice(2, 4)).toEqual([
      '    1 │ 障害が TBD',
      '      │        ^^^',
    ]);
  });

  it('shows of a long line the part around the place', () => {
    const [, , line = '', mark = ''] = show(`${'a '.repeat(200)}TBD ${'b '.repeat(200)}`, {
      column: 401,
      endColumn: 403,
    });
    expect(line.length).toBeLessThan(120);
    expect(line.indexOf('TBD')).toBe(mark.indexOf('^^^'));
  });

  it('never shows the line of a secret, nor what moves the cursor', () => {
    const text = 'password=hunter2';
    expect(show(text, { rule: 'secret' }).join('\n')).not.toContain('hunter2');
    const shown = renderPretty(
      [{ file: 'a\u001b[2J.md', findings: [finding({ rule: 'secret' })], excerpts: new Map([[1, text]]) }],
      { paint: PLAIN },
    );
    expect(shown).not.toContain('hunter2');
    expect(shown).not.toContain('\u001b');
    expect(show('a\u001b[2J\u202eb', {})[2]).toBe('    1 │ a [2J b');
  });

  it('says what --fix would mend', () => {
    expect(show('x', { fix: { startLine: 1, endLine: 1, lines: ['y'] } }).at(-2)).toBe(
      '1 postmortem: 1 error (--fix mends 1)',
    );
  });
});
