import { describe, expect, it } from '@jest/globals';
import { ANNOTATION_LIMIT, judge } from '../../src/action/verdict.ts';
import type { Severity } from '../../src/postmortem/model.ts';

const report = (...severities: Severity[]) => ({
  file: 'a.md',
  findings: severities.map((severity, index) => ({
    rule: 'r',
    severity,
    message: `m${index}`,
    line: index + 1,
  })),
});
const many = (severity: Severity, number: number): Severity[] => Array<Severity>(number).fill(severity);

describe('judge', () => {
  it.each([
    ['error', 'error', false, 'report', true],
    ['warning', 'error', false, 'report', false],
    ['warning', 'warning', false, 'report', true],
    ['error', 'warning', false, 'report', true],
    ['notice', 'warning', false, 'report', false],
    ['error', 'never', false, 'report', false],
    ['error', 'error', true, 'report', false],
    ['error', 'error', true, 'fail', true],
    ['error', 'never', true, 'fail', false],
  ] as const)(
    'with a %s, fail-on %s, draft %s and drafts %s fails: %s',
    (severity, failOn, draft, drafts, fails) => {
      expect(judge([report(severity)], { failOn, draft, drafts }).fails).toBe(fails);
    },
  );

  it('annotates as many of each level as GitHub shows, and says where the rest is', () => {
    const verdict = judge([report(...many('error', 14), ...many('warning', 10), ...many('notice', 12))], {
      failOn: 'error',
      draft: false,
      drafts: 'report',
    });
    expect(verdict.annotations).toHaveLength(3 * ANNOTATION_LIMIT);
    expect(verdict.message).toBe(
      '14 errors, 10 warnings, 12 notices in 1 file. GitHub shows 10 of a level as annotations: the other 6 are in the job summary.',
    );
  });

  it('says that a draft is let through', () => {
    const { message } = judge([report('error')], { failOn: 'error', draft: true, drafts: 'report' });
    expect(message).toBe('1 error in 1 file. The pull request is a draft, so the step passes.');
  });
});
