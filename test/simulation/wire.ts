/** The App's own process on the wire: signed webhooks come in by its front door, and its inbox does the work. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/inbox/inbox.ts';
import { openSqliteStore } from '../../src/inbox/sqlite.ts';
import { type RunningApp, startServer } from '../../src/serve.ts';
import type { Delivery } from '../github/index.ts';
import { quietEnvironment } from '../support/environment.ts';
import type { Random } from './random.ts';
import { SETTLE_SECONDS, type World } from './world.ts';

/** Post is what becomes of the deliveries of one round. */
export interface Post {
  /** How often the next one is sent. */
  readonly copies: () => number;
  /** True for one that comes a round later. */
  readonly isLate: () => boolean;
  readonly order: (deliveries: readonly Delivery[]) => readonly Delivery[];
}

/** Wire is the process, and what it may suffer. */
export interface Wire {
  /** Brings the deliveries that came up since; false where there were none. */
  deliver(post: Post): Promise<boolean>;
  /** Resolves when nothing is left in the inbox whose time has come. */
  work(): Promise<void>;
  /** Sweeps; what fails of it is left to the next one. */
  sweep(): Promise<void>;
  /** Ends the process as a `kill -9` does: it keeps nothing from here on. */
  kill(): void;
  /** Starts it again where it was killed, or where it `forgets`: then in an empty folder. */
  restart(forgets: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Process is one life of the App. */
interface Process {
  readonly app: RunningApp;
  /** While it is closed, webhooks are noted and none is worked on, so that a seed always plays the same. */
  readonly gate: { isOpen: boolean };
  isKilled: boolean;
}

/** openWire starts the App's process; GitHub keeps its deliveries until they are delivered. */
export async function openWire(world: World, random: Random): Promise<Wire> {
  const { github, app } = world;
  const folder = mkdtempSync(join(tmpdir(), 'debrief-wire-'));
  let life = 0;
  let late: readonly Delivery[] = [];
  github.webhooks.hold();
  const start = async (): Promise<Process> => {
    const gate = { isOpen: false };
    const state = { isKilled: false };
    const directory = join(folder, String(life));
    const store = mortal(
      openSqliteStore({ directory, now: () => github.clock.now().getTime() }),
      gate,
      state,
    );
    const environment = quietEnvironment({ ...app, apiUrl: github.url });
    const running = await startServer(
      { ...environment, concurrency: 1 },
      {
        store,
        settleSeconds: SETTLE_SECONDS,
        moment: () => github.clock.now().getTime(),
        random: random.next,
      },
    );
    github.setWebhookUrl(app.appId, `http://127.0.0.1:${running.port}/api/github/webhooks`);
    return Object.assign(state, { app: running, gate });
  };
  let current = await start();
  return {
    deliver: async ({ copies, isLate, order }) => {
      const [again, next]: [Delivery[], Delivery[]] = [[...late], []];
      const held = github.deliveries.filter(({ state }) => state === 'held');
      const chosen = held.flatMap((delivery) => {
        const sent = Array.from({ length: copies() }, () => delivery);
        if (sent.length === 0 || !isLate()) return sent;
        next.push(delivery);
        return [];
      });
      github.webhooks.release(() => order(chosen));
      github.webhooks.hold();
      for (const { id } of again) void github.webhooks.redeliver(id);
      late = next;
      await github.settled();
      return held.length + again.length + late.length > 0;
    },
    work: async () => {
      current.gate.isOpen = true;
      await current.app.inbox.idle();
      current.gate.isOpen = false;
    },
    sweep: async () => {
      await current.app.sweep().catch(() => undefined);
    },
    kill: () => {
      current.isKilled = true;
    },
    restart: async (forgets) => {
      if (!current.isKilled && !forgets) return;
      current.isKilled = true;
      await current.app.stop();
      if (forgets) life += 1;
      current = await start();
    },
    close: async () => {
      await current.app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A process that was killed takes nothing and keeps nothing. */
function mortal(store: Store, gate: Process['gate'], state: Pick<Process, 'isKilled'>): Store {
  const living = async (change: () => Promise<void>) => (state.isKilled ? undefined : change());
  return {
    note: async (request, delivery) => {
      if (state.isKilled) throw new Error('The process was killed.');
      return store.note(request, delivery);
    },
    claim: async (limit) =>
      gate.isOpen && !state.isKilled ? store.claim(limit) : { claims: [], lookAgain: null },
    done: (claim) => living(() => store.done(claim)),
    putBack: (claim, later) => living(() => store.putBack(claim, later)),
    bury: (claim, error) => living(() => store.bury(claim, error)),
    revive: async () => (state.isKilled ? 0 : store.revive()),
    status: () => store.status(),
    recall: (key) => store.recall(key),
    remember: (key, text) => living(() => store.remember(key, text)),
    close: () => store.close(),
  };
}
