/** Which labels make an incident, by repository, as far as it was read: what surely is none needs no look. */

/** Acquaintance remembers labels; losing them costs requests, nothing else. */
export interface Acquaintance {
  readonly learn: (repository: string, labels: readonly string[]) => void;
  /** In lower case; null where nothing is known yet. */
  readonly labelsOf: (repository: string) => ReadonlySet<string> | null;
}

/** Repositories that are remembered. */
const MOST = 10_000;

/** createAcquaintance knows of no repository. */
export function createAcquaintance(): Acquaintance {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    learn: (repository, labels) => {
      const key = repository.toLowerCase();
      const oldest = known.size >= MOST && !known.has(key) ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      known.set(key, new Set(labels.map((label) => label.toLowerCase())));
    },
    labelsOf: (repository) => known.get(repository.toLowerCase()) ?? null,
  };
}
