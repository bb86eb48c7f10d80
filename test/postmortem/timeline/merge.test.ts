import { describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';
import { isTold, mergeEntries, type NewEntry } from '../../../src/postmortem/timeline/merge.ts';
import { fc } from '../../support/properties.ts';

const read = (text: string) => parsePostmortem(text, { path: 'postmortems/a.md', zone: 'UTC' });
const added = (time: string, text: string, date = '2026-11-20'): NewEntry => ({
  ...{ at: `${date}T${time}:00Z`, date, time, text },
  url: `https://github.com/acme/shop/issues/1#event-${time.replace(':', '')}`,
});

const HEAD = '---\ndate: 2026-11-20\ntimezone: UTC\n---\n\n# Outage\n\n## Timeline\n\n';
const TAIL = '\n## Root cause\n\nA cat | a dog.\n';
const TABLE = `${HEAD}| Time | What happened |\n| ---- | --- |\n| 10:00 | It broke |\n| 10:30 | We saw it, at last |\n${TAIL}`;
const LIST = `${HEAD}* 10:00 It broke\n  and smoked\n* 10:30 We saw it\n  at last\n${TAIL}`;

describe('mergeEntries', () => {
  it.each([
    ['a table', TABLE],
    ['a list', LIST],
  ])('puts each entry where it belongs in %s, as the others are written', (_, text) => {
    const made = mergeEntries(read(text), [added('10:45', 'Rolled back'), added('10:10', 'Smoke')]) ?? '';
    const told = read(made).timeline.entries.map((entry) => [entry.time, entry.text.replace(/ \(.*/, '')]);
    expect(told.map(([time]) => time)).toEqual(['10:00', '10:10', '10:30', '10:45']);
    expect(told[1]?.[1]).toContain('Smoke');
    expect(read(made).faults).toEqual([]);
  });

  it('states the day where it is another one', () => {
    const made = mergeEntries(read(TABLE), [
      added('00:10', 'Late', '2026-11-21'),
      added('00:20', 'Later', '2026-11-21'),
    ]);
    expect(made).toContain('| 2026-11-21 00:10 | Late');
    expect(made).toContain('| 00:20 | Later');
    expect(read(made ?? '').timeline.entries.at(-1)).toMatchObject({ date: '2026-11-21', time: '00:20' });
  });

  it('begins a timeline that has no entry yet, and needs a place for it', () => {
    const empty = `${HEAD}<!-- Begin with the change. -->\n${TAIL}`;
    expect(read(mergeEntries(read(empty), [added('10:00', 'It broke')]) ?? '').timeline.entries).toHaveLength(
      1,
    );
    expect(mergeEntries(read('# Outage\n\n## Summary\n'), [added('10:00', 'It broke')])).toBeNull();
  });

  it('touches no line that is there, whatever stands in it, and gives the new words no effect', () => {
    const line = fc.stringMatching(/^[ -~]{0,40}$/);
    const entries = fc.array(fc.tuple(fc.nat(23), line), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), entries, (lines, more) => {
        const document = read(`${HEAD}${lines.join('\n')}\n${TAIL}`);
        const news = more.map(([hour, text]) => added(`${String(hour).padStart(2, '0')}:00`, text));
        const made = mergeEntries(document, news);
        if (made === null) return;
        const after = made.split('\n');
        let at = 0;
        for (const before of document.lines) {
          at = after.indexOf(before, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
        expect(after.length - document.lines.length).toBeGreaterThanOrEqual(news.length);
        expect(after.length - document.lines.length).toBeLessThanOrEqual(news.length + 1);
      }),
    );
  });
});

it('knows an entry by its source, and not by one that only begins alike', () => {
  expect(isTold('([source](https://x/1#event-12))', 'https://x/1#event-12')).toBe(true);
  expect(isTold('([source](https://x/1#event-123))', 'https://x/1#event-12')).toBe(false);
  expect(isTold('https://x/1#event-123 https://x/1#event-12', 'https://x/1#event-12')).toBe(true);
});
