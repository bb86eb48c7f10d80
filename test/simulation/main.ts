/** Plays many schedules: `npm run simulate -- --from 1 --count 1000`. A seed that fails is printed with what is wrong. */
import { parseArgs } from 'node:util';
import { playSchedule } from './play.ts';
import { createRandom } from './random.ts';
import { drawSchedule } from './schedule.ts';

const { values } = parseArgs({
  options: { from: { type: 'string', default: '1' }, count: { type: 'string', default: '1000' } },
});
const from = Number(values.from);
const count = Number(values.count);
let failed = 0;
for (let seed = from; seed < from + count; seed += 1) {
  const random = createRandom(seed);
  const schedule = drawSchedule(random);
  const wrong = await playSchedule(schedule, random).catch((error: unknown) => [
    String((error as Error)?.stack ?? error),
  ]);
  if (wrong.length === 0) continue;
  failed += 1;
  console.log(`seed ${seed}: ${wrong.join('\n  ')}\n  ${JSON.stringify(schedule)}`);
}
console.log(`${count - failed} of ${count} schedules ended well, seeds ${from} to ${from + count - 1}.`);
process.exitCode = failed > 0 ? 1 : 0;
