/** One journey, while everything goes wrong that the schedule says. */
import type { Request } from '../../src/github/port.ts';
import type { FaultRequest, Strike } from '../github/index.ts';
import { actAtOnce, doDeed, type Scene } from './people.ts';
import type { Random } from './random.ts';
import type { Blow, Schedule, Stage } from './schedule.ts';
import type { Story } from './story.ts';
import { SETTLE_SECONDS, type World } from './world.ts';

/** Which of the copies a stage begins with. */
const COPIES_FROM: Readonly<Record<Stage, number>> = { draft: 0, review: 3, 'follow-up': 6 };

/** StageOptions are what a journey starts with. */
export interface StageOptions {
  readonly name: Stage;
  readonly schedule: Schedule;
  readonly random: Random;
  readonly story: Story;
  /** The webhooks that are sent. */
  readonly requests: readonly Request[];
  /** Hears of each request that the App sends. */
  readonly sent: (request: FaultRequest) => void;
}

/** playStage lets the webhooks arrive as often and in the order that the schedule says, and people act in between. */
export async function playStage(world: World, options: StageOptions): Promise<void> {
  const { name, schedule, random, story, requests } = options;
  const { github } = world;
  const queue: (Request | 'sweep')[] = [];
  const copies = [...schedule.copies.slice(COPIES_FROM[name])];
  const arrive = (request: Request) => {
    for (let copy = copies.shift() ?? 1; copy > 0; copy -= 1) {
      queue.splice(schedule.shuffled ? random.below(queue.length + 1) : queue.length, 0, request);
    }
  };
  const scene = { world, story, random, arrive };
  const blows = striking(scene, options);
  for (const request of requests) arrive(request);
  if (schedule.sweeps) queue.splice(random.below(queue.length + 1), 0, 'sweep');
  const between = schedule.people.filter(({ stage, at }) => stage === name && at === null);
  while (queue.length > 0 || between.length > 0) {
    const next = queue.shift();
    blows.restart();
    if (next === 'sweep') {
      if (schedule.forgets) world.forget();
      queue.push(...(await world.sweep()));
    } else if (next) {
      await Promise.all(Array.from({ length: schedule.twoReplicas ? 2 : 1 }, () => world.work(next)));
    }
    github.clock.advance(random.below(SETTLE_SECONDS) * 1000);
    const act = between.shift();
    if (act) await doDeed(act.deed, scene);
  }
  github.faults.clear();
}

/** striking lets requests fail, and people act right before them; who is told of a crash is out of the process. */
export function striking(scene: Scene, { name, schedule, random, sent }: StageOptions, crash = () => {}) {
  const { github } = scene.world;
  const acts = schedule.people.filter(({ stage }) => stage === name);
  const blows = strikeBy(
    schedule.blows.filter(({ stage }) => stage === name),
    crash,
  );
  let index = 0;
  github.lag.set(schedule.lag, random.next);
  github.faults.schedule((request) => {
    if (request.route === '/app/installations/{installation_id}/access_tokens') return null;
    sent(request);
    for (const { deed, at } of acts) if (at === index) actAtOnce(deed, scene);
    return blows.strike(index++);
  });
  return blows;
}

/** A crash takes with it all that the process would have sent. */
function strikeBy(blows: readonly Blow[], crash: () => void) {
  let crashed = false;
  return {
    strike: (index: number): Strike | null => {
      if (crashed) return { when: 'before', how: 'reset' };
      const blow = blows.find(({ at }) => at === index);
      if (!blow) return null;
      crashed = blow.how === 'crash';
      if (crashed) crash();
      if (blow.how === 'bad-gateway') return { when: blow.when, how: { status: 502 } };
      if (blow.how === 'time-out') return { when: blow.when, how: { status: 504 } };
      return { when: blow.when, how: 'reset' };
    },
    restart: () => {
      crashed = false;
    },
  };
}
