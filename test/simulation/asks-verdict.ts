/** What must have come of all that was asked on the issues of action items: now, and by the time that it was about. */
import type { CommentState, IssueState } from '../github/index.ts';
import { type Asked, dayAfter, isGranted, type Wish } from './asks.ts';
import type { Route } from './schedule.ts';
import { ITEMS, type Story } from './story.ts';
import { ownComments } from './talk.ts';
import { BOT, SHOP, type World } from './world.ts';

/** When every item of the story is due, and when it is brought to mind. */
const DUE = '2026-11-20';
const OFFSETS = [0, 30, 60] as const;

type Check = (ok: boolean, words: string) => void;

/** AskedOf is an issue with what was granted there, the oldest first. */
interface AskedOf {
  readonly issue: IssueState;
  readonly all: readonly Asked[];
  readonly granted: readonly Asked[];
}

const isOpen = ({ state }: IssueState) => state === 'open';
/** An issue whose marker was removed is left alone, and so is what was asked before it was opened again. */
const isFollowed = ({ number, author, body, stateReason }: IssueState, { expectations }: Story) =>
  author === BOT &&
  body.includes('<!-- debrief:action ') &&
  stateReason !== 'duplicate' &&
  !expectations.some(({ what, number: wanted }) => what === 'reopen a twin' && wanted === number);

function followed({ github, places }: World, story: Story): AskedOf[] {
  return github
    .state(places.actions)
    .issues.filter((issue) => isFollowed(issue, story))
    .map((issue) => {
      const all = story.asked.filter((asked) => asked.issue === issue.number);
      return { issue, all, granted: all.filter(isGranted) };
    });
}

/** snoozeOn gives the snooze that lasts on a day. */
function snoozeOn(day: string, granted: readonly Asked[]) {
  const last = granted.findLast(({ wish }) => wish.what === 'snooze');
  return last?.wish.what === 'snooze' && last.wish.until > day ? { ...last.wish, by: last.by } : null;
}

/** checkAsks looks at each issue on which somebody asked for something. */
export function checkAsks(world: World, story: Story, lag: number, check: Check): void {
  const day = dayOf(world);
  for (const { issue, granted } of followed(world, story)) {
    const wishes = granted.map(({ wish }) => wish);
    const { number, comments } = issue;
    checkDeclined({ issue, granted, lag }, check);
    const last = wishes.findLast(({ what }) => what !== 'closed');
    const answers = ownComments(comments, 'answer');
    const right = last?.what === 'wrong' ? [last.answer] : [];
    const isWell = answers.length === right.length && right.every((words) => answers[0]?.includes(words));
    if (isOpen(issue)) check(isWell, `the answer on #${number} is ${answers.join() || 'none'}`);
    if (isOpen(issue)) checkSnooze({ issue, snooze: snoozeOn(day, granted) }, check);
  }
}

function checkDeclined(
  { issue, granted, lag }: Omit<AskedOf, 'all'> & { readonly lag: number },
  check: Check,
): void {
  const { number, comments } = issue;
  const declined = granted.filter(({ wish }) => wish.what === 'decline');
  const told = comments.filter(isDeclined);
  check(told.length <= (declined.length > 0 ? 1 : 0), `#${number} is declined ${told.length} times`);
  check(declined.length === 0 || !isOpen(issue), `#${number} is open, and was declined`);
  const [comment] = told;
  if (!comment) return;
  // The last word may come right before we close it, or a list hide it.
  const isLate = lag > 0 || declined.some(({ id }) => id > comment.id);
  const right = isLate ? declined : declined.slice(-1);
  check(right.some(isToldBy(comment)), `#${number} is not declined in the last words: ${comment.body}`);
}

const isToldBy =
  ({ body }: CommentState) =>
  ({ by, wish }: Asked): boolean =>
    body.startsWith(`Declined by \`${by}\`: ${reasonOf(wish)}\n`);

const isDeclined = ({ author, body }: CommentState) =>
  author === BOT && body.includes('<!-- debrief:comment declined ');
const reasonOf = (wish: Wish): string | null => ('reason' in wish ? wish.reason : null);

interface Snoozed {
  readonly issue: IssueState;
  readonly snooze: ReturnType<typeof snoozeOn>;
}

function checkSnooze({ issue: { number, comments }, snooze }: Snoozed, check: Check): void {
  const told = ownComments(comments, 'reminder').join();
  const words = snooze && `\`${snooze.by}\` put its reminders off until ${snooze.until}.`;
  const isWell = words
    ? told.includes(words) && !told.includes('@')
    : !told.includes('put its reminders off');
  check(isWell, `the reminder on #${number} is to say ${words ?? 'nothing of a snooze'}: ${told}`);
}

