/** What a rule is. */
import type * as z from 'zod';
import type { Finding, Fix, Postmortem, Range, Severity } from '../model.ts';
import type { Template } from '../template/template.ts';
import type { WaiverProblem } from '../waivers.ts';

/** RuleContext is all that a rule may look at: it does no I/O of its own. */
export interface RuleContext {
  readonly postmortem: Postmortem;
  /** The template rendered with the document's own values and read as a schema. */
  readonly template: Template;
  /** True when the repository has a file at this path (forward slashes, no leading slash); null when the tree is not known. */
  readonly hasFile: ((path: string) => boolean) | null;
  /** False for an owner as written whom GitHub does not let be assigned, null where that is not known; null when nobody asked GitHub. */
  readonly isAssignable: ((owner: string) => boolean | null) | null;
  /** Places that look like secrets, found before the rules run; null when nobody looked. */
  readonly secrets: readonly Secret[] | null;
  /** What is wrong with the document's waivers; null until the other rules have spoken. */
  readonly waiverProblems: readonly WaiverProblem[] | null;
}

/** Secret is a place that looks like a secret: where it is and of what kind, never its value. */
export interface Secret extends Required<Range> {
  readonly kind: string;
}

/** Complaint is a finding before the registry adds the rule's id and its configured severity. */
export interface Complaint extends Range {
  readonly message: string;
  readonly fix?: Fix;
}

/** Rule looks at one document and says what a reviewer would say. It reports every miss, not only the first. */
export interface Rule {
  /** kebab-case, the name of the rule's file and of its page in docs/rules. */
  readonly id: string;
  /** One sentence that begins with a verb in the third person: "Asks for …". */
  readonly description: string;
  /** The severity unless the configuration says another. */
  readonly severity: Severity;
  /** The rule's options by their names; null when it has none. */
  readonly options: RuleOptions | null;
  /** `options` are as configured, not validated again; without them every option has its default. */
  check(context: RuleContext, options?: Readonly<Record<string, unknown>>): readonly Complaint[];
}

interface PlainRule {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
  check(context: RuleContext): readonly Complaint[];
}

/** OptionTypes are what the shape of an option is made of. */
export type OptionTypes = Pick<typeof z, 'array' | 'boolean' | 'enum' | 'int' | 'number' | 'string'>;

/**
 * RuleOptions are a rule's options, each with its default and its described shape. Zod is handed to the shape rather than
 * imported: only a configuration needs it, and loading it takes longer than checking a document.
 */
export type RuleOptions = Readonly<
  Record<string, { readonly default: unknown; schema(zod: OptionTypes): z.ZodType }>
>;

/** OptionsOf are the values that a rule with such options is checked with. */
export type OptionsOf<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: z.output<ReturnType<Options[Name]['schema']>>;
};

interface RuleWithOptions<Options extends RuleOptions> extends Omit<PlainRule, 'check'> {
  readonly options: Options;
  check(context: RuleContext, options: OptionsOf<Options>): readonly Complaint[];
}

/** defineRule makes a rule without options. */
export function defineRule(rule: PlainRule): Rule {
  return { ...rule, options: null };
}

/** defineRuleWithOptions makes a rule with options: those that are not configured have their defaults. */
export function defineRuleWithOptions<Options extends RuleOptions>(rule: RuleWithOptions<Options>): Rule {
  const names = Object.keys(rule.options);
  const fill = (given: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(names.map((name) => [name, given[name] ?? rule.options[name]?.default]));
  const defaults = fill({});
  return {
    ...rule,
    check: (context, options) => {
      const values = options === undefined ? defaults : fill(options);
      // The configuration was validated by these very schemas.
      return rule.check(context, values as OptionsOf<Options>);
    },
  };
}

/** RuleSetting is what a configuration says of one rule: a severity, or a severity with the rule's options. */
export type RuleSetting = Severity | 'off' | { readonly severity?: Severity | 'off' | undefined };

/** RuleSettings are the configured rules; a rule that is not named keeps its defaults. */
export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;

/** Report is one document and all findings in it, sorted by line, column and rule. */
export interface Report {
  readonly file: string;
  readonly findings: readonly Finding[];
}
