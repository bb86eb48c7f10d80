/**
 * Plays schedules: `npm run simulate -- --from 1 --count 1000` those of seeds, `-- --single 1` every single failure on each
 * route, or on the one that `--route` names, `-- --pairs 1` every pair of failures, or every nth of them, `-- --edges 1`
 * the pairs at the first and the last writes of each journey, `-- --blow follow-up:3:after:crash` those failures and no
 * other. One that does not end well is printed with what is wrong and with the command that plays it again. `--wire`
 * lets the webhooks of all seeds come by HTTP to the App's own process, as those of every eighth do. `--jobs` says
 * how many threads play, one for each processor unless given.
 */
import { parseArgs } from 'node:util';
import { playAll } from './crew.ts';
import { findEdges, findPairs, findRequests } from './play.ts';
import { commandOf, type Round } from './rounds.ts';
import { everyBlow, everyPair, ROUTES, readBlow, readRoute } from './schedule.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    single: { type: 'string' },
    pairs: { type: 'string' },
    edges: { type: 'string' },
    blow: { type: 'string', multiple: true },
    route: { type: 'string' },
    wire: { type: 'boolean', default: false },
    jobs: { type: 'string' },
  },
});

const every = <T>(nth: string, all: readonly T[]): T[] => all.filter((_, at) => at % Number(nth) === 0);

async function chosen(): Promise<{ readonly rounds: readonly Round[]; readonly which: string }> {
  const { single, pairs, edges, blow, from, count } = values;
  const route = values.route === undefined ? undefined : readRoute(values.route);
  const failures = (all: readonly (readonly ReturnType<typeof readBlow>[])[], which: string) => ({
    rounds: all.map((blows): Round => ({ kind: 'blows', blows, route: route ?? 'none' })),
    which,
  });
  if (blow) return failures([blow.map(readBlow)], 'the given failures');
  if (single) {
    const routes = route ? [route] : ROUTES;
    const all: Round[] = [];
    for (const each of routes) {
      const blows = everyBlow(await findRequests({ route: each }));
      all.push(...blows.map((blow): Round => ({ kind: 'blows', blows: [blow], route: each })));
    }
    return { rounds: every(single, all), which: `single failures, routes ${routes.join(', ')}` };
  }
  if (pairs) return failures(every(pairs, await findPairs(route)), 'pairs of failures');
  if (edges)
    return failures(
      every(edges, everyPair(await findEdges(route))),
      'pairs of failures at the first and the last writes',
    );
  const first = Number(from);
  const rounds = Array.from(
    { length: Number(count) },
    (_, at): Round => ({ kind: 'seed', seed: first + at, isOnWire: values.wire }),
  );
  return { rounds, which: `seeds ${first} to ${first + rounds.length - 1}` };
}

const { rounds, which } = await chosen();
const started = performance.now();
let failed = 0;
await playAll(
  rounds,
  ({ round, wrong }) => {
    failed += 1;
    console.log([commandOf(round), ...wrong].join('\n  '));
  },
  values.jobs === undefined ? undefined : Number(values.jobs),
);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${rounds.length - failed} of ${rounds.length} schedules ended well, ${which}, in ${seconds} s.`);
process.exitCode = failed > 0 ? 1 : 0;
