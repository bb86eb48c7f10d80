/** What people state in more than one line: a quotation that they adopt, and several commands at once; and what of ours they delete. */
import type { Scene } from './people.ts';
import type { Random } from './random.ts';
import type { Act } from './schedule.ts';
import { draftOf, isOwn, type Said } from './talk.ts';
import { SHOP } from './world.ts';

const DEEDS = ['quote what was said', 'say several things', 'correct one of several'] as const;
const DELETION = 'delete what we said';
/** StatementDeed is what people do with such comments. */
export type StatementDeed = (typeof DEEDS)[number] | typeof DELETION;

/** isStatementDeed tells a deed of these from the others. */
export const isStatementDeed = (deed: string): deed is StatementDeed =>
  [...DEEDS, DELETION].some((each) => each === deed);

/** Part is one of several commands in a comment. */
export interface Part {
  readonly what: 'entry' | 'action' | 'wrong';
  readonly line: string;
  /** What has to be told of it; nothing of one that is not understood. */
  readonly words: string;
}

/** drawStatements draws who states what while the draft is open, before or after somebody writes in it, and what is deleted of ours. */
export function drawStatements(random: Random, requests: number): Act[] {
  if (!random.chance(0.25)) return [];
  const act = (deed: Act['deed'], isBetween: boolean): Act => ({
    ...{ stage: 'draft', deed },
    at: isBetween ? null : random.below(requests),
  });
  const some = (least: number, deeds: readonly StatementDeed[] = DEEDS) =>
    Array.from({ length: least + random.below(2) }, () => act(random.pick(deeds), random.chance(0.7)));
  if (random.chance(0.5)) return some(1 + random.below(2));
  return [
    ...some(1, ['say several things', 'say several things', 'quote what was said']),
    act('write in the draft', true),
    act('correct one of several', true),
    ...some(0),
    act(DELETION, random.chance(0.7)),
    ...some(0),
  ];
}

const SPEAKERS = ['bob', 'bob', 'tom', 'eve'] as const;

/** doStatement does it at once. */
export function doStatement(deed: StatementDeed, scene: Scene): void {
  switch (deed) {
    case 'quote what was said':
      quote(scene);
      return;
    case 'say several things':
      saySeveral(scene);
      return;
    case 'correct one of several':
      correct(scene);
      return;
    case DELETION:
      deleteOurs(scene);
  }
}

/** Says it on the incident, or on its pull request where that is in the incident's repository. */
function say(
  { world, story, random, arrive }: Scene,
  body: string,
  { by, ...said }: Omit<Said, 'id' | 'on' | 'former' | 'at'>,
): Said {
  const pull = world.places.postmortem === SHOP && random.chance(0.4) ? draftOf(world) : undefined;
  const number = pull?.number ?? 1;
  const id = world.github.person(by).comment(SHOP, number, body);
  const at = world.github.clock.now().toISOString();
  const made: Said = { ...said, id, by, at, on: pull ? 'pull request' : 'incident', former: [] };
  story.talk.push(made);
  arrive(world.request('incident', number));
  return made;
}

/** What is said on the pull request belongs to the review, until somebody adopts it. */
function quote(scene: Scene): void {
  const { world, story, random } = scene;
  const words = story.talk.filter((said) => said.what === 'word' && said.words !== '');
  const isThere = words.length > 0 && random.chance(0.6);
  const text = isThere ? random.pick(words).words : `Word ${++story.utterances} of it`;
  let source = words.find((said) => said.words === text);
  if (!source) {
    const made = say(scene, text, { by: random.pick(SPEAKERS), what: 'word', words: text });
    source = made.on === 'incident' ? made : { ...made, words: '' };
    story.talk[story.talk.indexOf(made)] = source;
    // Whoever adopts it has seen it, and comes later.
    world.github.clock.advance(1000 * (1 + random.below(60)));
  }
  const by = random.pick(SPEAKERS);
  const time = random.pick(['', '', ' 11:30', ' 27:00']);
  const body = `> ${text}\n\n/timeline${time}`;
  if (time === ' 27:00') say(scene, body, { by, what: 'wrong', words: '' });
  else
    say(scene, body, {
      ...{ by, what: 'quotation', words: text },
      quoted: { id: source.id, at: time.trim() || null },
    });
}

