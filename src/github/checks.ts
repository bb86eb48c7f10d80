/** The part of the port that is about check runs: GitHub gives them to Apps alone. */

/** CHECK_NAME is what our check is called on a commit. */
export const CHECK_NAME = 'Postmortems';

/** FIX_ACTION names the button of a check run that applies the safe fixes. */
export const FIX_ACTION = 'fix';

/** CheckKind is what is looked at for a check: a pull request, a run or a suite that somebody wants again, a run whose fixes somebody wants. */
export type CheckKind = 'check' | 'check-run' | 'check-suite' | 'fix';

/** CHECK_KINDS are the kinds of requests that may make a check run. */
export const CHECK_KINDS: ReadonlySet<string> = new Set<CheckKind | 'ready'>([
  'ready',
  'check',
  'check-run',
  'check-suite',
  'fix',
]);

/** CheckedPull is a pull request as far as a check needs it. */
export interface CheckedPull {
  readonly number: number;
  readonly open: boolean;
  readonly draft: boolean;
  /** The commit at its head. */
  readonly head: string;
  readonly branch: string;
  /** True when its branch is in another repository, or in none any more. */
  readonly isFork: boolean;
  /** The commit that it is compared with. */
  readonly base: string;
  /** `https://github.com/owner/repo` */
  readonly repositoryUrl: string;
}

/** Conclusion is what a check run ends with. */
export type Conclusion = 'success' | 'failure' | 'neutral';

/** CheckRun is a check run that the App made. */
export interface CheckRun {
  readonly id: number;
  readonly commit: string;
  /** The pull request that it was made for; null where another check of the App has made it. */
  readonly pull: number | null;
  /** Null while it is not completed. */
  readonly conclusion: string | null;
  /** How many annotations have arrived. */
  readonly annotations: number;
}

/** CheckSuite is all that the App checks at one commit. */
export interface CheckSuite {
  readonly commit: string;
  /** False as soon as somebody asks for another run. */
  readonly completed: boolean;
  /** Pull requests from branches of this repository. */
  readonly pulls: readonly number[];
}

/** Annotation is a finding on lines of a file. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Null where more than one line is meant. */
  readonly columns: { readonly start: number; readonly end: number } | null;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** CheckOutput is a part of what a check run says. Annotations are added to those that it has. */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  /** At most 50. */
  readonly annotations: readonly Annotation[];
  /** Null while more annotations are to come. */
  readonly end: { readonly conclusion: Conclusion; readonly fixable: boolean } | null;
}

/** NewCommit changes files of a branch that is at `parent`. */
export interface NewCommit {
  readonly branch: string;
  readonly parent: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly message: string;
}

/** CheckPort reads and writes check runs. */
export interface CheckPort {
  /** Null when there is no such pull request. */
  pull(number: number): Promise<CheckedPull | null>;
  /** Null when there is none, or another App's. */
  run(id: number): Promise<CheckRun | null>;
  /** Null when there is none, or another App's. */
  suite(id: number): Promise<CheckSuite | null>;
  /** Our runs at a commit, the newest first. */
  runs(commit: string): Promise<readonly CheckRun[]>;
  /** True when the account may push to the repository. */
  mayWrite(login: string): Promise<boolean>;
  /** Resolves with the run's id. */
  createRun(run: CheckOutput & { readonly commit: string; readonly pull: number }): Promise<number>;
  updateRun(id: number, output: CheckOutput): Promise<void>;
  /** `moved` when the branch is not at the parent any more: it is left as it is. */
  commit(commit: NewCommit): Promise<'committed' | 'moved'>;
}
