/** How the incident ends before its postmortem is merged, and what must have come of it. */
import type { ClosingDeed } from './end-deeds.ts';
import type { Scene } from './people.ts';
import type { Story } from './story.ts';
import { draftOf, isHeeded, ownComments } from './talk.ts';
import { BOT, SHOP, type World } from './world.ts';

const DRAFT =
  'mutation($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { pullRequest { isDraft } } }';

/** closeOrReopen does a deed of these at once. */
export function closeOrReopen(deed: ClosingDeed, { world, story, arrive }: Scene): void {
  const { github } = world;
  const person = github.person('alice');
  const isOpen = incidentOf(world)?.state === 'open';
  if (isOpen === (deed === 'open it again')) return;
  if (deed === 'open it again') person.reopen(SHOP, 1);
  else person.close(SHOP, 1, deed === 'close the incident' ? 'completed' : 'not_planned');
  story.endings.everClosed ||= deed === 'close the incident';
  arrive(world.request('incident', 1));
  arrive(world.request('life', 1));
}

/** makeDraftAgain is what a person does who wants no review yet. */
export async function makeDraftAgain({ world, story, arrive }: Scene): Promise<void> {
  const { as, places } = world;
  const pull = draftOf(world);
  if (!pull || pull.draft) return;
  const { node_id } = (await as('bob', 'GET', `/repos/${places.postmortem}/pulls/${pull.number}`)) as {
    node_id: string;
  };
  await as('bob', 'POST', '/graphql', { query: DRAFT, variables: { id: node_id } });
  story.endings.isDraftAgain = true;
  arrive(world.request('check', pull.number));
}

const incidentOf = ({ github }: World) => github.state(SHOP).issues.find(({ number }) => number === 1);

/** isResolved tells whether the closing of the incident holds, and says that something was done. */
const isResolved = (world: World): boolean => {
  const incident = incidentOf(world);
  return incident?.state === 'closed' && incident.stateReason === 'completed';
};

/** turnsOf gives who turned the draft ready, each time. */
export async function turnsOf(world: World, number: number): Promise<readonly string[]> {
  const path = `/repos/${world.places.postmortem}/issues/${number}/events?per_page=100`;
  const events = (await world.as('alice', 'GET', path)) as readonly {
    event: string;
    actor: { login: string };
  }[];
  return events.filter(({ event }) => event === 'ready_for_review').map(({ actor }) => actor.login);
}

/** isInReview tells whether the App writes a draft no more that is its own, since it has been ready and the incident is over. */
export async function isInReview(world: World, { endings }: Story): Promise<boolean> {
  const pull = draftOf(world);
  if (!pull || !endings.everClosed || incidentOf(world)?.state !== 'closed') return false;
  return (await turnsOf(world, pull.number)).length > 0;
}

/** closingWrongs says whether the draft turned ready as it should: once, with one checklist, and for nothing but a resolution. */
export async function closingWrongs(world: World, story: Story): Promise<string[]> {
  const { endings, talk } = story;
  const pull = draftOf(world);
  if (!pull || story.closed) return [];
  const found: string[] = [];
  const check = (ok: boolean, words: string) => {
    if (!ok) found.push(words);
  };
  if (!endings.everClosed)
    return pull.draft ? [] : ['the draft was turned ready though nothing was resolved'];
  const turns = (await turnsOf(world, pull.number)).filter((login) => login === BOT).length;
  const lists = ownComments(pull.comments, 'checklist').length;
  check(turns <= 1, `the draft was turned ready ${turns} times`);
  // It is said once: what a person deleted of it stays away.
  const isGone = story.gone.includes('checklist');
  check(lists <= 1 && (lists >= turns || isGone), `${lists} checklists, turned ready ${turns} times`);
  // A person who says that it was detected after its end contradicts that end.
  const isDoubted = talk.some((said) => said.what === 'milestone' && isHeeded(said));
  if (isResolved(world) && !isDoubted)
    check(turns === 1, 'the incident is resolved, and its draft not ready');
  check(!endings.isDraftAgain || pull.draft, 'a person made it a draft again, and was overruled');
  return found;
}

/** checkStage sees that the label tells the stage that the incident reached in the end. */
export function checkStage(
  world: World,
  { talk, pull }: Story,
  check: (ok: boolean, words: string) => void,
): void {
  const { github, places } = world;
  const incident = incidentOf(world);
  const isMerged = github.state(places.postmortem).pulls.some((each) => each.number === pull && each.merged);
  const below = (incident?.subIssues ?? []).map((name) => {
    const [repository = '', number] = name.split('#');
    return github.state(repository).issues.find((each) => each.number === Number(number));
  });
  const isDone = below.length > 0 && below.every((issue) => issue?.state === 'closed');
  // What contradicts when it was detected, as a person states it, is left open.
  const isDoubted = talk.some((said) => said.what === 'milestone' && isHeeded(said));
  if (!isMerged && isDoubted) return;
  const reached = isMerged
    ? isDone
      ? 'improved'
      : 'analysed'
    : isResolved(world)
      ? 'resolved'
      : 'responded';
  const shown = incident?.labels.filter((label) => label.startsWith('stage: ')).join(', ');
  check(shown === `stage: ${reached}`, `the incident is ${reached} and shows ${shown || 'nothing'}`);
}
