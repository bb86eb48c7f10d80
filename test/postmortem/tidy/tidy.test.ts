import { describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';
import { widthOf } from '../../../src/postmortem/text/width.ts';
import { tidyDocument } from '../../../src/postmortem/tidy/tidy.ts';
import { fc } from '../../support/properties.ts';

const OPTIONS = { path: 'a.md', zone: 'UTC' };
const tidy = (text: string): string => tidyDocument(parsePostmortem(text, OPTIONS), OPTIONS).join('\n');
const timeline = (...lines: string[]): string => ['# X', '', '## Timeline', '', ...lines, ''].join('\n');

describe('tidyDocument', () => {
  it.each([
    [['- 9:05 Down', '- 14:05 Up'], null],
    [
      ['- 9:05 Down', '- 09:15 More', '- 14:05 Up'],
      ['- 09:05 Down', '- 09:15 More', '- 14:05 Up'],
    ],
    [
      ['- 14h05 Down', '- 14:20 Up'],
      ['- 14:05 Down', '- 14:20 Up'],
    ],
    [
      ['* **2:05 PM** Down', '* **14:20** Up'],
      ['* **14:05** Down', '* **14:20** Up'],
    ],
    [
      ['- 11:58 pm: Down', '- 00:10: Up'],
      ['- 23:58: Down', '- 00:10: Up'],
    ],
    [['- 5:52 PM Down', '- 6:54 Up'], null],
    [['- 1:00 PM Down', '- 12:30 Up', '- 14:00 Done'], null],
    [['- 1:00 PM Down', '- 2:30pm Up'], null],
    [
      ['- 13:00 Down', '- 2:30–2:40 PM Up', '- 3:00 PM Done'],
      ['- 13:00 Down', '- 2:30–2:40 PM Up', '- 15:00 Done'],
    ],
    [
      ['- ~1:00 PM CST Down', '- 14:30 CST Up'],
      ['- ~13:00 CST Down', '- 14:30 CST Up'],
    ],
    [
      ['- 13:00 Down since 12:55 PM', '- 2:30 PM Up'],
      ['- 13:00 Down since 12:55 PM', '- 14:30 Up'],
    ],
  ])('writes the times of a timeline in one form: %j', (before, after) => {
    expect(tidy(timeline(...before))).toBe(timeline(...(after ?? before)));
  });

  it('writes them in a table too, and aligns it', () => {
    const before = ['|Time|What|', '|:-|--:|', '| 1:00 PM|Down 障害|', '|14:00 |Up \\| done `a\\|b`|'];
    const tidied = tidy(timeline(...before))
      .split('\n')
      .slice(4, 8);
    expect(new Set(tidied.map(widthOf)).size).toBe(1);
    expect(tidied.map((line) => line.replace(/ +/g, ' ').replace(/-+/g, '-'))).toEqual([
      '| Time | What |',
      '| :- | -: |',
      '| 13:00 | Down 障害 |',
      '| 14:00 | Up \\| done `a\\|b` |',
    ]);
  });

  it.each([
    ['code', '```\n|a|b|\n|-|-|\n|1|2|\n```'],
    ['rows of different length', '|a|b|\n|-|-|\n|1|2|3|'],
    ['a quote', '> |a|b|\n> |-|-|\n> |1|2|'],
    ['text', 'a|b'],
    ['front matter that cannot be read', '---\n: :\n- x\n---\n\n|a|b|\n|-|-|\n|1|2|'],
  ])('leaves alone %s', (_, text) => {
    expect(tidy(text)).toBe(text);
  });

  it('keeps the indentation of a table in a list, and leaves a very wide one as it is', () => {
    expect(tidy('- item\n\n  |a|b|\n  |-|-|\n  |long|2|')).toBe(
      '- item\n\n  | a    | b   |\n  | ---- | --- |\n  | long | 2   |',
    );
    const wide = 'w '.repeat(80).trim();
    const table = `|a|b|\n|-|-|\n|${wide}|2|`;
    expect(tidy(table)).toBe(table);
  });

  it('changes nothing the second time, and never what is read', () => {
    const time = fc.constantFrom(
      '1:00 PM',
      '13:05',
      '14h20',
      '9:05',
      '09:30',
      '12:10am',
      '25:00',
      '--:--',
      '2:05',
    );
    const words = fc.constantFrom(
      'Down',
      'Up | done',
      '**bold**',
      '`a|b`',
      '障害',
      '',
      '2:30 PM',
      '- x',
      '\\|',
    );
    const row = fc
      .tuple(time, words)
      .chain(([at, what]) =>
        fc.constantFrom(
          `- ${at} ${what}`,
          `|${at}|${what}|`,
          `| ${at} | ${what}`,
          '|-|-|',
          '',
          `  - ${at} ${what}`,
          '## Timeline',
          '```',
        ),
      );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const text = `# X\n\n## Timeline\n\n${rows.join('\n')}`;
        const once = tidy(text);
        expect(tidy(once)).toBe(once);
        const read = (source: string) => {
          const { timeline: entries, actionItems, sections } = parsePostmortem(source, OPTIONS);
          return { entries, actionItems, sections };
        };
        expect(read(once)).toEqual(read(text));
      }),
    );
  });
});

describe('hostile documents', () => {
  it.each([
    ['a table of 20,000 rows', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(20_000)}`],
    ['4,000 tables', '|a|b|\n|-|-|\n|1|2|\n\n'.repeat(4_000)],
    ['a row of 100,000 cells', `|a|b|\n|-|-|\n${'|'.repeat(100_000)}`],
    ['10,000 entries', `## Timeline\n\n${'- 1:00 PM x\n- 14:00 y\n'.repeat(5_000)}`],
    ['an entry of 500,000 spaces', `## Timeline\n\n- 1:00 PM${' '.repeat(500_000)}|\n- 14:00 x\n`],
  ])('are put in order as others: %s', (_, text) => {
    const once = tidy(text);
    expect(once.split('\n')).toHaveLength(text.split('\n').length);
  });
});
