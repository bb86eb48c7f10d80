/** What the App asks beyond one request: of itself, and of the repositories that it sweeps. */
import type { Connection } from './connection.ts';
import type { Observer } from './port.ts';
import type { RepositoryReader } from './reader.ts';

/** Survey is one repository to read, as the sweep does. */
export interface Survey extends Omit<Connection, 'port' | 'reach'> {
  readonly port: RepositoryReader & Observer;
}

/** SweptRepository is a repository as the App lists it; GitHub's GraphQL knows it by its id. */
export interface SweptRepository {
  readonly owner: string;
  readonly name: string;
  readonly id: string;
}

/** AppPort is what the App asks about itself, beyond any one repository. */
export interface AppPort {
  /** The installations that are not suspended. */
  installations(): Promise<readonly number[]>;
  /** The repositories of an installation that can be written to. */
  repositories(installation: number): Promise<readonly SweptRepository[]>;
  /** When an issue or a pull request last changed in each repository (by id), ISO 8601 and null where there are none; what GitHub does not tell of is not in it. */
  newestChanges(installation: number, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  /** The webhooks of the last day, the newest first; a redelivery has the `guid` of the first try. */
  deliveries(): Promise<readonly { readonly id: number; readonly guid: string; readonly ok: boolean }[]>;
  redeliver(id: number): Promise<void>;
}
