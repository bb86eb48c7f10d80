/** What people do while a draft is in review, and what must have come of it before it is merged. */
import { pushOnDraft } from './documents.ts';
import type { Scene } from './people.ts';
import type { Random } from './random.ts';
import type { Act, Schedule } from './schedule.ts';
import type { Story } from './story.ts';
import { draftOf } from './talk.ts';
import { BOT, type World } from './world.ts';

/** REVIEWED is what is configured where drafts are checked by the App and reviewed. */
export const REVIEWED = 'check: { by: app }\nreview: { reviewers: ["@bob"], participants: false }\n';
const REVIEWER = 'bob';

const REVIEW_DEEDS = ['take the reviewer off', 'push once more', 'run the check again'] as const;
/** ReviewDeed is what people do to a review. */
export type ReviewDeed = (typeof REVIEW_DEEDS)[number];

/** isReviewDeed tells a deed of these from the others. */
export const isReviewDeed = (deed: string): deed is ReviewDeed => REVIEW_DEEDS.some((each) => each === deed);

/** drawReviewActs draws what people do to a review; `requests` is about how many requests of the App it has. */
export function drawReviewActs(random: Random, requests: number): Act[] {
  return Array.from({ length: random.below(4) }, (): Act => {
    const deed = random.pick(REVIEW_DEEDS);
    const isBetween = deed === 'push once more' || random.chance(0.5);
    return { stage: 'review', deed, at: isBetween ? null : random.below(requests) };
  });
}

/** actOnReview does at once what takes no request. */
export function actOnReview(deed: ReviewDeed, { world, story, arrive }: Scene): void {
  const { github, places } = world;
  const person = github.person('alice');
  const pull = draftOf(world);
  if (!pull) return;
  if (deed === 'take the reviewer off' && pull.requestedReviewers.includes(REVIEWER)) {
    person.dismissReviewer(places.postmortem, pull.number, REVIEWER);
    story.isTakenOff = true;
  }
  const run = github.state(places.postmortem).checks.findLast(({ commit }) => commit === pull.headSha);
  if (deed === 'run the check again' && run) {
    person.rerunCheck(places.postmortem, run.id);
    story.reruns += 1;
    arrive({ ...world.request('check', 0), kind: 'check-run', number: run.id });
  }
}

/** pushOnceMore brings the draft another commit. */
export async function pushOnceMore({ world, story, arrive }: Scene): Promise<void> {
  const pull = draftOf(world);
  if (!pull) return;
  await pushOnDraft(world, pull);
  story.reruns = 0;
  arrive(world.request('check', pull.number));
}

/** reviewWrongs says what is wrong with the check of the draft's head, and with who was asked to review it. */
export async function reviewWrongs(world: World, story: Story, schedule: Schedule): Promise<string[]> {
  const { github, places, as } = world;
  const pull = draftOf(world);
  if (!pull) return ['the draft is not open any more'];
  const found: string[] = [];
  const check = (ok: boolean, words: string) => {
    if (!ok) found.push(words);
  };
  const runs = github.state(places.postmortem).checks.filter(({ commit }) => commit === pull.headSha);
  // GitHub lets nobody take a check run away: two that are written at the same moment both stay.
  const most = (1 + story.reruns) * (schedule.twoReplicas ? 2 : 1);
  // A workflow's own token drafts and follows up: what checks is another one.
  const [least, limit] = schedule.isByAction ? [0, 0] : [1, most];
  check(runs.length >= least && runs.length <= limit, `${runs.length} checks of the head`);
  for (const { id, status, externalId, summary } of runs) {
    check(status === 'completed', `the check ${id} is ${status}`);
    check(externalId.includes(String(pull.number)), `the check ${id} is of ${externalId}`);
    check(summary?.includes(pull.headSha) ?? false, `the check ${id} tells of another commit`);
  }
  const path = `/repos/${places.postmortem}/issues/${pull.number}/events?per_page=100`;
  const events = (await as('alice', 'GET', path)) as readonly { event: string; actor: { login: string } }[];
  const asked = events.filter(
    ({ event, actor }) => event === 'review_requested' && actor.login === BOT,
  ).length;
  check(asked === 1, `the reviewer was asked ${asked} times`);
  check(
    pull.requestedReviewers.includes(REVIEWER) !== story.isTakenOff,
    'the reviewer was taken off, and is back',
  );
  return found;
}
