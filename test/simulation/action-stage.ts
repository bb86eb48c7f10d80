/** One journey without a server: what happens on GitHub begins runs of a workflow, and nothing else does the work. */
import { doDeed } from './people.ts';
import type { Random } from './random.ts';
import type { Run, Runs } from './runs.ts';
import { runOf } from './runs.ts';
import type { Schedule } from './schedule.ts';
import { type StageOptions, striking } from './stage.ts';
import { DAILY, type Event, OFTEN } from './workflow.ts';
import { SETTLE_SECONDS, type World } from './world.ts';

/** WITHOUT_SERVER is what is configured where a workflow does the work. */
export const WITHOUT_SERVER = 'by: action\nsince: 2026-11-20\n';

/** More runs than any schedule takes: runs that beget runs without end are a fault. */
const MOST_RUNS = 200;
/** What a person begins by hand. */
const BY_HAND: Event = { name: 'workflow_dispatch', payload: {} };

/** playByAction lets GitHub lose, delay and drop runs, and people start them again, and people act in between. */
export async function playByAction(world: World, runs: Runs, options: StageOptions): Promise<void> {
  const { name, schedule, random } = options;
  const { github } = world;
  const scene = { ...options, world, arrive: () => {} };
  const blows = striking(scene, options, runs.kill);
  const between = schedule.people.filter(({ stage, at }) => stage === name && at === null);
  const queue: Run[] = [];
  const unasked = schedule.sweeps ? [runOf(random.pick([OFTEN, DAILY, BY_HAND]))] : [];
  for (let count = 0; ; count += 1) {
    if (count > MOST_RUNS) throw new Error('The runs do not come to an end.');
    for (const run of [...runs.begun(), ...unasked.splice(0)]) enqueue(queue, run, { schedule, random });
    const next = turnOf(queue, schedule);
    blows.restart();
    runs.restart();
    await Promise.all(next.map(runs.run));
    github.clock.advance(random.below(SETTLE_SECONDS) * 1000);
    const act = between.shift();
    if (act) await doDeed(act.deed, scene);
    if (next.length === 0 && !act) break;
  }
  github.faults.clear();
}

/** Of the runs of one group that wait GitHub keeps the newest; those that had their turn at once did not wait. */
function enqueue(
  queue: Run[],
  run: Run,
  { schedule, random }: { readonly schedule: Schedule; readonly random: Random },
): void {
  const copies = random.pick([0, 1, 1, 1, 3]);
  if (random.chance(0.5)) {
    const kept = queue.filter(({ group, isAgain }) => isAgain || group !== run.group);
    queue.splice(0, queue.length, ...kept);
  }
  for (let copy = 0; copy < copies; copy += 1) {
    const isLate = schedule.shuffled || random.chance(0.2);
    const at = isLate ? random.below(queue.length + 1) : queue.length;
    queue.splice(at, 0, { ...run, isAgain: copy > 0 });
  }
}

/** Runs of two groups work side by side where two replicas of the App would. */
function turnOf(queue: Run[], { twoReplicas }: Schedule): readonly Run[] {
  const first = queue.shift();
  if (!first) return [];
  const other = twoReplicas ? queue.findIndex(({ group }) => group !== first.group) : -1;
  return [first, ...(other < 0 ? [] : queue.splice(other, 1))];
}

/** lookByRuns lets the schedules of a day come round, and somebody starts the daily one again. */
export async function lookByRuns(runs: Runs): Promise<void> {
  for (const run of [runOf(DAILY), runOf(DAILY, true), runOf(OFTEN)]) await runs.run(run);
}

/** settleRuns lets the schedule come round once. */
export async function settleRuns(runs: Runs): Promise<void> {
  await runs.run(runOf(OFTEN));
}
