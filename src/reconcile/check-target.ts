/** The check of a change, the same in the Action and the App: which files, by whose rules, and whether changed rules can be used. */
import { isPostmortemName, isPostmortemPath } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { GitHubError, TerminalError } from '../errors.ts';
import type { ShownReport } from '../formats/excerpts.ts';
import type { DiskReader } from '../github/disk.ts';
import type { Observer } from '../github/port.ts';
import type { ChangedFile, RepositoryReader, TreeReader } from '../github/reader.ts';
import { type At, checkPostmortems } from './check.ts';
import { checkNewRules, isRule, rulesFor } from './check-rules.ts';
import { withoutKnown } from './known-findings.ts';

/** Target is where the postmortems to check are found. */
export interface Target {
  /** The commit to compare the head with; null when there is none, so that every postmortem of the head counts. */
  readonly base: string | null;
  /** The commit whose postmortems are checked. */
  readonly head: string;
  /** Whose configuration and templates count. */
  readonly rules: string;
}

/** Checked is what a run found. */
export interface Checked {
  /** Every file that was looked at, sorted by path, the configuration and templates that changed among them. */
  readonly reports: readonly ShownReport[];
  /** The postmortems among them. */
  readonly postmortems: readonly string[];
  /** How many findings the baseline took away, and how many of its entries are found no more. */
  readonly known: number;
  readonly stale: number;
}

/** NOTHING is what a run found that had nothing to look at. */
export const NOTHING: Checked = { reports: [], postmortems: [], known: 0, stale: 0 };

/** Places are where the check reads. */
export interface Places {
  readonly repository: RepositoryReader & Pick<Observer, 'canBeAssigned'>;
  /** The workspace, where all files are to be checked; else null. */
  readonly workspace: DiskReader | null;
}

/** checkTarget reads what changed and checks it by the rules of the base. */
export async function checkTarget(target: Target, places: Places): Promise<Checked> {
  const { repository } = places;
  const files = await changedFiles(target, repository);
  const changed = files?.map(({ path }) => path) ?? null;
  if (!places.workspace && changed?.every((path) => !isPostmortemName(path) && !isRule(path))) return NOTHING;
  const newRules = await checkNewRules({ reader: repository, ref: target.head }, changed ?? []);
  const { config, rules, reports } = await rulesFor(target, { repository, changed: changed ?? [] });
  const ruleReports = [...newRules, ...reports];
  if (!config) return { ...NOTHING, reports: ruleReports };
  const documents = await checkDocuments({ ...target, rules }, { places, config, changed });
  const left = await withoutKnown(documents, { repository, target, changed: files ?? [] });
  return {
    reports: [...ruleReports, ...left.reports].sort((a, b) => (a.file < b.file ? -1 : 1)),
    postmortems: documents.map(({ file }) => file),
    known: left.known,
    stale: left.stale,
  };
}

/** Null when there is nothing to compare with, so that all files count. */
async function changedFiles(
  { base, head }: Target,
  repository: RepositoryReader,
): Promise<readonly ChangedFile[] | null> {
  if (base === null) return null;
  try {
    const files = await repository.compare(base, head);
    return files.filter(({ status }) => status !== 'removed');
  } catch (error) {
    // After a forced push the commit before it may be gone.
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

async function checkDocuments(
  { head, rules }: Target,
  { places, config, changed }: { places: Places; config: Config; changed: readonly string[] | null },
): Promise<readonly ShownReport[]> {
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
    canBeAssigned: repository.canBeAssigned,
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
