/** Plays one schedule: an incident is drafted, written, merged and followed up, while everything goes wrong that the schedule says. */
import type { FaultRequest, PullState } from '../github/index.ts';
import { WITHOUT_SERVER } from './action-stage.ts';
import { laterWrongs } from './asks-verdict.ts';
import { draftedWrongs, readyWrongs, toldWrongs } from './channel-verdict.ts';
import { closingWrongs } from './closing.ts';
import { mergeDraft, pushOnDraft, turnReady } from './documents.ts';
import { hasEndsIn } from './draw-ends.ts';
import { stillPlanned } from './planned.ts';
import { createRandom, type Random } from './random.ts';
import { REVIEWED, reviewWrongs } from './review.ts';
import {
  apartFromTwins,
  type Blow,
  CALM,
  everyBlow,
  isLater,
  type Requests,
  type Schedule,
  type Stage,
} from './schedule.ts';
import { playSkipped, skipFirst } from './skip-verdict.ts';
import { FOLLOW_THROUGH, ITEMS, type Story } from './story.ts';
import { talkWrongs } from './talk-verdict.ts';
import { reopenTwin, wrongs } from './verdict.ts';
import { openWay, type Way } from './ways.ts';
import { isSkipped } from './wishes.ts';
import { openWorld, SETTLE_SECONDS, SHOP, type World } from './world.ts';

type Sent = (stage: Stage, request: FaultRequest) => void;

/** playSchedule gives what is wrong in the end: nothing, if all is as it should be. */
export async function playSchedule(
  given: Schedule,
  random: Random,
  sent: Sent = () => {},
): Promise<readonly string[]> {
  const schedule = apartFromTwins(given);
  const opened = await openWorld(schedule.route, configurationOf(schedule), schedule.replies);
  const way = await openWay(opened, schedule, random);
  const world = { ...opened, planned: way.planned };
  try {
    const story = await begin(world, schedule);
    const calm = { world, story, random: story.endings.random, arrive: () => {} };
    let planned: readonly string[] = [];
    const settled = async () => {
      planned = await settle(world, way, schedule);
    };
    if (schedule.ends.isSkippedFirst) skipFirst(calm, schedule.lag > 0);
    const stage = (name: Stage, requests: readonly ReturnType<World['request']>[]) =>
      way.play({ name, schedule, random, story, requests, sent: (request) => sent(name, request) });
    await stage('draft', [world.request('incident', 1), world.request('incident', 1)]);
    await settled();
    if (!drafted(world) && isSkipped(story)) {
      const end = await playSkipped(calm, schedule.ends, settled);
      if (end) return end;
    }
    const pull = drafted(world);
    if (!pull) return ['no pull request was drafted'];
    story.pull = pull.number;
    const lost = [...planned, ...(await talkWrongs(world, story)), ...(await closingWrongs(world, story))];
    lost.push(...draftedWrongs(world, pull, schedule));
    if (lost.length > 0) return lost;
    if (!story.closed) {
      await pushOnDraft(world, pull);
      Object.assign(story, { lines: [], isTheirs: true, isRewritten: true });
      if (drafted(world)?.draft) await turnReady(world, pull);
      if (schedule.isReviewed) {
        await stage('review', [world.request('check', pull.number), world.request('ready', pull.number)]);
        await settled();
        const amiss = [...planned, ...(await reviewWrongs(world, story, schedule))];
        amiss.push(...readyWrongs(world, way, schedule));
        if (hasEndsIn(schedule, 'review')) amiss.push(...(await talkWrongs(world, story)));
        if (amiss.length > 0) return amiss;
      }
      await mergeDraft(world, pull);
      world.github.updateRepository(world.places.postmortem, { protected: schedule.tickets.isProtected });
      await stage('follow-up', [world.request('pull-request', pull.number), world.request('incident', 1)]);
      await settled();
    }
    const reopened = reopenTwin(world, story);
    if (reopened) await settled();
    const found = [...planned, ...wrongs(world, story, schedule), ...way.wrongs()];
    if (found.length === 0) found.push(...(await laterWrongs(world, story, way.settle)));
    return found.length > 0 ? found : await toldWrongs(world, way, schedule);
  } finally {
    await way.close();
    await world.close();
  }
}

/** findRequests gives the requests of each stage when nothing fails but what is given. */
export async function findRequests(given: Partial<Schedule>): Promise<Requests> {
  const requests: Record<Stage, boolean[]> = { draft: [], review: [], 'follow-up': [] };
  await playSchedule({ ...CALM, ...given }, createRandom(1), (stage, { isWrite }) => {
    requests[stage].push(isWrite);
  });
  return requests;
}

/** findPairs gives every two failures: which requests there are to strike after the first, and which of them write, its own run tells. */
export async function findPairs(given: Partial<Schedule> = {}): Promise<(readonly [Blow, Blow])[]> {
  const pairs: (readonly [Blow, Blow])[] = [];
  for (const one of everyBlow(await findRequests(given))) {
    const later = everyBlow(await findRequests({ ...given, blows: [one] })).filter((other) =>
      isLater(other, one),
    );
    pairs.push(...later.map((other) => [one, other] as const));
  }
  return pairs;
}

/** findEdges gives the failures at the first and the last write of each stage. */
export async function findEdges(given: Partial<Schedule> = {}): Promise<readonly Blow[]> {
  const requests = await findRequests(given);
  return everyBlow(requests).filter(({ stage, at }) => {
    const writes = requests[stage];
    return at === writes.indexOf(true) || at === writes.lastIndexOf(true);
  });
}

const configurationOf = ({ tickets: { way }, isReviewed, isByAction }: Schedule): string =>
  `${isByAction ? WITHOUT_SERVER : ''}${FOLLOW_THROUGH}actions:\n  write-back: ${way}\n  due: { milestone: "Due {due}" }\n${isReviewed ? REVIEWED : ''}`;

async function begin({ as, github }: World, { ends }: Schedule): Promise<Story> {
  await as('acme', 'POST', `/repos/${SHOP}/labels`, { name: 'incident' });
  await as('alice', 'POST', `/repos/${SHOP}/issues`, { title: 'Outage', assignees: ['alice'] });
  github.person('alice').label(SHOP, 1, 'incident');
  return {
    pull: 0,
    items: [...ITEMS],
    closed: false,
    reportDeleted: false,
    expectations: [],
    merges: 0,
    bare: [],
    saidThere: [],
    endings: { random: createRandom(ends.seed), isFirm: false, everClosed: false, isDraftAgain: false },
    ...{ isTakenOff: false, reruns: 0 },
    ...{ talk: [], asked: [], gone: [], utterances: 0, lines: [], isTheirs: false, isRewritten: false },
  };
}

/** So many looks bring everything about. */
const MOST_ROUNDS = 4;

const drafted = ({ github, places }: World): PullState | undefined =>
  github.state(places.postmortem).pulls.find(({ head }) => head === places.branch);

/** Nothing fails any more, lists show what is, and inbox and sweeps look until nothing is left to do; gives what is left in spite of that. */
async function settle(world: World, way: Way, schedule: Schedule): Promise<readonly string[]> {
  const pass = () => world.github.clock.advance((SETTLE_SECONDS + 60) * 1000);
  world.github.lag.set(0);
  let planned: readonly string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    pass();
    await way.settle();
    pass();
    planned = await stillPlanned(world, schedule);
    if (planned.length === 0) break;
  }
  return planned;
}
