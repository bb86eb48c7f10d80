/** A working directory, read through the same eyes as a repository on GitHub: links are never followed. */
import { constants, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
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
  return {
    readFile: (path) => readBelow(root, path),
    listFiles: (_ref, directory = '') => listBelow(root, directory),
    hasFile: (path) => hasExactly(realpathSync(root), { path, names }),
  };
}

/** isInside tells whether a path stays inside its repository: relative, with forward slashes, no `..`. */
export function isInside(path: string): boolean {
  return !/[\\\0]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
}

async function readBelow(root: string, path: string): Promise<FileContent | null> {
  if (!isInside(path)) return null;
  const top = await realpath(root);
  const full = join(top, path);
  try {
    if ((await realpath(dirname(full))) !== dirname(full)) return null;
    if (!(await lstat(full)).isFile()) return null;
    const file = await open(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const { size } = await file.stat();
      if (size > MAX_FILE_BYTES) return { kind: 'too-large', size };
      return decodeContent(await file.readFile(), null);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

async function listBelow(root: string, directory: string): Promise<readonly TreeFile[]> {
  if (directory !== '' && !isInside(directory)) return [];
  const top = await realpath(root);
  const start = join(top, directory);
  try {
    if ((await realpath(start)) !== start || !(await lstat(start)).isDirectory()) return [];
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
  const files: TreeFile[] = [];
  const waiting = [directory];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of await readdir(join(top, at), { withFileTypes: true })) {
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
