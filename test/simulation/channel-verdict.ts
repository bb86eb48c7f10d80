/** What a team must have been told, and what it must not. */
import type { PullState } from '../github/index.ts';
import type { Post } from './channel.ts';
import { hasEndsIn } from './draw-ends.ts';
import type { Schedule } from './schedule.ts';
import { draftOf } from './talk.ts';
import type { Way } from './ways.ts';
import { BOT, SHOP, type World } from './world.ts';

/** A title follows the number where it may be told, and who has an item follows its date. */
const PULL = /^A postmortem (was drafted|is ready for review): <http[^|>]+\|(acme\/\w+)#(\d+)( [^>]+)?>$/;
const OVERDUE = /^\d+ action items? (?:is|are) overdue in (acme\/\w+):$/;
const ITEM = /^• <http[^|>]+\|(acme\/\w+)#(\d+)( [^>]+)?>, due on 2026-11-20(: [\w, ]+)?$/;
/** Days that are looked at in the end. */
const DAYS = 2;
const DAY = 86_400_000;

const about = (posts: readonly Post[], what: string, { number }: Pick<PullState, 'number'>) =>
  posts.filter(({ text }) => {
    const [, how, , named] = PULL.exec(text) ?? [];
    return how === what && Number(named) === number;
  });

/** draftedWrongs says where the channel did not hear of the draft, or heard of it again; where requests failed nobody may have known. */
export function draftedWrongs(
  { github, channel }: World,
  pull: PullState,
  { twoReplicas }: Schedule,
): string[] {
  if (!channel) return [];
  const isSure = !twoReplicas && github.requests.every(({ fault }) => fault === null);
  const { length: times } = about(channel.posts, 'was drafted', pull);
  return times > 1 || (isSure && times === 0)
    ? [`it was told ${times} times that #${pull.number} was drafted`]
    : [];
}

/** readyWrongs says where the channel did not hear that the postmortem waits for its review. */
export function readyWrongs(world: World, way: Way, schedule: Schedule): string[] {
  const pull = draftOf(world);
  // Who turns it ready as well, or into a draft again, may be the one whose work it is to tell.
  const isTurned = hasEndsIn(schedule, 'draft') || hasEndsIn(schedule, 'review');
  if (pull?.draft || (schedule.isByAction && isTurned)) return [];
  if (!world.channel || !pull?.labels.includes('postmortem') || !way.tellsReady()) return [];
  const { length: times } = about(world.channel.posts, 'is ready for review', pull);
  return times === 0 ? [`it was not told that #${pull.number} is ready`] : [];
}

/** toldWrongs lets some days pass, and says what of all that was told is too much, too little or too open. */
export async function toldWrongs(world: World, way: Way, schedule: Schedule): Promise<string[]> {
  const { channel, github, places } = world;
  if (!channel) return [];
  const { posts } = channel;
  const found = [...againWrongs(posts, schedule)];
  const open = github
    .state(places.actions)
    .issues.filter((issue) => issue.author === BOT && issue.state === 'open')
    .filter(({ body }) => body.includes('<!-- debrief:action '))
    .map(({ number }) => number);
  for (let day = 0; day < DAYS; day += 1) {
    github.clock.advance(DAY);
    const before = posts.length;
    await way.look();
    const told = posts.slice(before).map(({ text }) => digestOf(text));
    const right = open.length > 0 ? [open.join()] : [];
    if (told.join(' and ') !== right.join())
      found.push(
        `what is overdue was told as ${told.join(' and ') || 'nothing'}, not as ${right.join() || 'nothing'}`,
      );
  }
  for (const { text } of posts) {
    const isPrivate = schedule.route === 'hidden' && !text.includes(`${SHOP}#`);
    if (!isWell(text, isPrivate)) found.push(`told ${isPrivate ? 'of what is private' : 'wrongly'}: ${text}`);
  }
  return found;
}

/** The action items of a digest, by their numbers; the text itself for anything else. */
function digestOf(text: string): string {
  const [first = '', ...lines] = text.split('\n');
  if (!OVERDUE.test(first)) return text;
  return lines
    .map((line) => Number(ITEM.exec(line)?.[2]))
    .sort((a, b) => a - b)
    .join();
}

/** What is private is told without its words, and what is not with them. */
function isWell(text: string, isPrivate: boolean): boolean {
  const [first = '', ...lines] = text.split('\n');
  const pull = PULL.exec(first);
  if (pull) return lines.length === 0 && (pull[4] === undefined) === isPrivate;
  const items = lines.map((line) => ITEM.exec(line));
  const areWell = items.every(
    (item) => item && (item[3] === undefined) === isPrivate && (item[4] === undefined) === isPrivate,
  );
  return OVERDUE.test(first) && lines.length > 0 && areWell;
}

/** Once the channel took it, nothing is told again; without a server nothing is sent again. Who loses the database, or is killed before it is kept, may tell it twice. */
function againWrongs(posts: readonly Post[], { forgets, isOnWire, isByAction, blows }: Schedule): string[] {
  const isKilled = isOnWire && blows.some(({ how }) => how === 'crash');
  if (!isByAction && (forgets || isKilled)) return [];
  const keyOf = ({ text, on }: Post) =>
    PULL.test(text) ? text.replace(/#(\d+).*/s, '#$1') : `overdue on ${on}`;
  return posts
    .filter((post, at) =>
      posts
        .slice(0, at)
        .some(
          (one) =>
            keyOf(one) === keyOf(post) && (isByAction || one.reply === 'taken' || !PULL.test(one.text)),
        ),
    )
    .map((post) => `told again: ${post.text}`);
}
