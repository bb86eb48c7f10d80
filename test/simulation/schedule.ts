/** What a seed decides: where requests fail, what becomes of the webhooks, and what people do meanwhile. */
import type { Strike } from '../github/index.ts';
import { drawAsks, type ItemDeed } from './asks.ts';
import { drawReplies, type Reply } from './channel.ts';
import { drawEnds, type Ends, NO_ENDS } from './draw-ends.ts';
import { drawTalk } from './draw-talk.ts';
import type { EndDeed } from './end-deeds.ts';
import { createRandom, type Random } from './random.ts';
import { drawReviewActs, type ReviewDeed } from './review.ts';
import { drawStatements, type StatementDeed } from './statements.ts';
import type { Talk } from './talk.ts';

/** Blow is one failure: at which of the App's requests since the stage began, and how. A crash takes all that follow with it. */
export interface Blow {
  readonly stage: Stage;
  readonly at: number;
  readonly when: Strike['when'];
  readonly how: (typeof KINDS)[number];
}

/** Stage is a journey; in review a draft is checked and reviewers are asked. */
export type Stage = 'draft' | 'review' | 'follow-up';

/** Schedule is one run. */
export interface Schedule {
  readonly blows: readonly Blow[];
  /** How often each webhook arrives, in the order in which they are sent; beyond the list once. */
  readonly copies: readonly number[];
  /** True when webhooks come in any order, also past later ones. */
  readonly shuffled: boolean;
  /** True when two replicas work on the same request at once: the inbox forbids it, and still nothing may stay doubled. */
  readonly twoReplicas: boolean;
  /** Milliseconds by which lists lag. */
  readonly lag: number;
  /** True when sweeps run in the middle of everything. */
  readonly sweeps: boolean;
  /** True when the database is lost before each sweep: the inbox and the watermarks. */
  readonly forgets: boolean;
  readonly people: readonly Act[];
  readonly route: Route;
  /** How tickets get into the document, and whether a rule protects the default branch. */
  readonly tickets: Tickets;
  /** True where drafts are checked by the App and reviewers are configured. */
  readonly isReviewed: boolean;
  /** True where webhooks come by HTTP to the App's own process. */
  readonly isOnWire: boolean;
  /** True where no App works and a workflow's runs do; a workflow follows no route. */
  readonly isByAction: boolean;
  /** What becomes of the first notifications; null where nobody is notified. */
  readonly replies: readonly Reply[] | null;
  readonly ends: Ends;
}

/** Tickets are what is configured, and what the repository allows. */
export interface Tickets {
  readonly way: 'commit' | 'pull-request' | 'off';
  readonly isProtected: boolean;
}

/** ROUTES are all routes. */
export const ROUTES = ['none', 'open', 'hidden'] as const;

/** Route says where the incident's postmortem and action items go: to others of the same openness, to private ones, or nowhere. */
export type Route = (typeof ROUTES)[number];

/** Act is a deed and its moment: right before which of the App's requests of the stage, null for between two works. */
export interface Act {
  readonly stage: Stage;
  readonly deed: Deed;
  readonly at: number | null;
}

/** What people may do to the draft, before it is merged. */
const DRAFT_DEEDS = [
  'retitle the pull request',
  'unlabel the draft',
  'rename the draft',
  'close the pull request',
  'delete the branch',
] as const;

/** What people may do to one thing that the App made, at any moment. */
const SINGLE_DEEDS = [
  'retitle an issue',
  'rewrite an issue',
  'close an issue',
  'decline an issue',
  'unlabel an issue',
  'unlink an issue',
  'delete an issue',
  'unlabel the pull request',
] as const;

/** GitHub changes a comment for whoever comes last: what a person writes between our look and our change is lost to all. */
const REPORT_DEEDS = ['edit the report', 'delete the report'] as const;

/** What people may do to the document, by pull requests of their own. */
const EDITS = [
  'reword an item',
  'add an item',
  'move the file',
  'reopen the incident',
  'take the tickets out',
  'merge the tickets',
] as const;

