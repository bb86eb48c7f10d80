/** What must have come of what people said of whether there shall be a postmortem. */
import { checkStage } from './closing.ts';
import type { Ends } from './draw-ends.ts';
import type { Scene } from './people.ts';
import { repositoryOf } from './said-where.ts';
import type { Story } from './story.ts';
import { ownComments } from './talk.ts';
import { checkAnswers } from './talk-verdict.ts';
import { lastWish, noteWish, speakWish } from './wishes.ts';
import { SHOP, type World } from './world.ts';

/** How long after the end of an incident its postmortem is late. */
const LATE_DAYS = 8;

/** playSkipped takes a skip that holds to its end, or back; null where there shall be a postmortem from then on. */
export async function playSkipped(
  scene: Scene,
  { takenBack }: Ends,
  settled: () => Promise<void>,
): Promise<readonly string[] | null> {
  const { world, story } = scene;
  const found = await skipWrongs(world, story);
  if (found.length > 0) return found;
  if (takenBack !== 'never') {
    takeBack(scene, takenBack);
    noteWish(story);
    await settled();
    return null;
  }
  endWithout(world);
  await settled();
  return skipWrongs(world, story);
}

/** skipFirst lets somebody skip the postmortem before the App hears of the incident. */
export function skipFirst(scene: Scene, isLagging: boolean): void {
  const given = { what: 'skip', body: '/postmortem skip a drill', wish: 'a drill' } as const;
  const by = scene.random.chance(0.3) ? 'eve' : 'tom';
  speakWish(scene, { on: 'incident', by, given });
  // A list that lags may hide it, and who may not command is not heeded.
  scene.story.endings.isFirm = by === 'tom' && !isLagging;
}

/** Says what is wrong where a skip holds: there is nothing but one reply, and each command has its answer. */
async function skipWrongs(world: World, story: Story): Promise<string[]> {
  const found: string[] = [];
  const check = (ok: boolean, words: string) => {
    if (!ok) found.push(words);
  };
  const { github } = world;
  const comments = github.state(SHOP).issues[0]?.comments ?? [];
  const replies = ownComments(comments, 'skipped');
  check(replies.length === 1, `${replies.length} replies to a skip`);
  const reason = lastWish(story)?.wish ?? '';
  check(replies[0]?.includes(`is drafted: ${reason}\n`) ?? false, `no reply says: ${reason}`);
  for (const name of ['policies', 'news', 'checklist', 'review'])
    check(ownComments(comments, name).length === 0, `a comment of ${name} on a skipped incident`);
  const labels = github.state(SHOP).issues[0]?.labels ?? [];
  check(!labels.includes('overdue'), 'a skipped postmortem counts as late');
  checkAnswers(world, { pull: null, story }, check);
  checkStage(world, story, check);
  for (const kind of ['incident', 'life'] as const) {
    const planned = await world.planned(world.request(kind, 1));
    check(planned.length === 0, `still planned for a skipped ${kind}: ${JSON.stringify(planned)}`);
  }
  return [...found, ...github.violations];
}

/** checkWishes sees that a draft is made by the template that was named last, where none was skipped, and that no reply to a skip is left. */
export function checkWishes(
  world: World,
  { endings }: Story,
  check: (ok: boolean, words: string) => void,
): void {
  const { github } = world;
  check(!endings.isFirm, 'a postmortem was drafted that was skipped before');
  const left = ownComments(github.state(SHOP).issues[0]?.comments ?? [], 'skipped').length;
  check(left === 0, `${left} replies say that no postmortem is drafted, beside one`);
}

/** Closes the incident without a postmortem, and lets the days pass by which one would be late. */
function endWithout({ github }: World): void {
  const [incident] = github.state(SHOP).issues;
  if (incident?.state === 'open') github.person('alice').close(SHOP, 1, 'completed');
  github.clock.advance(LATE_DAYS * 86_400_000);
}

/** Takes all skips back: from then on there shall be a postmortem. */
function takeBack(scene: Scene, how: Exclude<Ends['takenBack'], 'never'>): void {
  const { world, story } = scene;
  const ask = { what: 'ask', body: '/postmortem', wish: '' } as const;
  if (how === 'by a word') {
    speakWish(scene, { on: 'incident', by: 'tom', given: ask });
    return;
  }
  for (const said of [...story.talk].filter(({ what }) => what === 'skip')) {
    const person = world.github.person(said.by);
    const at = story.talk.indexOf(said);
    if (how === 'by an edit') {
      person.editComment(repositoryOf(world, said), said.id, ask.body);
      story.talk[at] = { ...said, ...ask };
    } else {
      person.deleteComment(repositoryOf(world, said), said.id);
      story.talk.splice(at, 1);
    }
  }
}
