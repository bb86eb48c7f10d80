/** All rules over one document. */
import type { Finding, Postmortem } from './model.ts';
import { document } from './rules/document.ts';
import { RULES } from './rules/index.ts';
import type { Report, Rule, RuleContext, RuleSettings } from './rules/rule.ts';
import type { Template } from './template.ts';

/** CheckInput is a document with all that its rules may look at. */
export interface CheckInput {
  readonly postmortem: Postmortem;
  readonly template: Template;
  /** As in `RuleContext`. */
  readonly hasFile: RuleContext['hasFile'];
  readonly isAssignable?: RuleContext['isAssignable'];
  readonly secrets?: RuleContext['secrets'];
  readonly settings: RuleSettings;
}

/**
 * `checkPostmortem` returns what the rules say about a document, sorted by line, column and rule; a rule that is
 * configured `off` says nothing. Of a file that could not be read only that is said.
 */
export function checkPostmortem({ settings, ...input }: CheckInput): Report {
  const context: RuleContext = { isAssignable: null, secrets: null, ...input };
  const { postmortem } = input;
  const rules = document.check(context).length > 0 ? [document] : RULES;
  const findings = rules.flatMap((rule) => findingsOf(rule, context, settings));
  return { file: postmortem.path, findings: findings.toSorted(byPlace) };
}

function findingsOf(rule: Rule, context: RuleContext, settings: RuleSettings): readonly Finding[] {
  const setting = settings[rule.id];
  const options = typeof setting === 'object' ? withoutSeverity(setting) : undefined;
  const severity = (typeof setting === 'object' ? setting.severity : setting) ?? rule.severity;
  if (severity === 'off') return [];
  return rule.check(context, options).map((complaint) => ({ ...complaint, rule: rule.id, severity }));
}

function withoutSeverity({ severity, ...options }: { readonly severity?: unknown }): object {
  return options;
}

/** `byPlace` orders findings by line, column and rule. */
export function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
