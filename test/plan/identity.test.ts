import { describe, expect, it } from '@jest/globals';
import type { Issue } from '../../src/github/port.ts';
import { itemKey, matchItems, type Subject } from '../../src/plan/identity.ts';
import { writeActionMarker } from '../../src/plan/markers.ts';
import { fc } from '../support/properties.ts';
import { issue } from './observed.ts';

const PATH = 'postmortems/checkout.md';
const subject: Subject = { id: 'shop-7', paths: [PATH], incident: 7, hasFile: (path) => path === PATH };

function issueOf(
  number: number,
  text: string,
  change: Partial<{ id: string; path: string; incident: number }> = {},
): Issue {
  const marker = {
    postmortem: change.id ?? 'shop-7',
    path: change.path ?? PATH,
    incident: change.incident ?? 7,
    ordinal: number,
    key: itemKey(text),
    commit: null,
  };
  return issue({ number, title: text, body: `${text}\n\n${writeActionMarker(marker)}` });
}

const numbers = (issues: readonly (Issue | null)[]) => issues.map((each) => each?.number ?? null);

describe('matchItems', () => {
  const texts = ['Add an alert on the error rate', 'Run nginx as its own user', 'Check the default settings'];
  const issues = texts.map((text, at) => issueOf(at + 1, text));

  it.each<[string, string[], (number | null)[]]>([
    ['the same document', texts, [1, 2, 3]],
    ['another order', [texts[2], texts[0], texts[1]] as string[], [3, 1, 2]],
    [
      'other case, markup and punctuation',
      ['**Add** an alert, on the `error rate`!', ...texts.slice(1)],
      [1, 2, 3],
    ],
    ['a reworded item', ['Add an alert on the rate of errors', ...texts.slice(1)], [1, 2, 3]],
    ['an item removed before the others', texts.slice(1), [2, 3]],
    ['an item added before the others', ['Write a runbook', ...texts], [null, 1, 2, 3]],
    ['an item replaced by another', ['Train everybody twice a year', ...texts.slice(1)], [null, 2, 3]],
  ])('finds the issues of %s', (_, now, expected) => {
    expect(numbers(matchItems(subject, now, issues))).toEqual(expected);
  });

  it('tells two equal items apart by their ordinals, and gives each issue once', () => {
    const twins = [issueOf(1, 'Add a test'), issueOf(2, 'Add a test')];
    expect(numbers(matchItems(subject, ['Add a test', 'Add a test', 'Add a test'], twins))).toEqual([
      1,
      2,
      null,
    ]);
  });

  it('follows a renamed file without an id of its own by its incident', () => {
    const moved: Subject = {
      ...subject,
      id: null,
      paths: ['postmortems/new.md'],
      hasFile: (path) => path === 'postmortems/new.md',
    };
    const old = texts.map((text, at) => issueOf(at + 1, text, { id: PATH }));
    expect(numbers(matchItems(moved, texts, old))).toEqual([1, 2, 3]);
  });

  it('knows its issues after the front matter, and with it the id, was lost or added', () => {
    expect(numbers(matchItems({ ...subject, id: null, incident: null }, texts, issues))).toEqual([1, 2, 3]);
    expect(numbers(matchItems({ ...subject, id: 'another' }, texts, issues))).toEqual([1, 2, 3]);
  });

  it('gives a copy that kept the id of its original no issue of the original', () => {
    const copy: Subject = { ...subject, paths: ['postmortems/copy.md'], incident: 9, hasFile: () => true };
    expect(numbers(matchItems(copy, texts, issues))).toEqual([null, null, null]);
  });

  it('finds an issue whose marker a person removed by its title', () => {
    const bare = issue({ number: 5, title: texts[0] ?? '', body: 'Rewritten by hand' });
    expect(numbers(matchItems(subject, texts, [bare]))).toEqual([5, null, null]);
  });

  it('finds it also after the item was reworded, but takes no other issue without a marker for it', () => {
    const bare = issue({ number: 5, title: texts[1] ?? '', body: 'Rewritten by hand' });
    expect(numbers(matchItems(subject, ['Run nginx as a user of its own'], [bare]))).toEqual([5]);
    expect(numbers(matchItems(subject, ['Run a drill with every user'], [bare]))).toEqual([null]);
  });

  it('finds one that lost marker and title by the title that it had', () => {
    const bare = issue({ number: 5, title: 'Renamed by hand', body: 'Rewritten by hand' });
    const history = {
      ...{ formerTitles: [texts[0] ?? ''], wasLinked: true, wasClosed: false, wasConverted: false },
      ...{ labelled: [], milestoned: [], deletions: [] },
    };
    const histories = new Map([['acme/shop#5', history]]);
    expect(numbers(matchItems(subject, texts, [bare]))).toEqual([null, null, null]);
    expect(numbers(matchItems(subject, texts, [bare], { histories }))).toEqual([5, null, null]);
  });

  it('finds one with another title after the item was reworded, by what its body says', () => {
    const renamed = { ...issueOf(2, texts[1] ?? ''), title: 'Renamed by hand' };
    expect(numbers(matchItems(subject, ['Run nginx as a user of its own'], [renamed]))).toEqual([2]);
    expect(numbers(matchItems(subject, ['Train everybody twice a year'], [renamed]))).toEqual([null]);
  });

  it('never gives one issue to two items, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('add', 'alert', 'nginx', 'test', 'user', 'settings'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (before, now) => {
        const known = before.map((words, at) => issueOf(at + 1, words.join(' ')));
        const found = numbers(
          matchItems(
            subject,
            now.map((words) => words.join(' ')),
            known,
          ),
        ).filter(Boolean);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('finds every issue again in any order of the same items', () => {
    const shuffled = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(shuffled, (order) => {
        const now = order.map((at) => texts[at] ?? '');
        expect(numbers(matchItems(subject, now, issues))).toEqual(order.map((at) => at + 1));
      }),
    );
  });
});
