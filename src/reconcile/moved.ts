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

/** followMoves gives the files with the paths that they have at the head: each one that was moved after the merge is found where it went. */
export async function followMoves(
  port: RepositoryPort,
  files: readonly ChangedFile[],
  { directory, mergeCommit, head }: Since,
): Promise<readonly ChangedFile[]> {
  const present = files.length > 0 ? await port.listFiles(head, directory) : null;
  const paths = new Set(present?.map(({ path }) => path));
  if (!present || mergeCommit === null || files.every(({ path }) => paths.has(path))) return files;
  const moves = await movesBetween(port, mergeCommit, head);
  return files.map((file) => {
    const moved = paths.has(file.path) ? undefined : moves.find((each) => each.previousPath === file.path);
    return moved ? { ...file, path: moved.path, previousPath: file.previousPath ?? file.path } : file;
  });
}

/** Where more changed than GitHub lists, a file that is not there any more stays unfound. */
async function movesBetween(port: RepositoryPort, from: string, to: string): Promise<readonly ChangedFile[]> {
  try {
    return (await port.compare(from, to)).filter(({ status }) => status === 'renamed');
  } catch (error) {
    if (error instanceof TerminalError) return [];
    throw error;
  }
}
