/** What people ask for on the issues of action items: time, and to be left alone with them. */
import type { IssueState } from '../github/index.ts';
import type { Scene } from './people.ts';
import type { Random } from './random.ts';
import type { Act, Schedule } from './schedule.ts';
import { BOT } from './world.ts';

const PATIENCE = ['ask for time', 'ask for time', 'correct what was asked'] as const;
const REFUSALS = ['decline with a reason', 'decline in words', 'decline the rest'] as const;
/** ItemDeed is what people do on the issue of an action item, with words. */
export type ItemDeed = (typeof PATIENCE | typeof REFUSALS)[number];

/** isItemDeed tells a deed of these from the others. */
export const isItemDeed = (deed: string): deed is ItemDeed =>
  [...PATIENCE, ...REFUSALS].some((each) => each === deed);

/** Asked is a comment on the issue of an action item as it stands. */
export interface Asked {
  readonly issue: number;
  readonly id: number;
  readonly by: string;
  /** The day on which it was written, YYYY-MM-DD. */
  readonly on: string;
  readonly wish: Wish;
}

/** Wish is what a comment asks for; `closed` for what was said before a person closed the issue. */
export type Wish =
  | { readonly what: 'snooze'; readonly body: string; readonly until: string }
  | { readonly what: 'decline' | 'closed'; readonly body: string; readonly reason: string }
  | { readonly what: 'wrong'; readonly body: string; readonly answer: string };

/** isGranted tells whether it counts: the items are alice's, and bob and tom may triage. */
export const isGranted = ({ by }: Asked): boolean => by !== 'eve';

const SPEAKERS = ['alice', 'bob', 'tom', 'eve'] as const;

/** drawAsks draws who asks for what while action items are followed up; of twins nobody can tell on which one a person asks. */
export function drawAsks(
  random: Random,
  { twoReplicas, requests }: Pick<Schedule, 'twoReplicas'> & { readonly requests: number },
): Act[] {
  if (!random.chance(0.25) || twoReplicas) return [];
  const deeds: readonly ItemDeed[] = [...PATIENCE, ...REFUSALS];
  return Array.from({ length: 1 + random.below(3) }, (): Act => {
    const deed = random.pick(deeds);
    return { stage: 'follow-up', deed, at: random.chance(0.5) ? null : random.below(requests) };
  });
}

const DAY = 86_400_000;
/** dayAfter gives the day so many days after another one. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const SPANS = [
  ['1d', 1],
  ['7d', 7],
  ['2w', 14],
  ['45 days', 45],
  ['90d', 90],
] as const;

const HOW_LONG = 'Say for how long';
const TOO_LONG = 'A snooze is for 1 to 90 days';
const MISTAKES = [
  ['/snooze', HOW_LONG],
  ['/snooze for ever', HOW_LONG],
  ['/snooze 0d', TOO_LONG],
  ['/snooze 91d', TOO_LONG],
  ['/snooze 2026-11-20', TOO_LONG],
  ['/decline', 'Say why it will not be done'],
] as const;

function snooze(random: Random, today: string): Wish {
  const [span, days] = random.pick(SPANS);
  const until = dayAfter(today, days);
  return { what: 'snooze', body: `/snooze ${random.chance(0.2) ? until : span}`, until };
}

function mistake(random: Random): Wish {
  const [body, answer] = random.pick(MISTAKES);
  return { what: 'wrong', body, answer };
}

function refusal(number: number): Wish {
  const reason = `Reason ${number} of it`;
  return { what: 'decline', body: `/decline ${reason}`, reason };
}

/** actOnItem does at once what people do on the issues of action items that are open. */
export function actOnItem(deed: ItemDeed, scene: Scene): void {
  const { world, story, random } = scene;
  const open = world.github
    .state(world.places.actions)
    .issues.filter(({ author, state }) => author === BOT && state === 'open');
  if (open.length === 0) return;
  const number = ++story.utterances;
  switch (deed) {
    case 'ask for time':
      say(scene, random.pick(open), random.chance(0.6) ? snooze(random, today(scene)) : mistake(random));
      return;
    case 'correct what was asked':
      correct(scene, open);
      return;
    case 'decline with a reason':
      say(scene, random.pick(open), refusal(number));
      return;
    case 'decline in words': {
      const issue = random.pick(open);
      const reason = `Reason ${number} of it`;
      say(scene, issue, { what: 'closed', body: `${reason}\n\nAnd more of it.`, reason }, 'bob');
      world.github.person('bob').close(world.places.actions, issue.number, 'not_planned');
      return;
    }
    case 'decline the rest':
      for (const issue of open) say(scene, issue, refusal(number), random.pick(['alice', 'tom']));
  }
}

const today = ({ world }: Scene): string => world.github.clock.now().toISOString().slice(0, 10);

function say(
  scene: Scene,
  { number }: IssueState,
  wish: Wish,
  by: string = scene.random.pick(SPEAKERS),
): void {
  const { world, story, arrive } = scene;
  const id = world.github.person(by).comment(world.places.actions, number, wish.body);
  story.asked.push({ issue: number, id, by, on: today(scene), wish });
  arrive(world.request('action-item', number));
}

/** Who asked for time asks for another time, or mends a mistake. */
function correct(scene: Scene, open: readonly IssueState[]): void {
  const { world, story, random, arrive } = scene;
  const within = story.asked.filter(
    ({ issue, wish }) =>
      ['snooze', 'wrong'].includes(wish.what) && open.some(({ number }) => number === issue),
  );
  if (within.length === 0) return;
  const asked = random.pick(within);
  const wish = random.chance(0.7) ? snooze(random, asked.on) : mistake(random);
  world.github.person(asked.by).editComment(world.places.actions, asked.id, wish.body);
  story.asked[story.asked.indexOf(asked)] = { ...asked, wish };
  arrive(world.request('action-item', asked.issue));
}
