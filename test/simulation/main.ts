/**
 * Plays schedules: `npm run simulate -- --from 1 --count 1000` those of seeds, `-- --single 1` every single failure, or
 * every nth. One that fails is printed with what is wrong and how to play it again.
 */
import { parseArgs } from 'node:util';
import { playSchedule } from './play.ts';
import { createRandom } from './random.ts';
import { drawSchedule, everyBlow, type Schedule } from './schedule.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    single: { type: 'string' },
  },
});

interface Round {
  readonly name: string;
  readonly play: () => Promise<readonly string[]>;
}

function rounds(): Round[] {
  if (values.single !== undefined) {
    const nth = Number(values.single);
    const chosen = everyBlow().filter((_, at) => at % nth === 0);
    return chosen.map((schedule) => ({
      name: nameOf(schedule),
      play: () => playSchedule(schedule, createRandom(1)),
    }));
  }
  const from = Number(values.from);
  return Array.from({ length: Number(values.count) }, (_, at) => ({
    name: `npm run simulate -- --from ${from + at} --count 1`,
    play: () => {
      const random = createRandom(from + at);
      return playSchedule(drawSchedule(random), random);
    },
  }));
}

function nameOf({ blows }: Schedule): string {
  return `a single failure: ${JSON.stringify(blows)}`;
}

const all = rounds();
const failed: string[] = [];
for (const { name, play } of all) {
  const wrong = await play().catch((error: unknown) => [
    error instanceof Error ? String(error.stack) : String(error),
  ]);
  if (wrong.length > 0) failed.push(`${name}\n  ${wrong.join('\n  ')}`);
}
const which =
  values.single === undefined ? `, seeds ${values.from} to ${Number(values.from) + all.length - 1}` : '';
console.log(`${all.length - failed.length} of ${all.length} schedules ended well${which}.`);
for (const failure of failed) console.log(failure);
process.exitCode = failed.length > 0 ? 1 : 0;
