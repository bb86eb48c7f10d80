/**
 * Plays schedules: `npm run simulate -- --from 1 --count 1000` those of seeds, `-- --single 1` every single failure on each
 * route, or on the one that `--route` names, `-- --pairs 1` every pair of failures, or every nth of them, `-- --edges 1`
 * the pairs at the first and the last writes of each journey, `-- --blow follow-up:3:after:crash` those failures and no
 * other. Several of these are played together. One that does not end well is printed with what is wrong and with the command that plays it again. `--wire`
 * lets the webhooks of all seeds come by HTTP to the App's own process, as those of every eighth do; `--action`
 * has runs of a workflow do all the work, without an App. `--jobs` says how many threads play, one for each processor
 * unless given.
 */
import { parseArgs } from 'node:util';
import { playAll } from './crew.ts';
import { findEdges, findPairs, findRequests } from './play.ts';
import { commandOf, type Round } from './rounds.ts';
import { everyBlow, everyPair, ROUTES, type Route, readBlow, readRoute } from './schedule.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    count: { type: 'string' },
    single: { type: 'string' },
    pairs: { type: 'string' },
    edges: { type: 'string' },
    blow: { type: 'string', multiple: true },
    route: { type: 'string' },
    wire: { type: 'boolean', default: false },
    action: { type: 'boolean', default: false },
    jobs: { type: 'string' },
  },
});

const isByAction = values.action;

const every = <T>(nth: string, all: readonly T[]): T[] => all.filter((_, at) => at % Number(nth) === 0);

/** Chosen are rounds to play, and what they are called together. */
interface Chosen {
  readonly rounds: readonly Round[];
  readonly which: string;
}

async function chosen(): Promise<readonly Chosen[]> {
  const { single, pairs, edges, blow, from, count } = values;
  const route = values.route === undefined ? undefined : readRoute(values.route);
  const failures = (all: readonly (readonly ReturnType<typeof readBlow>[])[], which: string): Chosen => ({
    rounds: all.map((blows): Round => ({ kind: 'blows', blows, route: route ?? 'none', isByAction })),
    which,
  });
  const given = { ...(route ? { route } : {}), isByAction };
  const found: Chosen[] = [];
  if (blow) found.push(failures([blow.map(readBlow)], 'the given failures'));
  if (single) found.push(await singles(single, route ? [route] : isByAction ? ['none'] : ROUTES));
  if (pairs) found.push(failures(every(pairs, await findPairs(given)), 'pairs of failures'));
  if (edges) {
    const all = everyPair(await findEdges(given));
    found.push(failures(every(edges, all), 'pairs of failures at the first and the last writes'));
  }
  if (found.length === 0 || from !== undefined || count !== undefined)
    found.push(seeds(Number(from ?? '1'), Number(count ?? '1000')));
  return found;
}

async function singles(nth: string, routes: readonly Route[]): Promise<Chosen> {
  const all: Round[] = [];
  for (const route of routes) {
    const blows = everyBlow(await findRequests({ route, isByAction }));
    all.push(...blows.map((blow): Round => ({ kind: 'blows', blows: [blow], route, isByAction })));
  }
  return { rounds: every(nth, all), which: `single failures, routes ${routes.join(', ')}` };
}

function seeds(first: number, count: number): Chosen {
  const rounds = Array.from(
    { length: count },
    (_, at): Round => ({ kind: 'seed', seed: first + at, isOnWire: values.wire, isByAction }),
  );
  return { rounds, which: `seeds ${first} to ${first + rounds.length - 1}` };
}

const all = await chosen();
const rounds = all.flatMap((each) => each.rounds);
const which = all.map((each) => each.which).join(', ');
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