/** Deed is something that a person does. */
export type Deed =
  | (typeof DRAFT_DEEDS)[number]
  | (typeof SINGLE_DEEDS)[number]
  | (typeof REPORT_DEEDS)[number]
  | (typeof EDITS)[number]
  | Talk
  | ItemDeed
  | StatementDeed
  | ReviewDeed
  | EndDeed;

const KINDS = ['crash', 'bad-gateway', 'time-out', 'lost-answer'] as const;
/** About as many requests as a stage makes. */
const REQUESTS: Record<Stage, number> = { draft: 15, review: 21, 'follow-up': 28 };
const STAGES = ['draft', 'review', 'follow-up'] as const;

/** CALM is a schedule in which nothing happens but the journeys. */
export const CALM: Schedule = {
  blows: [],
  copies: [],
  shuffled: false,
  twoReplicas: false,
  lag: 0,
  sweeps: false,
  forgets: true,
  people: [],
  route: 'none',
  tickets: { way: 'commit', isProtected: false },
  isReviewed: true,
  isOnWire: false,
  isByAction: false,
  replies: null,
  ends: NO_ENDS,
};

/** drawSchedule draws everything from one source, so that a seed is a schedule. */
export function drawSchedule(random: Random): Schedule {
  const blows = (stage: Stage) => blowsOf(stage, random);
  const twoReplicas = random.chance(0.2);
  const all = (['draft', 'follow-up'] as const).flatMap(blows);
  const copies = Array.from({ length: 12 }, () => random.pick([0, 1, 1, 1, 3]));
  const drawn = {
    blows: all,
    copies,
    shuffled: random.chance(0.3),
    twoReplicas,
    lag: random.chance(0.3) ? random.pick([1000, 60_000, 500_000]) : 0,
    sweeps: random.chance(0.3),
    forgets: random.chance(0.5),
    people: drawActs(random, twoReplicas),
    route: routeOf(copies),
    tickets: ticketsOf(copies),
  };
  const other = besides(copies);
  const asking = drawAsks(besides(copies, 1), { twoReplicas, requests: REQUESTS['follow-up'] });
  const stating = drawStatements(besides(copies, 3), REQUESTS.draft);
  const isReviewed = other.chance(0.4);
  const reviewing = isReviewed ? drawReviewActs(other, REQUESTS.review) : [];
  const talking = drawTalk(other, { ...drawn, requests: REQUESTS });
  const isOnWire = other.chance(0.125);
  const { ends, early, late } = drawEnds({ ...drawn, isReviewed, requests: REQUESTS });
  return {
    ...drawn,
    isReviewed,
    isOnWire,
    replies: drawReplies(besides(copies, 3)),
    isByAction: besides(copies, 2).chance(0.15) && !isOnWire && drawn.route === 'none',
    ends,
    blows: [...all, ...(isReviewed ? blowsOf('review', other) : [])],
    people: [...early, ...drawn.people, ...reviewing, ...talking, ...asking, ...stating, ...late],
  };
}

function blowsOf(stage: Stage, random: Random): Blow[] {
  return Array.from({ length: random.below(3) }, () => ({
    stage,
    at: random.below(REQUESTS[stage]),
    when: random.pick(['before', 'after'] as const),
    how: random.pick(KINDS),
  }));
}

/** Not drawn, so that all else of a seed stays as it was: the last copies are hardly ever needed. */
function routeOf(copies: readonly number[]): Route {
  if (copies.at(-1) !== 3) return 'none';
  return copies.at(-2) === 1 ? 'hidden' : 'open';
}

/** Not drawn either. */
function ticketsOf(copies: readonly number[]): Tickets {
  const ways = { 0: 'pull-request', 3: 'off' } as const;
  const drawn = copies.at(-3);
  const way = drawn === 0 || drawn === 3 ? ways[drawn] : 'commit';
  return { way, isProtected: copies.at(-4) === 0 };
}

