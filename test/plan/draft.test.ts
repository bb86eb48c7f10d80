import { describe, expect, it } from '@jest/globals';
import type { OpenPostmortem } from '../../src/plan/change.ts';
import { countingLabellings, planDraft } from '../../src/plan/draft.ts';
import { dateIn, slugOf } from '../../src/plan/file-name.ts';
import { sealComment } from '../../src/plan/markers.ts';
import type { ObservedIncident } from '../../src/plan/observed-incident.ts';
import { BOT, comment, config, incident, issue, repository } from './observed.ts';

function opened(observed: ObservedIncident): OpenPostmortem {
  const [change] = planDraft(observed);
  if (change?.kind !== 'openPostmortem') throw new Error(`planned ${change?.kind ?? 'nothing'}`);
  return change;
}

const outsider = {
  label: 'incident',
  by: { login: 'eve', isBot: false },
  at: '2026-11-20T23:31:00Z',
  trusted: false,
};
const pull = {
  number: 8,
  open: true,
  author: BOT,
  labels: ['postmortem'],
  assignees: [],
  everLabelled: true,
  wasClosed: false,
};

describe('planDraft', () => {
  it('opens one postmortem with everything that the pull request needs', () => {
    expect(opened(incident())).toMatchObject({
      incident: '7',
      branch: 'postmortem/7',
      base: { branch: 'main', commit: 'a'.repeat(40) },
      file: { path: 'postmortems/2026-11-20-checkout-answers-500.md' },
      title: 'Postmortem: Checkout answers 500',
      labels: [{ name: 'postmortem' }],
      assignees: ['alice'],
    });
  });

  it.each<[string, Partial<ObservedIncident>]>([
    ['a pull request is open', { pullRequests: [pull] }],
    ['a pull request was closed', { pullRequests: [{ ...pull, open: false, labels: [] }] }],
    ['a person took the label off again', { pullRequests: [{ ...pull, labels: [] }] }],
    ['a second one was opened again', { pullRequests: [pull, { ...pull, number: 9, wasClosed: true }] }],
    ['a person opened another one', { pullRequests: [{ ...pull, number: 9, author: 'alice' }, pull] }],
    ['no labelling counts', { labellings: [] }],
    ['the repository is archived', { repository: { ...repository, archived: true } }],
    ['the repository is empty', { commit: null }],
  ])('plans nothing when %s', (_, change) => {
    expect(planDraft(incident(change))).toEqual([]);
  });

  it('closes a second one, made while a list did not show the first, that a person had closed', () => {
    const pullRequests = [
      { ...pull, number: 9 },
      { ...pull, open: false },
    ];
    expect(planDraft(incident({ pullRequests }))).toEqual([{ kind: 'closePullRequest', number: 9, of: 8 }]);
  });

  it('puts the labels on a draft that was cut off before them', () => {
    const bare = { ...pull, labels: [], everLabelled: false };
    expect(planDraft(incident({ pullRequests: [bare] }))).toMatchObject([
      { kind: 'decoratePullRequest', number: 8 },
    ]);
  });

  it('takes the day in the configured zone, the name of the team and the layout of the repository', () => {
    const own = config({
      name: 'learning review',
      timezone: 'Pacific/Auckland',
      postmortem: {
        ...config().postmortem,
        directory: 'docs/reviews',
        file: '{number}-{date}-{slug}.md',
        branch: 'review-{number}',
      },
    });
    const change = opened(incident({ config: own }));
    expect(change.file.path).toBe('docs/reviews/7-2026-11-21-checkout-answers-500.md');
    expect(change.branch).toBe('review-7');
    expect(change.title).toBe('Learning review: Checkout answers 500');
  });

  it('adds a suffix when the name is taken, and another when that is taken too', () => {
    const taken = ['postmortems/2026-11-20-checkout-answers-500.md'];
    expect(opened(incident({ hasFile: (path) => taken.includes(path) })).file.path).toMatch(/-500-7\.md$/);
    taken.push('postmortems/2026-11-20-checkout-answers-500-7.md');
    expect(opened(incident({ hasFile: (path) => taken.includes(path) })).file.path).toMatch(/-500-7-2\.md$/);
  });

  it('explains itself once to an account that may not open incidents', () => {
    const [change, ...more] = planDraft(incident({ labellings: [outsider] }));
    expect(more).toEqual([]);
    if (change?.kind !== 'writeComment') throw new Error('no comment');
    expect(change.body.join('')).toContain('triage permission');
    const body = sealComment(change.name, change.body.join(''));
    const comments = [comment(body)];
    expect(planDraft(incident({ labellings: [outsider], comments }))).toEqual([]);
  });

  it('explains which templates there are when the label chooses one that is missing', () => {
    const [change] = planDraft(incident({ template: { name: 'data-loss', source: null } }));
    if (change?.kind !== 'writeComment') throw new Error('no comment');
    expect(change.body.join('')).toMatch(/`data-loss`.*`incident`, `security`/s);
  });

  it.each([
    'Closes #1, fixes acme/shop#2',
    '@acme/everyone look: <img src=x> <!-- debrief:action {} -->',
    '{{ title }} {% include ".env" %}',
    '"quoted": yes\n---\n# not a heading',
  ])('repeats the title %j without giving it any effect', (title) => {
    const change = opened(incident({ issue: issue({ title }) }));
    for (const text of [change.title, change.body]) {
      expect(text).not.toMatch(/(close[sd]?|fix(es|ed)?|resolve[sd]?)\s+(\S+)?#\d/i);
      expect(text).not.toMatch(/@acme|<img|<!-- debrief:action/);
    }
    expect(change.title).not.toContain('\n');
    expect(change.file.text.match(/^---$/gm)).toHaveLength(2);
  });
});

describe('countingLabellings', () => {
  const by = { login: 'alice', isBot: false };
  const at = (label: string, time: string) => ({ label, by, at: time });
  const labelled = issue({ labels: ['Incident', 'bug'] });

  it('counts the last labelling of the labels that are on, whatever their case', () => {
    const all = [
      at('incident', '2026-02-01T00:00:00Z'),
      at('bug', '2026-02-02T00:00:00Z'),
      at('Incident', '2026-02-03T00:00:00Z'),
    ];
    expect(countingLabellings(config(), labelled, all, '2026-01-01T00:00:00Z')).toEqual([
      at('incident', '2026-02-03T00:00:00Z'),
    ]);
  });

  it('counts nothing from before the installation', () => {
    const old = [at('incident', '2025-12-31T23:59:59Z')];
    expect(countingLabellings(config(), labelled, old, '2026-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('slugOf', () => {
  it.each([
    ['Checkout answers 500!', 'checkout-answers-500'],
    ['  Füße & Ärger  ', 'fuße-arger'],
    ['支払いが停止', '支払いか停止'],
    ['🔥🔥🔥', ''],
    ['../../etc/passwd', 'etc-passwd'],
    [`${'word '.repeat(40)}`, Array(12).fill('word').join('-')],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('makes %j into %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('dateIn', () => {
  it('gives the day that it is there', () => {
    expect(dateIn('UTC', '2026-11-20T23:30:00Z')).toBe('2026-11-20');
    expect(dateIn('Asia/Tokyo', '2026-11-20T23:30:00Z')).toBe('2026-11-21');
  });
});
