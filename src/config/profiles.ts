/** How severe each rule is: its own default, the profile's word, and the repository's own setting above both. */
import type { Severity } from '../postmortem/model.ts';
import { RULES } from '../postmortem/rules/index.ts';
import type { Rule, RuleSetting, RuleSettings } from '../postmortem/rules/rule.ts';

/** PROFILES are sets of severities: what a team wants that means it, the defaults, and for documents from before the check. */
export const PROFILES = ['strict', 'standard', 'legacy'] as const;
export type Profile = (typeof PROFILES)[number];

/** What is about action items and the timeline, which `strict` takes as seriously as a missing section. */
const TOLD_STRICTLY = /^(?:action-|timeline-|no-action-items$|cause-has-action$|duration-|timestamps-)/;

/** What keeps its severity in old documents: no age excuses a secret or a file that cannot be read. */
const NEVER_OLD = new Set(['secret', 'document']);

/** What only says how a document is built, which an old one need not follow. */
const STRUCTURE = new Set([
  'front-matter',
  'required-section',
  'section-order',
  'empty-section',
  'duplicate-section',
  'heading-level',
  'unfilled-guidance',
  'placeholder',
  'no-action-items',
]);

/** severityIn gives a rule's severity in a profile. */
export function severityIn(profile: Profile, { id, severity }: Pick<Rule, 'id' | 'severity'>): Severity {
  switch (profile) {
    case 'standard':
      return severity;
    case 'strict':
      if (severity === 'notice') return 'warning';
      return TOLD_STRICTLY.test(id) ? 'error' : severity;
    case 'legacy':
      if (NEVER_OLD.has(id)) return severity;
      return STRUCTURE.has(id) || severity === 'notice' ? 'notice' : 'warning';
  }
}

/** effectiveRules gives every rule's setting: the repository's own one first, else that of the profile; options stay. */
export function effectiveRules({
  profile,
  rules,
}: {
  readonly profile: Profile;
  readonly rules: RuleSettings;
}): RuleSettings {
  return Object.fromEntries(RULES.map((rule) => [rule.id, settingFor(rule, profile, rules[rule.id])]));
}

function settingFor(rule: Rule, profile: Profile, own: RuleSetting | undefined): RuleSetting {
  const severity = severityIn(profile, rule);
  if (own === undefined) return severity;
  if (typeof own === 'string') return own;
  return { ...own, severity: own.severity ?? severity };
}
