/** What a rule is. */
import type { Finding, Postmortem, Range, Severity } from '../model.ts';
import type { Template } from '../template.ts';

/** RuleContext is all that a rule may look at: it does no I/O of its own. */
export interface RuleContext {
  readonly postmortem: Postmortem;
  /** The template rendered with the document's own values and read as a schema. */
  readonly template: Template;
  /** True when the repository has a file at this path (forward slashes, no leading slash); null when the tree is not known. */
  readonly hasFile: ((path: string) => boolean) | null;
}

/** Complaint is a finding before the registry adds the rule's id and its configured severity. */
export interface Complaint extends Range {
  readonly message: string;
}

/** Rule looks at one document and says what a reviewer would say. It reports every miss, not only the first. */
export interface Rule {
  /** kebab-case, the name of the rule's file and of its page in docs/rules. */
  readonly id: string;
  /** One sentence that begins with a verb in the third person: "Asks for …". */
  readonly description: string;
  /** The severity unless the configuration says another. */
  readonly severity: Severity;
  check(context: RuleContext): readonly Complaint[];
}

/** RuleSettings are the configured severities; a rule that is not named keeps its own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off' | undefined>>;

/** Report is one document and all findings in it, sorted by line, column and rule. */
export interface Report {
  readonly file: string;
  readonly findings: readonly Finding[];
}
