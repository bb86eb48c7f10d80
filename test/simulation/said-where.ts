/** Where something is said: in the incident's repository, or on a draft in another one. */
import type { Request } from '../../src/github/port.ts';
import type { Story } from './story.ts';
import type { Said } from './talk.ts';
import { SHOP, type World } from './world.ts';

/** In another repository than the incident tom may only read, as eve may everywhere. */
const READERS = ['tom', 'eve'];

/** repositoryOf gives the repository that a comment is in. */
export const repositoryOf = ({ places }: World, { on }: Pick<Said, 'on'>): string =>
  on === 'incident' ? SHOP : places.postmortem;

/** isUnheardAt tells whether who speaks may not command where this is said, although perhaps on the incident. */
export const isUnheardAt = (world: World, place: Pick<Said, 'on' | 'by'>): boolean =>
  repositoryOf(world, place) !== SHOP && READERS.includes(place.by);

/** threadOf gives the request that a comment brings. */
export function threadOf(world: World, { pull }: Story, place: Pick<Said, 'on'>): Request {
  const { github, places } = world;
  const open = github
    .state(places.postmortem)
    .pulls.find((each) => each.head === places.branch && each.state === 'open');
  const number = place.on === 'incident' ? 1 : (open?.number ?? pull);
  const kind = repositoryOf(world, place) === SHOP ? 'incident' : 'check';
  return { ...world.request(kind, number), kind: 'incident' };
}
