import { describe, expect, it } from '@jest/globals';
import { readActionText } from '../../../src/postmortem/actions/text.ts';

const context = {
  references: {
    FIX: { href: 'https://github.com/o/r/pull/9' },
    GUIDE: { href: 'https://example.com/guide' },
  },
  incidentDay: '2026-03-05',
  dayFirst: false,
  people: new Set(['ana', 'bo']),
};
const read = (text: string) => {
  const { text: measure, fields } = readActionText(text, context);
  return { text: measure, ...fields };
};

describe('the measure and its fields', () => {
  it.each([
    [
      'Add x',
      {
        text: 'Add x',
        owners: [],
        due: null,
        priority: null,
        type: null,
        ticket: null,
        done: null,
        declined: null,
      },
    ],
    [
      '[ ] Add x (owner: @a-b, due: 2026-12-01, priority: P1, type: prevent)',
      { text: 'Add x', owners: ['@a-b'], due: '2026-12-01', priority: 'P1', type: 'prevent', done: false },
    ],
    [
      '[X] Add x (owner: @a, @o/team and Bo Li, due: 1 May 2026, ticket: [#7](https://github.com/o/r/issues/7))',
      {
        text: 'Add x',
        owners: ['@a', '@o/team', 'Bo Li'],
        due: '2026-05-01',
        ticket: 'https://github.com/o/r/issues/7',
        done: true,
      },
    ],
    ['Add x (P1, @a)', { text: 'Add x', owners: ['@a'], priority: 'P1' }],
    ['[P0] Add x [@a]', { text: 'Add x', owners: ['@a'], priority: 'P0' }],
    ['P2: Add x', { text: 'Add x', priority: 'P2' }],
    ['Add x - P2', { text: 'Add x', priority: 'P2' }],
    ['Add x (high priority)', { text: 'Add x', priority: 'P1' }],
    ['Add x (Ann Lee, Bo)', { text: 'Add x', owners: ['Ann Lee', 'Bo'] }],
    ['Add x (Grafana)', { text: 'Add x (Grafana)', owners: [] }],
    ['Add x (see below)', { text: 'Add x (see below)', owners: [] }],
    ['@a: add x', { text: 'add x', owners: ['@a'] }],
    ['@a and @b to add x', { text: 'to add x', owners: ['@a', '@b'] }],
    ['@a mentioned that x is slow', { owners: [], text: '@a mentioned that x is slow' }],
    ['Add x — @a', { text: 'Add x', owners: ['@a'] }],
    ['Review it with @a', { text: 'Review it with @a', owners: [] }],
    ['Add x. Owner: Ann Lee. Due: 2026-04-01', { text: 'Add x.', owners: ['Ann Lee'], due: '2026-04-01' }],
    ['Add x | **Owner**: @a | **ETA**: Apr 1', { text: 'Add x', owners: ['@a'], due: '2026-04-01' }],
    ['Add x (owner: TBD)', { text: 'Add x', owners: [] }],
    ['Add x by 2026-04-01', { text: 'Add x', due: '2026-04-01' }],
    ['Add x by January 9', { text: 'Add x by January 9', due: '2027-01-09' }],
    ['Add x within two weeks', { text: 'Add x within two weeks', due: '2026-03-19' }],
    ['Add x within 1 month', { due: '2026-04-05' }],
    ['Create a P1 alert', { text: 'Create a P1 alert', priority: null }],
    ['Fix the issue: it leaks', { text: 'Fix the issue: it leaks', ticket: null }],
    ['Close #12', { text: 'Close #12', ticket: '#12' }],
    ['Merge o/r#12', { ticket: 'o/r#12' }],
    ['Merge the [fix][]', { ticket: 'https://github.com/o/r/pull/9' }],
    ['Follow the [guide]', { ticket: null }],
    ['Try https://github.com/tool/tool', { ticket: null }],
    [
      'Track in https://example.atlassian.net/browse/OPS-7.',
      { ticket: 'https://example.atlassian.net/browse/OPS-7' },
    ],
    ['Run `make #12`', { ticket: null }],
    ['✅ Add x', { text: 'Add x', done: true }],
    ['Add x (done)', { text: 'Add x', done: true }],
    [
      'Add x (done in the night of the incident)',
      { text: 'Add x (done in the night of the incident)', done: true },
    ],
    ['Add x [in progress]', { text: 'Add x', done: false }],
    ['~~Add x~~', { text: 'Add x', done: true }],
    ["~~Add x~~ (won't do: too costly)", { text: 'Add x', done: true, declined: 'too costly' }],
    ['Add x — declined: too noisy', { text: 'Add x', done: true, declined: 'too noisy' }],
    ["Add x (owner: @a) - won't fix", { text: 'Add x', owners: ['@a'], done: true, declined: '' }],
    ['Add x. Status: rejected, no budget', { done: true, declined: 'no budget' }],
    ['Alert when a job is cancelled', { text: 'Alert when a job is cancelled', done: null, declined: null }],
    [
      'Add x – Ann Lee – P2 – due 2026-04-01',
      { text: 'Add x', owners: ['Ann Lee'], priority: 'P2', due: '2026-04-01' },
    ],
    [
      'Add x - Ana - https://github.com/o/r/issues/7',
      { text: 'Add x', owners: ['Ana'], ticket: 'https://github.com/o/r/issues/7' },
    ],
    ['Add x – Kubernetes', { text: 'Add x – Kubernetes', owners: [] }],
    ['Ana + Bo: add x', { text: 'add x', owners: ['Ana', 'Bo'] }],
    ['Ana to add x', { text: 'to add x', owners: ['Ana'] }],
    ['Grafana: add x', { text: 'Grafana: add x', owners: [] }],
    ['TODO(ana) add x', { text: 'add x', owners: ['ana'] }],
    ['Add x (bo)', { text: 'Add x', owners: ['bo'] }],
    ['Add x (nothing)', { text: 'Add x (nothing)', owners: [] }],
    ['Add x (@a) [#41]', { text: 'Add x', owners: ['@a'], ticket: '#41' }],
    ['Add x (owner Kim Ek, ticket LOG-44)', { text: 'Add x', owners: ['Kim Ek'], ticket: 'LOG-44' }],
    ['Add x (Bo, bis 28.03.2026)', { text: 'Add x', owners: ['Bo'], due: '2026-03-28' }],
    ['Add x (P2, @a) o/r#12', { owners: ['@a'], priority: 'P2', ticket: 'o/r#12' }],
    ['Add x (March 12)', { text: 'Add x', due: '2026-03-12' }],
    ['Added x (March 4)', { text: 'Added x (March 4)', due: null }],
    ['Add x by Friday', { due: '2026-03-06' }],
    ['Add x by the end of March', { due: '2026-03-31' }],
    ['Add x, assigned to @a, target 2026-06-01', { text: 'Add x', owners: ['@a'], due: '2026-06-01' }],
    ['Añadir x (Responsable: Lucía, Fecha: 2026-05-20)', { owners: ['Lucía'], due: '2026-05-20' }],
    ['追加する（担当：佐藤、期限：2026-05-20）', { text: '追加する', owners: ['佐藤'], due: '2026-05-20' }],
    ['OPS-12: add x', { ticket: 'OPS-12' }],
    ['AI-1: add UTF-8 to SHA-256', { ticket: null }],
    ['Bug 1801234 - add x', { ticket: 'Bug 1801234' }],
    ['T310077 Add x', { ticket: 'T310077' }],
    ['Add x in o/r!12', { ticket: 'o/r!12' }],
    ['Add x: https://phabricator.example.org/T12', { ticket: 'https://phabricator.example.org/T12' }],
    ['Add x <!-- a remark (owner: @a) -->', { text: 'Add x', owners: [] }],
    [
      '**Add** [x](https://example.com/a_(b)) `(owner: @a)`',
      { text: '**Add** [x](https://example.com/a_(b)) `(owner: @a)`', owners: [] },
    ],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected));
});

describe('in a document with the day first', () => {
  it('03/04 is in April', () => {
    const { fields } = readActionText('Add x (due: 03/04/2026)', { ...context, dayFirst: true });
    expect(fields.due).toBe('2026-04-03');
    expect(read('Add x (due: 03/04/2026)').due).toBe('2026-03-04');
  });
});
