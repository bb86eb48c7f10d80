/** A working directory, read through the same eyes as a repository on GitHub: links are never followed. */
import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeContent } from './content.ts';
import { type FileContent, MAX_FILE_BYTES, type TreeFile, type TreeReader } from './reader.ts';

/** DiskReader reads the files below one directory; `ref` has no meaning there. */
export interface DiskReader extends TreeReader {
  /** True when there is a file at the path, spelled exactly so; nothing is listed that is not asked for. */
  hasFile(path: string): boolean;
}

/** Directories that hold nothing of the repository itself. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** createDiskReader reads the working directory `root`. Nothing outside of it is ever read. */
export function createDiskReader(root: string): DiskReader {
  const names = new Map<string, ReadonlySet<string>>();
  const real = new Set<string>();
  let top: string | undefined;
  const realRoot = () => {
    top ??= realpathSync(root);
    return top;
  };
  return {
    readFile: async (path) => readBelow(realRoot(), path, real),
    listFiles: async (_ref, directory = '') => listBelow(realRoot(), directory),
    hasFile: (path) => hasExactly(realRoot(), { path, names }),
  };
}

/** isInside tells whether a path stays inside its repository: relative, with forward slashes, no `..`. */
export function isInside(path: string): boolean {
  return !/[\\\0]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
}

/**
 * Reads at once instead of in the background: for files of a few kilobytes that are at hand, the way through the thread
 * pool takes several times as long as the reading. `real` are the directories that are known to be no links.
 */
function readBelow(top: string, path: string, real: Set<string>): FileContent | null {
  if (!isInside(path)) return null;
  const full = join(top, path);
  const directory = dirname(full);
  try {
    if (!real.has(directory) && realpathSync(directory) !== directory) return null;
    real.add(directory);
    const stat = lstatSync(full);
    if (!stat.isFile()) return null;
    if (stat.size > MAX_FILE_BYTES) return { kind: 'too-large', size: stat.size };
    const file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return decodeContent(readFileSync(file), null);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

function listBelow(top: string, directory: string): readonly TreeFile[] {
  if (directory !== '' && !isInside(directory)) return [];
  const start = join(top, directory);
  try {
    if (realpathSync(start) !== start || !lstatSync(start).isDirectory()) return [];
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
  const files: TreeFile[] = [];
  const waiting = [directory];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of readdirSync(join(top, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) waiting.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        files.push({ path, kind: entry.isFile() ? 'file' : 'symlink', sha: '', size: null });
      }
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The names come from the directory itself, so that a file system that ignores case cannot hide a wrong spelling. */
function hasExactly(
  top: string,
  { path, names }: { path: string; names: Map<string, ReadonlySet<string>> },
): boolean {
  if (!isInside(path)) return false;
  const parts = path.split('/');
  return parts.every((part, index) => {
    const directory = parts.slice(0, index).join('/');
    let known = names.get(directory);
    if (!known) {
      known = namesIn(join(top, directory));
      names.set(directory, known);
    }
    return known.has(index === parts.length - 1 ? part : `${part}/`);
  });
}

/** Names of the files in a directory, and those of its directories with a slash behind. */
function namesIn(directory: string): ReadonlySet<string> {
  try {
    if (!lstatSync(directory).isDirectory()) return new Set();
    return new Set(
      readdirSync(directory, { withFileTypes: true }).map((entry) =>
        entry.isDirectory() ? `${entry.name}/` : entry.name,
      ),
    );
  } catch (error) {
    if (isAbsence(error)) return new Set();
    throw error;
  }
}

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

function isAbsence(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && ABSENT.has(String(error.code));
}
