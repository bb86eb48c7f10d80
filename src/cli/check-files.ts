/** Which files a check is about, and what is found in them. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isPostmortemName, isPostmortemPath } from '../config/paths.ts';
import { TerminalError } from '../errors.ts';
import type { ShownReport } from '../formats/excerpts.ts';
import { createDiskReader } from '../github/disk.ts';
import type { TreeReader } from '../github/reader.ts';
import { checkPostmortems } from '../reconcile/check.ts';
import { findRoot, reasonOf, toShownPath, type WorkingCopy } from './repository.ts';

/** Place is a file on disk: the repository that it lies in, and its path there. */
export interface Place {
  readonly root: string;
  readonly path: string;
}

/** CheckedPlace is a file with what was found in it; the report names it by its path in the repository. */
export interface CheckedPlace extends Place {
  /** As a person in the working directory would type it. */
  readonly shown: string;
  readonly report: ShownReport;
}

/** findPlaces gives the files that are named, or the postmortems of the configured directory; it throws for a path that is not there. */
export async function findPlaces(
  paths: readonly string[],
  copy: WorkingCopy,
  directory: string,
): Promise<readonly Place[]> {
  return paths.length > 0 ? named(paths, directory) : configured(copy);
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

/** CheckRun is how places are checked. */
export interface CheckRun {
  readonly copy: WorkingCopy;
  readonly directory: string;
  readonly progress?: (done: number) => void;
  /** What stands in for files on disk, by their full path. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** checkPlaces checks every place by the rules of the working copy, sorted as they are shown. */
export async function checkPlaces(
  places: readonly Place[],
  { copy, directory, progress, texts = new Map() }: CheckRun,
): Promise<readonly CheckedPlace[]> {
  const here = realpathSync(directory);
  const checked: CheckedPlace[] = [];
  for (const [root, inside] of Map.groupBy(places, (place) => place.root)) {
    const reader = createDiskReader(root);
    const before = checked.length;
    const reports = await checkPostmortems({
      documents: { reader: withTexts(reader, root, texts), ref: '' },
      templates: { reader: copy.reader, ref: '' },
      config: copy.config,
      files: inside.map(({ path }) => path),
      hasFile: reader.hasFile,
      progress: progress && ((done) => progress(before + done)),
    });
    for (const report of reports) {
      checked.push({
        root,
        path: report.file,
        shown: toShownPath(here, join(root, report.file)),
        report,
      });
    }
  }
  return checked.sort((a, b) => (a.shown < b.shown ? -1 : 1));
}

function withTexts(reader: TreeReader, root: string, texts: ReadonlyMap<string, string>): TreeReader {
  return {
    ...reader,
    readFile: async (path, ref) => {
      const text = texts.get(join(root, path));
      return text === undefined ? reader.readFile(path, ref) : { kind: 'text', text, sha: null };
    },
  };
}
