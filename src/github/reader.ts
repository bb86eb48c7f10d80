/** What the check needs of GitHub or of the disk: reading files at a commit. `contents: read` is enough. */

/** FileContent is one file: its text, or why it has none. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string; readonly sha: string | null }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'not-text'; readonly reason: string };

/** TreeFile is one entry of a commit's tree. A symbolic link is listed, never followed. */
export interface TreeFile {
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  readonly sha: string;
  /** Bytes; null where the source does not say. */
  readonly size: number | null;
}

/** ChangedFile is one file of a comparison or of a pull request. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'renamed' | 'removed';
  readonly previousPath: string | null;
}

/** MAX_FILE_BYTES is the largest document that is read: a postmortem beyond it is reported, not parsed. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** TreeReader reads the files of one repository. `ref` is a branch, a tag or a commit; every method throws `GitHubError` when GitHub does not answer. */
export interface TreeReader {
  /** The login of the repository's owner, where it is known. */
  readonly owner?: string;
  /** Null when there is no such file, or when it is a link or a directory. */
  readFile(path: string, ref: string): Promise<FileContent | null>;
  /** Every file of the tree (below `directory`, if given), or null when the tree is too large to be listed in one answer. */
  listFiles(ref: string, directory?: string): Promise<readonly TreeFile[] | null>;
}

/** RepositoryReader reads one repository and its history. */
export interface RepositoryReader extends TreeReader {
  /** What head changed since it left base (a three-dot comparison), all pages of it. */
  compare(base: string, head: string): Promise<readonly ChangedFile[]>;
}
