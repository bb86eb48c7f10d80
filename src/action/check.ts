/** The check as the Action runs it: which files, by whose rules, and whether changed rules can be used. */
import { isPostmortemName, isPostmortemPath } from '../config/paths.ts';
import { CONFIG_PATH, type Config } from '../config/schema.ts';
import { ConfigurationError, TemplateError, TerminalError } from '../errors.ts';
import type { DiskReader } from '../github/disk.ts';
import { isMissing } from '../github/octokit-reader.ts';
import type { RepositoryReader, TreeReader } from '../github/reader.ts';
import type { Finding } from '../postmortem/model.ts';
import type { Report } from '../postmortem/rules/rule.ts';
import { readTemplate } from '../postmortem/template.ts';
import { type At, checkPostmortems } from '../reconcile/check.ts';
import { loadConfig } from '../reconcile/load-config.ts';
import { findTemplate, templateNameOf } from '../templates.ts';
import type { Target } from './event.ts';

/** Checked is what a run found. */
export interface Checked {
  /** Every file that was looked at, sorted by path, the configuration and templates that changed among them. */
  readonly reports: readonly Report[];
  /** The postmortems among them. */
  readonly postmortems: readonly string[];
}

/** Places are where the Action reads. */
export interface Places {
  readonly repository: RepositoryReader;
  /** The workspace, where all files are to be checked; else null. */
  readonly workspace: DiskReader | null;
}

/** checkTarget reads what changed and checks it by the rules of the base. */
export async function checkTarget(target: Target, places: Places): Promise<Checked> {
  const changed = await changedPaths(target, places.repository);
  if (!places.workspace && changed?.every((path) => !isPostmortemName(path) && !isRule(path))) {
    return { reports: [], postmortems: [] };
  }
  const head: At = { reader: places.repository, ref: target.head };
  const newRules = await Promise.all((changed ?? []).filter(isRule).map((path) => checkRule(head, path)));
  const { config, rules, reports } = await configFor(target, { places, changed: changed ?? [] });
  const ruleReports = [...newRules, ...reports];
  if (!config) return { reports: ruleReports, postmortems: [] };
  const documents = await checkDocuments({ ...target, rules }, { places, config, changed });
  return {
    reports: [...ruleReports, ...documents].sort((a, b) => (a.file < b.file ? -1 : 1)),
    postmortems: documents.map(({ file }) => file),
  };
}

/** Null when there is nothing to compare with, so that all files count. */
async function changedPaths(
  { base, head }: Target,
  repository: RepositoryReader,
): Promise<readonly string[] | null> {
  if (base === null) return null;
  try {
    const files = await repository.compare(base, head);
    return files.filter(({ status }) => status !== 'removed').map(({ path }) => path);
  } catch (error) {
    // After a forced push the commit before it may be gone.
    if (isMissing(error)) return null;
    throw error;
  }
}

async function checkDocuments(
  { head, rules }: Target,
  { places, config, changed }: { places: Places; config: Config; changed: readonly string[] | null },
): Promise<readonly Report[]> {
  const { repository, workspace } = places;
  const reader = workspace ?? repository;
  const directory = config.postmortem.directory;
  const candidates = workspace || !changed ? await pathsBelow({ reader, ref: head }, directory) : changed;
  const files = candidates.filter((path) => isPostmortemPath(path, config.postmortem.directory));
  if (files.length === 0) return [];
  return checkPostmortems({
    documents: { reader, ref: head },
    templates: { reader: repository, ref: rules },
    config,
    files,
    hasFile: workspace ? workspace.hasFile : await treeOf(repository, head),
  });
}

async function pathsBelow({ reader, ref }: At, directory: string): Promise<string[]> {
  const files = await reader.listFiles(ref, directory);
  if (files) return files.map(({ path }) => path);
  throw new TerminalError(
    `GitHub does not list all of ${directory}/, it is too large: check out the repository and set "files: all".`,
  );
}

async function treeOf(reader: TreeReader, ref: string): Promise<((path: string) => boolean) | null> {
  const files = await reader.listFiles(ref);
  if (!files) return null;
  const paths = new Set(files.map(({ path }) => path));
  return (path) => paths.has(path);
}

function isRule(path: string): boolean {
  return path === CONFIG_PATH || templateNameOf(path) !== null;
}

/** Rules that a change brings do not count yet, but they have to be usable once they do. */
async function checkRule({ reader, ref }: At, path: string): Promise<Report> {
  const name = templateNameOf(path);
  try {
    if (name === null) await loadConfig(reader, ref);
    const template = name === null ? null : await findTemplate(reader, ref, name);
    if (template) readTemplate(template.name, template.source);
    return { file: path, findings: [] };
  } catch (error) {
    return { file: path, findings: faultsOf(error, name === null ? 'configuration' : 'template') };
  }
}

/** faultsOf turns what makes a rule unusable into findings on its lines, and throws whatever else it is given. */
function faultsOf(error: unknown, rule: string): Finding[] {
  const finding = (line: number, message: string): Finding => ({ rule, severity: 'error', message, line });
  if (error instanceof TemplateError) return [finding(error.line, error.message)];
  if (!(error instanceof ConfigurationError)) throw error;
  return error.problems.map(({ line, key, expected }) =>
    finding(line, `${key ? `${key}: ` : ''}${expected}.`),
  );
}

interface Rules {
  /** Null when there is none that can be used. */
  readonly config: Config | null;
  /** Whose configuration and templates count. */
  readonly rules: string;
  readonly reports: readonly Report[];
}

/**
 * The base's configuration. While that one cannot be used there are no rules to relax: a change that repairs it is
 * checked by the repaired one, any other is told what to repair.
 */
async function configFor(
  { head, rules }: Target,
  { places: { repository }, changed }: { places: Places; changed: readonly string[] },
): Promise<Rules> {
  try {
    return { config: await loadConfig(repository, rules), rules, reports: [] };
  } catch (error) {
    const report = { file: CONFIG_PATH, findings: faultsOf(error, 'configuration') };
    if (!changed.includes(CONFIG_PATH)) return { config: null, rules, reports: [report] };
    const config = await loadConfig(repository, head).catch(() => null);
    return { config, rules: config ? head : rules, reports: [] };
  }
}
