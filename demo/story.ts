/** What the demo saw, as plain data: everything that the files and the page in the output folder show. */

/** Label is a label with its colour, six hexadecimal digits without `#`. */
export interface Label {
  readonly name: string;
  readonly color: string;
}

/** ThreadItem is one thing below the body of an issue or a pull request: a comment, or a line that tells an event. */
export type ThreadItem =
  | { readonly kind: 'comment'; readonly actor: string; readonly at: string; readonly body: string }
  | { readonly kind: 'event'; readonly actor: string; readonly at: string; readonly text: string }
  | { readonly kind: 'run'; readonly at: string; readonly run: Run };

/** Thread is an issue or a pull request with what happened below it. `at` and `createdAt` are ISO 8601. */
export interface Thread {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly state: 'open' | 'closed' | 'draft' | 'merged';
  readonly labels: readonly Label[];
  readonly assignees: readonly string[];
  readonly createdAt: string;
  readonly url: string;
  readonly items: readonly ThreadItem[];
}

/** PullRequest is a thread with the two branches it stands between. */
export interface PullRequest extends Thread {
  readonly base: string;
  readonly head: string;
}

/** Document is the postmortem as it stood at one commit. */
export interface Document {
  readonly id: 'drafted' | 'with-slip' | 'merged';
  readonly path: string;
  readonly commit: string;
  readonly text: string;
}

/** Annotation is a finding as the Action hands it to GitHub. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string | null;
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}

/** Run is one run of the bundled Action. */
export interface Run {
  readonly id: 'draft' | 'failing' | 'passing';
  readonly title: string;
  readonly document: Document;
  readonly passed: boolean;
  readonly annotations: readonly Annotation[];
  /** The job summary, Markdown. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Story is the whole demo, from the incident to the issues of its action items. */
export interface Story {
  /** `owner/name` */
  readonly repository: string;
  /** Where the local GitHub answered while the demo ran; links to it are turned into links within the page. */
  readonly serverUrl: string;
  readonly incident: Thread;
  readonly pullRequest: PullRequest;
  readonly runs: readonly Run[];
  readonly merged: Document;
  readonly issues: readonly Thread[];
}
