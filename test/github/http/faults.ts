import type { Fault, Faults } from '../types.ts';

interface Entry {
  readonly fault: Fault;
  seen: number;
  struck: number;
}

/** FaultPlan holds the failures to come and finds the one that strikes a request. */
export class FaultPlan implements Faults {
  #entries: Entry[] = [];

  add(fault: Fault): void {
    this.#entries.push({ fault, seen: 0, struck: 0 });
  }

  clear(): void {
    this.#entries = [];
  }

  pending(): readonly Fault[] {
    return this.#entries.filter(({ fault, struck }) => struck < (fault.times ?? 1)).map(({ fault }) => fault);
  }

  /** The fault that strikes this request; each that matches counts it. */
  next(method: string, path: string, template: string | null): Fault | null {
    let found: Fault | null = null;
    for (const entry of this.#entries) {
      if (!matches(entry.fault, method, path, template)) continue;
      entry.seen += 1;
      const isDue = entry.seen >= (entry.fault.nth ?? 1) && entry.struck < (entry.fault.times ?? 1);
      if (found || !isDue) continue;
      entry.struck += 1;
      found = entry.fault;
    }
    return found;
  }
}

function matches(fault: Fault, method: string, path: string, template: string | null): boolean {
  if (fault.method && fault.method.toUpperCase() !== method) return false;
  if (fault.path === undefined) return true;
  if (typeof fault.path !== 'string') return fault.path.test(path);
  return fault.path === template || fault.path === path.replace(/\?.*$/, '');
}
