/** Where the files of a merged pull request are now. */
import { TerminalError } from '../errors.ts';
import type { RepositoryPort } from '../github/port.ts';
import type { ChangedFile } from '../github/reader.ts';

interface Since {
  readonly directory: string;
  /** The commit that merged the files; null where GitHub does not tell. */
  readonly mergeCommit: string | null;
  readonly head: string;
}

/** Moved is where files are now, and where those may be that GitHub follows no further. */
export interface Moved {
  readonly files: readonly ChangedFile[];
  /** The paths that came since the merge; none where no file is missing. */
  readonly came: readonly string[];
}

/** followMoves gives the files with the paths that they have at the head: each one that was moved after the merge is found where it went. */
export async function followMoves(
  port: RepositoryPort,
  files: readonly ChangedFile[],
  { directory, mergeCommit, head }: Since,
): Promise<Moved> {
  const present = files.length > 0 ? await port.listFiles(head, directory) : null;
  const paths = new Set(present?.map(({ path }) => path));
  if (!present || mergeCommit === null || files.every(({ path }) => paths.has(path))) {
    return { files, came: [] };
  }
  const changed = await changedBetween(port, mergeCommit, head);
  const moves = changed.filter(({ status }) => status === 'renamed');
  const moved = files.map((file) => {
    const move = paths.has(file.path) ? undefined : moves.find((each) => each.previousPath === file.path);
    return move ? { ...file, path: move.path, previousPath: file.previousPath ?? file.path } : file;
  });
  const came = changed.flatMap(({ path, status }) => (status === 'added' ? [path] : []));
  return { files: moved, came };
}

/** Where more changed than GitHub lists, a file that is not there any more stays unfound. */
async function changedBetween(
  port: RepositoryPort,
  from: string,
  to: string,
): Promise<readonly ChangedFile[]> {
  try {
    return await port.compare(from, to);
  } catch (error) {
    if (error instanceof TerminalError) return [];
    throw error;
  }
}
