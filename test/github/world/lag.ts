import type { Lag } from '../controls.ts';
import type { Repository, Thread } from './model.ts';

/** Everything that lists show, as it was at a time. */
interface Snapshot {
  readonly at: number;
  /** The copy of each thread, by the thread itself. */
  readonly copies: ReadonlyMap<Thread, Thread>;
}

/** What LagHistory needs to know of the world. */
interface Source {
  readonly now: () => Date;
  readonly repositories: ReadonlyMap<string, Repository>;
}

function copyThread(thread: Thread): Thread {
  const { pull } = thread;
  return {
    ...thread,
    labels: [...thread.labels],
    assignees: [...thread.assignees],
    fields: new Map(thread.fields),
    comments: thread.comments.map((comment) => ({ ...comment })),
    pull: pull && {
      ...pull,
      head: { ...pull.head },
      base: { ...pull.base },
      requestedReviewers: [...pull.requestedReviewers],
    },
  };
}

function takeSnapshot(source: Source, at: number): Snapshot {
  const copies = new Map<Thread, Thread>();
  for (const { threads } of source.repositories.values()) {
    for (const thread of threads) copies.set(thread, copyThread(thread));
  }
  for (const copy of copies.values()) {
    copy.parent = copy.parent && (copies.get(copy.parent) ?? null);
    copy.subIssues = copy.subIssues.flatMap((child) => copies.get(child) ?? []);
  }
  return { at, copies };
}

/** LagHistory remembers what lists showed, for as long as they are made to lag. */
export class LagHistory implements Lag {
  readonly #source: Source;
  #most = 0;
  #random: () => number = () => 1;
  #snapshots: Snapshot[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  set(milliseconds: number, random: () => number = () => 1): void {
    this.#most = milliseconds;
    this.#random = random;
    if (milliseconds === 0) this.#snapshots = [];
    else if (this.#snapshots.length === 0) {
      this.#snapshots.push(takeSnapshot(this.#source, Number.NEGATIVE_INFINITY));
    }
  }

  /** Called after every write; what no list can show any more is forgotten. */
  note(): void {
    if (this.#most === 0) return;
    const now = this.#source.now().getTime();
    this.#snapshots.push(takeSnapshot(this.#source, now));
    const oldest = this.#snapshots.findLastIndex(({ at }) => at <= now - this.#most);
    this.#snapshots.splice(0, Math.max(0, oldest));
  }

  /** The threads of a repository as its lists show them. */
  threads(repository: Repository): readonly Thread[] {
    const view = this.#view();
    return view ? repository.threads.flatMap((thread) => view.copies.get(thread) ?? []) : repository.threads;
  }

  /** A thread as the lists below it show it; null where they do not know it yet. */
  listed(thread: Thread): Thread | null {
    const view = this.#view();
    return view ? (view.copies.get(thread) ?? null) : thread;
  }

  /** Lists of what was sent end here. */
  horizon(): number {
    return this.#most === 0 ? Number.POSITIVE_INFINITY : this.#draw();
  }

  #draw(): number {
    return this.#source.now().getTime() - this.#most * this.#random();
  }

  #view(): Snapshot | null {
    if (this.#most === 0) return null;
    const until = this.#draw();
    return this.#snapshots.findLast(({ at }) => at <= until) ?? null;
  }
}
