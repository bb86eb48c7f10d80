/** How a repository is worked in, and by whom. */
import type { CheckPort } from './checks.ts';
import type { Repository, RepositoryPort } from './port.ts';

/** Connection is one repository as the account that works in it sees it. */
export interface Connection {
  readonly port: RepositoryPort;
  /** Check runs, for a request about them; not set where the account may not write them. */
  readonly checks?: CheckPort;
  /** The login of the account that works, `name[bot]` for an App: only what this account wrote is trusted as a marker. */
  readonly bot: string;
  /** When the App was installed, or what stands for it (ISO 8601): nothing from before is touched. */
  readonly adoptedAt: string;
  /** What works: the App, the Action, or a person's command, which the configuration keeps from nothing. */
  readonly by: 'app' | 'action' | 'command';
  /** True when the account does more than our work, as `github-actions[bot]` and people do. */
  readonly shared: boolean;
  /** True when the account may write check runs. */
  readonly mayCheck: boolean;
  /** Another repository of the same owner and installation, by its name; null where the App does not reach it. */
  reach(name: string): Promise<Reached | null>;
  /** Hears which labels make an incident. */
  readonly learn?: (labels: readonly string[]) => void;
}

/** Reached is another repository than the request's own. */
export interface Reached {
  readonly port: RepositoryPort;
  readonly repository: Repository;
}
