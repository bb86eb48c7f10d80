import { createHmac, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { webhookProblems } from '../http/validator.ts';
import type { Delivery } from '../observed.ts';
import type { Webhooks } from '../types.ts';
import type { App, Installation } from '../world/model.ts';
import { fullName, type Occurrence, type World } from '../world/world.ts';
import { installationPayload, occurrencePayload, pingPayload } from './payloads.ts';

type Mutable = { -readonly [Key in keyof Delivery]: Delivery[Key] };
type Content = Pick<Delivery, 'event' | 'action' | 'repository' | 'payload'>;

/** GitHub gives a receiver ten seconds. */
const PATIENCE = 10_000;

/** Sender tells Apps what happens: signed, one after another, in order. */
export class Sender implements Webhooks {
  readonly deliveries: Delivery[] = [];
  readonly #world: World;
  readonly #violated: (violation: string) => void;
  readonly #contents = new Map<Delivery, { readonly app: App; readonly body: string }>();
  readonly #closing = new AbortController();
  #isHolding = false;
  #drops: (delivery: Delivery) => boolean = () => false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(world: World, violated: (violation: string) => void) {
    this.#world = world;
    this.#violated = violated;
  }

  /** Tells every App that is installed on the repository and subscribes to the event. */
  tell(occurrence: Occurrence): void {
    const { event, action, repository } = occurrence;
    for (const installation of this.#world.installationsOf(repository)) {
      if (installation.suspendedAt || !installation.app.events.includes(event)) continue;
      const payload = occurrencePayload(this.#world, occurrence, installation);
      this.#add(installation.app, { event, action, repository: fullName(repository), payload });
    }
  }

  /** Tells an App of its own installation. These events need no subscription. */
  tellInstallation(installation: Installation, action: string): void {
    const payload = installationPayload(this.#world, installation, action);
    this.#add(installation.app, { event: 'installation', action, repository: null, payload });
  }

  ping(app: App): void {
    const payload = pingPayload(this.#world, app);
    this.#add(app, { event: 'ping', action: null, repository: null, payload });
  }

  hold(): void {
    this.#isHolding = true;
  }

  release(order: (held: readonly Delivery[]) => readonly Delivery[] = (held) => held): void {
    this.#isHolding = false;
    const held = this.deliveries.filter((delivery) => delivery.state === 'held');
    const chosen = order(held);
    for (const delivery of held) {
      if (!chosen.includes(delivery)) this.#update(delivery, { state: 'dropped' });
    }
    for (const delivery of chosen) {
      if (delivery.state === 'held') void this.#enqueue(delivery);
      else void this.redeliver(delivery.id);
    }
  }

  drop(matches: (delivery: Delivery) => boolean = () => false): void {
    this.#drops = matches;
  }

  async redeliver(id: string): Promise<Delivery> {
    const original = this.deliveries.find((delivery) => delivery.id === id);
    const content = original && this.#contents.get(original);
    if (!content) throw new Error(`no delivery has the id ${id}`);
    const again: Delivery = { ...original, state: 'queued', status: null, redelivery: true };
    this.deliveries.push(again);
    this.#contents.set(again, content);
    await this.#enqueue(again);
    return again;
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    for (let seen: unknown = null; seen !== this.#queue; ) {
      seen = this.#queue;
      await this.#queue;
    }
  }

  /** Cuts off whatever is under way; nothing is sent from now on. */
  close(): void {
    this.#closing.abort();
  }

  #add(app: App, content: Content): void {
    const name = `${content.event}${content.action ? `-${content.action}` : ''}`.replaceAll('_', '-');
    const body = JSON.stringify(content.payload);
    const payload: Delivery['payload'] = JSON.parse(body);
    for (const problem of webhookProblems(name, payload)) this.#violated(`webhook ${name}: ${problem}`);
    const start = { state: 'queued', status: null, redelivery: false } as const;
    const delivery: Delivery = { id: randomUUID(), app: app.slug, ...content, payload, ...start };
    this.deliveries.push(delivery);
    this.#contents.set(delivery, { app, body });
    if (this.#drops(delivery)) this.#update(delivery, { state: 'dropped' });
    else if (this.#isHolding) this.#update(delivery, { state: 'held' });
    else void this.#enqueue(delivery);
  }

  #update(delivery: Mutable, change: Partial<Delivery>): void {
    Object.assign(delivery, change);
  }

  #enqueue(delivery: Delivery): Promise<void> {
    this.#update(delivery, { state: 'queued' });
    const sent = this.#queue.then(() => this.#send(delivery));
    this.#queue = sent;
    return sent;
  }

  async #send(delivery: Delivery): Promise<void> {
    const { app, body } = this.#contents.get(delivery) ?? {};
    if (this.#closing.signal.aborted || !app?.webhookUrl || body === undefined) {
      return this.#update(delivery, { state: 'failed' });
    }
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/local',
      'x-github-delivery': delivery.id,
      'x-github-event': delivery.event,
      'x-github-hook-id': String(app.id),
      'x-github-hook-installation-target-id': String(app.id),
      'x-github-hook-installation-target-type': 'integration',
      'x-hub-signature-256': `sha256=${createHmac('sha256', app.webhookSecret).update(body).digest('hex')}`,
    };
    try {
      const status = await post(app.webhookUrl, { body, headers, signal: this.#closing.signal });
      this.#update(delivery, { state: status < 400 ? 'delivered' : 'failed', status });
    } catch {
      this.#update(delivery, { state: 'failed' });
    }
  }
}

interface Message {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Posts and resolves with the status of the answer. */
function post(url: string, { body, headers, signal }: Message): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, signal, timeout: PATIENCE, agent: false };
    const sent = request(url, options, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', reject);
    sent.end(body);
  });
}
