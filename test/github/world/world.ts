import { LagHistory } from './lag.ts';
import type {
  App,
  Attempt,
  Installation,
  Integration,
  IssueField,
  Repository,
  Thread,
  User,
} from './model.ts';

/** Occurrence is something that a webhook tells of. */
export interface Occurrence {
  readonly event: string;
  readonly action: string | null;
  readonly repository: Repository;
  readonly sender: User;
  /** The one App that is told, of its own checks. */
  readonly only?: App;
  /** The event's own part of the payload. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** World is all that one local GitHub knows, in memory. */
export class World {
  readonly now: () => Date;
  /** Set once the server listens. */
  url = '';
  readonly users = new Map<string, User>();
  readonly repositories = new Map<string, Repository>();
  readonly issueFields: IssueField[] = [];
  readonly apps = new Map<number, App>();
  readonly installations = new Map<number, Installation>();
  readonly personalTokens = new Map<string, User>();
  readonly integrationTokens = new Map<string, Integration>();
  /** Told of everything that happens; the webhooks listen here. */
  emit: (occurrence: Occurrence) => void = () => {};
  /** Every webhook that was sent, in order. */
  readonly attempts: Attempt[] = [];
  /** Sends a webhook again; the webhooks listen here. */
  resend: (attempt: Attempt) => void = () => {};
  /** What lists show, where they lag. */
  readonly lag: LagHistory;
  #lastId = 1000;

  constructor(now: () => Date) {
    this.now = now;
    this.lag = new LagHistory(this);
  }

  /** Every id is unique across all kinds of things, so that a number mistaken for an id is never right by chance. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  user(login: string): User | undefined {
    return this.users.get(login.toLowerCase());
  }

  /** The user with this login, made if there is none. */
  ensureUser(login: string, type: User['type'] = 'User'): User {
    const known = this.user(login);
    if (known) return known;
    const user: User = { id: this.nextId(), login, type };
    this.users.set(login.toLowerCase(), user);
    return user;
  }

  repository(fullName: string): Repository | undefined {
    return this.repositories.get(fullName.toLowerCase());
  }

  /** The installations that reach a repository. */
  installationsOf(repository: Repository): readonly Installation[] {
    return [...this.installations.values()].filter(
      (installation) =>
        installation.account === repository.owner &&
        (installation.repositories === null || installation.repositories.has(repository)),
    );
  }

  threadById(id: number): Thread | undefined {
    for (const repository of this.repositories.values()) {
      const found = repository.threads.find((thread) => thread.id === id && !thread.deleted);
      if (found) return found;
    }
    return undefined;
  }
}

/** fullName is the name under which a repository is known: `owner/name`. */
export const fullName = (repository: Repository): string => `${repository.owner.login}/${repository.name}`;
