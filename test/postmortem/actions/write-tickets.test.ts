import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type TicketPlace, writeTickets } from '../../../src/postmortem/actions/write-tickets.ts';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';
import { fc } from '../../support/properties.ts';

const options = { path: 'postmortems/outage.md' };
const itemsOf = (text: string) => parsePostmortem(text, options).actionItems;
const ticketsOf = (text: string) => itemsOf(text).map(({ ticket }) => ticket);

/** A ticket of its own for every item. */
const all = (text: string): TicketPlace[] =>
  itemsOf(text).map(({ line }, item) => ({ item, line, ticket: `#${900 + item}` }));

const document = (body: string) => `# Outage\n\n## Action items\n\n${body}\n`;
const written = (body: string) => {
  const text = document(body);
  return writeTickets(text, all(text), options).slice(document('').length - 1, -1);
};

describe('writeTickets', () => {
  it.each([
    [
      'a list',
      '- [ ] Add an alert (owner: @a)\n- Fix it.',
      '- [ ] Add an alert (owner: @a) (#900)\n- Fix it. (#901)',
    ],
    [
      'an item of several lines',
      '- Add an\n  alert\n  - Owner: Ann Lee\n',
      '- Add an\n  alert (#900)\n  - Owner: Ann Lee\n',
    ],
    ['a hard break', '- Add an alert  \n- Fix it', '- Add an alert (#900)  \n- Fix it (#901)'],
    [
      'a table with a column of tickets',
      '| Action | Owner | Ticket |\n| --- | --- | --- |\n| Add x | @a |        |\n| Add y | @b | TBD |\n| Add z | @c |\n| Add q | @d | #7 |',
      '| Action | Owner | Ticket |\n| --- | --- | --- |\n| Add x | @a | #900   |\n| Add y | @b | #901 |\n| Add z | @c | #902 |\n| Add q | @d | #7 |',
    ],
    [
      'a table without one',
      'Action | Owner\n--- | ---\nAdd `a\\|b` | @a\nAdd y | @b',
      'Action | Owner\n--- | ---\nAdd `a\\|b` (#900) | @a\nAdd y (#901) | @b',
    ],
    [
      'headings with fields',
      '### Add an alert ###\n\n- Owner: @a\n\n### Fix it\n\n- Owner: @b',
      '### Add an alert ###\n\n- Owner: @a (#900)\n\n### Fix it\n\n- Owner: @b (#901)',
    ],
    [
      'numbered headings, whose text has room',
      '### 1. Add an alert\n\nOne for each queue.\n\n### 2. Fix the queue\n\nFor good.',
      '### 1. Add an alert\n\nOne for each queue. (#900)\n\n### 2. Fix the queue\n\nFor good. (#901)',
    ],
  ])('writes into %s', (_, before, after) => {
    expect(written(before)).toBe(after);
  });

  it('leaves an item alone from which the ticket would not be read back', () => {
    const text = document('- Add `an alert\n- Fix <!-- it\n- Fix that');
    const result = writeTickets(text, all(text), options);
    expect(itemsOf(result).map((item) => item.text)).toEqual(itemsOf(text).map((item) => item.text));
  });

  it('keeps byte order mark, line ends and the end of the file', () => {
    const text = '\ufeff# Outage\r\n\r\n## Action items\r\n\r\n- Add x\r\n- Add y';
    expect(writeTickets(text, all(text), options)).toBe(
      '\ufeff# Outage\r\n\r\n## Action items\r\n\r\n- Add x (#900)\r\n- Add y (#901)',
    );
  });

  const fixtures = join(import.meta.dirname, '../fixtures/parse');
  it.each(readdirSync(fixtures).filter((name) => name.endsWith('.md')))(
    'gives %s nothing but tickets',
    (name) => {
      const text = readFileSync(join(fixtures, name), 'utf8');
      const result = writeTickets(text, all(text), options);
      const plain = (source: string) => itemsOf(source).map(({ ticket: _, ...item }) => item);
      expect(plain(result)).toEqual(plain(text));
      const open = itemsOf(text).filter(({ ticket, done }) => ticket === null && done !== true).length;
      const left = itemsOf(result).filter(({ ticket, done }) => ticket === null && done !== true).length;
      expect(left).toBe(0);
      expect(open).toBeGreaterThanOrEqual(left);
    },
  );
});

