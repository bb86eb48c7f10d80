/** Files that come along with other answers. */
import type { FileContent } from './reader.ts';

/** ReadFiles are files that came along with another answer, by commit: they are not asked for again. */
export interface ReadFiles {
  /** Null for a file that is not there, undefined for one that has to be asked for. */
  keep(commit: string, path: string, content: FileContent | null | undefined): void;
  /** The files right below a directory are all told of. */
  close(commit: string, directory: string): void;
  find(path: string, commit: string): FileContent | null | undefined;
}

/** createReadFiles begins with none. */
export function createReadFiles(): ReadFiles {
  const files = new Map<string, FileContent | null | undefined>();
  const closed = new Set<string>();
  return {
    keep: (commit, path, content) => void files.set(`${commit}:${path}`, content),
    close: (commit, directory) => void closed.add(`${commit}:${directory}`),
    find: (path, commit) => {
      const key = `${commit}:${path}`;
      if (files.has(key)) return files.get(key);
      return closed.has(key.slice(0, key.lastIndexOf('/'))) ? null : undefined;
    },
  };
}
