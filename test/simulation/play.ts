/** Plays one schedule: an incident is drafted, written, merged and followed up, while everything goes wrong that the schedule says. */
import type { Request } from '../../src/github/port.ts';
import type { FaultRequest, IssueState, PullState, Strike } from '../github/index.ts';
import { doDeed } from './people.ts';
import type { Random } from './random.ts';
import type { Blow, Schedule, Stage } from './schedule.ts';
import { document, type Expectation, ITEMS, type Story } from './story.ts';
import { BOT, openWorld, SETTLE_SECONDS, SHOP, type World } from './world.ts';

/** playSchedule gives what is wrong in the end: nothing, if all is as it should be. */
export async function playSchedule(schedule: Schedule, random: Random): Promise<readonly string[]> {
  const world = await openWorld();
  try {
    const story = await begin(world);
    await stage(world, {
      name: 'draft',
      schedule,
      random,
      requests: [world.request('incident', 1), world.request('incident', 1)],
      deeds: [],
    });
    await settle(world);
    const pull = drafted(world)[0];
    if (!pull) return ['no pull request was drafted'];
    await merge(world, pull);
    story.pull = pull.number;
    const requests = [world.request('pull-request', pull.number), world.request('incident', 1)];
    const deeds = schedule.people.map((deed) => () => doDeed(deed, { world, story, random }));
    await stage(world, { name: 'follow-up', schedule, random, requests, deeds });
    await settle(world);
    return await wrongs(world, story);
  } finally {
    await world.close();
  }
}

async function begin({ as, github }: World): Promise<Story> {
  await as('acme', 'POST', `/repos/${SHOP}/labels`, { name: 'incident' });
  await as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'Outage', assignees: ['alice'] });
  github.person('alice').label(SHOP, 1, 'incident');
  return { pull: 0, items: [...ITEMS], path: '', expectations: [], merges: 0 };
}

const drafted = ({ github }: World): readonly PullState[] =>
  github.state(SHOP).pulls.filter(({ head }) => head === 'postmortem/1');

interface StageOptions {
  readonly name: Stage;
  readonly schedule: Schedule;
  readonly random: Random;
  readonly requests: readonly Request[];
  readonly deeds: readonly (() => Promise<void>)[];
}

/** The requests arrive as often and in the order that the schedule says; each that fails is tried once more in the end. */
async function stage(world: World, { name, schedule, random, requests, deeds }: StageOptions): Promise<void> {
  const { github } = world;
  github.lag.set(schedule.lag, random.next);
  const blows = strikeBy(schedule.blows[name]);
  github.faults.schedule(blows.decide);
  const arriving = requests.flatMap((request, at) =>
    Array.from({ length: schedule.copies[name][at] ?? 1 }, () => request),
  );
  const left = [...deeds];
  for (const request of schedule.shuffled ? random.shuffle(arriving) : arriving) {
    blows.restart();
    await Promise.all(Array.from({ length: schedule.twoReplicas ? 2 : 1 }, () => world.work(request)));
    github.clock.advance(random.below(SETTLE_SECONDS) * 1000);
    await left.shift()?.();
  }
  github.faults.clear();
  for (const deed of left) await deed();
}

function strikeBy(blows: readonly Blow[]) {
  let crashed = false;
  let index = 0;
  const decide = ({ route }: FaultRequest): Strike | null => {
    if (route === '/app/installations/{installation_id}/access_tokens') return null;
    const at = index++;
    if (crashed) return { when: 'before', how: 'reset' };
    const blow = blows.find((each) => each.at === at);
    if (!blow) return null;
    crashed = blow.how === 'crash';
    const how =
      blow.how === 'bad-gateway' ? { status: 502 } : blow.how === 'time-out' ? { status: 504 } : 'reset';
    return { when: blow.when, how };
  };
  const restart = () => {
    crashed = false;
  };
  return { decide, restart };
}

/** Nothing fails any more, lists show what is, and sweeps look until nothing is left to do. */
async function settle(world: World): Promise<void> {
  world.github.lag.set(0);
  for (let round = 0; round < 4; round += 1) {
    world.github.clock.advance((SETTLE_SECONDS + 60) * 1000);
    for (const request of await world.sweep()) await world.work(request);
  }
}

async function merge({ as, github }: World, pull: PullState): Promise<void> {
  const branch = pull.head;
  const path =
    github
      .state(SHOP)
      .files(branch)
      .find((file) => file.startsWith('postmortems/')) ?? '';
  const { sha } = (await as('alice', 'GET', `/repos/${SHOP}/contents/${path}?ref=${branch}`)) as {
    sha: string;
  };
  const content = Buffer.from(document(ITEMS)).toString('base64');
  await as('alice', 'PUT', `/repos/${SHOP}/contents/${path}`, { branch, content, message: 'Write', sha });
  const { node_id } = (await as('bob', 'GET', `/repos/${SHOP}/pulls/${pull.number}`)) as { node_id: string };
  const query =
    'mutation($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } } }';
  await as('bob', 'POST', '/graphql', { query, variables: { id: node_id } });
  await as('bob', 'PUT', `/repos/${SHOP}/pulls/${pull.number}/merge`, {});
}

const isTwin = ({ state, stateReason }: IssueState) => state === 'closed' && stateReason === 'duplicate';

async function wrongs(world: World, story: Story): Promise<string[]> {
  const { pulls, issues } = world.github.state(SHOP);
  const found: string[] = [];
  const check = (ok: boolean, words: string) => {
    if (!ok) found.push(words);
  };
  check(drafted(world).length === 1, `${drafted(world).length} pull requests`);
  const measures = issues.filter((issue) => issue.author === BOT && !isTwin(issue));
  const titles = measures.map(({ number, title, state }) => `#${number} ${title} (${state})`).join(', ');
  check(
    measures.length === story.items.length,
    `${measures.length} issues for ${story.items.length} items: ${titles}`,
  );
  const reports = pulls.map(({ comments }) => comments.filter(({ author }) => author === BOT).length);
  const first = reports[pulls.findIndex(({ number }) => number === story.pull)];
  check(first === 1 && Math.max(...reports) === 1, `${reports.join(', ')} reports`);
  for (const expectation of story.expectations)
    check(holds(expectation, issues, pulls), `undone: ${expectation.what}`);
  for (const merged of pulls.filter((pull) => pull.merged)) {
    const planned = await world.planned(world.request('pull-request', merged.number));
    check(planned.length === 0, `still planned for #${merged.number}: ${JSON.stringify(planned)}`);
  }
  const planned = await world.planned(world.request('incident', 1));
  check(planned.length === 0, `still planned for the incident: ${JSON.stringify(planned)}`);
  found.push(...world.github.violations);
  return found;
}

function holds(
  { number, check }: Expectation,
  issues: readonly IssueState[],
  pulls: readonly PullState[],
): boolean {
  const thread = [...issues, ...pulls].find((each) => each.number === number);
  return thread === undefined || check(thread);
}
