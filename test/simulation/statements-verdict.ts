/** What must have come of quotations and of several commands at once, by the time the draft is merged. */
import type { Part } from './statements.ts';
import type { Story } from './story.ts';
import { draftOf, isHeeded, type Said, wordsIn } from './talk.ts';
import { SHOP, type World } from './world.ts';

/** Told is the draft, and the news beside it where it is theirs. */
export interface Told {
  readonly text: string;
  readonly news: string;
}

type Check = (ok: boolean, words: string) => void;

/** isPlain tells whether a comment says one thing, in its own name. */
export const isPlain = ({ what }: Said): boolean => what !== 'several' && what !== 'quotation';

const count = (text: string, words: string) => text.split(words).length - 1;
const sourceOf = (id: number) => `issuecomment-${id})`;
const isTelling = ({ what }: Part) => what !== 'wrong';

/** checkStatements says what of them is lost, doubled or stands at another time than it should. */
export function checkStatements(world: World, story: Story, told: Told, check: Check): void {
  const heeded = story.talk.filter(isHeeded);
  const present = new Set(heeded.flatMap(wordsIn));
  for (const said of heeded.filter(({ what }) => what === 'several')) {
    if (story.isTheirs) checkInTheirs(said, { story, told, present }, check);
    else checkInOurs(said, told.text, check);
  }
  checkQuotations(world, { story, told }, check);
}

/** Each of them stands there once, and nothing else of that comment. */
function checkInOurs({ id, parts = [] }: Said, text: string, check: Check): void {
  const entries = parts.filter(({ what }) => what === 'entry').length;
  const times = count(text, sourceOf(id));
  check(times === entries, `${times} entries of several things (${id}), not ${entries}`);
  for (const { words } of parts.filter(isTelling))
    check(count(text, words) === 1, `told ${count(text, words)} times of several things: ${words} (${id})`);
}

/** What a document that is theirs tells of a comment stays; once one of its commands went, another one takes its place there. */
function checkInTheirs(
  { id, parts = [], former }: Said,
  {
    story,
    told,
    present,
  }: { readonly story: Story; readonly told: Told; readonly present: ReadonlySet<string> },
  check: Check,
): void {
  const gone = former.filter((words) => words !== '' && !present.has(words));
  for (const { words } of parts.filter(isTelling)) {
    const times = count(`${told.text}\n${told.news}`, words);
    const isWell = times === 1 || (times === 0 && (story.isRewritten || gone.length > 0));
    check(isWell, `told ${times} times of several things, in theirs: ${words} (${id})`);
  }
  for (const words of gone) check(!told.news.includes(words), `told still: ${words} (${id})`);
}

interface Telling {
  readonly story: Story;
  readonly told: Told;
}

/** Who adopts a comment has it told in its name and at its time; where it says something else by now, in their own. */
function checkQuotations(world: World, { story, told }: Telling, check: Check): void {
  const quotations = story.talk.filter((said) => said.what === 'quotation' && isHeeded(said));
  const isThere = ({ quoted, words }: Said) => bodyOf(world, quoted?.id) === words;
  for (const said of quotations) {
    const source = isThere(said) ? (said.quoted?.id ?? said.id) : said.id;
    const lines = `${told.text}\n${told.news}`.split('\n').filter((line) => line.includes(sourceOf(source)));
    if (story.isTheirs) {
      const isWell = isThere(said) ? lines.length === 1 : lines.length <= 1;
      check(
        isWell || (story.isRewritten && lines.length === 0),
        `${lines.length} times, in theirs: ${said.id}`,
      );
      const isTold = isThere(said) || story.isRewritten || told.text.concat(told.news).includes(said.words);
      check(isTold, `not adopted, in theirs: ${said.words} (${said.id})`);
      continue;
    }
    const same = quotations.filter(({ quoted }) => isThere(said) && quoted?.id === source);
    const time = timeOf(story, same.length > 0 ? same : [said], source);
    const [line = ''] = lines;
    check(lines.length === 1, `adopted ${lines.length} times: ${said.words} (${said.id})`);
    check(line.includes(said.words), `adopted in other words: ${said.words} (${said.id}): ${line}`);
    check(line.includes(` ${time} `), `adopted at another time than ${time}: ${line} (${said.id})`);
  }
}

/** The earliest that is named, else that of the comment. */
function timeOf(story: Story, same: readonly Said[], source: number): string {
  const named = same.map(({ quoted }) => quoted?.at).find((at) => at !== null && at !== undefined);
  const at = story.talk.find(({ id }) => id === source)?.at ?? '';
  return named ?? at.slice('2026-11-20T'.length, '2026-11-20T00:00'.length);
}

function bodyOf(world: World, id: number | undefined): string | undefined {
  const incident = world.github.state(SHOP).issues[0]?.comments ?? [];
  const there = world.places.postmortem === SHOP ? (draftOf(world)?.comments ?? []) : [];
  return [...incident, ...there].find((comment) => comment.id === id)?.body;
}