const words = fc
  .array(
    fc.constantFrom(
      'Add',
      'the',
      '**alert**',
      '`a|b`',
      'queue',
      'C:\\',
      '[docs](https://example.com/a)',
      'e.g.',
      '日本',
      '<b>',
      '&amp;',
      'x_y',
      '…',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => `Fix ${parts.join(' ')}`);
const fields = fc.constantFrom(
  '',
  ' (owner: @ada)',
  ' (owner: Ann Lee, due: 2026-12-01)',
  ' — @ada',
  ' [P1]',
  '.',
  ' (#7)',
  '  ',
);
const marker = fc.constantFrom('- ', '* ', '- [ ] ', '1. ');
const listed = fc
  .tuple(
    marker,
    fc.array(fc.tuple(words, fields, fc.constantFrom('', '\n  and more of it', '\n  - Owner: @bo')), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([mark, entries]) => entries.map(([text, field, more]) => `${mark}${text}${field}${more}`).join('\n'));
const cell = (text: string) => text.replaceAll('|', '\\|');
const tabled = fc
  .tuple(
    fc.constantFrom('Ticket', 'Status', 'Issue'),
    fc.constantFrom('', '-', 'TBD', '#7', '     '),
    fc.array(words, { minLength: 1, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([column, value, texts, closed]) =>
    [
      `Action | Owner | ${column}`,
      '--- | --- | ---',
      ...texts.map((text) => `${cell(text)} | @ada | ${value}`),
    ]
      .map((row) => (closed ? `| ${row} |` : row))
      .join('\n'),
  );
const documents = fc
  .tuple(
    fc.array(fc.oneof(listed, tabled), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([parts, end, final]) =>
    `---\nid: a\n---\n\n## Action items\n\n${parts.join('\n\n### More\n\n')}${final ? '\n' : ''}`.replaceAll(
      '\n',
      end,
    ),
  );

describe('writeTickets, on any document', () => {
  it('changes no item but by its ticket, is read back, and does nothing the second time', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const places = all(text);
        const result = writeTickets(text, places, options);
        const before = itemsOf(text);
        const after = itemsOf(result);
        expect(after.map(({ ticket: _, ...item }) => item)).toEqual(
          before.map(({ ticket: _, ...item }) => item),
        );
        before.forEach(({ ticket }, at) => {
          expect([ticket, places[at]?.ticket]).toContain(after[at]?.ticket ?? null);
          if (ticket !== null) expect(after[at]?.ticket).toBe(ticket);
        });
        expect(writeTickets(result, places, options)).toBe(result);
      }),
    );
  });

  it('finds a place for nearly every item', () => {
    const samples = fc.sample(documents, { numRuns: 200, seed: 7 });
    const open = samples.flatMap(ticketsOf).filter((ticket) => ticket === null).length;
    const left = samples
      .flatMap((text) => ticketsOf(writeTickets(text, all(text), options)))
      .filter((ticket) => ticket === null).length;
    expect(open).toBeGreaterThan(500);
    expect(left / open).toBeLessThan(0.02);
  });

  it('touches only the lines of items, and takes nothing from them but what says nothing', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const result = writeTickets(text, all(text), options);
        const before = text.split('\n');
        const after = result.split('\n');
        expect(after).toHaveLength(before.length);
        const own = itemsOf(text);
        before.forEach((line, at) => {
          const inside = own.some((item) => at + 1 >= item.line && at + 1 <= item.endLine);
          if (!inside) expect(after[at]).toBe(line);
          const bare = (words: string) =>
            words
              .replace(/ ?\(?#9\d\d\)?/g, '')
              .replace(/-|TBD|\s/g, '')
              .replace(/\|$/, '');
          expect(bare(after[at] ?? '')).toBe(bare(line));
          expect(after[at]?.endsWith('\r')).toBe(line.endsWith('\r'));
        });
      }),
    );
  });
});
