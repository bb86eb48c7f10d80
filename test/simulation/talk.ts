/** What people say while an incident lasts and after, and what they write into its draft. */
import type { PullState } from '../github/index.ts';
import type { Scene } from './people.ts';
import type { Random } from './random.ts';
import { repositoryOf, threadOf } from './said-where.ts';
import type { Part } from './statements.ts';
import { BOT, SHOP, type World } from './world.ts';

/** TALK is what people do with words. */
export const TALK = [
  'say something',
  'edit what was said',
  'delete what was said',
  'write in the draft',
  'describe the draft',
] as const;
export type Talk = (typeof TALK)[number];

/** isTalk tells a deed of these from the others. */
export const isTalk = (deed: string): deed is Talk => TALK.some((each) => each === deed);

/** Said is a comment of a person as it stands; one of eve's that commands is not heeded. */
export interface Said {
  readonly id: number;
  readonly by: string;
  readonly on: 'incident' | 'pull request';
  readonly what: Utterance['what'] | 'quotation' | 'several';
  /** When it was said (ISO 8601). */
  readonly at?: string;
  /** What has to be told of it; nothing of a command that tells nothing. */
  readonly words: string;
  /** What had to be told before it was edited. */
  readonly former: readonly string[];
  /** The template or the reason, where it says whether there shall be a postmortem. */
  readonly wish?: string;
  /** True where who says it may command on the incident and not here. */
  readonly isUnheard?: boolean;
  /** Of several commands each. */
  readonly parts?: readonly Part[];
  /** Of a quotation the comment, and the time (HH:MM) that was named, null for none. */
  readonly quoted?: { readonly id: number; readonly at: string | null };
}

/** wordsIn gives all that has to be told of a comment. */
export const wordsIn = ({ what, words, parts = [] }: Said): readonly string[] =>
  what === 'several' ? parts.map((part) => part.words) : [words];

interface Utterance {
  readonly what:
    | 'word'
    | 'entry'
    | 'severity'
    | 'milestone'
    | 'action'
    | 'wrong'
    | 'sync'
    | 'help'
    | 'ask'
    | 'skip';
  readonly body: string;
  readonly words: string;
}

const SPEAKERS = ['bob', 'bob', 'tom', 'eve'] as const;

/** isHeeded tells whether a comment counts: whoever commands needs triage permission. */
export const isHeeded = ({ by, what, isUnheard = false }: Said): boolean =>
  (by !== 'eve' && !isUnheard) || what === 'word';

/** meaningOn tells that what is said on the pull request without a command belongs to the review. */
export function meaningOn(on: Said['on'], { what, words }: Omit<Utterance, 'body'>): Omit<Utterance, 'body'> {
  return { what, words: what === 'word' && on === 'pull request' ? '' : words };
}

/** utter draws something to say: words with a number of their own are told from all others. */
export function utter(random: Random, number: number): Utterance {
  const tells = (what: Utterance['what'], before: string, words: string): Utterance => ({
    what,
    body: `${before}${words}`,
    words,
  });
  const severity = `sev${1 + random.below(4)}`;
  return random.pick<Utterance>([
    tells('word', '', `Word ${number} of it`),
    tells('word', '', `Word ${number} of it`),
    tells('entry', '/timeline 11:30 ', `told ${number} of it`),
    tells('entry', '/timeline ', `told ${number} of it`),
    { what: 'severity', body: `/severity ${severity}`, words: `Severity set to ${severity.toUpperCase()}` },
    { what: 'milestone', body: '/detected', words: 'Detected' },
    tells('action', '/action @bob by 2026-12-01 P1: ', `repair ${number} of it`),
    { what: 'wrong', body: `/detected soon ${number}`, words: '' },
    { what: 'wrong', body: `/timeline 27:00 never ${number}`, words: '' },
    { what: 'sync', body: '/timeline sync', words: '' },
    { what: 'help', body: '/help', words: '' },
  ]);
}

