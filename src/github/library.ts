/** What is read of many files and issues at once, to tell what is like something else. */
import type { Issue } from './port.ts';

/** IssuesRead are issues of one repository: those that were named, and those below others. */
export interface IssuesRead {
  /** By number; what is not there, or is a pull request, is left out. */
  readonly named: ReadonlyMap<number, Issue>;
  /** Sub-issues in the same repository. */
  readonly below: readonly Issue[];
}

/** LibraryObserver reads in one request each, since nothing depends on it: where GitHub refuses or has no GraphQL, the answer is null. */
export interface LibraryObserver {
  /** The texts of blobs by their `sha`; one that is no text, or too long to be whole, is left out. */
  texts(shas: readonly string[]): Promise<ReadonlyMap<string, string> | null>;
  /** The issues of these numbers, and the first 100 sub-issues of each parent. */
  issuesNamed(asked: {
    readonly numbers: readonly number[];
    readonly parents: readonly number[];
  }): Promise<IssuesRead | null>;
  /** True when the account opened a pull request that has the label, open or closed. */
  hasPullRequestBy(author: string, label: string): Promise<boolean>;
}
