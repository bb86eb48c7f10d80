import { createHmac } from 'node:crypto';
import type { Delivery } from '../observed.ts';
import type { App, Attempt, Sending } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { LateError, post } from './post.ts';

/** Parcel is what a delivery brings, and on whose behalf. */
export interface Parcel extends Pick<Delivery, 'event' | 'action' | 'repository' | 'payload'> {
  readonly app: App;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly body: string;
}

type Headers = Readonly<Record<string, string>>;
type Mutable = { -readonly [Key in keyof Delivery]: Delivery[Key] };

const UNREACHABLE = { outcome: 'failed to connect to host', code: 502, answer: null };
const LATE = { outcome: 'timed out', code: 504, answer: null };

/** change is the one way in which a delivery comes into another state. */
export function change(delivery: Mutable, to: Partial<Pick<Delivery, 'state' | 'status'>>): void {
  Object.assign(delivery, to);
}

/** Courier brings deliveries to their Apps, one after another, and keeps what came of it. */
export class Courier {
  readonly #world: World;
  /** How many milliseconds a receiver has. */
  readonly #patience: number;
  readonly #closing = new AbortController();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(world: World, patience: number) {
    this.#world = world;
    this.#patience = patience;
  }

  /** Resolves when the delivery was answered, or was not. One that is to fail is not even sent. */
  bring(delivery: Delivery, parcel: Parcel, isToFail: boolean): Promise<void> {
    change(delivery, { state: 'queued' });
    const brought = this.#queue.then(() => this.#send(delivery, parcel, isToFail));
    this.#queue = brought;
    return brought;
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

  async #send(delivery: Delivery, parcel: Parcel, isToFail: boolean): Promise<void> {
    const url = parcel.app.webhookUrl;
    if (this.#closing.signal.aborted || !url) return change(delivery, { state: 'failed' });
    const requestHeaders = headersOf(delivery, parcel);
    const [at, start] = [this.#world.now(), performance.now()];
    const result = isToFail ? UNREACHABLE : await this.#post(url, parcel.body, requestHeaders);
    const duration = Math.round(performance.now() - start) / 1000;
    const sending: Sending = { at, duration, requestHeaders, ...result };
    this.#world.attempts.push(attemptOf(delivery, parcel, url, sending));
    const { answer, code } = result;
    change(delivery, {
      state: answer && code < 400 ? 'delivered' : 'failed',
      status: answer && code,
    });
  }

  async #post(
    url: string,
    body: string,
    headers: Headers,
  ): Promise<Pick<Sending, 'outcome' | 'code' | 'answer'>> {
    try {
      const signal = this.#closing.signal;
      const answer = await post(url, { body, headers, signal, patience: this.#patience });
      const { status: code } = answer;
      return { outcome: code < 400 ? 'OK' : `Invalid HTTP Response: ${code}`, code, answer };
    } catch (error) {
      return error instanceof LateError ? LATE : UNREACHABLE;
    }
  }
}

function headersOf(delivery: Delivery, { app, body }: Parcel): Headers {
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

function attemptOf(delivery: Delivery, parcel: Parcel, url: string, sending: Sending): Attempt {
  const { app, event, action, payload, installationId, repositoryId } = parcel;
  const ids = { id: delivery.attempt, guid: delivery.id, installationId, repositoryId };
  return { ...ids, app, event, action, payload, isRedelivery: delivery.redelivery, url, sending };
}