/** checkReasons looks whether the report and the incident tell what was declined, and why, where that may be told. */
export function checkReasons(world: World, story: Story, route: Route, check: Check): void {
  const { github, places } = world;
  const report = github
    .state(places.postmortem)
    .pulls.find(({ number }) => number === story.pull)
    ?.comments.find(({ author, body }) => author === BOT && body.includes('<!-- debrief:comment report '));
  const incident = github.state(SHOP).issues[0]?.comments ?? [];
  const progress = ownComments(incident, 'action-items');
  const isHidden = route === 'hidden';
  const declined = followed(world, story).filter(({ issue }) => issue.stateReason === 'not_planned');
  check(progress.length <= 1, `${progress.length} comments on the progress`);
  for (const { issue, all } of declined) {
    const words = places.actions === SHOP ? wordsFor(issue, all) : ', declined';
    if (words === null) continue;
    const ends = ['', ' |', ';'].map((end) => `#${issue.number}${words}${end}`);
    const isToldIn = (text = '') =>
      text.split('\n').some((line) => ends.some((end) => line.endsWith(end) || line.includes(`${end} `)));
    check(isToldIn(report?.body), `the report does not say #${issue.number}${words}`);
    check(isHidden || isToldIn(progress[0]), `the incident does not say #${issue.number}${words}`);
  }
  if (!isHidden) checkSummary(world, story, check);
}

/** Null where nobody can tell: somebody spoke up right before we closed it. */
function wordsFor({ comments }: IssueState, all: readonly Asked[]): string | null {
  const declined = comments.find(isDeclined);
  if (declined && all.some(({ id }) => id > declined.id)) return null;
  const last = declined ? all.findLast(isToldBy(declined)) : all.at(-1);
  const reason = last ? reasonOf(last.wish) : null;
  return reason === null ? ', declined' : `, declined: ${reason}`;
}

/** It is said once, so its numbers hold as long as nothing comes back. */
function checkSummary({ github, places }: World, story: Story, check: Check): void {
  const issues = github
    .state(places.actions)
    .issues.filter(({ author, stateReason }) => author === BOT && stateReason !== 'duplicate');
  const summaries = ownComments(github.state(SHOP).issues[0]?.comments ?? [], 'summary');
  check(summaries.length <= 1, `${summaries.length} summaries`);
  const isOver = issues.length === ITEMS.length && !issues.some(isOpen);
  const isBack = story.expectations.some(({ what }) => what === 'reopen a twin');
  if (!isOver || isBack || story.merges > 0) return;
  const left = issues.filter(({ stateReason }) => stateReason === 'not_planned').length;
  const words = `: ${issues.length - left} done${left > 0 ? `, ${left} declined` : ''}.`;
  check(summaries.join().includes(words), `the summary does not say${words} ${summaries.join()}`);
}

const dayOf = ({ github }: World): string => github.clock.now().toISOString().slice(0, 10);

/** laterWrongs lets the time pass that people asked for, and says where it was not kept. */
export async function laterWrongs(
  world: World,
  story: Story,
  settle: () => Promise<void>,
): Promise<string[]> {
  const found: string[] = [];
  const open = () => followed(world, story).filter(({ issue }) => isOpen(issue));
  const [last] = open()
    .flatMap(({ granted }) => snoozeOn(dayOf(world), granted) ?? [])
    .map(({ until }) => until)
    .toSorted()
    .toReversed();
  if (last === undefined) return found;
  for (const day of [dayAfter(last, -1), last]) {
    const before = new Map(open().map(({ issue }) => [issue.number, toldOn(issue)]));
    world.github.clock.advance(
      Math.max(0, Date.parse(`${day}T12:00:00Z`) - world.github.clock.now().getTime()),
    );
    await settle();
    for (const asked of open())
      checkLater(asked, { day, was: before.get(asked.issue.number) ?? null }, (ok, words) => {
        if (!ok) found.push(`${day}: ${words}`);
      });
  }
  return found;
}

/** `was` is the reminder that stood the time before: no other comes while a snooze lasts, and the one that is due when it is over. */
function checkLater(
  { issue, granted }: AskedOf,
  { day, was }: { readonly day: string; readonly was: number | null },
  check: Check,
): void {
  const snooze = snoozeOn(day, granted);
  if (snooze) checkSnooze({ issue, snooze }, check);
  const past = (Date.parse(day) - Date.parse(DUE)) / 86_400_000;
  const told = toldOn(issue);
  // Who asks for time after the hour of the first one, and before it is written, hears of the next one.
  const isWell = told === (snooze ? was : reachedAfter(past)) || (told === null && past < OFFSETS[1]);
  check(isWell, `#${issue.number} was reminded of ${told}, not of ${snooze ? was : reachedAfter(past)}`);
  const words = ownComments(issue.comments, 'reminder').join();
  const isCounted = told === was || words.includes(`was due on **${DUE}**, ${past} day`);
  check(isCounted, `#${issue.number} is late by ${past} days: ${words}`);
}

const reachedAfter = (days: number) => OFFSETS.findLast((offset) => offset <= days) ?? null;

/** How many days after the due date the reminder on an issue is meant for; null before the first one. */
function toldOn({ comments }: IssueState): number | null {
  const told = ownComments(comments, 'reminder').join();
  const [, offset] = new RegExp(`<!-- debrief:reminder ${DUE} (\\d+) `).exec(told) ?? [];
  return offset === undefined ? null : Number(offset);
}
