/** The ways in which the work is done: by the App from requests, by its own process on the wire, or by runs of a workflow. */
import { lookByRuns, playByAction, settleRuns } from './action-stage.ts';
import type { Random } from './random.ts';
import { type Ended, openRuns } from './runs.ts';
import type { Schedule } from './schedule.ts';
import { playStage, type StageOptions } from './stage.ts';
import { openWire } from './wire.ts';
import { playOnWire, settleWire } from './wire-stage.ts';
import type { World } from './world.ts';

/** Way is who works, and how it hears of what happens. */
export interface Way {
  /** Plays one journey, while everything goes wrong that the schedule says. */
  play(options: StageOptions): Promise<void>;
  /** Looks once for all that is left to do, and does it; nothing fails. */
  settle(): Promise<void>;
  /** Looks as on any day, more than once; nothing fails. */
  look(): Promise<void>;
  /** Whether it must have been told by now that a draft which a person turned ready waits for its review. */
  tellsReady(): boolean;
  /** What is still planned for a request. */
  readonly planned: World['planned'];
  /** What went wrong that nothing explains. */
  wrongs(): readonly string[];
  close(): Promise<void>;
}

/** openWay opens the one that a schedule asks for. */
export async function openWay(world: World, schedule: Schedule, random: Random): Promise<Way> {
  if (schedule.isByAction) return byAction(world, schedule);
  if (!schedule.isOnWire) {
    return {
      ...asApp(world, world.sweep),
      play: (options) => playStage(world, options),
      settle: () => settleDirectly(world, schedule),
      close: async () => {},
    };
  }
  const wire = await openWire(world, random);
  return {
    ...asApp(world, wire.sweep),
    play: (options) => playOnWire(world, wire, options),
    settle: () => settleWire(wire, schedule),
    close: wire.close,
  };
}

/** What an App does alike, however its webhooks come. */
function asApp(
  { planned }: World,
  sweep: () => Promise<unknown>,
): Pick<Way, 'look' | 'tellsReady' | 'planned' | 'wrongs'> {
  return {
    look: async () => {
      for (let round = 0; round < 2; round += 1) await sweep();
    },
    tellsReady: () => true,
    planned,
    wrongs: () => [],
  };
}

function byAction(world: World, { lag, twoReplicas }: Schedule): Way {
  // GitHub refuses what was read too early, and what another run was quicker with.
  const isRaced = lag > 0 || twoReplicas;
  const runs = openRuns(world);
  return {
    play: (options) => playByAction(world, runs, options),
    settle: () => settleRuns(runs),
    look: () => lookByRuns(runs),
    tellsReady: () => runs.ended.some(isReadyTold),
    planned: runs.planned,
    wrongs: () =>
      runs.ended
        .filter(({ isStruck, faults }) => !isRaced && !isStruck && faults.length > 0)
        .map(({ name, faults }) => `a run on ${name} failed though no request did: ${faults.join('; ')}`),
    close: async () => {},
  };
}

const isReadyTold = ({ payload, isAgain, isStruck }: Ended): boolean =>
  payload.action === 'ready_for_review' && !isAgain && !isStruck;

async function settleDirectly(world: World, { forgets }: Schedule): Promise<void> {
  if (forgets) world.forget();
  for (const request of world.failed()) await world.work(request);
  for (const request of await world.sweep()) await world.work(request);
}
