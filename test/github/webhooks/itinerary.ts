import type { Delivery } from '../observed.ts';

/** Decide says how often a delivery is sent, and each time after how many later ones. */
export type Decide = (delivery: Delivery, index: number) => readonly number[];

interface Waiting {
  readonly delivery: Delivery;
  /** How many later deliveries must come first. */
  left: number;
}

/** Itinerary finds out when deliveries are sent by a schedule, and keeps those that wait for later ones. */
export class Itinerary {
  #decide: Decide | null = null;
  #index = 0;
  #waiting: Waiting[] = [];

  set(decide: Decide | null): void {
    this.#decide = decide;
    this.#index = 0;
  }

  /** How often a new delivery is sent, each with the number of later ones that it waits for. */
  plan(delivery: Delivery): readonly number[] {
    const index = this.#index;
    this.#index += 1;
    return this.#decide?.(delivery, index) ?? [0];
  }

  wait(delivery: Delivery, left: number): void {
    this.#waiting.push({ delivery, left });
  }

  /** Those whose turn it is now that another delivery came. */
  pass(): readonly Delivery[] {
    for (const waiting of this.#waiting) waiting.left -= 1;
    return this.#take(({ left }) => left <= 0);
  }

  /** All that still wait, the next ones first. */
  rest(): readonly Delivery[] {
    return this.#take(() => true);
  }

  #take(isDue: (waiting: Waiting) => boolean): readonly Delivery[] {
    const due = this.#waiting.filter(isDue).sort((a, b) => a.left - b.left);
    this.#waiting = this.#waiting.filter((waiting) => !due.includes(waiting));
    return due.map(({ delivery }) => delivery);
  }
}
