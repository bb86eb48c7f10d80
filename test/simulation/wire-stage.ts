/** One journey on the wire: what happens on GitHub comes as webhooks, and the App's own process does the work. */
import { doDeed } from './people.ts';
import type { Random } from './random.ts';
import type { Schedule } from './schedule.ts';
import { type StageOptions, striking } from './stage.ts';
import type { Post, Wire } from './wire.ts';
import { SETTLE_SECONDS, type World } from './world.ts';

/** More rounds than any schedule takes: webhooks that beget webhooks without end are a fault. */
const MOST_ROUNDS = 60;

/** playOnWire lets the webhooks arrive as often and in the order that the schedule says, and people act in between. */
export async function playOnWire(world: World, wire: Wire, options: StageOptions): Promise<void> {
  const { name, schedule, random } = options;
  const { github } = world;
  const scene = { ...options, world, arrive: () => {} };
  const blows = striking(scene, options, wire.kill);
  const between = schedule.people.filter(({ stage, at }) => stage === name && at === null);
  const sweepsAt = schedule.sweeps ? random.below(4) : -1;
  const post = postOf(schedule, random);
  for (let round = 0; ; round += 1) {
    if (round > MOST_ROUNDS) throw new Error('The webhooks do not come to an end.');
    const isMore = await wire.deliver(post);
    blows.restart();
    if (round === sweepsAt) {
      if (schedule.forgets) await wire.restart(true);
      await wire.sweep();
    }
    await wire.work();
    await wire.restart(false);
    github.clock.advance(random.below(SETTLE_SECONDS) * 1000);
    const act = between.shift();
    if (act) await doDeed(act.deed, scene);
    if (!isMore && !act && round > sweepsAt) break;
  }
  github.faults.clear();
}

function postOf({ shuffled }: Schedule, random: Random): Post {
  return {
    copies: () => random.pick([0, 1, 1, 1, 3]),
    isLate: () => random.chance(0.2),
    order: (deliveries) => (shuffled ? random.shuffle(deliveries) : deliveries),
  };
}

const CALM_POST: Post = { copies: () => 1, isLate: () => false, order: (deliveries) => deliveries };

/** settleWire sweeps once, and lets all arrive and be done that comes of it. */
export async function settleWire(wire: Wire, { forgets }: Schedule): Promise<void> {
  if (forgets) await wire.restart(true);
  await wire.sweep();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const isMore = await wire.deliver(CALM_POST);
    await wire.work();
    if (!isMore) return;
  }
  throw new Error('The webhooks do not come to an end.');
}
