/** `debrief check`: findings for the postmortems of a repository, or for the files that are named. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isPostmortemName, isPostmortemPath } from '../config/paths.ts';
import { TerminalError } from '../errors.ts';
import { createDiskReader } from '../github/disk.ts';
import type { Report } from '../postmortem/rules/rule.ts';
import { checkPostmortems } from '../reconcile/check.ts';
import { findRoot, openWorkingCopy, reasonOf, toShownPath, type WorkingCopy } from './repository.ts';
import type { Terminal } from './terminal.ts';

/** CheckOptions are the command's options. */
export interface CheckOptions {
  readonly format: 'pretty' | 'json';
  readonly config?: string;
}

/** check prints the findings and returns the exit code: 0 clean, 1 for a finding at error. It throws for wrong use. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  { directory, print, complain, paint }: Terminal,
): Promise<number> {
  const copy = await openWorkingCopy(directory, options.config);
  const files = paths.length > 0 ? await named(paths, directory) : await configured(copy);
  if (files.length === 0) complain(nothingFound(paths, copy));
  const reports = await checkAll(files, copy, directory);
  if (options.format === 'json') print(toJson(reports));
  else if (reports.length > 0) {
    const { renderPretty } = await import('./pretty.ts');
    print(renderPretty(reports, paint));
  }
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** toJson gives the machine's form: every key of a finding is always there. */
function toJson(reports: readonly Report[]): string {
  const plain = reports.map(({ file, findings }) => ({
    file,
    findings: findings.map(({ rule, severity, message, line, column, endLine }) => ({
      rule,
      severity,
      message,
      line,
      column: column ?? 1,
      endLine: endLine ?? line,
    })),
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function nothingFound(paths: readonly string[], { config }: WorkingCopy): string {
  const where = paths.length > 0 ? paths.join(', ') : `${config.postmortem.directory}/`;
  return `No postmortems in ${where}: nothing to check. README.md and index.md do not count.\n`;
}

/** A file on disk: the repository that it lies in, and its path there. */
interface Place {
  readonly root: string;
  readonly path: string;
}

async function configured({ root, reader, config }: WorkingCopy): Promise<Place[]> {
  const files = (await reader.listFiles('', config.postmortem.directory)) ?? [];
  return files
    .filter(({ path }) => isPostmortemPath(path, config.postmortem.directory))
    .map(({ path }) => ({ root, path }));
}

/** A file that is named is checked whatever it is called; of a directory, what looks like a postmortem. */
async function named(paths: readonly string[], directory: string): Promise<Place[]> {
  const places = new Map<string, Place>();
  for (const given of paths) {
    const { full, isDirectory } = find(given, directory);
    const root = findRoot(isDirectory ? full : dirname(full));
    const path = toShownPath(root, full);
    if (!isDirectory) places.set(full, { root, path });
    else {
      const listed = (await createDiskReader(root).listFiles('', path === '.' ? '' : path)) ?? [];
      for (const file of listed.filter((each) => isPostmortemName(each.path))) {
        places.set(join(root, file.path), { root, path: file.path });
      }
    }
  }
  return [...places.values()];
}

function find(given: string, directory: string): { full: string; isDirectory: boolean } {
  try {
    const full = realpathSync(resolve(directory, given));
    const stat = statSync(full);
    if (stat.isDirectory() || stat.isFile()) return { full, isDirectory: stat.isDirectory() };
  } catch (error) {
    throw new TerminalError(`Cannot check ${given}: ${reasonOf(error)}.`, { cause: error });
  }
  throw new TerminalError(`Cannot check ${given}: it is neither a file nor a directory.`);
}

async function checkAll(files: readonly Place[], copy: WorkingCopy, directory: string): Promise<Report[]> {
  const here = realpathSync(directory);
  const reports: Report[] = [];
  for (const [root, places] of Map.groupBy(files, (place) => place.root)) {
    const reader = createDiskReader(root);
    const found = await checkPostmortems({
      documents: { reader, ref: '' },
      templates: { reader: copy.reader, ref: '' },
      config: copy.config,
      files: places.map(({ path }) => path),
      hasFile: reader.hasFile,
    });
    reports.push(...found.map((each) => ({ ...each, file: toShownPath(here, join(root, each.file)) })));
  }
  return reports.sort((a, b) => (a.file < b.file ? -1 : 1));
}
