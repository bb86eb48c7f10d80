/** The ways in which the work is done: by the App from requests, by its own process on the wire, or by runs of a workflow. */
import { playByAction, settleRuns } from './action-stage.ts';
import type { Random } from './random.ts';
import { openRuns } from './runs.ts';
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
  /** What is still planned for a request. */
  readonly planned: World['planned'];
  /** What went wrong that nothing explains. */
  wrongs(): readonly string[];
  close(): Promise<void>;
}

/** openWay opens the one that a schedule asks for. */
export async function openWay(world: World, schedule: Schedule, random: Random): Promise<Way> {
  if (schedule.isByAction) return byAction(world, schedule);
  const { planned } = world;
  if (!schedule.isOnWire) {
    return {
      play: (options) => playStage(world, options),
      settle: () => settleDirectly(world, schedule),
      planned,
      wrongs: () => [],
      close: async () => {},
    };
  }
  const wire = await openWire(world, random);
  return {
    play: (options) => playOnWire(world, wire, options),
    settle: () => settleWire(wire, schedule),
    planned,
    wrongs: () => [],
    close: wire.close,
  };
}

function byAction(world: World, { lag, twoReplicas }: Schedule): Way {
  // GitHub refuses what was read too early, and what another run was quicker with.
  const isRaced = lag > 0 || twoReplicas;
  const runs = openRuns(world, () => null);
  return {
    play: (options) => playByAction(world, runs, options),
    settle: () => settleRuns(runs),
    planned: runs.planned,
    wrongs: () =>
      runs.ended
        .filter(({ isStruck, faults }) => !isRaced && !isStruck && faults.length > 0)
        .map(({ name, faults }) => `a run on ${name} failed though no request did: ${faults.join('; ')}`),
    close: async () => {},
  };
}

async function settleDirectly(world: World, { forgets }: Schedule): Promise<void> {
  if (forgets) world.forget();
  for (const request of world.failed()) await world.work(request);
  for (const request of await world.sweep()) await world.work(request);
}
