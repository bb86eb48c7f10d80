/** The programmatic face of the local GitHub: what tests, benchmarks and the demo may rely on. */
import type { Clock, Faults, Lag, Person, Webhooks } from './controls.ts';
import type { Delivery, RepositoryState, RequestRecord } from './observed.ts';

/** Role is what a person may do in a repository, least first. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** PermissionLevel is what an App or an Action's token may do with one kind of thing. */
export type PermissionLevel = 'read' | 'write' | 'admin';

/** Permissions name what an App or a token may do, like `{ issues: 'write', contents: 'read' }`. */
export type Permissions = Readonly<Record<string, PermissionLevel>>;

/** FileSource is a file to start a repository with: text, bytes or a symbolic link. */
export type FileSource = string | Uint8Array | { readonly symlink: string };

/** LocalGitHubOptions configure one local GitHub. */
export interface LocalGitHubOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** The clock of everything that GitHub dates. App JWTs and tokens expire by the real clock, as their makers use that. */
  readonly now?: () => Date;
  /** `manual` stands still until `clock.advance`, and then wins over `now`. */
  readonly clock?: 'real' | 'manual';
  /** What a manual clock starts with; the real time unless given. */
  readonly startAt?: Date;
  /**
   * Where the bare repositories are put when git is needed, and at the end; a temporary directory, removed at the end,
   * unless given.
   */
  readonly directory?: string;
  /** How many milliseconds a receiver of webhooks has to answer: 10,000 unless given, as on GitHub. */
  readonly webhookTimeout?: number;
}

/** Account is a user or organization and a token that acts as it. */
export interface Account {
  readonly login: string;
  readonly token: string;
}

/** RepositoryOptions describe a new repository. Owner and collaborators that do not exist yet are created. */
export interface RepositoryOptions {
  readonly owner: string;
  readonly name: string;
  readonly private?: boolean;
  readonly archived?: boolean;
  readonly files?: Readonly<Record<string, FileSource>>;
  /** When it was made, and its files committed (ISO 8601). Default now. */
  readonly createdAt?: string;
  readonly collaborators?: Readonly<Record<string, Role>>;
  readonly hasIssues?: boolean;
  readonly defaultBranch?: string;
  /** `free` refuses draft pull requests in private repositories, as GitHub does. Default `team`. */
  readonly plan?: 'free' | 'team';
  /** False answers 404 to everything about sub-issues, as an older GitHub Enterprise Server does. */
  readonly subIssues?: boolean;
}

/** AppOptions describe a GitHub App. An event needs the permission that GitHub asks for it. */
export interface AppOptions {
  readonly slug: string;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  /** Null sends nothing until `setWebhookUrl`. */
  readonly webhookUrl?: string | null;
  readonly webhookSecret?: string;
}

/** AppCredentials are what GitHub shows after an App was registered. */
export interface AppCredentials {
  readonly id: number;
  readonly slug: string;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** The login under which the App acts: `slug[bot]`. */
  readonly login: string;
}

/** InstallationOptions say where an App is installed: the named repositories of the owner, or all of them. */
export interface InstallationOptions {
  readonly owner: string;
  readonly repositories?: readonly string[];
  readonly createdAt?: Date;
}

/** LocalGitHub is a small GitHub on 127.0.0.1: REST at the root, `/graphql`, and git at `/OWNER/REPO.git`. */
export interface LocalGitHub {
  readonly url: string;
  /** Asks as `fetch` does, but without a connection in between: the answers, the failures and their order are the same. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  createUser(login: string, options?: { readonly type?: 'User' | 'Organization' | 'Bot' }): Account;
  /** A token of a user, made if there is none yet. */
  tokenOf(login: string): string;
  createRepository(options: RepositoryOptions): void;
  /** Changes what a repository's administrator can change. */
  updateRepository(
    repository: string,
    change: {
      readonly archived?: boolean;
      readonly hasIssues?: boolean;
      readonly subIssues?: boolean;
      /** Whether the default branch changes by pull requests alone. */
      readonly protected?: boolean;
    },
  ): void;
  /** Gives a field to all issues of an organization; its id. */
  createIssueField(owner: string, field: { readonly name: string; readonly type: 'date' | 'text' }): number;
  /** `none` removes the collaborator. */
  setCollaborator(repository: string, login: string, role: Role): void;
  deleteRepository(repository: string): void;
  /** Deletes an issue as someone with the right to; the owner unless a login is given. */
  deleteIssue(repository: string, number: number, by?: string): void;
  createApp(options: AppOptions): AppCredentials;
  installApp(appId: number, options: InstallationOptions): number;
  setWebhookUrl(appId: number, url: string | null): void;
  suspendInstallation(id: number): void;
  unsuspendInstallation(id: number): void;
  removeInstallation(id: number): void;
  /** Sends the App a `ping`. */
  ping(appId: number): void;
  /** A token like a workflow's `GITHUB_TOKEN`: one repository, the given permissions, acting as `github-actions[bot]`. */
  createActionsToken(repository: string, permissions: Permissions): string;
  /** Someone who acts without requests; the user is made if there is none yet. */
  person(login: string): Person;
  readonly faults: Faults;
  readonly lag: Lag;
  readonly clock: Clock;
  readonly requests: readonly RequestRecord[];
  readonly violations: readonly string[];
  /** Throws with every violation of GitHub's schemas that was seen. */
  assertClean(): void;
  readonly deliveries: readonly Delivery[];
  readonly webhooks: Webhooks;
  /** Resolves when every webhook that is not held was answered. What a receiver does after its answer is its own affair. */
  settled(): Promise<void>;
  state(repository: string): RepositoryState;
  close(): Promise<void>;
}
