import { createHmac, randomUUID } from 'node:crypto';
import { webhookProblems } from '../http/validator.ts';
import type { Delivery } from '../observed.ts';
import type { Webhooks } from '../types.ts';
import type { App, Attempt, Installation, Sending } from '../world/model.ts';
import { fullName, type Occurrence, type World } from '../world/world.ts';
import { installationPayload, occurrencePayload, pingPayload } from './payloads.ts';
import { LateError, post } from './post.ts';

type Mutable = { -readonly [Key in keyof Delivery]: Delivery[Key] };
type Matches = (delivery: Delivery) => boolean;

/** What is sent, and on whose behalf. */
interface Content extends Pick<Delivery, 'event' | 'action' | 'repository'> {
  readonly app: App;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly payload: Readonly<Record<string, unknown>>;
}
type Prepared = Content & { readonly body: string };

const NONE: Matches = () => false;
const UNREACHABLE = { outcome: 'failed to connect to host', code: 502, answer: null };
const LATE = { outcome: 'timed out', code: 504, answer: null };

/** SenderOptions configure the sending of webhooks. */
export interface SenderOptions {
  readonly violated: (violation: string) => void;
  /** How many milliseconds a receiver has. */
  readonly patience: number;
}

/** Sender tells Apps what happens: signed, one after another, in order. */
export class Sender implements Webhooks {
  readonly deliveries: Delivery[] = [];
  readonly #world: World;
  readonly #options: SenderOptions;
  readonly #contents = new Map<Delivery, Prepared>();
  readonly #closing = new AbortController();
  #isHolding = false;
  #drops = NONE;
  #fails = NONE;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(world: World, options: SenderOptions) {
    this.#world = world;
    this.#options = options;
    world.emit = (occurrence) => this.tell(occurrence);
    world.resend = (attempt) => this.#resend(attempt);
  }

  /** Tells every App that is installed on the repository and subscribes to the event. */
  tell(occurrence: Occurrence): void {
    const { event, action, repository } = occurrence;
    for (const installation of this.#world.installationsOf(repository)) {
      const { app, id: installationId } = installation;
      if (installation.suspendedAt || !app.events.includes(event)) continue;
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
      if (!chosen.includes(delivery)) this.#update(delivery, { state: 'dropped' });
    }
    for (const delivery of chosen) {
      if (delivery.state === 'held') void this.#enqueue(delivery);
      else void this.redeliver(delivery.id);
    }
  }

  drop(matches: Matches = NONE): void {
    this.#drops = matches;
  }

  fail(matches: Matches = NONE): void {
    this.#fails = matches;
  }

  async redeliver(id: string): Promise<Delivery> {
    const again = this.#repeat(this.deliveries.find((delivery) => delivery.id === id));
    if (!again) throw new Error(`no delivery has the id ${id}`);
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

  /** What the App itself asks for is held, lost and failed like any other delivery. */
  #resend({ id }: Attempt): void {
    const again = this.#repeat(this.deliveries.find(({ attempt }) => attempt === id));
    if (again) this.#dispatch(again);
  }

  #repeat(original: Delivery | undefined): Delivery | null {
    const content = original && this.#contents.get(original);
    if (!content) return null;
    const start = { state: 'queued', status: null, redelivery: true } as const;
    const again: Delivery = { ...original, attempt: this.#world.nextId(), ...start };
    this.deliveries.push(again);
    this.#contents.set(again, content);
    return again;
  }

  #add(content: Content): void {
    const { app, event, action, repository } = content;
    const name = `${event}${action ? `-${action}` : ''}`.replaceAll('_', '-');
    const body = JSON.stringify(content.payload);
    const payload: Delivery['payload'] = JSON.parse(body);
    for (const problem of webhookProblems(name, payload)) {
      this.#options.violated(`webhook ${name}: ${problem}`);
    }
    const start = { state: 'queued', status: null, redelivery: false } as const;
    const ids = { id: randomUUID(), attempt: this.#world.nextId() };
    const delivery: Delivery = { ...ids, app: app.slug, event, action, repository, payload, ...start };
    this.deliveries.push(delivery);
    this.#contents.set(delivery, { ...content, payload, body });
    this.#dispatch(delivery);
  }

  #dispatch(delivery: Delivery): void {
    if (this.#drops(delivery)) this.#update(delivery, { state: 'dropped' });
    else if (this.#isHolding) this.#update(delivery, { state: 'held' });
    else void this.#enqueue(delivery);
  }

  #update(delivery: Mutable, change: Partial<Delivery>): void {
    Object.assign(delivery, change);
  }

  #enqueue(delivery: Delivery): Promise<void> {
    this.#update(delivery, { state: 'queued' });
    const isFailing = this.#fails(delivery);
    const sent = this.#queue.then(() => this.#send(delivery, isFailing));
    this.#queue = sent;
    return sent;
  }

  async #send(delivery: Delivery, isFailing: boolean): Promise<void> {
    const content = this.#contents.get(delivery);
    const url = content?.app.webhookUrl;
    if (this.#closing.signal.aborted || !content || !url) return this.#update(delivery, { state: 'failed' });
    const requestHeaders = headersOf(delivery, content);
    const [at, start] = [this.#world.now(), performance.now()];
    const result = isFailing ? UNREACHABLE : await this.#post(url, content.body, requestHeaders);
    const duration = Math.round(performance.now() - start) / 1000;
    const sending: Sending = { at, duration, requestHeaders, ...result };
    this.#world.attempts.push(attemptOf(delivery, content, url, sending));
    const state = result.answer && result.code < 400 ? 'delivered' : 'failed';
    this.#update(delivery, { state, status: result.answer && result.code });
  }

  async #post(
    url: string,
    body: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Pick<Sending, 'outcome' | 'code' | 'answer'>> {
    try {
      const { patience } = this.#options;
      const answer = await post(url, { body, headers, signal: this.#closing.signal, patience });
      const { status: code } = answer;
      return { outcome: code < 400 ? 'OK' : `Invalid HTTP Response: ${code}`, code, answer };
    } catch (error) {
      return error instanceof LateError ? LATE : UNREACHABLE;
    }
  }
}

function headersOf(delivery: Delivery, { app, body }: Prepared): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/local',
    'x-github-delivery': delivery.id,
    'x-github-event': delivery.event,
    'x-github-hook-id': String(app.id),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature-256': `sha256=${createHmac('sha256', app.webhookSecret).update(body).digest('hex')}`,
  };
}

function attemptOf(delivery: Delivery, content: Prepared, url: string, sending: Sending): Attempt {
  const { app, event, action, payload, installationId, repositoryId } = content;
  const ids = { id: delivery.attempt, guid: delivery.id, installationId, repositoryId };
  return { ...ids, app, event, action, payload, isRedelivery: delivery.redelivery, url, sending };
}
