/** What people say on a draft in another repository than the incident, and what must not be told of it there. */
import type { THERE } from './end-deeds.ts';
import type { Scene } from './people.ts';
import { isUnheardAt, threadOf } from './said-where.ts';
import type { Story } from './story.ts';
import { draftOf, meaningOn, utter } from './talk.ts';
import { BOT, SHOP, type World } from './world.ts';

/** In the other repository tom may only read, and zoe, who may not command on the incident, has triage permission. */
const SPEAKERS = ['bob', 'zoe', 'zoe', 'tom', 'eve'] as const;

/** speakThere does a deed of these at once. */
export function speakThere(deed: (typeof THERE)[number], scene: Scene): void {
  const { world, story, random, arrive } = scene;
  const { github, places } = world;
  const pull = draftOf(world);
  if (!pull || places.postmortem === SHOP) return;
  const on = 'pull request';
  if (deed === 'command there') {
    const { body, ...meant } = utter(random, ++story.utterances);
    const by = random.pick(SPEAKERS);
    const id = github.person(by).comment(places.postmortem, pull.number, body);
    const isUnheard = isUnheardAt(world, { on, by });
    story.talk.push({ id, by, on, ...meaningOn(on, meant), former: [], isUnheard });
    story.saidThere.push(meant.words);
  } else {
    const within = story.talk.filter((each) => each.on === on && each.wish === undefined);
    const said = within.length > 0 ? random.pick(within) : undefined;
    if (!said) return;
    const at = story.talk.indexOf(said);
    if (deed === 'take it back there') {
      github.person(said.by).deleteComment(places.postmortem, said.id);
      story.talk.splice(at, 1);
      story.gone.push(...said.former, said.words);
    } else {
      const { body, ...meant } = utter(random, ++story.utterances);
      github.person(said.by).editComment(places.postmortem, said.id, body);
      story.talk[at] = { ...said, ...meaningOn(on, meant), former: [...said.former, said.words] };
      story.saidThere.push(meant.words);
    }
  }
  arrive(threadOf(world, story, { on }));
}

/** checkElsewhere sees that nothing shows on the incident of what is said where fewer people can see it, nor where that is. */
export function checkElsewhere(
  { github, places }: World,
  { saidThere }: Story,
  { isHidden, check }: { readonly isHidden: boolean; readonly check: (ok: boolean, words: string) => void },
): void {
  if (places.postmortem === SHOP) return;
  const { issues, labels } = github.state(SHOP);
  const comments = issues.flatMap((issue) => issue.comments).filter(({ author }) => author === BOT);
  const texts = [...comments.map(({ body }) => body), ...labels.map(({ name }) => name)];
  for (const words of saidThere.filter((each) => each !== '' && !each.startsWith('Word ')))
    check(!texts.some((text) => text.includes(words)), `told in a more open repository: ${words}`);
  const trace = texts.find((text) => /acme\/(?:reviews|tasks)|#\d/.test(text));
  check(!isHidden || trace === undefined, `the incident tells where its postmortem is: ${trace}`);
}
