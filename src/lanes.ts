/** Lanes: work that must not run side by side. */

/** Lanes do the works of one name one after the other, those of different names side by side. */
export type Lanes = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** createLanes begins with every lane empty. A work that fails lets the next one go on. */
export function createLanes(): Lanes {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = last.get(name);
    const mine = before ? before.then(work, work) : work();
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
