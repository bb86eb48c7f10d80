import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load.ts';
import { parseOptions } from '../../src/config/parse-options.ts';
import { effectiveRules, PROFILES, severityIn } from '../../src/config/profiles.ts';
import { parsePostmortem } from '../../src/postmortem/parse.ts';
import { RULES } from '../../src/postmortem/rules/index.ts';

const rulesOf = (yaml: string) => effectiveRules(parseConfig(yaml, 'x'));
const GRAVITY = ['notice', 'warning', 'error'];

describe('profiles', () => {
  it('leave every rule at its default in standard', () => {
    expect(rulesOf('')).toEqual(Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])));
  });

  it('make errors of what is amiss in action items and the timeline, and no notices, in strict', () => {
    const strict = rulesOf('profile: strict');
    expect(strict).toMatchObject({
      'action-due': 'error',
      'timeline-time': 'error',
      'section-order': 'warning',
    });
    expect(Object.values(strict)).not.toContain('notice');
  });

  it('ask little of old documents in legacy, but for secrets and files that cannot be read', () => {
    const legacy = rulesOf('profile: legacy');
    expect(legacy).toMatchObject({
      'required-section': 'notice',
      'empty-section': 'notice',
      'timeline-order': 'warning',
      secret: 'error',
      document: 'error',
    });
    const errors = Object.keys(legacy).filter((id) => legacy[id] === 'error');
    expect(errors.toSorted()).toEqual(['document', 'secret']);
  });

  it.each(RULES)('never let legacy be sterner than standard, nor strict milder: $id', (rule) => {
    const [strict = -1, standard = -1, legacy = -1] = PROFILES.map((each) =>
      GRAVITY.indexOf(severityIn(each, rule)),
    );
    expect(strict).toBeGreaterThanOrEqual(standard);
    expect(standard).toBeGreaterThanOrEqual(legacy);
  });

  it("are outranked by a rule's own setting, and give a severity to one that sets options only", () => {
    const yaml =
      'profile: strict\nrules:\n  action-due: notice\n  timeline-time: off\n  action-count: { most: 3 }\n  timeline-gap: { severity: error }\n';
    expect(rulesOf(yaml)).toMatchObject({
      'action-due': 'notice',
      'timeline-time': 'off',
      'action-count': { most: 3, severity: 'warning' },
      'timeline-gap': { severity: 'error' },
    });
  });
});

describe('sections', () => {
  const TEXT = '# X\n\n## Was geschah im Einzelnen\n\n- 10:00 Down\n\n## Timeline\n\n- 11:00 Up\n';
  const kinds = (yaml: string) =>
    parsePostmortem(TEXT, parseOptions(parseConfig(yaml, 'x'), 'a.md')).sections.map(
      (section) => section.kinds,
    );

  it('are known by the names that the configuration adds, and still by the others', () => {
    expect(kinds('')).toEqual([[], [], ['timeline']]);
    expect(kinds('sections:\n  timeline: [Was geschah im Einzelnen]\n')).toEqual([
      [],
      ['timeline'],
      ['timeline'],
    ]);
  });
});