/** draftOf gives the open draft. */
export const draftOf = ({ github, places }: World): PullState | undefined =>
  github.state(places.postmortem).pulls.find(({ head, state }) => head === places.branch && state === 'open');

/** pathOf gives the path of the drafted postmortem. */
export const pathOf = ({ github, places }: World): string =>
  github
    .state(places.postmortem)
    .files(places.branch)
    .find((file) => file.startsWith('postmortems/')) ?? '';

/** talk does it at once, so that it fits between any two of the App's requests. */
export function talk(deed: Talk, scene: Scene): void {
  const { world, story, random, arrive } = scene;
  const { github, places } = world;
  const pull = draftOf(world);
  if (deed === 'say something') say(scene, pull);
  // After the merge the report stands on the pull request, and GitHub's events do not tell whose comment was deleted.
  const within = story.talk.filter(({ on }) => deed !== 'delete what was said' || on === 'incident' || pull);
  const said = within.length > 0 ? random.pick(within) : undefined;
  const at = said ? story.talk.indexOf(said) : -1;
  if (said && deed === 'edit what was said') {
    const { body, ...meant } = utter(random, ++story.utterances);
    github.person(said.by).editComment(repositoryOf(world, said), said.id, body);
    story.talk[at] = { ...said, ...meaningOn(said.on, meant), former: [...said.former, ...wordsIn(said)] };
  }
  if (said && deed === 'delete what was said') {
    github.person(said.by).deleteComment(repositoryOf(world, said), said.id);
    story.talk.splice(at, 1);
    story.gone.push(...said.former, ...wordsIn(said));
  }
  if (said) arrive(threadOf(world, story, said));
  if (deed === 'describe the draft' && pull) {
    github.person('bob').edit(places.postmortem, pull.number, { body: 'Described by hand' });
    const check = ({ body }: { body: string }) => body === 'Described by hand';
    story.expectations.push({ what: deed, on: 'pull request', number: pull.number, check });
  }
}

/** Commands are heard on the pull request as well, where that is in the incident's repository. */
function say({ world, story, random, arrive }: Scene, pull: PullState | undefined): void {
  const { what, body, words } = utter(random, ++story.utterances);
  const by = random.pick(SPEAKERS);
  const isThere = world.places.postmortem === SHOP && what !== 'word' && random.chance(0.3);
  const on = pull && isThere ? 'pull request' : 'incident';
  const number = pull && isThere ? pull.number : 1;
  const id = world.github.person(by).comment(SHOP, number, body);
  const at = world.github.clock.now().toISOString();
  story.talk.push({ id, by, on, at, what, words, former: [] });
  arrive(world.request('incident', number));
}

/** writeInDraft commits a line to the draft: it is theirs from then on. */
export async function writeInDraft({ world, story, arrive }: Scene): Promise<void> {
  const { github, places, as } = world;
  const path = pathOf(world);
  const pull = draftOf(world);
  if (!pull || path === '') return;
  const line = `Line ${story.lines.length + 1} by hand`;
  const url = `/repos/${places.postmortem}/contents/${path}`;
  const text = github.state(places.postmortem).file(path, places.branch) ?? '';
  const { sha } = (await as('bob', 'GET', `${url}?ref=${places.branch}`)) as { sha: string };
  const content = Buffer.from(`${text}\n${line}\n`).toString('base64');
  await as('bob', 'PUT', url, { branch: places.branch, message: 'Write', content, sha });
  story.lines = [...story.lines, line];
  story.isTheirs = true;
  arrive(world.request('check', pull.number));
}

/** isOwn tells whether the App wrote a comment of this name. */
export const isOwn = (
  { author, body }: { readonly author: string; readonly body: string },
  name: string,
): boolean => author === BOT && new RegExp(`<!-- debrief:comment (?:${name}) `).test(body);

/** ownComments gives what the App wrote on a thread, by the name of the comment. */
export function ownComments(
  comments: readonly { readonly author: string; readonly body: string }[],
  name: string,
): readonly string[] {
  return comments.filter((comment) => isOwn(comment, name)).map(({ body }) => body);
}
