/** Checks one document of a test with the built-in templates, as the shells do. */
import { readFileSync } from 'node:fs';
import { checkPostmortem } from '../../src/postmortem/check.ts';
import type { Finding } from '../../src/postmortem/model.ts';
import { parsePostmortem } from '../../src/postmortem/parse.ts';
import { RULES } from '../../src/postmortem/rules/index.ts';
import type { RuleSettings } from '../../src/postmortem/rules/rule.ts';
import { documentValues, readTemplate } from '../../src/postmortem/template/template.ts';

/** FILES are the images of the repository in which the tests' documents lie, at `postmortems/NAME.md`. */
const FILES = ['postmortems/graph.png', 'postmortems/images/errors.png', 'docs/site map.png'];

/** STRANGERS are the owners whom GitHub would not let be assigned; of all others that is not known. */
const STRANGERS = ['@mallory', '@Mallory-Bot'];

/** builtInTemplate returns the source of one of the templates that come with the program. */
export function builtInTemplate(name: string): string {
  return readFileSync(new URL(`../../templates/${name}.md`, import.meta.url), 'utf8');
}

export interface CheckOptions {
  /** The only rule that is on. */
  readonly rule?: string;
  readonly settings?: RuleSettings;
  /** The source of a template of the document's own. */
  readonly template?: string | null;
}

/** checkSource returns the findings in a document. */
export function checkSource(source: string | Uint8Array, options: CheckOptions = {}): readonly Finding[] {
  const postmortem = parsePostmortem(source, { path: 'postmortems/document.md', zone: 'UTC' });
  const name = postmortem.frontMatter?.template ?? 'incident';
  const template = readTemplate(
    name,
    options.template ?? builtInTemplate(name),
    documentValues(postmortem, 'postmortem'),
  );
  const others = RULES.filter(({ id }) => options.rule !== undefined && id !== options.rule);
  const settings = {
    ...Object.fromEntries(others.map(({ id }) => [id, 'off' as const])),
    ...options.settings,
  };
  return checkPostmortem({
    postmortem,
    template,
    hasFile: (path) => FILES.includes(path),
    isAssignable: (owner) => (STRANGERS.includes(owner) ? false : null),
    settings,
  }).findings;
}
