/** The rules by which a change is checked, and those that it brings along. */
import { BASELINE_PATH } from '../baseline/baseline.ts';
import { CONFIG_PATH } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError, TemplateError } from '../errors.ts';
import type { ShownReport } from '../formats/excerpts.ts';
import type { TreeReader } from '../github/reader.ts';
import type { Finding } from '../postmortem/model.ts';
import { readTemplate } from '../postmortem/template/template.ts';
import { findTemplate, templateNameOf } from '../templates.ts';
import type { At } from './check.ts';
import type { Target } from './check-target.ts';
import { loadConfig } from './load-config.ts';

/** isRule tells whether a path is the configuration, a template or the baseline. */
export function isRule(path: string): boolean {
  return isUsed(path) || path === BASELINE_PATH;
}

function isUsed(path: string): boolean {
  return path === CONFIG_PATH || templateNameOf(path) !== null;
}

/** checkNewRules reports on the changed configuration and templates: they do not count yet, but have to be usable once they do. */
export async function checkNewRules(at: At, changed: readonly string[]): Promise<readonly ShownReport[]> {
  return Promise.all(changed.filter(isUsed).map((path) => checkRule(at, path)));
}

async function checkRule({ reader, ref }: At, path: string): Promise<ShownReport> {
  const name = templateNameOf(path);
  try {
    if (name === null) await loadConfig(reader, ref);
    const template = name === null ? null : await findTemplate(reader, ref, name);
    if (template) readTemplate(template.name, template.source);
    return reportOn(path, []);
  } catch (error) {
    return reportOn(path, faultsOf(error, name === null ? 'configuration' : 'template'));
  }
}

function reportOn(file: string, findings: readonly Finding[]): ShownReport {
  return { file, findings, excerpts: new Map() };
}

/** faultsOf turns what makes a rule unusable into findings on its lines, and throws whatever else it is given. */
export function faultsOf(error: unknown, rule: string): Finding[] {
  const finding = (line: number, message: string): Finding => ({ rule, severity: 'error', message, line });
  if (error instanceof TemplateError) return [finding(error.line, error.message)];
  if (!(error instanceof ConfigurationError)) throw error;
  return error.problems.map(({ line, key, expected }) =>
    finding(line, `${key ? `${key}: ` : ''}${expected}.`),
  );
}

/** Rules are the configuration that counts. */
export interface Rules {
  /** Null when there is none that can be used. */
  readonly config: Config | null;
  /** Whose configuration and templates count. */
  readonly rules: string;
  readonly reports: readonly ShownReport[];
}

/**
 * rulesFor reads the base's configuration. While that one cannot be used there are no rules to relax: a change that
 * repairs it is checked by the repaired one, any other is told what to repair.
 */
export async function rulesFor(
  { head, rules }: Target,
  { repository, changed }: { repository: TreeReader; changed: readonly string[] },
): Promise<Rules> {
  try {
    return { config: await loadConfig(repository, rules), rules, reports: [] };
  } catch (error) {
    const report = reportOn(CONFIG_PATH, faultsOf(error, 'configuration'));
    if (!changed.includes(CONFIG_PATH)) return { config: null, rules, reports: [report] };
    const config = await loadConfig(repository, head).catch(() => null);
    return { config, rules: config ? head : rules, reports: [] };
  }
}
