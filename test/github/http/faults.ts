import type { Fault, FaultRequest, Faults, Strike } from '../controls.ts';

interface Entry {
  readonly fault: Fault;
  seen: number;
  struck: number;
}

/** Asked is a request that may be struck; `isPersons` keeps it out of the schedule. */
export interface Asked extends Omit<FaultRequest, 'index'> {
  readonly isPersons: boolean;
}

/** FaultPlan holds the failures to come and finds the one that strikes a request. */
export class FaultPlan implements Faults {
  #entries: Entry[] = [];
  #decide: ((request: FaultRequest) => Strike | null) | null = null;
  #index = 0;

  add(fault: Fault): void {
    this.#entries.push({ fault, seen: 0, struck: 0 });
  }

  schedule(decide: ((request: FaultRequest) => Strike | null) | null): void {
    this.#decide = decide;
    this.#index = 0;
  }

  clear(): void {
    this.#entries = [];
    this.schedule(null);
  }

  pending(): readonly Fault[] {
    return this.#entries.filter(({ fault, struck }) => struck < (fault.times ?? 1)).map(({ fault }) => fault);
  }

  /** What strikes this request; each fault that matches counts it, and the schedule is asked in any case. */
  next(asked: Asked): Strike | null {
    let found: Fault | null = null;
    for (const entry of this.#entries) {
      if (!matches(entry.fault, asked)) continue;
      entry.seen += 1;
      const isDue = entry.seen >= (entry.fault.nth ?? 1) && entry.struck < (entry.fault.times ?? 1);
      if (found || !isDue) continue;
      entry.struck += 1;
      found = entry.fault;
    }
    const scheduled = this.#scheduled(asked);
    return found ?? scheduled;
  }

  #scheduled({ isPersons, ...request }: Asked): Strike | null {
    if (isPersons || !this.#decide) return null;
    const index = this.#index;
    this.#index += 1;
    return this.#decide({ index, ...request });
  }
}

function matches(fault: Fault, { method, path, route }: Asked): boolean {
  if (fault.method && fault.method.toUpperCase() !== method) return false;
  if (fault.path === undefined) return true;
  if (typeof fault.path !== 'string') return fault.path.test(path);
  return fault.path === route || fault.path === path.replace(/\?.*$/, '');
}