/** Nor what was added later: each time it has another source of its own. */
function besides(copies: readonly number[], which = 0): Random {
  return createRandom(copies.reduce((sum, copy) => (4 * sum + copy) % 1_000_003, which));
}

/** apartFromTwins leaves out what people do to one thing where one run follows up several merges while lists lag: that makes twins too. */
export function apartFromTwins(schedule: Schedule): Schedule {
  if (!schedule.isByAction || schedule.lag === 0) return schedule;
  const isSingle = (deed: Deed) => SINGLE_DEEDS.some((each) => each === deed) || deed.startsWith('decline ');
  return { ...schedule, people: schedule.people.filter(({ deed }) => !isSingle(deed)) };
}

/** Two replicas make twins here; which of two twins a person acts on before one is closed, nobody can tell. */
function drawActs(random: Random, twoReplicas: boolean): Act[] {
  const drafting = random.chance(0.15)
    ? [{ stage: 'draft' as const, deed: random.pick(DRAFT_DEEDS), at: null }]
    : [];
  const count = random.pick([0, 1, 1, 2, 2, 3]);
  const acts = Array.from({ length: count }, (): Act => {
    const single = !twoReplicas && random.chance(0.6);
    const stage = 'follow-up';
    if (!single)
      return { stage, deed: random.pick(twoReplicas ? EDITS : [...EDITS, ...REPORT_DEEDS]), at: null };
    return {
      stage,
      deed: random.pick(SINGLE_DEEDS),
      at: random.chance(0.5) ? random.below(REQUESTS['follow-up']) : null,
    };
  });
  return [...drafting, ...acts];
}

/** Requests are those of each stage in their order: true for one that writes. */
export type Requests = Readonly<Record<Stage, readonly boolean[]>>;

/**
 * everyBlow gives each kind of failure before each request, and after each that writes. What only reads leaves nothing
 * behind: there the answer fails after the request as it does before it, in the same world, and once is enough.
 */
export function everyBlow(requests: Requests): Blow[] {
  return STAGES.flatMap((stage) =>
    requests[stage].flatMap((isWrite, at) => {
      const moments = isWrite ? (['before', 'after'] as const) : (['before'] as const);
      return KINDS.flatMap((how) => moments.map((when) => ({ stage, at, when, how })));
    }),
  );
}

/** isLater tells whether a failure strikes a later request than another one. */
export function isLater(blow: Blow, than: Blow): boolean {
  const order = STAGES.indexOf(blow.stage) - STAGES.indexOf(than.stage);
  return order > 0 || (order === 0 && blow.at > than.at);
}

/** everyPair gives every two failures of a list that strike different requests, the earlier one first. */
export function everyPair(blows: readonly Blow[]): (readonly [Blow, Blow])[] {
  return blows.flatMap((one) =>
    blows.filter((other) => isLater(other, one)).map((other) => [one, other] as const),
  );
}

/** writeBlow writes a failure as `follow-up:3:after:crash`, for the command line. */
export function writeBlow({ stage, at, when, how }: Blow): string {
  return [stage, at, when, how].join(':');
}

/** readRoute reads the name of a route. */
export function readRoute(text: string): Route {
  const found = ROUTES.find((route) => route === text);
  if (!found) throw new Error(`${text} is no route: write one of ${ROUTES.join(', ')}`);
  return found;
}

/** readBlow reads what `writeBlow` wrote. */
export function readBlow(text: string): Blow {
  const [, at = ''] = text.split(':');
  const requests = Array.from({ length: /^\d{1,3}$/.test(at) ? Number(at) + 1 : 0 }, () => true);
  const known = everyBlow({ draft: requests, review: requests, 'follow-up': requests });
  const found = known.find((blow) => writeBlow(blow) === text);
  if (!found)
    throw new Error(
      `${text} is no failure: write draft, review or follow-up, the request, before or after, and one of ${KINDS.join(', ')}, as in follow-up:3:after:crash`,
    );
  return found;
}
