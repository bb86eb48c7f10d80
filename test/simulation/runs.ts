/** The Action in a workflow: events begin runs, each of which is a process of its own with a token of its own. */
import { carryOut } from '../../src/action/carry-out.ts';
import { openConnection } from '../../src/action/run.ts';
import { createTokenClient } from '../../src/github/octokit-client.ts';
import type { Request } from '../../src/github/port.ts';
import { leadOf, planChanges } from '../../src/reconcile/reconcile.ts';
import { beginsRun, type Event, groupOf, MAY } from './workflow.ts';
import { BOT, SHOP, type World } from './world.ts';

/** Run is one that waits for its turn. */
export interface Run extends Event {
  readonly group: string;
  /** True for one that a person started again. */
  readonly isAgain: boolean;
}

/** Ended is a run that came to its end; `isStruck` where one of its requests failed. */
export interface Ended extends Run {
  readonly isStruck: boolean;
  /** Why it failed, nothing where it passed. */
  readonly faults: readonly string[];
}

/** Runs are a repository's workflow. */
export interface Runs {
  readonly ended: readonly Ended[];
  /** The runs that began since it was asked last: what the token itself does begins none. */
  begun(): readonly Run[];
  run(run: Run): Promise<void>;
  /** Ends what runs at this moment, as a machine that is lost does. */
  kill(): void;
  /** Another machine takes the next runs. */
  restart(): void;
  /** What a run would plan for a request. */
  planned(request: Request): Promise<readonly unknown[]>;
}

const PLACE = { owner: 'acme', repo: SHOP.slice('acme/'.length) };

/** runOf makes a run of an event. */
export const runOf = (event: Event, isAgain = false): Run => ({
  ...event,
  isAgain,
  group: groupOf(event, SHOP),
});

/** openRuns has the workflow in place from now on. */
export function openRuns({ github, channel }: World): Runs {
  const ended: Ended[] = [];
  let isKilled = false;
  github.webhooks.hold();
  const wait = async (milliseconds: number) => {
    if (isKilled) throw new Error('The machine is gone.');
    github.clock.advance(milliseconds);
  };
  const place = () => {
    const token = github.createActionsToken(SHOP, MAY);
    const client = createTokenClient({
      ...{ token, apiUrl: github.url, throttle: false, wait },
      send: (url, init) => {
        // GitHub asks for a second between two writes.
        if (init?.method !== 'GET') github.clock.advance(1000);
        return github.fetch(url, init);
      },
    });
    return { client, place: PLACE, now: github.clock.now() };
  };
  return {
    ended,
    begun: () => {
      const held = github.deliveries.filter(({ state }) => state === 'held');
      github.webhooks.release(() => []);
      github.webhooks.hold();
      return held.flatMap(({ event: name, payload: { installation: _, ...payload } }) => {
        const isOwn = Reflect.get(payload.sender ?? {}, 'login') === BOT;
        return !isOwn && beginsRun({ name, payload }, SHOP) ? [runOf({ name, payload })] : [];
      });
    },
    run: async (run) => {
      const before = github.requests.length;
      const end = (faults: readonly string[]) => {
        const isStruck = github.requests.slice(before).some(({ fault }) => fault !== null);
        ended.push({ ...run, isStruck, faults });
      };
      const { name: event, payload, isAgain } = run;
      const listener = channel && { url: channel.url, isAgain, warn: () => {} };
      try {
        const done = await carryOut({ ...place(), event, payload, wait, listener });
        end(done.faults);
      } catch (error) {
        end([error instanceof Error ? String(error.stack) : String(error)]);
      }
    },
    kill: () => {
      isKilled = true;
    },
    restart: () => {
      isKilled = false;
    },
    planned: async (request) => {
      const lead = leadOf(request);
      const connect = await openConnection(place(), { kind: 'some', leads: [lead], recent: false });
      if (!connect) throw new Error('The configuration leaves the work to the App.');
      return planChanges(lead, connect(), github.clock.now());
    },
  };
}
