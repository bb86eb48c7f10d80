import { randomUUID } from 'node:crypto';
import type { Webhooks } from '../controls.ts';
import { webhookProblems } from '../http/validator.ts';
import type { Delivery } from '../observed.ts';
import type { App, Attempt, Installation } from '../world/model.ts';
import { fullName, type Occurrence, type World } from '../world/world.ts';
import { Courier, change, type Parcel } from './courier.ts';
import { type Decide, Itinerary } from './itinerary.ts';
import { installationPayload, occurrencePayload, pingPayload } from './payloads.ts';

type Matches = (delivery: Delivery) => boolean;

/** An App that may write checks hears of the buttons of its own without subscribing. */
function hears(app: App, { event, only }: Occurrence): boolean {
  if (only) return only === app && app.permissions.checks === 'write';
  return app.events.includes(event);
}

const NONE: Matches = () => false;

/** SenderOptions configure the sending of webhooks. */
export interface SenderOptions {
  readonly violated: (violation: string) => void;
  /** How many milliseconds a receiver has. */
  readonly patience: number;
}

/** Sender tells Apps what happens, in order unless it is steered otherwise. */
export class Sender implements Webhooks {
  readonly deliveries: Delivery[] = [];
  readonly #world: World;
  readonly #violated: (violation: string) => void;
  readonly #courier: Courier;
  readonly #itinerary = new Itinerary();
  readonly #parcels = new Map<Delivery, Parcel>();
  #isHolding = false;
  #drops = NONE;
  #fails = NONE;

  constructor(world: World, { violated, patience }: SenderOptions) {
    this.#world = world;
    this.#violated = violated;
    this.#courier = new Courier(world, patience);
    world.emit = (occurrence) => this.tell(occurrence);
    world.resend = (attempt) => this.#resend(attempt);
  }

  /** Tells every App that is installed on the repository and subscribes to the event. */
  tell(occurrence: Occurrence): void {
    const { event, action, repository } = occurrence;
    for (const installation of this.#world.installationsOf(repository)) {
      const { app, id: installationId } = installation;
      if (installation.suspendedAt || !hears(app, occurrence)) continue;
      const payload = occurrencePayload(this.#world, occurrence, installation);
      const where = { installationId, repositoryId: repository.id, repository: fullName(repository) };
      this.#add({ app, event, action, payload, ...where });
    }
  }

  /** Tells an App of its own installation. These events need no subscription. */
  tellInstallation(installation: Installation, action: string): void {
    const payload = installationPayload(this.#world, installation, action);
    const where = { installationId: installation.id, repositoryId: null, repository: null };
    this.#add({ app: installation.app, event: 'installation', action, payload, ...where });
  }

  ping(app: App): void {
    const payload = pingPayload(this.#world, app);
    const where = { installationId: null, repositoryId: null, repository: null };
    this.#add({ app, event: 'ping', action: null, payload, ...where });
  }

  hold(): void {
    this.#isHolding = true;
  }

  release(order: (held: readonly Delivery[]) => readonly Delivery[] = (held) => held): void {
    this.#isHolding = false;
    const held = this.deliveries.filter((delivery) => delivery.state === 'held');
    const chosen = order(held);
    for (const delivery of held) {
      if (!chosen.includes(delivery)) change(delivery, { state: 'dropped' });
    }
    for (const delivery of chosen) {
      if (delivery.state === 'held') void this.#bring(delivery);
      else void this.redeliver(delivery.id);
    }
  }

  drop(matches: Matches = NONE): void {
    this.#drops = matches;
  }

  fail(matches: Matches = NONE): void {
    this.#fails = matches;
  }

  schedule(decide: Decide | null): void {
    this.#itinerary.set(decide);
  }

  async redeliver(id: string): Promise<Delivery> {
    const original = this.deliveries.find((delivery) => delivery.id === id);
    if (!original) throw new Error(`no delivery has the id ${id}`);
    const again = this.#repeat(original);
    await this.#bring(again);
    return again;
  }

  /** Resolves when nothing is under way any more; what waited for later deliveries goes at last. */
  async settled(): Promise<void> {
    await this.#courier.settled();
    for (let rest = this.#itinerary.rest(); rest.length > 0; rest = this.#itinerary.rest()) {
      for (const delivery of rest) void this.#bring(delivery);
      await this.#courier.settled();
    }
  }

  /** Cuts off whatever is under way; nothing is sent from now on. */
  close(): void {
    this.#courier.close();
  }

  /** What the App itself asks for is steered like any other delivery. */
  #resend({ id }: Attempt): void {
    const original = this.deliveries.find(({ attempt }) => attempt === id);
    if (original) this.#dispatch(this.#repeat(original));
  }

  #repeat(original: Delivery): Delivery {
    const start = { state: 'queued', status: null, redelivery: true } as const;
    const again: Delivery = { ...original, attempt: this.#world.nextId(), ...start };
    this.deliveries.push(again);
    const parcel = this.#parcels.get(original);
    if (parcel) this.#parcels.set(again, parcel);
    return again;
  }

  #add(content: Omit<Parcel, 'body'>): void {
    const { app, event, action, repository } = content;
    const name = `${event}${action ? `-${action}` : ''}`.replaceAll('_', '-');
    const body = JSON.stringify(content.payload);
    const payload: Delivery['payload'] = JSON.parse(body);
    for (const problem of webhookProblems(name, payload)) this.#violated(`webhook ${name}: ${problem}`);
    const start = { state: 'queued', status: null, redelivery: false } as const;
    const ids = { id: randomUUID(), attempt: this.#world.nextId() };
    const delivery: Delivery = { ...ids, app: app.slug, event, action, repository, payload, ...start };
    this.deliveries.push(delivery);
    this.#parcels.set(delivery, { ...content, payload, body });
    this.#dispatch(delivery);
  }

  #dispatch(delivery: Delivery): void {
    if (this.#drops(delivery)) change(delivery, { state: 'dropped' });
    else if (this.#isHolding) change(delivery, { state: 'held' });
    else this.#follow(delivery);
  }

  /** Sends a delivery as the schedule has it, and then those that waited for it. */
  #follow(delivery: Delivery): void {
    const plan = this.#itinerary.plan(delivery);
    const due = this.#itinerary.pass();
    if (plan.length === 0) change(delivery, { state: 'dropped' });
    for (const [copy, later] of plan.entries()) {
      const sent = copy === 0 ? delivery : this.#repeat(delivery);
      if (later > 0) this.#itinerary.wait(sent, later);
      else void this.#bring(sent);
    }
    for (const waited of due) void this.#bring(waited);
  }

  #bring(delivery: Delivery): Promise<void> {
    const parcel = this.#parcels.get(delivery);
    if (!parcel) throw new Error(`there is nothing to send for the delivery ${delivery.id}`);
    return this.#courier.bring(delivery, parcel, this.#fails(delivery));
  }
}
