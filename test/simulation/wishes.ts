/** What people say of whether there shall be a postmortem, and by which template. */
import type { EndDeed, WISHES } from './end-deeds.ts';
import type { Scene } from './people.ts';
import type { Random } from './random.ts';
import { isUnheardAt, repositoryOf, threadOf } from './said-where.ts';
import type { Story } from './story.ts';
import { draftOf, isHeeded, type Said } from './talk.ts';
import type { World } from './world.ts';

/** Wish is a comment that asks for a postmortem, skips it, or means to and is wrong. */
interface Wish {
  readonly what: 'ask' | 'skip' | 'wrong';
  readonly body: string;
  /** The template that is named, or the reason. */
  readonly wish: string;
}

const SPEAKERS = ['bob', 'tom', 'tom', 'eve'] as const;

function utterWish(random: Random, number: number): Wish {
  const skip: Wish = { what: 'skip', body: `/postmortem skip reason ${number}`, wish: `reason ${number}` };
  return random.pick<Wish>([
    skip,
    skip,
    skip,
    { what: 'ask', body: '/postmortem', wish: '' },
    { what: 'ask', body: '/postmortem security', wish: 'security' },
    { what: 'ask', body: '/postmortem security', wish: 'security' },
    { what: 'ask', body: '/postmortem incident', wish: 'incident' },
    { what: 'wrong', body: '/postmortem skip', wish: '' },
    { what: 'wrong', body: `/postmortem unknown-${number}`, wish: '' },
    { what: 'wrong', body: '/postmortem of many words', wish: '' },
  ]);
}

const isOfWishes = ({ wish }: Said): boolean => wish !== undefined;

/** wish does a deed of these at once. */
export function wish(deed: (typeof WISHES)[number] & EndDeed, scene: Scene): void {
  const { world, story, random, arrive } = scene;
  if (deed === 'make a wish') {
    const pull = draftOf(world);
    const on = pull && random.chance(0.3) ? 'pull request' : 'incident';
    speakWish(scene, { on, by: random.pick(SPEAKERS) });
    return;
  }
  const own = story.talk.filter((said) => isOfWishes(said) && (said.on === 'incident' || draftOf(world)));
  const said = own.length > 0 ? random.pick(own) : undefined;
  if (!said) return;
  const person = world.github.person(said.by);
  const at = story.talk.indexOf(said);
  if (deed === 'change a wish') {
    const { body, ...meant } = utterWish(random, ++story.utterances);
    person.editComment(repositoryOf(world, said), said.id, body);
    story.talk[at] = { ...said, ...meant, words: '', former: [...said.former, said.words] };
  } else {
    person.deleteComment(repositoryOf(world, said), said.id);
    story.talk.splice(at, 1);
    story.gone.push(...said.former, said.words);
  }
  arrive(threadOf(world, story, said));
}

/** speakWish says one that is drawn, or that is given. */
export function speakWish(
  { world, story, random, arrive }: Scene,
  { on, by, given }: Pick<Said, 'on' | 'by'> & { readonly given?: Wish },
): void {
  const { body, ...meant } = given ?? utterWish(random, ++story.utterances);
  const place = { on, by };
  const number = on === 'incident' ? 1 : (draftOf(world)?.number ?? 1);
  const id = world.github.person(by).comment(repositoryOf(world, place), number, body);
  story.talk.push({ id, by, on, ...meant, words: '', former: [], isUnheard: isUnheardAt(world, place) });
  arrive(threadOf(world, story, place));
}

/** lastWish gives the last word of those who may on whether there shall be a postmortem. */
export function lastWish({ talk }: Pick<Story, 'talk'>): Said | undefined {
  return talk.findLast((said) => isHeeded(said) && (said.what === 'ask' || said.what === 'skip'));
}

/** wantedTemplate gives the template that was named last; a skip that comes too late takes nothing back. */
export function wantedTemplate({ talk }: Pick<Story, 'talk'>): string {
  const named = talk.findLast((said) => isHeeded(said) && said.what === 'ask' && said.wish !== '');
  return named?.wish ?? 'incident';
}

/** isSkipped tells whether the last word is that no postmortem is needed. */
export const isSkipped = (story: Story): boolean => lastWish(story)?.what === 'skip';

/** isTooLate tells whether somebody skips a postmortem that is drafted already. */
export const isTooLate = (world: World, story: Story, id: number): boolean =>
  draftOf(world) !== undefined && isSkipped(story) && lastWish(story)?.id === id;

/** checkTemplate sees by which template a draft is made that nobody wrote. */
export function checkTemplate(text: string, story: Story, check: (ok: boolean, words: string) => void): void {
  const wanted = wantedTemplate(story);
  check(text.includes(`\ntemplate: ${wanted}\n`), `the draft is not made by the template ${wanted}`);
}

/** noteWish forgets that no draft may be made, once the last word is another one. */
export function noteWish(story: Story): void {
  if (lastWish(story)?.what !== 'skip') story.endings.isFirm = false;
}
