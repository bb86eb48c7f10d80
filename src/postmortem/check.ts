/** All rules over one document. */

import type { Finding, Postmortem, Severity } from './model.ts';
import { document } from './rules/document.ts';
import { RULES } from './rules/index.ts';
import type { Report, Rule, RuleContext, RuleSettings, Secret } from './rules/rule.ts';
import { waiver } from './rules/waiver.ts';
import { concealSecrets } from './safety/conceal.ts';
import { readSecrets } from './safety/secrets.ts';
import type { Template } from './template/template.ts';
import { applyWaivers } from './waivers.ts';

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
 * `checkPostmortem` returns what the rules say about a document, sorted by line, column and rule, without what the
 * document waives; a rule that is configured `off` says nothing. Of a file that could not be read only that is said.
 * No finding repeats a secret, nor does its fix.
 */
export function checkPostmortem(input: CheckInput): Report {
  const examined = startWith(input);
  for (const rule of RULES) ask(rule, examined);
  return reportOf(examined);
}

/**
 * `checkAll` is `checkPostmortem` for several documents, one rule after the other: a rule's patterns then stay in
 * the processor's cache until all documents have passed them, which takes a quarter of the time off.
 */
export function checkAll(inputs: readonly CheckInput[]): readonly Report[] {
  const all = inputs.map(startWith);
  for (const rule of RULES) for (const examined of all) ask(rule, examined);
  return all.map(reportOf);
}

/** A document while the rules go over it. */
interface Examined {
  readonly context: RuleContext & { readonly secrets: readonly Secret[] };
  readonly settings: RuleSettings;
  readonly isReadable: boolean;
  readonly said: Finding[];
}

function startWith({ settings, ...input }: CheckInput): Examined {
  const secrets = input.secrets ?? readSecrets(input.postmortem.lines);
  const context = { isAssignable: null, waiverProblems: null, ...input, secrets };
  return { context, settings, isReadable: document.check(context).length === 0, said: [] };
}

function ask(rule: Rule, { context, settings, isReadable, said }: Examined): void {
  if (!isReadable && rule !== document) return;
  for (const finding of findingsOf(rule, context, settings)) said.push(finding);
}

function reportOf({ context, settings, said }: Examined): Report {
  const { postmortem, secrets } = context;
  const { kept, problems } = applyWaivers(postmortem.lines, said, {
    known: WAIVABLE,
    silent: silentRules(context, settings),
  });
  const findings = [...kept, ...findingsOf(waiver, { ...context, waiverProblems: problems }, settings)];
  const shown = concealSecrets(findings, postmortem.lines, secrets);
  return { file: postmortem.path, findings: shown.toSorted(byPlace) };
}

const WAIVABLE: ReadonlySet<string> = new Set(
  RULES.filter((rule) => rule !== document && rule !== waiver).map(({ id }) => id),
);

/** What rules cannot do without. */
const NEEDS = {
  'image-missing': 'hasFile',
  'link-missing': 'hasFile',
  'action-owner-assignable': 'isAssignable',
} as const satisfies Readonly<Record<string, keyof RuleContext>>;

/** The rules that were off or could not look. */
function silentRules(context: RuleContext, settings: RuleSettings): ReadonlySet<string> {
  const off = RULES.filter((rule) => severityOf(rule, settings) === 'off').map(({ id }) => id);
  const blind = Object.entries(NEEDS).flatMap(([id, need]) => (context[need] === null ? [id] : []));
  return new Set([...off, ...blind]);
}

function severityOf(rule: Rule, settings: RuleSettings): Severity | 'off' {
  const setting = settings[rule.id];
  return (typeof setting === 'object' ? setting.severity : setting) ?? rule.severity;
}

function findingsOf(rule: Rule, context: RuleContext, settings: RuleSettings): readonly Finding[] {
  const setting = settings[rule.id];
  const options = typeof setting === 'object' ? withoutSeverity(setting) : undefined;
  const severity = severityOf(rule, settings);
  if (severity === 'off') return [];
  return rule.check(context, options).map((complaint) => ({ ...complaint, rule: rule.id, severity }));
}

function withoutSeverity({
  severity,
  ...options
}: {
  readonly severity?: unknown;
}): Readonly<Record<string, unknown>> {
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
