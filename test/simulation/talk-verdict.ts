/** What must have come of the talk by the time the draft is merged. */
import type { CommentState, PullState } from '../github/index.ts';
import { isInReview } from './closing.ts';
import { threadOf } from './said-where.ts';
import { checkStatements, isPlain } from './statements-verdict.ts';
import type { Story } from './story.ts';
import { draftOf, isHeeded, ownComments, pathOf, type Said, wordsIn } from './talk.ts';
import { checkTemplate, isTooLate } from './wishes.ts';
import { BOT, SHOP, type World } from './world.ts';

/** talkWrongs says what of the talk was lost, doubled or not answered, and what is still planned for the open draft. */
export async function talkWrongs(world: World, story: Story): Promise<string[]> {
  const pull = draftOf(world);
  if (!pull || story.closed) return [];
  const { github, places } = world;
  const found: string[] = [];
  const check = (ok: boolean, words: string) => {
    if (!ok) found.push(words);
  };
  const state = github.state(places.postmortem);
  const files = state.files(places.branch).filter((file) => file.startsWith('postmortems/'));
  check(files.length === 1, `the draft has ${files.join(', ')}`);
  const text = state.file(pathOf(world), places.branch) ?? '';
  for (const line of story.lines) check(text.split('\n').includes(line), `lost: ${line}`);
  const news = ownComments(pull.comments, 'news');
  const isLeft = story.isTheirs || (await isInReview(world, story));
  if (isLeft) checkTheirs({ text, news: news.join('\n') }, story, check);
  else {
    checkOurs(text, story, check);
    checkTemplate(text, story, check);
    check(!news.join('\n').includes('\n- '), 'told beside the draft is what stands in it');
  }
  checkStatements(world, { ...story, isTheirs: isLeft }, { text, news: news.join('\n') }, check);
  check(news.length <= (isLeft || story.endings.everClosed ? 1 : 0), `${news.length} comments with news`);
  checkAnswers(world, { pull, story }, check);
  const isThere = places.postmortem === SHOP || story.talk.some(({ on }) => on !== 'incident');
  if (!isThere) return found;
  const planned = await world.planned(threadOf(world, story, { on: 'pull request' }));
  check(planned.length === 0, `still planned for the draft: ${JSON.stringify(planned)}`);
  return found;
}

type Check = (ok: boolean, words: string) => void;

const count = (text: string, words: string) => text.split(words).length - 1;
const isOnTimeline = ({ what }: Said) => ['word', 'entry', 'severity', 'milestone'].includes(what);
const sourceOf = ({ id }: Said) => `issuecomment-${id})`;

/** A draft that is ours tells all that is said, as it stands, and nothing else. */
function checkOurs(text: string, { talk, gone }: Story, check: Check): void {
  for (const said of talk.filter(isHeeded).filter(isPlain)) {
    const times = isOnTimeline(said) ? count(text, sourceOf(said)) : count(text, said.words);
    if (said.words !== '') check(times === 1, `told ${times} times: ${said.words} (${said.id})`);
    check(text.includes(said.words), `not told: ${said.words}`);
  }
  const present = new Set(talk.filter(isHeeded).flatMap(wordsIn));
  const unsaid = [...gone, ...talk.flatMap(({ former }) => former)];
  const unheeded = talk.filter((said) => !isHeeded(said)).flatMap(wordsIn);
  for (const words of [...unsaid, ...unheeded]) {
    if (words !== '' && !present.has(words)) check(!text.includes(words), `told still: ${words}`);
  }
  const severity = talk
    .findLast((said) => said.what === 'severity' && isHeeded(said))
    ?.words.split(' ')
    .at(-1);
  if (severity) check(text.includes(`\nseverity: ${severity}\n`), `the severity is not ${severity}`);
  if (talk.some((said) => said.what === 'milestone' && isHeeded(said)))
    check(/^detected: \S/m.test(text), 'it is not told when it was detected');
}

/** In one that is theirs all stands once, in the document or beside it; what was told there before stays as it was. */
function checkTheirs(
  { text, news }: { readonly text: string; readonly news: string },
  { talk, gone, isRewritten }: Story,
  check: Check,
): void {
  const told = `${text}\n${news}`;
  for (const said of talk.filter(isHeeded).filter(isPlain)) {
    if (said.words === '') continue;
    const times = isOnTimeline(said) ? count(told, sourceOf(said)) : count(told, said.words);
    const most = Math.max(1, said.parts?.length ?? 1);
    const isWell = times <= most && (times > 0 || isRewritten);
    check(isWell, `told ${times} times, in theirs: ${said.words} (${said.id})`);
  }
  const present = new Set(talk.filter(isHeeded).flatMap(wordsIn));
  for (const words of gone) {
    if (words !== '' && !present.has(words)) check(!news.includes(words), `told still: ${words}`);
  }
}

/** checkAnswers sees that there is one reaction for each command, and one comment on each thread for all that was not understood. */
export function checkAnswers(
  world: World,
  { pull, story }: { readonly pull: PullState | null; readonly story: Story },
  check: Check,
): void {
  const incident = world.github.state(SHOP).issues[0]?.comments ?? [];
  const threads = [
    ['incident', incident],
    ['pull request', pull?.comments ?? []],
  ] as const;
  for (const [on, comments] of threads) {
    const here = story.talk
      .filter((said) => said.on === on)
      .map((said) => (isTooLate(world, story, said.id) ? { ...said, what: 'wrong' as const } : said));
    for (const said of here) checkReaction(said, comments, { story, check });
    const wrong = here.filter(isHeeded).flatMap(mistakesIn);
    const answers = ownComments(comments, 'commands');
    check(answers.length <= 1, `${answers.length} answers on the ${on}`);
    const listed = count(answers.join('\n'), '([here](');
    const syncs = story.isRewritten
      ? here.filter((said) => said.what === 'sync' && isHeeded(said)).length
      : 0;
    const isWell = listed >= wrong.length && listed <= wrong.length + syncs;
    check(isWell, `${listed} misunderstandings for ${wrong.length} on the ${on}`);
    const help = ownComments(comments, 'help').length;
    const asked = here.some((said) => said.what === 'help' && isHeeded(said));
    check(help <= 1 && (help === 1 || !asked), `${help} times help on the ${on}`);
  }
}

const mistakesIn = (said: Said): readonly unknown[] =>
  said.what === 'several'
    ? (said.parts ?? []).filter(({ what }) => what === 'wrong')
    : ['wrong'].filter((what) => what === said.what);

interface Answered {
  readonly story: Story;
  readonly check: Check;
}

function checkReaction(said: Said, comments: readonly CommentState[], { story, check }: Answered): void {
  const given = comments.find(({ id }) => id === said.id)?.reactions ?? [];
  const isFree = said.what === 'word' || (said.what === 'sync' && story.isRewritten);
  const right = !isHeeded(said) ? 'THUMBS_DOWN' : mistakesIn(said).length > 0 ? 'CONFUSED' : 'THUMBS_UP';
  const isWell = isFree ? given.length <= 1 : given.join() === `${BOT} ${right}`;
  check(isWell, `${said.what} ${said.id} of ${said.by} is answered by ${given.join(', ') || 'nothing'}`);
}