function partOf(random: Random, what: Part['what'], number: number): Part {
  const told = `told ${number} of it`;
  const repair = `repair ${number} of it`;
  const wrong = ['/timeline 27:00 never', '/detected soon', '/action by tomorrow: never'] as const;
  switch (what) {
    case 'entry':
      return { what, line: `/timeline 11:${10 + random.below(50)} ${told}`, words: told };
    case 'action':
      return { what, line: `/action @bob by 2026-12-01 P1: ${repair}`, words: repair };
    case 'wrong':
      return { what, line: `${random.pick(wrong)} ${number}`, words: '' };
  }
}

const KINDS = [
  ['entry', 'wrong'],
  ['entry', 'action', 'wrong'],
  ['wrong', 'entry', 'entry'],
  ['action', 'wrong', 'action'],
  ['entry', 'entry'],
] as const;

function saySeveral(scene: Scene): void {
  const { story, random } = scene;
  const parts = random
    .shuffle(random.pick<readonly Part['what'][]>(KINDS))
    .map((what) => partOf(random, what, ++story.utterances));
  say(scene, bodyOf(random, parts), { by: random.pick(SPEAKERS), what: 'several', words: '', parts });
}

/** Two entries may stand in one line, with a bar between them. */
function bodyOf(random: Random, parts: readonly Part[]): string {
  const lines = parts.map(({ line }) => line);
  const at = parts.findIndex(({ what }, index) => what === 'entry' && parts[index + 1]?.what === 'entry');
  const [first, second] = at < 0 ? [] : lines.slice(at);
  if (first && second && random.chance(0.5))
    lines.splice(at, 2, `${first} | ${second.replace('/timeline ', '')}`);
  return lines.join(random.pick(['\n', '\n\n']));
}

/** Takes one command out, or mends the one that was not understood. */
function correct(scene: Scene): void {
  const { world, story, random, arrive } = scene;
  const pull = draftOf(world);
  const several = story.talk.filter(({ what, on }) => what === 'several' && (on === 'incident' || pull));
  if (several.length === 0) return;
  const said = random.pick(several);
  const parts = said.parts ?? [];
  const wrong = parts.find(({ what }) => what === 'wrong');
  const gone = random.pick(parts);
  const isMended = wrong !== undefined && random.chance(0.6);
  if (!isMended && parts.length < 2) return;
  const left = isMended
    ? parts.map((part) => (part === wrong ? partOf(random, 'entry', ++story.utterances) : part))
    : parts.filter((part) => part !== gone);
  world.github.person(said.by).editComment(SHOP, said.id, bodyOf(random, left));
  const former = isMended ? said.former : [...said.former, gone.words];
  story.talk[story.talk.indexOf(said)] = { ...said, parts: left, former };
  arrive(world.request('incident', said.on === 'incident' ? 1 : (pull?.number ?? story.pull)));
}

/** A comment of ours beside the draft, on its pull request or on the incident. */
function deleteOurs({ world, story, random, arrive }: Scene): void {
  const { github, places } = world;
  const pull = draftOf(world);
  const threads = [
    { repository: SHOP, number: 1, comments: github.state(SHOP).issues[0]?.comments ?? [] },
    ...(pull ? [{ ...pull, repository: places.postmortem }] : []),
  ];
  const ours = threads.flatMap(({ repository, number, comments }) =>
    comments
      .filter((comment) => isOwn(comment, 'news|commands|help|checklist'))
      .map((comment) => ({ ...comment, repository, number })),
  );
  if (ours.length === 0) return;
  const comment = random.pick(ours);
  const { id, repository, number } = comment;
  if (isOwn(comment, 'checklist')) story.gone.push('checklist');
  github.person('bob').deleteComment(repository, id);
  const kind = repository === SHOP ? world.request('incident', number) : world.request('check', number);
  arrive({ ...kind, kind: 'incident' });
}
