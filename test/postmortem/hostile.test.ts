import { describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../src/postmortem/parse.ts';

const SIZE = 64 * 1024;
const fill = (unit: string, size = SIZE): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const read = (text: string) => parsePostmortem(text, { path: 'a.md' });

/** Work that grows with the square of the input would not end within the time a test has. */
describe('hostile documents are read to the end', () => {
  it.each([
    ['quotes', fill('>')],
    ['emphasis', fill('*a_ ')],
    ['one word without spaces', fill('漢')],
    ['open brackets', fill('[')],
    ['open images', fill('![a](')],
    ['backticks of all lengths', Array.from({ length: 350 }, (_, index) => '`'.repeat(index)).join(' ')],
    ['open comments', fill('<!-- ')],
    ['open HTML images', fill('<img ')],
    ['nested lists', Array.from({ length: 350 }, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n')],
    ['lists on one line', fill('- ')],
    ['headings', fill('## Timeline\n')],
    ['plain headings', fill('Timeline\n')],
    ['bold headings', fill('**Timeline**\n\n')],
    ['an unclosed table', `| a | b |\n|---|---|\n${fill('| 10:00 ')}`],
    ['a wide table', `${fill('|a')}\n${fill('|-')}\n${fill('|1:00')}`],
  ])('%s', (_, text) => {
    const { lines, faults } = read(text);
    expect(lines).toHaveLength(text.split('\n').length);
    expect(faults).toEqual([]);
  });

  it.each([
    ['parentheses', fill('(')],
    ['empty groups', fill('(a)')],
    ['keys', fill('owner: ')],
    ['open groups of keys', fill('(owner: ')],
    ['links', fill('https://example.com/issues/1 ')],
    ['labels', fill('[a]')],
    ['logins', fill('@a, ')],
    ['spaces', `${fill(' ')}a`],
    ['dashes', fill('a – ')],
  ])('one action item of %s', (_, text) => {
    expect(read(`## Action items\n\n- x ${text}\n`).actionItems).toHaveLength(1);
  });

  it('100,000 entries in order, and 100,000 action items', () => {
    const entries = read(`## Timeline\n\n${'- 1:00 a\n'.repeat(100_000)}`);
    expect(entries.timeline.entries).toHaveLength(100_000);
    expect(read(`## Action items\n\n${'- a\n'.repeat(100_000)}`).actionItems).toHaveLength(100_000);
  });

  it('each of thousands of timeline headings has its entries', () => {
    const count = 4000;
    expect(read('## Timeline\n- 1:00 a\n'.repeat(count)).timeline.entries).toHaveLength(count);
    expect(read('## Action items\n- a\n'.repeat(count)).actionItems).toHaveLength(count);
  });

  it('a timeline table as long as a document can be', () => {
    const table = `## Timeline\n\n| Time |\n|---|\n${'|1:00|\n'.repeat(149_000)}`;
    expect(read(table).timeline.entries).toHaveLength(149_000);
  });

  it('a table of 20,000 rows', () => {
    const rows = '| 1:00 | a |\n'.repeat(20_000);
    expect(read(`## Timeline\n\n| Time | Event |\n|---|---|\n${rows}`).timeline.entries).toHaveLength(20_000);
  });
});
