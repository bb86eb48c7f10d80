import { createHmac, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { webhookProblems } from '../http/validator.ts';
import { presentInstallation, presentRepository, presentUser } from '../present/basics.ts';
import type { Delivery, Webhooks } from '../types.ts';
import type { App, Installation, Repository, User } from '../world/model.ts';
import { fullName, type Occurrence, type World } from '../world/world.ts';

type Payload = Readonly<Record<string, unknown>>;
type Mutable = { -readonly [Key in keyof Delivery]: Delivery[Key] };

/** GitHub gives a receiver ten seconds. */
const PATIENCE = 10_000;

/** Sender tells Apps what happens: signed, one after another, in order. */
export class Sender implements Webhooks {
  readonly deliveries: Delivery[] = [];
  readonly #world: World;
  readonly #violated: (violation: string) => void;
  readonly #hidden = new Map<Delivery, { readonly app: App; readonly body: string }>();
  #isHolding = false;
  #drops: (delivery: Delivery) => boolean = () => false;
  #queue: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(world: World, violated: (violation: string) => void) {
    this.#world = world;
    this.#violated = violated;
  }

  /** Tells every App that is installed on the repository and subscribes to the event. */
  tell(occurrence: Occurrence): void {
    for (const installation of this.#world.installationsOf(occurrence.repository)) {
      if (installation.suspendedAt || !installation.app.events.includes(occurrence.event)) continue;
      const { event, action, repository, sender } = occurrence;
      const payload = {
        ...(action && { action }),
        ...this.#common(repository, sender),
        ...occurrence.payload,
        installation: { id: installation.id, node_id: `INST_${installation.id}` },
      };
      this.#add(installation.app, { event, action, repository: fullName(repository), payload });
    }
  }

  /** Tells the App itself that it was installed, removed, suspended. These events need no subscription. */
  tellInstallation(installation: Installation, action: string): void {
    const sender = installation.account;
    const reached = [...this.#world.repositories.values()].filter((repository) =>
      installation.repositories
        ? installation.repositories.has(repository)
        : repository.owner === installation.account,
    );
    const repositories = reached.map((repository) => ({
      id: repository.id,
      node_id: `R_${repository.id}`,
      name: repository.name,
      full_name: fullName(repository),
      private: repository.private,
    }));
    const payload = {
      action,
      installation: presentInstallation(this.#world, installation),
      repositories,
      ...(action === 'created' && { requester: null }),
      sender: presentUser(this.#world, sender),
    };
    this.#add(installation.app, { event: 'installation', action, repository: null, payload });
  }

  ping(app: App): void {
    const now = this.#world.now().toISOString();
    const hook = {
      type: 'App',
      id: app.id,
      name: 'web',
      active: true,
      events: app.events,
      config: { content_type: 'json', url: app.webhookUrl ?? '', insecure_ssl: '0', secret: '********' },
      updated_at: now,
      created_at: now,
      app_id: app.id,
      deliveries_url: `${this.#world.url}/app/hook/deliveries`,
    };
    const payload = { zen: 'Design for failure.', hook_id: app.id, hook };
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
      if (delivery.state === 'held') this.#enqueue(delivery);
      else void this.redeliver(delivery.id);
    }
  }

  drop(matches: (delivery: Delivery) => boolean = () => false): void {
    this.#drops = matches;
  }

  async redeliver(id: string): Promise<Delivery> {
    const original = this.deliveries.find((delivery) => delivery.id === id);
    const secret = original && this.#hidden.get(original);
    if (!secret) throw new Error(`no delivery has the id ${id}`);
    const again: Delivery = { ...original, state: 'queued', status: null, redelivery: true };
    this.deliveries.push(again);
    this.#hidden.set(again, secret);
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

  close(): void {
    this.#isClosed = true;
  }

  #common(repository: Repository, sender: User): Payload {
    const { owner } = repository;
    const url = `${this.#world.url}/orgs/${owner.login}`;
    const organization = {
      login: owner.login,
      id: owner.id,
      node_id: `O_${owner.id}`,
      url,
      repos_url: `${url}/repos`,
      events_url: `${url}/events`,
      hooks_url: `${url}/hooks`,
      issues_url: `${url}/issues`,
      members_url: `${url}/members{/member}`,
      public_members_url: `${url}/public_members{/member}`,
      avatar_url: `${this.#world.url}/avatars/${owner.id}`,
      description: null,
    };
    return {
      repository: presentRepository(this.#world, repository),
      ...(owner.type === 'Organization' && { organization }),
      sender: presentUser(this.#world, sender),
    };
  }

  #add(app: App, what: Pick<Delivery, 'event' | 'action' | 'repository' | 'payload'>): void {
    const name = `${what.event}${what.action ? `-${what.action}` : ''}`.replaceAll('_', '-');
    const body = JSON.stringify(what.payload);
    for (const problem of webhookProblems(name, JSON.parse(body)))
      this.#violated(`webhook ${name}: ${problem}`);
    const delivery: Delivery = {
      id: randomUUID(),
      app: app.slug,
      ...what,
      state: 'queued',
      status: null,
      redelivery: false,
    };
    this.deliveries.push(delivery);
    this.#hidden.set(delivery, { app, body });
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
    const secret = this.#hidden.get(delivery);
    if (this.#isClosed || !secret?.app.webhookUrl) return this.#update(delivery, { state: 'failed' });
    const { app, body } = secret;
    try {
      const status = await post(app.webhookUrl ?? '', body, {
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/local',
        'x-github-delivery': delivery.id,
        'x-github-event': delivery.event,
        'x-github-hook-id': String(app.id),
        'x-github-hook-installation-target-id': String(app.id),
        'x-github-hook-installation-target-type': 'integration',
        'x-hub-signature-256': `sha256=${createHmac('sha256', app.webhookSecret).update(body).digest('hex')}`,
      });
      this.#update(delivery, { state: status < 400 ? 'delivered' : 'failed', status });
    } catch {
      this.#update(delivery, { state: 'failed' });
    }
  }
}

function post(url: string, body: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, timeout: PATIENCE, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error('timed out')));
    sent.on('error', reject);
    sent.end(body);
  });
}
