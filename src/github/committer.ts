/** Commits on branches that exist: what the write-back of tickets asks of a repository. */

/** Tip is the commit at the head of a branch, and the login of who wrote it, null where GitHub knows none. */
export interface Tip {
  readonly commit: string;
  readonly author: string | null;
}

/** Move is what came of moving a branch: `behind` where somebody else was first, `protected` where a rule forbids it. */
export type Move = 'moved' | 'behind' | 'protected';

/** FileCommit is a commit that changes one file: its files are those of `base`, but for this one. */
export interface FileCommit {
  readonly base: string;
  readonly parents: readonly string[];
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

/** Committer writes commits and moves branches on to them; a branch never loses a commit that it has. */
export interface Committer {
  /** Null when the branch is not there. */
  tip(branch: string): Promise<Tip | null>;
  /** The messages of the commits that touched a path since (ISO 8601), the newest first, at most 100. */
  messagesOf(path: string, since: string): Promise<readonly string[]>;
  /** Gives a commit that stands on no branch yet. */
  writeCommit(commit: FileCommit): Promise<string>;
  moveBranch(branch: string, commit: string): Promise<Move>;
}
