import { describe, expect, it } from '@jest/globals';
import { readHint } from '../src/hints.ts';

const MARKER =
  '<!-- debrief:action {"postmortem":"shop-1","path":"a.md","incident":1,"ordinal":1,"key":"k","commit":null} -->';
const ME = { appId: 1, bot: 'debrief[bot]', labelsOf: () => null };
const comment = (issue: object, body: string) => ({
  action: 'created',
  installation: { id: 5 },
  repository: { name: 'shop', owner: { login: 'acme' } },
  issue: { number: 12, ...issue },
  comment: { body },
});

describe('readHint', () => {
  it('looks at an action item on which somebody asks for something', () => {
    const payload = comment({ body: `Add an alert\n${MARKER}` }, 'Not now.\n/snooze 7d');
    const request = { kind: 'action-item', installation: 5, owner: 'acme', repo: 'shop', number: 12 };
    expect(readHint('issue_comment', payload, ME)).toEqual(request);
  });

  it.each([
    ['says something', { body: MARKER }, 'I am at it'],
    ['asks on another issue', { body: 'A wish' }, '/snooze 7d'],
    ['asks on an issue without text', { body: null }, '/decline no'],
  ])('looks at nothing where somebody %s', (_, issue, body) => {
    expect(readHint('issue_comment', comment(issue, body), ME)).toBeNull();
  });
});
